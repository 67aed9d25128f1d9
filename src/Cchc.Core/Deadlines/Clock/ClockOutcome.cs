using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>A due moment and how it came about.</summary>
/// <param name="start">When the clock started.</param>
/// <param name="excluded">What the stops left out.</param>
/// <param name="due">The due moment; null for a time that has none.</param>
/// <param name="wasInStop">Whether it fell inside a stop and was moved behind it.</param>
internal sealed class ClockOutcome(LocalDateTime start, ClockExclusion excluded, DossierDue? due, bool wasInStop)
{
    public LocalDateTime Start { get; } = start;

    public ClockExclusion Excluded { get; } = excluded;

    public DossierDue? Due { get; } = due;

    public bool WasInStop { get; } = wasInStop;
}
