using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Versions;

/// <summary>
/// Finds which item of one list became which of another: the same item first; then, of those with one key, the two that share most values, and of equally many
/// the two most alike; then the most alike of any key. What is left was added or withdrawn. White space alone makes no difference but in the names and
/// addresses of files.
/// </summary>
/// <remarks>
/// Greedy: of all pairs that are open the best is taken, then the best of those left. Best means more equal values, then more words in common, then a smaller
/// move, then the earlier place before, then after. A pairing that is better in sum but breaks the best pair is not looked for: a reader would not see why.
/// </remarks>
internal static class ItemAlignment
{
    // of each side, when looking for what is alike: the pairs grow with the square; those of one key beyond it are paired in order
    private const int MostCompared = 200;
    private const double Alike = 0.5;

    /// <param name="before">The earlier items.</param>
    /// <param name="after">The later items.</param>
    /// <param name="isReordered">Whether items that both have are in another order.</param>
    public static List<ProcedureDifference.ValueDifference> Compare(IReadOnlyList<PartItem> before, IReadOnlyList<PartItem> after, out bool isReordered)
    {
        var partner = new int[after.Count];
        var taken = new bool[before.Count];
        for (var i = 0; i < partner.Length; i++)
        {
            partner[i] = -1;
        }

        Pair(before, after, partner, taken,
            item => Plain(item.Key) + "\u0001" + string.Join("\u0001", item.Values.Select(value => value.Name + "\u0002" + Plain(value.Name, value.Text))));
        PairOfOneKey(before, after, partner, taken);
        Pair(before, after, partner, taken, item => Plain(item.Key));
        PairAlike(before, after, partner, taken);
        var kept = partner.Where(at => at >= 0).ToList();
        isReordered = kept.Zip(kept.Skip(1), (left, right) => left > right).Any(isBackwards => isBackwards);
        var found = new List<ProcedureDifference.ValueDifference>();
        for (var i = 0; i < after.Count; i++)
        {
            if (partner[i] < 0)
            {
                found.Add(new ProcedureDifference.ValueDifference(after[i].Path, null, after[i].Text) { Said = new(null, after[i].Said) });
            }
            else
            {
                Values(before[partner[i]], after[i], found);
            }
        }

        found.AddRange(before.Where((_, i) => !taken[i])
            .Select(item => new ProcedureDifference.ValueDifference(item.Path, item.Text, null) { Said = new(item.Said, null) }));
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

    private static void PairOfOneKey(IReadOnlyList<PartItem> before, IReadOnlyList<PartItem> after, int[] partner, bool[] taken)
    {
        var old = Open(before, i => !taken[i]);
        var young = Open(after, i => partner[i] < 0);
        var pairs = old.GroupBy(entry => Plain(entry.Item.Key), StringComparer.Ordinal).SelectMany(group =>
        {
            var left = group.Take(MostCompared).ToList();
            var right = young.Where(entry => Plain(entry.Item.Key) == group.Key).Take(MostCompared).ToList();
            return left.Count == 0 || right.Count == 0 ? [] : left.SelectMany(one => right.Select(other => Candidate.Of(one, other)));
        });
        Take(pairs, partner, taken);
    }

    private static void PairAlike(IReadOnlyList<PartItem> before, IReadOnlyList<PartItem> after, int[] partner, bool[] taken)
    {
        var old = Open(before, i => !taken[i]).Take(MostCompared).ToList();
        var young = Open(after, i => partner[i] < 0).Take(MostCompared).ToList();
        Take(old.SelectMany(left => young.Select(right => Candidate.Of(left, right) with { Equal = 0 })).Where(pair => pair.Likeness >= Alike), partner, taken);
    }

    private static List<Entry> Open(IReadOnlyList<PartItem> items, Func<int, bool> isOpen) =>
        [.. Enumerable.Range(0, items.Count).Where(isOpen).Select(i => new Entry(i, items[i], Words(items[i])))];

    private static void Take(IEnumerable<Candidate> pairs, int[] partner, bool[] taken)
    {
        foreach (var pair in pairs.OrderByDescending(pair => pair.Equal).ThenByDescending(pair => pair.Likeness)
            .ThenBy(pair => Math.Abs(pair.Left - pair.Right)).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right))
        {
            if (!taken[pair.Left] && partner[pair.Right] < 0)
            {
                partner[pair.Right] = pair.Left;
                taken[pair.Left] = true;
            }
        }
    }

    private static void Values(PartItem before, PartItem after, List<ProcedureDifference.ValueDifference> found)
    {
        foreach (var (name, text, said) in after.Values)
        {
            var old = before.Values.FirstOrDefault(value => value.Name == name);
            var earlier = old.Text ?? string.Empty;
            if (Plain(name, earlier) != Plain(name, text))
            {
                found.Add(
                    new ProcedureDifference.ValueDifference(name.Length == 0 ? after.Path : $"{after.Path}.{name}", NullIfEmpty(earlier), NullIfEmpty(text))
                    {
                        Said = new(old.Said, said),
                    });
            }
        }

        found.AddRange(before.Values.Where(value => Plain(value.Name, value.Text).Length > 0 && !after.Values.Any(other => other.Name == value.Name))
            .Select(value => new ProcedureDifference.ValueDifference($"{after.Path}.{value.Name}", value.Text, null) { Said = new(value.Said, null) }));
    }

    /// <summary>A value as it is compared: a file's name and address as written, anything else with white space normalised.</summary>
    private static string Plain(string name, string text) => PartItems.IsExact(name) ? text : Plain(text);

    private static string Plain(string text) => VietnameseText.Clean(text);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static HashSet<string> Words(PartItem item) =>
        new(
            VietnameseText.Clean(item.Text).ToLowerInvariant().Split([' ', ',', ';', '.', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries),
            StringComparer.Ordinal);

    private static double Likeness(HashSet<string> left, HashSet<string> right)
    {
        var common = left.Count(right.Contains);
        return common == 0 ? 0 : (double)common / (left.Count + right.Count - common);
    }

    private sealed class Entry(int at, PartItem item, HashSet<string> words)
    {
        public int At { get; } = at;
        public PartItem Item { get; } = item;
        public HashSet<string> Words { get; } = words;
    }

    /// <summary>Two items that may be one.</summary>
    private readonly struct Candidate(int left, int right, int equal, double likeness)
    {
        public int Left { get; } = left;
        public int Right { get; } = right;
        public int Equal { get; init; } = equal;
        public double Likeness { get; } = likeness;

        public static Candidate Of(Entry left, Entry right) =>
            new(left.At, right.At, EqualValues(left.Item, right.Item), ItemAlignment.Likeness(left.Words, right.Words));
    }

    /// <summary>How many non-empty values both have.</summary>
    internal static int EqualValues(PartItem left, PartItem right) => right.Values.Count(value =>
        Plain(value.Name, value.Text).Length > 0
            && left.Values.Any(other => other.Name == value.Name && Plain(other.Name, other.Text) == Plain(value.Name, value.Text)));

    /// <summary>How alike the words of two items are, 0 to 1.</summary>
    internal static double Likeness(PartItem left, PartItem right) => Likeness(Words(left), Words(right));
}
