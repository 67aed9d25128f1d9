using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Calendars.Lunar;
using Cchc.Core.Deadlines;
using Cchc.Core.Text;
using NodaTime;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>Every day of a year.</summary>
internal sealed record YearDocument(int Year, string DataVersion, string DataHash, string? AnnouncedThrough, int WorkingDays, IReadOnlyList<DayDocument> Days)
{
    public static YearDocument Of(WorkingCalendar calendar, int year)
    {
        List<CalendarDay> days = [.. calendar.Days(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))];
        return new(year, calendar.DataVersion, calendar.ContentHash, Iso(calendar.AnnouncedThrough), days.Count(day => day.IsWorkingDay),
            [.. days.Select(day => DayDocument.Of(calendar, day))]);
    }
}

/// <summary>A day found by counting, or how many working days there are.</summary>
internal sealed record CountDocument(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Date,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? WorkingDays,
    string DataVersion, string DataHash, string? AnnouncedThrough)
{
    public static CountDocument Of(WorkingCalendar calendar, LocalDate date) =>
        new(Iso(date), null, calendar.DataVersion, calendar.ContentHash, Iso(calendar.AnnouncedThrough));

    public static CountDocument Of(WorkingCalendar calendar, int workingDays) =>
        new(null, workingDays, calendar.DataVersion, calendar.ContentHash, Iso(calendar.AnnouncedThrough));
}

/// <summary>The public holiday that comes next from a day on, with the days off that it hangs together with; null and empty where the calendar ends
/// before.</summary>
internal sealed record HolidayDocument(string? From, string? Holiday, int? DaysUntil, string? FirstDayOff, string? LastDayOff,
    IReadOnlyList<DayDocument> DaysOff, string DataVersion, string DataHash, string? AnnouncedThrough)
{
    public static HolidayDocument Of(WorkingCalendar calendar, LocalDate from, IReadOnlyList<CalendarDay> daysOff)
    {
        var holiday = daysOff.FirstOrDefault(day => day.Kind == DayKind.PublicHoliday && day.Date >= from);
        return new(Iso(from), Iso(holiday?.Date), holiday is null ? null : Period.DaysBetween(from, holiday.Date),
            daysOff.Count == 0 ? null : Iso(daysOff[0].Date), daysOff.Count == 0 ? null : Iso(daysOff[daysOff.Count - 1].Date),
            [.. daysOff.Select(DayDocument.Of)], calendar.DataVersion, calendar.ContentHash, Iso(calendar.AnnouncedThrough));
    }
}

/// <summary>How far what is announced reaches from a day on; negative days left when it ended before.</summary>
internal sealed record DataCheckDocument(string? On, string DataVersion, string DataHash, string? CoversFrom, string? CoversThrough, string? AnnouncedThrough,
    int DaysLeft, int Within, bool IsEnough)
{
    public static DataCheckDocument Of(WorkingCalendar calendar, LocalDate on, int daysLeft, int within) => new(Iso(on), calendar.DataVersion,
        calendar.ContentHash, Iso(calendar.Start), Iso(calendar.End), Iso(calendar.AnnouncedThrough), daysLeft, within, daysLeft >= within);
}

/// <summary>What is wrong with a layer file.</summary>
internal sealed record CalendarCheckDocument(string File, bool Usable, IReadOnlyList<CalendarFindingDocument> Findings, string DataVersion, string DataHash,
    string? AnnouncedThrough)
{
    public static CalendarCheckDocument Of(string file, IReadOnlyList<Finding> findings, WorkingCalendar calendar) => new(
        file, findings.Count == 0, [.. findings.Select(finding => new CalendarFindingDocument(finding.Code, finding.Place, finding.Text))],
        calendar.DataVersion, calendar.ContentHash, Iso(calendar.AnnouncedThrough));
}

/// <summary>A finding of a layer file: each makes it unusable.</summary>
internal sealed record CalendarFindingDocument(string Code, string Place, BilingualText Text);

/// <summary>What changed between two calendars and, where they were asked about, which deadlines move.</summary>
internal sealed record CalendarDifferenceDocument(string Before, string After, string BeforeHash, string AfterHash, IReadOnlyList<ChangedDayDocument> Days)
{
    public static CalendarDifferenceDocument Of(CalendarDifference change, DeadlineMoves? moves) => new(
        change.Before.DataVersion, change.After.DataVersion, change.Before.ContentHash, change.After.ContentHash,
        [.. change.Days.Select(day =>
            new ChangedDayDocument(Iso(day.Date), day.IsWorkingDayChanged, DayDocument.Of(change.Before, day.Before),
                DayDocument.Of(change.After, day.After)))])
    {
        Unmoved = moves?.Unmoved,
        Moved = moves is null ? null : [.. moves.Moved.Select(MovedDocument.Of)],
        Uncomputed = moves is null ? null : [.. moves.Uncomputed.Select(item => new UncomputedDocument(item.Id, item.Reason))],
    };

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Unmoved { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MovedDocument>? Moved { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<UncomputedDocument>? Uncomputed { get; init; }
}

/// <summary>A day before and after.</summary>
internal sealed record ChangedDayDocument(string? Date, bool IsWorkingDayChanged, DayDocument Before, DayDocument After);

/// <summary>A deadline that moves.</summary>
internal sealed record MovedDocument(string Id, string? Before, string? BeforeTime, string? After, string? AfterTime, int CalendarDays)
{
    public static MovedDocument Of(MovedDeadline move) =>
        new(move.Id, Iso(move.Before.Date), Time(move.Before.TimeOfDay), Iso(move.After.Date), Time(move.After.TimeOfDay), move.CalendarDays);
}

/// <summary>A deadline that cannot be computed with the calendar after.</summary>
internal sealed record UncomputedDocument(string Id, BilingualText Reason);

/// <summary>A day in the lunar calendar; as the first day of a month with the length of the month.</summary>
internal sealed record LunarDocument(string? Date, int LunarYear, int LunarMonth, bool IsLeapMonth, int LunarDay, string YearName, string MonthName)
{
    public static LunarDocument Of(LunarDate lunar) =>
        new(Iso(lunar.Date), lunar.Year, lunar.Month, lunar.IsLeapMonth, lunar.Day, lunar.YearName, lunar.MonthName);

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Length { get; init; }
}

/// <summary>A date that may be meant in either calendar, in both.</summary>
internal sealed record LunarReadingsDocument(string Given, LunarDocument AsLunar, LunarDocument AsSolar)
{
    public static LunarReadingsDocument Of(string given, LunarDate ofLunar, LunarDate ofCommon) =>
        new(given, LunarDocument.Of(ofLunar), LunarDocument.Of(ofCommon));
}

/// <summary>The first days of months.</summary>
internal sealed record LunarMonthsDocument(IReadOnlyList<LunarDocument> Months)
{
    public static LunarMonthsDocument Of(IEnumerable<LunarMonth> months) =>
        new([.. months.Select(month => LunarDocument.Of(LunarDate.Of(month.Start)) with { Length = month.Length })]);
}
