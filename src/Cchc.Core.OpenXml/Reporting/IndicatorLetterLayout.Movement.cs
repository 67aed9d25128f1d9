using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Reporting;

// Here, so that its types go before those of workbooks.
using Cchc.Core.OpenXml.Forms;

/// <summary>What moved the share in time since the period before, and whether it rises or falls over the months.</summary>
internal sealed partial class IndicatorLetterLayout
{
    private const int MostGroups = 10;

    private IEnumerable<FormBlock> Movement(int number)
    {
        if (PeriodMovement.Change(figures, options) is { Comparison.Change: not null } change)
        {
            yield return Paragraph($"{Count(number++)}. So với kỳ trước, tỷ lệ đúng hạn theo quy định: {ChangeBlocks.Sentence(change, Language.Vietnamese)}"
                + string.Concat(change.Doubts.Select(doubt => " " + doubt.Vi)));
            if (change.Comparison.Total is not null)
            {
                yield return new FormLine("Các nhóm làm tỷ lệ thay đổi nhiều nhất (điểm phần trăm):") { IsIndented = true, Before = 6, KeepsNext = true };
                yield return Groups(change);
            }
        }

        if (PeriodMovement.Trend(figures, options) is { } trend)
        {
            yield return Paragraph($"{Count(number)}. Tỷ lệ đúng hạn qua các tháng: "
                + TrendBlocks.Conclusion(PeriodMovement.InTime, trend, Language.Vietnamese)
                + string.Concat(trend.Notes.Select(note => " " + Capital(note.Vi) + ".")));
            yield return new FormLine(string.Empty) { Before = 0, Larger = -6, KeepsNext = true };
            yield return Months(trend);
        }
    }

    private FormTable Groups(PeriodChange change)
    {
        var words = new FigureWords(change.Indicator, Language.Vietnamese);
        return new FormTable(
            "change",
            [
                FormColumn.Of("change.no", "TT", 6), FormColumn.Of("change.name", IndicatorWords.OfRow(change.PartName, figures.By), 28,
                    FormAlign.Left),
                FormColumn.Of("change.before", "Kỳ trước", 18, FormAlign.Right), FormColumn.Of("change.after", "Kỳ này", 18, FormAlign.Right),
                FormColumn.Of("change.rate", "Do tỷ lệ", 10, FormAlign.Right), FormColumn.Of("change.mix", "Do cơ cấu", 10, FormAlign.Right),
                FormColumn.Of("change.total", "Tổng cộng", 10, FormAlign.Right),
            ],
            change.Groups.Take(MostGroups).Select((group, i) => FormRow.Of(
                "change", ("no", Count(i + 1)), ("name", change.NameOf(group.Group, Language.Vietnamese)), ("before", words.Ratio(group.Before)),
                ("after", words.Ratio(group.After)), ("rate", words.Signed(group.Effects.Rate)), ("mix", words.Signed(group.Effects.Mix)),
                ("total", words.Signed(group.Effects.Total)))))
        {
            Smaller = 3,
        };
    }

    private static FormTable Months(IndicatorTrend trend)
    {
        var words = new FigureWords(PeriodMovement.InTime, Language.Vietnamese);
        return new FormTable(
            "trend",
            [
                FormColumn.Of("trend.name", "Tháng", 20, FormAlign.Left),
                FormColumn.Of("trend.value", "Tỷ lệ đúng hạn", 26, FormAlign.Right), FormColumn.Of("trend.change", "So tháng trước", 14, FormAlign.Right),
                FormColumn.Of("trend.year", "So cùng kỳ", 14, FormAlign.Right), FormColumn.Of("trend.days", "Ngày làm việc", 13, FormAlign.Right),
                FormColumn.Of("trend.tet", "Ngày nghỉ Tết", 13, FormAlign.Right),
            ],
            trend.Points.Select(point => FormRow.Of(
                "trend", ("name", point.Period.Name.Vi), ("value", words.Ratio(new GroupRatio(null, point.Period.Numerator, point.Period.Denominator))),
                ("change", words.Signed(point.Change)), ("year", words.Signed(point.YearChange)),
                ("days", point.WorkingDays is { } days ? Count(days) : "–"), ("tet", point.TetDays is { } off ? Count(off) : "–"))))
        {
            Smaller = 3,
        };
    }
}
