using System.Buffers;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

/// <summary>
/// One search. Goes through the kinds of match from the strongest to the weakest; each gives a set of names, from which those already met are
/// taken out, and stops when no later name can be among the best.
/// </summary>
internal ref partial struct SearchRun
{
    private readonly SearchIndex index;
    private readonly SearchQuery query;
    private readonly Span<ulong> found;
    private readonly Span<ulong> set;
    private readonly Span<ulong> met;
    private readonly Span<ulong> agreeing;
    private readonly Span<int> phrase;
    private readonly Span<int> last;
    private TopHits top;

    // For each word of the query and each key the number of slips between them plus one; 0 where they do not match.
    private Span<byte> slips;
    private int mostSlips;

    // For each key the words of the query that it matches, one bit each.
    private readonly Span<ushort> masks;
    private Matching? masksAreFor;

    private SearchRun(SearchIndex index, SearchQuery query, Span<SearchHit> hits, Span<ulong> scratch, Span<ushort> masks, Span<int> numbers)
    {
        this.index = index;
        this.query = query;
        top = new TopHits(hits, index.Ranks);
        var width = Bits.WordsFor(index.Count);
        found = scratch.Slice(0, width);
        set = scratch.Slice(width, width);
        met = scratch.Slice(2 * width, width);
        agreeing = scratch.Slice(3 * width);
        phrase = numbers.Slice(0, query.Count);
        last = numbers.Slice(query.Count, query.Count);
        this.masks = masks;
        masksAreFor = null;
        slips = default;
        mostSlips = 0;
    }

    /// <summary>Searches; gives the number of hits.</summary>
    public static int Search(SearchIndex index, ReadOnlySpan<char> text, Span<SearchHit> hits)
    {
        Span<char> plain = stackalloc char[SearchQuery.MaxCharacters];
        Span<char> shaped = stackalloc char[SearchQuery.MaxCharacters];
        Span<SearchWord> words = stackalloc SearchWord[SearchQuery.MaxWords];
        Span<int> numbers = stackalloc int[SearchQuery.MaxWords * 2];
        if (hits.IsEmpty || index.Count == 0)
        {
            return 0;
        }

        var parsed = new SearchQuery(index, text, plain, shaped, words);
        var width = Bits.WordsFor(index.Count);
        var scratch = ArrayPool<ulong>.Shared.Rent(width * (3 + parsed.Count));
        var keyMasks = ArrayPool<ushort>.Shared.Rent(index.Keys.Length);
        var run = new SearchRun(index, parsed, hits, scratch, keyMasks.AsSpan(0, index.Keys.Length), numbers);
        run.Go(text);
        ArrayPool<ushort>.Shared.Return(keyMasks);
        ArrayPool<ulong>.Shared.Return(scratch);
        return run.top.Finish(index.Originals);
    }

    private void Go(ReadOnlySpan<char> text)
    {
        met.Clear();
        Codes(text);
        if (query.Count == 0 || DoneWith(ProcedureMatchKind.Phrase))
        {
            return;
        }

        if (Find(Matching.Exact))
        {
            Scan(ProcedureMatchKind.Phrase, Matching.Exact);
        }

        if (!DoneWith(ProcedureMatchKind.Prefixes) && Find(Matching.Prefix))
        {
            Scan(ProcedureMatchKind.Prefixes, Matching.Prefix);
        }

        if (query.HasInitials && !DoneWith(ProcedureMatchKind.Initials) && Find(Matching.Initials))
        {
            Scan(ProcedureMatchKind.Initials, Matching.Initials);
        }

        if (index.KeywordSets is not null && !DoneWith(ProcedureMatchKind.Keywords) && Find(Matching.Keywords))
        {
            Scan(ProcedureMatchKind.Keywords, Matching.Keywords);
        }

        if (top.Count == 0)
        {
            Slips();
        }
    }

    /// <summary>Whether nothing of this kind or a weaker one could be taken any more.</summary>
    private readonly bool DoneWith(ProcedureMatchKind kind) => !top.CouldTake(TopHits.Score(kind, 0, 0));

    /// <summary>Finds the names in which every word of the query matches and that were not met before.</summary>
    private readonly bool Find(Matching how)
    {
        for (var i = 0; i < query.Count; i++)
        {
            var into = i == 0 ? found : set;
            into.Clear();
            Gather(into, in query.Words[i], i, how);
            if (i > 0)
            {
                Bits.And(found, set);
            }

            if (Bits.IsEmpty(found))
            {
                return false;
            }
        }

        Bits.AndNot(found, met);
        Bits.Or(met, found);
        return !Bits.IsEmpty(found);
    }

    private readonly void Gather(Span<ulong> into, in SearchWord word, int number, Matching how)
    {
        if (how == Matching.Slips)
        {
            GatherSlips(into, number);
            return;
        }

        GatherFrom(index.KeySets, into, in word, how);
        if (how == Matching.Keywords)
        {
            GatherFrom(index.KeywordSets!, into, in word, how);
        }

        if (how is Matching.Initials or Matching.Keywords && word.AsInitials)
        {
            GatherInitials(into, in word);
        }
    }

    private static void GatherFrom(NumberSets sets, Span<ulong> into, in SearchWord word, Matching how)
    {
        if (word.Exact >= 0)
        {
            sets.OrInto(into, word.Exact);
        }

        for (var key = word.Low; how != Matching.Exact && key < word.Low + word.Count; key++)
        {
            sets.OrInto(into, key);
        }
    }

    private readonly void GatherInitials(Span<ulong> into, in SearchWord word)
    {
        Span<byte> letters = stackalloc byte[8];
        letters = InitialsOf(in word, letters);
        var all = index.Initials.AsSpan();
        var (at, name) = (0, 0);
        for (var next = all.IndexOf(letters); next >= 0; next = all.Slice(at).IndexOf(letters))
        {
            at += next;
            while (index.Starts[name + 1] + name < at)
            {
                name++;
            }

            Bits.Set(into, name);
            at++;
        }
    }

    private readonly Span<byte> InitialsOf(in SearchWord word, Span<byte> buffer)
    {
        var plain = query.PlainOf(in word);
        for (var i = 0; i < plain.Length; i++)
        {
            buffer[i] = (byte)plain[i];
        }

        return buffer.Slice(0, plain.Length);
    }

    /// <summary>The codes that begin with the query, or equal its first word where more follows it.</summary>
    private void Codes(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[64];
        text = text.Slice(0, Math.Min(text.Length, SearchQuery.MaxCharacters)).Trim();
        var length = 0;
        while (length < text.Length && length < buffer.Length && !char.IsWhiteSpace(text[length]))
        {
            buffer[length] = char.ToLowerInvariant(text[length]);
            length++;
        }

        // Fewer than three characters begin thousands of codes.
        if (length < 3 || (length == buffer.Length && length < text.Length))
        {
            return;
        }

        var code = buffer.Slice(0, length);
        var whole = length == text.Length;
        var low = SearchIndex.LowerBound(index.Codes, code);
        for (var i = low; i < index.Codes.Length && index.Codes[i].AsSpan().StartsWith(code); i++)
        {
            var kind = index.Codes[i].Length == length ? ProcedureMatchKind.Code : ProcedureMatchKind.CodePrefix;
            if (!top.CouldTake(TopHits.Score(kind, 0, i - low)) || (kind == ProcedureMatchKind.CodePrefix && !whole))
            {
                return;
            }

            top.Offer(index.CodeNames[i], kind, 0, i - low);
            Bits.Set(met, index.CodeNames[i]);
        }
    }
}
