namespace Cchc.Core.Procedures.Searching;

internal ref partial struct SearchRun
{
    /// <summary>Finds which things the query says; not "bằng" in "bằng lái".</summary>
    private void SeeParts()
    {
        partsSeen = 0;
        parts.Clear();
        for (var at = 0; at < query.Count; at++)
        {
            var key = query.Words[at].Thing == 0 ? -1 : query.Words[at].Key;
            for (var p = key < 0 ? -1 : index.SignHeads[key]; p >= 0; p = index.Patterns[p].Next)
            {
                var pattern = index.Patterns[p];
                if (pattern.What == SearchPattern.Use.Part && pattern.Keys.Length == query.Words[at].Thing && Fits(pattern, at) && IsSaid(pattern, at))
                {
                    SeeParts(pattern, at);
                }
            }
        }
    }

    /// <summary>A single word must be spelt so, unless nobody typed diacritics.</summary>
    private readonly bool IsSaid(SearchPattern pattern, int at) => pattern.Keys.Length > 1 || Agrees(pattern, at) || !query.HasMarks;

    /// <summary>Remembers where a thing is said; of several places the one of most words.</summary>
    private void SeeParts(SearchPattern pattern, int at)
    {
        foreach (var part in pattern.Parts)
        {
            if (pattern.Keys.Length > LengthOf(parts[part]))
            {
                partsSeen += parts[part] == 0 ? 1 : 0;
                parts[part] = (ushort)(((at + 1) << 8) | pattern.Keys.Length);
            }
        }
    }

    /// <summary>The things said at once that say most, unless an expression of as many words stands there; their words are taken.</summary>
    private SearchTogether? FindTogether()
    {
        SeeParts();
        var (best, most) = ((SearchTogether?)null, 0);
        foreach (var rule in partsSeen > 1 ? index.Together : [])
        {
            if (best is not null && rule.Parts.Length < best.Parts.Length)
            {
                break;
            }

            var words = Words(rule);
            if (words > most)
            {
                (best, most) = (rule, words);
            }
        }

        if (best is null)
        {
            return null;
        }

        foreach (var part in best.Parts)
        {
            for (var i = 0; i < LengthOf(parts[part]); i++)
            {
                query.Words[(parts[part] >> 8) - 1 + i].IsTaken = true;
            }
        }

        hasExpression = true;
        return best;
    }

    /// <summary>How many words of the query say the things; 0 when one is not said, two by the same word, or an expression there has as many words.</summary>
    private readonly int Words(SearchTogether rule)
    {
        var (taken, words) = (0U, 0);
        foreach (var part in rule.Parts)
        {
            var length = LengthOf(parts[part]);
            var bits = ((1U << length) - 1) << (parts[part] >> 8);
            if (length == 0 || (taken & bits) != 0)
            {
                return 0;
            }

            (taken, words) = (taken | bits, words + length);
        }

        for (var i = 0; i < query.Count; i++)
        {
            if ((taken & (2U << i)) != 0 && query.Words[i].Expression >= words)
            {
                return 0;
            }
        }

        return words;
    }

    private static int LengthOf(ushort part) => part & 0xFF;
}
