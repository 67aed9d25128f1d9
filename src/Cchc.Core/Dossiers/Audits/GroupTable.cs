namespace Cchc.Core.Dossiers.Audits;

/// <summary>Tallies by group, in the order in which groups were first met; beyond a number they are one.</summary>
internal sealed class GroupTable<TKey>(int most, IEqualityComparer<TKey> equality)
    where TKey : notnull
{
    private readonly Dictionary<TKey, GroupTally> groups = new(equality);
    private readonly List<TKey> order = [];

    /// <summary>The groups that are counted apart.</summary>
    public IEnumerable<(TKey Key, GroupTally Tally)> Apart => order.Select(key => (key, groups[key]));

    /// <summary>All others together; null when there are none.</summary>
    public GroupTally? Rest { get; private set; }

    /// <summary>Whether a group is counted apart.</summary>
    public bool IsCounted(TKey key) => groups.ContainsKey(key);

    /// <summary>Whether a group is counted apart, or would be.</summary>
    public bool IsApart(TKey key) => groups.ContainsKey(key) || order.Count < most;

    public GroupTally Of(TKey key)
    {
        if (groups.TryGetValue(key, out var tally))
        {
            return tally;
        }

        if (order.Count >= most)
        {
            return Rest ??= new GroupTally();
        }

        order.Add(key);
        return groups[key] = new GroupTally();
    }

    /// <summary>Adds what came after.</summary>
    public void Add(GroupTable<TKey> later)
    {
        foreach (var (key, tally) in later.Apart)
        {
            Of(key).Add(tally);
        }

        if (later.Rest is { } rest)
        {
            (Rest ??= new GroupTally()).Add(rest);
        }
    }
}
