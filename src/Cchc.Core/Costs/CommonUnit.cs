using System.Numerics;
using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>The largest fraction 1/n of which all numbers of a set are whole multiples.</summary>
internal sealed class CommonUnit
{
    private CommonUnit(BigInteger denominator) => Denominator = denominator;

    public BigInteger Denominator { get; }

    /// <summary>Finds the unit; null when n is larger than 64 bits hold.</summary>
    public static CommonUnit? Of(IEnumerable<ExactNumber> numbers)
    {
        var least = BigInteger.One;
        foreach (var number in numbers)
        {
            if (number.IsWhole || (least % number.Denominator).IsZero)
            {
                continue;
            }

            least = least / BigInteger.GreatestCommonDivisor(least, number.Denominator) * number.Denominator;
            if (least > ulong.MaxValue)
            {
                return null;
            }
        }

        return new CommonUnit(least);
    }

    /// <summary>A number as a count of units; false when 64 bits do not hold it.</summary>
    public bool TryCount(ExactNumber number, out ulong count)
    {
        var units = number.IsWhole ? number.Numerator * Denominator : number.Numerator * (Denominator / number.Denominator);
        var fits = units <= ulong.MaxValue;
        count = fits ? (ulong)units : 0;
        return fits;
    }
}
