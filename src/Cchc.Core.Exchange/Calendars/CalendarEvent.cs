using Cchc.Core.Calendars;
using NodaTime;

namespace Cchc.Core.Exchange.Calendars;

/// <summary>One event of a published calendar.</summary>
/// <param name="Uid">What the event is known by wherever it was taken in.</param>
/// <param name="Day">The record, as it stands or as it last stood.</param>
/// <param name="Sequence">How often the event was revised: RFC 5545 section 3.8.7.4.</param>
/// <param name="LegalBasis">The documents by which the event stands, or by which it no longer does.</param>
internal sealed record CalendarEvent(string Uid, CalendarDay Day, int Sequence, string LegalBasis)
{
    /// <summary>Whether the event no longer stands.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>The day on which it was withdrawn; null when it stands or the day is not known.</summary>
    public LocalDate? WithdrawnOn { get; init; }
}
