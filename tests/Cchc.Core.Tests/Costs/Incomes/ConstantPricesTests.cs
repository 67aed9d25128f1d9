using Cchc.Core.Calendars;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Tests.Costs.CostSheets;
using static Cchc.Core.Tests.Costs.ExpectedFinding;

namespace Cchc.Core.Tests.Costs.Incomes;

/// <summary>A sheet at the prices of another year: of a base sheet, or of a table of incomes and an index.</summary>
public class ConstantPricesTests
{
    private static readonly HourlyIncome Earlier = Wage with { Value = 30_000, Year = 2024 };

    [Fact]
    public void At_the_prices_of_a_base_sheet_hours_and_volumes_stay_and_incomes_are_those_of_the_base()
    {
        var sheet = Sheet(Activity("1", 2, 500, 7)) with { SubjectsPerYear = 50 };
        var prices = ConstantPrices.Of(sheet, Sheet(Activity("1", 9)) with { Year = 2024, Incomes = [Earlier] });
        (prices.Year, prices.Findings.Count).Should().Be((2024, 0));
        prices.Cost!.Totals!.PerYear.Should().Be(new CostAmounts(100, 3_000_000, 25_000, 350), "2 h × 50, × 30,000; 500 × 50; 7 × 50");
        prices.Sheet!.Year.Should().Be(2025, "only the prices are of the other year");
        prices.Cost.Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-COST-008");
    }

    [Fact]
    public void An_activity_with_an_income_of_its_own_takes_that_of_the_same_activity_of_the_base()
    {
        var sheet = Sheet(Activity("1", 1) with { Income = Wage with { Value = 99_000 } }, Activity("2", 1) with { Income = Wage with { Value = 88_000 } });
        var source = Sheet(Activity("1", 1) with { Income = Earlier with { Value = 20_000 } }, Activity("2", 1)) with { Incomes = [Earlier], Year = 2024 };
        var prices = ConstantPrices.Of(sheet, source);
        prices.Sheet!.Activities[0].Income!.Value.Should().Be(new Estimate(20_000));
        prices.Sheet.Activities[1].Income.Should().BeNull("the base pays it like its payer");
        prices.Cost!.Totals!.PerDossier.Time.Should().Be((ExactNumber)50_000);
    }

    [Fact]
    public void A_base_without_an_income_of_the_payer_is_a_finding()
    {
        var prices = ConstantPrices.Of(Sheet(Activity("1", 1)), Sheet(Activity("1", 1)) with { Incomes = [], Year = 2024 });
        prices.Findings.Should().Equal(Error("120", "activities[0] \"1\".income",
            "không có thu nhập một giờ năm 2024 của cá nhân", "no hourly income of 2024 for individuals"));
        (prices.Sheet, prices.Cost).Should().Be((null, null));
        ConstantPrices.Of(Sheet(Activity("1", 0, 5)), Sheet() with { Incomes = [], Year = 2024 }).Findings.Should().BeEmpty("no hours need no income");
    }

    [Fact]
    public void A_base_in_another_currency_is_a_finding() =>
        ConstantPrices.Of(Sheet(Activity("1", 0)), Sheet(Activity("1", 0)) with { Currency = "USD" }).Findings.Should().Equal(
            Error("102", "currency", "bảng tính bằng VND, năm gốc bằng USD", "the sheet is in VND, the base in USD"));

    [Fact]
    public void A_table_that_lacks_the_series_of_the_year_is_a_finding_and_no_other_year_is_taken()
    {
        var prices = ConstantPrices.Of(Sheet(Activity("1", 1)), 2023, Table(2024, 30_000));
        prices.Findings.Should().Equal(Error("120", "incomes[0]",
            "không có thu nhập một giờ năm 2023 của chỉ tiêu \"test\"", "no hourly income of 2023 for the series \"test\""));
        prices.Sheet.Should().BeNull();
    }

    [Fact]
    public void An_income_of_the_table_in_another_currency_is_a_finding() =>
        ConstantPrices.Of(Sheet(Activity("1", 1)), 2024, new IncomeTable([Figure(2024, 2) with { Currency = "USD" }])).Findings.Should().Equal(
            Error("102", "incomes[0]",
            "bảng tính bằng VND, thu nhập năm 2024 bằng USD", "the sheet is in VND, the income of 2024 in USD"));

    [Fact]
    public void An_index_that_lacks_a_year_is_a_finding() =>
        ConstantPrices.Of(Sheet(Activity("1", 1)), 2024, Table(2024, 30_000), new PriceIndex("CPI", "nguồn", [new(2024, 100)])).Findings.Should().Equal(
            Error("121", "index", "chỉ số \"CPI\" không có năm 2025 hoặc 2024", "the index \"CPI\" lacks 2025 or 2024"));

    [Fact]
    public void Without_an_index_services_and_fees_stay_and_with_one_each_end_of_a_range_is_scaled()
    {
        var sheet = Sheet(Activity("1", 1, new Estimate(100, 200, 400), 50));
        ConstantPrices.Of(sheet, 2024, Table(2024, 30_000)).Sheet!.Activities[0].Services.Should().Be(new Estimate(100, 200, 400));
        var scaled = ConstantPrices.Of(sheet, 2024, Table(2024, 30_000), new PriceIndex("CPI", "nguồn", [new(2024, 4), new(2025, 5)])).Sheet!.Activities[0];
        (scaled.Services, scaled.Fees, scaled.Hours).Should().Be((new Estimate(80, 160, 320), new Estimate(40), new Estimate(1)));
    }

    [Fact]
    public void A_sheet_at_its_own_prices_is_the_sheet_itself()
    {
        var sheet = Sheet(Activity("1", 2, 3, 4), Activity("2", 1));
        ConstantPrices.Of(sheet, sheet).Sheet.Should().Be(sheet);
    }

    [Fact]
    public void Sheets_and_tables_must_be_given()
    {
        FluentActions.Invoking(() => ConstantPrices.Of(null!, Sheet())).Should().Throw<ArgumentNullException>().WithParameterName("sheet");
        FluentActions.Invoking(() => ConstantPrices.Of(Sheet(), null!)).Should().Throw<ArgumentNullException>().WithParameterName("baseSheet");
        FluentActions.Invoking(() => ConstantPrices.Of(null!, 2024, Table(2024, 1))).Should().Throw<ArgumentNullException>().WithParameterName("sheet");
        FluentActions.Invoking(() => ConstantPrices.Of(Sheet(), 2024, null!)).Should().Throw<ArgumentNullException>().WithParameterName("incomes");
    }

    private static IncomeTable Table(int year, ExactNumber hourly) => new([Figure(year, hourly)]);

    private static IncomeFigure Figure(int year, ExactNumber hourly) => new(year, Wage.Series, hourly, "nguồn", SourceConfidence.Secondary);
}
