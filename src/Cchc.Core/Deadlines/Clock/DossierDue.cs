using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>A due moment (hạn, ngày hẹn trả): a day, and a time of day when there is one.</summary>
/// <param name="Date">The last day, in the ISO calendar.</param>
/// <param name="TimeOfDay">The moment of that day at which the time ends; null for the whole day, until 24:00 (Civil Code 2015, art. 148.6).</param>
[JsonConverter(typeof(DossierDue.Converter))]
public sealed record DossierDue(LocalDate Date, LocalTime? TimeOfDay = null)
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

    /// <summary>A due moment as JSON: a day such as <c>"2026-09-03"</c>, or a moment such as <c>"2026-09-03T12:00"</c>, as in the files of events.</summary>
    public sealed class Converter : TextConverter<DossierDue>
    {
        private static readonly LocalDateTimePattern[] Moments =
            [LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm"), LocalDateTimePattern.ExtendedIso];

        /// <inheritdoc/>
        protected override string Expected => "a day or a moment such as 2026-09-03 or 2026-09-03T12:00";

        /// <inheritdoc/>
        protected override bool TryRead(string text, [NotNullWhen(true)] out DossierDue? value)
        {
            if (LocalDatePattern.Iso.Parse(text) is { Success: true } day)
            {
                value = new DossierDue(day.Value);
                return true;
            }

            foreach (var pattern in Moments)
            {
                if (pattern.Parse(text) is { Success: true } moment)
                {
                    value = new DossierDue(moment.Value.Date, moment.Value.TimeOfDay);
                    return true;
                }
            }

            value = null;
            return false;
        }
    }
}
