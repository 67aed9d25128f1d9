using System.Numerics;

namespace Cchc.Core.Text;

/// <summary>Arithmetic and order.</summary>
public readonly partial struct ExactNumber
{
    /// <summary>The same number, exactly.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator ExactNumber(decimal value) => FromDecimal(value);

    /// <summary>The same number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator ExactNumber(long value) => FromInt64(value);

    /// <summary>The same number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator ExactNumber(int value) => FromInt64(value);

    /// <summary>The sum, exactly.</summary>
    /// <param name="left">The left number.</param>
    /// <param name="right">The right number.</param>
    public static ExactNumber operator +(ExactNumber left, ExactNumber right) =>
        left.denominatorLessOne == right.denominatorLessOne
            ? Fraction(left.numerator + right.numerator, left.Denominator)
            : Fraction((left.numerator * right.Denominator) + (right.numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference, exactly.</summary>
    /// <param name="left">The left number.</param>
    /// <param name="right">The right number.</param>
    public static ExactNumber operator -(ExactNumber left, ExactNumber right) => left + (-right);

    /// <summary>The number with the other sign.</summary>
    /// <param name="value">The number.</param>
    public static ExactNumber operator -(ExactNumber value) => new(-value.numerator, value.Denominator);

    /// <summary>The product, exactly.</summary>
    /// <param name="left">The left number.</param>
    /// <param name="right">The right number.</param>
    public static ExactNumber operator *(ExactNumber left, ExactNumber right) =>
        left.IsWhole && right.IsWhole
            ? new ExactNumber(left.numerator * right.numerator, BigInteger.One)
            : Fraction(left.numerator * right.numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient, exactly.</summary>
    /// <param name="left">The left number.</param>
    /// <param name="right">The right number.</param>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static ExactNumber operator /(ExactNumber left, ExactNumber right) =>
        right.Sign == 0
            ? throw new DivideByZeroException($"{left} cannot be divided by zero.")
            : Fraction(left.numerator * right.Denominator, left.Denominator * right.numerator);

    /// <summary>Whether both are the same number.</summary>
    /// <param name="left">The left number.</param>
    /// <param name="right">The right number.</param>
    public static bool operator ==(ExactNumber left, ExactNumber right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">The left number.</param>
    /// <param name="right">The right number.</param>
    public static bool operator !=(ExactNumber left, ExactNumber right) => !left.Equals(right);

    /// <summary>Whether the left is less.</summary>
    /// <param name="left">The left number.</param>
    /// <param name="right">The right number.</param>
    public static bool operator <(ExactNumber left, ExactNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is less or the same.</summary>
    /// <param name="left">The left number.</param>
    /// <param name="right">The right number.</param>
    public static bool operator <=(ExactNumber left, ExactNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is more.</summary>
    /// <param name="left">The left number.</param>
    /// <param name="right">The right number.</param>
    public static bool operator >(ExactNumber left, ExactNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is more or the same.</summary>
    /// <param name="left">The left number.</param>
    /// <param name="right">The right number.</param>
    public static bool operator >=(ExactNumber left, ExactNumber right) => left.CompareTo(right) >= 0;
}
