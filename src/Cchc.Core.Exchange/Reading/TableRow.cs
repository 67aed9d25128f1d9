namespace Cchc.Core.Exchange.Reading;

/// <summary>A row of a table.</summary>
/// <param name="Line">The line on which it begins, or the row of a sheet; counted from 1.</param>
/// <param name="Cells">Its cells, clean: NFC, single spaces, nothing around them.</param>
/// <param name="Kinds">What each cell holds; null where all of them are text.</param>
internal sealed record TableRow(int Line, IReadOnlyList<string> Cells, IReadOnlyList<CellKind>? Kinds = null)
{
    /// <summary>A cell; empty where the row has no such column, or the column is -1.</summary>
    public string this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : string.Empty;

    /// <summary>What a cell holds; text where there is no such cell.</summary>
    public CellKind KindOf(int column) => Kinds is not null && column >= 0 && column < Kinds.Count ? Kinds[column] : CellKind.Text;
}
