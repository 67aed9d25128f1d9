using Cchc.Core.Calendars;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Text;
using FluentAssertions;

namespace Cchc.Core.Tests.Costs.Incomes;

public class IncomeTableTests
{
    [Fact]
    public void A_year_is_twelve_months_of_22_days_of_8_hours()
    {
        IncomeDerivation usual = IncomeDerivation.Usual;
        usual.FromYear(2_112).Should().Be(ExactNumber.One);
        usual.FromYear(95_600_000).Should().Be(ExactNumber.Fraction(95_600_000, 2_112), "nothing is rounded while deriving");
        usual.FromYear(12_000).Should().Be(usual.FromMonth(1_000));
        usual.DescribeYear(95_600_000).Should().Be("95.600.000 ÷ 12 ÷ 22 ÷ 8");
        usual.DescribeMonth(7_700_000).Should().Be("7.700.000 ÷ 22 ÷ 8");
        new IncomeDerivation(12, 26, 8).FromMonth(208_000).Should().Be((ExactNumber)1_000);
    }

    [Theory]
    [InlineData(0, 22, 8)]
    [InlineData(12, 0, 8)]
    [InlineData(12, 22, -1)]
    public void Counts_that_are_not_positive_are_refused(int months, int days, int hours) =>
        FluentActions.Invoking(() => new IncomeDerivation(months, days, hours).FromYear(1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Expected 1 or more.*");

    [Fact]
    public void A_negative_amount_is_refused() =>
        FluentActions.Invoking(() => IncomeDerivation.Usual.FromYear(-1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*not negative*");

    [Fact]
    public void A_derived_figure_is_rounded_to_whole_dong_and_says_how_it_was_derived()
    {
        IncomeFigure yearly = IncomeFigure.FromYear(2022, "GDP", 95_600_000, "Tổng cục Thống kê", SourceConfidence.Secondary);
        (yearly.Hourly, yearly.Derivation, yearly.Currency).Should().Be(((ExactNumber)45_265, "95.600.000 ÷ 12 ÷ 22 ÷ 8", "VND"));
        var monthly = IncomeFigure.FromMonth(2024, "lương", 7_700_000, "khảo sát", SourceConfidence.Secondary, new IncomeDerivation(DaysPerMonth: 26));
        (monthly.Hourly, monthly.Derivation).Should().Be(((ExactNumber)37_019, "7.700.000 ÷ 26 ÷ 8"));
        var income = yearly.For(CostPayer.Enterprise);
        (income.Payer, income.Value, income.Year, income.Series, income.Source, income.Derivation)
            .Should().Be((CostPayer.Enterprise, new Estimate(45_265), 2022, "GDP", "Tổng cục Thống kê", yearly.Derivation));
    }

    [Fact]
    public void A_table_answers_with_exactly_the_figure_asked_for_or_with_none()
    {
        var table = new IncomeTable([Figure("lương", 2024, 40_000), Figure("lương", 2025, 44_000), Figure("GDP", 2024, 50_000)]);
        table.Find("lương", 2025)!.Hourly.Should().Be((ExactNumber)44_000);
        table.Find("  lu\u031Bo\u031Bng ", 2024)!.Hourly.Should().Be((ExactNumber)40_000, "series are compared after cleaning");
        table.Find("lương", 2023).Should().BeNull("no other year is taken");
        table.Find("GDP", 2025).Should().BeNull("no other series is taken");
        table.Find("Lương", 2024).Should().BeNull("letters count");
    }

    [Fact]
    public void Figures_that_make_no_sense_or_occur_twice_are_refused()
    {
        Refused("*duplicate figure*", Figure("lương", 2024, 1), Figure("lương ", 2024, 2));
        Refused("*a series, a source and an amount*", Figure(" ", 2024, 1));
        Refused("*a series, a source and an amount*", Figure("lương", 2024, -1));
        Refused("*a series, a source and an amount*", Figure("lương", 2024, 1) with { Source = string.Empty });
        Refused("A figure is null.*", [null!]);
        static void Refused(string message, params IncomeFigure[] figures) =>
            FluentActions.Invoking(() => new IncomeTable(figures)).Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Fact]
    public void The_published_figures_have_a_source_each_and_are_no_default()
    {
        IncomeTable.Published.Figures.Should().OnlyContain(figure => figure.Source.Length > 0 && figure.Hourly.Sign > 0);
        IncomeTable.Published.Find(IncomeTable.GdpPerCapita, 2023)!.Hourly.Should().Be((ExactNumber)48_248);
        IncomeTable.Published.Find("Đồng Nai, QĐ 2816/QĐ-UBND", 2024)!.Confidence.Should().Be(SourceConfidence.Confirmed);
    }

    private static IncomeFigure Figure(string series, int year, ExactNumber hourly) => new(year, series, hourly, "nguồn", SourceConfidence.Secondary);
}
