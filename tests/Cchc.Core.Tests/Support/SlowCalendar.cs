using Cchc.Core.Calendars;

namespace Cchc.Core.Tests.Support;

/// <summary>The slow, obvious model: walk day by day, ask each day whether it is worked.</summary>
internal static class SlowCalendar
{
    public static LocalDate? Add(WorkingCalendar calendar, LocalDate date, int workingDays)
    {
        var step = Math.Sign(workingDays);
        while (workingDays != 0)
        {
            date = date.PlusDays(step);
            if (date < calendar.Start || date > calendar.End)
            {
                return null;
            }

            if (calendar.Day(date).IsWorkingDay)
            {
                workingDays -= step;
            }
        }

        return date;
    }

    public static int Count(WorkingCalendar calendar, LocalDate from, LocalDate to)
    {
        if (to < from)
        {
            return -Enumerable.Range(0, Period.DaysBetween(to, from)).Count(i => calendar.Day(to.PlusDays(i)).IsWorkingDay);
        }

        return Enumerable.Range(1, Period.DaysBetween(from, to)).Count(i => calendar.Day(from.PlusDays(i)).IsWorkingDay);
    }
}
