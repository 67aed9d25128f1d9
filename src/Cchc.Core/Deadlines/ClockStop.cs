using NodaTime;

namespace Cchc.Core.Deadlines;

/// <summary>Why the clock stands still.</summary>
internal enum ClockStopKind
{
    Supplement,
    Pause,
    Fee,
    Outage,
}

/// <summary>A stretch in which the clock stands still, or would if it were allowed.</summary>
/// <param name="EventId">The event that began it.</param>
/// <param name="Kind">Why.</param>
/// <param name="From">When it began.</param>
/// <param name="Semantics">What it does to the time.</param>
/// <param name="Counts">Whether it stops the clock; false for what the rules do not allow.</param>
/// <param name="Closing">When the dossier is closed unless it ends; null when it may last.</param>
internal sealed record ClockStop(string EventId, ClockStopKind Kind, LocalDateTime From, PauseSemantics Semantics, bool Counts, DossierDue? Closing)
{
    /// <summary>When it ended; null while it is open.</summary>
    public LocalDateTime? To { get; init; }

    public bool IsOpen => To is null;

    public bool Restarts => Semantics is PauseSemantics.RestartFromZero;
}
