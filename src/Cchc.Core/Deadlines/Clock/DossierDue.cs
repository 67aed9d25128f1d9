using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>A due moment (hạn, ngày hẹn trả): a day, and a time of day when there is one.</summary>
/// <param name="Date">The last day, in the ISO calendar.</param>
/// <param name="TimeOfDay">The moment of that day at which the time ends; null for the whole day, until 24:00 (Civil Code 2015, art. 148.6).</param>
[JsonConverter(typeof(DossierDue.Converter))]
public sealed partial record DossierDue(LocalDate Date, LocalTime? TimeOfDay = null)
{
    /// <summary>The last day, in the ISO calendar; a day of another calendar system is brought to it.</summary>
    public LocalDate Date { get; init; } = Date.WithCalendar(CalendarSystem.Iso);

    /// <summary>Whether a moment is after it: from 00:00 of the next day for a whole day, after the time of day itself otherwise.</summary>
    /// <param name="moment">By the clock in Vietnam.</param>
    /// <returns>True when it is too late then.</returns>
    public bool IsBefore(LocalDateTime moment)
    {
        moment = moment.WithCalendar(CalendarSystem.Iso);
        return TimeOfDay is { } time ? moment > Date.At(time) : moment.Date > Date;
    }

    /// <summary>The day with its time of day when there is one.</summary>
    /// <returns>For example <c>2026-09-03</c> or <c>2026-09-03T12:00</c>.</returns>
    public override string ToString() => DateText.Iso(Date) + (TimeOfDay is { } time ? "T" + DateText.Time(time) : string.Empty);

    /// <summary>In words.</summary>
    internal DueMoment Moment => new(Date, TimeOfDay);

    /// <summary>The last moment that is in time.</summary>
    internal LocalDateTime Latest => Date.At(TimeOfDay ?? LocalTime.MaxValue);

    internal static DossierDue Of(DueMoment due) => new(due.Date, due.Time);

    internal static DossierDue Earlier(DossierDue one, DossierDue other) => other.Latest < one.Latest ? other : one;
}
