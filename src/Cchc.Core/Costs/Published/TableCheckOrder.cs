namespace Cchc.Core.Costs.Published;

/// <summary>The order in which relations are recomputed: what a result is made of comes first.</summary>
internal static class TableCheckOrder
{
    /// <summary>The columns a relation is made of; none of a sum down a column.</summary>
    public static IEnumerable<string> Inputs(StatedTable.Relation relation) => relation switch
    {
        StatedTable.Relation.Products products => products.Terms.SelectMany(term => term),
        StatedTable.Relation.Difference difference => [difference.From, difference.Minus],
        StatedTable.Relation.Rate rate => [rate.Before, rate.After],
        StatedTable.Relation.Sum sum => sum.Plus.Concat(sum.Minus),
        StatedTable.Relation.Share share => share.Plus.Concat(share.Minus).Concat(share.Of),
        _ => [],
    };

    /// <summary>The relations in such an order; relations that go round in a circle keep theirs.</summary>
    public static IReadOnlyList<StatedTable.Relation> Of(IReadOnlyList<StatedTable.Relation> relations)
    {
        var waiting = relations.ToList();
        var ordered = new List<StatedTable.Relation>(waiting.Count);
        while (waiting.Count > 0)
        {
            var next = waiting.FirstOrDefault(relation => !Inputs(relation)
                .Any(name => waiting.Any(other => !ReferenceEquals(other, relation) && other.Result == name)))
                ?? waiting[0];
            ordered.Add(next);
            waiting.Remove(next);
        }

        return ordered;
    }
}
