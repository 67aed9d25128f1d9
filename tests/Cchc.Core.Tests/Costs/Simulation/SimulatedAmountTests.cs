using Cchc.Core.Costs;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Costs.Simulation;

/// <summary>Laws of a simulated distribution, whatever the sheet.</summary>
public class SimulatedAmountTests
{
    private static readonly CostSheet Before = Sheet(Activity("1", new Estimate(1, 2, 4)), Activity("2", 3)) with { SubjectsPerYear = new Estimate(90, 100, 150) };
    private static readonly CostSheet After = Before with { Activities = [Activity("1", new Estimate(0, 1, 2)), Before.Activities[1]] };

    [Theory]
    [InlineData(1UL, EstimateShape.Triangular)]
    [InlineData(7UL, EstimateShape.Uniform)]
    [InlineData(ulong.MaxValue, EstimateShape.Triangular)]
    public void Quantiles_rise_from_the_lowest_to_the_highest_value(ulong seed, EstimateShape shape)
    {
        var simulation = CostSimulation.Of(Before, After, seed, new SimulationOptions { Runs = 999, Shape = shape });
        foreach (var amount in new[] { simulation.Before!, simulation.After!, simulation.Saving!, simulation.Rate! })
        {
            var values = Enumerable.Range(0, 101).Select(i => amount.Quantile(i / 100.0)).ToList();
            values.Should().BeInAscendingOrder();
            (values[0], values[100]).Should().Be((amount.Min, amount.Max));
            amount.Mean.Should().BeInRange(amount.Min, amount.Max);
            amount.StandardDeviation.Should().BeLessThanOrEqualTo((amount.Max - amount.Min) / 2, "half of the range is the most that a deviation can be");
            foreach (SimulatedAmount.Percentile percentile in amount.Quantiles)
            {
                percentile.Value.Should().Be(amount.Quantile(percentile.Share));
            }
        }
    }

    [Fact]
    public void The_chance_of_reaching_falls_from_one_to_zero_and_fits_the_quantiles()
    {
        var saving = CostSimulation.Of(Before, After, 3, new SimulationOptions { Runs = 500 }).Saving!;
        saving.ChanceOfReaching(-1_000_000_000).Should().Be(1);
        saving.ChanceOfReaching(1_000_000_000).Should().Be(0);
        var chances = Enumerable.Range(0, 60).Select(i => saving.ChanceOfReaching(i * 500_000)).ToList();
        chances.Should().BeInDescendingOrder();
        for (var share = 1; share < 100; share++)
        {
            var value = saving.Quantile(share / 100.0);
            saving.ChanceOfReaching((ExactNumber)(decimal)value).Should().BeGreaterThanOrEqualTo(1 - (share / 100.0) - 1e-9, "at least that share of the runs is at or above its quantile");
        }
    }

    [Fact]
    public void Every_cost_lies_within_what_the_ends_of_the_ranges_give()
    {
        var low = ComplianceCost.Of(Before with { SubjectsPerYear = 90, Activities = [Activity("1", 1), Before.Activities[1]] }).Totals!.PerYear.Total.ToDouble();
        var high = ComplianceCost.Of(Before with { SubjectsPerYear = 150, Activities = [Activity("1", 4), Before.Activities[1]] }).Totals!.PerYear.Total.ToDouble();
        var cost = CostSimulation.Of(Before, 11, new SimulationOptions { Runs = 2_000 }).Before!;
        (cost.Min >= low, cost.Max <= high).Should().Be((true, true));
        cost.Likely.Should().Be(ComplianceCost.Of(Before).Totals!.PerYear.Total);
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_share_outside_0_to_1_is_refused(double share)
    {
        var cost = CostSimulation.Of(Before, 1, new SimulationOptions { Runs = 10 }).Before!;
        FluentActions.Invoking(() => cost.Quantile(share)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_drivers_of_a_sheet_share_its_spread()
    {
        CostDrivers.Driver[] drivers = [.. CostDrivers.Of(Before).Ranked];
        drivers.Aggregate(ExactNumber.Zero, (sum, driver) => sum + driver.ShareOfSpread).Should().Be(ExactNumber.One);
        drivers.Select(driver => driver.Swing).Should().BeInDescendingOrder();
        drivers.Should().OnlyContain(driver => driver.Swing == driver.AtHigh - driver.AtLow && !driver.Input.IsCertain);
    }
}
