using System.Numerics;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Portfolios;

/// <summary>
/// A portfolio of one method and currency as an array of whole numbers, for sums of a hundred thousand rows and more: exact, and nothing is allocated. Unit
/// costs and volumes are multiples of the least common fractions of all rows (a sixtieth of a đồng, a sixth of a time) and are added in 128 bits.
/// </summary>
/// <remarks>
/// When it is built the sums of all rows are computed with numbers of any size and must fit 128 bits. As no amount is negative, no part of the rows and no
/// order of adding can then overflow. Where a number or a sum does not fit, the same sums are computed with numbers of any size: <see cref="IsCompact"/> says
/// so.
/// </remarks>
public sealed class CompiledPortfolio
{
    private static readonly BigInteger LargestSum = (BigInteger.One << 128) - 1;

    private readonly CompiledRow[] rows;
    private readonly ExactNumber[] exactBefore;
    private readonly ExactNumber[] exactAfter;
    private readonly int[][] indexes;
    private readonly IReadOnlyList<string>[] names;

    private CompiledPortfolio(CostMethod method, string currency, IReadOnlyList<PortfolioItem> items, int leftOut)
    {
        (Method, Currency, Count, LeftOut) = (method, currency, items.Count, leftOut);
        var units = CommonUnit.Of(items.SelectMany(item => new[] { item.UnitBefore, item.UnitAfter }));
        var volumes = CommonUnit.Of(items.SelectMany(item => new[] { item.VolumeBefore, item.VolumeAfter }));
        rows = units is null || volumes is null ? [] : Compile(items, units, volumes);
        IsCompact = rows.Length == items.Count;
        Denominator = IsCompact ? units!.Denominator * volumes!.Denominator : BigInteger.One;
        exactBefore = IsCompact ? [] : [.. items.Select(item => item.UnitBefore * item.VolumeBefore)];
        exactAfter = IsCompact ? [] : [.. items.Select(item => item.UnitAfter * item.VolumeAfter)];
        if (!ExactSum.IsWithin(exactBefore) || !ExactSum.IsWithin(exactAfter))
        {
            throw new ArgumentException(ExactSum.Refusal.En, nameof(items));
        }

        (indexes, names) = GroupIndex.Of(items);
    }

    /// <summary>How the amounts were reached.</summary>
    public CostMethod Method { get; }

    /// <summary>The currency.</summary>
    public string Currency { get; }

    /// <summary>How many rows there are.</summary>
    public int Count { get; }

    /// <summary>How many rows of the portfolio are in no sum because an amount is missing or makes no sense. When <see cref="Count"/> is 0 and this is not, the
    /// sums are unknown and not zero.</summary>
    public int LeftOut { get; }

    /// <summary>
    /// Whether rows and sums fit the compact form. When false the sums are as exact, but take microseconds a row and allocate: <see cref="Note"/> says why.
    /// </summary>
    public bool IsCompact { get; }

    /// <summary>Rows that were left out (<c>CCHC-COST-100</c>), and why the compact form is not used (<c>CCHC-COST-130</c>); null when neither is so.</summary>
    public Finding? Note => LeftOut > 0
        ? new Finding(PortfolioFindings.AmountMissing, FindingSeverity.Warning, "portfolio", new BilingualText(
            $"{LeftOut} trong {(long)Count + LeftOut} dòng thiếu hoặc sai số liệu, không được cộng{(IsCompact ? string.Empty : "; " + Large.Vi)}",
            $"{LeftOut} of {(long)Count + LeftOut} rows lack an amount or state a wrong one and are not in the " +
                $"sums{(IsCompact ? string.Empty : "; " + Large.En)}"))
        : IsCompact ? null : new Finding(PortfolioFindings.NotCompact, FindingSeverity.Information, "portfolio", Large);

    private static BilingualText Large => new(
        "số liệu không vừa 128 bit theo mẫu số chung: tính bằng số nguyên lớn, vẫn chính xác nhưng chậm hơn",
        "the figures do not fit 128 bits at a common denominator: computed with large integers, as exact but slower");

    /// <summary>Two units multiplied: what the whole numbers of the sums are parts of.</summary>
    internal BigInteger Denominator { get; }

    /// <summary>Compiles rows.</summary>
    /// <param name="method">How the amounts were reached.</param>
    /// <param name="currency">Their currency.</param>
    /// <param name="items">The rows; their amounts are known and not negative.</param>
    /// <returns>The compiled portfolio.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A number of a row is negative, or the amounts have no common denominator that is small enough to add them
    /// exactly.</exception>
    public static CompiledPortfolio Of(CostMethod method, string currency, IEnumerable<PortfolioItem> items) => Of(method, currency, items, 0);

    private static CompiledPortfolio Of(CostMethod method, string currency, IEnumerable<PortfolioItem> items, int leftOut)
    {
        var list = (items ?? throw new ArgumentNullException(nameof(items))).ToArray();
        for (var i = 0; i < list.Length; i++)
        {
            var item = list[i];
            if (item.UnitBefore.Sign < 0 || item.VolumeBefore.Sign < 0 || item.UnitAfter.Sign < 0 || item.VolumeAfter.Sign < 0)
            {
                throw new ArgumentException(
                    $"Row {i}: {item.UnitBefore} × {item.VolumeBefore}, {item.UnitAfter} × {item.VolumeAfter}: expected numbers that are not negative.",
                    nameof(items));
            }
        }

        return new CompiledPortfolio(method, currency ?? throw new ArgumentNullException(nameof(currency)), list, leftOut);
    }

    /// <summary>Compiles a portfolio: one result for each method and currency. Incomplete rows are left out: <see cref="LeftOut"/> counts them and
    /// <see cref="Note"/> says so; <see cref="Portfolio.Findings"/> say which.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <returns>The compiled portfolios, in the order of <see cref="Portfolio.Sums"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="portfolio"/> is null.</exception>
    /// <exception cref="ArgumentException">The amounts of a method and currency have no common denominator that is small enough: <see cref="Portfolio.Sums"/>
    /// says so with a finding.</exception>
    public static IReadOnlyList<CompiledPortfolio> Of(Portfolio portfolio) => ValueList.Of(
        Portfolio.ByKind((portfolio ?? throw new ArgumentNullException(nameof(portfolio))).Rows).Select(kind => Of(
            kind.Key.Method,
            kind.Key.Currency,
            kind.Where(PortfolioCheck.IsUsable).Select(row => new PortfolioItem(
                row.Before!.Value, ExactNumber.One, row.After!.Value, ExactNumber.One, row.Agency, row.Field, row.Year,
                    Portfolio.Key(row, PortfolioGrouping.Procedure))),
            kind.Count(row => !PortfolioCheck.IsUsable(row)))));

    /// <summary>All rows in one sum.</summary>
    /// <returns>The sum, exactly.</returns>
    public PortfolioTotals Sum()
    {
        if (!IsCompact)
        {
            return new PortfolioTotals(Count, ExactSum.Of(exactBefore)!.Value, ExactSum.Of(exactAfter)!.Value);
        }

        Wide before = default, after = default;
        foreach (ref readonly var row in rows.AsSpan())
        {
            before.AddProduct(row.UnitBefore, row.VolumeBefore);
            after.AddProduct(row.UnitAfter, row.VolumeAfter);
        }

        return PortfolioTotals.Of(this, before, after, Count);
    }

    /// <summary>The keys of the groups, as in <see cref="Portfolio.By"/>: <see cref="SumBy"/> gives their sums in this order.</summary>
    /// <param name="grouping">By what.</param>
    /// <returns>The keys; one of them is empty when rows state none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grouping"/> is not a defined value.</exception>
    public IReadOnlyList<string> Keys(PortfolioGrouping grouping) => names[Position(grouping)];

    /// <summary>The sum of each group.</summary>
    /// <param name="grouping">By what.</param>
    /// <param name="results">Is overwritten from the start, one sum a key of <see cref="Keys"/>.</param>
    /// <returns>How many sums were written.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grouping"/> is not a defined value.</exception>
    /// <exception cref="ArgumentException">There is no room for all groups.</exception>
    public int SumBy(PortfolioGrouping grouping, Span<PortfolioTotals> results)
    {
        var (index, count) = (indexes[Position(grouping)], Keys(grouping).Count);
        if (results.Length < count)
        {
            throw new ArgumentException($"{count} groups do not fit {results.Length} results.", nameof(results));
        }

        if (!IsCompact)
        {
            SumExactly(index, results);
            return count;
        }

        results.Slice(0, count).Fill(PortfolioTotals.None(this));
        for (var i = 0; i < rows.Length; i++)
        {
            results[index[i]].Add(in rows[i]);
        }

        return count;
    }

    // A method of its own: a closure in SumBy would allocate even where it is not used.
    private void SumExactly(int[] index, Span<PortfolioTotals> results)
    {
        foreach (var group in Enumerable.Range(0, Count).GroupBy(i => index[i]))
        {
            results[group.Key] = new PortfolioTotals(group.Count(), ExactSum.Of(group.Select(i => exactBefore[i]))!.Value,
                ExactSum.Of(group.Select(i => exactAfter[i]))!.Value);
        }
    }

    private static int Position(PortfolioGrouping grouping) => grouping is >= PortfolioGrouping.Agency and <= PortfolioGrouping.Procedure
        ? (int)grouping
        : throw new ArgumentOutOfRangeException(nameof(grouping), grouping, "Expected Agency, Field, Year or Procedure.");

    // Empty when a number or a sum does not fit.
    private static CompiledRow[] Compile(IReadOnlyList<PortfolioItem> items, CommonUnit units, CommonUnit volumes)
    {
        var (result, before, after) = (new CompiledRow[items.Count], BigInteger.Zero, BigInteger.Zero);
        for (var i = 0; i < result.Length; i++)
        {
            var item = items[i];
            if (!units.TryCount(item.UnitBefore, out var unitBefore) || !units.TryCount(item.UnitAfter, out var unitAfter)
                || !volumes.TryCount(item.VolumeBefore, out var volumeBefore) || !volumes.TryCount(item.VolumeAfter, out var volumeAfter))
            {
                return [];
            }

            before += (BigInteger)unitBefore * volumeBefore;
            after += (BigInteger)unitAfter * volumeAfter;
            result[i] = new CompiledRow(unitBefore, volumeBefore, unitAfter, volumeAfter);
        }

        return before <= LargestSum && after <= LargestSum ? result : [];
    }
}
