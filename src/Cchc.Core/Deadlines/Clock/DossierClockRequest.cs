using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>What is asked of a <see cref="DossierClock"/>: a processing time, the rules, and what happened. Equal when all parts are.</summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines.Clock;
/// using Cchc.Core.Deadlines.Times;
/// using NodaTime;
///
/// var request = new DossierClockRequest { Time = new ProcessingTime.WorkingDays(10), ProcedureCode = "1.001193" };
/// request = request.With(new DossierEvent.Received { Id = "1", At = new LocalDateTime(2026, 8, 10, 9, 0) });
/// var state = new DossierClock(WorkingCalendar.VietnamPublicSector).Compute(request, new LocalDateTime(2026, 8, 12, 9, 0));
///
/// Console.WriteLine(request.Rules.Name); // one-stop
/// Console.WriteLine($"{state.LegalDue!.Date:uuuu-MM-dd}"); // 2026-08-22
/// </code>
/// </example>
public sealed record DossierClockRequest
{
    /// <summary>The processing time of the procedure (thời hạn giải quyết).</summary>
    public required ProcessingTime Time { get; init; }

    /// <summary>
    /// Another reading of the time, as a record in doubt has it (<c>TimeOption.OtherReading</c>); null when there is none. Its due moment is one of
    /// <see cref="DossierClockState.OtherReadings"/>; a dossier late by <see cref="Time"/> and not by this one is a question, not a violation.
    /// </summary>
    public ProcessingTime? OtherTime { get; init; }

    /// <summary>
    /// The words by which the record counts the time from another event than the receipt, such as "kể từ ngày kết thúc thời hạn thông báo"
    /// (<c>TimeOption.OtherStart</c>); null when it counts from the receipt. Nobody knows here when that event was: the due moment is counted from the receipt
    /// all the same, for reference, and a dossier late by it is a question, not a violation.
    /// </summary>
    public string? OtherStart { get; init; }

    /// <summary>The rules of the clock. Default: <see cref="DossierClockRules.OneStop"/>; the version is chosen by the day of receipt.</summary>
    public DossierClockRules Rules { get; init; } = DossierClockRules.OneStop;

    /// <summary>
    /// The history, in the order in which it was written down; the clock puts it in the order in which it happened. Events of one moment keep the order of the
    /// list.
    /// </summary>
    public IReadOnlyList<DossierEvent> Events { get; init => field = ValueList.Of(value); } = ValueList.Empty<DossierEvent>();

    /// <summary>Whether the place is a mountain, island or remote commune, where some rules add time. Default: it is not.</summary>
    public bool IsRemote { get; init; }

    /// <summary>The code of the procedure (mã thủ tục), by which pause rules are found; null when unknown.</summary>
    public string? ProcedureCode { get; init; }

    /// <summary>The code of the field (mã lĩnh vực) of the procedure, by which sector rules are cited and pause rules are found; null when unknown.</summary>
    public string? FieldCode { get; init; }

    /// <summary>
    /// When the time begins (quy tắc bắt đầu), as the record of the procedure states it (<c>TimeOption.StartRule</c>) or the caller names it; null for the rule
    /// of <see cref="DeadlineOptions.StartRules"/> that the dossier falls under. It holds where <see cref="Rules"/> state no start of their own: a decree such
    /// as NĐ 63/2024/NĐ-CP or NĐ 297/2025/NĐ-CP stands above the record, and the answer then says so.
    /// </summary>
    public StartRule? StartRule { get; init; }

    /// <summary>
    /// The caller's own pause rules, in addition to <see cref="Deadlines.Clock.PauseRules.All"/>. That they are law is the caller's assertion, and the answer
    /// says so. Empty for none.
    /// </summary>
    public IReadOnlyList<PauseRule> PauseRules { get; init => field = ValueList.Of(value); } = ValueList.Empty<PauseRule>();

    /// <summary>What no text settles about stops. Default: <see cref="ClockPolicies.Default"/>.</summary>
    public ClockPolicies Policies { get; init; } = ClockPolicies.Default;

    /// <summary>Steps to put before the computed ones, such as the source of the time. Empty when there are none.</summary>
    public IReadOnlyList<ExplanationStep> Context { get; init => field = ValueList.Of(value); } = ValueList.Empty<ExplanationStep>();

    /// <summary>The same with one event more.</summary>
    /// <param name="item">The event, added at the end of the list.</param>
    /// <returns>A new request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public DossierClockRequest With(DossierEvent item) => this with { Events = [.. Events, item ?? throw new ArgumentNullException(nameof(item))] };
}
