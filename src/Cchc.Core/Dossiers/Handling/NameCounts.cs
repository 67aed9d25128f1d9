namespace Cchc.Core.Dossiers.Handling;

/// <summary>Counts of names, those first met apart, the rest together.</summary>
internal sealed class NameCounts(int most)
{
    private readonly Dictionary<string, long> counts = new(StringComparer.Ordinal);

    /// <summary>How often a name came that is not counted apart.</summary>
    public long Others { get; private set; }

    public void Add(string name)
    {
        if (counts.TryGetValue(name, out var count) || counts.Count < most)
        {
            counts[name] = count + 1;
        }
        else
        {
            Others++;
        }
    }

    /// <summary>The most frequent first, then by name.</summary>
    public IEnumerable<KeyValuePair<string, long>> Ordered => counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal);
}
