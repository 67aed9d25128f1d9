using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

/// <summary>
/// What the numbers of a report are called: the words of a relation such as "received - resolved = pending" stand beside the figures "659245-643272" in the
/// same order, and so name them; shares of one number that make it up name it by their own names.
/// </summary>
internal sealed class RelationNames
{
    private readonly Dictionary<(string Source, string Period, ExactNumber Number), string> names = [];

    public RelationNames(IEnumerable<(StatedRelation Relation, RelationTerms? Terms, StatedTable.Figure Stated)> parts)
    {
        var all = parts.Where(part => part.Terms is not null).ToList();
        foreach (var (relation, terms, stated) in all.Where(part => !part.Terms!.IsShare))
        {
            var sides = relation.Name.Split('=');
            var words = sides[0].Split('+', '-').Select(word => word.Trim()).ToList();
            for (var i = 0; i < words.Count && words.Count == terms!.Terms.Count; i++)
            {
                Add(relation, terms.Terms[i].Figure.Value!.Value, words[i]);
            }

            if (stated.Value is { } total)
            {
                Add(relation, total, sides[sides.Length - 1].Split(':')[0].Trim());
            }
        }

        foreach (var same in all.Where(part => part.Terms!.IsShare)
            .GroupBy(part => (part.Relation.Source, part.Relation.Period, Number: part.Terms!.Terms[1].Figure.Value!.Value)))
        {
            var sum = same.Aggregate(ExactNumber.Zero, (before, part) => before + part.Terms!.Terms[0].Figure.Value!.Value);
            if (sum == same.Key.Number && same.Count() > 1)
            {
                Add(same.First().Relation, same.Key.Number, string.Join(" + ", same.Select(part => part.Relation.Name).Distinct(StringComparer.Ordinal)));
            }
        }
    }

    public string? Of(StatedRelation relation, ExactNumber number) =>
        names.TryGetValue((relation.Source, relation.Period, number), out var name) ? name : null;

    private void Add(StatedRelation relation, ExactNumber number, string name)
    {
        var key = (relation.Source, relation.Period, number);
        if (name.Length > 0 && !names.ContainsKey(key))
        {
            names.Add(key, name);
        }
    }
}
