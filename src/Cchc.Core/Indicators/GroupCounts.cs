namespace Cchc.Core.Indicators;

/// <summary>The counts of one group: numbers, distributions of days, and what was met once.</summary>
internal sealed class GroupCounts(CountPlan plan)
{
    /// <summary>How many different things a group counts; beyond that it gives no number.</summary>
    public const int MostDistinct = 20_000;

    private readonly long[] sums = new long[plan.Sums.Count];
    private readonly long[] stated = new long[plan.Sums.Count];
    private readonly long[] aside = new long[plan.Sums.Count];
    private readonly Dictionary<long, long>?[] values = new Dictionary<long, long>?[plan.Values.Count];
    private readonly HashSet<string>?[] distinct = new HashSet<string>?[plan.Distinct.Count];

    public long Dossiers { get; private set; }

    public void Add(CountFacts facts)
    {
        Dossiers++;
        for (var i = 0; i < sums.Length; i++)
        {
            if (plan.Concerns[i]?.Invoke(facts) == false)
            {
                aside[i]++;
            }
            else if (plan.Sums[i](facts) is { } amount)
            {
                sums[i] += amount;
                stated[i]++;
            }
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (plan.Values[i](facts) is { } value)
            {
                AddTo(values[i] ??= [], value, 1);
            }
        }

        for (var i = 0; i < distinct.Length; i++)
        {
            if (plan.Distinct[i](facts) is { } key)
            {
                AddTo(distinct[i] ??= new(StringComparer.Ordinal), key);
            }
        }
    }

    public void Add(GroupCounts other)
    {
        Dossiers += other.Dossiers;
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += other.sums[i];
            stated[i] += other.stated[i];
            aside[i] += other.aside[i];
        }

        for (var i = 0; i < values.Length; i++)
        {
            foreach (var pair in other.values[i] ?? [])
            {
                AddTo(values[i] ??= [], pair.Key, pair.Value);
            }
        }

        for (var i = 0; i < distinct.Length; i++)
        {
            foreach (var key in other.distinct[i] ?? [])
            {
                AddTo(distinct[i] ??= new(StringComparer.Ordinal), key);
            }
        }
    }

    public long Sum(int place) => sums[place];

    public long Stated(int place) => stated[place];

    /// <summary>How many dossiers that it concerns leave it open.</summary>
    public long NotStated(int place) => Dossiers - stated[place] - aside[place];

    /// <summary>How many different ones; null when there are too many to know.</summary>
    public long? Distinct(int place) => distinct[place] is not { } met ? 0 : met.Count > MostDistinct ? null : met.Count;

    /// <summary>The least value that at least so many per cent do not exceed (nearest rank); null when there is none.</summary>
    public long? Percentile(int place, int percent)
    {
        if (values[place] is not { } all)
        {
            return null;
        }

        var total = all.Values.Sum();
        var below = 0L;
        foreach (var pair in all.OrderBy(pair => pair.Key))
        {
            below += pair.Value;
            if (below * 100 >= total * percent)
            {
                return pair.Key;
            }
        }

        return null;
    }

    private static void AddTo(Dictionary<long, long> all, long value, long number) =>
        all[value] = all.TryGetValue(value, out var before) ? before + number : number;

    // One beyond the limit is kept, so that what was merged is known to be beyond it, too.
    private static void AddTo(HashSet<string> met, string key)
    {
        if (met.Count <= MostDistinct)
        {
            met.Add(key);
        }
    }
}
