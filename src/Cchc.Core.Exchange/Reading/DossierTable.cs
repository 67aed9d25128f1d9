namespace Cchc.Core.Exchange.Reading;

/// <summary>A table of dossiers that are asked for a due day, from its heading on.</summary>
/// <param name="source">The rows.</param>
/// <param name="columns">The columns that are needed, each perhaps in place of another.</param>
internal sealed class DossierTable(ITableSource source, params TableColumn[][] columns) : HeadedTable<TableColumn>(source, TableHeadings.Names, columns)
{
    /// <inheritdoc/>
    public override string Cell(RawRow row, TableColumn column)
    {
        var text = base.Cell(row, column);
        return column == TableColumn.Procedure ? ProcedureCell.Of(text, row.KindOf(this[column])) : text;
    }

    /// <summary>When a dossier was received: the day, with the time where that has a column of its own.</summary>
    public string Received(RawRow row)
    {
        var (day, time) = (Cell(row, TableColumn.Received), Cell(row, TableColumn.ReceivedTime));
        return time.Length == 0 ? day : day.Length == 0 ? time : $"{day} {time}";
    }
}
