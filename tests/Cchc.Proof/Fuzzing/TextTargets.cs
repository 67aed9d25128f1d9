using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Calendars.Lunar;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;

namespace Cchc.Proof.Fuzzing;

/// <summary>Texts that people type: times, dates, hours, parts of days, lunar dates, formulas.</summary>
internal static class TextTargets
{
    private static readonly LocalDateTime Now = new(2026, 8, 28, 9, 0);

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        Of("processing time", Lines("times.txt"), text => ProcessingTime.TryParse(text, out var time) ? $"{time.GetType().Name} {Again(time)}" : "none"),
        Of("time in words", Lines("times.txt"), Words),
        Of("date", Lines("dates.txt"), text => Date(text)),
        Of("lunar date", ["10/3", "mùng 1 tháng Giêng năm 2026", "15/8/2025", "1/6 nhuận 2025", "rằm tháng bảy 2026"], text => LunarDate.TryParse(text, out var date) ? $"date {date.IsLeapMonth} {Equal(LunarDate.Parse(date.ToString()), date)}" : Both(text)),
        Of("office hours", ["07:30-11:30,13:30-17:00", "8:00-12:00; 13:00–17:00", "08:00:30-12:00"], text => OfficeHours.TryParse(text, out var hours) ? $"hours {hours.Sessions.Count} {Equal(OfficeHours.Parse(hours.ToString()), hours)}" : "none"),
        Of("timetable", ["07:30-11:30,13:30-17:00 | Fri 07:30-11:30,13:30-16:30 | 04-16..10-15 07:00-11:00,13:30-17:00", "08:00-12:00 | T2,CN 08:00-09:00", "8:00-9:00 | 12-01..02-28 Mon-Thu 9:00-10:00"], text => OfficeTimetable.TryParse(text, out var table) ? $"table {table.Rules.Count} {Equal(OfficeTimetable.Parse(table.ToString()), table)}" : "none"),
        Of("part of a day", ["morning", "afternoon", "13:30-15:00", "13:30-", "-09:00"], text => DayPart.TryParse(text, out var part) ? $"{part.GetType().Name} {Equal(DayPart.Parse(part.ToString()!), part)}" : "none"),
        Of("exact number", ["1/3", "0.25", "-17", "1e5", "123456789012345678901234567890/7"], text => ExactNumber.Parse(text).ToString().Length > 20 ? "long" : "short", typeof(FormatException)),
        Of("formula of an indicator", ["a + b * (c - 1)", "late / received", "max(a, b) / 2", "a and not b"], text => IndicatorExpression.Parse(text).ToString()!.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), typeof(FormatException)),
        Of("period of a report", ["2026", "Q3/2026", "quý III năm 2026", "tháng 8/2026", "6 tháng đầu năm 2026", "2026-08-01..2026-08-31"], text => ReportPeriod.Parse(text).ToString()!.Length > 20 ? "long" : "short", typeof(FormatException)),
    ];

    private static FuzzTarget Of(string name, IEnumerable<string> seeds, Func<string, string> read, params Type[] allowed) =>
        new(name, [.. seeds.Select(Encoding.UTF8.GetBytes)], bytes => read(Encoding.UTF8.GetString(bytes)), allowed);

    private static string[] Lines(string name) => SeedFiles.Text(Path.Combine("tests/Cchc.Proof/Fuzzing/Seeds", name)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Again(ProcessingTime time) => ProcessingTime.TryParse(time.ToString(), out var again) && again.Equals(time) ? "same" : "other";

    private static string Words(string text) =>
        !TimeExpression.TryRead(text, out var read) ? "none" : string.Join(' ', read.Alternatives.Select(item => $"{item.Time.GetType().Name}/{item.Role}/{item.Confidence}").Distinct().Order().Take(6));

    private static string Date(string text)
    {
        var isDate = VietnamTime.TryParseDate(text, Now, out _, out var error);
        var isMoment = VietnamTime.TryParseMoment(text, Now, out _, out var time, out _);
        return $"{isDate} {error?.En.Length} {isMoment} {time is not null}";
    }

    private static string Both(string text) => LunarDate.TryParseBoth(text, out var lunar, out var common, out var error) ? $"{lunar is null} {common is null}" : $"none {error.En.Length}";

    /// <summary>What is written is read back as the same; else it is a fault.</summary>
    private static string Equal<T>(T again, T value) => Equals(again, value) ? "same" : throw new InvalidOperationException($"{value} is read back as {again}");
}
