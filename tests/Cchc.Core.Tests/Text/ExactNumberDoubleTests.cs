using System.Numerics;
using Cchc.Core.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Text;

public sealed class ExactNumberDoubleTests
{
    [Fact]
    public void Huge_parts_of_a_moderate_number_give_it_and_never_NaN()
    {
        var huge = BigInteger.Pow(10, 400);
        ExactNumber.Fraction(huge + 1, huge).ToDouble().Should().Be(1);
        ExactNumber.Fraction((2 * huge) + 1, 3 * huge).ToDouble().Should().Be(2.0 / 3);
        ExactNumber.Fraction(-huge - 1, 7 * huge).ToDouble().Should().Be(-1.0 / 7);
        ExactNumber.Fraction(BigInteger.One, huge).ToDouble().Should().Be(0);
        ExactNumber.Fraction(huge, BigInteger.One).ToDouble().Should().Be(double.MaxValue);
        ExactNumber.Fraction(-huge, 3).ToDouble().Should().Be(double.MinValue);
    }

    [Fact]
    public void Halves_go_to_the_even_double_also_below_the_smallest_normal_one()
    {
        var one = BigInteger.One;
        ExactNumber.Fraction((one << 53) + 1, one).ToDouble().Should().Be(9007199254740992);
        ExactNumber.Fraction((one << 53) + 3, one).ToDouble().Should().Be(9007199254740996);
        ExactNumber.Fraction((one << 54) + 3, one << 1).ToDouble().Should().Be(9007199254740994, "one and a half is above the half");
        ExactNumber.Fraction(one, one << 1074).ToDouble().Should().Be(double.Epsilon);
        ExactNumber.Fraction(one, one << 1075).ToDouble().Should().Be(0);
        ExactNumber.Fraction(3, one << 1075).ToDouble().Should().Be(2 * double.Epsilon);
        ExactNumber.Fraction((one << 1024) - 1, one).ToDouble().Should().Be(double.MaxValue);
        ExactNumber.Parse("0.1").ToDouble().Should().Be(0.1);
        ExactNumber.Parse("12345678901234567890.12345").ToDouble().Should().Be(12345678901234567890.12345);
    }

    [Fact]
    public void A_double_comes_back_as_itself() => Every(bits =>
    {
        var value = BitConverter.Int64BitsToDouble(bits);
        return double.IsNaN(value) || double.IsInfinity(value) || ExactNumber.FromDouble(value).ToDouble().Equals(value);
    });

    [Fact]
    public void No_double_lies_nearer() => Every(bits =>
    {
        var number = ExactNumber.Fraction(((BigInteger)bits << (int)(bits & 127)) + 1, ((BigInteger)(bits >> 7) << 40) + 3);
        var value = number.ToDouble();
        var own = Distance(value);
        return own <= Distance(Math.BitIncrement(value)) && own <= Distance(Math.BitDecrement(value));

        ExactNumber Distance(double other) => ExactNumber.FromDouble(other) >= number ? ExactNumber.FromDouble(other) - number : number - ExactNumber.FromDouble(other);
    });

    private static void Every(Func<long, bool> holds) =>
        Prop.ForAll(Gen.Choose(1, int.MaxValue).ToArbitrary(), seed => holds(unchecked(seed * -7046029254386353131L))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
