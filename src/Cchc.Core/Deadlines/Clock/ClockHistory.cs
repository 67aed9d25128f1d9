using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>The events as they count at a moment: corrections applied, in the order in which they happened.</summary>
internal sealed class ClockHistory(
    IReadOnlyList<DossierEvent> events, IReadOnlyList<DossierEvent.Correction> applied, IReadOnlyList<DossierEvent.Correction> unknown)
{
    public static readonly IReadOnlyDictionary<string, StopMove> NothingMoved = new Dictionary<string, StopMove>(StringComparer.Ordinal);

    public static readonly IReadOnlyDictionary<string, LocalDateTime> NothingBackdated = new Dictionary<string, LocalDateTime>(StringComparer.Ordinal);

    public IReadOnlyList<DossierEvent> Events { get; } = events;
    public IReadOnlyList<DossierEvent.Correction> Applied { get; } = applied;
    public IReadOnlyList<DossierEvent.Correction> Unknown { get; } = unknown;

    /// <summary>The corrections in whose place a later one of the same event decides; those that are themselves corrected are none.</summary>
    public IReadOnlyList<DossierEvent.Correction> Superseded { get; init; } = [];

    /// <summary>The stops that a correction only moves to an earlier moment: by the last that counts.</summary>
    public IReadOnlyDictionary<string, StopMove> Moved { get; init; } = NothingMoved;

    /// <summary>The same by the last that does not count.</summary>
    public IReadOnlyDictionary<string, StopMove> NotMoved { get; init; } = NothingMoved;

    /// <summary>The other events that a correction moves to an earlier moment: when it was written.</summary>
    public IReadOnlyDictionary<string, LocalDateTime> Backdated { get; init; } = NothingBackdated;

    /// <param name="events">The events.</param>
    /// <param name="now">The moment.</param>
    /// <param name="overrides">The corrections of stops to an earlier moment that do not count, and those that are left out; null for neither.</param>
    public static ClockHistory Of(IReadOnlyList<DossierEvent> events, LocalDateTime now, ClockOverrides? overrides = null)
    {
        if (!HasCorrections(events))
        {
            return new ClockHistory(InOrder(events, now), [], []);
        }

        if (overrides is { Dropped.Count: > 0 })
        {
            events = [.. events.Where(item => item is not DossierEvent.Correction || !overrides.Dropped.Contains(item.Id, StringComparer.Ordinal))];
        }

        // What a known correction names was written down before it, even where its own moment was typed wrongly and lies ahead.
        var corrected = new HashSet<string>(
            events.OfType<DossierEvent.Correction>().Where(item => IsWritten(item, now)).Select(item => item.Of),
            StringComparer.Ordinal);
        var known = events.Where(item => IsWritten(item, now) || (item is not DossierEvent.Correction && corrected.Contains(item.Id))).ToList();
        var place = new Dictionary<string, int>(StringComparer.Ordinal);
        var unknown = new List<DossierEvent.Correction>();
        for (var i = 0; i < known.Count; i++)
        {
            // Only events earlier in the list can be corrected.
            if (known[i] is DossierEvent.Correction correction
                && (!place.TryGetValue(correction.Of, out var target) || (known[target] is DossierEvent.Correction && correction.Replacement is not null)))
            {
                unknown.Add(correction);
            }

            place[known[i].Id] = i; // a register may repeat one; the clock refuses that
        }

        // From the end: the last correction of an event decides, and one that is itself corrected counts no more.
        var deciding = new Dictionary<string, DossierEvent.Correction>(StringComparer.Ordinal);
        var (counted, superseded) = (new List<DossierEvent.Correction>(), new List<DossierEvent.Correction>());
        for (var i = known.Count - 1; i >= 0; i--)
        {
            if (known[i] is not DossierEvent.Correction correction || unknown.Contains(correction) || deciding.ContainsKey(correction.Id))
            {
                continue;
            }

            counted.Add(correction);
            if (deciding.ContainsKey(correction.Of))
            {
                superseded.Add(correction);
            }
            else
            {
                deciding.Add(correction.Of, correction);
            }
        }

        // Each correction corrects what those before it have made of the event.
        counted.Reverse();
        var chains = counted.ToLookup(item => item.Of, StringComparer.Ordinal);
        var applied = counted.FindAll(item => ReferenceEquals(deciding[item.Of], item));
        var counting = new List<DossierEvent>();
        var (moved, notMoved) = (new Dictionary<string, StopMove>(StringComparer.Ordinal), new Dictionary<string, StopMove>(StringComparer.Ordinal));
        var backdated = new Dictionary<string, LocalDateTime>(StringComparer.Ordinal);
        foreach (var item in known.Where(item => item is not DossierEvent.Correction))
        {
            var (effective, written) = ((DossierEvent?)item, (LocalDateTime?)null);
            foreach (var correction in chains[item.Id])
            {
                if (effective is { } before && correction.Replacement is { } earlier && IsMovedBack(before, earlier))
                {
                    var move = new StopMove(correction.Id, correction.RecordedAt ?? correction.At, earlier.At);
                    if (overrides?.IsVoid(correction) == true)
                    {
                        notMoved[item.Id] = move;
                        continue;
                    }

                    moved[item.Id] = move;
                }

                written = correction.Replacement is { } other && (other.At < effective?.At || other.GetType() != effective?.GetType()) ? Written(correction)
                    : written;
                effective = Replace(effective, item.Id, correction);
            }

            if (written is { } moment && effective is not null && (effective.At < item.At || effective.GetType() != item.GetType()))
            {
                backdated.Add(item.Id, moment);
            }

            if (effective is not null && effective.At <= now)
            {
                counting.Add(effective);
            }
        }

        // OrderBy keeps the order of equal moments
        return new ClockHistory([.. counting.OrderBy(item => item.At)], applied, unknown)
        {
            Superseded = superseded,
            Moved = moved,
            NotMoved = notMoved,
            Backdated = backdated,
        };
    }

    /// <summary>Whether an event of the list corrects another.</summary>
    public static bool HasCorrections(IReadOnlyList<DossierEvent> events)
    {
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is DossierEvent.Correction)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What was known at a moment, where nothing is corrected: most histories stand in order already.</summary>
    private static List<DossierEvent> InOrder(IReadOnlyList<DossierEvent> events, LocalDateTime now)
    {
        var (known, isOrdered) = (new List<DossierEvent>(events.Count), true);
        for (var i = 0; i < events.Count; i++)
        {
            if (IsWritten(events[i], now) && events[i].At <= now)
            {
                isOrdered &= known.Count == 0 || known[known.Count - 1].At <= events[i].At;
                known.Add(events[i]);
            }
        }

        return isOrdered ? known : [.. known.OrderBy(item => item.At)];
    }

    private static bool IsWritten(DossierEvent item, LocalDateTime now) => (item.RecordedAt ?? item.At) <= now;

    /// <summary>
    /// What takes the place of an event. A stop that the correction adds, or makes earlier or of another rule, was written down only with the correction.
    /// </summary>
    private static DossierEvent? Replace(DossierEvent? item, string id, DossierEvent.Correction correction)
    {
        if (correction.Replacement is not { } replacement)
        {
            return null;
        }

        var recorded = IsStop(replacement)
            ? Later(replacement.RecordedAt,
                item is not null && IsSameStop(item, replacement) ? item.RecordedAt : correction.RecordedAt ?? correction.At)
            : replacement.RecordedAt;
        return replacement with { Id = id, RecordedAt = recorded };
    }

    private static bool IsMovedBack(DossierEvent item, DossierEvent replacement) =>
        IsStop(item) && replacement.At < item.At && IsSameStop(item, replacement with { At = item.At });

    /// <summary>When a correction was written down.</summary>
    public static LocalDateTime Written(DossierEvent item) => item.RecordedAt is { } recorded && recorded > item.At ? recorded : item.At;

    /// <summary>Whether an event begins a stop.</summary>
    public static bool IsStop(DossierEvent item) =>
        item is DossierEvent.Paused or DossierEvent.SupplementRequested or DossierEvent.FeeNotified or DossierEvent.SystemOutage;

    /// <summary>Whether a correction puts a stop in the place of an event; it is judged with the stop.</summary>
    public static bool IsOfStop(DossierEvent.Correction item) => item.Replacement is { } replacement && IsStop(replacement);

    private static bool IsSameStop(DossierEvent item, DossierEvent replacement) =>
        item.GetType() == replacement.GetType() && replacement.At >= item.At
            && (item as DossierEvent.Paused)?.Rule == (replacement as DossierEvent.Paused)?.Rule;

    /// <summary>A correction that moves a stop to an earlier moment.</summary>
    /// <param name="Correction">The identifier of the correction.</param>
    /// <param name="Written">When it was written down.</param>
    /// <param name="To">To when it moves the stop.</param>
    internal sealed record StopMove(string Correction, LocalDateTime Written, LocalDateTime To);

    private static LocalDateTime? Later(LocalDateTime? one, LocalDateTime? other) => one is null || other > one ? other : one;
}
