using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators.Comparing;

/// <summary>
/// Units ranked by an indicator (xếp hạng đơn vị): ties share a place (1, 2, 2, 4), and beside each place stand the places that the unit may truly have, so
/// that one with few dossiers is not called the last by chance.
/// </summary>
/// <remarks>
/// Each unit is compared with each other one: Fisher's exact test, two sides, corrected by Holm's method over all pairs. A unit's best place is one more than
/// the units that are surely better, its worst leaves behind it only those that are surely worse. That is said of shares of things counted alone, and of at
/// most 500 units; other ratios, such as mean days, are ranked without. A unit whose denominator is 0 has no place.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Indicators.Comparing;
///
/// var ranking = IndicatorRanking.Of(
/// [
///     new GroupRatio("Sở A", 980, 1000), new GroupRatio("Sở B", 900, 1000), new GroupRatio("Sở C", 2, 3), new GroupRatio("Sở D", 0, 0),
/// ]);
///
/// var second = ranking.Units[1];
/// Console.WriteLine($"{second.Place}. {second.Ratio} ({second.BestPlace}-{second.WorstPlace})"); // 2. Sở B 900/1000 (2-3)
/// Console.WriteLine(ranking.Unranked[0].Group); // Sở D
/// Console.WriteLine(ranking.Units[2].IsLastForSure); // False
/// </code>
/// </example>
public sealed partial record IndicatorRanking
{
    /// <summary>The most units that are compared pair by pair.</summary>
    public const int MostCompared = 500;

    private IndicatorRanking(bool isHigherBetter, IReadOnlyList<Unit> units, IReadOnlyList<GroupRatio> unranked) =>
        (IsHigherBetter, Units, Unranked) = (isHigherBetter, units, unranked);

    /// <summary>Whether the largest value has the first place.</summary>
    public bool IsHigherBetter { get; }

    /// <summary>The units by place; of those that share one, in the dictionary order of their names.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>Units whose denominator is 0, in the order given: they have no value and no place.</summary>
    public IReadOnlyList<GroupRatio> Unranked { get; }

    /// <summary>Ranks units.</summary>
    /// <param name="ratios">Each unit once.</param>
    /// <param name="isHigherBetter">Whether more is better, as for a share on time; false for a share late or for days used.</param>
    /// <param name="level">How likely it may be that any two units are told apart by chance alone. 0.05 where nothing else is agreed.</param>
    /// <returns>The places, with what they may truly be.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratios"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A unit stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    public static IndicatorRanking Of(IEnumerable<GroupRatio> ratios, bool isHigherBetter = true, double level = 0.05)
    {
        ArgumentNullException.ThrowIfNull(ratios);
        if (!(level > 0 && level < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "Expected a level between 0 and 1, such as 0.05.");
        }

        var all = ratios.Select(ratio => ratio ?? throw new ArgumentNullException(nameof(ratios))).ToList();
        if (all.GroupBy(ratio => ratio.Group, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The unit \"{twice.Key}\" stands twice: expected each unit once.", nameof(ratios));
        }

        var known = all.Where(ratio => ratio.Value is not null).OrderBy(ratio => ratio, Comparer<GroupRatio>.Create((left, right) =>
            left.Value!.Value.CompareTo(right.Value!.Value) is var order && order != 0 ? isHigherBetter ? -order : order
                : VietnameseCollation.Instance.Compare(left.Group, right.Group))).ToList();
        var reach = known.Count <= MostCompared && known.TrueForAll(ratio => ratio.IsShareOfCounts) ? RankReach.Of(known, level) : null;
        var units = new List<Unit>(known.Count);
        for (var i = 0; i < known.Count; i++)
        {
            var place = i > 0 && known[i].Value == known[i - 1].Value ? units[i - 1].Place : i + 1;
            var (low, high) = known[i].IsShareOfCounts ? Interval(known[i]) : ((double?)null, (double?)null);
            units.Add(new Unit(known[i], place)
            {
                Of = known.Count,
                IsAtEnd = known[i].Value == known[known.Count - 1].Value,
                BestPlace = reach is null ? null : 1 + reach[i].Better,
                WorstPlace = reach is null ? null : known.Count - reach[i].Worse,
                Low = low,
                High = high,
            });
        }

        return new IndicatorRanking(isHigherBetter, ValueList.Of(units), ValueList.Of(all.Where(ratio => ratio.Value is null)));
    }

    private static (double? Low, double? High) Interval(GroupRatio ratio) =>
        WilsonInterval.Of((long)ratio.Numerator.Numerator, (long)ratio.Denominator.Numerator);

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(IndicatorRanking), PrintMembers);
}
