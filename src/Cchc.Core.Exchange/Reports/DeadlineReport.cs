using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Reports;

/// <summary>Reports on deadlines (hạn trả kết quả): a page with the answer, the timeline and each step with its source; a letter; a picture.</summary>
public static class DeadlineReport
{
    /// <summary>A deadline: as a page the answer, the timeline, each step with rule, stretch, days not counted and source.</summary>
    /// <param name="deadline">The answer.</param>
    /// <param name="calendar">The calendar from which it was computed.</param>
    /// <param name="language">The language.</param>
    /// <param name="procedure">The procedure, whose name and code are at the head; null when unknown.</param>
    /// <returns>
    /// The report. As plain text a letter that an official can paste: what was received, when it is due, why (numbered), and on which law, once at the end; its
    /// paragraphs are lines of any length.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="deadline"/> or <paramref name="calendar"/> is null.</exception>
    public static Report Of(Deadline deadline, WorkingCalendar calendar, Language language = Language.Vietnamese, Procedure? procedure = null)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        ArgumentNullException.ThrowIfNull(calendar);
        return new Report(() => DeadlinePage.Of(deadline, calendar, language, procedure), () => DeadlineLetter.Write(deadline, language, procedure, null));
    }

    /// <summary>The same with the hour of the appointment: where only a day is due, the hour at which the office closes on it.</summary>
    /// <param name="deadline">The answer.</param>
    /// <param name="calculator">The calculator that gave it, for its calendar and office hours.</param>
    /// <param name="language">The language.</param>
    /// <param name="procedure">The procedure, whose name and code are at the head; null when unknown.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="deadline"/> or <paramref name="calculator"/> is null.</exception>
    public static Report Of(Deadline deadline, DeadlineCalculator calculator, Language language = Language.Vietnamese, Procedure? procedure = null)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        ArgumentNullException.ThrowIfNull(calculator);
        var closing = deadline is Deadline.Due { TimeOfDay: null } due ? calculator.WorkingTime.ClosingOn(due.Date) : null;
        return new Report(() => DeadlinePage.Of(deadline, calculator.Calendar, language, procedure),
            () => DeadlineLetter.Write(deadline, language, procedure, closing));
    }

    /// <summary>
    /// The times of a record that leaves a choice: each alternative with its due date, its case and its source, what contradicts it, and the readings in doubt.
    /// </summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="selection">Its times.</param>
    /// <param name="calculator">Computes the deadlines.</param>
    /// <param name="received">When the complete dossier was received, by the clock in Vietnam.</param>
    /// <param name="language">The language.</param>
    /// <returns>The report. There is no due date in the heading unless all alternatives agree.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Report Of(Procedure procedure, TimeSelection selection, DeadlineCalculator calculator, LocalDateTime received,
        Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(calculator);
        var page = new RecordTimesPage(calculator, received, language).Of(procedure, selection);
        return new Report(() => page, () => TextPage.Of(page, LetterLines.Columns));
    }

    /// <summary>
    /// Draws a deadline as a timeline of weeks (SVG), a row a week: receipt, counted days with their numbers, days off, make-up days, pauses, the due day.
    /// </summary>
    /// <param name="due">The deadline.</param>
    /// <param name="calendar">The calendar from which it was computed.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="pauses">The days to show as paused, first and last included; null for none.</param>
    /// <returns>An SVG document, lines ended by line feeds. Of a term longer than 60 weeks the middle is left out, and said so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="due"/> or <paramref name="calendar"/> is null.</exception>
    /// <exception cref="CalendarRangeException">A day of the term is outside the calendar.</exception>
    public static string Timeline(Deadline.Due due, WorkingCalendar calendar, Language language = Language.Vietnamese,
        IReadOnlyList<DateInterval>? pauses = null)
    {
        ArgumentNullException.ThrowIfNull(due);
        ArgumentNullException.ThrowIfNull(calendar);
        return new DeadlineTimeline(due, calendar, language == Language.Vietnamese, pauses ?? []).Draw();
    }
}
