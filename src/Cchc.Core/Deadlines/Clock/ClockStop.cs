using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>Why the clock is stopped.</summary>
internal enum ClockStopKind
{
    Supplement,
    Pause,
    Fee,
    Outage,
}

/// <summary>A period in which the clock is stopped, or would be if that were allowed.</summary>
/// <param name="Item">The event that began it.</param>
/// <param name="Kind">Why.</param>
/// <param name="Semantics">What it does to the time.</param>
/// <param name="Source">The text that allows it.</param>
/// <param name="Counts">Whether it stops the clock; false for what the rules do not allow.</param>
/// <param name="Closing">When the dossier is closed unless it ends; null when it may last.</param>
internal sealed record ClockStop(DossierEvent Item, ClockStopKind Kind, PauseSemantics Semantics, string Source, bool Counts, DossierDue? Closing)
{
    public string EventId => Item.Id;

    /// <summary>When it began.</summary>
    public LocalDateTime From => Item.At;

    /// <summary>When it ended; null while it is open.</summary>
    public LocalDateTime? To { get; init; }

    /// <summary>The last moment that its rule lets it last; null for any. What goes beyond is not left out.</summary>
    public DossierDue? Limit { get; init; }

    /// <summary>Whether it is known to be outside office hours and so excludes and adds nothing.</summary>
    public bool LeavesOutNothing { get; init; }

    public bool IsOpen => To is null;

    public bool Restarts => Semantics is PauseSemantics.RestartFromZero;

    /// <summary>Whether working days are added at its end.</summary>
    public bool AddsDays => Semantics is PauseSemantics.ResumePlusDays { WorkingDays: > 0 };

    /// <summary>Whether it stops the clock at a moment.</summary>
    public bool StandsAt(LocalDateTime moment) => IsOpen && Counts && !LeavesOutNothing && (Restarts || Limit is null || !Limit.IsBefore(moment));
}
