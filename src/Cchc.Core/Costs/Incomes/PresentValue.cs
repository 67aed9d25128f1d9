using System.Numerics;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Incomes;

/// <summary>
/// Amounts of several years brought to one by discounting (chiết khấu): amount ÷ (1 + rate)^(year − base year), exactly. An option that the Vietnamese method
/// does not use; there is no default rate.
/// </summary>
public static class PresentValue
{
    private const int MostYears = 200;
    private const int MostBits = ExactSum.MostBits + (MostYears * 40); // a rate has at most 12 digits, or 40 bits
    private static readonly BigInteger LargestPart = BigInteger.Pow(10, 12);

    /// <summary>The sum of discounted amounts.</summary>
    /// <param name="amounts">Amounts by year, of one currency; a year may occur more than once.</param>
    /// <param name="rate">The yearly rate, such as 0.05; above −1, written with at most 12 digits above and below.</param>
    /// <param name="baseYear">The year whose value is wanted; an earlier year is brought forward.</param>
    /// <returns>The present value; zero for no amounts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    /// <exception cref="ArgumentException">The amounts have no common denominator that is small enough to add them exactly.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is out of range, or a year is more than 200 years from the base year.</exception>
    public static ExactNumber Of(IEnumerable<YearAmount> amounts, ExactNumber rate, int baseYear)
    {
        var factor = ExactNumber.One + rate;
        if (factor.Sign <= 0 || factor.Denominator > LargestPart || factor.Numerator > LargestPart)
        {
            throw new ArgumentOutOfRangeException(nameof(rate), rate, $"{rate}: expected a rate above -1 of at most 12 digits, such as 0.05.");
        }

        return ExactSum.Of((amounts ?? throw new ArgumentNullException(nameof(amounts)))
            .Select(amount => amount.Amount / Power(factor, (long)amount.Year - baseYear)), MostBits)
            ?? throw new ArgumentException(ExactSum.Refusal.En, nameof(amounts));
    }

    private static ExactNumber Power(ExactNumber factor, long years)
    {
        if (Math.Abs(years) > MostYears)
        {
            throw new ArgumentOutOfRangeException(nameof(years), years, $"{years} years from the base year: expected at most {MostYears}.");
        }

        var power = ExactNumber.Fraction(BigInteger.Pow(factor.Numerator, (int)Math.Abs(years)), BigInteger.Pow(factor.Denominator, (int)Math.Abs(years)));
        return years < 0 ? ExactNumber.One / power : power;
    }
}
