using System.Numerics;
using Cchc.Core.Text;

namespace Cchc.Core.EntityFrameworkCore;

/// <summary>Exact numbers that fit a column, or a refusal that says why not.</summary>
internal static class FittingNumber
{
    public static decimal Decimal(ExactNumber number, int scale, int precision)
    {
        var whole = BigInteger.Abs(number.Truncate().Numerator);
        if (number.Round(scale) != number || whole >= BigInteger.Pow(10, precision - scale))
        {
            throw Refused(number, $"a column of {precision} digits with {scale} decimals");
        }

        // A decimal carries 28 digits: what comes back must be the same number.
        return whole <= (BigInteger)decimal.MaxValue && number.ToDecimal() is var value && ExactNumber.FromDecimal(value) == number
            ? value
            : throw Refused(number, "the 28 digits of a decimal");
    }

    public static long Whole(ExactNumber number, int decimals)
    {
        var scaled = number * ExactNumber.Fraction(BigInteger.Pow(10, decimals), BigInteger.One);
        return scaled.IsWhole && scaled.Numerator >= long.MinValue && scaled.Numerator <= long.MaxValue
            ? (long)scaled.Numerator
            : throw Refused(number, $"a whole column with {decimals} decimals");
    }

    public static ExactNumber FromWhole(long stored, int decimals) => ExactNumber.Fraction(stored, BigInteger.Pow(10, decimals));

    private static ArgumentOutOfRangeException Refused(ExactNumber number, string column) =>
        new(nameof(number), $"The number {Shorten.To(number.ToString())} does not fit {column}: it is not stored, and not rounded.");
}
