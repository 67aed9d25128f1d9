using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

/// <summary>Finds in the original name the words that a query matched. Off the hot path.</summary>
internal static class SearchMarks
{
    public static IReadOnlyList<TextRange> Find(SearchIndex index, int name, string text, ReadOnlySpan<char> queryText, ProcedureMatchKind kind)
    {
        if (kind is ProcedureMatchKind.None or ProcedureMatchKind.Code or ProcedureMatchKind.CodePrefix)
        {
            return ValueList.Empty<TextRange>();
        }

        var query = new SearchQuery(
            index, queryText, new char[SearchQuery.MaxCharacters], new char[SearchQuery.MaxCharacters], new SearchWord[SearchQuery.MaxWords]);
        var tokens = index.TokensOf(name);
        var marked = new bool[tokens.Length];
        if (kind == ProcedureMatchKind.Phrase)
        {
            MarkPhrases(in query, tokens, marked);
        }
        else
        {
            foreach (ref readonly var word in query.Words)
            {
                MarkWord(index, in query, in word, tokens, kind, marked);
                for (var at = 0; at < tokens.Length; at++)
                {
                    MarkInitials(index.InitialsOf(name), in query, in word, at, kind, marked);
                }
            }
        }

        return Ranges(text, marked);
    }

    private static void MarkWord(SearchIndex index, in SearchQuery query, in SearchWord word, ReadOnlySpan<int> tokens, ProcedureMatchKind kind, bool[] marked)
    {
        var any = false;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at] == word.Exact || (kind != ProcedureMatchKind.AllWords && word.Matches(tokens[at])))
            {
                any = marked[at] = true;
            }
        }

        // Slips are marked only where the word itself is not in the name.
        var plain = query.PlainOf(in word);
        for (var at = 0; !any && kind == ProcedureMatchKind.Slips && at < tokens.Length; at++)
        {
            marked[at] |= Typing.Slips(plain, index.Keys[tokens[at]].AsSpan(), Typing.Allowed(plain, query.Count)) >= 0;
        }
    }

    private static void MarkPhrases(in SearchQuery query, ReadOnlySpan<int> tokens, bool[] marked)
    {
        for (var at = 0; at + query.Count <= tokens.Length; at++)
        {
            var length = 0;
            while (length < query.Count && tokens[at + length] == query.Words[length].Exact)
            {
                length++;
            }

            if (length == query.Count)
            {
                marked.AsSpan(at, length).Fill(true);
            }
        }
    }

    private static void MarkInitials(ReadOnlySpan<byte> initials, in SearchQuery query, in SearchWord word, int at, ProcedureMatchKind kind, bool[] marked)
    {
        if (kind is not (ProcedureMatchKind.Initials or ProcedureMatchKind.Keywords) || !word.AsInitials || at + word.Length > initials.Length)
        {
            return;
        }

        var plain = query.PlainOf(in word);
        for (var i = 0; i < plain.Length; i++)
        {
            if (initials[at + i] != plain[i])
            {
                return;
            }
        }

        marked.AsSpan(at, word.Length).Fill(true);
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
