using System.Text.Json;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Plans;

/// <summary>Writes the sheets of the workbook to fill in from the JSON form of a cost.</summary>
internal sealed class PlanWriter(LookTable looks, WorkbookNotes notes)
{
    public const string Title = "BẢN NHẬP CHI PHÍ TUÂN THỦ THỦ TỤC HÀNH CHÍNH VÀ PHƯƠNG ÁN ĐƠN GIẢN HÓA";
    private const int HeadingRow = 3;
    private const int RoomBehind = 12;

    private readonly List<SheetWriter> sheets = [];

    public IReadOnlyList<SheetWriter> Sheets => sheets;

    public void Write(LineJson root)
    {
        Cost(root, string.Empty);
        var measures = root.Given("plan")?.Given("measures")?.Members.Select(item => item.Value).ToList() ?? [];
        Table(PlanForms.Measures, "Biện pháp đơn giản hóa: mỗi biện pháp một dòng, ghi giá trị sau khi thực hiện", PlanForms.MeasureFields,
            [.. measures.Select(measure => new Func<string, LineJson?>(member => Measure(measure, member)))]);
        var times = measures.SelectMany(measure => Cases(measure["cases"], measure["id"])).Concat(Cases(root["times"], null));
        Table(PlanForms.Times, "Cắt giảm thời hạn giải quyết: để trống mã biện pháp nếu không thuộc biện pháp nào; nhiều bước thì mỗi bước một dòng trong ô",
            PlanForms.TimeFields, [.. times]);
        if (root.Given("after") is { } after)
        {
            Cost(after, PlanForms.After);
        }

        if (root.Given("waiting") is { } waiting)
        {
            Page(PlanForms.Waiting, "Thời gian chờ và giá trị của nó", PlanForms.WaitingFields, waiting);
        }
    }

    private void Cost(LineJson cost, string suffix)
    {
        Page(PlanForms.Page + suffix, Title + (suffix.Length > 0 ? " (SAU)" : string.Empty),
            suffix.Length == 0 ? PlanForms.PageFields : [.. PlanForms.PageFields.Where(field => !field.Member.StartsWith("plan", StringComparison.Ordinal)
                && field.Member != "note")], cost);
        var activities = cost.Given("activities")?.Members.Select(item => item.Value).ToList() ?? [];
        var incomes = (cost.Given("incomes")?.Members.Select(item => (Income: item.Value, Of: default(LineJson))) ?? [])
            .Concat(activities.Where(activity => activity.Given("income") is not null).Select(activity => (Income: activity["income"]!, Of: activity["id"])));
        Table(PlanForms.Incomes + suffix, "Thu nhập bình quân một giờ làm việc: mỗi đối tượng một dòng, kèm nguồn số liệu", PlanForms.IncomeFields,
            [.. incomes.Select(item => new Func<string, LineJson?>(member => member == PlanForms.Of ? item.Of : item.Income[member]))]);
        Table(PlanForms.Activities + suffix, "Công việc phải thực hiện: số giờ và số tiền của một lần; ghi 0 nếu không mất; khoảng số viết 1 .. 2 .. 4",
            PlanForms.ActivityFields, [.. activities.Select(activity => new Func<string, LineJson?>(member => activity[member]))]);
    }

    private static IEnumerable<Func<string, LineJson?>> Cases(LineJson? cases, LineJson? of) =>
        cases?.Members.Select(item => new Func<string, LineJson?>(member => member == PlanForms.Of ? of : item.Value[member])) ?? [];

    private static LineJson? Measure(LineJson measure, string member) => (member, measure["legalBasis"]) switch
    {
        ("legalBasis", { Kind: JsonTokenType.StartObject } basis) => basis["text"],
        ("article", { Kind: JsonTokenType.StartObject } basis) => basis["article"],
        ("article", _) => null,
        _ => measure[member],
    };

    private void Page(string name, string title, IReadOnlyList<PlanField> fields, LineJson values)
    {
        var sheet = new SheetWriter(name, looks, notes) { Widths = [38, 60, 60], PrintArea = $"$A$1:$C${fields.Count + 3}" };
        sheets.Add(sheet);
        sheet.Text(1, 1, title, CellLook.Title);
        sheet.Merge(1, 3, 1, CellLook.Title);
        sheet.Text(1, 2, "Điền vào cột B; ô màu vàng là số liệu chưa có. Không sửa chữ ở cột A.", CellLook.Plain with { Italic = true });
        sheet.Merge(1, 3, 2, CellLook.Plain with { Italic = true });
        for (var i = 0; i < fields.Count; i++)
        {
            var (field, row) = (fields[i], i + 4);
            sheet.Text(1, row, field.Heading, CellLook.Group);
            Value(sheet, 2, row, field, Inside(values, field.Member), isUsed: true);
            sheet.Text(3, row, field.Hint, CellLook.Plain with { Italic = true, Size = 10 });
            Choices(sheet, field, 2, row, row);
        }
    }

    private static LineJson? Inside(LineJson values, string member)
    {
        var dot = member.IndexOf('.');
        var value = dot < 0 ? values[member] : values.Given(member.Substring(0, dot))?[member.Substring(dot + 1)];
        return value;
    }

    private void Table(string name, string title, IReadOnlyList<PlanField> fields, IReadOnlyList<Func<string, LineJson?>> rows)
    {
        var last = HeadingRow + rows.Count + RoomBehind;
        var sheet = new SheetWriter(name, looks, notes)
        {
            Widths = [.. fields.Select(field => field.Width)],
            PrintArea = $"$A$1:${SheetWriter.Letters(fields.Count)}${last}",
            Repeated = (HeadingRow, HeadingRow),
            Frozen = (0, HeadingRow),
        };
        sheets.Add(sheet);
        sheet.Text(1, 1, title, CellLook.Plain with { Bold = true });
        sheet.Merge(1, fields.Count, 1, CellLook.Plain with { Bold = true });
        for (var column = 1; column <= fields.Count; column++)
        {
            sheet.Text(column, HeadingRow, fields[column - 1].Heading, CellLook.Heading);
            for (var row = HeadingRow + 1; row <= last; row++)
            {
                var at = row - HeadingRow - 1;
                Value(sheet, column, row, fields[column - 1], at < rows.Count ? rows[at](fields[column - 1].Member) : null, at < rows.Count);
            }

            Choices(sheet, fields[column - 1], column, HeadingRow + 1, last);
        }
    }

    private static void Choices(SheetWriter sheet, PlanField field, int column, int first, int last)
    {
        if (field.Words.Count > 0)
        {
            sheet.Choose(column, first, last, [.. field.Words.Select(word => word.Name)]);
        }
    }

    private static void Value(SheetWriter sheet, int column, int row, PlanField field, LineJson? value, bool isUsed)
    {
        if (value is null or { Kind: JsonTokenType.Null } || (value.Kind == JsonTokenType.String && value.Text!.Length == 0))
        {
            sheet.Text(column, row, string.Empty, isUsed && field.IsNeeded ? CellLook.Words with { Fill = CellLook.Missing } : CellLook.Words);
            return;
        }

        switch (field.Kind)
        {
            case PlanFieldKind.Number when value.Kind == JsonTokenType.Number && ExactNumber.TryParse(value.Text, out var number) && IsCell(number):
                sheet.Number(column, row, number, CellLook.Words.In("General"));
                break;
            case PlanFieldKind.Number:
                sheet.Text(column, row, PlanText.OfNumber(value), CellLook.Words);
                break;
            case PlanFieldKind.Word:
                sheet.Text(column, row, field.Words.First(word => word.Word == value.Text).Name, CellLook.Words);
                break;
            case PlanFieldKind.Flag:
                sheet.Text(column, row, value.Kind == JsonTokenType.False ? PlanForms.No : PlanForms.Yes, CellLook.Words);
                break;
            case PlanFieldKind.List:
                sheet.Text(column, row, PlanText.OfList(value), CellLook.Words);
                break;
            case PlanFieldKind.Time:
                sheet.Text(column, row, PlanText.OfTime(value), CellLook.Words);
                break;
            case PlanFieldKind.Date when DateText.ParseIso(value.Text!) is { } date:
                sheet.Day(column, row, date, CellLook.Words);
                break;
            default:
                sheet.Text(column, row, value.Text!, CellLook.Words);
                break;
        }
    }

    // A cell keeps fifteen digits; what has more is written as text and so stays exact.
    private static bool IsCell(ExactNumber number) => SheetNumber.IsExact(number) && SheetNumber.Fits(number) && SheetNumber.Text(number).IndexOf('E') < 0;
}
