using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

/// <summary>Units of time, and formulas in words.</summary>
internal sealed partial class TableCheckRun
{
    private const int DeepestFormula = 8;

    // Null where the two times are in one unit, or one of them states none.
    private UnitsOfTime? UnitsApart(StatedTable.Relation relation, int row)
    {
        var (from, minus) = relation switch
        {
            StatedTable.Relation.Difference difference => (difference.From, difference.Minus),
            StatedTable.Relation.Rate rate => (rate.Before, rate.After),
            _ => (string.Empty, string.Empty),
        };
        if (from.Length == 0 || Figure(row, columns[from]) is not { } before || Figure(row, columns[minus]) is not { } after)
        {
            return null;
        }

        var (old, young) = (TimeOf(row, from), TimeOf(row, minus));
        var isApart = old == FigureTime.Mixed || young == FigureTime.Mixed || (old != FigureTime.None && young != FigureTime.None && old != young);
        return isApart ? new UnitsOfTime(old, young, before.Value, after.Value) : null;
    }

    // The cell's own unit, else that of the heading; a heading "(ngày làm việc)" may be above cells that say "ngày" for short. A bare total has the unit of its
    // rows.
    private FigureTime TimeOf(int row, string name)
    {
        var column = columns[name];
        var heading = FigureUnit.TimeOfHeading(name);
        var own = Figure(row, column)?.Time ?? FigureTime.None;
        var unit = own == FigureTime.None || (own == FigureTime.Days && heading == FigureTime.WorkingDays) ? heading : own;
        if (unit != FigureTime.None || !table.Rows[row].IsTotal)
        {
            return unit;
        }

        var units = Enumerable.Range(0, row)
            .Where(at => !table.Rows[at].IsTotal && table.Rows[at].Block == table.Rows[row].Block && Figure(at, column) is { Value: not null })
            .Select(at => TimeOf(at, name)).Distinct().Take(2).ToList();
        return units.Count == 1 ? units[0] : units.Count == 0 ? FigureTime.None : FigureTime.Mixed;
    }

    /// <summary>The formula by which a figure was recomputed. From the inputs alone, a column that was recomputed itself is replaced by its own formula in
    /// brackets.</summary>
    private BilingualText Formula(StatedTable.Relation relation, int row, bool isChain, int depth = 0)
    {
        string Name(string name) => isChain && depth < DeepestFormula && chainedBy[row, columns[name]] is { } by && !ReferenceEquals(by, relation)
            && chained[row, columns[name]] != Stated(row, columns[name])
            ? "(" + Formula(by, row, isChain, depth + 1).Vi + ")"
            : name;
        string Factor(string name) => Name(name) + (InPercent(row, name) ? " ÷ 100" : string.Empty);
        switch (relation)
        {
            case StatedTable.Relation.Products products:
                var sum = string.Join(" + ", products.Terms.Select(term => string.Join(" × ", term.Select(Factor))));
                return Same(InPercent(row, products.Result) ? $"({sum}) × 100" : sum);
            case StatedTable.Relation.Difference difference:
                return Same($"{Name(difference.From)} − {Name(difference.Minus)}");
            case StatedTable.Relation.Rate rate:
                return Same($"({Name(rate.Before)} − {Name(rate.After)}) ÷ {Name(rate.Before)} × 100");
            case StatedTable.Relation.Sum added:
                return Same(Signed(added.Plus, added.Minus, Numbered) + (isChain ? string.Empty : " = " + Signed(added.Plus, added.Minus, Shown)));
            case StatedTable.Relation.Share share:
                return Same(Divided(share, Numbered) + (isChain ? string.Empty : " = " + Divided(share, Shown)));
            default:
                if (table.Rows[row].Parts is { Count: > 0 } parts)
                {
                    var (first, last) = (PlainLine.Of(table.Rows[parts[0]].Name), PlainLine.Of(table.Rows[parts[parts.Count - 1]].Name));
                    return new BilingualText($"tổng {parts.Count} dòng, từ \"{first}\" đến \"{last}\"",
                        $"sum of {parts.Count} rows, \"{first}\" to \"{last}\"");
                }

                _ = Total(row, columns[relation.Result], isChain ? Chained : Stated, out var isPart);
                return isPart
                    ? new BilingualText("tổng các dòng trên của cột, kể từ dòng cộng trước", "sum of the rows above in the column, since the total before")
                    : new BilingualText("tổng các dòng trên của cột", "sum of the rows above in the column");
        }

        // Of a column "(8) Đã giải quyết, trước hạn" the number is enough.
        string Numbered(string name) => Name(name) is var known && known == name && name.Length > 2 && name[0] == '('
            && name.IndexOf(") ", StringComparison.Ordinal) is > 1 and < 5 and var end
            ? name.Substring(0, end + 1) : known;

        string Shown(string name) => PlainLine.Of(Figure(row, columns[name])?.Text) is { Length: > 0 } text ? text : "…";

        static string Signed(IReadOnlyList<string> plus, IReadOnlyList<string> minus, Func<string, string> write) =>
            string.Join(" + ", plus.Select(write)) + string.Concat(minus.Select(name => " − " + write(name)));

        static string Divided(StatedTable.Relation.Share share, Func<string, string> write)
        {
            var (part, whole) = (Signed(share.Plus, share.Minus, write), Signed(share.Of, [], write));
            return $"{(share.Plus.Count + share.Minus.Count > 1 ? $"({part})" : part)} ÷ {(share.Of.Count > 1 ? $"({whole})" : whole)} × 100";
        }

        static BilingualText Same(string text) => new(text, text);
    }
}
