namespace Cchc.Core.Dossiers.Audits;

/// <summary>
/// Whether a group has more marked ones than the others within the same strata: the test of Cochran (1954), Mantel and Haenszel (1959), one side. Where it is
/// small the conditional distribution is added up exactly, else the statistic with its correction for continuity is held against the normal distribution. Only
/// the four operations and the square root are used, so that every platform gives the same number.
/// </summary>
internal static class StratifiedTest
{
    /// <summary>The most products that are added up for an exact answer.</summary>
    public const long MostProducts = 50_000;

    /// <summary>
    /// The chance of so many marked ones or more in the group if within each stratum they were spread blindly; null where no stratum says anything, since the
    /// group is alone in it, or none or all in it are marked.
    /// </summary>
    public static double? Chance(IReadOnlyList<Stratum> strata)
    {
        var (products, length, tells) = (0L, 1L, false);
        for (var i = 0; i < strata.Count; i++)
        {
            if (strata[i].Tells)
            {
                tells = true;
                var size = strata[i].High - strata[i].Low + 1;
                products += size > MostProducts || products > MostProducts ? MostProducts + 1 : size * length;
                length += size - 1;
            }
        }

        return !tells ? null : products <= MostProducts ? Exact(strata) : Corrected(strata);
    }

    /// <summary>From the conditional distribution: the sum of independent hypergeometric numbers.</summary>
    public static double Exact(IReadOnlyList<Stratum> strata)
    {
        double[] sum = [1];
        var found = 0L; // above the least that there can be
        for (var i = 0; i < strata.Count; i++)
        {
            if (strata[i].Tells)
            {
                found += strata[i].Found - strata[i].Low;
                sum = Added(sum, ExactTails.Terms(strata[i]));
            }
        }

        var (tail, below) = (0.0, 0.0);
        for (var i = sum.Length - 1; i >= 0; i--)
        {
            _ = i >= found ? tail += sum[i] : below += sum[i];
        }

        return found <= 0 ? 1 : tail / (tail + below);
    }

    /// <summary>From the statistic: the difference to what was to be expected, less a half, by its standard deviation.</summary>
    public static double Corrected(IReadOnlyList<Stratum> strata)
    {
        var (difference, variance) = (0.0, 0.0);
        for (var i = 0; i < strata.Count; i++)
        {
            var (found, drawn, marked, all) = strata[i];
            if (strata[i].Tells)
            {
                var expected = (double)drawn * marked / all;
                difference += found - expected;
                variance += expected * (all - drawn) / all * (all - marked) / (all - 1.0);
            }
        }

        return NormalTail.Above((difference - 0.5) / Math.Sqrt(variance));
    }

    private static double[] Added(double[] one, double[] other)
    {
        var sum = new double[one.Length + other.Length - 1];
        for (var i = 0; i < one.Length; i++)
        {
            for (var j = 0; j < other.Length; j++)
            {
                sum[i + j] += one[i] * other[j];
            }
        }

        return sum;
    }
}
