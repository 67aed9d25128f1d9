using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

/// <summary>Finds in the original name the words that a query matched. Off the hot path.</summary>
internal static class SearchMarks
{
    /// <summary>The stretches of a name that matched.</summary>
    /// <param name="index">Where was searched.</param>
    /// <param name="name">The number of the name in the index.</param>
    /// <param name="text">The name as it was given.</param>
    /// <param name="query">What was typed.</param>
    /// <param name="matched">For each spelling whether it is what was meant.</param>
    /// <param name="kind">How it matched.</param>
    public static IReadOnlyList<TextRange> Find(
        SearchIndex index, int name, string text, ReadOnlySpan<char> query, ReadOnlySpan<bool> matched, ProcedureMatchKind kind)
    {
        if (kind is ProcedureMatchKind.None or ProcedureMatchKind.Code or ProcedureMatchKind.CodePrefix)
        {
            return ValueList.Empty<TextRange>();
        }

        var marked = MarkWords(index, index.TokensOf(name), text, matched);
        if (kind is ProcedureMatchKind.Initials or ProcedureMatchKind.Synonyms or ProcedureMatchKind.Nearest)
        {
            MarkInitials(index.InitialsOf(name), query, marked);
        }

        return Ranges(text, marked);
    }

    /// <summary>Marks the words that are spelt as what was meant: "sổ", where "sổ" was typed, and not "số".</summary>
    private static bool[] MarkWords(SearchIndex index, ReadOnlySpan<int> tokens, string text, ReadOnlySpan<bool> matched)
    {
        var marked = new bool[tokens.Length];
        var (plain, shaped) = (new char[text.Length], new char[text.Length]);
        var scanner = new LetterScanner(text.AsSpan());
        for (var at = 0; WordKey.Next(ref scanner, plain, shaped, 0, out var word); at++)
        {
            if (WordKey.EndsInEitherI(plain.AsSpan(0, word.Length)))
            {
                shaped[word.Length - 1] = 'i';
            }

            var form = index.FormOf(tokens[at], shaped.AsSpan(0, word.Length), word.Tone);
            marked[at] = form >= 0 && matched[form];
        }

        return marked;
    }

    /// <summary>Marks the words whose first letters are a word of the query.</summary>
    private static void MarkInitials(ReadOnlySpan<byte> initials, ReadOnlySpan<char> query, bool[] marked)
    {
        var (plain, shaped) = (new char[SearchQuery.MaxCharacters], new char[SearchQuery.MaxCharacters]);
        var scanner = new LetterScanner(query.Slice(0, Math.Min(query.Length, SearchQuery.MaxCharacters)));
        while (WordKey.Next(ref scanner, plain, shaped, 0, out var word))
        {
            var letters = plain.AsSpan(0, word.Length);
            for (var at = 0; SearchQuery.CanBeInitials(letters) && at + word.Length <= initials.Length; at++)
            {
                if (Same(initials.Slice(at, word.Length), letters))
                {
                    marked.AsSpan(at, word.Length).Fill(true);
                }
            }
        }
    }

    private static bool Same(ReadOnlySpan<byte> initials, ReadOnlySpan<char> letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (initials[i] != letters[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The ranges of the marked words; neighbours with nothing but white space between are one.</summary>
    private static IReadOnlyList<TextRange> Ranges(string text, bool[] marked)
    {
        var ranges = new List<TextRange>();
        var (plain, shaped) = (new char[text.Length], new char[text.Length]);
        var scanner = new LetterScanner(text.AsSpan());
        for (var at = 0; WordKey.Next(ref scanner, plain, shaped, 0, out var word); at++)
        {
            if (!marked[at])
            {
                continue;
            }

            var start = word.TextStart;
            var before = ranges.Count - 1;
            if (before >= 0 && at > 0 && marked[at - 1] && string.IsNullOrWhiteSpace(text.Substring(ranges[before].End, start - ranges[before].End)))
            {
                start = ranges[before].Start;
                ranges.RemoveAt(before);
            }

            ranges.Add(new TextRange(start, word.TextEnd - start));
        }

        return ValueList.Of(ranges);
    }
}
