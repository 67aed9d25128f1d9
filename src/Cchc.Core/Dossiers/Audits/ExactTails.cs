namespace Cchc.Core.Dossiers.Audits;

/// <summary>
/// Upper tails of two discrete distributions, from the definition: the terms are built from the largest one outwards by their ratios. Only the four operations
/// are used, so that every platform gives the same number; no logarithm, no approximation by a normal distribution.
/// </summary>
internal static class ExactTails
{
    private const double Negligible = 1e-18;

    /// <summary>
    /// The chance that at least <paramref name="found"/> marked ones are among <paramref name="drawn"/> of <paramref name="all"/>, of which
    /// <paramref name="marked"/> are marked, when those drawn are taken blindly: Fisher's exact test, one side. 0 where it is less than a double can hold.
    /// </summary>
    public static double Hypergeometric(long found, long drawn, long marked, long all)
    {
        var (low, high) = (Math.Max(0, drawn + marked - all), Math.Min(drawn, marked));
        var mode = Mode(drawn, marked, all, low, high);
        return Tail(found, low, high, mode, i => (double)(marked - i) * (drawn - i) / ((i + 1.0) * (all - marked - drawn + i + 1.0)));
    }

    /// <summary>The chance of each number of marked ones in a group of a stratum, from the least to the largest.</summary>
    public static double[] Terms(Stratum of)
    {
        var (low, terms) = (of.Low, new double[of.High - of.Low + 1]);
        var mode = Mode(of.Drawn, of.Marked, of.All, low, of.High);
        double Ratio(long i) => (double)(of.Marked - i) * (of.Drawn - i) / ((i + 1.0) * (of.All - of.Marked - of.Drawn + i + 1.0));
        var sum = terms[mode - low] = 1;
        for (var i = mode; i < of.High; i++)
        {
            sum += terms[i + 1 - low] = terms[i - low] * Ratio(i);
        }

        for (var i = mode - 1; i >= low; i--)
        {
            sum += terms[i - low] = terms[i + 1 - low] / Ratio(i);
        }

        for (var i = 0; i < terms.Length; i++)
        {
            terms[i] /= sum;
        }

        return terms;
    }

    /// <summary>
    /// The chance of at least <paramref name="found"/> successes in <paramref name="trials"/>, each with the chance <paramref name="chance"/>. 0 where it is
    /// less than a double can hold.
    /// </summary>
    public static double Binomial(long found, long trials, double chance)
    {
        if (chance <= 0)
        {
            return found <= 0 ? 1 : 0;
        }

        if (chance >= 1)
        {
            return found <= trials ? 1 : 0;
        }

        var odds = chance / (1 - chance);
        var mode = Math.Min(trials, (long)((trials + 1.0) * chance));
        return Tail(found, 0, trials, mode, i => (trials - i) / (i + 1.0) * odds);
    }

    private static long Mode(long drawn, long marked, long all, long low, long high) =>
        Math.Min(high, Math.Max(low, (long)((drawn + 1.0) * (marked + 1.0) / (all + 2.0))));

    /// <param name="found">From where on.</param>
    /// <param name="low">The least value there is.</param>
    /// <param name="high">The largest.</param>
    /// <param name="mode">Where the terms are largest.</param>
    /// <param name="ratio">The term after i divided by that at i.</param>
    private static double Tail(long found, long low, long high, long mode, Func<long, double> ratio)
    {
        if (found <= low)
        {
            return 1;
        }

        if (found > high)
        {
            return 0;
        }

        // Terms relative to the largest; below and from found on are added apart, so that a small tail keeps its digits.
        var (below, tail) = (0.0, 0.0);
        var weight = 1.0;
        for (var i = mode; i <= high && weight > 0; i++)
        {
            _ = i >= found ? tail += weight : below += weight;
            if (i >= found && weight < tail * Negligible)
            {
                break;
            }

            weight *= ratio(i);
        }

        weight = 1.0;
        for (var i = mode - 1; i >= low; i--)
        {
            weight /= ratio(i);
            _ = i >= found ? tail += weight : below += weight;
            if (i < found && weight < below * Negligible)
            {
                break;
            }
        }

        return tail / (tail + below);
    }
}
