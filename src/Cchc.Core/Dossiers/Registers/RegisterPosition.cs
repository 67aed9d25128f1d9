using Cchc.Core.Deadlines.Clock;
using NodaTime;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>Where the clock of a dossier stands, whichever road led there.</summary>
internal readonly record struct RegisterPosition
{
    public DossierState State { get; init; }

    /// <summary>How it ended; null while it is open.</summary>
    public DossierState? EndState { get; init; }

    public bool IsHandedBack { get; init; }

    public bool HasUnlawfulStop { get; init; }

    public bool? IsLate { get; init; }

    public DossierDue? Due { get; init; }

    public DossierDue? IfResumed { get; init; }

    public DossierDue? StatedPromise { get; init; }

    public LocalDateTime? Started { get; init; }

    public LocalDateTime? Ended { get; init; }

    public int? UsedDays { get; init; }

    public Duration? UsedTime { get; init; }

    public int? AllowedDays { get; init; }

    public int? Gained { get; init; }

    public IReadOnlyList<AgencyShare> Shares { get; init; }
}
