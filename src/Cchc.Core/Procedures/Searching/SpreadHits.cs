namespace Cchc.Core.Procedures.Searching;

/// <summary>
/// The first places of an answer: the best hits of which at most two have nearly the same name, so that a province's variants of one procedure do not take
/// the places of all others. Sorted, the best first.
/// </summary>
internal ref struct SpreadHits(Span<SearchHit> hits, long[] alike)
{
    /// <summary>How many places there are.</summary>
    public const int Places = 5;

    private const int MostAlike = 2;

    /// <summary>What has so much less than the best is no rival of its copies.</summary>
    private const int Comparable = 150;

    private readonly Span<SearchHit> hits = hits;
    private readonly long[] alike = alike;
    private int count;

    /// <summary>Whether a hit of this score could still be taken.</summary>
    public readonly bool CouldTake(int score) =>
        count == 0 || (score >= hits[0].Score - Comparable && (count < hits.Length || score >= hits[count - 1].Score));

    /// <summary>Takes a hit if it is among the best that differ.</summary>
    public void Offer(SearchHit hit)
    {
        var (place, before, last) = (count, 0, -1);
        for (var i = count - 1; i >= 0; i--)
        {
            var isAlike = alike[hits[i].Index] == alike[hit.Index];
            last = isAlike && last < 0 ? i : last;
            if (TopHits.IsBetter(hit, hits[i]))
            {
                place = i;
            }

            before += isAlike ? 1 : 0;
        }

        if (before < MostAlike)
        {
            last = count == hits.Length ? count - 1 : count++;
        }

        // The place that becomes free is behind the new one, or the new one is not good enough.
        if (place > last)
        {
            return;
        }

        hits.Slice(place, last - place).CopyTo(hits.Slice(place + 1));
        hits[place] = hit;
    }

    /// <summary>Puts what differs before the third and further copies; those count no more than the last that differs.</summary>
    /// <param name="sorted">All hits, the best first.</param>
    public readonly void Spread(Span<SearchHit> sorted)
    {
        var (places, moved) = (0, false);
        while (places < Math.Min(count, sorted.Length) && hits[places].Score >= hits[0].Score - Comparable)
        {
            var at = places;
            while (at < sorted.Length - 1 && sorted[at].Index != hits[places].Index)
            {
                at++;
            }

            moved |= at != places || sorted[at].Index != hits[places].Index;
            sorted.Slice(places, at - places).CopyTo(sorted.Slice(places + 1));
            sorted[places] = hits[places];
            places++;
        }

        for (var at = places; moved && at < sorted.Length; at++)
        {
            sorted[at] = sorted[at] with { Score = Math.Min(sorted[at].Score, sorted[places - 1].Score) };
        }
    }
}
