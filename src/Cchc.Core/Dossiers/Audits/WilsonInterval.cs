namespace Cchc.Core.Dossiers.Audits;

/// <summary>The interval of Wilson (1927) for a share, at 95 %: it holds for small offices and for shares of nothing and of all, where the usual one
/// fails.</summary>
internal static class WilsonInterval
{
    private const double Quantile = 1.959963984540054; // of the normal distribution at 97.5 %

    /// <summary>Lower and upper bound; 0 to 1 where there is nothing to count.</summary>
    public static (double Low, double High) Of(long part, long whole)
    {
        if (whole == 0)
        {
            return (0, 1);
        }

        const double square = Quantile * Quantile;
        var share = (double)part / whole;
        var middle = share + (square / (2.0 * whole));
        var half = Quantile * Math.Sqrt(((share * (1 - share)) + (square / (4.0 * whole))) / whole);
        var scale = 1 + (square / whole);
        return (part == 0 ? 0 : Math.Max(0, (middle - half) / scale), part == whole ? 1 : Math.Min(1, (middle + half) / scale));
    }
}
