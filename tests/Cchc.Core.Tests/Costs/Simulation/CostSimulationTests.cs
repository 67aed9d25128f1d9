using Cchc.Core.Costs;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Costs.Simulation;

public class CostSimulationTests
{
    private static readonly CostSheet Current = Sheet(
        Activity("1.1", new Estimate(1, 2, 4), 0, new Estimate(5_000, 8_000, 8_000)),
        Activity("1.2", new Estimate(0.5m, 0.5m, 1), 20_000) with { Share = new Estimate(0.5m, 0.6m, 0.7m) },
        Activity("2", 1, 10_000, 0) with { TimesPerYear = ExactNumber.Fraction(1, 6) },
        Activity("9", new Estimate(3, 4, 5)) with { Payer = CostPayer.Enterprise, SubjectsPerYear = new Estimate(10, 12, 20), Income = Wage with { Payer = CostPayer.Enterprise, Value = 60_000 } })
        with
        {
            Incomes = [Wage with { Value = new Estimate(35_000, 40_000, 48_000) }],
            SubjectsPerYear = new Estimate(800, 1_000, 1_300),
            Overhead = new Estimate(0, 0.1m, 0.2m),
        };

    private static readonly CostSheet After = Current with
    {
        Activities = [Current.Activities[0] with { Hours = new Estimate(0.5m, 1, 2) }, .. Current.Activities.Skip(2)],
    };

    [Fact]
    public void The_same_seed_gives_the_same_answer_to_the_last_bit()
    {
        var result = CostSimulation.Of(Current, After, 20251120, new SimulationOptions { Runs = 2_000 });
        var bits = new[] { result.Before!, result.After!, result.Saving!, result.Rate! }
            .SelectMany(amount => new[] { amount.Mean, amount.StandardDeviation, amount.Min, amount.Quantile(0.05), amount.Quantile(0.5), amount.Quantile(0.95), amount.Max })
            .Select(value => BitConverter.DoubleToInt64Bits(value).ToString("X16", System.Globalization.CultureInfo.InvariantCulture));
        string.Join(" ", bits).Should().Be(
            "41A30B49984CB883 418109430B3D47E4 4193E6F47963053A 4199A0B16028A8C3 41A2A0651D52644F 41AA8148413B21CD 41B25EEE45826E3A "
            + "41918971B5426385 416FC498E749968A 41814FEC3A576318 4187C4AAF7E10F2B 4190FEE5F6BED9A0 4198D4DBC4C5C15A 41A00DD7C9BDFD64 "
            + "41948D217B570D7F 41808288D5FFDD0E C159BD0F1643ADA0 41806829A7D56057 4193D1AF5961B7FA 41A19584969613E1 41ABF57E1262BC2C "
            + "3FE0BECB5F644E3D 3FC05213F607459C BFB20DE24A6BA138 3FD2B3D515D6C0AA 3FE12DBD768AE54F 3FE68A4BB56D924A 3FE9339D22AD2527");
    }

    [Theory]
    [InlineData(EstimateShape.Triangular)]
    [InlineData(EstimateShape.Uniform)]
    public void The_compiled_runs_are_those_of_the_slow_model(EstimateShape shape)
    {
        const int runs = 500;
        var slow = SlowSimulation.Run(Current, After, 42, runs, shape);
        var fast = CostSimulation.Of(Current, After, 42, new SimulationOptions { Runs = runs, Shape = shape });
        Compare(fast.Before!, slow.Select(run => run.Before));
        Compare(fast.After!, slow.Select(run => run.After));
        Compare(fast.Saving!, slow.Select(run => run.Before - run.After));
        Compare(fast.Rate!, slow.Select(run => (run.Before - run.After) / run.Before));

        static void Compare(SimulatedAmount amount, IEnumerable<double> values)
        {
            var sorted = values.OrderBy(value => value).ToArray();
            for (var rank = 1; rank <= runs; rank++)
            {
                amount.Quantile((rank - 0.5) / runs).Should().BeApproximately(sorted[rank - 1], 1e-9 * Math.Abs(sorted[rank - 1]));
            }

            amount.Mean.Should().BeApproximately(sorted.Average(), 1e-9 * Math.Abs(sorted.Average()));
        }
    }

    [Fact]
    public void An_input_that_is_the_same_on_both_sides_is_drawn_once()
    {
        // Nothing but the shared inputs is uncertain, so the rate is the same in every run.
        var before = Sheet(Activity("1", 4)) with { SubjectsPerYear = new Estimate(10, 50, 1_000), Incomes = [Wage with { Value = new Estimate(1, 40_000, 90_000) }] };
        var after = before with { Activities = [Activity("1", 3)] };
        var result = CostSimulation.Of(before, after, 1);
        result.UncertainInputs.Should().Be(2);
        result.Rate!.Min.Should().BeApproximately(0.25, 1e-12);
        result.Rate.Max.Should().BeApproximately(0.25, 1e-12);
        result.Saving!.StandardDeviation.Should().BePositive();

        // A range that differs is another input.
        CostSimulation.Of(before, after with { SubjectsPerYear = new Estimate(10, 50, 999) }, 1).UncertainInputs.Should().Be(3);
    }

    [Fact]
    public void What_is_the_same_on_both_sides_is_never_saved()
    {
        var before = Sheet(Activity("1", new Estimate(1, 2, 9)), Activity("2", 0, 0, 500));
        var result = CostSimulation.Of(before, before with { Activities = [before.Activities[0]] }, 3);
        (result.Saving!.Min, result.Saving.Max).Should().Be((50_000.0, 50_000.0));
        result.Before!.StandardDeviation.Should().BePositive();
    }

    [Fact]
    public void When_everything_is_certain_the_answer_is_the_exact_cost()
    {
        var before = Sheet(Activity("1", ExactNumber.Fraction(1, 3)), Activity("2", 0.1m)) with { TimesPerYear = ExactNumber.Fraction(1, 6) };
        var after = before with { Activities = [Activity("1", ExactNumber.Fraction(1, 7))] };
        var exact = CostComparison.Of(ComplianceCost.Of(before), ComplianceCost.Of(after)).PerYear!.Value;
        var result = CostSimulation.Of(before, after, 5, new SimulationOptions { Runs = 777 });
        result.UncertainInputs.Should().Be(0);
        foreach (var (amount, expected) in new[] { (result.Before!, exact.Before), (result.After!, exact.After), (result.Saving!, exact.Saving) })
        {
            amount.Likely.Should().Be(expected);
            new[] { amount.Min, amount.Mean, amount.Max, amount.Quantile(0.5) }.Should().OnlyContain(value => value == expected.ToDouble());
            amount.StandardDeviation.Should().Be(0);
            amount.ChanceOfReaching(expected).Should().Be(1);
        }
    }

    [Fact]
    public void A_triangular_input_has_the_mean_and_the_variance_of_the_triangle()
    {
        var sheet = Sheet(Activity("1", 0, new Estimate(10, 20, 60))) with { SubjectsPerYear = 1 };
        var cost = CostSimulation.Of(sheet, 9, new SimulationOptions { Runs = 200_000 }).Before!;
        cost.Mean.Should().BeApproximately(30, 0.1);
        (cost.StandardDeviation * cost.StandardDeviation).Should().BeApproximately((100 + 400 + 3600 - 200 - 600 - 1200) / 18.0, 1.5);
        cost.Min.Should().BeGreaterThanOrEqualTo(10);
        cost.Max.Should().BeLessThanOrEqualTo(60);
        cost.ChanceOfReaching(20).Should().BeApproximately(0.8, 0.005);

        var even = CostSimulation.Of(sheet, 9, new SimulationOptions { Runs = 200_000, Shape = EstimateShape.Uniform }).Before!;
        even.Mean.Should().BeApproximately(35, 0.1);
        even.ChanceOfReaching(35).Should().BeApproximately(0.5, 0.005);
    }

    [Fact]
    public void A_likely_value_at_the_end_of_its_range_is_no_trouble()
    {
        foreach (var range in new[] { new Estimate(0, 0, 10), new Estimate(0, 10, 10) })
        {
            var cost = CostSimulation.Of(Sheet(Activity("1", 0, range)) with { SubjectsPerYear = 1 }, 4).Before!;
            cost.Mean.Should().BeApproximately(range.Likely.Sign == 0 ? 10 / 3.0 : 20 / 3.0, 0.1);
            (cost.Min >= 0 && cost.Max <= 10).Should().BeTrue();
        }
    }

    [Fact]
    public void Quantiles_are_by_nearest_rank()
    {
        var amount = new SimulatedAmount([5, 1, 4, 2, 3], 5, null, 0, [0.2, 0.21, 0.5, 1]);
        amount.Quantiles.Select(quantile => quantile.Value).Should().Equal(1, 2, 3, 5);
        amount.Quantile(0).Should().Be(1);
        amount.ChanceOfReaching(4).Should().Be(0.4);
        amount.ChanceOfReaching(0).Should().Be(1);
        amount.ChanceOfReaching(6).Should().Be(0);
        ((Action)(() => amount.Quantile(double.NaN))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_quantile_of_any_number_of_runs_is_the_value_at_its_rank()
    {
        // 0.07 × 100 is 7.000000000000001 in binary.
        var amount = new SimulatedAmount(Enumerable.Range(1, 100).Select(i => (double)i).ToArray(), 100, null, 0, []);
        for (var percent = 1; percent <= 100; percent++)
        {
            amount.Quantile(percent / 100.0).Should().Be(percent);
        }
    }

    [Fact]
    public void An_incomplete_sheet_gives_findings_and_no_figures()
    {
        var result = CostSimulation.Of(Sheet(Activity("1", null)), 1);
        result.Before.Should().BeNull();
        result.Findings.Single().Code.Should().Be("CCHC-COST-001");
        var pair = CostSimulation.Of(Current, Sheet(Activity("1", null)), 1);
        pair.Saving.Should().BeNull();
        pair.Findings.Single(finding => finding.Severity == FindingSeverity.Error).Place.Should().StartWith("after.");
    }

    [Fact]
    public void A_rate_of_nothing_is_left_out_and_named()
    {
        var nothing = Sheet(Activity("1", 0));
        var result = CostSimulation.Of(nothing, nothing, 1);
        result.Rate.Should().BeNull();
        result.Findings.Single().Code.Should().Be("CCHC-COST-150");
    }

    [Fact]
    public void It_can_be_cancelled_and_tells_its_progress()
    {
        var told = new List<int>();
        CostSimulation.Of(Current, 1, new SimulationOptions { Runs = 2_500 }, new Progress(told.Add));
        told.Should().Equal(1_000, 2_000, 2_500);
        using var source = new CancellationTokenSource();
        source.Cancel();
        ((Action)(() => CostSimulation.Of(Current, 1, cancellationToken: source.Token))).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Options_out_of_range_are_errors_of_the_caller()
    {
        foreach (var options in new[] { new SimulationOptions { Runs = 0 }, new SimulationOptions { Quantiles = [1.1] }, new SimulationOptions { Shape = (EstimateShape)7 } })
        {
            ((Action)(() => CostSimulation.Of(Current, 1, options))).Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    [Fact]
    public void A_run_allocates_nothing_but_its_place_in_the_results()
    {
        // The allocator counts by blocks of some kilobytes; an object a run would be 24 bytes × 4,000 more.
        Allocated(9_000);
        (Allocated(9_000) - Allocated(5_000)).Should().BeLessThan((4_000 * 4 * sizeof(double)) + (24 * 2_000));

        static long Allocated(int runs)
        {
            var start = GC.GetAllocatedBytesForCurrentThread();
            CostSimulation.Of(Current, After, 1, new SimulationOptions { Runs = runs });
            return GC.GetAllocatedBytesForCurrentThread() - start;
        }
    }

    private sealed class Progress(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
