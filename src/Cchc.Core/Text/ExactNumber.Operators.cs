using System.Numerics;

namespace Cchc.Core.Text;

/// <summary>Arithmetic and order.</summary>
public readonly partial struct ExactNumber
{
#pragma warning disable CS1591, CA2225 // the operators say what they do; Add, Subtract, Multiply and Divide would only repeat them
    public static implicit operator ExactNumber(decimal value) => FromDecimal(value);

    public static implicit operator ExactNumber(long value) => FromInt64(value);

    public static implicit operator ExactNumber(int value) => FromInt64(value);

    public static ExactNumber operator +(ExactNumber left, ExactNumber right) =>
        left.denominatorLessOne == right.denominatorLessOne
            ? Fraction(left.numerator + right.numerator, left.Denominator)
            : Fraction((left.numerator * right.Denominator) + (right.numerator * left.Denominator), left.Denominator * right.Denominator);

    public static ExactNumber operator -(ExactNumber left, ExactNumber right) => left + (-right);

    public static ExactNumber operator -(ExactNumber value) => new(-value.numerator, value.Denominator);

    public static ExactNumber operator *(ExactNumber left, ExactNumber right) =>
        left.IsWhole && right.IsWhole
            ? new ExactNumber(left.numerator * right.numerator, BigInteger.One)
            : Fraction(left.numerator * right.numerator, left.Denominator * right.Denominator);

    public static ExactNumber operator /(ExactNumber left, ExactNumber right) =>
        right.Sign == 0 ? throw new DivideByZeroException($"{left} cannot be divided by zero.") : Fraction(left.numerator * right.Denominator, left.Denominator * right.numerator);

    public static bool operator ==(ExactNumber left, ExactNumber right) => left.Equals(right);

    public static bool operator !=(ExactNumber left, ExactNumber right) => !left.Equals(right);

    public static bool operator <(ExactNumber left, ExactNumber right) => left.CompareTo(right) < 0;

    public static bool operator <=(ExactNumber left, ExactNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >(ExactNumber left, ExactNumber right) => left.CompareTo(right) > 0;

    public static bool operator >=(ExactNumber left, ExactNumber right) => left.CompareTo(right) >= 0;
#pragma warning restore CS1591, CA2225
}
