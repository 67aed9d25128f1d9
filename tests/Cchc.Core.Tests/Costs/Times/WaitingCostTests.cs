using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Times;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Tests.Costs.CostSheets;
using static Cchc.Core.Tests.Costs.ExpectedFinding;

namespace Cchc.Core.Tests.Costs.Times;

/// <summary>Waiting time in money: days × hours a day × income × dossiers, apart from the statutory method.</summary>
public class WaitingCostTests
{
    private static readonly ProcedureCode Code = ProcedureCode.Parse("1.001193");

    [Fact]
    public void Dong_Nai_values_ten_days_of_eight_hours_at_40_000_dong()
    {
        var cost = new WaitingCost(Code, 10, 8, Wage, 25);
        (cost.PerDossier, cost.PerYear, cost.Method).Should().Be(((ExactNumber)3_200_000, (ExactNumber)80_000_000, CostMethod.WaitingTime));
    }

    [Fact]
    public void Of_a_range_of_income_the_likely_value_counts() =>
        new WaitingCost(Code, 0.5m, 8, Wage with { Value = new Estimate(1, 3, 100) }, 1).PerYear.Should().Be((ExactNumber)12);

    [Fact]
    public void Both_ends_of_every_range_are_allowed()
    {
        new WaitingCost(Code, 0, 0, Wage, 0).PerYear.Should().Be(ExactNumber.Zero);
        new WaitingCost(Code, 36_600, 24, Wage with { Value = 1 }, 1_000_000_000_000_000).PerYear.Should().Be(ExactNumber.Parse("878400000000000000000"));
    }

    [Theory]
    [InlineData("-0.001", "8", "1", "days", "0 to 36,600")]
    [InlineData("36600.1", "8", "1", "days", "0 to 36,600")]
    [InlineData("1", "24.5", "1", "hoursPerDay", "0 to 24")]
    [InlineData("1", "-1", "1", "hoursPerDay", "0 to 24")]
    [InlineData("1", "8", "-1", "dossiersPerYear", "0 to 1,000,000,000,000,000")]
    [InlineData("1", "8", "1000000000000001", "dossiersPerYear", "0 to 1,000,000,000,000,000")]
    public void A_number_outside_its_range_is_refused_by_name(string days, string hours, string dossiers, string name, string range) =>
        FluentActions.Invoking(() => new WaitingCost(Code, ExactNumber.Parse(days), ExactNumber.Parse(hours), Wage, ExactNumber.Parse(dossiers)))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage($"*expected {range}.*").WithParameterName(name);

    [Fact]
    public void An_income_that_is_negative_is_refused() =>
        FluentActions.Invoking(() => new WaitingCost(Code, 1, 8, Wage with { Value = -1 }, 1))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("income");

    [Fact]
    public void Procedure_and_income_are_needed()
    {
        FluentActions.Invoking(() => new WaitingCost(null!, 1, 8, Wage, 1)).Should().Throw<ArgumentNullException>().WithParameterName("procedure");
        FluentActions.Invoking(() => new WaitingCost(Code, 1, 8, null!, 1)).Should().Throw<ArgumentNullException>().WithParameterName("income");
    }

    [Fact]
    public void The_warning_says_that_it_is_not_the_compliance_cost() => WaitingCost.Warning.Should().Be(Warning("020", "method",
        "lượng giá thời gian chờ không phải chi phí tuân thủ theo Điều 27 Thông tư số 02/2017/TT-VPCP (không tính chi phí cơ hội); không cộng với " +
            "chi phí tuân thủ",
        "a valuation of waiting time is not the compliance cost of art. 27 of Circular No. 02/2017/TT-VPCP (opportunity cost is not counted); never add it to one"));

    [Fact]
    public void A_row_of_two_valuations_is_simplified_when_the_days_fell_whatever_the_wage_does()
    {
        var before = new WaitingCost(Code, 10, 8, Wage, 1);
        var shorter = PortfolioRow.Of(before, new WaitingCost(Code, 9, 8, Wage with { Value = 80_000 }, 1), "Khai sinh", 2026);
        (shorter.IsReviewed, shorter.IsSimplified, shorter.Before, shorter.After, shorter.Year, shorter.Method)
            .Should().Be((true, true, (ExactNumber?)3_200_000, (ExactNumber?)5_760_000, 2026, CostMethod.WaitingTime));
        PortfolioRow.Of(before, new WaitingCost(Code, 10, 8, Wage with { Value = 1 }, 1), "Khai sinh", 2026).IsSimplified
            .Should().BeFalse("only the wage fell");
    }

    [Fact]
    public void Valuations_of_two_procedures_or_currencies_make_no_row()
    {
        var before = new WaitingCost(Code, 10, 8, Wage, 1);
        FluentActions.Invoking(() => PortfolioRow.Of(before, new WaitingCost(ProcedureCode.Parse("1.000894"), 9, 8, Wage, 1), "A", 2026))
            .Should().Throw<ArgumentException>().WithMessage("1.001193 in VND against 1.000894 in VND*");
        FluentActions.Invoking(() => PortfolioRow.Of(before, new WaitingCost(Code, 9, 8, Wage with { Currency = "USD" }, 1), "A", 2026))
            .Should().Throw<ArgumentException>().WithMessage("1.001193 in VND against 1.001193 in USD*");
        FluentActions.Invoking(() => PortfolioRow.Of(before, before, null!, 2026)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PortfolioRow.Of(null!, before, "A", 2026)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PortfolioRow.Of(before, null!, "A", 2026)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Valuations_are_equal_when_all_parts_are()
    {
        new WaitingCost(Code, 10, 8, Wage, 1).Should().Be(new WaitingCost(Code, 10, 8, Wage with { Year = Wage.Year }, 1));
        new WaitingCost(Code, 10, 8, Wage, 1).Should().NotBe(new WaitingCost(Code, 10, 8, Wage, 2));
    }
}
