using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using NodaTime;

namespace Cchc.Core.Deadlines;

/// <summary>
/// The office hours of a dossier that count, as its time counts: a time in days begins with the opening of the first day that counts and leaves out whole days
/// of a stop, after its first through its last; a time in hours runs from the very moment. So what is used and what is left make the whole.
/// </summary>
/// <param name="hours">Calendar and office hours.</param>
/// <param name="time">The processing time.</param>
/// <param name="start">When the clock started.</param>
/// <param name="notCounted">The day that is not counted.</param>
/// <param name="stops">The stretches in which the clock stood, in order, not overlapping.</param>
internal sealed class CountedTime(
    WorkingTime hours, ProcessingTime time, LocalDateTime start, LocalDate notCounted, IReadOnlyList<(LocalDateTime From, LocalDateTime To)> stops)
{
    private readonly bool byDays = RunsByDays(time);

    /// <summary>The hours between two moments that count; negative when the second is before the first.</summary>
    public Duration Between(LocalDateTime from, LocalDateTime to) => to < from ? -InOrder(to, from) : InOrder(from, to);

    private Duration InOrder(LocalDateTime from, LocalDateTime to)
    {
        var begin = byDays ? LocalDateTime.Max(start, Behind(notCounted)) : start;
        from = LocalDateTime.Max(from, begin);
        if (to <= from)
        {
            return Duration.Zero;
        }

        var sum = hours.Count(from, to);
        foreach (var (stop, goesOn) in stops)
        {
            var (low, high) = (LocalDateTime.Max(Edge(stop), from), LocalDateTime.Min(Edge(goesOn), to));
            sum -= low < high ? hours.Count(low, high) : Duration.Zero;
        }

        return sum;
    }

    private static bool RunsByDays(ProcessingTime time) => time switch
    {
        ProcessingTime.WorkingHours or ProcessingTime.ClockHours or ProcessingTime.SameDay or ProcessingTime.NotStated or ProcessingTime.Unreadable => false,
        ProcessingTime.Stages stages => RunsByDays(stages.Parts[0]),
        _ => true,
    };

    private LocalDateTime Edge(LocalDateTime moment) => byDays ? Behind(moment.Date) : moment;

    private static LocalDateTime Behind(LocalDate day) => day.PlusDays(1).AtMidnight();
}
