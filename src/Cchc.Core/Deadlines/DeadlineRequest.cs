using System.Text.Json.Serialization;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

/// <summary>What is asked of a <see cref="DeadlineCalculator"/>.</summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines;
/// using Cchc.Core.Deadlines.Times;
/// using NodaTime;
///
/// // Civil status (G15-TP07): on the day itself; received after 15:00, on the next working day.
/// var request = new DeadlineRequest
/// {
///     Time = new ProcessingTime.SameDay(new LocalTime(15, 0)),
///     Received = new LocalDateTime(2026, 8, 28, 16, 30),
///     FieldCode = "G15-TP07",
/// };
/// var due = (Deadline.Due)new DeadlineCalculator(WorkingCalendar.VietnamPublicSector).Compute(request);
///
/// Console.WriteLine($"{due.Date:uuuu-MM-dd}"); // 2026-09-03
/// </code>
/// </example>
public sealed record DeadlineRequest
{
    /// <summary>The processing time.</summary>
    public required ProcessingTime Time { get; init; }

    /// <summary>When the complete and correct dossier was received, by the clock in Vietnam.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public required LocalDateTime Received { get; init; }

    /// <summary>The code of the field (mã lĩnh vực) of the procedure, by which sector rules are cited; null when unknown.</summary>
    public string? FieldCode { get; init; }

    /// <summary>The code of the procedure (mã thủ tục), by which a start rule may be chosen; null when unknown.</summary>
    public string? ProcedureCode { get; init; }

    /// <summary>
    /// When the time begins (quy tắc bắt đầu), named by the caller; null for the rule of <see cref="DeadlineOptions.StartRules"/> that the dossier falls under.
    /// </summary>
    public StartRule? StartRule { get; init; }

    /// <summary>
    /// Another reading of what the record states, computed beside the answer; null when there is none.
    /// </summary>
    public ProcessingTime? OtherTime { get; init; }

    /// <summary>Steps to put before the computed ones, such as the source of the time. Empty when there are none.</summary>
    public IReadOnlyList<ExplanationStep> Context { get; init => field = ValueList.Of(value); } = ValueList.Empty<ExplanationStep>();

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(DeadlineRequest), PrintMembers);
}
