using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Indicators.Comparing;

/// <summary>
/// Two periods by the definition of Shapley: the whole as a function of which rates and which weights hold, the mean over the two orders in which they could have changed. A group without a rate in one
/// period has that of the other.
/// </summary>
internal static class SlowComparison
{
    public static (ExactNumber Rate, ExactNumber Weight, ExactNumber Unrated)? Of(IReadOnlyList<GroupRatio> before, IReadOnlyList<GroupRatio> after)
    {
        var (d0, d1) = (Sum(before, item => item.Denominator), Sum(after, item => item.Denominator));
        if (d0.Sign == 0 || d1.Sign == 0)
        {
            return null;
        }

        var names = before.Concat(after).Select(item => item.Group).Distinct().ToList();
        ExactNumber Weight(string name, bool isAfter) => ((isAfter ? after : before).FirstOrDefault(item => item.Group == name)?.Denominator ?? 0) / (isAfter ? d1 : d0);
        ExactNumber Rate(string name, bool isAfter) => Known(name, isAfter) ?? Known(name, !isAfter) ?? 0;
        ExactNumber? Known(string name, bool isAfter) => (isAfter ? after : before).FirstOrDefault(item => item.Group == name) is { } item && item.Denominator.Sign > 0 ? item.Numerator / item.Denominator : null;
        ExactNumber Whole(bool rates, bool weights) => names.Aggregate(ExactNumber.Zero, (sum, name) => sum + (Weight(name, weights) * Rate(name, rates)));
        ExactNumber Loose(IReadOnlyList<GroupRatio> period, ExactNumber denominator) => Sum(period.Where(item => item.Denominator.Sign == 0), item => item.Numerator) / denominator;

        return (((Whole(true, false) - Whole(false, false)) + (Whole(true, true) - Whole(false, true))) / 2,
            ((Whole(false, true) - Whole(false, false)) + (Whole(true, true) - Whole(true, false))) / 2,
            Loose(after, d1) - Loose(before, d0));
    }

    /// <summary>Some groups, some of them without a denominator, a few with a numerator all the same.</summary>
    public static IReadOnlyList<GroupRatio> Period(Random random) =>
        [.. Enumerable.Range(0, 7).Where(_ => random.Next(4) > 0).Select(i =>
        {
            var denominator = random.Next(4) == 0 ? 0 : random.Next(1, 60);
            return new GroupRatio("nhóm " + i, denominator == 0 ? random.Next(3) : random.Next(denominator + 1), denominator);
        })];

    private static ExactNumber Sum(IEnumerable<GroupRatio> items, Func<GroupRatio, ExactNumber> part) => items.Aggregate(ExactNumber.Zero, (sum, item) => sum + part(item));
}
