using Cchc.Core.Calendars;
using Cchc.Core.Calendars.Lunar;
using NodaTime;

namespace Cchc.Core.Indicators.Comparing;

/// <summary>How much of a period is taken by Tết.</summary>
internal static class TetDays
{
    private const int FirstYear = 1976, LastYear = 2100; // of the lunar calendar

    // No other holiday falls so near: New Year is 20 days before the earliest Tết, and the day of the Hùng Kings weeks after the latest.
    private const int Before = 10, After = 12;

    /// <summary>The days from Monday to Friday of a period that were off around the lunar New Year.</summary>
    public static int In(WorkingCalendar calendar, LocalDate from, LocalDate to)
    {
        var days = 0;
        for (var year = Math.Max(from.Year, FirstYear); year <= Math.Min(to.Year, LastYear); year++)
        {
            var first = LunarDate.Of(year, 1, 1).Date;
            var (start, end) = (LocalDate.Max(from, first.PlusDays(-Before)), LocalDate.Min(to, first.PlusDays(After)));
            for (var day = start; day <= end; day = day.PlusDays(1))
            {
                days += day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !calendar.IsWorkingDay(day) ? 1 : 0;
            }
        }

        return days;
    }
}
