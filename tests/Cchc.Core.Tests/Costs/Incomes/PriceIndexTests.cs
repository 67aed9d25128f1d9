using Cchc.Core.Costs;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Costs.Incomes;

public class PriceIndexTests
{
    private static readonly PriceIndex Index = new("CPI", "Tổng cục Thống kê", [new(2025, 110), new(2023, 100), new(2024, 104)]);

    [Fact]
    public void Factors_are_exact_and_go_through_any_year_alike()
    {
        Index.Values.Select(value => value.Year).Should().Equal(2023, 2024, 2025);
        foreach (var from in Index.Values)
        {
            foreach (var to in Index.Values)
            {
                Index.Factor(from.Year, to.Year).Should().Be(to.Amount / from.Amount);
                (Index.Factor(from.Year, 2024) * Index.Factor(2024, to.Year)).Should().Be(Index.Factor(from.Year, to.Year));
                Index.Convert(new YearAmount(to.Year, Index.Convert(new YearAmount(from.Year, 1_000), to.Year)!.Value), from.Year).Should().Be((ExactNumber)1_000, "there and back");
            }
        }
    }

    [Fact]
    public void A_year_that_is_missing_is_never_estimated()
    {
        Index.Factor(2022, 2024).Should().BeNull();
        Index.Convert(new YearAmount(2024, 1), 2026).Should().BeNull();
    }

    [Fact]
    public void An_index_needs_a_series_a_source_and_one_level_above_zero_a_year()
    {
        FluentActions.Invoking(() => new PriceIndex(" ", "x", [])).Should().Throw<ArgumentException>().WithMessage("*a series and a source*");
        FluentActions.Invoking(() => new PriceIndex("x", "y", [new(2024, 0)])).Should().Throw<ArgumentException>().WithMessage("2024 0*");
        FluentActions.Invoking(() => new PriceIndex("x", "y", [new(2024, 1), new(2024, 2)])).Should().Throw<ArgumentException>().WithMessage("2024 2*");
    }

    [Fact]
    public void At_constant_prices_services_and_fees_follow_the_index_and_hours_stay()
    {
        var sheet = Sheet(Activity("1", 2, 1_000, new Estimate(100, 200, 300)));
        var incomes = new IncomeTable([new IncomeFigure(2024, Wage.Series, 38_000, "nguồn", Core.Calendars.SourceConfidence.Secondary)]);
        ConstantPrices prices = ConstantPrices.Of(sheet, 2024, incomes, Index);
        prices.Findings.Should().BeEmpty();
        var activity = prices.Sheet!.Activities[0];
        (activity.Hours, activity.Services!.Likely).Should().Be(((Estimate?)2, 1_000 * ExactNumber.Fraction(104, 110)));
        activity.Fees.Should().Be(new Estimate(100 * ExactNumber.Fraction(104, 110), 200 * ExactNumber.Fraction(104, 110), 300 * ExactNumber.Fraction(104, 110)));
        prices.Cost!.Activities[0].Once.Time.Should().Be((ExactNumber)76_000);
        ConstantPrices.Of(sheet, 2022, incomes, Index).Findings.Select(finding => finding.Code).Should().Equal("CCHC-COST-121", "CCHC-COST-120");
        ConstantPrices.Of(sheet, 2022, incomes, Index).Cost.Should().BeNull();
    }

    [Theory]
    [InlineData("0.05")]
    [InlineData("-0.5")]
    [InlineData("0")]
    public void A_present_value_is_linear_and_moves_with_its_base_year(string text)
    {
        ExactNumber.TryParse(text, out var rate).Should().BeTrue();
        YearAmount[] amounts = [new(2025, 100), new(2026, -30), new(2030, 1_000)];
        var value = PresentValue.Of(amounts, rate, 2025);
        value.Should().Be(amounts.Aggregate(ExactNumber.Zero, (sum, amount) => sum + PresentValue.Of([amount], rate, 2025)));
        PresentValue.Of(amounts.Select(amount => amount with { Amount = amount.Amount * 7 }), rate, 2025).Should().Be(value * 7);
        PresentValue.Of(amounts, rate, 2026).Should().Be(value * (ExactNumber.One + rate));
        PresentValue.Of([new YearAmount(2026, 1)], rate, 2026).Should().Be(ExactNumber.One);
    }

    [Fact]
    public void Rates_and_years_without_sense_are_refused()
    {
        FluentActions.Invoking(() => PresentValue.Of([], -1, 2025)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => PresentValue.Of([new YearAmount(2300, 1)], ExactNumber.Fraction(1, 20), 2025)).Should().Throw<ArgumentOutOfRangeException>();
        PresentValue.Of([], ExactNumber.Fraction(1, 20), 2025).Should().Be(ExactNumber.Zero);
    }
}
