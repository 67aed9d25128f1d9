using Cchc.Core.Text;

namespace Cchc.Core.Dossiers.Audits;

/// <summary>
/// Compares every agency and officer with all other dossiers, and with those of the same procedures, rule by rule, and corrects for the number of comparisons.
/// </summary>
internal static class AuditComparisons
{
    public static (AuditSummary.Group All, IReadOnlyList<AuditSummary.Group> Agencies, IReadOnlyList<AuditSummary.Group> Officers) Of(AuditTally tally,
        double level)
    {
        var groups = Agencies(tally).ToList();
        var agencies = groups.Count;
        groups.AddRange(Officers(tally));
        var raw = groups.ConvertAll(group => AuditRule.All.Select((_, rule) => Compared(group, tally.All, rule)).ToList());
        var shares = Corrected(raw.SelectMany(all => all).ToList(), level);
        var made = groups.Select((group, i) => new AuditSummary.Group(group.Tally, group.Agency, group.Officer, isRest: false,
            shares.GetRange(i * AuditRule.All.Count, AuditRule.All.Count))).ToList();
        return (Plain(tally.All, isRest: false), With(made.Take(agencies), tally.Agencies.Rest), With(made.Skip(agencies), tally.Officers.Rest));
    }

    /// <summary>The shares with their chances corrected, each kind by itself, and whether both are below the level.</summary>
    public static List<AuditShare> Corrected(IReadOnlyList<AuditShare> shares, double level)
    {
        var whole = HolmCorrection.Adjust(shares.Select(share => share.RawChance).OfType<double>().ToList());
        var within = HolmCorrection.Adjust(shares.Select(share => share.RawChanceWithin).OfType<double>().ToList());
        var (next, nextWithin, made) = (0, 0, new List<AuditShare>(shares.Count));
        foreach (var share in shares)
        {
            var chance = share.RawChance is null ? (double?)null : whole[next++];
            var chanceWithin = share.RawChanceWithin is null ? (double?)null : within[nextWithin++];
            made.Add(chance is null && chanceWithin is null ? share
                : share with { Chance = chance, ChanceWithin = chanceWithin, IsSignificant = chance < level && chanceWithin < level });
        }

        return made;
    }

    /// <summary>A share with both raw chances.</summary>
    /// <param name="share">Part and whole of the group.</param>
    /// <param name="marked">Dossiers with a finding, of all.</param>
    /// <param name="all">All that could have one.</param>
    /// <param name="strata">The group in each stratum.</param>
    public static AuditShare Compared(AuditShare share, long marked, long all, Func<IReadOnlyList<Stratum>> strata) =>
        share.Of == 0 || share.Of >= all || marked == 0 ? share
            : share with { RawChance = ExactTails.Hypergeometric(share.Part, share.Of, marked, all), RawChanceWithin = StratifiedTest.Chance(strata()) };

    private static IEnumerable<Compare> Agencies(AuditTally tally)
    {
        var whole = tally.AgencyStrata.Whole();
        return tally.Agencies.Apart.OrderBy(item => item.Key, StringComparer.Ordinal)
            .Select(item => new Compare(item.Key, null, item.Tally, rule => tally.AgencyStrata.Strata(item.Key, whole, rule)));
    }

    private static IEnumerable<Compare> Officers(AuditTally tally)
    {
        var whole = tally.OfficerStrata.Whole();
        return tally.Officers.Apart.OrderBy(item => item.Key.Agency, StringComparer.Ordinal).ThenBy(item => item.Key.Officer, StringComparer.Ordinal)
            .Select(item => new Compare(item.Key.Agency.Length == 0 ? null : item.Key.Agency, item.Key.Officer, item.Tally,
                rule => tally.OfficerStrata.Strata(item.Key, whole, rule)));
    }

    private static AuditShare Compared(Compare group, GroupTally all, int rule) =>
        Compared(Share(group.Tally, rule), all.Part(rule), all.Of(rule), () => group.Strata(rule));

    private static AuditShare Share(GroupTally group, int rule) => new(group.Part(rule), group.Of(rule));

    private static AuditSummary.Group Plain(GroupTally group, bool isRest) =>
        new(group, null, null, isRest, AuditRule.All.Select((_, rule) => Share(group, rule)));

    private static IReadOnlyList<AuditSummary.Group> With(IEnumerable<AuditSummary.Group> apart, GroupTally? rest) =>
        ValueList.Of(rest is null ? apart : apart.Append(Plain(rest, isRest: true)));

    /// <summary>A group that is compared.</summary>
    private sealed record Compare(string? Agency, string? Officer, GroupTally Tally, Func<int, IReadOnlyList<Stratum>> Strata);
}
