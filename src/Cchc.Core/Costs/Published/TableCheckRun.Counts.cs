using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

/// <summary>Figures that no count can be, and what would make a wrong share right.</summary>
internal sealed partial class TableCheckRun
{
    private const int MostHints = 3;

    // What is only added is counted, and so are numerators and denominators of shares.
    private HashSet<string> Counts => field ??= new(
        table.Relations.OfType<StatedTable.Relation.Sum>().Where(sum => sum.Minus.Count == 0).SelectMany(sum => sum.Plus.Append(sum.Result))
            .Concat(table.Relations.OfType<StatedTable.Relation.Share>().SelectMany(TableCheckOrder.Inputs)), StringComparer.Ordinal);

    private void Impossible(int row)
    {
        foreach (var name in Counts)
        {
            if (Figure(row, columns[name]) is { Value: { } value } figure && value.Sign < 0)
            {
                Findings.Add(TableCheckTexts.Negative(table, row, name, figure));
            }
        }

        foreach (var share in table.Relations.OfType<StatedTable.Relation.Share>())
        {
            if (Parts(share, row) is ({ } part, { } whole) && part > whole && whole.Sign > 0
                && Figure(row, columns[share.Result]) is { Value: not null } stated)
            {
                Findings.Add(TableCheckTexts.MoreThanAll(table, row, share, stated, part, whole));
            }
        }
    }

    private (ExactNumber? Part, ExactNumber? Whole) Parts(StatedTable.Relation.Share share, int row) =>
        (Added(share.Plus, share.Minus, name => Stated(row, columns[name]))?.Value, Added(share.Of, [], name => Stated(row, columns[name]))?.Value);

    // Which other figures of the row, or which other way of rounding, lead to what is stated: a question for whoever made the table.
    private BilingualText? Hint(StatedTable.Relation relation, int row, StatedTable.Figure stated, ExactNumber exact)
    {
        var hints = new List<BilingualText>();
        if (RoundingHint.Of(exact, stated) is { } rounding)
        {
            hints.Add(rounding);
        }

        if (relation is StatedTable.Relation.Share share && Parts(share, row) is ({ } part, { } whole))
        {
            foreach (var name in columns.Keys.Where(name => hints.Count < MostHints && !rates.Contains(name) && Figure(row, columns[name])?.Value is not null))
            {
                var other = Figure(row, columns[name])!.Value!.Value;
                var isOf = share.Of.Count == 1 && share.Of[0] == name;
                var isPart = share.Plus.Count == 1 && share.Minus.Count == 0 && share.Plus[0] == name;
                if (!isOf && other.Sign > 0 && RoundingHint.Fits(part / other * 100, stated))
                {
                    hints.Add(new($"đúng nếu mẫu số là \"{PlainLine.Of(name)}\" ({other.ToVietnamese(2)})",
                        $"right if the denominator is \"{PlainLine.Of(name)}\" ({other.ToEnglish(2)})"));
                }
                else if (!isPart && other.Sign > 0 && other < whole && RoundingHint.Fits(other / whole * 100, stated))
                {
                    hints.Add(new($"đúng nếu tử số là \"{PlainLine.Of(name)}\" ({other.ToVietnamese(2)})",
                        $"right if the numerator is \"{PlainLine.Of(name)}\" ({other.ToEnglish(2)})"));
                }
            }
        }

        return hints.Count == 0 ? null : new(string.Join("; ", hints.Select(hint => hint.Vi)), string.Join("; ", hints.Select(hint => hint.En)));
    }
}
