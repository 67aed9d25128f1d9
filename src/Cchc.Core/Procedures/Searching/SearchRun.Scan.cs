using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

internal ref partial struct SearchRun
{
    /// <summary>Goes through the names found and offers each with its score.</summary>
    /// <param name="kind">The kind of match; <see cref="ProcedureMatchKind.Phrase"/> is tested for each name and else is all words.</param>
    /// <param name="how">How the names were found.</param>
    private void Scan(ProcedureMatchKind kind, Matching how)
    {
        var least = how == Matching.Slips ? FewestSlips() : Agreement();
        for (var i = 0; i < phrase.Length; i++)
        {
            phrase[i] = query.Words[i].Exact;
        }

        for (var i = 0; i < found.Length; i++)
        {
            for (var rest = found[i]; rest != 0; rest &= rest - 1)
            {
                var name = (i << 6) + Bits.Lowest(rest);
                var outside = Math.Max(0, index.LengthOf(name) - query.Weight);

                // Names come with more and more words outside the query: no later one can be better than this.
                if (!top.CouldTake(TopHits.Score(kind, least, outside)))
                {
                    return;
                }

                Offer(name, kind, how, outside);
            }
        }
    }

    private void Offer(int name, ProcedureMatchKind kind, Matching how, int outside)
    {
        var less = how == Matching.Slips ? SlipsOf(name) : Disagreements(name);
        if (how == Matching.Slips && less > mostSlips)
        {
            return;
        }

        if (kind == ProcedureMatchKind.Phrase)
        {
            var at = index.TokensOf(name).IndexOf(phrase);
            if (at >= 0)
            {
                top.Offer(name, kind, less, outside + Math.Max(0, at - index.Leads[name]));
                return;
            }

            (kind, how) = query.EndsInLetter ? (ProcedureMatchKind.Prefixes, Matching.Prefix) : (ProcedureMatchKind.AllWords, how);
        }

        if (top.CouldTake(TopHits.Score(kind, less, outside)))
        {
            top.Offer(name, kind, less, outside + (how == Matching.Keywords ? 0 : Window(name, how)));
        }
    }

    /// <summary>
    /// Finds for each word typed with diacritics the names that spell it so. Gives the number of words that none of the names found spells
    /// so.
    /// </summary>
    private readonly int Agreement()
    {
        var least = 0;
        for (var i = 0; i < query.Count; i++)
        {
            ref readonly var word = ref query.Words[i];
            if (!word.HasMarks)
            {
                continue;
            }

            var agree = AgreeingWith(i);
            agree.Clear();
            if (word.Exact >= 0)
            {
                GatherForms(agree, in word, word.Exact);
            }

            for (var key = word.Low; key < word.Low + word.Count; key++)
            {
                GatherForms(agree, in word, key);
            }

            least += Bits.Intersect(agree, found) ? 0 : 1;
        }

        return least;
    }

    private readonly void GatherForms(Span<ulong> into, in SearchWord word, int key)
    {
        for (var form = index.FormStarts[key]; form < index.FormStarts[key + 1]; form++)
        {
            if (query.Agrees(in word, index.Forms[form].AsSpan()))
            {
                index.FormSets.OrInto(into, form);
            }
        }
    }

    private readonly Span<ulong> AgreeingWith(int word) => agreeing.Slice(word * found.Length, found.Length);

    /// <summary>How many words typed with diacritics no word of the name spells so.</summary>
    private readonly int Disagreements(int name)
    {
        var count = 0;
        for (var i = 0; i < query.Count; i++)
        {
            count += query.Words[i].HasMarks && !Bits.Has(AgreeingWith(i), name) ? 1 : 0;
        }

        return count;
    }

    /// <summary>
    /// What the place of the words in the name costs: for the best of the shortest stretches that hold a match of every word, the words
    /// before it, and twice the words between.
    /// </summary>
    private int Window(int name, Matching how)
    {
        var tokens = index.TokensOf(name);
        var (lead, best, seen, all) = (index.Leads[name], int.MaxValue, 0, (1 << query.Count) - 1);
        MakeMasks(how);
        last.Fill(-1);
        for (var at = 0; at < tokens.Length; at++)
        {
            var here = (int)masks[tokens[at]];
            for (var rest = here; rest != 0; rest &= rest - 1)
            {
                last[Bits.Lowest((uint)rest)] = at;
            }

            here |= how == Matching.Initials ? InitialsEnding(name, at) : 0;
            seen |= here;
            if (here == 0 || seen != all)
            {
                continue;
            }

            var first = at;
            foreach (var start in last)
            {
                first = Math.Min(first, start);
            }

            var before = Math.Max(0, first - lead);
            if (before >= best)
            {
                break;
            }

            best = Math.Min(best, before + (2 * Math.Max(0, at - first + 1 - query.Weight)));
        }

        return best;
    }

    /// <summary>Writes down for each key which words of the query it matches, once for each way of matching.</summary>
    private void MakeMasks(Matching how)
    {
        if (masksAreFor == how)
        {
            return;
        }

        masksAreFor = how;
        masks.Clear();
        for (var i = 0; i < query.Count; i++)
        {
            ref readonly var word = ref query.Words[i];
            var bit = (ushort)(1 << i);
            if (word.Exact >= 0)
            {
                masks[word.Exact] |= bit;
            }

            for (var key = word.Low; how != Matching.Exact && key < word.Low + word.Count; key++)
            {
                masks[key] |= bit;
            }

            for (var key = 0; how == Matching.Slips && key < masks.Length; key++)
            {
                masks[key] |= SlipsTo(i, key) >= 0 ? bit : (ushort)0;
            }
        }
    }

    /// <summary>The words of the query that as initials end at a word of the name.</summary>
    private readonly int InitialsEnding(int name, int at)
    {
        var ending = 0;
        for (var i = 0; i < query.Count; i++)
        {
            ref readonly var word = ref query.Words[i];
            var start = at - word.Length + 1;
            if (word.AsInitials && start >= 0 && IsInitials(index.InitialsOf(name).Slice(start, word.Length), query.PlainOf(in word)))
            {
                last[i] = Math.Max(last[i], start);
                ending |= 1 << i;
            }
        }

        return ending;
    }

    private static bool IsInitials(ReadOnlySpan<byte> initials, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (initials[i] != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
