namespace Cchc.Core.Procedures.Searching;

/// <summary>Slips of typing: a letter wrong, too many, missing, or two neighbours swapped (Damerau–Levenshtein distance, restricted).</summary>
internal static class Typing
{
    /// <summary>The longest word that is tried.</summary>
    public const int Longest = 24;

    /// <summary>How many slips a word of a query may have.</summary>
    /// <param name="word">The folded word.</param>
    /// <param name="words">How many words the query has.</param>
    public static int Allowed(ReadOnlySpan<char> word, int words)
    {
        if (word.Length > Longest)
        {
            return 0;
        }

        foreach (var c in word)
        {
            // Another number is another thing, not a slip.
            if (c is >= '0' and <= '9')
            {
                return 0;
            }
        }

        return word.Length >= 8 ? 2 : word.Length >= 4 || (word.Length == 3 && words > 1) ? 1 : 0;
    }

    /// <summary>How many slips a query may have in all: with more, other syllables are found than those meant.</summary>
    public static int MostSlips(int words) => Math.Max(2, words / 3);

    /// <summary>Which letters a word has, one bit for each of 32 classes.</summary>
    public static uint Letters(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var c in word)
        {
            letters |= 1u << c;
        }

        return letters;
    }

    /// <summary>
    /// The number of slips between a word of a query and a key, or -1 when they are more than allowed. In a word of three letters the
    /// first must be right and none may be missing or too many: too many syllables are that near to each other.
    /// </summary>
    public static int Slips(ReadOnlySpan<char> word, ReadOnlySpan<char> key, int allowed)
    {
        if (allowed == 0 || word.Length - key.Length > allowed || key.Length - word.Length > allowed
            || (word.Length == 3 && (key.Length != 3 || key[0] != word[0])))
        {
            return -1;
        }

        return allowed == 1 ? AtMostOne(word, key) : AtMostTwo(word, key);
    }

    private static int AtMostOne(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        while (a.Length > 0 && b.Length > 0 && a[0] == b[0])
        {
            a = a.Slice(1);
            b = b.Slice(1);
        }

        while (a.Length > 0 && b.Length > 0 && a[a.Length - 1] == b[b.Length - 1])
        {
            a = a.Slice(0, a.Length - 1);
            b = b.Slice(0, b.Length - 1);
        }

        return (a.Length, b.Length) switch
        {
            (0, 0) => 0,
            (0, 1) or (1, 0) or (1, 1) => 1,
            (2, 2) when a[0] == b[1] && a[1] == b[0] => 1,
            _ => -1,
        };
    }

    private static int AtMostTwo(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        const int Width = Longest + 4;
        Span<int> before = stackalloc int[Width];
        Span<int> last = stackalloc int[Width];
        Span<int> row = stackalloc int[Width];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var best = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                row[j] = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] ? Math.Min(best, before[j - 2] + 1) : best;
            }

            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[b.Length] <= 2 ? last[b.Length] : -1;
    }
}
