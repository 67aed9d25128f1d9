using Cchc.Core.Costs.Published;

namespace Cchc.Core.Exchange.Costs;

/// <summary>A layout of published tables: which columns it needs, and how its results follow from the columns that are there.</summary>
internal sealed record PublishedTableLayout(string Name, IReadOnlyList<IReadOnlyList<string>> Needed, IReadOnlyList<StatedRelation> Relations)
{
    /// <summary>The layouts, the most particular first. Columns are named by the keys of <see cref="PublishedTableNames"/>.</summary>
    public static IReadOnlyList<PublishedTableLayout> All { get; } =
    [
        new(
            "paperwork burden",
            [["hours each"], ["wage"], ["cost"]],
            [
                new StatedRelation.Products("responses", ["respondents", "responses each"]),
                new StatedRelation.Products("hours", ["responses", "hours each"]),
                new StatedRelation.Products("cost", ["hours", "wage"]),
                new StatedRelation.ColumnSum("respondents"),
                new StatedRelation.ColumnSum("responses"),
                new StatedRelation.ColumnSum("hours"),
                new StatedRelation.ColumnSum("cost"),
            ]),
        new(
            "days before and after",
            [["days before"], ["days after"]],
            [
                new StatedRelation.Difference("days cut", "days before", "days after"),
                new StatedRelation.Difference("cut in words", "days before", "days after"),
                new StatedRelation.Products("before", ["days before", "hours a day", "wage", "dossiers"]),
                new StatedRelation.Products("after", ["days after", "hours a day", "wage", "dossiers"]),
                new StatedRelation.Difference("saving", "before", "after"),
                new StatedRelation.Rate("percent", "before", "after"),
                new StatedRelation.Rate("percent", "days before", "days after"),
                new StatedRelation.ColumnSum("dossiers"),
                new StatedRelation.ColumnSum("before"),
                new StatedRelation.ColumnSum("after"),
                new StatedRelation.ColumnSum("saving"),
            ]),
        new(
            "form 03/SCM-KSTT",
            [["hours"], ["wage"], ["cost", "yearly"]],
            [
                new StatedRelation.Products("cost", ["hours", "wage"], ["services"], ["fees"]),
                new StatedRelation.Products("cost", ["hours", "wage"], ["services"]),
                new StatedRelation.Products("cost", ["hours", "wage"], ["fees"]),
                new StatedRelation.Products("cost", ["hours", "wage"]),
                new StatedRelation.Products("yearly", ["cost", "times", "subjects"]),
                new StatedRelation.ColumnSum("cost"),
                new StatedRelation.ColumnSum("yearly"),
            ]),
        new(
            "before and after",
            [["before"], ["after"], ["saving", "percent"]],
            [
                new StatedRelation.Difference("saving", "before", "after"),
                new StatedRelation.Rate("percent", "before", "after"),
                new StatedRelation.ColumnSum("before"),
                new StatedRelation.ColumnSum("after"),
                new StatedRelation.ColumnSum("saving"),
            ]),
    ];

    /// <summary>Whether the columns make up this layout.</summary>
    public bool Fits(ICollection<string> keys) => Needed.All(any => any.Any(keys.Contains));

    /// <summary>
    /// The relations whose columns are all there, under the headings of the file. Of several for the same result the first counts; a sum stands beside any.
    /// </summary>
    public IReadOnlyList<StatedRelation> For(IReadOnlyDictionary<string, string> headings)
    {
        var relations = new List<StatedRelation>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var relation in Relations)
        {
            if (Renamed(relation, headings) is { } known && (relation is StatedRelation.ColumnSum || done.Add(relation.Result)))
            {
                relations.Add(known);
            }
        }

        return relations;
    }

    private static StatedRelation? Renamed(StatedRelation relation, IReadOnlyDictionary<string, string> headings)
    {
        string? Of(string key) => headings.TryGetValue(key, out var heading) ? heading : null;
        if (Of(relation.Result) is not { } result)
        {
            return null;
        }

        switch (relation)
        {
            case StatedRelation.Products products:
                var terms = products.Terms.Select(term => term.Select(Of).OfType<string>().ToArray()).ToArray();
                return terms.Zip(products.Terms, (found, wanted) => found.Length == wanted.Count).All(all => all) ? new StatedRelation.Products(result, terms) : null;
            case StatedRelation.Difference difference:
                return Of(difference.From) is { } from && Of(difference.Minus) is { } minus ? new StatedRelation.Difference(result, from, minus) : null;
            case StatedRelation.Rate rate:
                return Of(rate.Before) is { } before && Of(rate.After) is { } after ? new StatedRelation.Rate(result, before, after) : null;
            default:
                return new StatedRelation.ColumnSum(result);
        }
    }
}
