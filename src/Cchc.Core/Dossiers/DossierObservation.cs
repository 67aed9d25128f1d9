using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers;

/// <summary>One dossier for statistics: the check of what was brought at first, and how often a supplement was requested.</summary>
public sealed record DossierObservation
{
    /// <summary>The check of the dossier as it was first handed in.</summary>
    public required DossierCheck First { get; init; }

    /// <summary>How many supplement requests there were (số lần yêu cầu bổ sung); null when it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? SupplementRequests
    {
        get;
        init => field = value < 0
            ? throw new ArgumentOutOfRangeException(nameof(value), value, "The number of supplement requests must be 0 or more.")
            : value;
    }

    /// <summary>A dossier with its history.</summary>
    /// <param name="first">The check of the dossier as it was first handed in.</param>
    /// <param name="events">Its events, each with an identifier of its own.</param>
    /// <param name="now">The moment as of which the history counts: corrections written later are not known yet.</param>
    /// <returns>The observation, with the supplement requests counted after corrections.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Two events have the same identifier.</exception>
    public static DossierObservation Of(DossierCheck first, IEnumerable<DossierEvent> events, LocalDateTime now)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(events);
        var (known, identifiers) = (new List<DossierEvent>(events), new HashSet<string>(StringComparer.Ordinal));
        if (known.Find(item => !identifiers.Add(item.Id)) is { } twice)
        {
            throw new ArgumentException($"Two events have the identifier \"{twice.Id}\".", nameof(events));
        }

        var history = ClockHistory.Of(known, now);
        return new DossierObservation { First = first, SupplementRequests = history.Events.OfType<DossierEvent.SupplementRequested>().Count() };
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(DossierObservation), PrintMembers);
}
