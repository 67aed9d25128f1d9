namespace Cchc.Core.Indicators;

/// <summary>The keys of a group, at most four.</summary>
internal readonly record struct GroupKey(string? First, string? Second, string? Third, string? Fourth)
{
    /// <summary>By the keys in turn; what has no key comes last.</summary>
    public static IComparer<GroupKey> Order { get; } = Comparer<GroupKey>.Create((left, right) => left.CompareTo(right));

    public static GroupKey Of(CountFacts facts, IReadOnlyList<IndicatorKey> by) => by.Count switch
    {
        0 => default,
        1 => new(facts.KeyOf(by[0]), null, null, null),
        2 => new(facts.KeyOf(by[0]), facts.KeyOf(by[1]), null, null),
        3 => new(facts.KeyOf(by[0]), facts.KeyOf(by[1]), facts.KeyOf(by[2]), null),
        _ => new(facts.KeyOf(by[0]), facts.KeyOf(by[1]), facts.KeyOf(by[2]), facts.KeyOf(by[3])),
    };

    private int CompareTo(GroupKey other)
    {
        var order = Compare(First, other.First);
        order = order != 0 ? order : Compare(Second, other.Second);
        order = order != 0 ? order : Compare(Third, other.Third);
        return order != 0 ? order : Compare(Fourth, other.Fourth);
    }

    public IReadOnlyList<string?> ToList(int count) => new[] { First, Second, Third, Fourth }.Take(count).ToArray();

    private static int Compare(string? left, string? right) => left is null || right is null ? (left is null).CompareTo(right is null)
        : string.CompareOrdinal(left, right);
}
