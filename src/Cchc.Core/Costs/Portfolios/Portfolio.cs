using System.Text.Json.Serialization;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Portfolios;

/// <summary>
/// Costs and savings of many procedures, agencies, fields and years. Amounts of one method and one currency are added, never others; the rate of a sum is the
/// sum saved ÷ the sum before, never the mean of rates. The order of rows changes no result. Immutable.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Costs;
/// using Cchc.Core.Costs.Portfolios;
///
/// PortfolioRow Row(string name, int before, int after) =&gt;
///     new() { Name = name, Agency = "Sở Tư pháp", Year = 2025, Method = CostMethod.Statutory, Currency = CostSheet.Dong, Before = before, After = after };
///
/// var portfolio = new Portfolio([Row("Đăng ký khai sinh", 100, 60), Row("Đăng ký kết hôn", 50, 45)]);
/// Console.WriteLine(portfolio.Sum().Saving); // 45
/// Console.WriteLine(Percent.Of(portfolio.Sum().Rate!.Value).En); // 30%
/// Console.WriteLine(portfolio.By(PortfolioGrouping.Agency)[0].Key); // Sở Tư pháp
/// </code>
/// </example>
public sealed partial class Portfolio
{
    /// <summary>A portfolio of rows.</summary>
    /// <param name="rows">Any number, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">A row is null.</exception>
    public Portfolio(IEnumerable<PortfolioRow> rows)
    {
        Rows = ValueList.Of(rows ?? throw new ArgumentNullException(nameof(rows)));
        for (var i = 0; i < Rows.Count; i++)
        {
            _ = Rows[i] ?? throw new ArgumentException($"Row {i} is null.", nameof(rows));
        }

        Findings = ValueList.Of(PortfolioCheck.Of(Rows));
    }

    /// <summary>A portfolio of rows, for serializers, which want a list.</summary>
    /// <param name="rows">Any number, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">A row is null.</exception>
    [JsonConstructor]
    public Portfolio(IReadOnlyList<PortfolioRow> rows)
        : this((IEnumerable<PortfolioRow>)rows)
    {
    }

    /// <summary>No rows.</summary>
    public static Portfolio Empty { get; } = new([]);

    /// <summary>The rows, in the order given.</summary>
    public IReadOnlyList<PortfolioRow> Rows { get; }

    /// <summary>Rows that are incomplete, make no sense or occur twice, with their place such as <c>rows[3] "1.001193" 2025</c>.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>A portfolio with one more row.</summary>
    /// <param name="row">A row.</param>
    /// <returns>A new portfolio; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public Portfolio Add(PortfolioRow row) => AddRange([row ?? throw new ArgumentNullException(nameof(row))]);

    /// <summary>A portfolio with more rows.</summary>
    /// <param name="rows">Rows.</param>
    /// <returns>A new portfolio; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">A row is null.</exception>
    public Portfolio AddRange(IEnumerable<PortfolioRow> rows) => new(Rows.Concat(rows ?? throw new ArgumentNullException(nameof(rows))));

    /// <summary>The rows that answer a condition.</summary>
    /// <param name="condition">Which rows stay.</param>
    /// <returns>A new portfolio.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public Portfolio Where(Func<PortfolioRow, bool> condition) => new(Rows.Where(condition ?? throw new ArgumentNullException(nameof(condition))));

    /// <summary>The rows of a procedure.</summary>
    /// <param name="procedure">Its code.</param>
    /// <param name="year">The year; null for all.</param>
    /// <returns>The rows in their order; empty when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="procedure"/> is null.</exception>
    public IReadOnlyList<PortfolioRow> Find(ProcedureCode procedure, int? year = null)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        return ValueList.Of(Rows.Where(row => procedure.Equals(row.Procedure) && (year is null || row.Year == year)));
    }

    /// <summary>All rows in one sum. Refused, with findings and no amounts, when they are of two methods or currencies: take <see cref="Sums"/> then.</summary>
    /// <returns>The sum.</returns>
    public PortfolioSum Sum() => PortfolioSum.Of(Rows);

    /// <summary>One sum for each method and currency.</summary>
    /// <returns>The statutory method first, then by currency; empty when there is no row.</returns>
    public IReadOnlyList<PortfolioSum> Sums() => ValueList.Of(ByKind(Rows).Select(PortfolioSum.Of));

    /// <summary>Sums by agency, field, year or procedure: in each group one for each method and currency.</summary>
    /// <param name="grouping">By what.</param>
    /// <returns>Groups in Vietnamese dictionary order, years in their own; the group of what is not stated has an empty key and comes first.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grouping"/> is not a defined value.</exception>
    public IReadOnlyList<Group> By(PortfolioGrouping grouping) => ValueList.Of(
        Rows.GroupBy(row => Key(row, grouping), StringComparer.Ordinal)
            .OrderBy(group => group.Key, VietnameseCollation.Instance)
            .SelectMany(group => ByKind(group).Select(rows => new Group(group.Key, PortfolioSum.Of(rows)))));

    /// <summary>How many procedures were reviewed and simplified, and what the simplified ones save: of one method and currency.</summary>
    /// <returns>
    /// The summary. Its saving is null when a simplified row is incomplete or they cannot be added; it is one of a year when all rows are of one year. Over
    /// several years a procedure counts once a row.
    /// </returns>
    public ReviewSummary Review()
    {
        var reviewed = Rows.Where(row => row.IsReviewed).ToList();
        var simplified = reviewed.Where(row => row.IsSimplified).ToList();
        var sum = PortfolioSum.Of(simplified);
        return new ReviewSummary(
            reviewed.Sum(row => (long)Math.Max(0, row.Procedures)),
            simplified.Sum(row => (long)Math.Max(0, row.Procedures)),
            sum.Incomplete.Count == 0 ? sum.Saving : null,
            sum.Currency ?? CostSheet.Dong,
            isPerYear: Rows.All(row => row.Year == Rows[0].Year));
    }

    internal static string Key(PortfolioRow row, PortfolioGrouping grouping) => grouping switch
    {
        PortfolioGrouping.Agency => row.Agency,
        PortfolioGrouping.Field => row.Field,
        PortfolioGrouping.Year => row.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture),
        PortfolioGrouping.Procedure => row.Procedure?.Value ?? row.Name,
        _ => throw new ArgumentOutOfRangeException(nameof(grouping), grouping, "Expected Agency, Field, Year or Procedure."),
    };

    internal static IEnumerable<IGrouping<(CostMethod Method, string Currency), PortfolioRow>> ByKind(IEnumerable<PortfolioRow> rows) =>
        rows.GroupBy(row => (row.Method, row.Currency)).OrderBy(group => group.Key.Method).ThenBy(group => group.Key.Currency, StringComparer.Ordinal);
}
