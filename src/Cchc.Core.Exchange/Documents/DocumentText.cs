using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Documents;

/// <summary>Days, moments and words of documents; null for null.</summary>
internal static class DocumentText
{
    /// <summary>For example <c>2026-09-03</c>.</summary>
    public static string? Iso(LocalDate? date) => date is { } known ? DateText.Iso(known) : null;

    /// <summary>For example <c>16:30</c>; seconds are shown only when there are any.</summary>
    public static string? Time(LocalTime? time) => time is { } known ? DateText.Time(known) : null;

    /// <summary>For example <c>2026-09-03T16:30</c>.</summary>
    public static string? At(LocalDateTime? moment) => moment is { } known ? $"{DateText.Iso(known.Date)}T{DateText.Time(known.TimeOfDay)}" : null;

    /// <summary>A day, or a moment of it.</summary>
    public static string? At(DossierDue? due) => due is null ? null : due.TimeOfDay is { } time ? At(due.Date + time) : Iso(due.Date);

    /// <summary>The name of a value or a type in camel case.</summary>
    public static string? Camel(object? name) => name?.ToString() is { Length: > 0 } text ? char.ToLowerInvariant(text[0]) + text.Substring(1) : null;
}
