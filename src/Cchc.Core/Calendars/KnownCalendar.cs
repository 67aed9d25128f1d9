using Cchc.Core.Calendars.Lunar;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>
/// The national calendar from what was decided by a day, and in place of what was not decided yet what the law gives.
/// A record whose day of decision was not found counts as known from the day it was reported, else from the beginning of its year.
/// </summary>
internal static class KnownCalendar
{
    /// <param name="decided">The national records known.</param>
    /// <param name="plans">The years whose whole plan some layer announces.</param>
    /// <param name="asOf">The day by which laws must have been adopted.</param>
    /// <param name="firstYear">The first year of the calendar.</param>
    /// <param name="lastYear">The last.</param>
    /// <param name="cultureDay">The reading of 24/11.</param>
    /// <returns>The special days, and the end of the last year up to which every plan was known.</returns>
    public static (IReadOnlyList<CalendarDay> Days, LocalDate AnnouncedThrough) Of(IEnumerable<CalendarDay> decided, ISet<int> plans, LocalDate asOf,
        int firstYear, int lastYear, CultureDayMakeUp cultureDay)
    {
        // Two records on a day are reported where layers are checked; here the later one wins.
        var known = new Dictionary<LocalDate, CalendarDay>();
        foreach (var day in decided)
        {
            known[day.Date] = day;
        }

        var byYear = known.Values.ToLookup(day => day.Date.Year);
        var days = new List<CalendarDay>();
        var announced = firstYear - 1;
        for (var year = firstYear; year <= lastYear; year++)
        {
            days.AddRange(Year([.. byYear[year]], known, asOf, year, cultureDay));
            announced = announced == year - 1 && plans.Contains(year) && HasTet(known, year) ? year : announced;
        }

        return (days, new LocalDate(announced, 12, 31));
    }

    /// <summary>
    /// The days on which a projected 24/11 on a weekly rest day is made up for by one reading and not by the other, each with that 24/11. In a year whose plan
    /// is announced the plan decides.
    /// </summary>
    public static IEnumerable<(LocalDate Day, LocalDate Holiday)> OpenCultureDays(IReadOnlyCollection<CalendarDay> national, ISet<int> plans)
    {
        var open = national.Where(day => day.Kind == DayKind.PublicHoliday && CompensatoryRule.IsWeekend(day.Date) && !plans.Contains(day.Date.Year)
            && !HolidayProjection.IsMadeUp(day, CultureDayMakeUp.None))
            .ToList();
        foreach (var holiday in open)
        {
            var near = national.Where(day => day.Kind == DayKind.PublicHoliday && Math.Abs(Period.DaysBetween(day.Date, holiday.Date)) < 15)
                .Select(day => day.Date).ToList();
            yield return (CompensatoryRule.Apply(near, _ => true).Single(item => item.Holiday == holiday.Date).Day, holiday.Date);
        }
    }

    /// <summary>The day from which a record counts as known; both halves of a swap across New Year from the earlier year.</summary>
    public static LocalDate KnownOn(CalendarDay day) =>
        day.DecidedOn ?? day.Sources.Select(source => source.Document.ReportedOn).Min()
            ?? new LocalDate(Math.Min(day.Date.Year, day.StandsFor?.Year ?? day.Date.Year), 1, 1);

    /// <summary>The day from which an edit counts as known.</summary>
    public static LocalDate KnownOn(CalendarEdit edit) => edit switch
    {
        CalendarEdit.Add add => KnownOn(add.Day),
        CalendarEdit.Replace replace => KnownOn(replace.Day),
        CalendarEdit.Revoke revoke => revoke.DecidedOn ?? LocalDate.MinIsoValue,
        _ => LocalDate.MinIsoValue,
    };

    private static bool HasTet(Dictionary<LocalDate, CalendarDay> known, int year) => known.ContainsKey(LunarDate.Of(year, 1, 1).Date);

    private static List<CalendarDay> Year(List<CalendarDay> decided, Dictionary<LocalDate, CalendarDay> known, LocalDate asOf, int year,
        CultureDayMakeUp cultureDay)
    {
        var holidays = decided.Where(day => day.Kind == DayKind.PublicHoliday).ToDictionary(day => day.Date);
        var hasTet = HasTet(known, year);
        var hasAdjacent = holidays.Values.Any(HolidayProjection.IsAdjacent);
        foreach (var day in HolidayProjection.Holidays(year, asOf).Where(day => !holidays.ContainsKey(day.Date)))
        {
            if (HolidayProjection.IsTet(day) ? !hasTet : !HolidayProjection.IsAdjacent(day) || !hasAdjacent)
            {
                holidays.Add(day.Date, day);
            }
        }

        var result = holidays.Values.Concat(decided.Where(day => day.Kind is (DayKind.SwapOff or DayKind.MakeUpWorking) && IsWholeSwap(day, known))).ToList();
        var madeUp = decided.Where(day => day.Kind == DayKind.Compensatory && day.StandsFor is { } holiday && holidays.ContainsKey(holiday)).ToList();
        result.AddRange(madeUp);
        var taken = new HashSet<LocalDate>(result.Select(day => day.Date));
        foreach (var (holiday, day) in CompensatoryRule.Apply(holidays.Keys, date => HolidayProjection.IsMadeUp(holidays[date], cultureDay)))
        {
            if (!madeUp.Exists(record => record.StandsFor == holiday) && taken.Add(day))
            {
                result.Add(HolidayProjection.Compensatory(holidays[holiday], day, asOf));
            }
        }

        return result;
    }

    private static bool IsWholeSwap(CalendarDay day, Dictionary<LocalDate, CalendarDay> known) => day.StandsFor is { } other && known.ContainsKey(other);
}
