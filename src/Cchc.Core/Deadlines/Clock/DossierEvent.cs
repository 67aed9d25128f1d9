using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>
/// Something that happened to a dossier (sự kiện của hồ sơ). A closed hierarchy: exactly the nested kinds exist. A history is a list of them to
/// which one only adds: what was written wrongly is put right by a <see cref="Correction"/>, never removed.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines.Clock;
/// using Cchc.Core.Deadlines.Times;
/// using NodaTime;
///
/// // The result of 14/8 was first written down as of 21/8; the mistake stays in the list, and is put right.
/// DossierEvent[] history =
/// [
///     new DossierEvent.Received { Id = "1", At = new LocalDateTime(2026, 8, 10, 9, 0) },
///     new DossierEvent.ResultIssued { Id = "2", At = new LocalDateTime(2026, 8, 21, 9, 0) },
///     new DossierEvent.Correction
///     {
///         Id = "3",
///         At = new LocalDateTime(2026, 8, 21, 10, 0),
///         Of = "2",
///         Replacement = new DossierEvent.ResultIssued { Id = "2", At = new LocalDateTime(2026, 8, 14, 9, 0) },
///     },
/// ];
/// var request = new DossierClockRequest { Time = new ProcessingTime.WorkingDays(5), Events = history };
/// var state = new DossierClock(WorkingCalendar.VietnamPublicSector).Compute(request, new LocalDateTime(2026, 8, 28, 9, 0));
///
/// Console.WriteLine($"{state.LegalDue!.Date:uuuu-MM-dd}"); // 2026-08-17
/// Console.WriteLine(state.IsLateAgainstLegal); // False
/// </code>
/// </example>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Received), "received")]
[JsonDerivedType(typeof(ReceivedByCompetentAgency), "receivedByCompetentAgency")]
[JsonDerivedType(typeof(SupplementRequested), "supplementRequested")]
[JsonDerivedType(typeof(Supplemented), "supplemented")]
[JsonDerivedType(typeof(Paused), "paused")]
[JsonDerivedType(typeof(Resumed), "resumed")]
[JsonDerivedType(typeof(FeeNotified), "feeNotified")]
[JsonDerivedType(typeof(FeePaid), "feePaid")]
[JsonDerivedType(typeof(Transferred), "transferred")]
[JsonDerivedType(typeof(ExtendedWithApology), "extended")]
[JsonDerivedType(typeof(StoppedByApplicant), "stopped")]
[JsonDerivedType(typeof(Refused), "refused")]
[JsonDerivedType(typeof(ResultIssued), "result")]
[JsonDerivedType(typeof(Returned), "returned")]
[JsonDerivedType(typeof(SystemOutage), "systemOutage")]
[JsonDerivedType(typeof(SystemRestored), "systemRestored")]
[JsonDerivedType(typeof(Correction), "correction")]
public abstract record DossierEvent
{
    private DossierEvent()
    {
    }

    /// <summary>The identifier of the event, its own in the history: corrections and violations name it. Not empty.</summary>
    public required string Id { get; init; }

    /// <summary>When it happened, by the clock in Vietnam; of a correction, when it was made.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public required LocalDateTime At { get; init => field = value.WithCalendar(CalendarSystem.Iso); }

    /// <summary>When it was written down; null when that was at once. Before that moment the clock does not know of the event.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? RecordedAt { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>A remark; null when there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The dossier was received (tiếp nhận hồ sơ).</summary>
    public sealed record Received : DossierEvent
    {
        /// <summary>Whether it was filed online, by which the time for a supplement notice differs. Default: on paper.</summary>
        public bool IsOnline { get; init; }

        /// <summary>Whether it was complete and correct (đầy đủ, hợp lệ). Default: it was.</summary>
        [JsonRequired]
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public bool IsComplete { get; init; } = true;

        /// <summary>Whether it was received regardless of administrative boundaries (phi địa giới), by another agency than the competent one.</summary>
        public bool IsOutsideTerritory { get; init; }

        /// <summary>
        /// The appointment on the slip (giấy tiếp nhận hồ sơ và hẹn trả kết quả); null when none is known: then the legal date counts as promised.
        /// </summary>
        public DossierDue? Promised { get; init; }
    }

    /// <summary>The competent agency received a dossier filed outside its territory (cơ quan có thẩm quyền nhận được hồ sơ).</summary>
    public sealed record ReceivedByCompetentAgency : DossierEvent
    {
        /// <summary>The agency; null when it is not named.</summary>
        public string? Agency { get; init; }

        /// <summary>The appointment on the new slip; null when there is none.</summary>
        public DossierDue? Promised { get; init; }
    }

    /// <summary>The applicant was asked for a supplement (yêu cầu bổ sung, hoàn thiện hồ sơ).</summary>
    public sealed record SupplementRequested : DossierEvent
    {
        /// <summary>What was asked for; null or empty is a violation.</summary>
        public string? Content { get; init; }

        /// <summary>Why it was asked for, by which the time for the request differs. Default: papers are missing or wrong.</summary>
        public SupplementCause Cause { get; init; }
    }

    /// <summary>The supplement arrived and makes the dossier complete (đã bổ sung đủ).</summary>
    public sealed record Supplemented : DossierEvent
    {
        /// <summary>The appointment on the new slip; null when there is none.</summary>
        public DossierDue? Promised { get; init; }
    }

    /// <summary>Processing was suspended (tạm dừng). It stops nothing unless it names a pause rule that is in force and covers the dossier.</summary>
    public sealed record Paused : DossierEvent
    {
        /// <summary>The identifier of the <see cref="PauseRule"/> that allows it; null when none is named.</summary>
        public string? Rule { get; init; }

        /// <summary>Why, as written: a claim. Null when nothing is written.</summary>
        public string? Reason { get; init; }

        /// <summary>The legal text that was claimed to allow it, as written; a claim, not a rule. Null when nothing is written.</summary>
        public string? LegalBasis { get; init; }
    }

    /// <summary>Processing went on (tiếp tục giải quyết).</summary>
    public sealed record Resumed : DossierEvent
    {
        /// <summary>The identifier of the pause that ends; null for the last one that is open.</summary>
        public string? Pause { get; init; }

        /// <summary>The appointment on the new slip; null when there is none.</summary>
        public DossierDue? Promised { get; init; }
    }

    /// <summary>The applicant was notified of what to pay (thông báo phí, lệ phí, nghĩa vụ tài chính).</summary>
    public sealed record FeeNotified : DossierEvent;

    /// <summary>The fee was paid (đã nộp phí).</summary>
    public sealed record FeePaid : DossierEvent
    {
        /// <summary>The appointment on the new slip; null when there is none.</summary>
        public DossierDue? Promised { get; init; }
    }

    /// <summary>The dossier was passed to another unit or agency (chuyển hồ sơ). The clock keeps running.</summary>
    public sealed record Transferred : DossierEvent
    {
        /// <summary>Where to; null when it is not named.</summary>
        public string? To { get; init; }
    }

    /// <summary>A written apology with a new appointment (xin lỗi và hẹn lại ngày trả kết quả).</summary>
    public sealed record ExtendedWithApology : DossierEvent
    {
        /// <summary>The new appointment.</summary>
        public required DossierDue Promised { get; init; }

        /// <summary>The reason given; null or empty is a violation.</summary>
        public string? Reason { get; init; }
    }

    /// <summary>The applicant asked to stop (dừng giải quyết theo yêu cầu); allowed while nothing is decided.</summary>
    public sealed record StoppedByApplicant : DossierEvent;

    /// <summary>The dossier was refused (từ chối).</summary>
    public sealed record Refused : DossierEvent
    {
        /// <summary>The reason; null or empty is a violation.</summary>
        public string? Reason { get; init; }
    }

    /// <summary>The result is there to be handed over (có kết quả).</summary>
    public sealed record ResultIssued : DossierEvent;

    /// <summary>The result, or the dossier without one, was handed over to the applicant (trả kết quả, trả hồ sơ).</summary>
    public sealed record Returned : DossierEvent
    {
        /// <summary>What was handed over. Default: the result.</summary>
        public DossierReturn What { get; init; }
    }

    /// <summary>The information system failed (sự cố hệ thống).</summary>
    public sealed record SystemOutage : DossierEvent
    {
        /// <summary>Whether the failure was announced. Default: it was. One that was not stops nothing.</summary>
        [JsonRequired]
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public bool IsAnnounced { get; init; } = true;
    }

    /// <summary>The information system works again (hệ thống hoạt động trở lại).</summary>
    public sealed record SystemRestored : DossierEvent
    {
        /// <summary>The appointment on the new slip; null when there is none.</summary>
        public DossierDue? Promised { get; init; }
    }

    /// <summary>
    /// An earlier event of the list is put right or withdrawn (đính chính). Of several corrections of one event the last counts, and it corrects what those
    /// before it made of the event: one that comes too late leaves that. A correction can itself be withdrawn: then what it had corrected counts again.
    /// </summary>
    public sealed record Correction : DossierEvent
    {
        private readonly DossierEvent? replacement;

        /// <summary>The identifier of the event, which comes earlier in the list.</summary>
        public required string Of { get; init; }

        /// <summary>What takes its place, known by the identifier of the event corrected; null withdraws the event.</summary>
        /// <exception cref="ArgumentException">The replacement is itself a correction.</exception>
        public DossierEvent? Replacement
        {
            get => replacement;
            init => replacement = value is Correction
                ? throw new ArgumentException(
                    "A correction cannot take the place of an event: withdraw the earlier correction, or correct the event again.",
                    nameof(value))
                : value;
        }
    }

    /// <summary>The event in words, without its moment.</summary>
    internal BilingualText Name => this switch
    {
        Received => new("tiếp nhận hồ sơ", "receipt"),
        ReceivedByCompetentAgency => new("cơ quan có thẩm quyền nhận hồ sơ", "receipt by the competent agency"),
        SupplementRequested => new("yêu cầu bổ sung", "supplement request"),
        Supplemented => new("bổ sung hồ sơ", "supplement"),
        Paused => new("tạm dừng", "pause"),
        Resumed => new("tiếp tục giải quyết", "resumption"),
        FeeNotified => new("thông báo phí", "fee notice"),
        FeePaid => new("nộp phí", "fee payment"),
        Transferred => new("chuyển hồ sơ", "transfer"),
        ExtendedWithApology => new("xin lỗi và hẹn lại", "apology with a new appointment"),
        StoppedByApplicant => new("dừng theo yêu cầu", "stop at the applicant's request"),
        Refused => new("từ chối", "refusal"),
        ResultIssued => new("có kết quả", "result"),
        Returned => new("trả cho người nộp", "return"),
        SystemOutage => new("sự cố hệ thống", "system outage"),
        SystemRestored => new("hệ thống hoạt động trở lại", "system restored"),
        _ => new("đính chính", "correction"),
    };

    /// <inheritdoc/>
    public sealed override string ToString() => RecordText.Of(GetType().Name, PrintMembers);
}
