using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using static Cchc.Core.Tests.Costs.CostSheets;
using static Cchc.Core.Tests.Costs.ExpectedFinding;

namespace Cchc.Core.Tests.Costs.Simulation;

/// <summary>What simulations, drivers and compiled portfolios promise: ranges, refusals, and results by slow models.</summary>
public class SimulationContractTests
{
    private static readonly CostSheet Certain = Sheet(Activity("1", 2));
    private static readonly double[] Both = [0, 1];

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_000_001)]
    public void Runs_are_one_to_ten_million(int runs) =>
        FluentActions.Invoking(() => CostSimulation.Of(Certain, 1, new SimulationOptions { Runs = runs }))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("Expected 1 to 10,000,000 runs.*").WithParameterName("options");

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void Quantiles_are_shares(double share) =>
        FluentActions.Invoking(() => CostSimulation.Of(Certain, 1, new SimulationOptions { Runs = 1, Quantiles = [share] }))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("Expected quantiles from 0 to 1.*");

    [Fact]
    public void A_shape_is_triangular_or_uniform() =>
        FluentActions.Invoking(() => CostSimulation.Of(Certain, 1, new SimulationOptions { Runs = 1, Shape = (EstimateShape)2 }))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("Expected a shape that is defined.*");

    [Fact]
    public void Sheets_must_be_given_and_a_cancelled_call_stops()
    {
        FluentActions.Invoking(() => CostSimulation.Of(null!, 1)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => CostSimulation.Of(null!, Certain, 1)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => CostSimulation.Of(Certain, (CostSheet)null!, 1)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => CostDrivers.Of(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => CostDrivers.Of(Certain, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => CostSimulation.Of(Certain, 1, cancellationToken: new CancellationToken(true)))
            .Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void One_run_of_a_certain_sheet_is_its_cost_without_spread()
    {
        var result = CostSimulation.Of(Certain, ulong.MaxValue, new SimulationOptions { Runs = 1, Quantiles = Both });
        var before = result.Before!;
        (before.Runs, before.Mean, before.StandardDeviation, before.Min, before.Max).Should().Be((1, 8_000_000.0, 0.0, 8_000_000.0, 8_000_000.0));
        before.Quantiles.Should().Equal(new SimulatedAmount.Percentile(0, 8_000_000), new SimulatedAmount.Percentile(1, 8_000_000));
        (result.UncertainInputs, result.After, result.Saving, result.Rate, result.Seed).Should().Be((0, null, null, null, ulong.MaxValue));
        (before.ChanceOfReaching(8_000_000), before.ChanceOfReaching(8_000_001)).Should().Be((1.0, 0.0));
    }

    [Fact]
    public void Runs_in_which_there_was_nothing_to_save_have_no_rate_and_are_counted()
    {
        var nothing = Sheet(Activity("1", 0));
        var result = CostSimulation.Of(nothing, nothing, 1, new SimulationOptions { Runs = 1_200 });
        result.Findings.Should().Equal(Warning("150", "before",
            "1.200 trong 1.200 lần mô phỏng có chi phí hiện tại bằng 0: tỷ lệ không xác định, không tính vào phân bố của tỷ lệ",
            "1,200 of 1,200 runs have a current cost of 0: their rate is undefined and not part of the rates"));
        (result.Rate, result.Saving!.Max).Should().Be((null, 0.0));
    }

    [Fact]
    public void Quantiles_and_chances_are_those_of_counting_the_sorted_runs() => Prop.ForAll<uint, byte>((seed, part) =>
    {
        var sheet = Sheet(Activity("1", new Estimate(1, 2, 4), new Estimate(0, 10, 50)));
        var options = new SimulationOptions { Runs = 1 + (int)(seed % 97), Quantiles = [.. Enumerable.Range(0, 101).Select(i => i / 100.0)] };
        var amount = CostSimulation.Of(sheet, seed, options).Before!;
        var share = part / 255.0;
        var quantile = amount.Quantile(share);
        var reached = amount.Quantiles.All(item => item.Value >= amount.Min && item.Value <= amount.Max && amount.Quantile(item.Share) == item.Value);
        var target = ExactNumber.FromInt64((long)amount.Mean);
        var counted = Enumerable.Range(1, amount.Runs).Count(rank => amount.Quantile((double)rank / amount.Runs) >= target.ToDouble());
        return reached && quantile >= amount.Min && quantile <= amount.Max && amount.ChanceOfReaching(target) == (double)counted / amount.Runs;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_swing_of_a_driver_is_the_distance_whichever_end_is_higher()
    {
        var rising = new CostDrivers.Driver("hours", new Estimate(1, 2, 3), 10, 30, 1);
        var falling = new CostDrivers.Driver("hours", new Estimate(1, 2, 3), 30, 10, 1);
        (rising.Swing, falling.Swing).Should().Be(((ExactNumber)20, (ExactNumber)20));
    }

    [Fact]
    public void A_driver_by_hand_hours_of_1_to_4_at_40_000_dong_for_100_subjects()
    {
        var drivers = CostDrivers.Of(Sheet(Activity("1", new Estimate(1, 2, 4), new Estimate(0, 0, 30_000))));
        drivers.Likely.Should().Be((ExactNumber)8_000_000);
        drivers.Ranked.Select(driver => (driver.Place, driver.AtLow.ToString(), driver.AtHigh.ToString())).Should().Equal(
            ("activities \"1\".hours", "4000000", "16000000"), ("activities \"1\".services", "8000000", "11000000"));
        drivers.Ranked.Select(driver => driver.ShareOfSpread).Should().Equal(ExactNumber.Fraction(16, 17), ExactNumber.Fraction(1, 17));
    }

    [Fact]
    public void A_compiled_portfolio_says_what_it_left_out_and_why_it_is_slower()
    {
        var row = new PortfolioRow { Name = "A", Year = 2025, Method = CostMethod.Statutory, Currency = "VND", Before = 10, After = 4 };
        CompiledPortfolio.Of(new Portfolio([row, row with { Name = "B", After = null }])).Single().Note.Should().Be(Warning("100", "portfolio",
            "1 trong 2 dòng thiếu hoặc sai số liệu, không được cộng", "1 of 2 rows lack an amount or state a wrong one and are not in the sums"));
        var huge = ExactNumber.FromInt64(long.MaxValue) * ExactNumber.FromInt64(long.MaxValue);
        CompiledPortfolio.Of(CostMethod.Statutory, "VND", [new PortfolioItem(huge, 1, 0, 1)]).Note.Should().Be(Information("130", "portfolio",
            "số liệu không vừa 128 bit theo mẫu số chung: tính bằng số nguyên lớn, vẫn chính xác nhưng chậm hơn",
            "the figures do not fit 128 bits at a common denominator: computed with large integers, as exact but slower"));
    }

    [Fact]
    public void Compiled_portfolios_refuse_what_they_cannot_add()
    {
        FluentActions.Invoking(() => CompiledPortfolio.Of(CostMethod.Statutory, "VND", null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("items");
        FluentActions.Invoking(() => CompiledPortfolio.Of(CostMethod.Statutory, null!, []))
            .Should().Throw<ArgumentNullException>().WithParameterName("currency");
        FluentActions.Invoking(() => CompiledPortfolio.Of(null!)).Should().Throw<ArgumentNullException>().WithParameterName("portfolio");
        FluentActions.Invoking(() => CompiledPortfolio.Of(CostMethod.Statutory, "VND", [new PortfolioItem(1, 1, 1, -1)]))
            .Should().Throw<ArgumentException>().WithMessage("Row 0: 1 × 1, 1 × -1: expected numbers that are not negative.*");
        var compiled = CompiledPortfolio.Of(CostMethod.Statutory, "VND", [new PortfolioItem(1, 1, 1, 1, "a"), new PortfolioItem(1, 1, 1, 1, "b")]);
        FluentActions.Invoking(() => compiled.Keys((PortfolioGrouping)4)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => compiled.SumBy(PortfolioGrouping.Agency, new PortfolioTotals[1]))
            .Should().Throw<ArgumentException>().WithMessage("2 groups do not fit 1 results.*");
        FluentActions.Invoking(() => Portfolio.Empty.By((PortfolioGrouping)(-1))).Should().NotThrow("there is no row to group");
        FluentActions.Invoking(() => new Portfolio([null!])).Should().Throw<ArgumentException>().WithMessage("Row 0 is null.*");
        FluentActions.Invoking(() => new Portfolio(null!)).Should().Throw<ArgumentNullException>().WithParameterName("rows");
        FluentActions.Invoking(() => Portfolio.Empty.Add(null!)).Should().Throw<ArgumentNullException>().WithParameterName("row");
        FluentActions.Invoking(() => Portfolio.Empty.AddRange(null!)).Should().Throw<ArgumentNullException>().WithParameterName("rows");
        FluentActions.Invoking(() => Portfolio.Empty.Where(null!)).Should().Throw<ArgumentNullException>().WithParameterName("condition");
        FluentActions.Invoking(() => Portfolio.Empty.Find(null!)).Should().Throw<ArgumentNullException>().WithParameterName("procedure");
    }
}
