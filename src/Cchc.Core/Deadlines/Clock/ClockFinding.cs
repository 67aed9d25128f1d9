namespace Cchc.Core.Deadlines.Clock;

/// <summary>A violation by a stop, for which the days gained are measured by running the clock again.</summary>
/// <param name="Violation">The place of the violation in the list.</param>
/// <param name="EventId">The event that began the stop.</param>
/// <param name="Policy">The policy that decides it; null when a text does.</param>
/// <param name="Counted">Whether the stop stops the clock all the same: then the other run leaves it out, else it allows it.</param>
internal sealed record ClockFinding(int Violation, string EventId, string? Policy, bool Counted)
{
    public const string LateSupplement = "lateSupplementRequests";
    public const string LateRecorded = "lateRecordedStops";
    public const string LastDay = "lastDayStops";
    public const string OutsideHours = "outsideHoursStops";
}
