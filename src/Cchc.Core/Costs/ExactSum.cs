using System.Numerics;
using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>
/// Adds many exact numbers: numerators of equal denominators first, so that a sum of whole amounts with some sixths is reduced a few times and not once a row.
/// </summary>
internal static class ExactSum
{
    public static ExactNumber Of(IEnumerable<ExactNumber> numbers)
    {
        var whole = BigInteger.Zero;
        Dictionary<BigInteger, BigInteger>? others = null;
        foreach (var number in numbers)
        {
            if (number.IsWhole)
            {
                whole += number.Numerator;
                continue;
            }

            others ??= [];
            others[number.Denominator] = others.TryGetValue(number.Denominator, out var sum) ? sum + number.Numerator : number.Numerator;
        }

        var result = ExactNumber.Fraction(whole, BigInteger.One);
        if (others is not null)
        {
            foreach (var part in others)
            {
                result += ExactNumber.Fraction(part.Value, part.Key);
            }
        }

        return result;
    }
}
