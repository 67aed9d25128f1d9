using NodaTime;

namespace Cchc.Core.OpenXml.Reading;

/// <summary>Dates as Excel keeps them: days since the end of 1899, or since 1904, with the hour as a fraction; rounded to the second.</summary>
internal static class SerialDate
{
    private const int SecondsOfDay = 86_400;

    /// <summary>The moment of a number; null where there is none, as for 29/02/1900, which Excel believes in.</summary>
    /// <param name="serial">The number.</param>
    /// <param name="is1904">Whether the workbook counts from 1904.</param>
    public static LocalDateTime? Of(double serial, bool is1904)
    {
        if (!(serial >= 0 && serial < 3_000_000))
        {
            return null;
        }

        var day = (int)Math.Floor(serial);
        var seconds = (int)Math.Round((serial - day) * SecondsOfDay, MidpointRounding.AwayFromZero);
        if (seconds == SecondsOfDay)
        {
            (day, seconds) = (day + 1, 0);
        }

        if (!is1904 && day is 0 or 60)
        {
            return null;
        }

        var first = is1904 ? new LocalDate(1904, 1, 1) : day < 60 ? new LocalDate(1899, 12, 31) : new LocalDate(1899, 12, 30);
        return Period.DaysBetween(first, new LocalDate(9999, 12, 31)) < day ? null : first.PlusDays(day).At(Time(seconds));
    }

    /// <summary>The number of a moment in a workbook that counts from 1900; null before that year, of which such a workbook knows nothing.</summary>
    public static double? From(LocalDateTime moment)
    {
        if (moment.Year < 1900)
        {
            return null;
        }

        var day = Period.DaysBetween(new LocalDate(1899, 12, 30), moment.Date);
        return (day <= 60 ? day - 1 : day) + (Math.Round(moment.TimeOfDay.NanosecondOfDay / 1e9) / SecondsOfDay);
    }

    /// <summary>The hour of a day of a number below 1; null for any other.</summary>
    public static LocalTime? TimeOf(double serial)
    {
        var seconds = serial is >= 0 and < 1 ? (int)Math.Round(serial * SecondsOfDay, MidpointRounding.AwayFromZero) : SecondsOfDay;
        return seconds < SecondsOfDay ? Time(seconds) : null;
    }

    private static LocalTime Time(int seconds) => LocalTime.FromSecondsSinceMidnight(seconds);
}
