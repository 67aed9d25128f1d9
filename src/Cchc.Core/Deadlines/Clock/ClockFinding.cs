namespace Cchc.Core.Deadlines.Clock;

/// <summary>A violation by a stop, for which the days gained are measured by running the clock again.</summary>
/// <param name="violation">The place of the violation in the list.</param>
/// <param name="eventId">The event that began the stop.</param>
/// <param name="policy">The policy that decides it; null when a text does.</param>
/// <param name="counted">Whether the stop stops the clock all the same: then the other run leaves it out, else it allows it.</param>
internal sealed class ClockFinding(int violation, string eventId, string? policy, bool counted)
{
    public int Violation { get; } = violation;
    public string EventId { get; } = eventId;
    public string? Policy { get; } = policy;
    public bool Counted { get; } = counted;

    public const string LateSupplement = "lateSupplementRequests";
    public const string LateRecorded = "lateRecordedStops";
    public const string LastDay = "lastDayStops";
    public const string OutsideHours = "outsideHoursStops";

    /// <summary>No policy: the reading of hours by the clock that end on a day off.</summary>
    public const string HoursOnDayOff = "clockHoursOnDayOff";

    /// <summary>No policy: the other reading of the processing time.</summary>
    public const string OtherTime = "otherTime";
}
