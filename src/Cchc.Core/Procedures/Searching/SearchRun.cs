using System.Buffers;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Searching;

/// <summary>
/// One search. What the query says is added up procedure by procedure (<c>SearchRun.Units.cs</c>), the best of them are weighed (<c>SearchRun.Weigh.cs</c>).
/// </summary>
internal ref partial struct SearchRun
{
    private readonly SearchIndex index;
    private readonly Span<int> sums;
    private readonly Span<int> ofUnit;
    private readonly Span<int> ofAlternative;
    private readonly Span<int> unitStamps;
    private readonly Span<int> alternativeStamps;
    private readonly Span<int> touched;
    private readonly Span<ushort> places;
    private readonly Span<int> placeWeights;
    private readonly Span<bool> matched;
    private readonly Span<ushort> parts;
    private SearchQuery query;
    private TopHits top;
    private SpreadHits spread;

    // While adding up: what the query says in all, the numbers of what is being added, and where it stands among what was typed.
    private int total;
    private int unit;
    private int alternative;
    private int place;
    private int neighbours;
    private ulong plainPlaces;
    private bool usesSynonyms;
    private bool hasCode;
    private bool ends;
    private bool mayEnd;
    private bool hasExpression;
    private bool hasContent;
    private bool isElsewhere;
    private int partsSeen;
    private SearchTogether? together;
    private ulong narrowings;

    // What all words told that matched, the most that any procedure has of the query, in sum; the best hit and its score.
    private int mostKnown;
    private int bestSum;
    private int bestName;
    private int bestScore;

    private SearchRun(
        SearchIndex index, SearchQuery query, Span<SearchHit> hits, Span<SearchHit> first, Span<int> numbers, Span<ushort> places, Span<int> placeWeights,
        Span<bool> matched)
    {
        var count = index.Count;
        this.index = index;
        this.query = query;
        this.places = places.Slice(0, index.Keys.Length);
        parts = places.Slice(index.Keys.Length, index.PartCount);
        this.placeWeights = placeWeights;
        this.matched = matched;
        top = new TopHits(hits);
        spread = new SpreadHits(first, index.Alike);
        sums = numbers.Slice(0, count);
        unitStamps = numbers.Slice(count, count);
        alternativeStamps = numbers.Slice(2 * count, count);
        ofUnit = numbers.Slice(3 * count, count);
        ofAlternative = numbers.Slice(4 * count, count);
        touched = numbers.Slice(5 * count, count);
        (bestName, bestScore) = (-1, 0);
    }

    /// <summary>Searches; gives the number of hits.</summary>
    /// <param name="index">Where to search.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="hits">Receives the hits.</param>
    /// <param name="matched">Receives for each spelling whether it is what was meant; empty when nobody asks.</param>
    public static int Search(SearchIndex index, ReadOnlySpan<char> text, Span<SearchHit> hits, Span<bool> matched = default)
    {
        Span<char> plain = stackalloc char[SearchQuery.MaxCharacters];
        Span<char> shaped = stackalloc char[SearchQuery.MaxCharacters];
        Span<SearchWord> words = stackalloc SearchWord[SearchQuery.MaxWords];
        Span<int> slips = stackalloc int[SearchQuery.MaxSlips];
        Span<int> told = stackalloc int[64];
        Span<SearchHit> first = stackalloc SearchHit[SpreadHits.Places];
        if (hits.IsEmpty || index.Count == 0)
        {
            return 0;
        }

        var buffers = new SearchBuffers(plain, shaped, words, slips);
        var numbers = ArrayPool<int>.Shared.Rent(index.Count * 6);
        var keyPlaces = ArrayPool<ushort>.Shared.Rent(index.Keys.Length + index.PartCount);
        var asked = new SearchQuery(index, text, buffers, forgive: false);
        var run = new SearchRun(index, asked, hits, first, numbers, keyPlaces, told, matched);
        var found = run.Go(text, buffers);
        ArrayPool<ushort>.Shared.Return(keyPlaces);
        ArrayPool<int>.Shared.Return(numbers);
        return found;
    }

    private int Go(ReadOnlySpan<char> text, SearchBuffers buffers)
    {
        places.Clear();
        Codes(text);
        if (query.Count > 0)
        {
            var cover = AddUp();
            if (cover < 800 && !query.HasMarks && query.Count <= 6)
            {
                // Perhaps one of the words that are known was meant to be another.
                query = new SearchQuery(index, text, buffers, forgive: true);
                if (AddUp() <= cover + 100)
                {
                    query = new SearchQuery(index, text, buffers, forgive: false);
                    AddUp();
                }
            }

            Weigh();
        }

        return top.Finish(index.Originals, spread, bestName < 0 || !Answers(bestName));
    }

    /// <summary>The codes that begin with the query, and those that are a word of it: "mã thủ tục 1.001193".</summary>
    private void Codes(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[64];
        text = text.Slice(0, Math.Min(text.Length, SearchQuery.MaxCharacters)).Trim();
        for (var isFirst = true; text.Length > 0; isFirst = false)
        {
            var length = 0;
            while (length < text.Length && !char.IsWhiteSpace(text[length]))
            {
                length++;
            }

            // Fewer than three characters begin thousands of codes.
            if (length >= 3 && length <= buffer.Length && (isFirst || AsciiDigit.Is(text[0])))
            {
                text.Slice(0, length).ToLowerInvariant(buffer);
                Codes(buffer.Slice(0, length), mayBegin: isFirst && length == text.Length);
            }

            text = text.Slice(length).TrimStart();
        }
    }

    private void Codes(scoped ReadOnlySpan<char> code, bool mayBegin)
    {
        var low = SearchIndex.LowerBound(index.Codes, code);
        for (var i = low; i < index.Codes.Length && index.Codes[i].AsSpan().StartsWith(code); i++)
        {
            var kind = index.Codes[i].Length == code.Length ? ProcedureMatchKind.Code : ProcedureMatchKind.CodePrefix;
            var score = CodeScore - (i - low);
            if (!top.CouldTake(score) || (kind == ProcedureMatchKind.CodePrefix && !mayBegin))
            {
                return;
            }

            if (!top.Has(index.CodeNames[i])) // a code may be typed twice
            {
                top.Offer(index.CodeNames[i], kind, score);
                hasCode = true;
            }
        }
    }
}
