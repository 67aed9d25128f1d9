using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Core.Text;

/// <summary>Dates and numbers in the texts of explanations, independent of the machine's culture.</summary>
internal static class DateText
{
    private static readonly LocalDatePattern DayMonthYear = LocalDatePattern.CreateWithInvariantCulture("dd'/'MM'/'uuuu");
    private static readonly AnnualDatePattern MonthDayPattern = AnnualDatePattern.CreateWithInvariantCulture("MM'-'dd");
    private static readonly LocalTimePattern HourMinute = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
    private static readonly LocalTimePattern HourMinuteSecond = LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss;FFFFFFFFF");

    private static readonly string[] WeekdaysVi = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];
    private static readonly string[] WeekdaysEn = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>For example <c>2026-09-03</c>.</summary>
    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>For example <c>03/09/2026</c>.</summary>
    public static string Vi(LocalDate date) => DayMonthYear.Format(date);

    /// <summary>For example <c>thứ Năm, 03/09/2026</c>.</summary>
    public static string ViWithWeekday(LocalDate date) => WeekdaysVi[(int)date.DayOfWeek - 1] + ", " + Vi(date);

    /// <summary>For example <c>Thursday 2026-09-03</c>.</summary>
    public static string EnWithWeekday(LocalDate date) => WeekdaysEn[(int)date.DayOfWeek - 1] + " " + Iso(date);

    /// <summary>A day of every year, month first: <c>04-16</c>.</summary>
    public static string MonthDay(AnnualDate date) => MonthDayPattern.Format(date);

    /// <summary>For example <c>16:30</c>; seconds are shown only when there are any.</summary>
    public static string Time(LocalTime time) => (time.Second == 0 && time.NanosecondOfSecond == 0 ? HourMinute : HourMinuteSecond).Format(time);

    /// <summary>A number in Vietnamese notation, decimals after a comma: <c>3,5</c>.</summary>
    public static string ViNumber(decimal value) => EnNumber(value).Replace('.', ',');

    /// <summary>A number with decimals after a point and no grouping: <c>3.5</c>.</summary>
    public static string EnNumber(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
