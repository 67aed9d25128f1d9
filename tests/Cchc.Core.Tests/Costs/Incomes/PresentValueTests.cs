using System.Numerics;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Incomes;
using Cchc.Core.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Costs.Incomes;

/// <summary>Discounting against hand-made values, against a loop that divides year by year, and at the edges of its ranges.</summary>
public class PresentValueTests
{
    // By hand: 1,050 of next year at 5% is 1,000; 1,210 in two years at 10% is 1,000; at 0% all stays; 500 of last year at 10% is 550.
    [Theory]
    [InlineData(2026, "1050", "0.05", "1000")]
    [InlineData(2027, "1210", "0.1", "1000")]
    [InlineData(2040, "7", "0", "7")]
    [InlineData(2024, "500", "0.1", "550")]
    [InlineData(2026, "1", "-0.5", "2")]
    [InlineData(2026, "-1050", "0.05", "-1000")]
    public void Amounts_are_divided_by_one_plus_the_rate_for_each_year(int year, string amount, string rate, string expected) =>
        PresentValue.Of([new YearAmount(year, ExactNumber.Parse(amount))], ExactNumber.Parse(rate), 2025).Should().Be(ExactNumber.Parse(expected));

    [Fact]
    public void A_year_may_occur_more_than_once() =>
        PresentValue.Of([new(2026, 50), new(2026, 55), new(2025, 1)], ExactNumber.Parse("0.05"), 2025).Should().Be((ExactNumber)101);

    [Fact]
    public void The_sum_is_that_of_a_loop_that_divides_year_by_year() => Prop.ForAll<int[], byte>((years, rate) =>
    {
        var amounts = years.Select((year, i) => new YearAmount(2025 + (Math.Abs(year % 30)), (i * 1_000) - 500)).ToArray();
        var factor = ExactNumber.One + ExactNumber.Fraction(rate, 100);
        var expected = ExactNumber.Zero;
        foreach (var amount in amounts)
        {
            var value = amount.Amount;
            for (var year = amount.Year; year > 2025; year--)
            {
                value /= factor;
            }

            expected += value;
        }

        return PresentValue.Of(amounts, ExactNumber.Fraction(rate, 100), 2025) == expected;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_hundred_years_are_allowed_in_both_directions_and_one_more_is_not()
    {
        PresentValue.Of([new(2225, 1)], 0, 2025).Should().Be(ExactNumber.One);
        PresentValue.Of([new(1825, 1)], 0, 2025).Should().Be(ExactNumber.One);
        foreach (var year in new[] { 2226, 1824, int.MaxValue, int.MinValue })
        {
            FluentActions.Invoking(() => PresentValue.Of([new(year, 1)], 0, 2025))
                .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*expected at most 200*");
        }
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("-1.5")]
    [InlineData("0.0000000000001")]
    [InlineData("1000000000000")]
    public void A_rate_is_above_minus_one_and_short(string rate) =>
        FluentActions.Invoking(() => PresentValue.Of([], ExactNumber.Parse(rate), 2025))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(rate));

    [Fact]
    public void The_longest_rate_of_twelve_digits_is_taken() =>
        PresentValue.Of([new(2026, 1)], ExactNumber.Parse("999999999999"), 2025).Should().Be(ExactNumber.Fraction(1, 1_000_000_000_000));

    [Fact]
    public void Amounts_must_be_given_and_have_a_common_scale()
    {
        FluentActions.Invoking(() => PresentValue.Of(null!, 0, 2025)).Should().Throw<ArgumentNullException>().WithParameterName("amounts");
        var odd = Enumerable.Range(1, 80).Select(i => new YearAmount(2025, ExactNumber.Fraction(1, BigInteger.Pow(2, 256) + (2 * i) + 1)));
        FluentActions.Invoking(() => PresentValue.Of(odd, 0, 2025))
            .Should().Throw<ArgumentException>().WithMessage("the amounts have too many different denominators*");
    }
}
