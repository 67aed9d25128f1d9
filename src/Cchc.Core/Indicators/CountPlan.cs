using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>Which counts are counted, each with its place, so that adding a dossier looks nothing up. Immutable.</summary>
internal sealed class CountPlan
{
    private readonly Dictionary<string, (IndicatorCount Count, int Place, int Stated)> places = new(StringComparer.Ordinal);
    private readonly List<Func<CountFacts, long?>> sums = [];
    private readonly List<Func<CountFacts, bool>?> concerns = [];
    private readonly List<Func<CountFacts, long?>> values = [];
    private readonly List<Func<CountFacts, string?>> distinct = [];

    private CountPlan(IEnumerable<IndicatorCount> counts)
    {
        foreach (var count in counts)
        {
            var stated = count is { Percent: 0, Sum: { } sum } ? Place(sums, sum) : -1;
            if (stated == concerns.Count)
            {
                concerns.Add(count.Concerns);
            }

            places[count.Name] = (count, count switch
            {
                { Distinct: { } key } => Place(distinct, key),
                { Percent: > 0, Sum: { } value } => Place(values, value),
                _ => stated,
            }, stated);
        }
    }

    /// <summary>Nothing is counted.</summary>
    public static CountPlan Empty { get; } = new([]);

    /// <summary>What is added up.</summary>
    public IReadOnlyList<Func<CountFacts, long?>> Sums => sums;

    /// <summary>Which dossiers each of <see cref="Sums"/> concerns; null for all.</summary>
    public IReadOnlyList<Func<CountFacts, bool>?> Concerns => concerns;

    /// <summary>Of what there is a distribution.</summary>
    public IReadOnlyList<Func<CountFacts, long?>> Values => values;

    /// <summary>What is counted once.</summary>
    public IReadOnlyList<Func<CountFacts, string?>> Distinct => distinct;

    /// <summary>The names that are counted.</summary>
    public IEnumerable<string> Names => places.Keys;

    /// <summary>The counts over registers among names; what else there is, is left to the caller.</summary>
    public static CountPlan Of(IEnumerable<string> names) => new(names.Distinct(StringComparer.Ordinal).Select(IndicatorCount.Find).OfType<IndicatorCount>()
        .Where(count => count.Sum is not null || count.Distinct is not null));

    public bool Has(string name) => places.ContainsKey(name);

    public ExactNumber? Value(string name, GroupCounts counts)
    {
        if (!places.TryGetValue(name, out var at))
        {
            return null;
        }

        var (count, place, stated) = at;
        if (count.MayBeUnstated && stated >= 0 && counts.Stated(stated) == 0 && counts.NotStated(stated) > 0)
        {
            return null;
        }

        if (count.Distinct is not null)
        {
            return counts.Distinct(place) is { } number ? ExactNumber.FromInt64(number) : null;
        }

        if (count.Percent > 0)
        {
            return counts.Percentile(place, count.Percent) is { } value ? ExactNumber.FromInt64(value) : null;
        }

        return ExactNumber.FromInt64(counts.Sum(place));
    }

    public long NotStated(string name, GroupCounts counts) => places.TryGetValue(name, out var at) && at is { Count.MayBeUnstated: true, Stated: >= 0 }
        ? counts.NotStated(at.Stated) : 0;

    public bool IsBeyond(string name, GroupCounts counts) => places.TryGetValue(name, out var at) && at.Count.Distinct is not null
        && counts.Distinct(at.Place) is null;

    private static int Place<T>(List<T> list, T item)
    {
        var place = list.IndexOf(item);
        if (place < 0)
        {
            place = list.Count;
            list.Add(item);
        }

        return place;
    }
}
