using Cchc.Core.Dossiers.Audits;

namespace Cchc.Core.Indicators.Comparing;

/// <summary>How many units are surely better and surely worse than each: Fisher's exact test of each pair, two sides, corrected by Holm.</summary>
internal static class RankReach
{
    /// <param name="ranked">Shares of counts, the best first.</param>
    /// <param name="level">The level of all comparisons together.</param>
    public static (int Better, int Worse)[] Of(IReadOnlyList<GroupRatio> ranked, double level)
    {
        var counts = ranked.Select(ratio => (Part: (long)ratio.Numerator.Numerator, Of: (long)ratio.Denominator.Numerator)).ToArray();
        var chances = new List<double>(counts.Length * (counts.Length - 1) / 2);
        for (var better = 0; better < counts.Length; better++)
        {
            for (var worse = better + 1; worse < counts.Length; worse++)
            {
                chances.Add(Chance(counts[better], counts[worse]));
            }
        }

        var (adjusted, reach, pair) = (HolmCorrection.Adjust(chances), new (int Better, int Worse)[counts.Length], 0);
        for (var better = 0; better < counts.Length; better++)
        {
            for (var worse = better + 1; worse < counts.Length; worse++)
            {
                if (adjusted[pair++] < level)
                {
                    reach[better].Worse++;
                    reach[worse].Better++;
                }
            }
        }

        return reach;
    }

    /// <summary>The chance that two shares lie so far apart, in either direction, if all dossiers were alike: twice the smaller tail, at most 1.</summary>
    public static double Chance((long Part, long Of) one, (long Part, long Of) other)
    {
        var (marked, all) = (one.Part + other.Part, one.Of + other.Of);
        var above = ExactTails.Hypergeometric(one.Part, one.Of, marked, all);
        var below = ExactTails.Hypergeometric(other.Part, other.Of, marked, all);
        return Math.Min(1, 2 * Math.Min(above, below));
    }
}
