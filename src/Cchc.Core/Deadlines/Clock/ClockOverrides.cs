namespace Cchc.Core.Deadlines.Clock;

/// <summary>A run of the clock in which some stops are allowed or left out, to measure what they gain.</summary>
internal sealed record ClockOverrides
{
    public static ClockOverrides None { get; } = new();

    /// <summary>By the event that began the stop: true when it stops the clock whatever the rules say, false when it stops nothing.</summary>
    public IReadOnlyDictionary<string, bool> Forced { get; init; } = new Dictionary<string, bool>(StringComparer.Ordinal);

    /// <summary>Whether it does not matter when a stop was written down.</summary>
    public bool IgnoresRecording { get; init; }

    /// <summary>The stops that were written down late, as another run of the same dossier judged them; null to judge them.</summary>
    public IReadOnlyCollection<string>? RecordedLate { get; init; }

    /// <summary>
    /// The corrections that moved a stop to an earlier moment too late, so that it stays as it was written down before. Not of a stop that is forced to count.
    /// </summary>
    public IReadOnlyCollection<string> VoidCorrections { get; init; } = [];

    /// <summary>The corrections that are ignored.</summary>
    public IReadOnlyCollection<string> Dropped { get; init; } = [];

    /// <summary>The corrections that were written down late, ignored or not: no stop that is judged was written down in time because of them.</summary>
    public IReadOnlyCollection<string> LateCorrections { get; init; } = [];

    /// <summary>
    /// The stops that are known to be outside office hours: they exclude nothing from their beginning on, so that nothing begun while they were open was begun
    /// in time because of them.
    /// </summary>
    public IReadOnlyCollection<string> OutsideHours { get; init; } = [];

    /// <summary>Whether a correction that moves a stop to an earlier moment does not count.</summary>
    public bool IsVoid(DossierEvent.Correction correction) =>
        VoidCorrections.Contains(correction.Id, StringComparer.Ordinal) && !(Forced.TryGetValue(correction.Of, out var counts) && counts);

    public ClockOverrides Drop(IEnumerable<DossierEvent.Correction> corrections) => this with
    {
        Dropped = [.. Dropped, .. corrections.Select(item => item.Id)],
    };

    public ClockOverrides Force(string eventId, bool counts) => this with { Forced = With([eventId], counts) };

    public IReadOnlyDictionary<string, bool> With(IEnumerable<string> eventIds, bool counts)
    {
        var forced = new Dictionary<string, bool>(Forced.Count + 1, StringComparer.Ordinal);
        foreach (var pair in Forced)
        {
            forced[pair.Key] = pair.Value;
        }

        foreach (var eventId in eventIds)
        {
            forced[eventId] = counts;
        }

        return forced;
    }
}
