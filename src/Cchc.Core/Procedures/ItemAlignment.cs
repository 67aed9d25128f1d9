using Cchc.Core.Text;

namespace Cchc.Core.Procedures;

/// <summary>
/// Finds which item of one list became which of another: the same item first, then one of the same key, then the most alike; what is
/// left was added or withdrawn.
/// </summary>
internal static class ItemAlignment
{
    private const int MostCompared = 60; // of each side, when looking for what is alike: the pairs grow with the square
    private const double Alike = 0.5;

    /// <param name="before">The earlier items.</param>
    /// <param name="after">The later items.</param>
    /// <param name="isReordered">Whether items that both have stand in another order.</param>
    public static List<ValueDifference> Compare(IReadOnlyList<PartItem> before, IReadOnlyList<PartItem> after, out bool isReordered)
    {
        var partner = new int[after.Count];
        var taken = new bool[before.Count];
        for (var i = 0; i < partner.Length; i++)
        {
            partner[i] = -1;
        }

        Pair(before, after, partner, taken, item => item.Key + "\u0001" + string.Join("\u0001", item.Values.Select(value => value.Name + "\u0002" + value.Text)));
        Pair(before, after, partner, taken, item => item.Key);
        PairAlike(before, after, partner, taken);
        var kept = partner.Where(at => at >= 0).ToList();
        isReordered = kept.Zip(kept.Skip(1), (left, right) => left > right).Any(isBackwards => isBackwards);
        var found = new List<ValueDifference>();
        for (var i = 0; i < after.Count; i++)
        {
            if (partner[i] < 0)
            {
                found.Add(new ValueDifference(after[i].Path, null, after[i].Text));
            }
            else
            {
                Values(before[partner[i]], after[i], found);
            }
        }

        found.AddRange(before.Where((_, i) => !taken[i]).Select(item => new ValueDifference(item.Path, item.Text, null)));
        return found;
    }

    private static void Pair(IReadOnlyList<PartItem> before, IReadOnlyList<PartItem> after, int[] partner, bool[] taken, Func<PartItem, string> key)
    {
        var waiting = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var i = 0; i < before.Count; i++)
        {
            if (taken[i])
            {
                continue;
            }

            var own = key(before[i]);
            if (!waiting.TryGetValue(own, out var queue))
            {
                waiting.Add(own, queue = new Queue<int>());
            }

            queue.Enqueue(i);
        }

        for (var i = 0; i < after.Count; i++)
        {
            if (partner[i] < 0 && waiting.TryGetValue(key(after[i]), out var queue) && queue.Count > 0)
            {
                partner[i] = queue.Dequeue();
                taken[partner[i]] = true;
            }
        }
    }

    private static void PairAlike(IReadOnlyList<PartItem> before, IReadOnlyList<PartItem> after, int[] partner, bool[] taken)
    {
        var old = Enumerable.Range(0, before.Count).Where(i => !taken[i]).Take(MostCompared).Select(i => (At: i, Words: Words(before[i]))).ToList();
        var young = Enumerable.Range(0, after.Count).Where(i => partner[i] < 0).Take(MostCompared).Select(i => (At: i, Words: Words(after[i]))).ToList();
        var pairs = old.SelectMany(left => young.Select(right => (Left: left.At, Right: right.At, Likeness: Likeness(left.Words, right.Words))))
            .Where(pair => pair.Likeness >= Alike).OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right);
        foreach (var (left, right, _) in pairs)
        {
            if (!taken[left] && partner[right] < 0)
            {
                partner[right] = left;
                taken[left] = true;
            }
        }
    }

    private static void Values(PartItem before, PartItem after, List<ValueDifference> found)
    {
        foreach (var (name, text) in after.Values)
        {
            var earlier = before.Values.FirstOrDefault(value => value.Name == name).Text ?? string.Empty;
            if (earlier != text)
            {
                found.Add(new ValueDifference(name.Length == 0 ? after.Path : $"{after.Path}.{name}", NullIfEmpty(earlier), NullIfEmpty(text)));
            }
        }

        found.AddRange(before.Values.Where(value => value.Text.Length > 0 && !after.Values.Any(other => other.Name == value.Name))
            .Select(value => new ValueDifference($"{after.Path}.{value.Name}", value.Text, null)));
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static HashSet<string> Words(PartItem item) =>
        new(VietnameseText.Clean(item.Text).ToLowerInvariant().Split([' ', ',', ';', '.', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static double Likeness(HashSet<string> left, HashSet<string> right)
    {
        var common = left.Count(right.Contains);
        return common == 0 ? 0 : (double)common / (left.Count + right.Count - common);
    }
}
