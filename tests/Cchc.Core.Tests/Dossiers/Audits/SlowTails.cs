using System.Numerics;
using Cchc.Core.Dossiers.Audits;

namespace Cchc.Core.Tests.Dossiers.Audits;

/// <summary>Tails from the definition, in whole numbers of any size.</summary>
internal static class SlowTails
{
    public static double Hypergeometric(int found, int drawn, int marked, int all)
    {
        var sum = BigInteger.Zero;
        for (var i = Math.Max(found, 0); i <= Math.Min(drawn, marked); i++)
        {
            sum += Choose(marked, i) * Choose(all - marked, drawn - i);
        }

        return Divide(sum, Choose(all, drawn));
    }

    /// <summary>All tables of all strata, one after another: how many have as many marked ones together, or more.</summary>
    public static double Stratified(IReadOnlyList<Stratum> strata)
    {
        var (found, ways) = (strata.Sum(one => (int)one.Found), new Dictionary<int, BigInteger> { [0] = BigInteger.One });
        foreach (var one in strata)
        {
            var next = new Dictionary<int, BigInteger>();
            foreach (var (before, many) in ways)
            {
                for (var i = 0; i <= (int)one.Drawn; i++)
                {
                    var tables = Choose((int)one.Marked, i) * Choose((int)(one.All - one.Marked), (int)one.Drawn - i);
                    next[before + i] = next.GetValueOrDefault(before + i) + (many * tables);
                }
            }

            ways = next;
        }

        var all = ways.Values.Aggregate(BigInteger.Zero, (sum, many) => sum + many);
        return Divide(ways.Where(pair => pair.Key >= found).Aggregate(BigInteger.Zero, (sum, pair) => sum + pair.Value), all);
    }

    /// <summary>With a chance of above/below.</summary>
    public static double Binomial(int found, int trials, int above, int below)
    {
        var sum = BigInteger.Zero;
        for (var i = Math.Max(found, 0); i <= trials; i++)
        {
            sum += Choose(trials, i) * BigInteger.Pow(above, i) * BigInteger.Pow(below - above, trials - i);
        }

        return Divide(sum, BigInteger.Pow(below, trials));
    }

    private static BigInteger Choose(int of, int many)
    {
        if (many < 0 || many > of)
        {
            return BigInteger.Zero;
        }

        var result = BigInteger.One;
        for (var i = 0; i < many; i++)
        {
            result = result * (of - i) / (i + 1);
        }

        return result;
    }

    // Seventeen digits and more, whatever the size of both.
    private static double Divide(BigInteger part, BigInteger whole)
    {
        if (part.IsZero)
        {
            return 0;
        }

        var shift = (int)(whole.GetBitLength() - part.GetBitLength()) + 80;
        return (double)((part << shift) / whole) * Math.Pow(2, -shift);
    }
}
