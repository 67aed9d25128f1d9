using Cchc.Core.Calendars;
using NodaTime;

namespace Cchc.Core.Exchange.Calendars;

/// <summary>The partial closures and receptions of a day as one text, for tables.</summary>
internal static class CalendarParts
{
    /// <returns>For example <c>partialClosure 13:30-; reception morning</c>; empty when there is none.</returns>
    public static string Of(WorkingCalendar calendar, LocalDate date) => string.Join("; ", calendar.PartsOf(date)
        .Select(day => $"{CalendarWords.Of(day.Kind)} {day.Part?.ToString() ?? "day"}"));
}
