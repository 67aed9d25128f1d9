using BenchmarkDotNet.Attributes;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Procedures.Identifiers;

namespace Cchc.Benchmarks;

/// <summary>
/// 10,000 simulations of a plan of 30 activities, six uncertain inputs each, and an uncertain income: beside the loop that a user would write, with System.Random,
/// decimals and a sorted list. The cost of one sheet, and the saving between two that differ in ten activities.
/// </summary>
public class SimulationBenchmarks
{
    private readonly CostSheet before = Sheet(4);
    private readonly CostSheet after = Sheet(4) with { Activities = [.. Sheet(2).Activities.Take(10), .. Sheet(4).Activities.Skip(10)] };

    private (decimal Low, decimal Likely, decimal High) income;
    private (decimal Low, decimal Likely, decimal High)[][] ranges = [];

    [GlobalSetup]
    public void Setup()
    {
        income = Decimals(before.Incomes[0].Value);
        ranges = [.. before.Activities.Select(activity => new[] { activity.Hours!, activity.Services!, activity.Fees!, activity.TimesPerYear!, activity.SubjectsPerYear!, activity.Share }.Select(Decimals).ToArray())];
        var (naive, own) = (OneSheetDecimal(), OneSheet());
        if (Math.Abs(((double)naive / own) - 1) > 0.05)
        {
            throw new InvalidOperationException($"The medians do not agree: {naive}, {own}.");
        }
    }

    [Benchmark(Baseline = true)]
    public decimal OneSheetDecimal()
    {
        var random = new Random(1);
        var costs = new List<decimal>();
        for (var run = 0; run < 10_000; run++)
        {
            var hourly = Draw(random, income);
            var sum = 0m;
            foreach (var range in ranges)
            {
                var once = (Draw(random, range[0]) * hourly) + Draw(random, range[1]) + Draw(random, range[2]);
                sum += once * Draw(random, range[3]) * Draw(random, range[4]) * Draw(random, range[5]);
            }

            costs.Add(sum);
        }

        return costs.OrderBy(cost => cost).ElementAt(5_000);
    }

    [Benchmark]
    public double OneSheet() => CostSimulation.Of(before, 1).Before!.Quantile(0.5);

    [Benchmark]
    public double Saving() => CostSimulation.Of(before, after, 1).Saving!.Quantile(0.5);

    [Benchmark]
    public int Drivers() => CostDrivers.Of(before, after).Ranked.Count;

    private static (decimal Low, decimal Likely, decimal High) Decimals(Estimate range) => (range.Low.ToDecimal(), range.Likely.ToDecimal(), range.High.ToDecimal());

    private static decimal Draw(Random random, (decimal Low, decimal Likely, decimal High) range)
    {
        var u = random.NextDouble();
        var (low, likely, high) = range;
        return u < (double)((likely - low) / (high - low))
            ? low + (decimal)Math.Sqrt(u * (double)((high - low) * (likely - low)))
            : high - (decimal)Math.Sqrt((1 - u) * (double)((high - low) * (high - likely)));
    }

    private static CostSheet Sheet(int hours) => new()
    {
        Procedure = ProcedureCode.Parse("1.001193"),
        Name = "benchmark",
        Year = 2025,
        Currency = "VND",
        Incomes = [new HourlyIncome { Payer = CostPayer.Individual, Value = new Estimate(35_000, 40_000, 48_000), Year = 2025, Series = "benchmark", Source = "benchmark" }],
        Activities = [.. Enumerable.Range(1, 30).Select(i => new CostActivity
        {
            Id = $"{i}",
            Name = $"{i}",
            Kind = ActivityKind.Other,
            Payer = CostPayer.Individual,
            Hours = new Estimate(hours - 1, hours, hours + i),
            Services = new Estimate(0, 10_000, 25_000),
            Fees = new Estimate(5_000, 8_000, 8_500 + i),
            TimesPerYear = new Estimate(1, 1.5m, 2),
            SubjectsPerYear = new Estimate(800, 1_000, 1_300 + i),
            Share = new Estimate(0.4m, 0.6m, 0.7m),
        })],
    };
}
