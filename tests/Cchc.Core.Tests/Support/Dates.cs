using NodaTime.Text;

namespace Cchc.Core.Tests.Support;

/// <summary>Short ways to write dates in tests.</summary>
internal static class Dates
{
    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).GetValueOrThrow();

    public static LocalDateTime Moment(string iso) => LocalDateTimePattern.GeneralIso.Parse(iso.Length == 16 ? iso + ":00" : iso).GetValueOrThrow();

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
