using System.Text.Json;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Costs.Times;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Costs;

/// <summary>Amounts at the edges of what they may be, and what simulations and drivers name.</summary>
public sealed class CostBoundaryTests
{
    [Fact]
    public void Effects_without_the_wage_are_all_the_others_with_or_without_the_volume()
    {
        var effects = new EffectAmounts(1, 2, 4, 8, 16, 32, 64);
        (effects.Total, effects.WithoutWage(), effects.WithoutWage(withVolume: false)).Should().Be(((ExactNumber)127, (ExactNumber)125, (ExactNumber)124));
    }

    [Fact]
    public void What_is_done_once_for_all_counts_once_whatever_times_are_stated()
    {
        var once = Activity("1", 2) with { IsOneOff = true, TimesPerYear = 5 };
        ComplianceCost.Of(Sheet(once)).Totals!.OneOff.Total.Should().Be((ExactNumber)8_000_000);
        ComplianceCost.Of(Sheet(once) with { TimesPerYear = null }).IsComplete.Should().BeTrue();
    }

    [Fact]
    public void A_range_is_written_with_its_three_numbers_and_read_again()
    {
        JsonSerializer.Serialize(new Estimate(1, 2.5m, 4)).Should().Be("""{"low":"1","likely":"2.5","high":"4"}""");
        JsonSerializer.Serialize(new Estimate(2.5m)).Should().Be("\"2.5\"");
        JsonSerializer.Deserialize<Estimate>("""{"high":"4","low":"1","likely":"2.5"}""").Should().Be(new Estimate(1, 2.5m, 4));
        JsonSerializer.Deserialize<Estimate>("\"2.5\"").Should().Be(new Estimate(2.5m));
        JsonSerializer.Deserialize<Estimate>("""{"low":"2","likely":"2","high":"2"}""").Should().Be(new Estimate(2));
    }

    [Theory]
    [InlineData("""{"low":"1","high":"4"}""", "low 1, likely missing, high 4: expected three numbers, low ≤ likely ≤ high.")]
    [InlineData("""{"low":"1","likely":"2"}""", "low 1, likely 2, high missing: expected three numbers, low ≤ likely ≤ high.")]
    [InlineData("""{"low":"3","likely":"2","high":"4"}""", "low 3, likely 2, high 4: expected three numbers, low ≤ likely ≤ high.")]
    [InlineData("""{"low":"1","likely":"5","high":"4"}""", "low 1, likely 5, high 4: expected three numbers, low ≤ likely ≤ high.")]
    [InlineData("""{"least":"1"}""", "\"least\" is no member of a range; expected low, likely and high.")]
    public void A_range_that_is_none_is_refused_with_what_it_has(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Estimate>(json)).Should().Throw<JsonException>().WithMessage(message);

    [Fact]
    public void A_bound_reaches_what_its_least_rate_does_and_leaves_open_what_its_most_does()
    {
        var bound = new ProcessingTimeChange.Bounded(10, 10, 5, 7); // 30 % to 50 %
        new[] { "0.3", "0.31", "0.5", "0.51" }.Select(rate => bound.Reaches(ExactNumber.Parse(rate))).Should().Equal(true, null, null, false);
    }

    [Fact]
    public void One_case_without_a_time_spoils_a_cut()
    {
        var good = new ProcessingTimeCut.Case("a", ProcessingTime.Parse("7 ngày làm việc"), ProcessingTime.Parse("5 ngày làm việc"));
        FluentActions.Invoking(() => new ProcessingTimeCut([good, good with { After = null! }])).Should().Throw<ArgumentException>()
            .WithMessage("A case or one of its times*");
        FluentActions.Invoking(() => new ProcessingTimeCut([good with { Before = null! }, good])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ProcessingTimeCut([good, null!])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Only_a_pair_with_runs_of_nothing_has_an_undefined_rate()
    {
        var sheet = Sheet(Activity("1", new Estimate(1, 2, 4)));
        CostSimulation.Of(sheet, 7).Findings.Should().BeEmpty();
        CostSimulation.Of(sheet, sheet with { SubjectsPerYear = 50 }, 7).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Ten_million_runs_are_allowed_and_no_more()
    {
        var (sheet, cancelled) = (Sheet(Activity("1", 2)), new CancellationToken(canceled: true));
        FluentActions.Invoking(() => CostSimulation.Of(sheet, 7, new SimulationOptions { Runs = 10_000_000 }, cancellationToken: cancelled))
            .Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => CostSimulation.Of(sheet, 7, new SimulationOptions { Runs = 10_000_001 }, cancellationToken: cancelled))
            .Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Drivers_of_a_pair_say_on_which_side_an_input_is_and_whose_income_it_is()
    {
        var range = new Estimate(1, 2, 4);
        var own = Wage with { Value = new Estimate(30_000, 40_000, 60_000) };
        var before = Sheet(Activity("1", range), Activity("2", 1) with { Income = own }, Activity("3", 1)) with
        {
            Incomes = [Wage with { Value = new Estimate(39_000, 40_000, 41_000) }],
        };
        var after = before with { Activities = [Activity("1", new Estimate(1, 1, 2)), .. before.Activities.Skip(1)] };
        CostDrivers.Of(before, after).Ranked.Select(driver => driver.Place).Should().BeEquivalentTo(
            "before.activities \"1\".hours", "after.activities \"1\".hours", "activities \"2\".income.value", "incomes \"Individual\".value");
        CostDrivers.Of(before).Ranked.Select(driver => driver.Place).Should().BeEquivalentTo(
            "activities \"1\".hours", "activities \"2\".income.value", "incomes \"Individual\".value");
    }

    [Fact]
    public void Where_all_that_is_uncertain_cancels_nothing_has_a_share_of_the_spread()
    {
        var before = Sheet(Activity("1", new Estimate(1, 2, 4)), Activity("2", 3));
        var after = before with { Activities = [before.Activities[0], Activity("2", 1)] };
        CostDrivers.Of(before, after).Ranked.Select(driver => (driver.Place, driver.Swing, driver.ShareOfSpread)).Should().Equal(
            ("activities \"1\".hours", ExactNumber.Zero, ExactNumber.Zero));
    }
}
