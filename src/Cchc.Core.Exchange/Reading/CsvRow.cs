namespace Cchc.Core.Exchange.Reading;

/// <summary>A row of a CSV table.</summary>
/// <param name="Line">The line on which it begins, counted from 1.</param>
/// <param name="Cells">Its cells, clean: NFC, single spaces, nothing around them.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>A cell; empty where the row has no such column, or the column is -1.</summary>
    public string this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : string.Empty;
}
