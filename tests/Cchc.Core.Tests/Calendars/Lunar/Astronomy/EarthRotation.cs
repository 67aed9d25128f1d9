namespace Cchc.Core.Tests.Calendars.Lunar.Astronomy;

/// <summary>
/// ΔT = TT - UT in seconds. To 2025 the observed values of the International Earth Rotation and Reference Systems Service, every five
/// years, with straight lines between; after that they are continued with the tidal acceleration of 32.5 s a century squared
/// (L. V. Morrison, F. R. Stephenson, C. Y. Hohenkerk, M. Zawilski, Proc. R. Soc. A 477, 2021) from the present, nearly level curve.
/// </summary>
internal static class EarthRotation
{
    private static readonly double[] Observed = [45.48, 50.54, 54.34, 56.86, 60.78, 63.83, 64.69, 66.07, 67.64, 69.36, 69.14];

    public static double DeltaT(double year)
    {
        var place = (year - 1975) / 5;
        if (place >= Observed.Length - 1)
        {
            var centuries = (year - 2025) / 100;
            return Observed[^1] + (32.5 * centuries * centuries);
        }

        var i = Math.Max(0, (int)Math.Floor(place));
        return Observed[i] + ((Observed[i + 1] - Observed[i]) * (place - i));
    }

    /// <summary>The Julian day in Vietnam's time (UTC+7) of a Julian day in Terrestrial Time; the day begins at midnight when .5 is added.</summary>
    public static double Vietnam(double julianDay, double deltaTShift = 0) =>
        julianDay - ((DeltaT(2000 + ((julianDay - 2451545.0) / 365.25)) + deltaTShift) / 86400) + (7.0 / 24);
}
