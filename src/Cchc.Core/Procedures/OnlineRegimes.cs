using NodaTime;

namespace Cchc.Core.Procedures;

/// <summary>Which decree on online services holds on a day.</summary>
internal static class OnlineRegimes
{
    private static readonly LocalDate SecondRegime = new(2022, 8, 15);
    private static readonly LocalDate ThirdRegime = new(2026, 7, 1);

    /// <summary>The regime of a day. Days before 2011 count to the first.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The regime.</returns>
    public static OnlineRegime On(LocalDate date) =>
        date < SecondRegime ? OnlineRegime.Decree43Of2011 : date < ThirdRegime ? OnlineRegime.Decree42Of2022 : OnlineRegime.Decree224Of2026;

    /// <summary>Whether a regime knows a way of stating the online level.</summary>
    /// <param name="regime">The regime.</param>
    /// <param name="service">What the record states.</param>
    /// <returns>False for a level after 14/8/2022 and for full or partial before; true when nothing is stated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="service"/> is null.</exception>
    public static bool Knows(this OnlineRegime regime, OnlineService service) => (service ?? throw new ArgumentNullException(nameof(service))) switch
    {
        OnlineService.Level => regime == OnlineRegime.Decree43Of2011,
        OnlineService.Full or OnlineService.Partial => regime != OnlineRegime.Decree43Of2011,
        _ => true,
    };
}
