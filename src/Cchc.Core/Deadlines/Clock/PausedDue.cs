using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>
/// The due moment of a dossier that has nothing but pauses by the caller's own assertion: what the clock gives for its receipt and these pauses, with nothing
/// judged and no history kept. For files of many dossiers; a test compares it with the clock.
/// </summary>
internal static class PausedDue
{
    // Nothing can be wrong with an assertion: the rule allows every pause.
    private static readonly PauseSemantics Excluded = new PauseSemantics.ExcludedTime();

    /// <param name="calculator">Computes from the receipt to the due moment.</param>
    /// <param name="time">A readable time.</param>
    /// <param name="received">When the complete dossier was received; its clock starts then.</param>
    /// <param name="pauses">The pauses in order of their beginning, none of which begins before the receipt or ends before it begins.</param>
    /// <param name="startRule">When the time begins; null for the receipt itself.</param>
    /// <returns>The due moment. A pause that begins when the time has run out stops nothing.</returns>
    /// <exception cref="CalendarRangeException">A moment or the due day is outside the calendar.</exception>
    public static DossierDue? Of(
        DeadlineCalculator calculator, ProcessingTime time, LocalDateTime received, List<(LocalDateTime From, LocalDateTime To)> pauses,
        StartRule? startRule = null)
    {
        var (dues, stops, end) = (new ClockDue(calculator, null, startRule), new List<ClockStop>(pauses.Count), received);
        var clock = (Raw: received, Start: startRule?.Start.Apply(received, calculator.WorkingTime) ?? received);
        foreach (var (from, to) in pauses)
        {
            end = LocalDateTime.Max(end, to);
            if (stops.Exists(stop => stop.To > from) || !HasRunOut(dues, time, clock, stops, from))
            {
                var item = new DossierEvent.Paused { Id = "paused", At = from };
                stops.Add(new ClockStop(item, ClockStopKind.Pause, Excluded, string.Empty, Counts: true, null) { To = to });
            }
        }

        return dues.From(time, clock.Start, clock.Raw, stops, end).Due;
    }

    private static bool HasRunOut(
        ClockDue dues, ProcessingTime time, (LocalDateTime Raw, LocalDateTime Start) clock, List<ClockStop> stops, LocalDateTime at)
    {
        var then = dues.From(time, clock.Start, clock.Raw, stops, at);
        return then.Due is { } due && (due.IsBefore(at) || ClockDue.IsUsedUp(time, then, due, at));
    }
}
