using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars.Lunar;

/// <summary>
/// A date of the Vietnamese lunar calendar (âm lịch), QĐ 121-CP of 08/8/1967. Exists only for days that exist: 1/1/1976 to 31/12/2100 of the
/// common calendar. Equal when year, month, leap mark and day are; ordered as the days follow one another.
/// </summary>
/// <remarks>
/// Months are numbered 1 to 12; a leap month has the number of the month before it. The time zone is that of Vietnam (UTC+7), so dates may differ from the
/// Chinese calendar by a day or a month.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars.Lunar;
/// using NodaTime;
///
/// Console.WriteLine(LunarDate.Of(new LocalDate(2026, 2, 17))); // 1/1/2026
/// Console.WriteLine(LunarDate.Of(new LocalDate(2026, 2, 17)).YearName); // Bính Ngọ
/// Console.WriteLine($"{LunarDate.Parse("10/3/2026").Date:uuuu-MM-dd}"); // 2026-04-26
/// </code>
/// </example>
[JsonConverter(typeof(LunarDate.Converter))]
public sealed partial class LunarDate : IEquatable<LunarDate>, IComparable<LunarDate>
{
    private LunarDate(int year, int month, bool isLeapMonth, int day, LocalDate date)
    {
        Year = year;
        Month = month;
        IsLeapMonth = isLeapMonth;
        Day = day;
        Date = date;
    }

    /// <summary>The lunar year, numbered like the common year in which it begins.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12. A leap month has the number of the month before it.</summary>
    public int Month { get; }

    /// <summary>Whether it is the leap month (tháng nhuận) with that number.</summary>
    public bool IsLeapMonth { get; }

    /// <summary>The day of the month, 1 to 30.</summary>
    public int Day { get; }

    /// <summary>The same day in the common calendar (dương lịch).</summary>
    public LocalDate Date { get; }

    /// <summary>The sexagenary name of the year (can chi), such as "Bính Ngọ".</summary>
    public string YearName => LunarNames.Year(Year);

    /// <summary>The name of the month, such as "tháng Giêng", "tháng Sáu nhuận", "tháng Chạp".</summary>
    public string MonthName => LunarNames.Month(Month, IsLeapMonth);

    /// <summary>The lunar date of a day.</summary>
    /// <param name="date">The day, 1/1/1976 to 31/12/2100.</param>
    /// <returns>The lunar date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside this range.</exception>
    public static LunarDate Of(LocalDate date)
    {
        date = date.WithCalendar(CalendarSystem.Iso);
        if (date < LunarTable.First || date > LunarTable.Last)
        {
            throw new ArgumentOutOfRangeException(
                nameof(date),
                $"{DateText.Iso(date)} is out of range: the lunar calendar covers {DateText.Iso(LunarTable.First)} to {DateText.Iso(LunarTable.Last)}.");
        }

        var year = date < LunarTable.NewYear(date.Year) ? date.Year - 1 : date.Year;
        var start = LunarTable.NewYear(year);
        foreach (var (month, leap, length) in LunarTable.Months(year))
        {
            var day = Period.DaysBetween(start, date) + 1;
            if (day <= length)
            {
                return new LunarDate(year, month, leap, day, date);
            }

            start = start.PlusDays(length);
        }

        throw new InvalidOperationException($"The lunar table ends before {DateText.Iso(date)}.");
    }

    /// <summary>A lunar date by its parts.</summary>
    /// <param name="year">The lunar year, 1975 to 2100.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month.</param>
    /// <param name="isLeapMonth">Whether the leap month with that number is meant.</param>
    /// <returns>The lunar date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day does not exist, or is outside 1/1/1976 to 31/12/2100.</exception>
    public static LunarDate Of(int year, int month, int day, bool isLeapMonth = false)
    {
        if (year < LunarTable.FirstYear || year > LunarTable.LastYear)
        {
            throw new ArgumentOutOfRangeException(
                nameof(year),
                $"The lunar year {Number(year)} is out of range: {Number(LunarTable.FirstYear)} to {Number(LunarTable.LastYear)} are covered.");
        }

        var start = LunarTable.NewYear(year);
        foreach (var (number, leap, length) in LunarTable.Months(year))
        {
            if (number == month && leap == isLeapMonth)
            {
                return day >= 1 && day <= length
                    ? Checked(new LunarDate(year, month, isLeapMonth, day, start.PlusDays(day - 1)))
                    : throw new ArgumentOutOfRangeException(
                        nameof(day),
                        $"{LunarNames.Month(month, isLeapMonth)} of {Number(year)} has {Number(length)} days, not {Number(day)}.");
            }

            start = start.PlusDays(length);
        }

        throw new ArgumentOutOfRangeException(
            nameof(month),
            isLeapMonth ? $"The lunar year {Number(year)} has no leap month {Number(month)}." : $"There is no lunar month {Number(month)}: expected 1 to 12.");
    }

    /// <summary>Reads day, month and lunar year, such as <c>10/3/2026</c>; an n after the month means the leap month, as in <c>15/6n/2025</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The lunar date.</returns>
    /// <exception cref="FormatException">The text has another form, or the day does not exist.</exception>
    public static LunarDate Parse(string text) => TryParse(text, out var date)
        ? date
        : throw new FormatException($"\"{text}\" is not a lunar date: expected day/month/year such as 10/3/2026, or 15/6n/2025 for a leap month.");

    /// <summary>Reads a lunar date as <see cref="Parse"/> does, without an exception.</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="date">The date, or null.</param>
    /// <returns>Whether there is such a day.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out LunarDate? date)
    {
        date = null;
        var parts = VietnameseText.Clean(text).Split('/');
        if (parts.Length != 3)
        {
            return false;
        }

        var leap = parts[1].EndsWith("n", StringComparison.OrdinalIgnoreCase);
        var month = leap ? parts[1].Substring(0, parts[1].Length - 1) : parts[1];
        if (!Whole(parts[0], out var day) || !Whole(month, out var number) || !Whole(parts[2], out var year))
        {
            return false;
        }

        try
        {
            date = Of(year, number, day, leap);
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }

    /// <summary>
    /// Reads a date that somebody typed without saying which calendar is meant, in both: <c>10/3/2026</c> is a day of the lunar calendar (âm lịch) and another
    /// of the common one (dương lịch). A word behind it says which is meant and leaves the other null: <c>10/3/2026 âm</c>, <c>10/3/2026 dương</c>. A date
    /// with the year first is common, one with a leap month (<c>15/6n/2025</c>) lunar. Where both are there, ask.
    /// </summary>
    /// <param name="text">What was typed; null counts as empty.</param>
    /// <param name="ofLunar">What is meant if it is a lunar date; null where it is none.</param>
    /// <param name="ofCommon">The lunar date of the day that is meant if it is a common date; null where it is none.</param>
    /// <param name="error">One sentence that quotes the text and says what was expected; null where at least one was read.</param>
    /// <returns>Whether at least one was read.</returns>
    public static bool TryParseBoth(string? text, out LunarDate? ofLunar, out LunarDate? ofCommon, [NotNullWhen(false)] out BilingualText? error) =>
        LunarReading.TryRead(text, out ofLunar, out ofCommon, out error);

    /// <summary>Whether two dates are equal.</summary>
    /// <param name="left">A date or null.</param>
    /// <param name="right">A date or null.</param>
    /// <returns>True when both are null or the same day.</returns>
    public static bool operator ==(LunarDate? left, LunarDate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two dates differ.</summary>
    /// <param name="left">A date or null.</param>
    /// <param name="right">A date or null.</param>
    /// <returns>The opposite of equality.</returns>
    public static bool operator !=(LunarDate? left, LunarDate? right) => !(left == right);

    /// <summary>Whether a date is earlier; null sorts first.</summary>
    /// <param name="left">A date or null.</param>
    /// <param name="right">A date or null.</param>
    /// <returns>True when it is.</returns>
    public static bool operator <(LunarDate? left, LunarDate? right) => Compare(left, right) < 0;

    /// <summary>Whether a date is later; null sorts first.</summary>
    /// <param name="left">A date or null.</param>
    /// <param name="right">A date or null.</param>
    /// <returns>True when it is.</returns>
    public static bool operator >(LunarDate? left, LunarDate? right) => Compare(left, right) > 0;

    /// <summary>Whether a date is earlier or the same; null sorts first.</summary>
    /// <param name="left">A date or null.</param>
    /// <param name="right">A date or null.</param>
    /// <returns>True when it is.</returns>
    public static bool operator <=(LunarDate? left, LunarDate? right) => Compare(left, right) <= 0;

    /// <summary>Whether a date is later or the same; null sorts first.</summary>
    /// <param name="left">A date or null.</param>
    /// <param name="right">A date or null.</param>
    /// <returns>True when it is.</returns>
    public static bool operator >=(LunarDate? left, LunarDate? right) => Compare(left, right) >= 0;

    /// <inheritdoc/>
    public bool Equals(LunarDate? other) => other is not null && Date == other.Date;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LunarDate);

    /// <inheritdoc/>
    public override int GetHashCode() => Date.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(LunarDate? other) => other is null ? 1 : Date.CompareTo(other.Date);

    /// <summary>Day, month and lunar year; <see cref="Parse"/> reads it back.</summary>
    /// <returns>For example <c>10/3/2026</c>, or <c>15/6n/2025</c> in a leap month.</returns>
    public override string ToString() => $"{Number(Day)}/{Number(Month)}{(IsLeapMonth ? "n" : string.Empty)}/{Number(Year)}";

    private static LunarDate Checked(LunarDate date) => date.Date >= LunarTable.First && date.Date <= LunarTable.Last
        ? date
        : throw new ArgumentOutOfRangeException(
            nameof(date),
            $"The lunar date {date} is {DateText.Iso(date.Date)}, out of range: {DateText.Iso(LunarTable.First)} to {DateText.Iso(LunarTable.Last)} are "
            + "covered.");

    private static int Compare(LunarDate? left, LunarDate? right) => left is null ? (right is null ? 0 : -1) : left.CompareTo(right);

    private static bool Whole(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
