using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>A day that two calendars see differently.</summary>
/// <param name="Before">The day in the calendar before.</param>
/// <param name="After">The same day in the calendar after.</param>
public sealed record ChangedDay(
    [property: JsonRequired] CalendarDay Before,
    [property: JsonRequired] CalendarDay After)
{
    /// <summary>The day.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate Date => Before.Date;

    /// <summary>Whether the day was worked and no longer is, or the other way round. When not, no count of working days changes.</summary>
    public bool IsWorkingDayChanged => Before.IsWorkingDay != After.IsWorkingDay;

    /// <summary>Partial closures and receptions before; empty when there was none.</summary>
    public IReadOnlyList<CalendarDay> PartsBefore { get; init => field = ValueList.Of(value); } = ValueList.Empty<CalendarDay>();

    /// <summary>Partial closures and receptions after; empty when there is none.</summary>
    public IReadOnlyList<CalendarDay> PartsAfter { get; init => field = ValueList.Of(value); } = ValueList.Empty<CalendarDay>();

    /// <summary>The day with its kind before and after.</summary>
    /// <returns>For example <c>2026-01-02: workingDay → swapOff</c>.</returns>
    public override string ToString() => $"{DateText.Iso(Date)}: {CalendarWords.Of(Before.Kind)} → {CalendarWords.Of(After.Kind)}";
}
