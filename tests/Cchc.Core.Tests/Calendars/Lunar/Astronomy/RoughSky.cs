namespace Cchc.Core.Tests.Calendars.Lunar.Astronomy;

/// <summary>
/// The second opinion, from other series: new moons by the periodic terms of J. Meeus, Astronomical Algorithms, ch. 49 (within 20
/// seconds), the Sun by the low-accuracy theory of ch. 25 (within 0.01°, a quarter of an hour).
/// </summary>
internal static class RoughSky
{
    private const double Degree = Math.PI / 180;

    private static readonly (double Days, int Sun, int Moon, int Latitude, int Eccentricity)[] Terms =
    [
        (-0.40720, 0, 1, 0, 0), (0.17241, 1, 0, 0, 1), (0.01608, 0, 2, 0, 0), (0.01039, 0, 0, 2, 0), (0.00739, -1, 1, 0, 1), (-0.00514, 1, 1, 0, 1),
        (0.00208, 2, 0, 0, 2), (-0.00111, 0, 1, -2, 0), (-0.00057, 0, 1, 2, 0), (0.00056, 1, 2, 0, 1), (-0.00042, 0, 3, 0, 0), (0.00042, 1, 0, 2, 1),
        (0.00038, 1, 0, -2, 1), (-0.00024, -1, 2, 0, 1), (-0.00007, 2, 1, 0, 0), (0.00004, 0, 2, -2, 0), (0.00004, 3, 0, 0, 0), (0.00003, 1, 1, -2, 0),
        (0.00003, 0, 2, 2, 0), (-0.00003, 1, 1, 2, 0), (0.00003, -1, 1, 2, 0), (-0.00002, -1, 1, -2, 0), (-0.00002, 1, 3, 0, 0), (0.00002, 0, 4, 0, 0),
    ];

    private static readonly (double Days, double Start, double Step)[] Planets =
    [
        (0.000325, 299.77, 0.107408), (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886), (0.000126, 349.42, 36.412478), (0.000110, 84.66, 18.206239),
        (0.000062, 141.74, 53.303771), (0.000060, 207.14, 2.453732), (0.000056, 154.84, 7.306860), (0.000047, 34.52, 27.261239), (0.000042, 207.19, 0.121824),
        (0.000040, 291.34, 1.844379), (0.000037, 161.72, 24.198154), (0.000035, 239.56, 25.513099), (0.000023, 331.55, 3.592518),
    ];

    /// <summary>The new moon number <paramref name="k"/>, counted from that of 6 January 2000, as a Julian day in Terrestrial Time.</summary>
    public static double NewMoon(int k)
    {
        var t = k / 1236.85;
        var e = Series.Polynomial(t, 1, -0.002516, -0.0000074);
        var sun = (Series.Polynomial(t, 2.5534, 0, -0.0000014, -0.00000011) + (29.10535670 * k)) * Degree;
        var moon = (Series.Polynomial(t, 201.5643, 0, 0.0107582, 0.00001238, -0.000000058) + (385.81693528 * k)) * Degree;
        var latitude = (Series.Polynomial(t, 160.7108, 0, -0.0016118, -0.00000227, 0.000000011) + (390.67050284 * k)) * Degree;
        var node = (Series.Polynomial(t, 124.7746, 0, 0.0020672, 0.00000215) - (1.56375588 * k)) * Degree;
        var day = 2451550.09766 + (29.530588861 * k) + Series.Polynomial(t, 0, 0, 0.00015437, -0.000000150, 0.00000000073) - (0.00017 * Math.Sin(node));
        foreach (var (days, s, m, f, eccentricity) in Terms)
        {
            day += days * Math.Pow(e, eccentricity) * Math.Sin((s * sun) + (m * moon) + (f * latitude));
        }

        for (var i = 0; i < Planets.Length; i++)
        {
            var (days, start, step) = Planets[i];
            day += days * Math.Sin((start + (step * k) - (i == 0 ? 0.009173 * t * t : 0)) * Degree);
        }

        return day;
    }

    /// <summary>The apparent longitude of the Sun in radians.</summary>
    public static double SunLongitude(double julianDay)
    {
        var t = (julianDay - 2451545.0) / 36525;
        var mean = Series.Polynomial(t, 280.46646, 36000.76983, 0.0003032);
        var anomaly = Series.Polynomial(t, 357.52911, 35999.05029, -0.0001537) * Degree;
        var center = (Series.Polynomial(t, 1.914602, -0.004817, -0.000014) * Math.Sin(anomaly))
            + (Series.Polynomial(t, 0.019993, -0.000101) * Math.Sin(2 * anomaly)) + (0.000289 * Math.Sin(3 * anomaly));
        var node = (125.04 - (1934.136 * t)) * Degree;
        return (mean + center - 0.00569 - (0.00478 * Math.Sin(node))) * Degree;
    }
}
