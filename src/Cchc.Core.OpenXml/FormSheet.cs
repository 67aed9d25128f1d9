using System.Globalization;
using Cchc.Core.Costs;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>Form 03/SCM-KSTT: head, columns (1) to (11), the six parts with their activities, sums. Columns after the form hold what the sums need.</summary>
internal sealed partial class FormSheet
{
    private const int Task = 2, How = 3, Hours = 4, Income = 5, Services = 6, Fees = 7, Times = 8, Subjects = 9, Once = 10, Year = 11, Note = 12;
    private const int Id = 13, Payer = 14, Occurrence = 15, Share = 16, PerDossier = 17, HoursYear = 18, FeesYear = 19, Usual = 20, UsualYear = 21;
    private const int TimesRow = 4, SubjectsRow = 5, OverheadRow = 6, HeadingRow = 7, FirstRow = 9;

    private readonly ComplianceCost cost;
    private readonly SheetWriter sheet;
    private readonly SourceSheet sources;
    private readonly string money;
    private readonly bool businessAsUsual;
    private readonly bool invalid;
    private readonly List<FormRow> rows = [];
    private readonly Dictionary<string, FormRow> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<ActivityKind, FormLine> groups = [];
    private int last;

    public FormSheet(SheetWriter sheet, ComplianceCost cost, string title, SourceSheet sources)
    {
        (this.sheet, this.cost, this.sources) = (sheet, cost, sources);
        money = cost.Sheet.Currency == CostSheet.Dong ? CellLook.Money : CellLook.Cents;
        businessAsUsual = cost.Sheet.Activities.Any(activity => activity.BusinessAsUsual.Likely.Sign != 0);
        var all = FormRow.Of(cost);
        invalid = !cost.IsComplete && all.All(row => row.Cost is not null);
        Head(title);
        last = FirstRow - 1;
        foreach (var (kind, name) in FormWords.Groups)
        {
            Group(kind, name, all.Where(row => row.Activity.Kind == kind).ToList());
        }

        Sums();
        sheet.Widths = [6, 30, 18, 9, 12, 13, 13, 9, 12, 16, 19, 24, 12, 16, 12, 11, 16, 14, 16, .. businessAsUsual ? [13.0, 16] : Array.Empty<double>()];
        sheet.Frozen = (Task, FirstRow - 1);
        sheet.Repeated = (HeadingRow, FirstRow - 1);
        sheet.PrintArea = $"$A$1:${SheetWriter.Letters(Note)}${last.ToString(CultureInfo.InvariantCulture)}";
    }

    public SheetWriter Sheet => sheet;

    public ComplianceCost Cost => cost;

    /// <summary>The activities by identifier, of doubles the first.</summary>
    public IReadOnlyDictionary<string, FormRow> Rows => byId;

    public IReadOnlyDictionary<ActivityKind, FormLine> Groups => groups;

    public FormLine OfActivity(FormRow row) => new(sheet.Reference(Year, row.Row), row.Year);

    private static string Cell(int column, int row) => SheetWriter.Address(column, row);

    private static string Range(int column, int first, int to) => Cell(column, first) + ":" + Cell(column, to);

    private void Head(string title)
    {
        var wide = CellLook.Plain with { Bold = true };
        sheet.Text(1, 1, "Theo mẫu 03/SCM-KSTT (Điều 27 Thông tư số 02/2017/TT-VPCP)",
            CellLook.Plain with { Italic = true, Across = DocumentFormat.OpenXml.Spreadsheet.HorizontalAlignmentValues.Right });
        sheet.Merge(1, Note, 1, CellLook.Plain);
        sheet.Text(1, 2, title, CellLook.Title);
        sheet.Merge(1, Note, 2, CellLook.Title);
        sheet.Height(2, title, 140, 20);
        Label(3, "Tên thủ tục", cost.Sheet.Name, Note, 150);
        Label(4, "Mã thủ tục", cost.Sheet.Procedure.ToString(), Fees, 60);
        Label(5, "Cơ quan, lĩnh vực", string.Join(" – ", new[] { cost.Sheet.Agency, cost.Sheet.Field }.Where(text => text.Length > 0)), Fees, 55);
        Label(6, "Năm; đơn vị tiền", cost.Sheet.Year.ToString(CultureInfo.InvariantCulture) + "; " + FormWords.Money(cost.Sheet.Currency)
            + (cost.Sheet.IsAbolished ? "; THỦ TỤC ĐƯỢC BÃI BỎ" : string.Empty), Fees, 55);
        Setting(TimesRow, "Số lần thực hiện trong một năm", cost.Sheet.TimesPerYear, "General");
        Setting(SubjectsRow, "Số đối tượng tuân thủ trong một năm", cost.Sheet.SubjectsPerYear, CellLook.Money);
        Setting(OverheadRow, "Chi phí quản lý chung (cộng vào chi phí thời gian)", cost.Sheet.Overhead.Likely.Sign == 0 ? null : cost.Sheet.Overhead,
            CellLook.Percent);

        var columns = FormWords.Columns(FormWords.Money(cost.Sheet.Currency), businessAsUsual);
        sheet.Text(Id, HeadingRow - 1, "Phần bổ sung để tính các tổng (không thuộc mẫu)", CellLook.Plain with { Italic = true });
        sheet.Merge(Id, columns.Count, HeadingRow - 1, CellLook.Plain with { Italic = true });
        for (var i = 0; i < columns.Count; i++)
        {
            sheet.Text(i + 1, HeadingRow, columns[i].Heading, CellLook.Heading);
            sheet.Text(i + 1, HeadingRow + 1, columns[i].Number, CellLook.Heading with { Bold = false, Italic = true, Size = 9 });
        }

        void Label(int row, string label, string text, int to, double characters)
        {
            sheet.Text(1, row, label + ":", CellLook.Plain);
            sheet.Merge(1, Task, row, CellLook.Plain);
            sheet.Text(How, row, text, wide);
            sheet.Merge(How, to, row, wide);
            sheet.Height(row, text, characters);
        }

        void Setting(int row, string label, Estimate? value, string format)
        {
            if (value is null)
            {
                return;
            }

            sheet.Text(Times, row, label + ":", CellLook.Plain with { Across = DocumentFormat.OpenXml.Spreadsheet.HorizontalAlignmentValues.Right });
            sheet.Merge(Times, Once, row, CellLook.Plain);
            sheet.Height(row, label, 58);
            sheet.Number(Year, row, value.Likely,
                CellLook.Words with { Bold = true, Format = Fraction(value.Likely, format),
                    Across = DocumentFormat.OpenXml.Spreadsheet.HorizontalAlignmentValues.Right });
        }
    }

    // A sixth is shown as 1/6, 3,5 with its decimals.
    private static string Fraction(ExactNumber value, string format) =>
        SheetNumber.IsExact(value) ? format == CellLook.Money && !value.IsWhole ? CellLook.Cents : format
        : value.Denominator < 100 ? "# ??/??" : "0.000000";
}
