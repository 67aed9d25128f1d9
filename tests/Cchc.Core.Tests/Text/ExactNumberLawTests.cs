using System.Numerics;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Text;

/// <summary>The laws of fractions, against a slow model that keeps numerator and denominator unreduced.</summary>
public sealed class ExactNumberLawTests
{
    private static readonly BigInteger Huge = BigInteger.Pow(10, 60) + 7;

    [Fact]
    public void Sum_and_product_are_those_of_fractions() => Prop.ForAll<(int, int, int, int)>(parts =>
    {
        var (a, b, c, d) = parts;
        var (left, right) = (new Model(a, Below(b)), new Model(c, Below(d)));
        return Same(left.Exact + right.Exact, new Model((left.Above * right.Below) + (right.Above * left.Below), left.Below * right.Below))
            && Same(left.Exact - right.Exact, new Model((left.Above * right.Below) - (right.Above * left.Below), left.Below * right.Below))
            && Same(left.Exact * right.Exact, new Model(left.Above * right.Above, left.Below * right.Below));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_quotient_times_the_divisor_is_the_dividend() => Prop.ForAll<(int, int, int, int)>(parts =>
    {
        var (a, b, c, d) = parts;
        var (left, right) = (new Model(a, Below(b)).Exact, new Model(c, Below(d)).Exact);
        return right.Sign == 0 || ((left / right) * right == left && (left / right).Sign == left.Sign * right.Sign);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Multiplication_spreads_over_addition() => Prop.ForAll<int, int, int>((a, b, c) =>
    {
        var (x, y, z) = (ExactNumber.Fraction(a, 7), ExactNumber.Fraction(b, 12), ExactNumber.Fraction(c, 15));
        return x * (y + z) == (x * y) + (x * z) && (x + y) + z == x + (y + z) && x - y == -(y - x);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void It_is_always_reduced_and_its_denominator_positive() => Prop.ForAll<int, int>((a, b) =>
    {
        var below = b == 0 ? 1 : b;
        var number = ExactNumber.Fraction(a, below);
        return number.Denominator.Sign > 0 && BigInteger.GreatestCommonDivisor(number.Numerator, number.Denominator).IsOne
            && number.Numerator * below == number.Denominator * a && number.IsWhole == (a % (long)below == 0) && number.Sign == Math.Sign(a) * Math.Sign(below);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_comparison_says_what_cross_multiplication_says() => Prop.ForAll<(int, int, int, int)>(parts =>
    {
        var (a, b, c, d) = parts;
        var (left, right) = (new Model(a, Below(b)), new Model(c, Below(d)));
        var sign = (left.Above * right.Below).CompareTo(right.Above * left.Below);
        var (x, y) = (left.Exact, right.Exact);
        return x < y == sign < 0 && x <= y == sign <= 0 && x > y == sign > 0 && x >= y == sign >= 0 && x == y == (sign == 0) && x != y == (sign != 0)
            && Math.Sign(x.CompareTo((object)y)) == Math.Sign(sign);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Equal_numbers_have_equal_hash_codes() => Prop.ForAll<int, int, int>((a, b, factor) =>
    {
        var times = factor == 0 ? 3 : factor;
        var (plain, grown) = (ExactNumber.Fraction(a, Below(b)), ExactNumber.Fraction((BigInteger)a * times, Below(b) * times));
        return plain.Equals(grown) && plain.Equals((object)grown) && plain.GetHashCode() == grown.GetHashCode();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_rounded_number_lies_at_most_half_a_unit_away_and_a_cut_one_less_than_a_unit() => Prop.ForAll<int, int>((a, b) =>
    {
        var number = ExactNumber.Fraction(a, Below(b));
        return Enumerable.Range(0, 4).All(decimals =>
        {
            var unit = ExactNumber.Fraction(1, BigInteger.Pow(10, decimals));
            var (rounded, cut) = (number.Round(decimals), number.Truncate(decimals));
            return Distance(number, rounded) <= unit / 2 && Distance(number, cut) < unit && Distance(0, cut) <= Distance(0, number)
                && (rounded / unit).IsWhole && (cut / unit).IsWhole && (-number).Round(decimals) == -rounded && rounded.Round(decimals) == rounded;
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_half_goes_away_from_zero_at_every_place()
    {
        for (var decimals = 0; decimals <= 100; decimals++)
        {
            var half = ExactNumber.Fraction(1, 2 * BigInteger.Pow(10, decimals));
            half.Round(decimals).Should().Be(half * 2);
            (-half).Round(decimals).Should().Be(-half * 2);
            half.Truncate(decimals).Should().Be(ExactNumber.Zero);
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Only_0_to_100_decimals_are_rounded_to(int decimals)
    {
        Action[] calls =
        [
            () => ExactNumber.One.Round(decimals), () => ExactNumber.One.Truncate(decimals), () => ExactNumber.One.ToFixed(decimals),
            () => ExactNumber.One.ToVietnamese(decimals), () => ExactNumber.One.ToEnglish(decimals),
        ];
        foreach (var call in calls)
        {
            call.Should().Throw<ArgumentOutOfRangeException>().WithMessage("Expected 0 to 100 decimals.*").Which.ParamName.Should().Be("decimals");
        }
    }

    [Fact]
    public void Dividing_by_zero_names_what_was_divided()
    {
        FluentActions.Invoking(() => ExactNumber.Fraction(7, 2) / ExactNumber.Zero).Should().Throw<DivideByZeroException>()
            .WithMessage("3.5 cannot be divided by zero.");
        FluentActions.Invoking(() => ExactNumber.Fraction(7, 0)).Should().Throw<DivideByZeroException>().WithMessage("7/0: the denominator must not be zero.");
        FluentActions.Invoking(() => ExactNumber.Zero / ExactNumber.Zero).Should().Throw<DivideByZeroException>();
    }

    [Fact]
    public void It_sorts_after_null_and_refuses_another_type()
    {
        ExactNumber.Zero.CompareTo(null).Should().Be(1);
        ExactNumber.One.Equals("1").Should().BeFalse();
        ExactNumber.One.Equals(null).Should().BeFalse();
        FluentActions.Invoking(() => ExactNumber.One.CompareTo("1")).Should().Throw<ArgumentException>().WithMessage("Expected an ExactNumber, not String.*");
    }

    [Fact]
    public void Zero_is_the_default_and_has_no_sign()
    {
        default(ExactNumber).Should().Be(ExactNumber.Zero);
        ExactNumber.Fraction(0, -5).Should().Be(ExactNumber.Zero);
        (-ExactNumber.Zero).Sign.Should().Be(0);
        ExactNumber.FromDecimal(new decimal(0, 0, 0, isNegative: true, scale: 28)).Should().Be(ExactNumber.Zero);
        ExactNumber.Zero.ToDouble().Should().Be(0d);
    }

    [Fact]
    public void Numbers_of_any_size_are_kept_exactly()
    {
        var third = ExactNumber.Fraction(Huge, 3);
        (third + third + third).Numerator.Should().Be(Huge);
        (ExactNumber.Fraction(Huge, 1) - ExactNumber.Fraction(Huge - 1, 1)).Should().Be(ExactNumber.One);
        ExactNumber.FromInt64(long.MinValue).Numerator.Should().Be(long.MinValue);
        (-ExactNumber.FromInt64(long.MinValue)).Numerator.Should().Be(-(BigInteger)long.MinValue);
        FluentActions.Invoking(() => third.ToDecimal()).Should().Throw<OverflowException>().WithMessage("*is larger than a decimal number can be.");
    }

    [Fact]
    public void Its_texts_do_not_depend_on_the_culture()
    {
        foreach (var culture in new[] { "vi-VN", "de-DE", "ar-SA", "fa-IR", "th-TH", "sv-SE" })
        {
            using var scope = new CultureScope(culture);
            ExactNumber.Parse("-1234567.5").ToString().Should().Be("-1234567.5");
            ExactNumber.Fraction(-1, 6).ToString().Should().Be("-1/6");
            ExactNumber.Parse("-1234567.5").ToVietnamese(1).Should().Be("−1.234.567,5");
            ExactNumber.Parse("-1234567.5").ToEnglish(1).Should().Be("−1,234,567.5");
            ExactNumber.Parse("-1234567.5").ToFixed(2).Should().Be("-1234567.50");
            ExactNumber.TryParse("1,5", out _).Should().BeFalse("a comma is no decimal point in any culture");
        }
    }

    [Theory]
    [InlineData("999", "999", "999")]
    [InlineData("1000", "1.000", "1,000")]
    [InlineData("-999", "−999", "−999")]
    [InlineData("-1000", "−1.000", "−1,000")]
    [InlineData("999999.994", "999.999,99", "999,999.99")]
    [InlineData("999999.995", "1.000.000", "1,000,000")]
    [InlineData("0.1", "0,1", "0.1")]
    [InlineData("-0.004", "0", "0")]
    [InlineData("1/3", "0,33", "0.33")]
    [InlineData("1234567890123", "1.234.567.890.123", "1,234,567,890,123")]
    public void Thousands_are_grouped_and_zeros_at_the_end_left_out(string number, string vietnamese, string english)
    {
        ExactNumber.Parse(number).ToVietnamese(2).Should().Be(vietnamese);
        ExactNumber.Parse(number).ToEnglish(2).Should().Be(english);
    }

    [Fact]
    public void Text_of_200_characters_is_read_and_of_201_is_not()
    {
        ExactNumber.TryParse(new string('9', 200), out var most).Should().BeTrue();
        most.Should().Be(ExactNumber.Fraction(BigInteger.Pow(10, 200) - 1, 1));
        ExactNumber.TryParse(new string('9', 201), out var none).Should().BeFalse();
        none.Should().Be(ExactNumber.Zero);
        ExactNumber.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => ExactNumber.Parse(null!)).Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("text");
    }

    [Theory]
    [InlineData("1e100", true)]
    [InlineData("1e-100", true)]
    [InlineData("1e101", false)]
    [InlineData("1e-101", false)]
    [InlineData("1e99999999999", false)]
    [InlineData("1e-2147483648", false)]
    [InlineData("1e+2", true)]
    [InlineData("1e2e3", false)]
    [InlineData("\u00A012\u00A0", true)] // NBSP around it is white space
    [InlineData("1 2", false)]
    [InlineData("1\u00A0000", false)]
    [InlineData("0x10", false)]
    [InlineData("１２", false)] // full width
    [InlineData("(5)", false)]
    [InlineData("5-", false)]
    [InlineData("1/+6", true)]
    [InlineData(" 1 / 6 ", false)]
    public void The_edges_of_the_notation(string text, bool isRead) => ExactNumber.TryParse(text, out _).Should().Be(isRead);

    [Fact]
    public void What_is_written_is_read_back() => Prop.ForAll<int, int>((a, b) =>
    {
        var number = ExactNumber.Fraction(a, Below(b));
        return ExactNumber.Parse(number.ToString()) == number;
    }).QuickCheckThrowOnFailure();

    private static BigInteger Below(int number) => BigInteger.Abs(number) + 1;

    private static ExactNumber Distance(ExactNumber left, ExactNumber right) => left < right ? right - left : left - right;

    private static bool Same(ExactNumber number, Model model) => number.Numerator * model.Below == model.Above * number.Denominator;

    private sealed record Model(BigInteger Above, BigInteger Below)
    {
        public ExactNumber Exact => ExactNumber.Fraction(Above, Below);
    }
}
