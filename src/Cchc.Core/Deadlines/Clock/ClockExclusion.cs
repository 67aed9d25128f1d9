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
        if (!stops.Exists(stop => stop is { Counts: true, Restarts: false }))
        {
            return None;
        }

        var startDay = clock.StartDay;
        var counting = stops.Where(stop => stop is { Counts: true, Restarts: false }).ToList();
        var stretches = new List<(LocalDateTime From, LocalDateTime To)>();
        foreach (var stop in counting.OrderBy(stop => stop.From))
        {
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

        return new ClockExclusion(
            stretches,
            stretches.Sum(item => hours.Calendar.Count(Later(item.From.Date, startDay), Later(item.To.Date, startDay))),
            stretches.Sum(item => Period.DaysBetween(Later(item.From.Date, startDay), Later(item.To.Date, startDay))),
            stretches.Aggregate(Duration.Zero, (sum, item) => sum + hours.Count(item.From, item.To)),
            stretches.Aggregate(Duration.Zero, (sum, item) => sum + (item.To.InUtc().ToInstant() - item.From.InUtc().ToInstant())),
            counting.Sum(stop => stop is { Semantics: PauseSemantics.ResumePlusDays plus, To: { } to } && to > clock.Complete && to <= until
                ? plus.WorkingDays
                : 0));
    }

    private static LocalDateTime Later(LocalDateTime one, LocalDateTime other) => one > other ? one : other;

    private static LocalDateTime Earlier(LocalDateTime one, LocalDateTime other) => one < other ? one : other;

    private static LocalDate Later(LocalDate one, LocalDate other) => one > other ? one : other;
}
