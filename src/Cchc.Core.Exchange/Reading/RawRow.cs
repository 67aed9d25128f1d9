using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>A row of a table as its file has it.</summary>
/// <param name="Line">The line of a text file on which it begins, or the row of a sheet; counted from 1.</param>
/// <param name="Cells">The texts of its cells as they stand, without the quotation marks of CSV.</param>
/// <param name="Error">Why it cannot be trusted; null for nothing.</param>
/// <param name="Doubt">What somebody should look at though it is read as it stands; null for nothing.</param>
/// <param name="Kinds">What each cell holds, as many as there are cells. Null in a text file: there all are text, and a row has all its cells, empty ones too;
/// in a workbook cells may be missing at the end of a row.</param>
/// <param name="Code">The code of <paramref name="Error"/>; null for that of quotation marks.</param>
internal readonly record struct RawRow(int Line, string[] Cells, BilingualText? Error = null, BilingualText? Doubt = null, CellKind[]? Kinds = null,
    string? Code = null)
{
    /// <summary>What a cell holds; text where there is no such cell.</summary>
    public CellKind KindOf(int column) => Kinds is not null && column >= 0 && column < Kinds.Length ? Kinds[column] : CellKind.Text;
}
