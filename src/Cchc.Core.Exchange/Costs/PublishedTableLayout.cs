using Cchc.Core.Costs.Published;

namespace Cchc.Core.Exchange.Costs;

/// <summary>A layout of published tables: which columns it needs, and how its results follow from the columns that are there.</summary>
internal sealed record PublishedTableLayout(
    string Name, string Vietnamese, IReadOnlyList<IReadOnlyList<string>> Needed, IReadOnlyList<StatedTable.Relation> Relations)
{
    /// <summary>The layouts, the most particular first. Columns are named by the keys of <see cref="PublishedTableNames"/>.</summary>
    public static IReadOnlyList<PublishedTableLayout> All { get; } =
    [
        new(
            "paperwork burden",
            "gánh nặng giấy tờ: số giờ mỗi lần, thu nhập một giờ, chi phí",
            [["hours each"], ["wage"], ["cost"]],
            [
                new StatedTable.Relation.Products("responses", ["respondents", "responses each"]),
                new StatedTable.Relation.Products("hours", ["responses", "hours each"]),
                new StatedTable.Relation.Products("cost", ["hours", "wage"]),
                new StatedTable.Relation.ColumnSum("respondents"),
                new StatedTable.Relation.ColumnSum("responses"),
                new StatedTable.Relation.ColumnSum("hours"),
                new StatedTable.Relation.ColumnSum("cost"),
            ]),
        new(
            "days before and after",
            "số ngày trước và số ngày sau",
            [["days before"], ["days after"]],
            [
                new StatedTable.Relation.Difference("days cut", "days before", "days after"),
                new StatedTable.Relation.Difference("cut in words", "days before", "days after"),
                new StatedTable.Relation.Products("before", ["days before", "hours a day", "wage", "dossiers"]),
                new StatedTable.Relation.Products("after", ["days after", "hours a day", "wage", "dossiers"]),
                new StatedTable.Relation.Difference("saving", "before", "after"),
                new StatedTable.Relation.Rate("percent", "before", "after"),
                new StatedTable.Relation.Rate("percent", "days before", "days after"),
                new StatedTable.Relation.ColumnSum("dossiers"),
                new StatedTable.Relation.ColumnSum("before"),
                new StatedTable.Relation.ColumnSum("after"),
                new StatedTable.Relation.ColumnSum("saving"),
            ]),
        new(
            "form 03/SCM-KSTT",
            "biểu mẫu 03/SCM-KSTT: số giờ, thu nhập một giờ, chi phí hoặc tổng chi phí một năm",
            [["hours"], ["wage"], ["cost", "yearly"]],
            [
                new StatedTable.Relation.Products("cost", ["hours", "wage"], ["services"], ["fees"]),
                new StatedTable.Relation.Products("cost", ["hours", "wage"], ["services"]),
                new StatedTable.Relation.Products("cost", ["hours", "wage"], ["fees"]),
                new StatedTable.Relation.Products("cost", ["hours", "wage"]),
                new StatedTable.Relation.Products("yearly", ["cost", "times", "subjects"]),
                new StatedTable.Relation.ColumnSum("cost"),
                new StatedTable.Relation.ColumnSum("yearly"),
            ]),
        new(
            "before and after",
            "trước, sau, và mức cắt giảm hoặc tỷ lệ",
            [["before"], ["after"], ["saving", "percent"]],
            [
                new StatedTable.Relation.Difference("saving", "before", "after"),
                new StatedTable.Relation.Rate("percent", "before", "after"),
                new StatedTable.Relation.ColumnSum("before"),
                new StatedTable.Relation.ColumnSum("after"),
                new StatedTable.Relation.ColumnSum("saving"),
            ]),
    ];

    /// <summary>Whether the columns make up this layout.</summary>
    public bool Fits(ICollection<string> keys) => Needed.All(any => any.Any(keys.Contains));

    /// <summary>
    /// The relations whose columns are all there, under the headings of the file. Of several for the same result the first counts; a sum stands beside any.
    /// </summary>
    public IReadOnlyList<StatedTable.Relation> For(IReadOnlyDictionary<string, string> headings)
    {
        var relations = new List<StatedTable.Relation>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var relation in Relations)
        {
            if (Renamed(relation, headings) is { } known && (relation is StatedTable.Relation.ColumnSum || done.Add(relation.Result)))
            {
                relations.Add(known);
            }
        }

        return relations;
    }

    private static StatedTable.Relation? Renamed(StatedTable.Relation relation, IReadOnlyDictionary<string, string> headings)
    {
        string? Of(string key) => headings.TryGetValue(key, out var heading) ? heading : null;
        if (Of(relation.Result) is not { } result)
        {
            return null;
        }

        switch (relation)
        {
            case StatedTable.Relation.Products products:
                var terms = products.Terms.Select(term => term.Select(Of).OfType<string>().ToArray()).ToArray();
                return terms.Zip(products.Terms, (found, wanted) => found.Length == wanted.Count).All(all => all)
                    ? new StatedTable.Relation.Products(result, terms) : null;
            case StatedTable.Relation.Difference difference:
                return Of(difference.From) is { } from && Of(difference.Minus) is { } minus ? new StatedTable.Relation.Difference(result, from, minus) : null;
            case StatedTable.Relation.Rate rate:
                return Of(rate.Before) is { } before && Of(rate.After) is { } after ? new StatedTable.Relation.Rate(result, before, after) : null;
            default:
                return new StatedTable.Relation.ColumnSum(result);
        }
    }
}
