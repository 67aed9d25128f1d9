using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Indicators;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>Values of indicators as a workbook: a sheet a set, a row an indicator of a group, values as formulas over numerator and denominator.</summary>
internal static class IndicatorSheet
{
    /// <summary>The most rows of a workbook; more are CSV.</summary>
    public const int MostRows = 100_000;

    private static readonly string[] Heads = ["Hồ sơ", "Tử số", "Mẫu số", "Giá trị", "Đơn vị", "Điểm", "Điểm tối đa", "Chỉ tiêu", "Kết quả so với chỉ tiêu",
        "Lý do không có giá trị", "Không tính", "Chưa rõ", "Ghi chú", "Căn cứ", "Tử số là", "Mẫu số là"];

    public static IReadOnlyList<Finding> Write(Stream stream, IndicatorTable table, CostWorkbookOptions? options = null)
    {
        var (looks, notes) = (new LookTable(), new WorkbookNotes());
        WorkbookPackage.Write(stream, [.. table.Sets.Select((set, i) => Set(table, set, i, looks, notes))], looks, options ?? CostWorkbookOptions.Default,
            "Chỉ số kết quả giải quyết thủ tục hành chính");
        return notes.Findings.ToArray();
    }

    private static SheetWriter Set(IndicatorTable table, IndicatorSet set, int number, LookTable looks, WorkbookNotes notes)
    {
        var by = table.Groups[0].By;
        string[] heads = ["Mã chỉ số", "Tên chỉ số", .. by.Select(key => IndicatorWords.OfRow(IndicatorWords.Of(key), key)), .. Heads];
        double[] widths = [14, 46, .. by.Select(_ => 22.0), 10, 14, 14, 14, 14, 10, 10, 12, 30, 30, 30, 30, 40, 40, 50, 50];
        var sheet = new SheetWriter(Name(set, number), looks, notes) { Widths = widths, Frozen = (2, 1), Repeated = (1, 1) };
        for (var i = 0; i < heads.Length; i++)
        {
            sheet.Text(i + 1, 1, heads[i], CellLook.Heading);
        }

        var row = 1;
        foreach (var group in table.Groups)
        {
            foreach (var value in set.Values(group))
            {
                Row(sheet, ++row, set, group, value);
            }
        }

        sheet.PrintArea = $"$A$1:${SheetWriter.Letters(heads.Length)}${(ExactNumber)row}";
        return sheet;
    }

    private static void Row(SheetWriter sheet, int row, IndicatorSet set, IndicatorGroup group, IndicatorValue value)
    {
        var (indicator, column) = (value.Indicator, 2);
        sheet.Text(1, row, indicator.Id, CellLook.Words);
        sheet.Text(2, row, indicator.Name.Vi, CellLook.Words);
        for (var i = 0; i < group.By.Count; i++)
        {
            sheet.Text(++column, row, group.IsRest ? IndicatorWords.Value(group, Language.Vietnamese)
                : IndicatorWords.Value(group.By[i], group.Keys[i], Language.Vietnamese), CellLook.Words);
        }

        Number(sheet, ++column, row, group.Dossiers);
        Number(sheet, ++column, row, value.Numerator);
        Number(sheet, ++column, row, value.Denominator);
        Value(sheet, ++column, row, value);
        sheet.Text(++column, row, Unit(indicator.Unit), CellLook.Words);
        Number(sheet, ++column, row, value.Points);
        Number(sheet, ++column, row, indicator.Weight);
        Number(sheet, ++column, row, indicator.Target);
        sheet.Text(++column, row, value.TargetText(Language.Vietnamese), CellLook.Words);
        foreach (var text in Besides(set, value))
        {
            sheet.Text(++column, row, text, CellLook.Words);
        }

        sheet.Text(++column, row, IndicatorWords.Of(indicator.Numerator, set, Language.Vietnamese), CellLook.Words);
        sheet.Text(++column, row, IndicatorWords.Of(indicator.Denominator, set, Language.Vietnamese), CellLook.Words);
    }

    /// <summary>
    /// What is to be known beside a value: why there is none, what is left out, what the register leaves open, the note, the source and how well it is known.
    /// </summary>
    public static IReadOnlyList<string> Besides(IndicatorSet set, IndicatorValue value) =>
    [
        value.Reason?.Vi ?? string.Empty, IndicatorWords.LeftOut(value, Language.Vietnamese), IndicatorWords.Open(value, Language.Vietnamese),
        value.Indicator.Note?.Vi ?? string.Empty, IndicatorWords.Source(value.Indicator.Source ?? set.Source).Vi,
    ];

    /// <summary>The value as a formula over the cells left of it, where it is no more than that.</summary>
    public static void Value(SheetWriter sheet, int column, int row, IndicatorValue value)
    {
        var indicator = value.Indicator;
        if (value.Value is not { } known || value.Rounded is not { } rounded)
        {
            sheet.Text(column, row, "–", CellLook.Words);
            return;
        }

        var (above, below) = (SheetWriter.Address(column - 2, row), SheetWriter.Address(column - 1, row));
        var quotient = indicator.Unit == IndicatorUnit.Percent ? $"100*{above}/{below}" : indicator.IsQuotient ? $"{above}/{below}" : above;
        quotient = indicator.Cap is { } cap ? $"MIN({quotient},{cap})" : quotient;
        var round = indicator.Rounding == IndicatorRounding.Cut ? "TRUNC" : "ROUND";
        sheet.Formula(column, row, $"{round}({quotient},{indicator.Decimals})", rounded, Look(rounded, indicator.Decimals));
    }

    public static void Number(SheetWriter sheet, int column, int row, ExactNumber? value)
    {
        if (value is { } known)
        {
            sheet.Number(column, row, known, Look(known, 2));
        }
        else
        {
            sheet.Text(column, row, string.Empty, CellLook.Words);
        }
    }

    public static string Unit(IndicatorUnit unit) => unit switch
    {
        IndicatorUnit.Percent => "%",
        IndicatorUnit.MeanWorkingDays or IndicatorUnit.WorkingDays => "ngày làm việc",
        IndicatorUnit.Dong => "đồng",
        IndicatorUnit.Points => "điểm",
        IndicatorUnit.Mean => "bình quân",
        _ => "số lượng",
    };

    // A whole number has no decimals in its format: "0.##" would leave the point behind it.
    private static CellLook Look(ExactNumber value, int decimals) =>
        CellLook.Words.In(value.Round(decimals) == value.Round(0) ? CellLook.Money : "#,##0." + new string('#', decimals));

    // A sheet has at most 31 characters, and none of []:*?/\.
    public static string Name(IndicatorSet set, int number)
    {
        var name = new string([.. set.Id.Where(c => "[]:*?/\\'".IndexOf(c) < 0)]);
        return (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + ". " + (name.Length > 25 ? name.Substring(0, 25) : name);
    }
}
