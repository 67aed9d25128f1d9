using System.Numerics;

namespace Cchc.Core.Text;

/// <summary>Between exact numbers and binary floating point.</summary>
public readonly partial struct ExactNumber
{
    // The conversion of large whole numbers differs between platforms: it is done here, with whole numbers alone.
    private const long Most = 1L << 53;

    /// <summary>The nearest double, ties to the even one. Beyond the range of a double it is the largest finite one, never infinity or NaN.</summary>
    /// <returns>The same on every platform.</returns>
    public double ToDouble() => BigInteger.Abs(numerator) <= Most && denominatorLessOne < Most
        ? (double)(long)numerator / ((long)denominatorLessOne + 1)
        : numerator.Sign * Nearest(BigInteger.Abs(numerator), Denominator);

    /// <summary>A finite double, exactly.</summary>
    internal static ExactNumber FromDouble(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        if (exponent == 0x7FF)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a finite number.");
        }

        var mantissa = bits & (Most / 2 - 1);
        mantissa = exponent == 0 ? mantissa : mantissa | (Most / 2);
        var signed = (BigInteger)(bits < 0 ? -mantissa : mantissa);
        var power = Math.Max(exponent, 1) - 1075;
        return power >= 0 ? new ExactNumber(signed << power, BigInteger.One) : Fraction(signed, BigInteger.One << -power);
    }

    // Both positive.
    private static double Nearest(BigInteger above, BigInteger below)
    {
        // A quotient of 63 bits or more, its last bit standing for all that is left over.
        var shift = Length(below) - Length(above) + 64;
        var quotient = BigInteger.DivRem(shift > 0 ? above << shift : above, shift < 0 ? below << -shift : below, out var left);
        quotient = left.IsZero ? quotient : quotient | BigInteger.One;
        var length = Length(quotient);
        var exponent = length - 1 - shift;
        if (exponent > 1023)
        {
            return double.MaxValue;
        }

        // Below 2^-1022 there are fewer bits than 53.
        var kept = exponent >= -1022 ? 53 : exponent + 1075;
        if (kept < 0)
        {
            return 0;
        }

        var dropped = length - kept;
        var mantissa = (long)(quotient >> dropped);
        var rest = quotient & ((BigInteger.One << dropped) - BigInteger.One);
        var half = BigInteger.One << (dropped - 1);
        if (rest > half || (rest == half && (mantissa & 1) != 0))
        {
            mantissa++;
        }

        // A mantissa that was carried over moves the exponent by itself: it lies right above it.
        var biased = exponent >= -1022 ? exponent + 1022 : 0L;
        var value = BitConverter.Int64BitsToDouble((biased << 52) + mantissa);
        return double.IsInfinity(value) ? double.MaxValue : value;
    }

    private static int Length(BigInteger positive)
    {
        var bytes = positive.ToByteArray();
        var last = bytes.Length - 1;
        while (last > 0 && bytes[last] == 0)
        {
            last--;
        }

        var bits = last * 8;
        for (var top = bytes[last]; top != 0; top >>= 1)
        {
            bits++;
        }

        return bits;
    }
}
