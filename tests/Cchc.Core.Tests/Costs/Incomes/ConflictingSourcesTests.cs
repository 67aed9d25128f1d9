using Cchc.Core.Costs;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Text;
using FluentAssertions;

namespace Cchc.Core.Tests.Costs.Incomes;

public class ConflictingSourcesTests
{
    [Theory]
    [InlineData(ConflictRule.LowerMiddle, "2.5")]
    [InlineData(ConflictRule.Lowest, "2")]
    [InlineData(ConflictRule.Median, "2.75")]
    [InlineData(ConflictRule.Mean, "3.375")]
    [InlineData(ConflictRule.Highest, "6")]
    public void Each_rule_takes_its_value_of_four_sources(ConflictRule rule, string expected)
    {
        var chosen = ConflictingSources.Of([6, 2.5m, 3, 2], rule);
        chosen.Chosen.Should().Be(ExactNumber.Parse(expected));
        chosen.Range.Should().Be(new Estimate(2, chosen.Chosen, 6));
    }

    [Fact]
    public void Of_an_odd_number_the_lower_middle_is_the_middle_and_of_one_it_is_that_one()
    {
        ConflictingSources.Of([9, 1, 3]).Chosen.Should().Be((ExactNumber)3);
        ConflictingSources.Of([9]).Chosen.Should().Be((ExactNumber)9);
        ConflictingSources.Of([9, 1]).Chosen.Should().Be((ExactNumber)1);
    }

    [Fact]
    public void The_sources_are_kept_and_named_in_the_explanation()
    {
        var chosen = ConflictingSources.Of([new ConflictingSources.SourceValue(2.5m, "khảo sát 2025"), new ConflictingSources.SourceValue(1_000)]);
        chosen.Explain().Vi.Should().Be("các nguồn: 2,5 (khảo sát 2025); 1.000; lấy 2,5 (trung bình thấp, Điều 27 Thông tư số 02/2017/TT-VPCP, hiểu là trung vị thấp)");
        chosen.Explain().En.Should().Contain("1,000; 2.5 was taken");
    }

    [Fact]
    public void No_source_and_an_unknown_rule_are_errors_of_the_caller()
    {
        ((Action)(() => ConflictingSources.Of(Array.Empty<ExactNumber>()))).Should().Throw<ArgumentException>();
        ((Action)(() => ConflictingSources.Of([1], (ConflictRule)9))).Should().Throw<ArgumentOutOfRangeException>();
    }
}
