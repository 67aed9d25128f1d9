using Cchc.Core.Costs;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators.Comparing;

/// <summary>
/// Two periods of an indicator compared (so sánh hai kỳ): what moved the figure, the rates of the groups (tỷ lệ của từng nhóm) or their weights in the whole
/// (cơ cấu), with the groups that are new or gone apart. The parts add up to the change exactly.
/// </summary>
/// <remarks>
/// The whole is the sum of weight × rate over the groups, the weight being the group's part of all denominators. What a factor adds is averaged over the two
/// orders in which rate and weight could have changed (Shapley; the same as the midpoint formula): rate = (r₁ − r₀) × (w₀ + w₁) ÷ 2, weight = (w₁ − w₀) ×
/// ((r₀ + r₁) ÷ 2 − the mean of both wholes). Swapping the periods turns every sign and changes nothing else. A group without a denominator in one of the
/// periods has no rate there: its whole effect is <see cref="Effects.Appeared"/> or <see cref="Effects.Vanished"/>. It says which group moved the figure, not
/// why.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Indicators.Comparing;
///
/// // Both offices got better, and yet the whole got worse: the slower one has more of the work now.
/// var comparison = PeriodComparison.Of(
///     [new GroupRatio("Sở A", 90, 100), new GroupRatio("Sở B", 12, 20)],
///     [new GroupRatio("Sở A", 46, 50), new GroupRatio("Sở B", 56, 80)]);
///
/// Console.WriteLine(comparison.Change!.Value.ToFixed(4)); // -0.0654
/// Console.WriteLine(comparison.Total!.Value.Rate.ToFixed(4)); // 0.0513
/// Console.WriteLine(comparison.Total!.Value.Mix.ToFixed(4)); // -0.1167
/// Console.WriteLine(comparison.Total!.Value.Total == comparison.Change); // True
/// </code>
/// </example>
public sealed partial record PeriodComparison
{
    // Every sum over denominators up to some 180,000 fits, however many groups there are.
    private const int MostBits = 1 << 18;

    private PeriodComparison(GroupRatio before, GroupRatio after, Effects? total, IReadOnlyList<GroupChange> groups) =>
        (Before, After, Total, Groups) = (before, after, total, groups);

    /// <summary>The whole of the earlier period.</summary>
    public GroupRatio Before { get; }

    /// <summary>The whole of the later period.</summary>
    public GroupRatio After { get; }

    /// <summary>After − before, 1 being all: 0.05 is five percentage points. Null when one of the wholes has a denominator of 0.</summary>
    public ExactNumber? Change => Before.Value is { } before && After.Value is { } after ? after - before : null;

    /// <summary>
    /// What moved the figure; null when there is no <see cref="Change"/>, or when the denominators of the groups have so little in common that their exact sum
    /// is beyond 262,144 bits.
    /// </summary>
    public Effects? Total { get; }

    /// <summary>Group by group, in the order of the earlier period, new ones last; empty when there is no <see cref="Change"/>.</summary>
    public IReadOnlyList<GroupChange> Groups { get; }

    /// <summary>Compares two periods.</summary>
    /// <param name="before">The groups of the earlier period, each once; what is in no group is not in the whole.</param>
    /// <param name="after">Those of the later one, under the same names.</param>
    /// <returns>What moved the figure.</returns>
    /// <exception cref="ArgumentNullException">An argument or one of the ratios is null.</exception>
    /// <exception cref="ArgumentException">A group stands twice in a period, or the numbers of a period have so little in common that they cannot be
    /// added.</exception>
    public static PeriodComparison Of(IEnumerable<GroupRatio> before, IEnumerable<GroupRatio> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (earlier, later) = (ByGroup(before, nameof(before)), ByGroup(after, nameof(after)));
        var (was, becomes) = (Whole(earlier, nameof(before)), Whole(later, nameof(after)));
        if (was.Value is not { } old || becomes.Value is not { } young)
        {
            return new PeriodComparison(was, becomes, null, ValueList.Empty<GroupChange>());
        }

        var middle = (old + young) / 2;
        var known = new HashSet<string>(earlier.Select(item => item.Group), StringComparer.Ordinal);
        var byName = later.ToDictionary(item => item.Group, StringComparer.Ordinal);
        var groups = earlier.Select(item => (Before: (GroupRatio?)item, After: byName.TryGetValue(item.Group, out var same) ? same : null))
            .Concat(later.Where(item => !known.Contains(item.Group)).Select(item => (Before: (GroupRatio?)null, After: (GroupRatio?)item)))
            .Select(pair => Compare(pair.Before, pair.After, was.Denominator, becomes.Denominator, middle)).ToList();
        return new PeriodComparison(was, becomes, Sum(groups), ValueList.Of(groups));
    }

    private static List<GroupRatio> ByGroup(IEnumerable<GroupRatio> ratios, string parameter)
    {
        var (list, seen) = (new List<GroupRatio>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var ratio in ratios)
        {
            if (!seen.Add((ratio ?? throw new ArgumentNullException(parameter)).Group))
            {
                throw new ArgumentException($"The group \"{ratio.Group}\" stands twice: expected each group once in a period.", parameter);
            }

            list.Add(ratio);
        }

        return list;
    }

    private static GroupRatio Whole(List<GroupRatio> groups, string parameter) =>
        ExactSum.Of(groups.Select(group => group.Numerator), MostBits) is { } numerator
            && ExactSum.Of(groups.Select(group => group.Denominator), MostBits) is { } denominator
            ? new GroupRatio(string.Empty, numerator, denominator) : throw new ArgumentException(ExactSum.Refusal.En, parameter);

    private static GroupChange Compare(GroupRatio? before, GroupRatio? after, ExactNumber wholeBefore, ExactNumber wholeAfter, ExactNumber middle)
    {
        var (w0, w1) = ((before?.Denominator ?? ExactNumber.Zero) / wholeBefore, (after?.Denominator ?? ExactNumber.Zero) / wholeAfter);
        var (r0, r1) = (before?.Value, after?.Value);
        var loose = (r1 is null ? (after?.Numerator ?? ExactNumber.Zero) / wholeAfter : ExactNumber.Zero)
            - (r0 is null ? (before?.Numerator ?? ExactNumber.Zero) / wholeBefore : ExactNumber.Zero);
        var effects = (r0, r1) switch
        {
            ({ } old, { } young) => new Effects((young - old) * (w0 + w1) / 2, (w1 - w0) * (((old + young) / 2) - middle), default, default, loose),
            (null, { } young) => new Effects(default, default, w1 * (young - middle), default, loose),
            ({ } old, null) => new Effects(default, default, default, -w0 * (old - middle), loose),
            _ => new Effects(default, default, default, default, loose),
        };
        return new GroupChange((before ?? after)!.Group, before, after, effects);
    }

    private static Effects? Sum(List<GroupChange> groups)
    {
        ExactNumber? Of(Func<Effects, ExactNumber> part) => ExactSum.Of(groups.Select(group => part(group.Effects)), MostBits);
        return Of(part => part.Rate) is { } rate && Of(part => part.Mix) is { } mix && Of(part => part.Appeared) is { } appeared
            && Of(part => part.Vanished) is { } vanished && Of(part => part.Unrated) is { } unrated
            ? new Effects(rate, mix, appeared, vanished, unrated) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(PeriodComparison), PrintMembers);
}
