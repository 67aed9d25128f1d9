using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>A day: the record that decides it and, where it is asked about by itself, what else is on file for it and the data it was computed from.</summary>
internal sealed record DayDocument(
    string? Date, bool IsWorkingDay, string? Kind, BilingualText Name, string LegalBasis, string? Certainty, BilingualText? ProjectionReason, string? StandsFor,
        string? DecidedOn, string? Part,
    string? Layer, string? Id, string? Confidence)
{
    public static DayDocument Of(CalendarDay day) => new(
        Iso(day.Date), day.IsWorkingDay, Camel(day.Kind), day.Name, day.LegalBasis, Camel(day.Certainty), day.ProjectionReason, Iso(day.StandsFor),
            Iso(day.DecidedOn), day.Part?.ToString(),
        day.Layer, day.Layer is null || day is { Withdrawn.Count: > 0, Kind: DayKind.WorkingDay or DayKind.WeeklyRest } ? null : day.Id, Camel(day.Confidence));

    /// <summary>With what stands beside the record that decides the day: closed parts, receptions, overridden records; and what was withdrawn.</summary>
    public static DayDocument Of(WorkingCalendar calendar, CalendarDay day) => Of(day) with
    {
        Beside = [.. calendar.OtherRecords(day.Date).Select(Of)],
        Withdrawn = [.. calendar.Day(day.Date).Withdrawn.Select(item => new WithdrawnDocument(item.Id, Camel(item.Kind), item.Name))],
    };

    /// <summary>The same with the data behind it.</summary>
    public static DayDocument Asked(WorkingCalendar calendar, CalendarDay day) =>
        Of(calendar, day) with { DataVersion = calendar.DataVersion, DataHash = calendar.ContentHash, AnnouncedThrough = Iso(calendar.AnnouncedThrough) };

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<DayDocument>? Beside { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<WithdrawnDocument>? Withdrawn { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DataVersion { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DataHash { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AnnouncedThrough { get; init; }
}

/// <summary>A record that no longer holds.</summary>
internal sealed record WithdrawnDocument(string Id, string? Kind, BilingualText Name);
