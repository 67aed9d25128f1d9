using System.Diagnostics.CodeAnalysis;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Indicators.Reporting;

/// <summary>
/// A period of a report (kỳ báo cáo): a month, a quarter, half a year or a year. Equal when all parts are.
/// </summary>
/// <remarks>
/// By default it ends with its last month. Where figures are closed on a day of the month (ngày chốt số liệu), such as the 14th, it goes from the day after
/// that day in the month before to that day of its last month: <c>2026-Q3</c> closed on the 14th is 15/06/2026 to 14/09/2026.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Indicators.Reporting;
///
/// var quarter = ReportPeriod.Parse("2026-Q3");
/// Console.WriteLine(quarter.Title.Vi); // quý III năm 2026
/// Console.WriteLine($"{quarter.First:uuuu-MM-dd} {quarter.Last:uuuu-MM-dd}"); // 2026-07-01 2026-09-30
/// Console.WriteLine($"{ReportPeriod.Parse("2026", closedOn: 14).First:uuuu-MM-dd}"); // 2025-12-15
/// </code>
/// </example>
public sealed record ReportPeriod
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;
    private const int LastClosingDay = 28;

    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    private ReportPeriod(int year, int month, int months, int? closedOn) => (Year, Month, Months, ClosedOn) = (year, month, months, closedOn);

    /// <summary>The year by which it is named.</summary>
    public int Year { get; }

    /// <summary>How many months it has: 1, 3, 6 or 12.</summary>
    public int Months { get; }

    /// <summary>The day of the month on which figures are closed (ngày chốt số liệu), 1 to 28; null where months are taken whole.</summary>
    public int? ClosedOn { get; }

    /// <summary>Its first day.</summary>
    public LocalDate First => FirstOf(LastMonth - Months + 1);

    /// <summary>Its last day.</summary>
    public LocalDate Last => FirstOf(LastMonth + 1).PlusDays(-1);

    /// <summary>Its last moment, by the clock in Vietnam: the one for which dossiers are judged.</summary>
    public LocalDateTime End => Last.At(LocalTime.MaxValue);

    /// <summary>What it is called in a sentence, such as <c>quý III năm 2026</c>.</summary>
    public BilingualText Title => Months switch
    {
        1 => new($"tháng {Number(Month)} năm {Number(Year)}", $"{Number(Year)}-{Month:00}"),
        3 => new($"quý {Roman[(Month - 1) / 3]} năm {Number(Year)}", $"quarter {Number((Month + 2) / 3)} of {Number(Year)}"),
        6 => new($"6 tháng {(Month == 1 ? "đầu" : "cuối")} năm {Number(Year)}", $"{(Month == 1 ? "first" : "second")} half of {Number(Year)}"),
        _ => new($"năm {Number(Year)}", $"year {Number(Year)}"),
    };

    /// <summary>The period of the same length right before it (kỳ trước).</summary>
    internal ReportPeriod Previous => Moved(-1);

    /// <summary>The period of the same length right after it.</summary>
    internal ReportPeriod Next => Moved(1);

    /// <summary>Its last month, counted from the year 0.</summary>
    internal int LastMonth => (Year * 12) + Month + Months - 2;

    private int Month { get; }

    /// <summary>Reads a period.</summary>
    /// <param name="text">A year <c>2026</c>, a half <c>2026-H1</c>, a quarter <c>2026-Q3</c> or a month <c>2026-10</c>; years 2000 to 2100.</param>
    /// <param name="closedOn">The day of the month on which figures are closed, 1 to 28; null for whole months.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="closedOn"/> is not 1 to 28.</exception>
    /// <exception cref="FormatException">It is no period; the message quotes it.</exception>
    public static ReportPeriod Parse(string text, int? closedOn = null) => TryParse(text ?? throw new ArgumentNullException(nameof(text)), closedOn,
        out var period)
        ? period
        : throw new FormatException($"\"{Shorten.To(PlainLine.Of(text))}\" is no period: expected a year such as 2026, a half 2026-H1, a quarter 2026-Q3 "
            + "or a month 2026-10, of the years 2000 to 2100.");

    /// <summary>Reads a period, or says that it is none.</summary>
    /// <param name="text">As <see cref="Parse"/>; null is none.</param>
    /// <param name="closedOn">As <see cref="Parse"/>.</param>
    /// <param name="period">The period; null when it is none.</param>
    /// <returns>Whether it is one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="closedOn"/> is not 1 to 28.</exception>
    public static bool TryParse([NotNullWhen(true)] string? text, int? closedOn, [NotNullWhen(true)] out ReportPeriod? period)
    {
        if (closedOn is < 1 or > LastClosingDay)
        {
            throw new ArgumentOutOfRangeException(nameof(closedOn), closedOn, "Expected a day that every month has: 1 to 28.");
        }

        period = null;
        var word = (text ?? string.Empty).Trim();
        if (word.Length < 4 || !AllDigits(word, 0) || DateText.Digits(word, 0, 4) is < FirstYear or > LastYear)
        {
            return false;
        }

        var year = DateText.Digits(word, 0, 4);
        period = word.Length == 4 ? new ReportPeriod(year, 1, 12, closedOn)
            : word.Length != 7 || word[4] != '-' ? null
            : (word[5], word[6]) switch
            {
                ('Q' or 'q', >= '1' and <= '4') => new ReportPeriod(year, ((word[6] - '1') * 3) + 1, 3, closedOn),
                ('H' or 'h', '1' or '2') => new ReportPeriod(year, ((word[6] - '1') * 6) + 1, 6, closedOn),
                ('0', >= '1' and <= '9') or ('1', >= '0' and <= '2') => new ReportPeriod(year, DateText.Digits(word, 5, 2), 1, closedOn),
                _ => null,
            };
        return period is not null;
    }

    /// <summary>As <see cref="Parse"/> reads it, without the closing day.</summary>
    /// <returns>For example <c>2026-Q3</c>.</returns>
    public override string ToString() => Number(Year) + Months switch
    {
        1 => FormattableString.Invariant($"-{Month:00}"),
        3 => "-Q" + Number((Month + 2) / 3),
        6 => Month == 1 ? "-H1" : "-H2",
        _ => string.Empty,
    };

    /// <summary>The month to which a day belongs, as figures are closed, counted from the year 0.</summary>
    internal int MonthOf(LocalDate date) => (date.Year * 12) + date.Month - 1 + (date.Day > ClosedOn ? 1 : 0);

    private ReportPeriod Moved(int periods)
    {
        var month = (Year * 12) + Month - 1 + (periods * Months);
        return new ReportPeriod(month / 12, (month % 12) + 1, Months, ClosedOn);
    }

    /// <summary>The first and the last day of a month, counted from the year 0, as figures are closed.</summary>
    internal (LocalDate First, LocalDate Last) DaysOf(int month) => (FirstOf(month), FirstOf(month + 1).PlusDays(-1));

    private static bool AllDigits(string word, int start)
    {
        for (var i = start; i < start + 4; i++)
        {
            if (!AsciiDigit.Is(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Number(int number) => DateText.EnNumber(number);

    private LocalDate FirstOf(int month)
    {
        var first = new LocalDate(month / 12, (month % 12) + 1, 1);
        return ClosedOn is { } day ? first.PlusMonths(-1).PlusDays(day) : first;
    }
}
