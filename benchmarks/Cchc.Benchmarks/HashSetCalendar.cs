using Cchc.Core.Calendars;
using NodaTime;

namespace Cchc.Benchmarks;

/// <summary>The baseline: what people write today, a loop over a set of days off, made exact by a second set of make-up days.</summary>
internal sealed class HashSetCalendar(WorkingCalendar calendar)
{
    private readonly HashSet<DateOnly> off = [.. Special(calendar).Where(day => !day.IsWorkingDay).Select(day => day.Date.ToDateOnly())];
    private readonly HashSet<DateOnly> madeUp = [.. Special(calendar).Where(day => day.IsWorkingDay).Select(day => day.Date.ToDateOnly())];

    public bool IsWorkingDay(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? madeUp.Contains(date) : !off.Contains(date);

    public DateOnly Add(DateOnly date, int days)
    {
        while (days > 0)
        {
            date = date.AddDays(1);
            days -= IsWorkingDay(date) ? 1 : 0;
        }

        return date;
    }

    public int Count(DateOnly from, DateOnly to)
    {
        var count = 0;
        while (from < to)
        {
            from = from.AddDays(1);
            count += IsWorkingDay(from) ? 1 : 0;
        }

        return count;
    }

    private static IEnumerable<CalendarDay> Special(WorkingCalendar calendar) => calendar.SpecialDays(calendar.Start, calendar.End);
}
