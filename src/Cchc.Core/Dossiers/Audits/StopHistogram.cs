using Cchc.Core.Text;

namespace Cchc.Core.Dossiers.Audits;

/// <summary>
/// When pauses and fee notices begin, by the working hours left until the due moment as it stood then (phân bố thời điểm tạm dừng). Stops that serve the work
/// spread over the time; a spike just before the due moment is the sign of stops that serve the figures.
/// </summary>
/// <remarks>
/// The measure is the number begun in the last eight working hours against what would be expected if every moment of a dossier's time were equally likely.
/// Work has a rhythm of its own, so that the sign is a reason to look, no proof. The chance is an upper bound (Hoeffding, 1956): the true one is not larger.
/// </remarks>
public sealed record StopHistogram
{
    internal StopHistogram(StopTally tally, double level)
    {
        const int hours = StopTally.Width / 60;
        Bins = ValueList.Of(tally.Counts.Select((count, i) => new Bin(i * hours, i == StopTally.Bins - 1 ? null : (i + 1) * hours, count)));
        (AfterDue, Unknown, BeforeDue, InLastDay, ExpectedInLastDay) = (tally.AfterDue, tally.Unknown, tally.Before, tally.InLastDay, tally.Expected);
        if (BeforeDue > 0)
        {
            // The bound holds from one above the mean on; below that nothing is claimed.
            Chance = InLastDay >= ExpectedInLastDay + 1 ? ExactTails.Binomial(InLastDay, BeforeDue, ExpectedInLastDay / BeforeDue) : 1;
            IsSpike = Chance < level;
        }
    }

    /// <summary>Stops begun before the due moment, by the hours left: half a working day a bin, the last one open.</summary>
    public IReadOnlyList<Bin> Bins { get; }

    /// <summary>Stops begun before the due moment.</summary>
    public long BeforeDue { get; }

    /// <summary>Stops begun when it was past.</summary>
    public long AfterDue { get; }

    /// <summary>Stops of dossiers that had no due moment then.</summary>
    public long Unknown { get; }

    /// <summary>Stops begun in the last eight working hours before the due moment.</summary>
    public long InLastDay { get; }

    /// <summary>How many would have been expected there if every moment of a dossier's time were equally likely.</summary>
    public double ExpectedInLastDay { get; }

    /// <summary>At most the chance of so many there if every moment were equally likely; null when no stop began before a due moment.</summary>
    public double? Chance { get; }

    /// <summary>Whether <see cref="Chance"/> is below the level of the audit.</summary>
    public bool IsSpike { get; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(StopHistogram), PrintMembers);

    /// <summary>A bin.</summary>
    /// <param name="FromHours">Working hours left, at least.</param>
    /// <param name="ToHours">Less than; null for any more.</param>
    /// <param name="Count">How many stops.</param>
    public readonly record struct Bin(int FromHours, int? ToHours, long Count);
}
