using System.Numerics;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Costs.Portfolios;

/// <summary>Portfolios at the edges: sums of 128 bits, amounts of nothing, codes of currencies, several simplified rows.</summary>
public sealed class PortfolioBoundaryTests
{
    private static readonly ExactNumber Largest = ExactNumber.Fraction(ulong.MaxValue, BigInteger.One);

    [Theory]
    [InlineData(2, true)] // (2⁶⁴ − 1)² + 2(2⁶⁴ − 1) is 2¹²⁸ − 1
    [InlineData(3, false)]
    public void A_sum_is_compact_up_to_128_bits(int rest, bool isCompact)
    {
        var most = (BigInteger.One << 128) - 1 + (rest == 2 ? BigInteger.Zero : ulong.MaxValue);
        var before = CompiledPortfolio.Of(CostMethod.Statutory, "VND", [new PortfolioItem(Largest, Largest, 0, 0), new PortfolioItem(Largest, rest, 0, 0)]);
        var after = CompiledPortfolio.Of(CostMethod.Statutory, "VND", [new PortfolioItem(0, 0, Largest, Largest), new PortfolioItem(0, 0, Largest, rest)]);

        (before.IsCompact, after.IsCompact).Should().Be((isCompact, isCompact));
        (before.Sum().Before.Numerator, before.Sum().After.Sign).Should().Be((most, 0));
        (after.Sum().After.Numerator, after.Sum().Before.Sign).Should().Be((most, 0));
    }

    [Theory]
    [InlineData(0, 0, 0, 0, true)]
    [InlineData(-1, 1, 1, 1, false)]
    [InlineData(1, -1, 1, 1, false)]
    [InlineData(1, 1, -1, 1, false)]
    [InlineData(1, 1, 1, -1, false)]
    public void Amounts_of_nothing_are_added_and_negative_ones_refused(int unitBefore, int volumeBefore, int unitAfter, int volumeAfter, bool isAccepted)
    {
        var compile = () => CompiledPortfolio.Of(CostMethod.Statutory, "VND", [new PortfolioItem(unitBefore, volumeBefore, unitAfter, volumeAfter)]);
        if (isAccepted)
        {
            compile().Sum().Should().Be(new PortfolioTotals(1, 0, 0));
        }
        else
        {
            compile.Should().Throw<ArgumentException>().WithMessage($"Row 0: {unitBefore} × {volumeBefore}, {unitAfter} × {volumeAfter}: expected*");
        }
    }

    [Fact]
    public void A_portfolio_that_leaves_rows_out_and_is_not_compact_says_both()
    {
        var huge = Largest * Largest * Largest;
        var row = new PortfolioRow { Name = "A", Year = 2025, Method = CostMethod.Statutory, Currency = "VND", Before = huge, After = 4 };
        CompiledPortfolio.Of(new Portfolio([row, row with { Name = "B", After = null }])).Single().Note.Should().Be(ExpectedFinding.Warning("100", "portfolio",
            "1 trong 2 dòng thiếu hoặc sai số liệu, không được cộng; "
                + "số liệu không vừa 128 bit theo mẫu số chung: tính bằng số nguyên lớn, vẫn chính xác nhưng chậm hơn",
            "1 of 2 rows lack an amount or state a wrong one and are not in the sums; "
                + "the figures do not fit 128 bits at a common denominator: computed with large integers, as exact but slower"));
    }

    [Theory]
    [InlineData("VND", true)]
    [InlineData("ZAR", true)]
    [InlineData("AZN", true)]
    [InlineData("vnd", false)]
    [InlineData("VNd", false)]
    [InlineData("V1D", false)]
    [InlineData("V D", false)]
    [InlineData("VN", false)]
    [InlineData("VNDD", false)]
    public void A_currency_is_three_capitals(string currency, bool expected)
    {
        PortfolioCheck.IsCurrency(currency).Should().Be(expected);
        var sheet = CostSheets.Sheet(CostSheets.Activity("1", 1)) with { Currency = currency };
        ComplianceCost.Of(sheet).Findings.Any(finding => finding.Text.En == $"\"{currency}\" is not a currency code of three capitals such as VND")
            .Should().Be(!expected);
    }

    [Fact]
    public void Totals_count_rows_from_0()
    {
        new PortfolioTotals(0, 0, 0).Rows.Should().Be(0);
        FluentActions.Invoking(() => new PortfolioTotals(-1, 0, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("rows");
    }

    [Fact]
    public void A_review_adds_the_procedures_of_all_rows_that_were_simplified()
    {
        var row = new PortfolioRow
        {
            Name = "A",
            Year = 2025,
            Method = CostMethod.Statutory,
            Currency = "VND",
            Before = 10,
            After = 4,
            Procedures = 2,
            IsReviewed = true,
            IsSimplified = true,
        };
        var review = new Portfolio([row, row with { Name = "B", Procedures = 3 }, row with { Name = "C", Procedures = 5, IsSimplified = false }]).Review();
        (review.Reviewed, review.Simplified, review.Saving).Should().Be((10L, 5L, (ExactNumber?)12));
    }
}
