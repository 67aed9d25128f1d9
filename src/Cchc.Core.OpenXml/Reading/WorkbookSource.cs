using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Reading;

/// <summary>The rows of one sheet of a workbook, for the readers of tables.</summary>
internal sealed class WorkbookSource : ITableSource
{
    private const int MostListed = 10;
    private const int MostCells = 20;

    private readonly WorkbookParts workbook;
    private readonly SheetRows rows;
    private readonly MergedCells merged;
    private readonly bool asShown;
    private readonly long mostText;
    private readonly List<Finding> findings = [];
    private readonly List<int> hidden = [];
    private int hiddenCount;
    private int errorCount;
    private long text;
    private bool isOver;

    private WorkbookSource(WorkbookParts workbook, WorkbookSheet sheet, string fileName, IEnumerable<Finding> before, bool asShown, long mostText)
    {
        (this.workbook, this.asShown, this.mostText, Name) = (workbook, asShown, mostText, $"{fileName}!{sheet.Name}");
        merged = MergedCells.Find(workbook, sheet);
        rows = new SheetRows(workbook, sheet);
        findings.AddRange(before);
    }

    public string Name { get; }

    public char Separator => ';';

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Opens the sheet of that name, or the first that is not hidden and has something in it.</summary>
    /// <param name="file">The workbook; it can seek, and is not closed.</param>
    /// <param name="fileName">How findings name it.</param>
    /// <param name="sheet">The name of a sheet, a hidden one too; null for the first.</param>
    /// <param name="asShown">Whether numbers have the decimals that the sheet shows.</param>
    /// <param name="mostText">How many characters all cells together may have.</param>
    /// <exception cref="FileContentException">It is no workbook, or has no such sheet.</exception>
    public static WorkbookSource Open(Stream file, string fileName, string? sheet = null, bool asShown = false, long mostText = long.MaxValue)
    {
        var parts = WorkbookParts.Open(file);
        var chosen = WorkbookSheetChoice.Of(parts, sheet, fileName, out var before);
        return new WorkbookSource(parts, chosen, fileName, before, asShown, mostText);
    }

    public RawRow? Next()
    {
        if (isOver || !rows.Next())
        {
            Finish();
            return null;
        }

        var row = rows.Row;
        merged.Fill(row);
        if (row.IsHidden && ++hiddenCount <= MostListed)
        {
            hidden.Add(row.Number);
        }

        var (cells, kinds) = (new string[row.Last], new CellKind[row.Last]);
        (string Code, BilingualText Text)? error = null;
        for (var i = 0; i < cells.Length; i++)
        {
            (cells[i], kinds[i]) = Cell(row, i + 1, ref error);
            text += cells[i].Length;
        }

        if (text > mostText)
        {
            throw WorkbookFault.TooLarge($"trang tính có hơn {mostText} ký tự, quá nhiều cho một bảng loại này",
                $"the sheet has more than {mostText} characters, too many for a table of this kind");
        }

        return new RawRow(row.Number, cells, error?.Text, Kinds: kinds, Code: error?.Code);
    }

    public void Expect(int width, Func<string[], bool> isRow)
    {
        // A row of a sheet says itself where it begins and ends.
    }

    public void Dispose() => rows.Dispose();

    private (string Text, CellKind Kind) Cell(SheetRow row, int column, ref (string Code, BilingualText Text)? error)
    {
        var cell = row[column];
        if (cell.Type == SheetCellType.NoResult)
        {
            var at = CellAddress.Of(column, row.Number);
            error ??= (WorkbookReadingFindings.NoResult, new BilingualText(
                $"ô {at} là công thức chưa có kết quả trong tệp: hãy mở bằng Excel hoặc LibreOffice rồi lưu lại",
                $"cell {at} is a formula whose result is not in the file: open it in Excel or LibreOffice and save it again"));
            return (string.Empty, CellKind.Text);
        }

        var (text, kind) = cell.Value(workbook.Is1904, asShown);
        if (text is null)
        {
            var at = CellAddress.Of(column, row.Number);
            error ??= (WorkbookReadingFindings.NoDate, new BilingualText(
                $"ô {at} có định dạng ngày nhưng giá trị \"{Shorten.To(cell.Raw)}\" không phải là ngày nào",
                $"cell {at} has the format of a date, but its value \"{Shorten.To(cell.Raw)}\" is no date"));
        }
        else if (kind == CellKind.Error && ++errorCount <= MostCells)
        {
            var (at, shown, isLast) = (CellAddress.Of(column, row.Number), Shorten.To(PlainLine.Of(text)), errorCount == MostCells);
            findings.Add(new Finding(WorkbookReadingFindings.ErrorCell, FindingSeverity.Warning, FilePlace.Of(Name, row.Number), new BilingualText(
                $"ô {at} báo lỗi {shown}{(isLast ? "; các ô lỗi khác không liệt kê" : string.Empty)}",
                $"cell {at} shows the error {shown}{(isLast ? "; other such cells are not listed" : string.Empty)}")));
        }

        return (text ?? cell.Raw, kind);
    }

    private void Finish()
    {
        if (isOver)
        {
            return;
        }

        isOver = true;
        if (hiddenCount > 0)
        {
            var list = string.Join(", ", hidden) + (hiddenCount > hidden.Count ? ", …" : string.Empty);
            findings.Add(new Finding(WorkbookReadingFindings.HiddenRows, FindingSeverity.Warning, Name, new BilingualText(
                $"{hiddenCount} hàng đang ẩn cũng được đọc: {list}", $"{hiddenCount} hidden {(hiddenCount == 1 ? "row was" : "rows were")} read too: {list}")));
        }

        if (rows.HiddenColumns.Count > 0)
        {
            var list = string.Join(", ", rows.HiddenColumns.Take(MostListed).Select(CellAddress.Letters)) + (rows.HiddenColumns.Count > MostListed ? ", …"
                : string.Empty);
            findings.Add(new Finding(WorkbookReadingFindings.HiddenColumns, FindingSeverity.Warning, Name, new BilingualText(
                $"cột đang ẩn cũng được đọc: {list}", $"hidden columns were read too: {list}")));
        }
    }
}
