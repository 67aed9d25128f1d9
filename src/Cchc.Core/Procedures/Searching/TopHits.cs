namespace Cchc.Core.Procedures.Searching;

/// <summary>The best hits seen so far: a heap in the caller's own span, the worst of them on top. Of equals the lower number is first.</summary>
internal ref struct TopHits(Span<SearchHit> hits)
{
    private readonly Span<SearchHit> hits = hits;

    /// <summary>How many hits there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a hit must be better than another to be taken.</summary>
    public readonly bool IsFull => Count == hits.Length;

    /// <summary>Whether a hit of this score could still be taken: the name may decide between equals.</summary>
    public readonly bool CouldTake(int score) => !IsFull || score >= hits[0].Score;

    /// <summary>Whether a name is among the hits.</summary>
    public readonly bool Has(int name)
    {
        foreach (var hit in hits.Slice(0, Count))
        {
            if (hit.Index == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes a hit if it is among the best.</summary>
    public void Offer(int name, ProcedureMatchKind kind, int score)
    {
        var hit = new SearchHit(name, kind, score);
        if (!IsFull)
        {
            var at = Count++;
            hits[at] = hit;
            while (at > 0 && IsBetter(hits[(at - 1) / 2], hit))
            {
                (hits[at], at) = (hits[(at - 1) / 2], (at - 1) / 2);
            }

            hits[at] = hit;
        }
        else if (IsBetter(hit, hits[0]))
        {
            Sink(hit, Count);
        }
    }

    /// <summary>Sorts the hits, the best first, and numbers them as the caller does.</summary>
    /// <param name="originals">The caller's numbers.</param>
    /// <param name="spread">What comes first of hits that are alike; nothing when it took none.</param>
    /// <param name="onlyNear">Whether none of them answers the query: each is then one of the nearest, codes excepted.</param>
    public readonly int Finish(int[] originals, scoped SpreadHits spread, bool onlyNear)
    {
        for (var size = Count - 1; size > 0; size--)
        {
            var last = hits[size];
            hits[size] = hits[0];
            Sink(last, size);
        }

        spread.Spread(hits.Slice(0, Count));
        for (var i = 0; i < Count; i++)
        {
            var kind = onlyNear && hits[i].Kind < ProcedureMatchKind.CodePrefix ? ProcedureMatchKind.Nearest : hits[i].Kind;
            hits[i] = new SearchHit(originals[hits[i].Index], kind, hits[i].Score);
        }

        return Count;
    }

    private readonly void Sink(SearchHit hit, int size)
    {
        var at = 0;
        while ((2 * at) + 1 < size)
        {
            var child = (2 * at) + 1;
            if (child + 1 < size && IsBetter(hits[child], hits[child + 1]))
            {
                child++;
            }

            if (!IsBetter(hit, hits[child]))
            {
                break;
            }

            (hits[at], at) = (hits[child], child);
        }

        hits[at] = hit;
    }

    /// <summary>Whether one hit comes before another.</summary>
    public static bool IsBetter(SearchHit left, SearchHit right) =>
        left.Score != right.Score ? left.Score > right.Score : left.Index < right.Index;
}
