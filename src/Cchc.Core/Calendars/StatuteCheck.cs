using Cchc.Core.Calendars.Lunar;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>Checks decided years against the law in force: every statutory holiday is there, and every make-up day stands where it must.</summary>
internal static class StatuteCheck
{
    public static IReadOnlyList<Finding> Check(IReadOnlyCollection<CalendarDay> days, int firstYear, int lastYear)
    {
        var findings = new List<Finding>();
        var holidays = new HashSet<LocalDate>(days.Where(day => day.Kind == DayKind.PublicHoliday).Select(day => day.Date));
        for (var year = firstYear; year <= lastYear; year++)
        {
            CheckHolidays(year, holidays, findings);
        }

        CheckMakeUpDays(days, holidays, findings);
        return findings;
    }

    private static void CheckHolidays(int year, HashSet<LocalDate> holidays, List<Finding> findings)
    {
        foreach (var (date, name, _) in HolidayStatutes.Fixed(year))
        {
            if (!holidays.Contains(date))
            {
                Report(findings, "CCHC-CAL-012", date, $"thiếu ngày lễ luật định: {name.Vi}", $"a statutory holiday is missing: {name.En}");
            }
        }

        var first = LunarDate.Of(year, 1, 1).Date;
        var tet = Enumerable.Range(-3, 9).Count(i => holidays.Contains(first.PlusDays(i)));
        if (tet != HolidayStatutes.TetDays(year) || !holidays.Contains(first))
        {
            Report(findings, "CCHC-CAL-012", first, $"Tết có {tet} ngày, luật định {HolidayStatutes.TetDays(year)} ngày, gồm mùng 1", $"Tết has {tet} days, by law {HolidayStatutes.TetDays(year)}, the first of the year among them");
        }

        var beside = (holidays.Contains(new LocalDate(year, 9, 1)) ? 1 : 0) + (holidays.Contains(new LocalDate(year, 9, 3)) ? 1 : 0);
        if (beside != (HolidayStatutes.HasAdjacentDay(year) ? 1 : 0))
        {
            Report(findings, "CCHC-CAL-012", new LocalDate(year, 9, 2), $"có {beside} ngày liền kề 2/9", $"{beside} days beside 2 September are holidays");
        }
    }

    private static void CheckMakeUpDays(IReadOnlyCollection<CalendarDay> days, HashSet<LocalDate> holidays, List<Finding> findings)
    {
        // Whether 24/11 is made up for is open: the file decides, by making up for one. It is the only holiday in November.
        var cultureDays = days.Any(day => day.Kind == DayKind.Compensatory && day.StandsFor is { Month: 11, Day: 24 });
        var expected = CompensatoryRule.Apply(holidays, date => cultureDays || date.Month != 11).ToDictionary(pair => pair.Holiday, pair => pair.Day);
        foreach (var day in days.Where(day => day.Kind == DayKind.Compensatory && day.StandsFor is not null))
        {
            if (!expected.TryGetValue(day.StandsFor!.Value, out var right) || right != day.Date)
            {
                Report(findings, "CCHC-CAL-013", day.Date, "ngày nghỉ bù không đúng ngày làm việc tiếp theo", "the make-up day is not the next working day");
            }

            expected.Remove(day.StandsFor.Value);
        }

        foreach (var missing in expected)
        {
            Report(findings, "CCHC-CAL-013", missing.Key, $"ngày lễ trùng ngày nghỉ hằng tuần không được nghỉ bù vào {DateText.Vi(missing.Value)}", $"a holiday on a weekly rest day is not made up for on {DateText.Iso(missing.Value)}");
        }
    }

    private static void Report(List<Finding> findings, string code, LocalDate date, string vi, string en) =>
        findings.Add(new Finding(code, FindingSeverity.Error, DateText.Iso(date), new BilingualText(vi, en)));
}
