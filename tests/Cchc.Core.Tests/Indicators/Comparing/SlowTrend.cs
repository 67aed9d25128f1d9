using Cchc.Core.Text;

namespace Cchc.Core.Tests.Indicators.Comparing;

/// <summary>The test of a trend from its definition: every order of the values of each season, counted one by one.</summary>
internal static class SlowTrend
{
    public static (long Score, ExactNumber Chance, ExactNumber Least) Of(int[][] seasons)
    {
        var score = seasons.Sum(Score);
        var scores = new List<long> { 0 };
        foreach (var season in seasons)
        {
            var own = Orders(season, 0).Select(Score).ToList();
            scores = [.. scores.SelectMany(before => own.Select(one => before + one))];
        }

        var clearest = scores.Max();
        return (score, Share(scores, Math.Abs(score)), Share(scores, clearest));
    }

    /// <summary>The median of all slopes between values of one season, a year being so many periods.</summary>
    public static ExactNumber? Slope(int[][] seasons, int periodsOfYear)
    {
        var slopes = seasons.SelectMany(season => Enumerable.Range(0, season.Length).SelectMany(later => Enumerable.Range(0, later)
            .Select(earlier => ExactNumber.Fraction(season[later] - season[earlier], (later - earlier) * periodsOfYear)))).Order().ToList();
        return slopes.Count == 0 ? null : (slopes[(slopes.Count - 1) / 2] + slopes[slopes.Count / 2]) / 2;
    }

    private static ExactNumber Share(List<long> scores, long distance) => ExactNumber.Fraction(scores.Count(score => Math.Abs(score) >= distance), scores.Count);

    private static long Score(int[] values)
    {
        var score = 0L;
        for (var later = 1; later < values.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                score += Math.Sign(values[later] - values[earlier]);
            }
        }

        return score;
    }

    private static IEnumerable<int[]> Orders(int[] values, int start)
    {
        if (start >= values.Length - 1)
        {
            yield return [.. values];
            yield break;
        }

        for (var i = start; i < values.Length; i++)
        {
            (values[start], values[i]) = (values[i], values[start]);
            foreach (var order in Orders([.. values], start + 1))
            {
                yield return order;
            }

            (values[start], values[i]) = (values[i], values[start]);
        }
    }
}
