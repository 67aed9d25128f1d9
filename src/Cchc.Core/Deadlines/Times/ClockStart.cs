using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Times;

/// <summary>
/// When the clock of a set of rules starts. A moment that is too late counts as the opening of the office on the next working day; for times in days
/// that day is then the one that is not counted. (Were it counted, "from the next working day" would add nothing to art. 147.2 of the Civil Code.)
/// </summary>
public sealed record ClockStart
{
    /// <summary>At the moment itself, whatever the hour.</summary>
    public static ClockStart AtOnce { get; } = new();

    /// <summary>A moment after this hour counts from the next working day; exactly at it is in time. Null when no hour matters.</summary>
    [JsonConverter(typeof(IsoConverter<LocalTime>))]
    public LocalTime? CutOff { get; init; }

    /// <summary>Whether a moment on a day off counts from the next working day.</summary>
    public bool DaysOffMove { get; init; }

    /// <summary>
    /// A moment in this last stretch before the office closes counts from the next working day; its first moment too. On a day closed in part, before it
    /// really closes. Zero for none.
    /// </summary>
    [JsonConverter(typeof(IsoConverter<Duration>))]
    public Duration BeforeClosing { get; init; } = Duration.Zero;

    /// <summary>
    /// The hour at which a day begins where anything above moves the start, also for a moment earlier on that day; null for the opening of the office.
    /// </summary>
    [JsonConverter(typeof(IsoConverter<LocalTime>))]
    public LocalTime? OpeningAt { get; init; }

    /// <summary>Whether a moment outside office hours, the lunch break included, counts from the start of the next session.</summary>
    public bool AtNextSession { get; init; }

    /// <summary>
    /// Whether a dossier received outside its territory starts when the competent agency receives it: NĐ 118/2025/NĐ-CP art. 17.3 from 05/8/2026.
    /// </summary>
    public bool AtCompetentAgency { get; init; }

    /// <summary>Whether a moment of receipt may be moved at all; who receives is another matter.</summary>
    internal bool Moves => CutOff is not null || DaysOffMove || BeforeClosing > Duration.Zero || OpeningAt is not null || AtNextSession;

    /// <summary>The moment from which the time runs.</summary>
    internal LocalDateTime Apply(LocalDateTime moment, WorkingTime hours)
    {
        if (AtNextSession)
        {
            return hours.NextOpen(moment);
        }

        var calendar = hours.Calendar;
        var matters = CutOff is not null || BeforeClosing > Duration.Zero;
        if (!DaysOffMove && !matters && OpeningAt is null)
        {
            return moment;
        }

        if (!calendar.IsWorkingDay(moment.Date))
        {
            return DaysOffMove || matters ? Opening(calendar.Next(moment.Date), hours) : moment;
        }

        if (moment.TimeOfDay > CutOff || (BeforeClosing > Duration.Zero && IsInLastStretch(moment, hours)))
        {
            return Opening(calendar.Next(moment.Date), hours);
        }

        // Before that hour no time runs, else an early morning would fall due before the night before.
        return Opening(moment.Date, hours) is var opening && moment < opening ? opening : moment;
    }

    private bool IsInLastStretch(LocalDateTime moment, WorkingTime hours) =>
        hours.ClosingOn(moment.Date) is not { } closing
        || moment.TimeOfDay.NanosecondOfDay >= closing.NanosecondOfDay - (long)BeforeClosing.ToInt64Nanoseconds();

    private LocalDateTime Opening(LocalDate day, WorkingTime hours) => day.At(OpeningAt ?? hours.HoursOn(day).Opening);

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(ClockStart), PrintMembers);
}
