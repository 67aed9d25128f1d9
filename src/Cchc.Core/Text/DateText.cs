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
    public static string Iso(LocalDate date)
    {
        if (date.Year is < 0 or > 9999)
        {
            return Invariant($"{Year(date)}-{date.Month:00}-{date.Day:00}");
        }

        Span<char> text = stackalloc char[10];
        text[4] = text[7] = '-';
        Put(text.Slice(0, 4), date.Year);
        Put(text.Slice(5, 2), date.Month);
        Put(text.Slice(8, 2), date.Day);
        return text.ToString();
    }

    /// <summary>Reads <c>2026-09-03</c>, four, two and two digits; quicker to start than a pattern.</summary>
    public static LocalDate? ParseIso(string text) => text.Length == 10 ? StartIso(text) : null;

    /// <summary>The same at the beginning of a longer text.</summary>
    public static LocalDate? StartIso(string text)
    {
        if (text.Length < 10 || text[4] != '-' || text[7] != '-')
        {
            return null;
        }

        var (year, month, day) = (Digits(text, 0, 4), Digits(text, 5, 2), Digits(text, 8, 2));
        return year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;
    }

    /// <summary>For example <c>03/09/2026</c>.</summary>
    public static string Vi(LocalDate date)
    {
        if (date.Year is < 0 or > 9999)
        {
            return Invariant($"{date.Day:00}/{date.Month:00}/{Year(date)}");
        }

        Span<char> text = stackalloc char[10];
        text[2] = text[5] = '/';
        Put(text.Slice(0, 2), date.Day);
        Put(text.Slice(3, 2), date.Month);
        Put(text.Slice(6, 4), date.Year);
        return text.ToString();
    }

    /// <summary>For example <c>thứ Năm, 03/09/2026</c>.</summary>
    public static string ViWithWeekday(LocalDate date) => WeekdaysVi[(int)IsoDate.Weekday(date) - 1] + ", " + Vi(date);

    /// <summary>For example <c>Thursday 2026-09-03</c>.</summary>
    public static string EnWithWeekday(LocalDate date) => WeekdaysEn[(int)IsoDate.Weekday(date) - 1] + " " + Iso(date);

    /// <summary>A day of every year, month first: <c>04-16</c>.</summary>
    public static string MonthDay(AnnualDate date) => Invariant($"{date.Month:00}-{date.Day:00}");

    /// <summary>For example <c>16:30</c>; seconds are shown only when there are any.</summary>
    public static string Time(LocalTime time) => time.Second == 0 && time.NanosecondOfSecond == 0
        ? Invariant($"{time.Hour:00}:{time.Minute:00}")
        : Patterns.HourMinuteSecond.Format(time);

    /// <summary>The same as one says it: parts of a second, which only a clock gives, are left out.</summary>
    public static string Spoken(LocalTime time) => Time(new LocalTime(time.Hour, time.Minute, time.Second));

    /// <summary>For example <c>thứ Năm</c>.</summary>
    public static string WeekdayVi(IsoDayOfWeek day) => WeekdaysVi[(int)day - 1];

    /// <summary>For example <c>Thursday</c>.</summary>
    public static string WeekdayEn(IsoDayOfWeek day) => WeekdaysEn[(int)day - 1];

    // Digits by hand: the first number that is formatted by the framework costs a command a tenth of its start.
    private static void Put(Span<char> digits, int value)
    {
        for (var i = digits.Length - 1; i >= 0; i--, value /= 10)
        {
            digits[i] = (char)('0' + (value % 10));
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Year(LocalDate date) => date.Year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>So many digits from a place on as a number; -1 where one of them is none.</summary>
    public static int Digits(string text, int start, int count)
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
