using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

/// <summary>One check of a table.</summary>
internal sealed partial class TableCheckRun
{
    private static readonly FigureRange Hundred = FigureRange.Exactly(100);
    private static readonly FigureRange Hundredth = FigureRange.Exactly(ExactNumber.One / 100);

    private readonly StatedTable table;
    private readonly bool rounded;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly FigureRange?[,] chained;
    private readonly StatedTable.Relation?[,] chainedBy;
    private readonly HashSet<string> rates;

    public TableCheckRun(StatedTable table, TableCheckOptions options)
    {
        (this.table, rounded) = (table, options.InputsAreRounded);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (!columns.ContainsKey(table.Columns[i]))
            {
                columns.Add(table.Columns[i], i);
            }
        }

        foreach (var name in table.Relations.SelectMany(Named)
            .Concat(table.PromisedOf is null ? [] : new[] { table.PromisedOf.Before, table.PromisedOf.After }))
        {
            if (!columns.ContainsKey(name))
            {
                throw new ArgumentException($"A relation names the column \"{name}\"; the table has {string.Join(", ", table.Columns)}.", nameof(table));
            }
        }

        if (table.Rows.FirstOrDefault(row => row.Figures.Count > table.Columns.Count) is { } wide)
        {
            throw new ArgumentException($"The row \"{wide.Name}\" has {wide.Figures.Count} figures for {table.Columns.Count} columns.", nameof(table));
        }

        chained = new FigureRange?[table.Rows.Count, table.Columns.Count];
        chainedBy = new StatedTable.Relation?[table.Rows.Count, table.Columns.Count];
        for (var i = 0; i < table.Rows.Count; i++)
        {
            if (table.Rows[i].Parts.Any(part => part < 0 || part >= table.Rows.Count || part == i))
            {
                throw new ArgumentException($"The row \"{table.Rows[i].Name}\" adds up the rows {string.Join(", ", table.Rows[i].Parts)}: expected other rows, "
                    + $"0 to {table.Rows.Count - 1}.", nameof(table));
            }
        }

        rates = new HashSet<string>(table.Relations.Where(relation => relation is StatedTable.Relation.Rate or StatedTable.Relation.Share)
            .Select(rate => rate.Result), StringComparer.Ordinal);
    }

    public List<PublishedTableCheck.CheckedFigure> Figures { get; } = [];

    public List<Finding> Findings { get; } = [];

    public void Run()
    {
        var order = TableCheckOrder.Of(table.Relations);
        Ahead(order);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var found = new Dictionary<string, Judged>(StringComparer.Ordinal);
            foreach (var relation in order.Where(relation => Applies(relation, table.Rows[row])))
            {
                var column = columns[relation.Result];
                var apart = UnitsApart(relation, row);
                var direct = apart is null ? Compute(relation, row, Stated) : null;
                var chain = apart is null ? Compute(relation, row, Chained) : null;
                if (chained[row, column] is null && chain is not null)
                {
                    (chained[row, column], chainedBy[row, column]) = (chain, relation);
                }

                if (Figure(row, column) is { Text.Length: > 0 } stated && Judge(row, stated, relation, direct, chain, apart) is { } judged
                    && (!found.TryGetValue(relation.Result, out var earlier) || Worse(judged.Figure.Verdict, earlier.Figure.Verdict)))
                {
                    found[relation.Result] = judged;
                }
            }

            foreach (var judged in table.Columns.Select(name => found.TryGetValue(name, out var figure) ? figure : null).OfType<Judged>())
            {
                Figures.Add(judged.Figure);
                if (TableCheckTexts.Of(table, judged) is { } finding)
                {
                    Findings.Add(finding);
                }
            }

            Impossible(row);
            Promise(row);
        }

        if (TableCheckTexts.Both(table, Figures) is { } both)
        {
            Findings.Add(both);
        }
    }

    // A row that adds up rows below it is held against what follows from their inputs too: one wrong figure below is named there, and not again above.
    private void Ahead(IReadOnlyList<StatedTable.Relation> order)
    {
        foreach (var row in table.Rows.SelectMany((adding, i) => adding.Parts.Where(part => part > i)).Distinct().OrderByDescending(row => row))
        {
            foreach (var relation in order.Where(relation => Applies(relation, table.Rows[row])))
            {
                var column = columns[relation.Result];
                if (chained[row, column] is null && UnitsApart(relation, row) is null && Compute(relation, row, Chained) is { } chain)
                {
                    (chained[row, column], chainedBy[row, column]) = (chain, relation);
                }
            }
        }
    }

    // A figure that cannot be checked one way and is right the other way is right.
    private static bool Worse(FigureVerdict verdict, FigureVerdict than) =>
        than == FigureVerdict.CannotBeChecked || (verdict != FigureVerdict.CannotBeChecked && verdict > than);

    private static bool Applies(StatedTable.Relation relation, StatedTable.Row row) => relation switch
    {
        StatedTable.Relation.ColumnSum => row.IsTotal || row.Parts.Count > 0,
        StatedTable.Relation.Products => !row.IsTotal,
        _ => true,
    };

    private static IEnumerable<string> Named(StatedTable.Relation relation) => new[] { relation.Result }.Concat(TableCheckOrder.Inputs(relation));

    private StatedTable.Figure? Figure(int row, int column) => column < table.Rows[row].Figures.Count ? table.Rows[row].Figures[column] : null;

    private FigureRange? Stated(int row, int column) => Figure(row, column) is { Value: { } value } figure
        ? FigureRange.Around(value, rounded ? figure.Tolerance : ExactNumber.Zero)
        : null;

    private FigureRange? Chained(int row, int column) => chained[row, column] ?? Stated(row, column);

    // Null when the row states none of the inputs: then the figure is an input itself there, and nothing is said of it.
    private Judged? Judge(int row, StatedTable.Figure stated, StatedTable.Relation relation, FigureRange? direct, FigureRange? chain, UnitsOfTime? apart)
    {
        Judged With(FigureRange? range, FigureVerdict verdict, bool isChain = false) => new(
            new PublishedTableCheck.CheckedFigure(row, table.Rows[row].Name, relation.Result, stated, range?.Value, stated.Tolerance
                + (range?.Reach ?? ExactNumber.Zero), verdict, relation)
            {
                Numerator = relation is StatedTable.Relation.Share above ? Parts(above, row).Part : null,
                Denominator = relation is StatedTable.Relation.Share below ? Parts(below, row).Whole : null,
            },
            Formula(relation, row, isChain))
        {
            Apart = apart,
        };

        Judged Right(FigureRange range, FigureVerdict verdict, bool isChain)
        {
            var judged = With(range, verdict, isChain);
            var (isRounded, isCut) = (verdict == FigureVerdict.Right, IsCut(range, stated));
            return isRounded == isCut || stated.IsFraction ? judged
                : judged with { Figure = judged.Figure with { Rounding = isRounded ? RateRounding.Rounded : RateRounding.Cut } };
        }

        if (apart is not null)
        {
            return stated.Value is null ? null : With(null, FigureVerdict.NotComparable);
        }

        if (stated.Value is not { } value || (direct is null && chain is null))
        {
            var any = relation is StatedTable.Relation.ColumnSum
                || TableCheckOrder.Inputs(relation).Any(name => Figure(row, columns[name]) is { Text.Length: > 0 });
            var nothing = Base(relation) is { } whole ? OfNothing(row, whole) : Nothing.No;
            var open = stated.Value is not null && nothing == Nothing.Surely ? With(null, FigureVerdict.CannotBeRight) : any
                ? With(null, FigureVerdict.CannotBeChecked) : null;
            return open is null ? null : open with { IsOfNothing = nothing != Nothing.No };
        }

        var candidates = new[] { (Range: direct, IsChain: false), (Range: chain, IsChain: true) }.Where(candidate => candidate.Range is not null).ToArray();
        foreach (var (range, isChain) in candidates)
        {
            if (value + stated.Tolerance >= range!.Value.Low && value - stated.Tolerance <= range.Value.High)
            {
                return Right(range.Value, FigureVerdict.Right, isChain);
            }
        }

        foreach (var (candidate, isChain) in candidates)
        {
            if (!stated.IsFraction && IsCut(candidate!.Value, stated))
            {
                return Right(candidate.Value, FigureVerdict.RightIfCut, isChain);
            }
        }

        // The number shown is the one that the stated figures beside it give; where the inputs behind them give another, both are shown, each with its formula.
        var shown = With(direct ?? chain, FigureVerdict.CannotBeRight, direct is null);
        shown = shown with { Hint = Hint(relation, row, stated, (direct ?? chain)!.Value.Value) };
        return direct is { } one && chain is { } other && one.Value != other.Value
            ? shown with { Inputs = other.Value, InputsFormula = Formula(relation, row, isChain: true) } : shown;
    }

    // Cut toward zero: a positive 75.55 stands for 75.55 up to below 75.56.
    private static bool IsCut(FigureRange range, StatedTable.Figure stated)
    {
        var value = stated.Value!.Value;
        var (low, high) = range.Value.Sign < 0 ? (-range.High, -range.Low) : (range.Low, range.High);
        var size = range.Value.Sign < 0 ? -value : value;
        return size.Sign >= 0 && size <= high && size + stated.LastPlace > low;
    }

    // Marked with a percent sign, or the result of a rate: what multiplies is then a hundredth of the figure.
    private bool InPercent(int row, string name) => rates.Contains(name) || Figure(row, columns[name]) is { IsPercent: true };

    // The columns of which a rate or share is; null for other relations.
    private static IReadOnlyList<string>? Base(StatedTable.Relation relation) => relation switch
    {
        StatedTable.Relation.Rate rate => [rate.Before],
        StatedTable.Relation.Share share => share.Of,
        _ => null,
    };

    // A rate of zero is undefined, whatever is stated for it; a rounded input that reaches zero only may be zero.
    private Nothing OfNothing(int row, IReadOnlyList<string> whole)
    {
        var before = new[] { Added(whole, [], name => Stated(row, columns[name])), Added(whole, [], name => Chained(row, columns[name])) }.OfType<FigureRange>()
            .ToArray();
        return before.Length > 0 && before.All(range => range == FigureRange.Zero) ? Nothing.Surely
            : before.Any(range => range.Low.Sign <= 0 && range.High.Sign >= 0) ? Nothing.Perhaps
            : Nothing.No;
    }

    private static FigureRange? Added(IEnumerable<string> plus, IEnumerable<string> minus, Func<string, FigureRange?> read)
    {
        var sum = plus.Aggregate((FigureRange?)FigureRange.Zero, (before, name) => before + read(name));
        return minus.Aggregate(sum, (before, name) => before - read(name));
    }

    private FigureRange? Compute(StatedTable.Relation relation, int row, Func<int, int, FigureRange?> read)
    {
        FigureRange? Read(string name) => read(row, columns[name]);
        switch (relation)
        {
            case StatedTable.Relation.Products products:
                FigureRange? sum = FigureRange.Zero;
                foreach (var term in products.Terms)
                {
                    sum += term.Aggregate((FigureRange?)FigureRange.One, (product, name) =>
                        product * Read(name) * (InPercent(row, name) ? Hundredth : FigureRange.One));
                }

                return InPercent(row, products.Result) ? sum * Hundred : sum;
            case StatedTable.Relation.Difference difference:
                return Read(difference.From) - Read(difference.Minus);
            case StatedTable.Relation.Rate rate:
                return Read(rate.Before) is { } before && Read(rate.After) is { } after ? FigureRange.Rate(before, after) : null;
            case StatedTable.Relation.Sum added:
                return Added(added.Plus, added.Minus, Read);
            case StatedTable.Relation.Share share:
                return Added(share.Plus, share.Minus, Read) is { } part && Added(share.Of, [], Read) is { } whole ? FigureRange.Share(part, whole) : null;
            default:
                return Total(row, columns[relation.Result], read, out _);
        }
    }

    // The rows above in the block: since the last total, or all of them when that is what the total says. An empty cell is not zero: it leaves the sum open,
    // and a partial sum that differs from the total proves nothing then, as the total may be one of all rows.
    private FigureRange? Total(int row, int column, Func<int, int, FigureRange?> read, out bool isPart)
    {
        isPart = false;
        FigureRange? Sum(IEnumerable<int> rows) =>
            rows.Aggregate((FigureRange?)FigureRange.Zero, (sum, index) => sum + (Figure(index, column) is null ? null : read(index, column)));
        if (table.Rows[row].Parts.Count > 0)
        {
            return Sum(table.Rows[row].Parts);
        }

        var above = Enumerable.Range(0, row).Where(index => table.Rows[index].Block == table.Rows[row].Block).ToList();
        var plain = above.Where(index => !table.Rows[index].IsTotal).ToList();
        var last = above.Where(index => table.Rows[index].IsTotal && Figure(index, column) is not null).DefaultIfEmpty(-1).Max();
        var near = plain.Where(index => index > last).ToList();
        if (plain.Count == 0)
        {
            return null;
        }

        var all = Sum(plain);
        isPart = near.Count > 0 && near.Count < plain.Count;
        var part = isPart ? Sum(near) : all;
        if (Stated(row, column) is not { } stated || part is not { } sum)
        {
            return part;
        }

        if (all is not { } whole)
        {
            return Distance(stated, sum) < Figure(row, column)!.LastPlace + stated.Reach + sum.Reach ? part : null;
        }

        isPart = isPart && Distance(stated, whole) >= Distance(stated, sum);
        return isPart ? part : whole;

        static ExactNumber Distance(FigureRange left, FigureRange right) => left.Value >= right.Value ? left.Value - right.Value : right.Value - left.Value;
    }

    private void Promise(int row)
    {
        if (table.PromisedRate is { } promised && table.PromisedOf is { } of && UnitsApart(of, row) is null && Compute(of, row, Chained) is { } rate
            && rate.High < promised * 100)
        {
            Findings.Add(TableCheckTexts.Less(table, row, promised, rate.Value));
        }
    }

    private enum Nothing
    {
        No,
        Perhaps,
        Surely,
    }
}
