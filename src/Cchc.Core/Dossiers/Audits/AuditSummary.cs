using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers.Audits;

/// <summary>
/// The audit of a register added up (tổng hợp kết quả rà soát): how many dossiers by law and as vendors count, and by rule, agency and officer the shares with
/// their denominators and whether they are more than chance.
/// </summary>
/// <remarks>
/// At most 20,000 agencies and as many officers are counted apart, those first met; the rest is one group each, which is in no comparison. All comparisons of
/// an audit, by agency and by officer, are corrected together (Holm).
/// </remarks>
public sealed partial record AuditSummary
{
    private readonly AuditTally tally;
    private readonly double level;

    internal AuditSummary(AuditTally tally, double level)
    {
        (this.tally, this.level) = (tally, level);
        (All, Agencies, Officers) = AuditComparisons.Of(tally.WithPassed(), level);
        Stops = new StopHistogram(tally.Stops, level);
    }

    /// <summary>How many rows the register has, dossiers that are not received among them.</summary>
    public long Rows => tally.Rows;

    /// <summary>All dossiers together; nobody to compare with.</summary>
    public Group All { get; }

    /// <summary>By agency, in the order of their names; that of all others, if any, last. Dossiers without an agency are in none.</summary>
    public IReadOnlyList<Group> Agencies { get; }

    /// <summary>By officer of an agency, likewise. Dossiers without an officer's code are in none.</summary>
    public IReadOnlyList<Group> Officers { get; }

    /// <summary>When stops begin.</summary>
    public StopHistogram Stops { get; }

    /// <summary>The shares that are more than chance, the least likely first.</summary>
    public IEnumerable<(AuditRule Rule, Group Group)> Significant => Agencies.Concat(Officers)
        .SelectMany(group => AuditRule.All.Select((rule, i) => (Rule: rule, Group: group, Share: group.Shares[i])))
        .Where(item => item.Share.IsSignificant).OrderBy(item => item.Share.Chance).Select(item => (item.Rule, item.Group));

    /// <summary>How many dossiers stand in each pair of columns of report 06a, by law and as vendors count; 0 for none.</summary>
    internal IEnumerable<(int Law, int Vendors, long Count)> Columns => tally.Columns.Select(pair => (pair.Key.Law, pair.Key.Vendors, pair.Value));

    /// <summary>How many dossiers have a verdict by law and are counted so by vendors.</summary>
    /// <param name="verdict">By law; null for any.</param>
    /// <param name="vendors">As vendors count; null for any.</param>
    /// <returns>0 or more.</returns>
    public long Count(RegisterVerdict? verdict = null, VendorVerdict? vendors = null)
    {
        var sum = 0L;
        for (var i = 0; i < tally.Counts.Length; i++)
        {
            var (law, software) = (i / AuditTally.Vendors, i % AuditTally.Vendors);
            sum += (verdict is null || (int)verdict == law) && (vendors is null || (int)vendors == software) ? tally.Counts[i] : 0;
        }

        return sum;
    }

    /// <summary>This audit and that of what follows in the register, as one.</summary>
    /// <param name="later">The audit of what follows.</param>
    /// <returns>The audit of both; as if they had been one register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="later"/> is null.</exception>
    public AuditSummary With(AuditSummary later)
    {
        ArgumentNullException.ThrowIfNull(later);
        var both = new AuditTally();
        both.Add(tally);
        both.Add(later.tally);
        return new AuditSummary(both, level);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{nameof(AuditSummary)}: {DateText.EnNumber(Rows)} rows, {DateText.EnNumber(Agencies.Count)} agencies";
}
