using NodaTime;

namespace Cchc.Core.Calendars;

public sealed partial class WorkingTime
{
    /// <summary>The partial closures of a day; empty for most days.</summary>
    internal IReadOnlyList<CalendarDay> ClosuresOn(LocalDate date) =>
        Calendar.HasParts(date) ? [.. Calendar.PartsOf(date).Where(day => day is { Kind: DayKind.PartialClosure, Part: not null })] : [];

    /// <summary>The partial closures that take working time away between two moments.</summary>
    internal IReadOnlyList<CalendarDay> ClosuresBetween(LocalDateTime from, LocalDateTime to) =>
        [.. Calendar.PartsOfDays(from.Date, to.Date)
            .Where(day => day is { Kind: DayKind.PartialClosure, Part: { } part } && Calendar.IsWorkingDay(day.Date) && Takes(day.Date, part, from, to))];

    /// <summary>The working time of an ordinary day up to an hour, closures left aside.</summary>
    internal Duration OrdinaryTimeUntil(LocalDate date, LocalTime time) => Duration.FromNanoseconds(
        HoursOn(date).Sessions.Where(session => session.Start < time)
            .Sum(session => LocalTime.Min(time, session.End).NanosecondOfDay - session.Start.NanosecondOfDay));

    /// <summary>The moment at which a day was open as long as an ordinary day is until an hour; null when it is not open so long.</summary>
    internal LocalTime? OpenTimeOn(LocalDate date, LocalTime ordinary)
    {
        var left = OrdinaryTimeUntil(date, ordinary).ToInt64Nanoseconds();
        foreach (var session in SessionsOn(date))
        {
            var length = session.Length.ToInt64Nanoseconds();
            if (left <= length)
            {
                return session.Start.PlusNanoseconds(left);
            }

            left -= length;
        }

        return null;
    }

    private bool Takes(LocalDate date, DayPart part, LocalDateTime from, LocalDateTime to)
    {
        var hours = HoursOn(date);
        var (closed, open) = hours.Bounds(part);
        return hours.Sessions.Any(session =>
            LocalDateTime.Max(from, date.At(LocalTime.Max(session.Start, closed))) < LocalDateTime.Min(to, date.At(LocalTime.Min(session.End, open))));
    }
}
