using Cchc.Core.Calendars;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>
/// How much time the stops since a start exclude, in every unit. Stops that overlap or contain one another count once. In days a stop counts as periods do: its
/// first day is not counted, its last day is, so one that begins and ends within a day leaves out none.
/// </summary>
/// <param name="stretches">The stops, joined where they overlap, in order.</param>
/// <param name="workingDays">Working days left out.</param>
/// <param name="calendarDays">Calendar days left out.</param>
/// <param name="workingTime">Office hours left out.</param>
/// <param name="elapsed">Hours by the clock left out.</param>
/// <param name="added">Working days added at the end of stops.</param>
internal sealed class ClockExclusion(
    IReadOnlyList<(LocalDateTime From, LocalDateTime To)> stretches, int workingDays, int calendarDays, Duration workingTime, Duration elapsed, int added)
{
    public IReadOnlyList<(LocalDateTime From, LocalDateTime To)> Stretches { get; } = stretches;
    public int WorkingDays { get; } = workingDays;
    public int CalendarDays { get; } = calendarDays;
    public Duration WorkingTime { get; } = workingTime;
    public Duration Elapsed { get; } = elapsed;
    public int Added { get; } = added;

    private static readonly ClockExclusion None = new([], 0, 0, Duration.Zero, Duration.Zero, 0);

    public bool IsEmpty => Stretches.Count == 0 && Added == 0;

    /// <param name="hours">Calendar and office hours.</param>
    /// <param name="stops">All stops of the dossier.</param>
    /// <param name="clock">When the dossier was complete; when its clock started, which cut-off hours may make later; the day that is not counted.</param>
    /// <param name="until">Where open stops are cut off.</param>
    public static ClockExclusion Of(
        WorkingTime hours,
        List<ClockStop> stops,
        (LocalDateTime Complete, LocalDateTime Start, LocalDate StartDay) clock,
        LocalDateTime until)
    {
        var counting = InOrder(stops);
        if (counting.Count == 0)
        {
            return None;
        }

        var stretches = new List<(LocalDateTime From, LocalDateTime To)>(counting.Count);
        var added = 0;
        foreach (var stop in counting)
        {
            if (stop is { LeavesOutNothing: false, Semantics: PauseSemantics.ResumePlusDays plus, To: { } ended } && ended > clock.Complete && ended <= until)
            {
                added += plus.WorkingDays;
            }

            var (from, to) = (Later(stop.From, clock.Start), Earlier(Earlier(stop.To ?? until, until), stop.Limit?.Latest ?? until));
            if (to <= from || stop.LeavesOutNothing)
            {
                continue;
            }

            var last = stretches.Count - 1;
            if (last >= 0 && from <= stretches[last].To)
            {
                stretches[last] = (stretches[last].From, Later(stretches[last].To, to));
            }
            else
            {
                stretches.Add((from, to));
            }
        }

        var (workingDays, calendarDays, workingTime, elapsed) = (0, 0, Duration.Zero, Duration.Zero);
        foreach (var (from, to) in stretches)
        {
            var (first, last) = (Later(from.Date, clock.StartDay), Later(to.Date, clock.StartDay));
            workingDays += hours.Calendar.Count(first, last);
            calendarDays += hours.Calendar.Index(last) - hours.Calendar.Index(first);
            workingTime += hours.Count(from, to);
            elapsed += Duration.FromDays(hours.Calendar.Index(to.Date) - hours.Calendar.Index(from.Date))
                + Duration.FromNanoseconds(to.NanosecondOfDay - from.NanosecondOfDay);
        }

        return new ClockExclusion(stretches, workingDays, calendarDays, workingTime, elapsed, added);
    }

    /// <summary>The stops that leave out time, by their beginning; those of one moment as they stand.</summary>
    private static List<ClockStop> InOrder(List<ClockStop> stops)
    {
        var (counting, isOrdered) = (new List<ClockStop>(stops.Count), true);
        foreach (var stop in stops)
        {
            if (stop is { Counts: true, Restarts: false })
            {
                isOrdered &= counting.Count == 0 || counting[counting.Count - 1].From <= stop.From;
                counting.Add(stop);
            }
        }

        return isOrdered ? counting : [.. counting.OrderBy(stop => stop.From)];
    }

    private static LocalDateTime Later(LocalDateTime one, LocalDateTime other) => one > other ? one : other;

    private static LocalDateTime Earlier(LocalDateTime one, LocalDateTime other) => one < other ? one : other;

    private static LocalDate Later(LocalDate one, LocalDate other) => one > other ? one : other;
}
