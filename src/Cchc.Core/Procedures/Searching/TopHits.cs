namespace Cchc.Core.Procedures.Searching;

/// <summary>The best hits seen so far: a heap in the caller's own span, the worst of them on top. Names are numbered as the index does.</summary>
internal ref struct TopHits(Span<SearchHit> hits, int[] ranks)
{
    private const int KindShift = 27;
    private const int LessShift = 22;
    private const int MaxLess = 31;
    private const int MaxCost = (1 << LessShift) - 1;

    private readonly Span<SearchHit> hits = hits;
    private readonly int[] ranks = ranks;

    /// <summary>How many hits there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a hit must be better than another to be taken.</summary>
    public readonly bool IsFull => Count == hits.Length;

    /// <summary>One number for the kind of match, what speaks against it first (words spelt otherwise, slips), and its cost.</summary>
    public static int Score(ProcedureMatchKind kind, int less, int cost) =>
        ((int)kind << KindShift) | ((MaxLess - Math.Min(less, MaxLess)) << LessShift) | (MaxCost - Math.Min(cost, MaxCost));

    /// <summary>Whether a hit of this score could still be taken: the name may decide between equals.</summary>
    public readonly bool CouldTake(int score) => !IsFull || score >= hits[0].Score;

    /// <summary>Takes a hit if it is among the best.</summary>
    public void Offer(int name, ProcedureMatchKind kind, int less, int cost)
    {
        var hit = new SearchHit(name, kind, Score(kind, less, cost));
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
    public readonly int Finish(int[] originals)
    {
        for (var size = Count - 1; size > 0; size--)
        {
            var last = hits[size];
            hits[size] = hits[0];
            Sink(last, size);
        }

        for (var i = 0; i < Count; i++)
        {
            hits[i] = new SearchHit(originals[hits[i].Index], hits[i].Kind, hits[i].Score);
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

    private readonly bool IsBetter(SearchHit left, SearchHit right) =>
        left.Score != right.Score ? left.Score > right.Score : ranks[left.Index] < ranks[right.Index];
}
