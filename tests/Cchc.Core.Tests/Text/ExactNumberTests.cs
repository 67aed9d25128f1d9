using System.Numerics;
using Cchc.Core.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Text;

public class ExactNumberTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("-3.50", "-3.5")]
    [InlineData(" 2/12 ", "1/6")]
    [InlineData("6/3", "2")]
    [InlineData("1.5e3", "1500")]
    [InlineData("25E-2", "0.25")]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("+7", "7")]
    [InlineData("−13", "-13")]
    [InlineData(" −3.50 ", "-3.5")]
    [InlineData("−1/6", "-1/6")]
    [InlineData("−0", "0")]
    [InlineData("79228162514264337593543950336", "79228162514264337593543950336")]
    public void A_number_is_read_exactly_and_written_back(string text, string written)
    {
        ExactNumber.Parse(text).ToString().Should().Be(written);
        ExactNumber.Parse(written).Should().Be(ExactNumber.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1,5")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1/0")]
    [InlineData("1/-6")]
    [InlineData("1/2/3")]
    [InlineData("1.5/2")]
    [InlineData("NaN")]
    [InlineData("1e101")]
    [InlineData("1e")]
    [InlineData("--1")]
    [InlineData("−-1")]
    [InlineData("−−1")]
    [InlineData("−")]
    [InlineData("1−5")]
    [InlineData("1 000")]
    [InlineData("٣")]
    [InlineData("1.-5")]
    public void What_is_no_number_is_refused_and_quoted(string text)
    {
        ExactNumber.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => ExactNumber.Parse(text)).Should().Throw<FormatException>().WithMessage($"*\"{text}\"*");
    }

    [Theory]
    [InlineData("5234.5", 0, "5235", "5234")]
    [InlineData("-5234.5", 0, "-5235", "-5234")]
    [InlineData("75.556", 2, "75.56", "75.55")]
    [InlineData("1/3", 3, "0.333", "0.333")]
    [InlineData("2/3", 0, "1", "0")]
    public void Rounding_is_half_away_from_zero_and_cutting_is_another_thing(string text, int decimals, string rounded, string cut)
    {
        ExactNumber.Parse(text).Round(decimals).ToString().Should().Be(rounded);
        ExactNumber.Parse(text).Truncate(decimals).ToString().Should().Be(cut);
    }

    [Fact]
    public void Notations()
    {
        ExactNumber.Parse("1024000.456").ToVietnamese(2).Should().Be("1.024.000,46");
        ExactNumber.Parse("-1024000.5").ToEnglish(2).Should().Be("−1,024,000.5");
        ExactNumber.Parse("-0.4").ToVietnamese().Should().Be("0");
        ExactNumber.Parse("999.5").ToVietnamese().Should().Be("1.000");
        ExactNumber.Parse("12").ToFixed(2).Should().Be("12.00");
        ExactNumber.Parse("-0.045").ToFixed(2).Should().Be("-0.05");
        default(ExactNumber).ToString().Should().Be("0");
        default(ExactNumber).Denominator.Should().Be(BigInteger.One);
    }

    [Fact]
    public void A_sum_does_not_depend_on_its_order() => Prop.ForAll<(int, int)[]>(pairs =>
    {
        var numbers = pairs.Select(pair => ExactNumber.Fraction(pair.Item1, (Math.Abs((long)pair.Item2) % 97) + 1)).ToList();
        var forward = numbers.Aggregate(ExactNumber.Zero, (sum, next) => sum + next);
        var backward = Enumerable.Reverse(numbers).Aggregate(ExactNumber.Zero, (sum, next) => sum + next);
        var sorted = numbers.OrderBy(number => number).Aggregate(ExactNumber.Zero, (sum, next) => sum + next);
        return forward == backward && forward == sorted && forward.GetHashCode() == sorted.GetHashCode();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Decimals_go_in_and_come_out_unchanged() => Prop.ForAll<decimal, decimal>((left, right) =>
    {
        var (x, y) = (ExactNumber.FromDecimal(left), ExactNumber.FromDecimal(right));
        return x.ToDecimal() == left && (x - y).Sign == left.CompareTo(right) && x.CompareTo(y) == left.CompareTo(right) && (x + y - y) == x && (y.Sign == 0 || x / y * y == x);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_edges_of_decimal()
    {
        ExactNumber.FromDecimal(decimal.MaxValue).ToDecimal().Should().Be(decimal.MaxValue);
        foreach (var digits in new[] { 1.234567890123456789012345678m, 9.999999999999999999999999999m, 0.1234567890123456789012345678m, 1e-28m })
        {
            ExactNumber.FromDecimal(digits).ToDecimal().Should().Be(digits);
        }

        ExactNumber.FromDecimal(decimal.MinValue).ToDecimal().Should().Be(decimal.MinValue);
        (ExactNumber.FromDecimal(decimal.MaxValue) + ExactNumber.Fraction(1, 2)).ToDecimal().Should().Be(decimal.MaxValue);
        FluentActions.Invoking(() => (ExactNumber.FromDecimal(decimal.MaxValue) + 1).ToDecimal()).Should().Throw<OverflowException>().WithMessage("*79228162514264337593543950336*");
        ExactNumber.Fraction(1, 3).ToDecimal().Should().BeApproximately(1m / 3m, 1e-27m);
        FluentActions.Invoking(() => ExactNumber.One / 0).Should().Throw<DivideByZeroException>();
        FluentActions.Invoking(() => ExactNumber.Fraction(1, 0)).Should().Throw<DivideByZeroException>();
    }

    [Theory]
    [InlineData("-1234.5", "−1.234,5", "−1,234.5")]
    [InlineData("-0.001", "0", "0")]
    [InlineData("-7", "−7", "−7")]
    [InlineData("1234.5", "1.234,5", "1,234.5")]
    public void Below_zero_people_read_a_minus_sign_and_programs_a_hyphen(string number, string vi, string en)
    {
        var value = ExactNumber.Parse(number);
        (value.ToVietnamese(2), value.ToEnglish(2), value.ToString()).Should().Be((vi, en, number));
    }
}
