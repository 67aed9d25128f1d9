using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Reporting;

/// <summary>What moved the share in time since the period before, and whether it rises or falls over the months.</summary>
internal sealed partial class IndicatorSheets
{
    private const string Points = "0.00";
    private const int FirstRow = 4;

    private IEnumerable<SheetWriter> Movement()
    {
        if (PeriodMovement.Change(figures, options) is { Comparison: { Change: not null, Total: not null } } change)
        {
            yield return Change(change);
        }

        if (PeriodMovement.Trend(figures, options) is { } trend)
        {
            yield return Trend(trend);
        }
    }

    // Rates, weights and effects are formulas over the counts; a group that is new or gone has one effect alone.
    private SheetWriter Change(PeriodChange change)
    {
        var sheet = New("So kỳ trước", $"Điều gì làm tỷ lệ đúng hạn thay đổi so với {change.First.Title.Vi}:", [40, 14, 14, 14, 14, 14, 14, 16, 16, 16, 16],
            [Part(change.PartName), "Kỳ trước: đúng hạn", "Kỳ trước: trong số", "Kỳ trước: tỷ lệ", "Kỳ này: đúng hạn", "Kỳ này: trong số", "Kỳ này: tỷ lệ",
                "Do tỷ lệ (điểm phần trăm)", "Do cơ cấu (điểm phần trăm)", "Nhóm mới có, không còn (điểm phần trăm)", "Tổng cộng (điểm phần trăm)"]);
        var sum = FirstRow + change.Groups.Count;
        var row = FirstRow - 1;
        foreach (var group in change.Groups)
        {
            sheet.Text(1, ++row, change.NameOf(group.Group, Language.Vietnamese), CellLook.Words);
            Ratio(sheet, 2, row, group.Before);
            Ratio(sheet, 5, row, group.After);
            var effects = group.Effects;
            if (group.Before?.Value is not null && group.After?.Value is not null)
            {
                sheet.Formula(8, row, $"100*({At(7, row)}-{At(4, row)})*({Weight(3, row, sum)}+{Weight(6, row, sum)})/2", effects.Rate * 100, Look());
                sheet.Formula(9, row, $"100*({Weight(6, row, sum)}-{Weight(3, row, sum)})*(({At(4, row)}+{At(7, row)})/2-({At(4, sum)}+{At(7, sum)})/2)",
                    effects.Mix * 100, Look());
                sheet.Number(10, row, ExactNumber.Zero, Look());
            }
            else
            {
                sheet.Number(8, row, ExactNumber.Zero, Look());
                sheet.Number(9, row, ExactNumber.Zero, Look());
                sheet.Formula(10, row, group.HasAppeared ? $"100*{Weight(6, row, sum)}*({At(7, row)}-({At(4, sum)}+{At(7, sum)})/2)"
                    : $"-100*{Weight(3, row, sum)}*({At(4, row)}-({At(4, sum)}+{At(7, sum)})/2)", (effects.Appeared + effects.Vanished) * 100, Look());
            }

            sheet.Formula(11, row, $"SUM({At(8, row)}:{At(10, row)})", effects.Total * 100, Look());
        }

        sheet.Text(1, sum, "Toàn bộ", CellLook.Sum);
        var (total, comparison) = (change.Comparison.Total!.Value, change.Comparison);
        Whole(sheet, 2, sum, comparison.Before);
        Whole(sheet, 5, sum, comparison.After);
        ExactNumber[] sums = [total.Rate, total.Mix, total.Appeared + total.Vanished, total.Total];
        for (var i = 0; i < sums.Length; i++)
        {
            sheet.Formula(8 + i, sum, $"SUM({At(8 + i, FirstRow)}:{At(8 + i, sum - 1)})", sums[i] * 100, Look(isSum: true));
        }

        var last = sum;
        foreach (var doubt in change.Doubts)
        {
            sheet.Text(1, ++last, doubt.Vi, CellLook.Plain with { Italic = true });
            sheet.Merge(1, 11, last, CellLook.Plain);
        }

        return sheet.Ended(last, 11);
    }

    private static void Ratio(SheetWriter sheet, int column, int row, GroupRatio? ratio)
    {
        var (part, of) = (Whole(ratio?.Numerator), Whole(ratio?.Denominator));
        sheet.Number(column, row, part, Number());
        sheet.Number(column + 1, row, of, Number());
        Share(sheet, column + 2, row, At(column, row), At(column + 1, row), part, of);
    }

    private static void Whole(SheetWriter sheet, int column, int row, GroupRatio ratio)
    {
        var (part, of) = (Whole(ratio.Numerator), Whole(ratio.Denominator));
        sheet.Formula(column, row, $"SUM({At(column, FirstRow)}:{At(column, row - 1)})", (ExactNumber)part, Number(isSum: true));
        sheet.Formula(column + 1, row, $"SUM({At(column + 1, FirstRow)}:{At(column + 1, row - 1)})", (ExactNumber)of, Number(isSum: true));
        Share(sheet, column + 2, row, At(column, row), At(column + 1, row), part, of, isSum: true);
    }

    private SheetWriter Trend(IndicatorTrend trend)
    {
        var sheet = New("Xu hướng", "Tỷ lệ đúng hạn theo quy định qua các tháng:", [24, 14, 14, 14, 20, 24, 16, 16],
            ["Tháng", "Đúng hạn", "Trong số", "Tỷ lệ", "So tháng trước (điểm phần trăm)", "So cùng kỳ năm trước (điểm phần trăm)", "Ngày làm việc",
                "Ngày nghỉ Tết"]);
        var row = FirstRow - 1;
        foreach (var point in trend.Points)
        {
            sheet.Text(1, ++row, point.Period.Name.Vi, CellLook.Words);
            Ratio(sheet, 2, row, new GroupRatio(null, point.Period.Numerator, point.Period.Denominator));
            if (point.Change is { } change)
            {
                sheet.Formula(5, row, $"100*({At(4, row)}-{At(4, row - 1)})", change * 100, Look());
            }
            else
            {
                sheet.Text(5, row, string.Empty, CellLook.Words);
            }

            Known(6, row, point.YearChange * 100, Look());
            Known(7, row, point.WorkingDays, Number());
            Known(8, row, point.TetDays, Number());
        }

        foreach (var note in trend.Notes.Select(note => note.Vi).Prepend(TrendBlocks.Conclusion(PeriodMovement.InTime, trend, Language.Vietnamese)))
        {
            sheet.Text(1, ++row, note, CellLook.Plain with { Italic = true });
            sheet.Merge(1, 8, row, CellLook.Plain);
        }

        return sheet.Ended(row, 8);

        void Known(int column, int at, ExactNumber? value, CellLook look)
        {
            if (value is { } known)
            {
                sheet.Number(column, at, known, look);
            }
            else
            {
                sheet.Text(column, at, string.Empty, CellLook.Words);
            }
        }
    }

    private static CellLook Look(bool isSum = false) => (isSum ? CellLook.Sum : CellLook.Words).In(Points);

    // The part of a group in all denominators.
    private static string Weight(int column, int row, int sum) => $"{At(column, row)}/{At(column, sum)}";

    private static long Whole(ExactNumber? count) => count is { } known ? (long)known.Round(0).ToDecimal() : 0;
}
