using System.Numerics;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators.Comparing;

/// <summary>
/// The test of Mann (1945) and Kendall, exact, with ties, and by seasons (Hirsch, Slack, Smith 1982). How many orders of values with ties have so many
/// inversions are the coefficients of a Gaussian multinomial; seasons multiply.
/// </summary>
internal static class TrendTests
{
    private const int MonthsOfYear = 12;

    public static IndicatorTrend.TrendTest Of(IReadOnlyList<TrendPeriod> periods, decimal level)
    {
        var known = periods.Where(period => period.Value is not null).ToList();
        var months = periods[0].Months;
        var isSeasonal = months < MonthsOfYear && MonthsOfYear % months == 0 && periods[0].From.PlusYears(2) <= periods[periods.Count - 1].To.PlusDays(1);
        var seasons = isSeasonal ? known.GroupBy(period => (period.From.Month, period.From.Day)).Select(season => season.ToList()).ToList() : [known];
        var (score, pairs, slopes, orders) = (0L, 0L, new List<ExactNumber>(), new[] { BigInteger.One });
        foreach (var season in seasons)
        {
            for (var later = 1; later < season.Count; later++)
            {
                for (var earlier = 0; earlier < later; earlier++)
                {
                    var difference = season[later].Value!.Value - season[earlier].Value!.Value;
                    score += difference.Sign;
                    pairs += difference.Sign == 0 ? 0 : 1;
                    slopes.Add(difference / (Distance(season[earlier], season[later]) / months));
                }
            }

            orders = Times(orders, Inversions(season.GroupBy(period => period.Value!.Value).Select(tied => tied.Count()).ToList()));
        }

        var (chance, least) = (Chance(orders, pairs, score), Chance(orders, pairs, pairs));
        bool? rising = chance < level && pairs > 0 ? score > 0 : null;
        return new IndicatorTrend.TrendTest(known.Count, isSeasonal, score, pairs, chance, least, Median(slopes), rising) { Level = level };
    }

    /// <summary>How many orders of values, so many of each alike, have 0, 1, 2 … inversions.</summary>
    public static BigInteger[] Inversions(IReadOnlyList<int> alike)
    {
        var all = alike.Sum();
        var most = ((all * all) - alike.Sum(count => count * count)) / 2;
        var series = new BigInteger[most + 1];
        series[0] = BigInteger.One;
        for (var factor = 1; factor <= all; factor++)
        {
            // × (1 − q^factor)
            for (var i = most; i >= factor; i--)
            {
                series[i] -= series[i - factor];
            }
        }

        foreach (var count in alike)
        {
            for (var factor = 1; factor <= count; factor++)
            {
                // ÷ (1 − q^factor)
                for (var i = factor; i <= most; i++)
                {
                    series[i] += series[i - factor];
                }
            }
        }

        return series;
    }

    // The share of all orders whose score is at least as far from 0; score = pairs − 2 × inversions.
    private static ExactNumber Chance(BigInteger[] orders, long pairs, long score)
    {
        var (all, far, distance) = (BigInteger.Zero, BigInteger.Zero, Math.Abs(score));
        for (var i = 0; i < orders.Length; i++)
        {
            all += orders[i];
            far += Math.Abs(pairs - (2L * i)) >= distance ? orders[i] : BigInteger.Zero;
        }

        return ExactNumber.Fraction(far, all);
    }

    private static BigInteger[] Times(BigInteger[] left, BigInteger[] right)
    {
        var product = new BigInteger[left.Length + right.Length - 1];
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                product[i + j] += left[i] * right[j];
            }
        }

        return product;
    }

    private static ExactNumber Distance(TrendPeriod earlier, TrendPeriod later) =>
        ((later.From.Year - earlier.From.Year) * MonthsOfYear) + later.From.Month - earlier.From.Month;

    private static ExactNumber? Median(List<ExactNumber> numbers)
    {
        if (numbers.Count == 0)
        {
            return null;
        }

        numbers.Sort();
        var half = numbers.Count / 2;
        return numbers.Count % 2 == 1 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2;
    }
}
