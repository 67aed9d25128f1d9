using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Procedures;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core;

/// <content>The same questions with the receipt in other forms. A moment becomes day and hour in Vietnam: <see cref="VietnamTime"/>.</content>
public sealed partial class ProcedureDesk
{
    /// <inheritdoc cref="DueDate(LocalDateTime, string)" path="/*[not(self::param)]"/>
    /// <param name="received">When the complete dossier was received.</param>
    /// <param name="time">The processing time in words.</param>
    public LocalDate DueDate(DateTimeOffset received, string time) => DueDate(VietnamTime.From(received), time);

    /// <inheritdoc cref="DueDate(LocalDateTime, string)" path="/*[not(self::param)]"/>
    /// <param name="received">When the complete dossier was received, of kind <see cref="DateTimeKind.Utc"/>.</param>
    /// <param name="time">The processing time in words.</param>
    /// <exception cref="ArgumentException">The receipt is of another kind: <see cref="VietnamTime.From(DateTime)"/>.</exception>
    public LocalDate DueDate(DateTime received, string time) => DueDate(VietnamTime.From(received), time);

    /// <inheritdoc cref="DueDate(LocalDateTime, string)" path="/*[not(self::param)]"/>
    /// <param name="received">The day in Vietnam on which the complete dossier was received during office hours.</param>
    /// <param name="time">The processing time in words.</param>
    /// <exception cref="ArgumentException">The answer depends on the hour of receipt; both answers are told.</exception>
    public LocalDate DueDate(LocalDate received, string time) => ((Deadline.Due)Explain(received, time)).Date;

    /// <inheritdoc cref="Explain(LocalDateTime, string)" path="/*[not(self::param)]"/>
    /// <param name="received">When the complete dossier was received.</param>
    /// <param name="time">The processing time in words.</param>
    public Deadline Explain(DateTimeOffset received, string time) => Explain(VietnamTime.From(received), time);

    /// <inheritdoc cref="Explain(LocalDateTime, string)" path="/*[not(self::param)]"/>
    /// <param name="received">When the complete dossier was received, of kind <see cref="DateTimeKind.Utc"/>.</param>
    /// <param name="time">The processing time in words.</param>
    /// <exception cref="ArgumentException">The receipt is of another kind: <see cref="VietnamTime.From(DateTime)"/>.</exception>
    public Deadline Explain(DateTime received, string time) => Explain(VietnamTime.From(received), time);

    /// <inheritdoc cref="Explain(LocalDateTime, string)" path="/*[not(self::param)]"/>
    /// <param name="received">
    /// The day in Vietnam on which the complete dossier was received during office hours. The reasons are those of a receipt at the opening of the office.
    /// </param>
    /// <param name="time">The processing time in words.</param>
    /// <exception cref="ArgumentException">The answer depends on the hour of receipt; both answers are told.</exception>
    public Deadline Explain(LocalDate received, string time)
    {
        var request = Request(time);
        var (opening, closing) = Hours(received);
        return Same(request with { Received = opening }, request with { Received = closing }, nameof(received));
    }

    /// <inheritdoc cref="Explain(LocalDateTime, Procedure)" path="/*[not(self::param)]"/>
    /// <param name="received">When the complete dossier was received.</param>
    /// <param name="procedure">The procedure.</param>
    public IReadOnlyList<Deadline> Explain(DateTimeOffset received, Procedure procedure) => Explain(VietnamTime.From(received), procedure);

    /// <inheritdoc cref="Explain(LocalDateTime, Procedure)" path="/*[not(self::param)]"/>
    /// <param name="received">When the complete dossier was received, of kind <see cref="DateTimeKind.Utc"/>.</param>
    /// <param name="procedure">The procedure.</param>
    /// <exception cref="ArgumentException">The receipt is of another kind: <see cref="VietnamTime.From(DateTime)"/>.</exception>
    public IReadOnlyList<Deadline> Explain(DateTime received, Procedure procedure) => Explain(VietnamTime.From(received), procedure);
#if NET8_0_OR_GREATER

    /// <inheritdoc cref="DueDate(LocalDate, string)"/>
    public DateOnly DueDate(DateOnly received, string time) => DueDate(LocalDate.FromDateOnly(received), time).ToDateOnly();

    /// <inheritdoc cref="Explain(LocalDate, string)"/>
    public Deadline Explain(DateOnly received, string time) => Explain(LocalDate.FromDateOnly(received), time);
#endif

    // A later receipt never gives an earlier due day: what holds at the opening and at the closing holds between them.
    private Deadline Same(DeadlineRequest opening, DeadlineRequest closing, string parameter)
    {
        var (first, last) = (Calculator.DueOf(opening), Calculator.DueOf(closing));
        return first == last
            ? Calculator.Compute(opening)
            : throw new ArgumentException(
                $"{DateText.Iso(opening.Received.Date)} alone does not decide: received at {DateText.Time(opening.Received.TimeOfDay)} it is due "
                + $"{Shown(first)}, at {DateText.Time(closing.Received.TimeOfDay)} {Shown(last)}. "
                + "Give the hour of the receipt, as a LocalDateTime or a DateTimeOffset.",
                parameter);
    }

    private static string Shown(DueMoment? due) =>
        due is { } known ? DateText.Iso(known.Date) + (known.Time is { } time ? " " + DateText.Time(time) : string.Empty) : "never";

    // When the office opens and closes on a day; by the timetable on a day off.
    private (LocalDateTime Opening, LocalDateTime Closing) Hours(LocalDate date)
    {
        var hours = Calculator.WorkingTime;
        date = date.WithCalendar(CalendarSystem.Iso);
        var sessions = hours.SessionsOn(date);
        var opening = sessions.Count > 0 ? sessions[0].Start : hours.HoursOn(date).Opening;
        return (date.At(opening), date.At(hours.ClosingOn(date) ?? hours.HoursOn(date).Closing));
    }
}
