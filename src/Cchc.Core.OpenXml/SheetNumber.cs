using System.Globalization;
using System.Numerics;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>Exact numbers as a spreadsheet holds them: 15 significant digits that people see, 17 that it stores.</summary>
internal static class SheetNumber
{
    private static readonly ExactNumber Beyond = ExactNumber.FromInt64(1_000_000_000_000_000);

    /// <summary>Whether a spreadsheet shows every digit of it.</summary>
    public static bool IsExact(ExactNumber value) => Rounded(value, 15).Value == value;

    /// <summary>Whether its whole part has more digits than a spreadsheet shows.</summary>
    public static bool IsBeyond(ExactNumber value) => value >= Beyond || value <= -Beyond;

    /// <summary>Whether a spreadsheet has room for it at all.</summary>
    public static bool Fits(ExactNumber value) => value.Sign == 0 || Math.Abs(Magnitude(value)) < 300;

    /// <summary>The text in the file. The digits are found with whole numbers: the same on every platform.</summary>
    public static string Text(ExactNumber value)
    {
        if (IsExact(value))
        {
            return Plain(Rounded(value, 15));
        }

        return Plain(Rounded(value, 17));
    }

    /// <summary>As part of a formula: digits, or a quotient such as <c>1/6</c>; null when neither gives the number.</summary>
    public static string? Formula(ExactNumber value)
    {
        if (IsExact(value))
        {
            return Text(value);
        }

        var (above, below) = (ExactNumber.Fraction(value.Numerator, BigInteger.One), ExactNumber.Fraction(value.Denominator, BigInteger.One));
        return !value.IsWhole && IsExact(above) && IsExact(below) ? Text(above) + "/" + Text(below) : null;
    }

    private static string Plain((ExactNumber Value, BigInteger Digits, int Exponent) rounded)
    {
        if (rounded.Exponent is >= -40 and <= 40)
        {
            return rounded.Value.ToString();
        }

        return rounded.Digits.ToString(CultureInfo.InvariantCulture) + "E" + rounded.Exponent.ToString(CultureInfo.InvariantCulture);
    }

    private static (ExactNumber Value, BigInteger Digits, int Exponent) Rounded(ExactNumber value, int digits)
    {
        if (value.Sign == 0)
        {
            return (value, BigInteger.Zero, 0);
        }

        var limit = BigInteger.Pow(10, digits);
        for (var magnitude = Magnitude(value); ; magnitude++)
        {
            var exponent = magnitude - digits + 1;
            var scale = BigInteger.Pow(10, Math.Abs(exponent));
            var (above, below) = exponent < 0 ? (BigInteger.Abs(value.Numerator) * scale, value.Denominator)
                : (BigInteger.Abs(value.Numerator), value.Denominator * scale);
            var whole = ((above * 2) + below) / (below * 2);
            if (whole < limit)
            {
                whole *= value.Sign;
                return (exponent < 0 ? ExactNumber.Fraction(whole, scale) : ExactNumber.Fraction(whole * scale, BigInteger.One), whole, exponent);
            }
        }
    }

    // At most the place of the first digit, and never more than one below it: logarithms may differ in their last bit between platforms.
    private static int Magnitude(ExactNumber value)
    {
        var guess = (int)Math.Floor(BigInteger.Log10(BigInteger.Abs(value.Numerator)) - BigInteger.Log10(value.Denominator)) - 1;
        var size = value.Sign < 0 ? -value : value;
        return size >= Power(guess + 2) ? guess + 2 : size >= Power(guess + 1) ? guess + 1 : guess;
    }

    private static ExactNumber Power(int exponent)
    {
        var power = BigInteger.Pow(10, Math.Abs(exponent));
        return exponent >= 0 ? ExactNumber.Fraction(power, BigInteger.One) : ExactNumber.Fraction(BigInteger.One, power);
    }
}
