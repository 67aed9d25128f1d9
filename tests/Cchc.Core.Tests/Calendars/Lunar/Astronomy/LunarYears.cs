namespace Cchc.Core.Tests.Calendars.Lunar.Astronomy;

/// <summary>Lunar months derived twice: precisely, and roughly from other series.</summary>
internal static class LunarYears
{
    private static readonly Lazy<List<Month>> PreciseMonths = new(() => Precise(0));

    public static List<Month> All => PreciseMonths.Value;

    /// <summary>The months from ELP/MPP02 and VSOP87D, with ΔT shifted by some seconds.</summary>
    public static List<Month> Precise(double deltaTShift)
    {
        var days = Enumerable.Range(-315, 1585).Select(k => Day(EarthRotation.Vietnam(PreciseSky.NewMoonNear(2451550.09766 + (29.530588861 * k)), deltaTShift))).ToList();
        return LunarRules.Months(days, day => Sector(PreciseSky.SunLongitude(MidnightInTT(day, deltaTShift))), 1975, 2101);
    }

    public static List<Month> Rough()
    {
        var days = Enumerable.Range(-315, 1585).Select(k => Day(EarthRotation.Vietnam(RoughSky.NewMoon(k)))).ToList();
        return LunarRules.Months(days, day => Sector(RoughSky.SunLongitude(MidnightInTT(day, 0))), 1975, 2101);
    }

    public static LocalDate Day(double vietnamJulianDay) => new LocalDate(2000, 1, 1).PlusDays((int)Math.Floor(vietnamJulianDay - 2451544.5));

    private static double MidnightInTT(LocalDate day, double shift) =>
        2451544.5 + Period.DaysBetween(new LocalDate(2000, 1, 1), day) - (7.0 / 24) + ((EarthRotation.DeltaT(day.Year + (day.DayOfYear / 365.25)) + shift) / 86400);

    private static int Sector(double longitude) => (int)Math.Floor((longitude - (2 * Math.PI * Math.Floor(longitude / (2 * Math.PI)))) / (Math.PI / 6));
}
