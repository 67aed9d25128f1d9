using System.Numerics;
using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>
/// Adds many exact numbers over their common denominator. Money has a common scale: whole units, decimals, sixths, twelfths. A few thousand rows whose
/// denominators share nothing have none, and their exact sum is a number of megabytes that takes hours; so there is a limit, beyond which no sum is given.
/// </summary>
internal static class ExactSum
{
    /// <summary>The largest common denominator, in bits: 333 hold 100 decimals, 137 every fraction up to a hundredth.</summary>
    public const int MostBits = 8192;

    /// <summary>Why there is no sum.</summary>
    public static BilingualText Refusal { get; } = new(
        $"số liệu có quá nhiều mẫu số khác nhau (mẫu số chung vượt {MostBits} bit) nên không cộng chính xác được; hãy làm tròn số liệu, ví dụ đến " +
            "đồng, trước khi cộng",
        $"the amounts have too many different denominators (their common one is beyond {MostBits} bits) to be added exactly; round them first, for " +
            "example to whole units");

    /// <summary>The sum; null when the common denominator is beyond the budget.</summary>
    public static ExactNumber? Of(IEnumerable<ExactNumber> numbers, int mostBits = MostBits)
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

        if (others is null)
        {
            return ExactNumber.Fraction(whole, BigInteger.One);
        }

        if (Common(others.Keys, mostBits) is not { } common)
        {
            return null;
        }

        return ExactNumber.Fraction(others.Aggregate(whole * common, (sum, part) => sum + (part.Value * (common / part.Key))), common);
    }

    /// <summary>Whether numbers have a common denominator within the budget.</summary>
    public static bool IsWithin(IEnumerable<ExactNumber> numbers) =>
        Common(numbers.Where(number => !number.IsWhole).Select(number => number.Denominator), MostBits) is not null;

    private static BigInteger? Common(IEnumerable<BigInteger> denominators, int mostBits)
    {
        var (least, limit) = (BigInteger.One, BigInteger.One << mostBits);
        foreach (var denominator in denominators)
        {
            if ((least % denominator).IsZero)
            {
                continue;
            }

            least = least / BigInteger.GreatestCommonDivisor(least, denominator) * denominator;
            if (least > limit)
            {
                return null;
            }
        }

        return least;
    }
}
