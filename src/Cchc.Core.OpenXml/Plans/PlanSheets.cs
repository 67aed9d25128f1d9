using Cchc.Core.Exchange.Reading;
using Cchc.Core.OpenXml.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Plans;

/// <summary>The sheets of a filled-in workbook: lines of a page by their labels, rows of a table by their headings.</summary>
internal sealed class PlanSheets(WorkbookParts workbook, PlanFindings findings)
{
    private const int MostTitleRows = 10;
    private const int MostRows = 5_000;
    private const int MostText = 4 * 1024 * 1024;

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private long text;

    /// <summary>What a member is called on a sheet; null when it has none of that name.</summary>
    public static string? HeadingOf(string member, string sheet)
    {
        var fields = sheet.StartsWith(PlanForms.Incomes, StringComparison.Ordinal) ? PlanForms.IncomeFields
            : sheet.StartsWith(PlanForms.Activities, StringComparison.Ordinal) ? PlanForms.ActivityFields
            : sheet switch
            {
                PlanForms.Measures => PlanForms.MeasureFields,
                PlanForms.Times => PlanForms.TimeFields,
                PlanForms.Waiting => PlanForms.WaitingFields,
                _ => PlanForms.PageFields,
            };
        member = member.StartsWith("waiting.", StringComparison.Ordinal) ? member.Substring("waiting.".Length) : member;
        return fields.FirstOrDefault(field => field.Member == member || field.Member == "income." + member)?.Heading;
    }

    /// <summary>Whether two words are the same but for case, marks and spaces.</summary>
    public static bool Same(string one, string other) => VietnameseText.Fold(one) == VietnameseText.Fold(other);

    /// <summary>A sheet with labels in its first column and values in its second; without values when there is no such sheet.</summary>
    public PlanRow Page(string name, IReadOnlyList<PlanField> fields)
    {
        var cells = new Dictionary<string, PlanCell>(StringComparer.Ordinal);
        var places = fields.ToDictionary(field => field.Member, _ => new PlanPlace(name, 1, 2), StringComparer.Ordinal);
        foreach (var row in Rows(name))
        {
            var label = row.Cells.Count > 0 ? row.Cells[0].Text : string.Empty;
            var field = fields.FirstOrDefault(one => Same(one.Heading, label));
            var value = row.Cells.Count > 1 ? row.Cells[1] : new PlanCell(string.Empty, CellKind.Text, new PlanPlace(name, row.Number, 2));
            if (field is null)
            {
                if (label.Length > 0 && value.Text.Length > 0)
                {
                    var (shown, all) = (Shorten.To(PlainLine.Of(label)), string.Join("; ", fields.Select(one => one.Heading)));
                    findings.Error(PlanFindings.UnknownHeading, new PlanPlace(name, row.Number, 1), $"không có mục \"{shown}\" trong bản nhập; cần: {all}",
                        $"there is no entry \"{shown}\" in this sheet; expected: {all}");
                }

                continue;
            }

            if (cells.ContainsKey(field.Member))
            {
                findings.Error(PlanFindings.UnknownHeading, new PlanPlace(name, row.Number, 1), $"mục \"{field.Heading}\" lặp lại",
                    $"the entry \"{field.Heading}\" stands twice");
            }

            (cells[field.Member], places[field.Member]) = (value, value.Place);
        }

        return new PlanRow(new PlanPlace(name, 1, 2, places), cells);
    }

    /// <summary>The rows of a table below its headings; none when there is no such sheet.</summary>
    public IReadOnlyList<PlanRow> Table(string name, IReadOnlyList<PlanField> fields)
    {
        var rows = Rows(name);
        var heading = rows.FindIndex(row => row.Cells.Count(cell => fields.Any(field => Same(field.Heading, cell.Text))) >= 2);
        if (rows.Count > 0 && (heading < 0 || heading >= MostTitleRows))
        {
            findings.Error(PlanFindings.UnknownHeading, new PlanPlace(name, rows[0].Number, 1),
                $"không thấy hàng tiêu đề cột; cần: {string.Join("; ", fields.Select(field => field.Heading))}",
                $"the row of headings is missing; expected: {string.Join("; ", fields.Select(field => field.Heading))}");
            return [];
        }

        var columns = rows.Count == 0 ? [] : Columns(name, rows[heading], fields);
        var read = new List<PlanRow>();
        foreach (var row in rows.Skip(heading + 1))
        {
            var cells = columns.Where(column => column.Value <= row.Cells.Count)
                .ToDictionary(column => column.Key, column => row.Cells[column.Value - 1], StringComparer.Ordinal);
            foreach (var stray in row.Cells.Where((cell, i) => cell.Text.Length > 0 && !columns.ContainsValue(i + 1)))
            {
                findings.Error(PlanFindings.UnknownHeading, stray.Place, "ô này nằm ở cột không có tiêu đề đã biết",
                    "this cell stands in a column without a known heading");
            }

            if (cells.Values.Any(cell => cell.Text.Length > 0))
            {
                var places = columns.ToDictionary(column => column.Key, column => new PlanPlace(name, row.Number, column.Value), StringComparer.Ordinal);
                read.Add(new PlanRow(new PlanPlace(name, row.Number, 1, places), cells));
            }
        }

        return read;
    }

    /// <summary>Tells of sheets that nobody asked for.</summary>
    public void Others()
    {
        foreach (var sheet in workbook.Sheets.Where(sheet => !seen.Contains(sheet.Part)))
        {
            findings.Tell(WorkbookReadingFindings.OtherSheets, sheet.Name, "trang tính này không thuộc bản nhập và không được đọc",
                "this sheet is not one of those to fill in and was not read");
        }
    }

    private Dictionary<string, int> Columns(string name, (int Number, List<PlanCell> Cells) row, IReadOnlyList<PlanField> fields)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var shown = Shorten.To(PlainLine.Of(row.Cells[i].Text));
            if (shown.Length == 0)
            {
                continue;
            }

            if (fields.FirstOrDefault(field => Same(field.Heading, row.Cells[i].Text)) is not { } found)
            {
                findings.Error(PlanFindings.UnknownHeading, new PlanPlace(name, row.Number, i + 1), $"không có cột \"{shown}\" trong bản nhập",
                    $"there is no column \"{shown}\" in this sheet");
            }
            else if (columns.ContainsKey(found.Member))
            {
                findings.Error(PlanFindings.UnknownHeading, new PlanPlace(name, row.Number, i + 1), $"cột \"{shown}\" lặp lại",
                    $"the column \"{shown}\" stands twice");
            }
            else
            {
                columns.Add(found.Member, i + 1);
            }
        }

        return columns;
    }

    private List<(int Number, List<PlanCell> Cells)> Rows(string name)
    {
        var all = new List<(int, List<PlanCell>)>();
        if (WorkbookSheetChoice.Named(workbook, name) is not { } sheet)
        {
            return all;
        }

        seen.Add(sheet.Part);
        using var rows = new SheetRows(workbook, sheet);
        while (rows.Next())
        {
            var cells = new List<PlanCell>(rows.Row.Last);
            for (var column = 1; column <= rows.Row.Last; column++)
            {
                cells.Add(Cell(rows.Row[column], new PlanPlace(name, rows.Row.Number, column)));
                text += cells[column - 1].Text.Length;
            }

            all.Add((rows.Row.Number, cells));
            if (all.Count > MostRows || text > MostText)
            {
                throw WorkbookFault.TooLarge($"trang \"{sheet.Name}\" quá dài cho một bản nhập chi phí",
                    $"the sheet \"{sheet.Name}\" is too long for a workbook of costs to fill in");
            }
        }

        return all;
    }

    private PlanCell Cell(SheetCell cell, PlanPlace place)
    {
        if (cell.Type == SheetCellType.NoResult)
        {
            findings.Error(WorkbookReadingFindings.NoResult, place, "công thức chưa có kết quả trong tệp: hãy mở bằng Excel hoặc LibreOffice rồi lưu lại",
                "a formula whose result is not in the file: open it in Excel or LibreOffice and save it again");
            return new PlanCell(string.Empty, CellKind.Text, place);
        }

        var (value, kind) = cell.Value(workbook.Is1904, asShown: false);
        if (value is null || kind == CellKind.Error)
        {
            var shown = Shorten.To(PlainLine.Of(cell.Raw));
            findings.Error(value is null ? WorkbookReadingFindings.NoDate : PlanFindings.NotANumber, place,
                value is null ? $"giá trị \"{shown}\" có định dạng ngày nhưng không phải là ngày nào" : $"ô báo lỗi {shown}",
                value is null ? $"the value \"{shown}\" has the format of a date and is none" : $"the cell shows the error {shown}");
            return new PlanCell(string.Empty, CellKind.Text, place);
        }

        return new PlanCell(value.Replace("\r\n", "\n"), kind, place);
    }
}

/// <summary>One cell that somebody filled in.</summary>
internal readonly record struct PlanCell(string Text, CellKind Kind, PlanPlace Place);

/// <summary>The cells of one row, or of a page, by their members.</summary>
internal sealed record PlanRow(PlanPlace Place, IReadOnlyDictionary<string, PlanCell> Cells)
{
    public PlanCell this[string member] => Cells.TryGetValue(member, out var cell) ? cell
        : new PlanCell(string.Empty, CellKind.Text, Place.Members is { } members && members.TryGetValue(member, out var place) ? place : Place);

    /// <summary>The text of a cell, clean; empty where there is none.</summary>
    public string Text(string member) => VietnameseText.Clean(this[member].Text);
}
