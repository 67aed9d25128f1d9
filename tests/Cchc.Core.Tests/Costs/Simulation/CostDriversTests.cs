using Cchc.Core.Costs;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Costs.Simulation;

public class CostDriversTests
{
    private static readonly CostSheet Before = Sheet(Activity("1", new Estimate(1, 2, 4)), Activity("2", 3)) with { SubjectsPerYear = new Estimate(90, 100, 150) };

    [Fact]
    public void The_largest_swing_comes_first_with_exact_results()
    {
        var drivers = CostDrivers.Of(Before);
        drivers.Likely.Should().Be((ExactNumber)20_000_000);
        drivers.Ranked.Select(driver => (driver.Place, driver.AtLow.ToString(), driver.AtHigh.ToString())).Should().Equal(
            ("activities \"1\".hours", "16000000", "28000000"),
            ("subjectsPerYear", "18000000", "30000000"));
        drivers.Ranked.Select(driver => driver.ShareOfSpread).Should().Equal(ExactNumber.Fraction(1, 2), ExactNumber.Fraction(1, 2));
    }

    [Fact]
    public void Of_a_pair_the_saving_is_ranked_and_what_cancels_has_no_swing()
    {
        var after = Before with { Activities = [Before.Activities[0], Activity("2", new Estimate(1, 1, 2))] };
        var drivers = CostDrivers.Of(Before, after);
        drivers.Likely.Should().Be((ExactNumber)8_000_000);
        drivers.Ranked.Select(driver => (driver.Place, driver.AtLow.ToString(), driver.AtHigh.ToString())).Should().Equal(
            ("subjectsPerYear", "7200000", "12000000"),
            ("after.activities \"2\".hours", "8000000", "4000000"),
            ("activities \"1\".hours", "8000000", "8000000"));
        drivers.Ranked[2].ShareOfSpread.Should().Be(ExactNumber.Zero);
    }

    [Fact]
    public void The_results_are_those_of_the_sheet_with_that_one_input_moved()
    {
        var drivers = CostDrivers.Of(Before).Ranked;
        var moved = ComplianceCost.Of(Before with { SubjectsPerYear = 150 });
        drivers.Single(driver => driver.Place == "subjectsPerYear").AtHigh.Should().Be(moved.Totals!.PerYear.Total);
    }

    [Fact]
    public void Nothing_is_ranked_when_all_is_certain_or_something_is_missing()
    {
        CostDrivers.Of(Sheet(Activity("1", 2))).Ranked.Should().BeEmpty();
        var missing = CostDrivers.Of(Sheet(Activity("1", null)));
        missing.Likely.Should().BeNull();
        missing.Findings.Should().ContainSingle();
    }
}
