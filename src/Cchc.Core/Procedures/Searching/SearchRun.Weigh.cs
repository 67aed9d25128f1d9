using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

internal ref partial struct SearchRun
{
    private const int CodeScore = 1_000_000;
    private const int Base = 10_000;
    private const int MostForOrder = 150;
    private const int MostForStart = 20;
    private const int ForNarrowing = 45;

    /// <summary>Weighs the procedures that have most of what the query says.</summary>
    private void Weigh()
    {
        if (bestSum == 0)
        {
            return;
        }

        narrowings = SaidNarrowings();
        var candidates = 0;
        // Those that have most come first, so that most of the others cannot be among the best any more.
        var (least, high) = ((int)(((bestSum * 3L) + 4) / 5), bestSum - (bestSum / 16));
        for (var name = 0; name < sums.Length; name++)
        {
            if (sums[name] >= high)
            {
                Weigh(name);
            }
            else if (sums[name] >= least)
            {
                touched[candidates++] = name;
            }
        }

        foreach (var name in touched.Slice(0, candidates))
        {
            Weigh(name);
        }
    }

    private void Weigh(int name)
    {
        var cover = Thousandths(sums[name]);
        var least = Math.Max(0, index.NameWeights[name] - mostKnown);
        var before = Base + index.Priors[name] - Narrowed(name);
        var highest = before + cover + MostForOrder + MostForStart - Excess(least);
        if (!top.CouldTake(highest) && (hasCode || !spread.CouldTake(highest)))
        {
            return;
        }

        var (pairs, last, seen, paired, known) = (0, -1, 0UL, 0UL, 0);
        var tokens = index.TokensOf(name);
        var starts = false;
        for (var at = (int)index.Leads[name]; at < tokens.Length; at++)
        {
            var here = (int)places[tokens[at]];
            if (here != 0)
            {
                var bit = 1UL << Math.Min(here, 63);
                if (here == last + 1)
                {
                    pairs += (paired & bit) == 0 ? 1 : 0;
                    paired |= bit | (1UL << Math.Min(last, 63));
                }

                known += (seen & bit) == 0 ? index.KeyWeights[tokens[at]] : 0;
                seen |= bit;
                starts |= at == index.Leads[name];
            }

            last = here == 0 ? -1 : here;
        }

        // Syllables that stand apart in a long name are often not the words that were meant.
        cover -= Thousandths((Apart(plainPlaces & seen & ~paired) << UnitShift) / 2) * Math.Min(tokens.Length, 60) / 60;
        var joined = neighbours > 1 && seen != 0 ? 1000 * Math.Min(pairs, neighbours - 1) / (neighbours - 1) : 1000;
        var extra = Math.Max(0, index.NameWeights[name] - known);
        var score = before + cover - Excess(extra) + (MostForOrder * joined / 1000) + (starts ? MostForStart : 0)
            - (ends != index.Ends[name] && !(mayEnd && index.Ends[name]) ? 300 : 0);
        if (score > bestScore || (score == bestScore && name < bestName))
        {
            (bestScore, bestName) = (score, name);
        }

        if (hasCode && top.Has(name))
        {
            return; // found by its code already
        }

        var kind = usesSynonyms && HasPhrase(tokens) ? ProcedureMatchKind.Phrase : KindOf(seen, pairs, cover);
        top.Offer(name, kind, score);
        if (!hasCode)
        {
            spread.Offer(new SearchHit(name, kind, score));
        }
    }

    /// <summary>The narrowings of which the query says an expression.</summary>
    private readonly ulong SaidNarrowings()
    {
        var (said, asked) = (0UL, 0UL);
        foreach (ref readonly var word in query.Words)
        {
            asked |= 1UL << word.Key; // a hint: which keys may be asked for
        }

        for (var i = 0; i < index.Narrowings.Length; i++)
        {
            foreach (var keys in index.Narrowings[i])
            {
                said |= (places[keys[0]] != 0 || (asked >> keys[0] & 1) != 0) && Says(keys) ? 1UL << i : 0;
            }
        }

        return said;
    }

    private readonly bool Says(int[] keys)
    {
        foreach (var key in keys)
        {
            if (places[key] == 0 && !HasKey(key))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool HasKey(int key)
    {
        foreach (ref readonly var word in query.Words)
        {
            if (word.Key == key)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What speaks against a special procedure when nobody asked for it.</summary>
    private readonly int Narrowed(int name) => ForNarrowing * Math.Min(3, Bits.Count(index.NameNarrowings[name] & ~narrowings));

    /// <summary>What speaks against a name for what it says besides.</summary>
    private static int Excess(int extra) => 340 * extra / (extra + 800);

    /// <summary>Whether the name has the words of the query as they were typed, one after another.</summary>
    private readonly bool HasPhrase(ReadOnlySpan<int> tokens)
    {
        var first = query.Words[0].Exact;
        for (var at = 0; first >= 0 && at + query.Count <= tokens.Length; at++)
        {
            var length = 0;
            while (length < query.Count && tokens[at + length] == query.Words[length].Exact)
            {
                length++;
            }

            if (length == query.Count)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the words at these places tell together.</summary>
    private readonly int Apart(ulong at)
    {
        var sum = 0;
        for (var rest = neighbours > 1 ? at : 0; rest != 0; rest &= rest - 1)
        {
            sum += placeWeights[Bits.Lowest(rest)];
        }

        return sum;
    }

    private readonly ProcedureMatchKind KindOf(ulong seen, int pairs, int cover)
    {
        var inName = (plainPlaces & ~seen) == 0;
        return query.HasSlips ? ProcedureMatchKind.Slips
            : usesSynonyms ? ProcedureMatchKind.Synonyms
            : query.HasInitials ? ProcedureMatchKind.Initials
            : !inName ? cover >= 620 ? ProcedureMatchKind.Keywords : ProcedureMatchKind.MostWords
            : query.HasPrefixes ? ProcedureMatchKind.Prefixes
            : pairs >= neighbours - 1 ? ProcedureMatchKind.Phrase
            : ProcedureMatchKind.AllWords;
    }
}
