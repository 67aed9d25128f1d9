namespace Cchc.Core.Procedures.Searching;

/// <summary>Whether the best hit is an answer or only the nearest there is. Stricter than the order: asked of one procedure only.</summary>
internal ref partial struct SearchRun
{
    /// <summary>With this share of what the query says, in thousandths, or less nothing is an answer.</summary>
    private const int LeastShare = 500;

    /// <summary>The same where the procedure has a whole expression of several words: then the rest is mostly the story.</summary>
    private const int LeastOfStory = 340;

    /// <summary>An expression is whole from this value on.</summary>
    private const int NearlyWhole = Whole * 9 / 10;

    /// <summary>What a word that stands in the name as it was typed is worth.</summary>
    private const int Whole = Full * InName;

    private const int InName = 16;

    /// <summary>Whether a procedure has enough of what the query says, each word next to its neighbour: in Vietnamese single syllables say little.</summary>
    private readonly bool Answers(int name)
    {
        if (isElsewhere)
        {
            return false;
        }

        var (has, all, isStory) = (0L, 0L, false);
        if (together is not null)
        {
            Judge(together.Meaning, name, ref has, ref all, ref isStory);
        }

        for (var i = 0; i < query.Count;)
        {
            ref readonly var word = ref query.Words[i];
            if (word.IsTaken)
            {
                i++;
                continue;
            }

            var pattern = LongestAt(i, hasContent);
            if (pattern is null || word.IsDoubtful)
            {
                var weight = WeightOf(in word) * (word.IsDoubtful ? 2 : hasExpression ? 5 : 8) / (word.IsAction ? 16 : 8);
                (has, all) = (has + (weight * ValueOf(i, name) / Whole), all + weight);
                i++;
                continue;
            }

            if (pattern.What == SearchPattern.Use.Synonym)
            {
                Judge(pattern, name, ref has, ref all, ref isStory);
            }

            i += pattern.Keys.Length;
        }

        return has * 1000 > all * (isStory ? LeastOfStory : LeastShare);
    }

    private readonly void Judge(SearchPattern pattern, int name, ref long has, ref long all, ref bool isStory)
    {
        var (weight, value) = (WeightOf(pattern), ValueOf(pattern, name));
        (has, all) = (has + (weight * value / Whole), all + weight);
        isStory |= pattern.Keys.Length > 1 && value >= NearlyWhole;
    }

    /// <summary>How much of a word a procedure has, of <see cref="Whole"/>.</summary>
    private readonly int ValueOf(int at, int name)
    {
        ref readonly var word = ref query.Words[at];
        var best = 0;
        if (word.Exact >= 0)
        {
            best = BestOf(word.Exact, in word, name, slips: 0, isPrefix: false);
        }

        for (var key = word.Low; key < word.Low + word.Count; key++)
        {
            best = Math.Max(best, BestOf(key, in word, name, slips: 0, isPrefix: true));
        }

        foreach (var slip in query.SlipsOf(in word))
        {
            best = Math.Max(best, BestOf(slip >> 2, in word, name, Math.Max(1, slip & 3), isPrefix: false));
        }

        return best == 0 && word.AsInitials && HasInitials(in word, name) ? Whole : IsBesideNeighbour(at, name) ? best : best / 2;
    }

    private readonly int ValueOf(SearchPattern pattern, int name)
    {
        var most = 0;
        for (var i = 0; i < pattern.Alternatives.Length; i++)
        {
            var (forms, has) = (pattern.Alternatives[i], 0);
            for (var at = 0; at < forms.Length; at++)
            {
                var counts = index.PlaceOf(forms[at], name);
                var isBeside = forms.Length == 1 || counts < InName
                    || (at > 0 && HasPair(name, index.FormKeys[forms[at - 1]], index.FormKeys[forms[at]]))
                    || (at + 1 < forms.Length && HasPair(name, index.FormKeys[forms[at]], index.FormKeys[forms[at + 1]]));
                has += index.FormWeights[forms[at]] * counts * Full / (isBeside ? 1 : 2);
            }

            most = Math.Max(most, has / Math.Max(1, pattern.Totals[i]));
        }

        return most;
    }

    /// <summary>What the best spelling of a key is worth in a procedure.</summary>
    private readonly int BestOf(int key, in SearchWord word, int name, int slips, bool isPrefix)
    {
        var best = 0;
        for (var form = index.FormStarts[key]; form < index.FormStarts[key + 1]; form++)
        {
            var quality = slips > 0 ? QualityOfSlips(slips) : isPrefix ? QualityOfPrefix(form, in word) : QualityOf(form, in word);
            best = Math.Max(best, quality * index.PlaceOf(form, name));
        }

        return best;
    }

    private readonly bool HasInitials(in SearchWord word, int name)
    {
        Span<byte> letters = stackalloc byte[8];
        var plain = query.PlainOf(in word);
        for (var i = 0; i < plain.Length; i++)
        {
            letters[i] = (byte)plain[i];
        }

        return index.InitialsOf(name).IndexOf(letters.Slice(0, plain.Length)) >= 0;
    }

    /// <summary>
    /// Whether a word of the query stands in a name beside the word that stands beside it in the query; not asked of a word that stands elsewhere, or has a
    /// slip.
    /// </summary>
    private readonly bool IsBesideNeighbour(int at, int name)
    {
        var (key, hasNeighbour) = (query.Words[at].Exact, false);
        if (key < 0 || index.TokensOf(name).IndexOf(key) < 0)
        {
            return true;
        }

        for (var other = at - 1; other <= at + 1; other += 2)
        {
            if (other >= 0 && other < query.Count && !query.Words[other].IsFiller)
            {
                hasNeighbour = true;
                var next = query.Words[other].Key;
                if (query.Words[other].Exact < 0 || (other < at ? HasPair(name, next, key) : HasPair(name, key, next)))
                {
                    return true;
                }
            }
        }

        return !hasNeighbour;
    }

    private readonly bool HasPair(int name, int first, int second)
    {
        var tokens = index.TokensOf(name);
        for (var at = 0; at + 1 < tokens.Length; at++)
        {
            if (tokens[at] == first && tokens[at + 1] == second)
            {
                return true;
            }
        }

        return false;
    }
}
