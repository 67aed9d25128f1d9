using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Cchc.Core.Text;

/// <summary>
/// An exact rational number of any size: an amount of money, a number of hours, a sixth of a time a year. Sums do not depend on their order and nothing is
/// rounded until it is shown. Always reduced; <c>default</c> is zero.
/// </summary>
/// <remarks>
/// Equality and order are those of the value: 1/2 equals 2/4. Conversions from <c>decimal</c> and whole numbers are exact and implicit; back to
/// <c>decimal</c> they round.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Text;
///
/// var sixth = ExactNumber.Fraction(1, 6);
///
/// Console.WriteLine(sixth + sixth + sixth == ExactNumber.Fraction(1, 2)); // True
/// Console.WriteLine((sixth * 1_000_000m).ToVietnamese()); // 166.667
/// Console.WriteLine(sixth.ToFixed(4)); // 0.1667
/// </code>
/// </example>
[JsonConverter(typeof(ExactNumberConverter))]
public readonly partial struct ExactNumber : IEquatable<ExactNumber>, IComparable<ExactNumber>, IComparable
{
    private readonly BigInteger numerator;
    private readonly BigInteger denominatorLessOne;

    private ExactNumber(BigInteger numerator, BigInteger denominator)
    {
        this.numerator = numerator;
        denominatorLessOne = denominator - BigInteger.One;
    }

    /// <summary>Zero.</summary>
    public static ExactNumber Zero => default;

    /// <summary>One.</summary>
    public static ExactNumber One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>The numerator of the reduced fraction; carries the sign.</summary>
    public BigInteger Numerator => numerator;

    /// <summary>The denominator of the reduced fraction; 1 or more.</summary>
    public BigInteger Denominator => denominatorLessOne + BigInteger.One;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => numerator.Sign;

    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole => denominatorLessOne.IsZero;

    /// <summary>A fraction, reduced.</summary>
    /// <param name="numerator">What is divided.</param>
    /// <param name="denominator">By what; not zero.</param>
    /// <returns>The quotient, exactly.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static ExactNumber Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsOne)
        {
            return new ExactNumber(numerator, denominator);
        }

        if (denominator.IsZero)
        {
            throw new DivideByZeroException($"{numerator}/0: the denominator must not be zero.");
        }

        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        common = denominator.Sign < 0 ? -common : common;
        return new ExactNumber(numerator / common, denominator / common);
    }

    /// <summary>A decimal number, exactly.</summary>
    /// <param name="value">Any.</param>
    /// <returns>The same number.</returns>
    public static ExactNumber FromDecimal(decimal value)
    {
        var bits = decimal.GetBits(value);
        var scale = (bits[3] >> 16) & 0xFF;
        var mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        mantissa = bits[3] < 0 ? -mantissa : mantissa;
        return scale == 0 ? new ExactNumber(mantissa, BigInteger.One) : Fraction(mantissa, BigInteger.Pow(10, scale));
    }

    /// <summary>A whole number.</summary>
    /// <param name="value">Any.</param>
    /// <returns>The same number.</returns>
    public static ExactNumber FromInt64(long value) => new(value, BigInteger.One);

    /// <summary>The nearest decimal number, halves away from zero; exact when it has at most 28 digits.</summary>
    /// <returns>The number to at most 28 significant digits.</returns>
    /// <exception cref="OverflowException">It is larger than a decimal can hold.</exception>
    public decimal ToDecimal()
    {
        var whole = BigInteger.Abs(numerator / Denominator);
        if (whole > (BigInteger)decimal.MaxValue)
        {
            throw new OverflowException($"{this} is larger than a decimal number can be.");
        }

        var digits = whole.IsZero ? 0 : whole.ToString(CultureInfo.InvariantCulture).Length;
        var rounded = Round(Math.Max(0, 28 - digits));
        return whole > 0 && BigInteger.Abs(rounded.numerator / rounded.Denominator) > (BigInteger)decimal.MaxValue
            ? (decimal)(rounded.Sign * whole)
            : Exactly(rounded);
    }

    /// <summary>Rounded to so many decimals, halves away from zero: 5,234.5 gives 5,235. The way money is shown.</summary>
    /// <param name="decimals">0 to 100.</param>
    /// <returns>The rounded number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 100.</exception>
    public ExactNumber Round(int decimals = 0)
    {
        var scale = Scale(decimals);
        var doubled = BigInteger.Abs(numerator) * scale * 2;
        var whole = (doubled + Denominator) / (Denominator * 2);
        return Fraction(numerator.Sign < 0 ? -whole : whole, scale);
    }

    /// <summary>Cut after so many decimals, toward zero: 75.556 gives 75.55.</summary>
    /// <param name="decimals">0 to 100.</param>
    /// <returns>The cut number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 100.</exception>
    public ExactNumber Truncate(int decimals = 0)
    {
        var scale = Scale(decimals);
        return Fraction(numerator * scale / Denominator, scale);
    }

    /// <inheritdoc/>
    public bool Equals(ExactNumber other) => numerator == other.numerator && denominatorLessOne == other.denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ExactNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((numerator.GetHashCode() * 397) ^ denominatorLessOne.GetHashCode());

    /// <inheritdoc/>
    public int CompareTo(ExactNumber other) => denominatorLessOne == other.denominatorLessOne
        ? numerator.CompareTo(other.numerator)
        : (numerator * other.Denominator).CompareTo(other.numerator * Denominator);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        ExactNumber other => CompareTo(other),
        _ => throw new ArgumentException($"Expected an {nameof(ExactNumber)}, not {obj.GetType().Name}.", nameof(obj)),
    };

    private static BigInteger Scale(int decimals) => decimals is >= 0 and <= 100
        ? BigInteger.Pow(10, decimals)
        : throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Expected 0 to 100 decimals.");

    private static decimal Exactly(ExactNumber rounded)
    {
        var decimals = 0;
        var scaled = rounded;
        while (!scaled.IsWhole)
        {
            scaled *= FromInt64(10);
            decimals++;
        }

        var bits = BigInteger.Abs(scaled.numerator);
        var mask = (BigInteger)uint.MaxValue;
        return new decimal(unchecked((int)(uint)(bits & mask)), unchecked((int)(uint)((bits >> 32) & mask)), unchecked((int)(uint)((bits >> 64) & mask)),
            rounded.Sign < 0, (byte)decimals);
    }
}
