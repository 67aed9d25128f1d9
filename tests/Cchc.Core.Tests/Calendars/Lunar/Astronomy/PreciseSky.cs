namespace Cchc.Core.Tests.Calendars.Lunar.Astronomy;

/// <summary>
/// New moons and solar terms to about a second: the Moon by ELP/MPP02, the Sun by VSOP87D, with aberration, light time and nutation.
/// Times are Julian days in Terrestrial Time.
/// </summary>
internal static class PreciseSky
{
    private static readonly double[][] MoonTerms = Series.Read("elp-mpp02-longitude.csv");
    private static readonly double[][] EarthTerms = Series.Read("vsop87d-earth-longitude.csv");

    /// <summary>The new moon nearest to a moment: the apparent longitudes of Moon and Sun are equal.</summary>
    public static double NewMoonNear(double julianDay)
    {
        for (var i = 0; i < 10; i++)
        {
            var step = Elongation(julianDay) / (2 * Math.PI) * 29.530588861;
            julianDay -= step;
            if (Math.Abs(step) < 1e-7)
            {
                break;
            }
        }

        return julianDay;
    }

    /// <summary>The moment near a given one at which the Sun's apparent longitude has a value (radians).</summary>
    public static double SunAt(double longitude, double julianDay)
    {
        for (var i = 0; i < 20; i++)
        {
            var step = Series.Wrap(longitude - SunLongitude(julianDay)) / (2 * Math.PI) * 365.2422;
            julianDay += step;
            if (Math.Abs(step) < 1e-7)
            {
                break;
            }
        }

        return julianDay;
    }

    /// <summary>The apparent longitude of the Sun, true equinox of date: geometric, FK5, aberration, nutation (Meeus, ch. 25).</summary>
    public static double SunLongitude(double julianDay)
    {
        var t = Centuries(julianDay);
        return Earth(t) + Math.PI - (0.09033 * Series.ArcSecond) - Aberration(t) + Nutation(t);
    }

    /// <summary>Moon minus Sun, from the same departure point: the precession that VSOP87D contains is taken off again.</summary>
    private static double Elongation(double julianDay)
    {
        var t = Centuries(julianDay);
        var moon = Series.Polynomial(t, 3.8103440908308803, 8399.68473007193, -3.318952042550094e-5, 3.1102494491060616e-8, -2.0328237648922845e-10)
            + (MoonSum(t) * Series.ArcSecond) - (0.704 * Series.ArcSecond); // 1.28 s of light time
        var sun = Earth(t) + Math.PI - (Series.Polynomial(t, 0, 5029.0966, 1.11161, -0.000113) * Series.ArcSecond) - Aberration(t);
        return Series.Wrap(moon - sun);
    }

    private static double MoonSum(double t)
    {
        var sum = 0.0;
        foreach (var term in MoonTerms)
        {
            sum += Math.Pow(t, term[0]) * term[1] * Math.Sin(Series.Polynomial(t, term.AsSpan(2)));
        }

        return sum;
    }

    private static double Earth(double t)
    {
        var millennia = t / 10;
        var sum = 0.0;
        foreach (var term in EarthTerms)
        {
            sum += Math.Pow(millennia, term[0]) * term[1] * Math.Cos(term[2] + (term[3] * millennia));
        }

        return sum;
    }

    private static double Aberration(double t)
    {
        var anomaly = Series.Polynomial(t, 357.52911, 35999.05029) * Math.PI / 180;
        var radius = 1.00014 - (0.01671 * Math.Cos(anomaly)) - (0.00014 * Math.Cos(2 * anomaly));
        return 20.4955 / radius * Series.ArcSecond;
    }

    /// <summary>Nutation in longitude, the largest terms of the IAU 1980 series (Meeus, table 22.A), to 0.02 arc seconds.</summary>
    private static double Nutation(double t)
    {
        const double degree = Math.PI / 180;
        var d = Series.Polynomial(t, 297.85036, 445267.111480) * degree;
        var m = Series.Polynomial(t, 357.52772, 35999.050340) * degree;
        var moon = Series.Polynomial(t, 134.96298, 477198.867398) * degree;
        var f = Series.Polynomial(t, 93.27191, 483202.017538) * degree;
        var node = Series.Polynomial(t, 125.04452, -1934.136261) * degree;
        return Series.ArcSecond * (
            ((-17.1996 - (0.01742 * t)) * Math.Sin(node)) - (1.3187 * Math.Sin(2 * (f - d + node))) - (0.2274 * Math.Sin(2 * (f + node)))
            + (0.2062 * Math.Sin(2 * node)) + (0.1426 * Math.Sin(m)) + (0.0712 * Math.Sin(moon)) - (0.0517 * Math.Sin(m + (2 * (f - d + node))))
            - (0.0386 * Math.Sin((2 * f) + node)) - (0.0301 * Math.Sin(moon + (2 * (f + node)))) + (0.0217 * Math.Sin((2 * (f - d + node)) - m)));
    }

    private static double Centuries(double julianDay) => (julianDay - 2451545.0) / 36525;
}
