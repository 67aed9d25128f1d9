using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Core.Text;

/// <summary>Dates and numbers in the texts of explanations, independent of the machine's culture.</summary>
internal static class DateText
{
    private static readonly string[] WeekdaysVi = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];
    private static readonly string[] WeekdaysEn = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>For example <c>2026-09-03</c>.</summary>
    public static string Iso(LocalDate date) => Invariant($"{Year(date)}-{date.Month:00}-{date.Day:00}");

    /// <summary>Reads <c>2026-09-03</c>, four, two and two digits; quicker to start than a pattern.</summary>
    public static LocalDate? ParseIso(string text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
        {
            return null;
        }

        var (year, month, day) = (Digits(text, 0, 4), Digits(text, 5, 2), Digits(text, 8, 2));
        return year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;
    }

    /// <summary>For example <c>03/09/2026</c>.</summary>
    public static string Vi(LocalDate date) => Invariant($"{date.Day:00}/{date.Month:00}/{Year(date)}");

    /// <summary>For example <c>thứ Năm, 03/09/2026</c>.</summary>
    public static string ViWithWeekday(LocalDate date) => WeekdaysVi[(int)date.DayOfWeek - 1] + ", " + Vi(date);

    /// <summary>For example <c>Thursday 2026-09-03</c>.</summary>
    public static string EnWithWeekday(LocalDate date) => WeekdaysEn[(int)date.DayOfWeek - 1] + " " + Iso(date);

    /// <summary>A day of every year, month first: <c>04-16</c>.</summary>
    public static string MonthDay(AnnualDate date) => Invariant($"{date.Month:00}-{date.Day:00}");

    /// <summary>For example <c>16:30</c>; seconds are shown only when there are any.</summary>
    public static string Time(LocalTime time) => time.Second == 0 && time.NanosecondOfSecond == 0
        ? Invariant($"{time.Hour:00}:{time.Minute:00}")
        : Patterns.HourMinuteSecond.Format(time);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Year(LocalDate date) => date.Year.ToString("0000", CultureInfo.InvariantCulture);

    private static int Digits(string text, int start, int count)
    {
        var value = 0;
        for (var i = start; i < start + count; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return -1;
            }

            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }

    /// <summary>A number in Vietnamese notation, decimals after a comma: <c>3,5</c>.</summary>
    public static string ViNumber(decimal value) => EnNumber(value).Replace('.', ',');

    /// <summary>A number with decimals after a point and no grouping: <c>3.5</c>.</summary>
    public static string EnNumber(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Patterns take milliseconds to make: only who needs one pays.</summary>
    private static class Patterns
    {
        public static readonly LocalTimePattern HourMinuteSecond = LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss;FFFFFFFFF");
    }
}
