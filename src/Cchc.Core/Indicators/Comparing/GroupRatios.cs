using Cchc.Core.Text;

namespace Cchc.Core.Indicators.Comparing;

/// <summary>
/// The ratios of an indicator in groups by one key, under names that tell apart what has no key and the rest; groups without data are apart.
/// </summary>
/// <param name="Ratios">A ratio a group.</param>
/// <param name="Missing">Groups that have dossiers and no numerator or denominator, each with the reason.</param>
internal sealed record GroupRatios(IReadOnlyList<GroupRatio> Ratios, IReadOnlyList<(string Group, BilingualText Reason)> Missing)
{
    /// <summary>The group of dossiers without a key.</summary>
    public const string None = "\u0001";

    /// <summary>All groups beyond those that are counted apart.</summary>
    public const string Rest = "\u0002";

    /// <summary>The ratios of groups.</summary>
    public static GroupRatios Of(IndicatorSet set, Indicator indicator, IEnumerable<IndicatorGroup> groups)
    {
        var (ratios, missing) = (new List<GroupRatio>(), new List<(string, BilingualText)>());
        foreach (var group in groups)
        {
            var (name, value) = (group.IsRest ? Rest : group.Keys[0] ?? None, set.Value(indicator, group));
            if (GroupRatio.Of(name, value) is { } ratio)
            {
                ratios.Add(ratio);
            }
            else
            {
                missing.Add((name, value.Reason ?? new("mẫu số âm", "the denominator is negative")));
            }
        }

        return new(ratios, missing);
    }

    /// <summary>The key of a group; null for the group without one and for the rest.</summary>
    public static string? Key(string group) => group is None or Rest ? null : group;

    /// <summary>Whether numerators and denominators of groups add up to those of the whole: not so medians, what is counted once, procedures of
    /// several agencies, or a product.</summary>
    public static bool IsAdditive(IndicatorSet set, Indicator indicator) => IsAdditive(set, indicator.Numerator) && IsAdditive(set, indicator.Denominator);

    /// <summary>Without some groups.</summary>
    public GroupRatios Without(ICollection<string> groups) => this with { Ratios = [.. Ratios.Where(ratio => !groups.Contains(ratio.Group))] };

    // Two groups that differ in every count, the larger ones of one being the smaller ones of the other: only a sum of counts keeps their sum.
    private static bool IsAdditive(IndicatorSet set, IndicatorExpression expression)
    {
        var names = expression.Names;
        if (names.Any(name => set.CountOf(name) is { IsAdditive: false } or { Source: not IndicatorCountSource.Register }))
        {
            return false;
        }

        ExactNumber One(string name) => 3 + (Place(name) * Place(name) * 7);
        ExactNumber Other(string name) => 1009 - (Place(name) * 13);
        return expression.Evaluate(name => One(name) + Other(name)) is { } both && expression.Evaluate(name => One(name)) is { } one
            && expression.Evaluate(name => Other(name)) is { } other && both == one + other;

        int Place(string name)
        {
            var place = 0;
            while (names[place] != name)
            {
                place++;
            }

            return place;
        }
    }
}
