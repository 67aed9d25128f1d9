using Cchc.Core.Calendars.Lunar;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators.Comparing;

/// <summary>What is to be known before periods are compared.</summary>
internal static class TrendNotes
{
    public static IEnumerable<BilingualText> Of(IReadOnlyList<IndicatorTrend.Point> points)
    {
        for (var i = 0; i < points.Count; i++)
        {
            var point = points[i];
            var (vi, en) = (point.Period.Name.Vi, point.Period.Name.En);
            if (i > 0 && points[i - 1].Period.To.PlusDays(1) != point.Period.From)
            {
                yield return new BilingualText($"thiếu số liệu giữa {points[i - 1].Period.Name.Vi} và {vi}",
                    $"nothing is given between {points[i - 1].Period.Name.En} and {en}");
            }

            if (point.Period.Value is null)
            {
                yield return new BilingualText($"{vi}: mẫu số bằng 0 nên không có giá trị", $"{en}: the denominator is 0, so there is no value");
            }

            if (Tet(point) is { } tet)
            {
                yield return tet;
            }
        }
    }

    // A period with Tết is told by itself; where the same period of the year before had more or less of it, with that beside it.
    private static BilingualText? Tet(IndicatorTrend.Point point)
    {
        var (vi, en) = (point.Period.Name.Vi, point.Period.Name.En);
        if (point.TetDays is not { } days || point.Period.Months >= 12 || (days == 0 && !point.IsTetMoved))
        {
            return null;
        }

        var work = DateText.EnNumber(point.WorkingDays!.Value);
        var (here, hereEn) = days == 0 ? ($"{vi} không có ngày nghỉ Tết Nguyên đán", $"{en} has no days off for Tết")
            : ($"{vi} có {DateText.EnNumber(days)} ngày nghỉ Tết Nguyên đán{Day(point, vi: true)}",
                $"{en} has {DateText.EnNumber(days)} days off for Tết{Day(point, vi: false)}");
        return point.IsTetMoved && point.YearBefore is { } before
            ? new BilingualText(
                $"{here}, {work} ngày làm việc; {before.Name.Vi} {Off(point.YearBeforeTetDays!.Value).Vi}: so với cùng kỳ cần tính theo ngày làm việc",
                $"{hereEn}, {work} working days; {before.Name.En} {Off(point.YearBeforeTetDays.Value).En}: compare with the year before by working day")
            : new BilingualText($"{here}, {work} ngày làm việc", $"{hereEn}, {work} working days");
    }

    private static BilingualText Off(int days) => days == 0 ? new("không có ngày nghỉ Tết", "has none")
        : new($"có {DateText.EnNumber(days)} ngày nghỉ Tết", $"has {DateText.EnNumber(days)} days off for Tết");

    private static string Day(IndicatorTrend.Point point, bool vi)
    {
        for (var year = point.Period.From.Year; year <= point.Period.To.Year; year++)
        {
            var first = LunarDate.Of(year, 1, 1).Date;
            if (first >= point.Period.From && first <= point.Period.To)
            {
                return vi ? $" (mồng Một Tết là {DateText.ViWithWeekday(first)})" : $" (the first day of the lunar year is {DateText.EnWithWeekday(first)})";
            }
        }

        return string.Empty;
    }
}
