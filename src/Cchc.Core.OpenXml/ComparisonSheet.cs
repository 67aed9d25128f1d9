using Cchc.Core.Costs;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>Before, after, benefit and rate: every amount is a reference into the two forms.</summary>
internal sealed class ComparisonSheet
{
    private const int Label = 2, Before = 3, After = 4, Saving = 5, Rate = 6;
    private const string Undefined = "không xác định";

    private readonly SheetWriter sheet;
    private readonly FormSheet was;
    private readonly FormSheet becomes;
    private readonly bool comparable;
    private readonly string money;
    private int row = 5;

    public ComparisonSheet(SheetWriter sheet, FormSheet was, FormSheet becomes, bool comparable)
    {
        (this.sheet, this.was, this.becomes, this.comparable) = (sheet, was, becomes, comparable);
        var input = becomes.Cost.Sheet;
        money = input.Currency == CostSheet.Dong ? CellLook.Money : CellLook.Cents;
        Top(1, "SO SÁNH CHI PHÍ TUÂN THỦ THỦ TỤC HÀNH CHÍNH", CellLook.Title);
        Top(2, $"{input.Name} ({input.Procedure})",
            CellLook.Plain with { Bold = true, Across = DocumentFormat.OpenXml.Spreadsheet.HorizontalAlignmentValues.Center });
        Top(3, "Lợi ích = chi phí hiện tại − chi phí sau đơn giản hóa; tỷ lệ = lợi ích ÷ chi phí hiện tại (Điều 27 Thông tư số 02/2017/TT-VPCP)",
            CellLook.Plain with { Italic = true, Across = DocumentFormat.OpenXml.Spreadsheet.HorizontalAlignmentValues.Center });
        var unit = FormWords.Money(input.Currency);
        var heads = new[] { "STT", "Chỉ tiêu", $"Hiện tại ({unit})", $"Sau đơn giản hóa ({unit})", $"Lợi ích ({unit})", "Tỷ lệ cắt giảm" };
        for (var i = 0; i < heads.Length; i++)
        {
            sheet.Text(i + 1, row, heads[i], CellLook.Heading);
        }

        Totals();
        Section("II", "Theo công việc của mẫu (một năm)");
        for (var i = 0; i < FormWords.Groups.Count; i++)
        {
            var (kind, name) = FormWords.Groups[i];
            Amounts($"{(ExactNumber)(i + 1)}", name, was.Groups[kind], becomes.Groups[kind], CellLook.Words, money);
        }

        Section("III", "Theo hoạt động (một năm; chi phí một lần: một lần)");
        Activities();
        sheet.Widths = [6, 62, 22, 22, 22, 16];
        sheet.Frozen = (Label, 5);
        sheet.Repeated = (5, 5);
        sheet.PrintArea = $"$A$1:$F${(ExactNumber)row}";
    }

    /// <summary>The cost of a year before.</summary>
    public FormLine YearBefore { get; private set; }

    /// <summary>What is saved in a year.</summary>
    public FormLine YearSaving { get; private set; }

    private void Totals()
    {
        Section("I", "Chi phí của thủ tục");
        Amounts("1", "Chi phí tuân thủ trong một năm", was.Total, becomes.Total, CellLook.Sum, money);
        (YearBefore, YearSaving) = (new FormLine(sheet.Reference(Before, row), was.Total.Value),
            new FormLine(sheet.Reference(Saving, row), comparable ? was.Total.Value - becomes.Total.Value : null));
        Amounts("1.1", "Trong đó: cá nhân", was.Individuals, becomes.Individuals, CellLook.Words, money);
        Amounts("1.2", "Trong đó: doanh nghiệp, tổ chức", was.Enterprises, becomes.Enterprises, CellLook.Words, money);
        Amounts("1.3", "Trong đó: phí, lệ phí, chi phí khác", was.FeesOfYear, becomes.FeesOfYear, CellLook.Words, money);
        Amounts("2", "Chi phí bình quân một hồ sơ", was.OfDossier, becomes.OfDossier, CellLook.Sum, money);
        Amounts("3", "Thời gian thực hiện trong một năm (giờ)", was.HoursOfYear, becomes.HoursOfYear, CellLook.Words, CellLook.Cents);
        Amounts("4", "Chi phí một lần (không cộng vào tổng hằng năm)", was.OneOff, becomes.OneOff, CellLook.Words, money);
        Amounts("5", "Chi phí hằng năm của cơ quan nhà nước (không cộng vào tổng)", was.Administration, becomes.Administration, CellLook.Words, money);

        if (was.WithoutRule is not null || becomes.WithoutRule is not null)
        {
            Amounts("6", "Phần vẫn phát sinh khi không có quy định", was.WithoutRule, becomes.WithoutRule, CellLook.Words, money);
        }
    }

    private void Activities()
    {
        var number = 0;
        foreach (var pair in was.Rows.Values.Select(left =>
            (Left: (FormRow?)left, Right: becomes.Rows.TryGetValue(left.Activity.Id, out var right) ? right : null))
            .Concat(becomes.Rows.Values.Where(right => !was.Rows.ContainsKey(right.Activity.Id))
                .Select(right => (Left: (FormRow?)null, Right: (FormRow?)right))))
        {
            var suffix = pair.Left is null ? " (mới)" : pair.Right is null ? " (bỏ)" : string.Empty;
            Amounts(
                $"{(ExactNumber)(++number)}",
                (pair.Right ?? pair.Left)!.Activity.Name + suffix,
                pair.Left is null ? null : was.OfActivity(pair.Left),
                pair.Right is null ? null : becomes.OfActivity(pair.Right),
                CellLook.Words,
                money);
        }
    }

    private void Top(int at, string text, CellLook look)
    {
        sheet.Text(1, at, text, look);
        sheet.Merge(1, Rate, at, look);
        sheet.Height(at, text, 130, at == 1 ? 20 : 15.5);
    }

    private void Section(string number, string title)
    {
        row++;
        for (var column = 1; column <= Rate; column++)
        {
            sheet.Text(column, row, column == 1 ? number : column == Label ? title : string.Empty, CellLook.Group);
        }
    }

    // A side without the line has nothing of it: zero, and not missing.
    private void Amounts(string number, string label, FormLine? before, FormLine? after, CellLook look, string format)
    {
        row++;
        sheet.Text(1, row, number, look);
        sheet.Text(Label, row, label, look);
        var amount = look.In(format);
        Side(Before, before, amount);
        Side(After, after, amount);
        var (left, right) = (Of(before), Of(after));
        var (b, a, s) = (SheetWriter.Address(Before, row), SheetWriter.Address(After, row), SheetWriter.Address(Saving, row));
        if (!comparable)
        {
            sheet.Formula(Saving, row, "NA()", (ExactNumber?)null, amount);
            sheet.Formula(Rate, row, "NA()", (ExactNumber?)null, look.In(CellLook.Percent));
            return;
        }

        var saving = left - right;
        sheet.Formula(Saving, row, b + "-" + a, saving, amount);
        var formula = $"IF({b}=0,\"{Undefined}\",{s}/{b})";
        if (left is { Sign: 0 })
        {
            sheet.Formula(Rate, row, formula, Undefined, look.In(CellLook.Percent));
        }
        else
        {
            sheet.Formula(Rate, row, formula, saving / left, look.In(CellLook.Percent));
        }
    }

    private void Side(int column, FormLine? line, CellLook look)
    {
        if (line is { } known)
        {
            sheet.Formula(column, row, known.Reference, known.Value, look);
        }
        else
        {
            sheet.Number(column, row, ExactNumber.Zero, look);
        }
    }

    private static ExactNumber? Of(FormLine? line) => line is { } known ? known.Value : ExactNumber.Zero;
}
