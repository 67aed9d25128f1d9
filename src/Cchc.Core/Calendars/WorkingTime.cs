using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>
/// Working-hour arithmetic (giờ làm việc): a calendar says which days are worked, a timetable says when, partial closures take their
/// part away. Hours outside the sessions never count. Exact to the nanosecond; immutable and safe for any number of threads. Keep
/// one for many questions: the first one lays out the hours of the whole calendar.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using NodaTime;
///
/// var hours = new WorkingTime(WorkingCalendar.VietnamPublicSector, OfficeTimetable.Default);
/// var friday = new LocalDateTime(2026, 8, 28, 16, 0);
///
/// Console.WriteLine($"{hours.Add(friday, Duration.FromHours(2)):uuuu-MM-dd HH:mm}"); // 2026-09-03 09:00
/// Console.WriteLine(hours.Count(friday, new LocalDateTime(2026, 9, 3, 9, 0)).TotalHours); // 2
/// Console.WriteLine(hours.IsOpen(new LocalDateTime(2026, 9, 2, 10, 0))); // False
/// </code>
/// </example>
public sealed class WorkingTime
{
    private readonly Lazy<Layout> layout;

    /// <summary>Working time by a calendar and a timetable.</summary>
    /// <param name="calendar">Which days are worked, and which are closed in part.</param>
    /// <param name="timetable">The office hours of each day; plain <see cref="OfficeHours"/> hold every day.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public WorkingTime(WorkingCalendar calendar, OfficeTimetable timetable)
    {
        Calendar = calendar ?? throw new ArgumentNullException(nameof(calendar));
        Timetable = timetable ?? throw new ArgumentNullException(nameof(timetable));
        layout = new(LayOut);
    }

    /// <summary>Which days are worked.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>The office hours of each day.</summary>
    public OfficeTimetable Timetable { get; }

    /// <summary>The office hours of a day as the timetable states them, ignoring closures; a make-up day has those of the weekday it replaces.</summary>
    /// <param name="date">The day, worked or not.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="CalendarRangeException">The day is outside the calendar.</exception>
    public OfficeHours HoursOn(LocalDate date)
    {
        _ = Calendar.Index(date);
        if (Timetable.Rules.Count == 1)
        {
            return Timetable.Rules[0].Hours; // the same every day
        }

        date = date.WithCalendar(CalendarSystem.Iso);
        var weekday = Calendar.SpecialDay(date) is { Kind: DayKind.MakeUpWorking, StandsFor: { } other } ? other.DayOfWeek : date.DayOfWeek;
        return Timetable.On(date, weekday);
    }

    /// <summary>The sessions in which a day is worked.</summary>
    /// <param name="date">The day.</param>
    /// <returns>In order; empty on a day off, and when closures take the whole day.</returns>
    /// <exception cref="CalendarRangeException">The day is outside the calendar.</exception>
    public IReadOnlyList<OfficeSession> SessionsOn(LocalDate date)
    {
        if (!Calendar.IsWorkingDay(date))
        {
            return ValueList.Empty<OfficeSession>();
        }

        var hours = HoursOn(date);
        var sessions = hours.Sessions;
        foreach (var entry in Calendar.PartsOf(date))
        {
            if (entry is { Kind: DayKind.PartialClosure, Part: { } part })
            {
                sessions = hours.Without(part, sessions);
            }
        }

        return sessions;
    }

    /// <summary>
    /// When the last session that is open on a day ends, closures taken away; by the timetable on a day off. Null when closures take every session of a worked
    /// day.
    /// </summary>
    internal LocalTime? ClosingOn(LocalDate date)
    {
        if (!Calendar.IsWorkingDay(date) || !Calendar.HasParts(date))
        {
            return HoursOn(date).Closing;
        }

        var sessions = SessionsOn(date);
        return sessions.Count == 0 ? null : sessions[sessions.Count - 1].End;
    }

    /// <summary>Whether a moment is inside office hours: the start of a session is, its end is not.</summary>
    /// <param name="moment">Any moment.</param>
    /// <returns>True while working time runs.</returns>
    /// <exception cref="CalendarRangeException">The moment is outside the calendar.</exception>
    public bool IsOpen(LocalDateTime moment) =>
        SessionsOn(moment.Date).Any(session => moment.TimeOfDay >= session.Start && moment.TimeOfDay < session.End);

    /// <summary>Whether a moment is inside office hours in Vietnam: <see cref="VietnamTime.From(DateTimeOffset)"/>.</summary>
    /// <param name="moment">A moment with its offset.</param>
    /// <returns>True while working time runs.</returns>
    /// <exception cref="CalendarRangeException">The moment is outside the calendar.</exception>
    public bool IsOpen(DateTimeOffset moment) => IsOpen(VietnamTime.From(moment));

    /// <summary>Whether a moment is inside office hours in Vietnam: <see cref="VietnamTime.From(DateTime)"/>.</summary>
    /// <param name="moment">A moment of kind <see cref="DateTimeKind.Utc"/>.</param>
    /// <returns>True while working time runs.</returns>
    /// <exception cref="ArgumentException">The moment is of another kind.</exception>
    /// <exception cref="CalendarRangeException">The moment is outside the calendar.</exception>
    public bool IsOpen(DateTime moment) => IsOpen(VietnamTime.From(moment));
#if NET8_0_OR_GREATER

    /// <summary>Whether an hour of a day is inside office hours, as <see cref="IsOpen(LocalDateTime)"/>.</summary>
    /// <param name="date">The day in Vietnam.</param>
    /// <param name="time">The hour by the clock in Vietnam.</param>
    /// <returns>True while working time runs.</returns>
    /// <exception cref="CalendarRangeException">The day is outside the calendar.</exception>
    public bool IsOpen(DateOnly date, TimeOnly time) => IsOpen(VietnamTime.Of(date, time));
#endif

    /// <summary>The moment itself when it is inside office hours, else the start of the next session.</summary>
    /// <param name="moment">Any moment.</param>
    /// <returns>
    /// A moment from which working time runs: at the end of a session that is the start of the next one.
    /// </returns>
    /// <exception cref="CalendarRangeException">The moment or the result is outside the calendar.</exception>
    public LocalDateTime NextOpen(LocalDateTime moment) => Add(moment, Duration.Zero);

    /// <summary>
    /// Adds working time to a moment. Forward, time that ends exactly with a session ends there, not at the start of the next; back,
    /// time that begins exactly with a session begins there.
    /// </summary>
    /// <param name="moment">The start; outside office hours the count begins with the next session, back with the one before.</param>
    /// <param name="length">How much working time; negative goes back. Zero gives <see cref="NextOpen"/>.</param>
    /// <returns>The moment at which the working time has passed.</returns>
    /// <exception cref="CalendarRangeException">The moment or the result is outside the calendar.</exception>
    public LocalDateTime Add(LocalDateTime moment, Duration length)
    {
        var sums = layout.Value.Before;
        var worked = Worked(moment);
        var total = sums[sums.Length - 1];
        if (length > Duration.FromNanoseconds(total - worked) || length < Duration.FromNanoseconds(-worked) || (length == Duration.Zero && worked == total))
        {
            throw new CalendarRangeException(
                $"{DateText.Iso(moment.Date.WithCalendar(CalendarSystem.Iso))} {DateText.Time(moment.TimeOfDay)} {(length < Duration.Zero ? "-" : "+")} "
                + $"{Math.Abs(Math.Floor(length.TotalHours))} working hours",
                Calendar.Start,
                Calendar.End);
        }

        return At(worked + length.ToInt64Nanoseconds(), atStart: length <= Duration.Zero, near: Calendar.Index(moment.Date));
    }

    /// <summary>The working time between two moments: the inverse of <see cref="Add"/>.</summary>
    /// <param name="from">The start.</param>
    /// <param name="to">The end; earlier than the start gives a negative length.</param>
    /// <returns>The time inside the sessions of worked days.</returns>
    /// <exception cref="CalendarRangeException">One of the moments is outside the calendar.</exception>
    public Duration Count(LocalDateTime from, LocalDateTime to) => Duration.FromNanoseconds(Worked(to) - Worked(from));

    /// <summary>The hours of the whole calendar.</summary>
    /// <param name="Before">Nanoseconds worked before each day, one entry more than there are days.</param>
    /// <param name="Kinds">Which of the days each day is like; 0 is a day off.</param>
    /// <param name="Sessions">The sessions of each kind of day, in nanoseconds from midnight.</param>
    private sealed record Layout(long[] Before, ushort[] Kinds, (long Start, long End)[][] Sessions);

    private Layout LayOut()
    {
        var (sums, kinds) = (new long[Calendar.DayCount + 1], new ushort[Calendar.DayCount]);
        var known = new Dictionary<IReadOnlyList<OfficeSession>, ushort>();
        var sessions = new List<(long Start, long End)[]> { Array.Empty<(long, long)>() };
        var (previous, kind) = (ValueList.Empty<OfficeSession>(), (ushort)0);
        for (var i = 0; i < Calendar.DayCount; i++)
        {
            var open = SessionsOn(Calendar.DateAt(i));
            if (open.Count > 0 && !ReferenceEquals(open, previous) && !known.TryGetValue(open, out kind))
            {
                known.Add(open, kind = (ushort)sessions.Count);
                sessions.Add([.. open.Select(session => (session.Start.NanosecondOfDay, session.End.NanosecondOfDay))]);
            }

            previous = open.Count > 0 ? open : previous;
            kinds[i] = open.Count > 0 ? kind : (ushort)0;
            sums[i + 1] = sums[i];
            foreach (var (start, end) in sessions[kinds[i]])
            {
                sums[i + 1] += end - start;
            }
        }

        return new Layout(sums, kinds, [.. sessions]);
    }

    /// <summary>Working time from the beginning of the calendar up to a moment.</summary>
    private long Worked(LocalDateTime moment)
    {
        var laid = layout.Value;
        var day = Calendar.Index(moment.Date);
        var (sum, now) = (laid.Before[day], moment.TimeOfDay.NanosecondOfDay);
        foreach (var (start, end) in laid.Sessions[laid.Kinds[day]])
        {
            if (now > start)
            {
                sum += Math.Min(now, end) - start;
            }
        }

        return sum;
    }

    /// <summary>The moment at which so much was worked; where that is a break, its end when <paramref name="atStart"/>, else its beginning.</summary>
    private LocalDateTime At(long worked, bool atStart, int near)
    {
        var laid = layout.Value;
        var day = DayOf(laid.Before, atStart ? worked + 1 : worked, near);
        var left = worked - laid.Before[day];
        foreach (var (start, end) in laid.Sessions[laid.Kinds[day]])
        {
            if (left < end - start || (left == end - start && !atStart))
            {
                return Calendar.DateAt(day).At(LocalTime.FromNanosecondsSinceMidnight(start + left));
            }

            left -= end - start;
        }

        throw new InvalidOperationException($"The working time of {DateText.Iso(Calendar.DateAt(day))} was summed up wrongly.");
    }

    /// <summary>The first day by whose end so much was worked, in steps that double from a day that is not far from it.</summary>
    private static int DayOf(long[] before, long worked, int near)
    {
        var isBack = before[near + 1] >= worked;
        var (low, high) = isBack ? (0, near) : (near + 1, before.Length - 2);
        for (var step = 1; ; step *= 2)
        {
            var probe = isBack ? near - step : near + step;
            if (probe < low || probe > high)
            {
                break;
            }

            var isReached = before[probe + 1] >= worked;
            (low, high) = isReached ? (low, probe) : (probe + 1, high);
            if (isReached != isBack)
            {
                break;
            }
        }

        while (low < high)
        {
            var middle = (low + high) / 2;
            if (before[middle + 1] >= worked)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

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
