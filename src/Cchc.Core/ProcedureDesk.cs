using System.Diagnostics.CodeAnalysis;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Requirements;
using Cchc.Core.Requirements.Inference;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core;

/// <summary>
/// The simplest questions of a one-stop desk (bộ phận một cửa), one call each: when is it due, why, and is the dossier complete. Each call only puts the types
/// behind it together: <see cref="TimeExpression"/>, <see cref="ProcedureTimes"/>, <see cref="DeadlineCalculator"/>, <see cref="InferredRules"/>,
/// <see cref="DossierCheck"/>; whoever needs more of them uses them. Immutable and safe for any number of threads; reads no clock.
/// </summary>
/// <remarks>
/// Nothing is chosen silently: words that state no time, several times, or one in doubt are a <see cref="FormatException"/> that quotes them, and a day without
/// an hour is refused where the hour decides.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core;
/// using Cchc.Core.Deadlines;
///
/// var desk = new ProcedureDesk();
/// var received = new DateTimeOffset(2026, 8, 28, 9, 30, 0, TimeSpan.Zero); // 16:30 in Vietnam
///
/// Console.WriteLine($"{desk.DueDate(received, "5 ngày làm việc"):uuuu-MM-dd}"); // 2026-09-09
/// Console.WriteLine(((Deadline.Due)desk.Explain(received, "5 ngày làm việc")).Certainty); // Announced
/// </code>
/// </example>
public sealed partial class ProcedureDesk
{
    /// <summary>A desk over the calendar of the public sector: <see cref="WorkingCalendar.VietnamPublicSector"/>.</summary>
    public ProcedureDesk()
        : this(WorkingCalendar.VietnamPublicSector)
    {
    }

    /// <summary>A desk over a calendar.</summary>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="options">Office hours, and what the law leaves open; null for the documented defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public ProcedureDesk(WorkingCalendar calendar, DeadlineOptions? options = null) => Calculator = new DeadlineCalculator(calendar, options);

    /// <summary>The calculator behind the answers, with its calendar and options.</summary>
    public DeadlineCalculator Calculator { get; }

    /// <summary>The day on which the result is due (ngày hẹn trả kết quả).</summary>
    /// <param name="received">When the complete dossier was received, by the clock in Vietnam.</param>
    /// <param name="time">The processing time in words, such as <c>5 ngày làm việc</c> or <c>không quá 15 ngày kể từ ngày nhận đủ hồ sơ hợp lệ</c>.</param>
    /// <returns>The due day; where the law leaves two readings, the first of those that <see cref="Explain(LocalDateTime, string)"/> shows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="time"/> is null.</exception>
    /// <exception cref="FormatException">The words do not surely state one time for the result that counts from the receipt.</exception>
    /// <exception cref="CalendarRangeException">The receipt or the due date is outside the calendar.</exception>
    public LocalDate DueDate(LocalDateTime received, string time) => ((Deadline.Due)Explain(received, time)).Date;

    /// <summary>The deadline with its reasons (hạn trả kết quả kèm căn cứ).</summary>
    /// <param name="received">When the complete dossier was received, by the clock in Vietnam.</param>
    /// <param name="time">The processing time in words.</param>
    /// <returns>The due moment, every step with its rule and source, and the other readings of the law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="time"/> is null.</exception>
    /// <exception cref="FormatException">The words do not surely state one time for the result that counts from the receipt.</exception>
    /// <exception cref="CalendarRangeException">The receipt or the due date is outside the calendar.</exception>
    public Deadline Explain(LocalDateTime received, string time) => Calculator.Compute(Request(time) with { Received = received });

    /// <summary>The deadlines of a procedure with their reasons: one for each time that its record surely states, in fields or in words.</summary>
    /// <param name="received">When the complete dossier was received, by the clock in Vietnam.</param>
    /// <param name="procedure">The procedure.</param>
    /// <returns>In the order of the record, never empty: where it states no time that can be read, a <see cref="Deadline.Undetermined"/> says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="procedure"/> is null.</exception>
    /// <exception cref="CalendarRangeException">The receipt or a due date is outside the calendar.</exception>
    public IReadOnlyList<Deadline> Explain(LocalDateTime received, Procedure procedure)
    {
        var times = procedure.SelectTimes();
        return times.Options.Count == 0
            ? ValueList.Of([Calculator.Compute(times.ToUndeterminedRequest(received))])
            : ValueList.Of(times.Options.Select(option => Calculator.Compute(option.ToRequest(received) with { ProcedureCode = procedure.Code.Value })));
    }

    /// <summary>Checks a dossier against the rules of its procedure (kiểm tra thành phần hồ sơ).</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="dossier">What was brought, and the facts that were declared.</param>
    /// <param name="options">How; null for a dossier on paper, unless it says itself that it came online.</param>
    /// <returns>What is there, missing, too much, or open: <see cref="DossierCheck.Of"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or <paramref name="dossier"/> is null.</exception>
    /// <exception cref="ArgumentException">The dossier cannot be understood: <see cref="DossierCheck.Of"/>.</exception>
    [SuppressMessage("Performance", "CA1822", Justification = "Every question of a desk is asked of it.")]
    public DossierCheck Check(DossierRules rules, Dossier dossier, DossierCheckOptions? options = null) => DossierCheck.Of(rules, dossier, options);

    /// <summary>Checks a dossier against the rules that the words of a procedure's record imply: <see cref="InferredRules"/>.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="dossier">What was brought, and the facts that were declared.</param>
    /// <param name="options">How; null for a dossier on paper, unless it says itself that it came online.</param>
    /// <returns>What is there, missing, too much, or open.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="procedure"/> or <paramref name="dossier"/> is null.</exception>
    /// <exception cref="ArgumentException">The record has nothing from which rules follow, or the dossier cannot be understood.</exception>
    public DossierCheck Check(Procedure procedure, Dossier dossier, DossierCheckOptions? options = null)
    {
        var inferred = InferredRules.Of(procedure);
        return Check(
            inferred.Rules ?? throw new ArgumentException(
                $"No rules follow from the record of {procedure.Code}:" + string.Concat(inferred.Findings.Select(finding => Environment.NewLine + finding)),
                nameof(procedure)),
            dossier,
            options);
    }

    // The one time that words surely state, counted from the receipt; else what is there instead is quoted.
    private static DeadlineRequest Request(string time)
    {
        var read = TimeExpression.Read(time ?? throw new ArgumentNullException(nameof(time), "A processing time in words is needed."));
        var times = read.Alternatives.Where(item => item.IsReadable || item.Confidence == TimeConfidence.Unreadable).ToList();
        if (times.Count > 0 && times.TrueForAll(item => WordOptions.IsSure(item) && item.DueTime == times[0].DueTime)
            && DeskWords.AreSure(time, times[times.Count - 1]))
        {
            return new DeadlineRequest { Time = times[0].DueTime, Received = default, StartRule = read.StartRule };
        }

        var quoted = Shorten.To(PlainLine.Of(time));
        throw new FormatException(times.Exists(item => item.IsReadable)
            ? $"\"{quoted}\" does not surely state one time for the result, counted from the receipt; it reads as: "
                + string.Join("; ", times.Select(item => $"{Shorten.To(item.Description.Vi)} [{item.Role}, {item.Confidence}]"))
                + ". Choose one of them, as TimeExpression.Read gives them, and ask the calculator."
            : $"\"{quoted}\" states no processing time that can be read: expected, for example, \"5 ngày làm việc\".");
    }
}
