using NodaTime;

namespace Cchc.Core.Text;

/// <summary>
/// What is asked of a date without touching a calendar system: the first touch makes all that NodaTime has, from Coptic to Um al-Qura, which takes
/// longer than a short command has.
/// </summary>
internal static class IsoDate
{
    /// <summary>The date in the ISO calendar; itself when it is in it already.</summary>
    public static LocalDate Of(LocalDate date) => Is(date) ? date : date.WithCalendar(CalendarSystem.Iso);

    /// <summary>Whether a date of the years 1 to 9999 is in the ISO calendar. False for others; <see cref="Of"/> answers for all.</summary>
    public static bool Is(LocalDate date)
    {
        var (year, month, day) = (date.Year, date.Month, date.Day);
        return (uint)(year - 1) < 9999 && month <= 12 && (day <= 28 || day <= DateTime.DaysInMonth(year, month)) && date == new LocalDate(year, month, day);
    }

    /// <summary>The day of the week.</summary>
    public static IsoDayOfWeek Weekday(LocalDate date)
    {
        if (!Is(date))
        {
            return date.DayOfWeek;
        }

        var weekday = (int)new DateTime(date.Year, date.Month, date.Day).DayOfWeek;
        return weekday == 0 ? IsoDayOfWeek.Sunday : (IsoDayOfWeek)weekday;
    }

    /// <summary>Earlier (below zero), the same day (0) or later: two dates of the ISO calendar.</summary>
    public static int Compare(LocalDate left, LocalDate right) => Number(left).CompareTo(Number(right));

    private static int Number(LocalDate date) => (((date.Year * 16) + date.Month) * 32) + date.Day;
}
