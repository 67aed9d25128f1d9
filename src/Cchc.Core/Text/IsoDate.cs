using NodaTime;

namespace Cchc.Core.Text;

/// <summary>
/// What is asked of a date without touching a calendar system: the first touch makes all that NodaTime has, from Coptic to Um al-Qura, which takes
/// longer than a short command has.
/// </summary>
internal static class IsoDate
{
    private static LocalDate[] lastRun = [];

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

    /// <summary>
    /// The dates of a run of days from a day of the ISO calendar on, four bytes each: taking one from the table is several times quicker than making it, as
    /// each that is made is checked. The table made last is kept, and given to all who ask for the same run: calendars of one range share it.
    /// </summary>
    public static LocalDate[] Run(LocalDate start, int days)
    {
        var kept = Volatile.Read(ref lastRun);
        if (kept.Length == days && days > 0 && kept[0] == start)
        {
            return kept;
        }

        var made = new LocalDate[days];
        var (year, month, day) = (start.Year, start.Month, start.Day);
        for (var i = 0; i < made.Length; month++, day = 1)
        {
            (year, month) = month > 12 ? (year + 1, 1) : (year, month);
            for (var end = DateTime.DaysInMonth(year, month); day <= end && i < made.Length; day++)
            {
                made[i++] = new LocalDate(year, month, day);
            }
        }

        Volatile.Write(ref lastRun, made);
        return made;
    }

    private static int Number(LocalDate date) => (((date.Year * 16) + date.Month) * 32) + date.Day;
}
