using Cchc.Core.Costs;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Indicators.Comparing;

public sealed class SimplificationFiguresTests
{
    private static readonly PriceIndex Index = new("CPI", "một ví dụ", [new YearAmount(2015, 100), new YearAmount(2020, 125)]);

    /// <summary>Long An 2011–2020: 378 of 405 procedures, 94 billion đồng.</summary>
    [Fact]
    public void Of_405_procedures_378_are_simplified_93_33_percent()
    {
        var figures = SimplificationFigures.Of([new("Long An 2011–2020", null, new ReviewSummary(405, 378, 94_000_000_000m))]);

        figures.Share.ToString().Should().Be("378/405");
        figures.Describe().Vi.Should().Be("405 TTHC được rà soát, 378 TTHC được đơn giản hóa (93,33%), tiết kiệm 94 tỷ đồng");
        figures.Findings.Should().BeEmpty();
    }

    /// <summary>50 of 2015 are 62.5 of 2020; with 40 of 2020 that is 102.5 million.</summary>
    [Fact]
    public void Money_of_different_years_is_added_at_constant_prices()
    {
        SimplificationFigures.Review[] reviews = [new("A", 2015, new ReviewSummary(10, 8, 50_000_000m, isPerYear: true)), new("B", 2020, new ReviewSummary(5, 5, 40_000_000m, isPerYear: true))];
        var figures = SimplificationFigures.Of(reviews, 2020, Index);

        figures.Saving.Should().Be((ExactNumber)102_500_000m);
        figures.Describe(RateRounding.Cut).Vi.Should().Be("15 TTHC được rà soát, 13 TTHC được đơn giản hóa (86,66%), tiết kiệm 102,5 triệu đồng/năm theo giá năm 2020");
        SimplificationFigures.Of(reviews).Saving.Should().Be((ExactNumber)90_000_000m);
    }

    [Fact]
    public void What_cannot_be_added_is_named_and_no_sum_is_given()
    {
        SimplificationFigures.Review[] reviews =
        [
            new("A", 2015, new ReviewSummary(10, 8, 50)), new("B", null, new ReviewSummary(1, 1, 1)), new("C", 2011, new ReviewSummary(1, 1, 1)), new("D", 2015, new ReviewSummary(1, 1)),
            new("E", 2015, new ReviewSummary(1, 1, 5, "USD")),
        ];
        var figures = SimplificationFigures.Of(reviews, 2020, Index);

        figures.Saving.Should().BeNull();
        (figures.Reviewed, figures.Simplified).Should().Be((14, 12));
        figures.Findings.Select(finding => (finding.Place, finding.Code)).Should().Equal(("\"B\"", "CCHC-REV-003"), ("\"C\"", "CCHC-COST-121"), ("\"D\"", "CCHC-REV-001"), ("\"E\"", "CCHC-REV-002"));
        figures.Describe().Vi.Should().Be("14 TTHC được rà soát, 12 TTHC được đơn giản hóa (85,71%)");
        SimplificationFigures.Of([]).Describe().Vi.Should().Be("0 TTHC được rà soát, 0 TTHC được đơn giản hóa");
    }
}
