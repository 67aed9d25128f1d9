using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Reading;

/// <summary>Which sheet of a workbook is read.</summary>
internal static class WorkbookSheetChoice
{
    private const int MostNamed = 20;

    /// <summary>The sheet of that name; else the first that is not hidden and has something in it, with a finding that names the others.</summary>
    public static WorkbookSheet Of(WorkbookParts workbook, string? name, string fileName, out List<Finding> findings)
    {
        findings = [];
        if (name is not null)
        {
            return Named(workbook, name) ?? throw NoSheet(workbook, name);
        }

        var filled = workbook.Sheets.Where(sheet => !sheet.IsHidden && HasCells(workbook, sheet)).ToList();
        if (filled.Count == 0)
        {
            throw NoSheet(workbook, null);
        }

        if (filled.Count > 1)
        {
            var others = Names(filled.Skip(1));
            findings.Add(new Finding(WorkbookReadingFindings.OtherSheets, FindingSeverity.Information, fileName, new BilingualText(
                $"đọc trang tính \"{filled[0].Name}\"; các trang khác có số liệu không được đọc: {others}",
                $"the sheet \"{filled[0].Name}\" was read; others that have data were not: {others}")));
        }

        return filled[0];
    }

    /// <summary>The sheet of a name, compared without case and spaces around it; null when there is none.</summary>
    public static WorkbookSheet? Named(WorkbookParts workbook, string name) => workbook.Sheets.FirstOrDefault(sheet =>
        string.Equals(VietnameseText.Clean(sheet.Name), VietnameseText.Clean(name), StringComparison.OrdinalIgnoreCase));

    private static bool HasCells(WorkbookParts workbook, WorkbookSheet sheet)
    {
        using var rows = new SheetRows(workbook, sheet);
        return rows.Next();
    }

    private static Core.Reading.FileContentException NoSheet(WorkbookParts workbook, string? name)
    {
        var all = Names(workbook.Sheets);
        return name is null
            ? WorkbookFault.Of(WorkbookReadingFindings.NoSheet, "tệp Excel không có trang tính nào có số liệu (trang ẩn chỉ được đọc khi nêu tên)",
                "the workbook has no sheet with data (a hidden sheet is read only when it is named)")
            : WorkbookFault.Of(WorkbookReadingFindings.NoSheet, $"không có trang tính \"{Shorten.To(PlainLine.Of(name))}\"; tệp có: {all}",
                $"there is no sheet \"{Shorten.To(PlainLine.Of(name))}\"; the workbook has: {all}");
    }

    private static string Names(IEnumerable<WorkbookSheet> sheets)
    {
        var names = sheets.Select(sheet => $"\"{sheet.Name}\"").ToList();
        return string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? ", …" : string.Empty);
    }
}
