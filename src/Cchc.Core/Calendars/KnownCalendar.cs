using Cchc.Core.Calendars.Lunar;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>
/// The calendar as it was known on a day: decisions made by then, and in place of those not made yet what the law gave.
/// A record whose day of decision was not found counts as known from the day it was reported, else from the beginning of its year.
/// </summary>
internal static class KnownCalendar
{
    /// <summary>The special days known on a day, and the end of the last year whose plan was known.</summary>
    public static (IReadOnlyList<CalendarDay> Days, LocalDate AnnouncedThrough) Of(IReadOnlyCollection<CalendarDay> decided, LocalDate asOf, int firstYear, int lastYear, CultureDayMakeUp cultureDay)
    {
        var known = decided.Where(day => KnownOn(day) <= asOf).ToDictionary(day => day.Date);
        var days = new List<CalendarDay>();
        var announced = firstYear - 1;
        for (var year = firstYear; year <= lastYear; year++)
        {
            days.AddRange(Year(known, asOf, year, cultureDay));
            announced = announced == year - 1 && HasPlan(known, year) ? year : announced;
        }

        return (days, new LocalDate(announced, 12, 31));
    }

    /// <summary>The day from which a record counts as known.</summary>
    public static LocalDate KnownOn(CalendarDay day) =>
        day.DecidedOn ?? day.Sources.Select(source => source.Document.ReportedOn).Min() ?? new LocalDate(day.Date.Year, 1, 1);

    // The plan of a year is its Tết: without it nothing was announced yet.
    private static bool HasPlan(Dictionary<LocalDate, CalendarDay> known, int year) => known.ContainsKey(LunarDate.Of(year, 1, 1).Date);

    private static List<CalendarDay> Year(Dictionary<LocalDate, CalendarDay> known, LocalDate asOf, int year, CultureDayMakeUp cultureDay)
    {
        var holidays = known.Values.Where(day => day.Date.Year == year && day.Kind == DayKind.PublicHoliday).ToDictionary(day => day.Date);
        var projected = HolidayProjection.Of(year, cultureDay, asOf);
        var hasTet = HasPlan(known, year);
        var hasAdjacent = holidays.Values.Any(day => day.Date.Month == 9 && day.Date.Day != 2);
        foreach (var day in projected.Where(day => day.Kind == DayKind.PublicHoliday && !holidays.ContainsKey(day.Date)))
        {
            var wanted = HolidayProjection.IsTet(day) ? !hasTet : HolidayProjection.IsAdjacent(day) ? !hasAdjacent : true;
            if (wanted)
            {
                holidays.Add(day.Date, day);
            }
        }

        var result = holidays.Values.Concat(known.Values.Where(day => day.Date.Year == year && (day.Kind is DayKind.SwapOff or DayKind.MakeUpWorking) && IsWholeSwap(day, known))).ToList();
        foreach (var (holiday, day) in CompensatoryRule.Apply(holidays.Keys, date => HolidayProjection.IsMadeUp(holidays[date], cultureDay)))
        {
            result.Add(known.TryGetValue(day, out var record) && record.StandsFor == holiday ? record : HolidayProjection.Compensatory(holidays[holiday], day));
        }

        return result;
    }

    private static bool IsWholeSwap(CalendarDay day, Dictionary<LocalDate, CalendarDay> known) => day.StandsFor is { } other && known.ContainsKey(other);
}
