using Cchc.Core.Calendars.Lunar;
using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>Checks decided years against the law in force: every statutory holiday is there, and every make-up day is where the law puts it.</summary>
internal static class StatuteCheck
{
    /// <param name="days">The national records of the years, and of others if at hand.</param>
    /// <param name="years">The years to check.</param>
    /// <param name="placeOf">Gives the place of a day's records, for findings.</param>
    public static IReadOnlyList<Finding> Check(IReadOnlyCollection<CalendarDay> days, ICollection<int> years, Func<LocalDate, string> placeOf)
    {
        var findings = new List<Finding>();
        void Report(string code, LocalDate date, string vi, string en) =>
            findings.Add(new Finding(code, FindingSeverity.Error, placeOf(date), new BilingualText(vi, en)));

        var holidays = new HashSet<LocalDate>(days.Where(day => day.Kind == DayKind.PublicHoliday).Select(day => day.Date));
        foreach (var year in years.OrderBy(year => year))
        {
            CheckHolidays(year, holidays, Report);
        }

        CheckMakeUpDays([.. days.Where(day => years.Contains(day.Date.Year))], Report);
        return findings;
    }

    private static void CheckHolidays(int year, HashSet<LocalDate> holidays, Action<string, LocalDate, string, string> report)
    {
        foreach (var (date, name, _) in HolidayStatutes.Fixed(year, LocalDate.MaxIsoValue))
        {
            if (!holidays.Contains(date))
            {
                report(
                    CalendarFindings.StatutoryHolidayMissing,
                    date,
                    $"{DateText.Vi(date)}: thiếu ngày lễ luật định: {name.Vi}",
                    $"{DateText.Iso(date)}: a statutory holiday is missing: {name.En}");
            }
        }

        var first = LunarDate.Of(year, 1, 1).Date;
        CheckSurplus(year, first, holidays, report);
        var tet = Enumerable.Range(-3, 9).Count(i => holidays.Contains(first.PlusDays(i)));
        if (tet != HolidayStatutes.TetDays(year, LocalDate.MaxIsoValue) || !holidays.Contains(first))
        {
            report(
                CalendarFindings.StatutoryHolidayMissing,
                first,
                $"Tết {DateText.Vi(first)} có {tet} ngày, luật định {HolidayStatutes.TetDays(year, LocalDate.MaxIsoValue)} ngày, gồm mùng 1",
                $"Tết of {DateText.Iso(first)} has {tet} days, by law {HolidayStatutes.TetDays(year, LocalDate.MaxIsoValue)}, the first of the year among "
                + "them");
        }

        var beside = (holidays.Contains(new LocalDate(year, 9, 1)) ? 1 : 0) + (holidays.Contains(new LocalDate(year, 9, 3)) ? 1 : 0);
        if (beside != (HolidayStatutes.HasAdjacentDay(year, LocalDate.MaxIsoValue) ? 1 : 0))
        {
            report(
                CalendarFindings.StatutoryHolidayMissing,
                new LocalDate(year, 9, 2),
                $"có {beside} ngày liền kề 2/9/{year}",
                $"{beside} days beside 2 September {year} are holidays");
        }
    }

    /// <summary>No decision can make a holiday that no law gives: only Tết and the day beside 2/9 are left to it.</summary>
    private static void CheckSurplus(int year, LocalDate tet, HashSet<LocalDate> holidays, Action<string, LocalDate, string, string> report)
    {
        var lawful = new HashSet<LocalDate>(HolidayStatutes.Fixed(year, LocalDate.MaxIsoValue).Select(item => item.Date)) { new(year, 9, 1), new(year, 9, 3) };
        lawful.UnionWith(Enumerable.Range(-3, 9).Select(i => tet.PlusDays(i)));
        foreach (var day in holidays.Where(day => day.Year == year && !lawful.Contains(day)).OrderBy(day => day))
        {
            report(
                CalendarFindings.HolidayWithoutLaw,
                day,
                $"{DateText.Vi(day)} không phải ngày lễ theo luật",
                $"{DateText.Iso(day)} is not a public holiday by law");
        }
    }

    private static void CheckMakeUpDays(List<CalendarDay> days, Action<string, LocalDate, string, string> report)
    {
        // Whether 24/11 is made up for is open: whoever decides it may do either.
        var madeUp = new HashSet<LocalDate>(days.Where(day => day.Kind == DayKind.Compensatory).Select(day => day.StandsFor).OfType<LocalDate>());
        LocalDate[] holidays = [.. days.Where(day => day.Kind == DayKind.PublicHoliday).Select(day => day.Date).Distinct()];
        var expected = CompensatoryRule.Apply(holidays, date => date is not { Month: 11, Day: 24 } || madeUp.Contains(date))
            .ToDictionary(pair => pair.Holiday, pair => pair.Day);
        foreach (var day in days.Where(day => day.Kind == DayKind.Compensatory && day.StandsFor is not null))
        {
            if (!expected.TryGetValue(day.StandsFor!.Value, out var right) || right != day.Date)
            {
                report(
                    CalendarFindings.WrongMakeUpDay,
                    day.Date,
                    $"{DateText.Vi(day.Date)}: ngày nghỉ bù không đúng ngày làm việc tiếp theo",
                    $"{DateText.Iso(day.Date)}: the make-up day is not the next working day");
            }

            expected.Remove(day.StandsFor.Value);
        }

        foreach (var missing in expected)
        {
            report(
                CalendarFindings.WrongMakeUpDay,
                missing.Key,
                $"ngày lễ {DateText.Vi(missing.Key)} trùng ngày nghỉ hằng tuần không được nghỉ bù vào {DateText.Vi(missing.Value)}",
                $"the holiday {DateText.Iso(missing.Key)} on a weekly rest day is not made up for on {DateText.Iso(missing.Value)}");
        }
    }
}
