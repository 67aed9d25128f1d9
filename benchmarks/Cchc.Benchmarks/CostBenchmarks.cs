using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Text;

namespace Cchc.Benchmarks;

/// <summary>The yearly cost before and after of a portfolio, beside <c>decimal</c> and LINQ as one would write it. Times are per row.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class CostBenchmarks
{
    private const int Large = 100_000;
    private const int Small = 56_000;
    private readonly PortfolioTotals[] agencies = new PortfolioTotals[64];
    private Row[] rows = [];
    private Row[] fewer = [];
    private decimal[] unitsBefore = [];
    private decimal[] unitsAfter = [];
    private CompiledPortfolio large = null!;
    private CompiledPortfolio small = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20261122);
        rows = [.. Enumerable.Range(0, Large).Select(_ => new Row(
            random.Next(1, 80) * 0.25m, random.Next(1, 40) * 0.25m, 45_265, random.Next(50) * 1_000, random.Next(20) * 1_000, random.Next(1, 4), random.Next(4) == 0 ? 6 : 1, random.Next(1, 5_000), random.Next(64)))];
        fewer = [.. rows.Take(Small)];
        unitsBefore = [.. rows.Select(row => (row.HoursBefore * row.Wage) + row.Services + row.Fees)];
        unitsAfter = [.. rows.Select(row => (row.HoursAfter * row.Wage) + row.Services + row.Fees)];
        (large, small) = (Compile(rows), Compile(fewer));
        var expected = rows.Aggregate(ExactNumber.Zero, (sum, row) => sum + (((ExactNumber)row.HoursBefore * row.Wage) + row.Services + row.Fees) * row.Times / row.Years * row.Subjects);
        var off = Math.Abs(Decimal100000().Before - expected.ToDecimal());
        if (!large.IsCompact || large.Sum().Before != expected || off > 1)
        {
            throw new InvalidOperationException($"The baseline and the portfolio differ: {large.Sum().Before} and {expected}, decimal off by {off}.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Large), BenchmarkCategory("100,000 rows")]
    public (decimal Before, decimal After) Decimal100000() => InDecimal(rows);

    [Benchmark(OperationsPerInvoke = Large), BenchmarkCategory("100,000 rows")]
    public decimal DecimalUnitsAtHand()
    {
        var (before, after) = (0m, 0m);
        for (var i = 0; i < rows.Length; i++)
        {
            var volume = rows[i].Times / rows[i].Years * rows[i].Subjects;
            before += unitsBefore[i] * volume;
            after += unitsAfter[i] * volume;
        }

        return before - after;
    }

    [Benchmark(OperationsPerInvoke = Large), BenchmarkCategory("100,000 rows")]
    public PortfolioTotals Compiled100000() => large.Sum();

    [Benchmark(Baseline = true, OperationsPerInvoke = Small), BenchmarkCategory("56,000 rows")]
    public (decimal Before, decimal After) Decimal56000() => InDecimal(fewer);

    [Benchmark(OperationsPerInvoke = Small), BenchmarkCategory("56,000 rows")]
    public PortfolioTotals Compiled56000() => small.Sum();

    [Benchmark(Baseline = true, OperationsPerInvoke = Large), BenchmarkCategory("by 64 agencies")]
    public Dictionary<int, decimal> DecimalByAgency() => rows.GroupBy(row => row.Agency).ToDictionary(group => group.Key, group => group.Sum(Before) - group.Sum(After));

    [Benchmark(OperationsPerInvoke = Large), BenchmarkCategory("by 64 agencies")]
    public int CompiledByAgency() => large.SumBy(PortfolioGrouping.Agency, agencies);

    private static (decimal Before, decimal After) InDecimal(Row[] rows) => (rows.Sum(Before), rows.Sum(After));

    private static decimal Before(Row row) => ((row.HoursBefore * row.Wage) + row.Services + row.Fees) * (row.Times / row.Years) * row.Subjects;

    private static decimal After(Row row) => ((row.HoursAfter * row.Wage) + row.Services + row.Fees) * (row.Times / row.Years) * row.Subjects;

    private static CompiledPortfolio Compile(Row[] rows) => CompiledPortfolio.Of(CostMethod.Statutory, CostSheet.Dong, rows.Select(row =>
    {
        var volume = (ExactNumber)row.Times / row.Years * row.Subjects;
        return new PortfolioItem(
            ((ExactNumber)row.HoursBefore * row.Wage) + row.Services + row.Fees, volume, ((ExactNumber)row.HoursAfter * row.Wage) + row.Services + row.Fees, volume, $"Sở {row.Agency}");
    }));

    private sealed record Row(decimal HoursBefore, decimal HoursAfter, decimal Wage, decimal Services, decimal Fees, decimal Times, decimal Years, decimal Subjects, int Agency);
}
