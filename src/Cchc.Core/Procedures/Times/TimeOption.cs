using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Procedures.Times;

/// <summary>A processing time that a procedure offers, with every place of the record that states it, in fields or in words.</summary>
public sealed record TimeOption
{
    /// <summary>The time.</summary>
    public required ProcessingTime Time { get; init; }

    /// <summary>Another reading of the same statement; null when there is only one.</summary>
    public ProcessingTime? OtherReading { get; init; }

    /// <summary>The places whose fields (value and unit) state it. Empty when only words do: then <see cref="Words"/> has at least one.</summary>
    public required IReadOnlyList<TimeSource> Sources { get; init => field = ValueList.Of(value); } = ValueList.Empty<TimeSource>();

    /// <summary>The words that state it (thời hạn ghi bằng lời), beside the fields or alone. Empty when only fields do.</summary>
    public IReadOnlyList<TimeWords> Words { get; init => field = ValueList.Of(value); } = ValueList.Empty<TimeWords>();

    /// <summary>The case (trường hợp) that all its words name, as written; null when it holds in general or its case is not stated.</summary>
    public string? Condition { get; init; }

    /// <summary>
    /// The words by which the record counts it from another event than the receipt of the dossier, such as "kể từ ngày kết thúc thời hạn thông báo"; null where
    /// any of its words, or none, count from the receipt. A due date from the receipt is then for reference only.
    /// </summary>
    public string? OtherStart { get; init; }

    /// <summary>Whether its words, or the words of the rows whose fields state it, give it to remote communes only (vùng sâu, vùng xa, miền núi, biên giới,
    /// hải đảo, vùng khó khăn).</summary>
    public bool IsRemote { get; init; }

    /// <summary>How sure it is: structured when a field states it, read or uncertain when only words do.</summary>
    public TimeConfidence Confidence =>
        Sources.Count > 0 ? TimeConfidence.Structured : Words.Count == 0 ? TimeConfidence.Unreadable : Words.Min(item => item.Alternative.Confidence);

    /// <summary>Where the time comes from and how it was read, as a sentence.</summary>
    public required BilingualText Origin { get; init; }

    /// <summary>
    /// Notes on the time: the words that alone state it, the case it holds for, other statements of the record, readings in doubt. Part of every
    /// explanation. Empty when there is nothing.
    /// </summary>
    public IReadOnlyList<ExplanationStep> Notes { get; init => field = ValueList.Of(value); } = ValueList.Empty<ExplanationStep>();

    /// <summary>
    /// When the time begins (quy tắc bắt đầu), from the text that states it ("nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo"); null when that text has
    /// none.
    /// </summary>
    public StartRule? StartRule { get; init; }

    /// <summary>
    /// The announcing decision that the record names (quyết định công bố), as a letter cites it; null when it names none: then the national database stands
    /// behind the time.
    /// </summary>
    public string? Announcement { get; init; }

    /// <summary>The code of the field of the procedure, by which sector rules are cited; null when it has none.</summary>
    public string? FieldCode { get; init; }

    /// <summary>What to ask a <see cref="DeadlineCalculator"/>, with the origin of the time as the first step of the explanation, then the notes.</summary>
    /// <param name="received">When the complete dossier was received, by the clock in Vietnam.</param>
    /// <returns>The request.</returns>
    public DeadlineRequest ToRequest(LocalDateTime received) => new()
    {
        Time = Time,
        Received = received,
        FieldCode = FieldCode,
        OtherTime = OtherReading,
        StartRule = StartRule,
        Context = Context(),
    };

    /// <summary>
    /// What to ask a <see cref="DossierClock"/>: the time with its other reading and start, its field and its origin, and what happened. The code of the
    /// procedure, and rules other than the one-stop ones, are the caller's to add. A history that is stored has no place for
    /// <see cref="DossierClockRequest.Context"/>: empty it before.
    /// </summary>
    /// <param name="events">The history, in the order in which it was written down.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public DossierClockRequest ToClockRequest(IEnumerable<DossierEvent> events) => new()
    {
        Time = Time,
        OtherTime = OtherReading,
        OtherStart = OtherStart,
        StartRule = StartRule,
        FieldCode = FieldCode,
        Events = [.. events ?? throw new ArgumentNullException(nameof(events))],
        Context = Context(),
    };

    /// <summary>The same for a receipt that is a moment; day and hour are those in Vietnam: <see cref="VietnamTime"/>.</summary>
    /// <param name="received">When the complete dossier was received.</param>
    /// <returns>The request.</returns>
    public DeadlineRequest ToRequest(DateTimeOffset received) => ToRequest(VietnamTime.From(received));

    /// <inheritdoc cref="ToRequest(DateTimeOffset)" path="/*[not(self::param)]"/>
    /// <param name="received">When the complete dossier was received, of kind <see cref="DateTimeKind.Utc"/>.</param>
    /// <exception cref="ArgumentException">The receipt is of another kind: <see cref="VietnamTime.From(DateTime)"/>.</exception>
    public DeadlineRequest ToRequest(DateTime received) => ToRequest(VietnamTime.From(received));

    private IReadOnlyList<ExplanationStep> Context() =>
    [
        new ExplanationStep { Rule = DeadlineRules.TimeSource, LegalBasis = Announcement ?? DeadlineRules.TimeSource.Source, Text = Origin },
        .. Notes,
    ];
}
