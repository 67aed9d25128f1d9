namespace Cchc.Core.Dossiers.Audits;

/// <summary>
/// The correction of Holm (1979) for many comparisons: the chance that any of them is significant though none is more than chance stays below the level,
/// whatever they have to do with one another.
/// </summary>
internal static class HolmCorrection
{
    /// <summary>The corrected chances, in the order of the raw ones.</summary>
    public static double[] Adjust(IReadOnlyList<double> chances)
    {
        var order = Enumerable.Range(0, chances.Count).OrderBy(i => chances[i]).ThenBy(i => i).ToArray();
        var (adjusted, largest) = (new double[chances.Count], 0.0);
        for (var rank = 0; rank < order.Length; rank++)
        {
            largest = Math.Max(largest, Math.Min(1, chances[order[rank]] * (order.Length - rank)));
            adjusted[order[rank]] = largest;
        }

        return adjusted;
    }
}
