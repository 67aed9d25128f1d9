using System.Text.Json.Serialization;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>
/// One dossier of a register (hồ sơ trong sổ theo dõi), as the register states it; nothing is guessed. Moments are by the clock in Vietnam. Equal when all
/// parts are.
/// </summary>
/// <remarks>
/// What stands in columns and what stands in <see cref="Events"/> is one history. Where an event says the same as a column (a receipt, a result, a refusal, a
/// return), the event counts. Names of persons are not kept unless a reader is asked for them.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines;
/// using Cchc.Core.Deadlines.Clock;
/// using Cchc.Core.Deadlines.Times;
/// using Cchc.Core.Dossiers.Registers;
/// using NodaTime;
///
/// var dossier = new RegisterDossier
/// {
///     Code = "H01.2-260810-0001",
///     Time = new ProcessingTime.WorkingDays(5),
///     Received = new LocalDateTime(2026, 8, 10, 9, 0),
///     Promised = new DossierDue(new LocalDate(2026, 8, 17)),
///     Result = new LocalDateTime(2026, 8, 18, 8, 0),
/// };
/// var answer = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)).Judge(dossier, new LocalDateTime(2026, 9, 1, 8, 0));
///
/// Console.WriteLine(answer.Verdict); // Late
/// Console.WriteLine(answer.LegalDue); // 2026-08-17
/// Console.WriteLine(answer.UsedWorkingDays); // 6
/// </code>
/// </example>
public sealed record RegisterDossier
{
    /// <summary>The code of the dossier (mã hồ sơ), as written. Not empty where a reader made it.</summary>
    public required string Code { get; init; }

    /// <summary>The code of the procedure (mã thủ tục); null when the register has none.</summary>
    public string? ProcedureCode { get; init; }

    /// <summary>The code of the field (mã lĩnh vực); null when the register has none.</summary>
    public string? FieldCode { get; init; }

    /// <summary>The processing time (thời hạn giải quyết) that the row states; null when it states none: then it is looked up.</summary>
    public ProcessingTime? Time { get; init; }

    /// <summary>The name of the set of clock rules that the row states, such as <c>land</c>; null when it states none: then it is looked up.</summary>
    public string? RulesName { get; init; }

    /// <summary>Whether the place is a mountain, island or remote commune, where some rules add time. Default: it is not.</summary>
    public bool IsRemote { get; init; }

    /// <summary>
    /// How it was filed (kênh thực hiện: 1 trực tiếp, 2 trực tuyến, 3 bưu chính); null when the register does not say, which counts as in person.
    /// </summary>
    public SubmissionMethod? Channel { get; init; }

    /// <summary>The agency that has it to decide (cơ quan, đơn vị xử lý), as written; null when the register has none.</summary>
    public string? Agency { get; init; }

    /// <summary>The code of the officer (mã cán bộ); never a name unless a reader is asked for it. Null when there is none.</summary>
    public string? Officer { get; init; }

    /// <summary>When it was filed (ngày nộp); null when unknown. The clock does not run from it.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? Submitted { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>When it was received (ngày tiếp nhận); null when it was not, or an event says so.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? Received { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>
    /// The appointment on the slip given at the receipt (ngày hẹn trả); null when there is none. Later ones stand in the events that made them.
    /// </summary>
    public DossierDue? Promised { get; init; }

    /// <summary>
    /// The appointments before and after supplements (NgayHenTraTruoc, NgayHenTraMoi of DanhSachHoSoBoSung), where the register states them, in their order;
    /// empty when it states none. They are held against the slip and the events by the audit, and change no verdict.
    /// </summary>
    public IReadOnlyList<AppointmentChange> Appointments { get; init => field = ValueList.Of(value); } = ValueList.Empty<AppointmentChange>();

    /// <summary>
    /// The appointment that the register shows now, where it states it beside that on the slip; null when it does not. The software of desks counts by it.
    /// </summary>
    public DossierDue? PromisedNow { get; init; }

    /// <summary>When the result was there (ngày có kết quả, ngày kết thúc xử lý); null while there is none, or an event says so.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? Result { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>When the result was handed over to the applicant (ngày trả); null when it was not, or an event says so.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? Returned { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>When it was refused (ngày từ chối); null when it was not, or an event says so.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? Refused { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>Why it was refused, as written; null when nothing is written.</summary>
    public string? RefusalReason { get; init; }

    /// <summary>The national status (trạng thái hồ sơ) as stated, 1 to 10 in the national message; null when the register has none.</summary>
    public int? Status { get; init; }

    /// <summary>
    /// The status as written, where nobody knows its word; null when it is known or the register has none. A dossier that may have ended by it is not judged
    /// to be open.
    /// </summary>
    public string? StatusWord { get; init; }

    /// <summary>The components demanded of the applicant (thành phần đã yêu cầu nộp), codes or names as written; empty when the register has none.</summary>
    public IReadOnlyList<string> Components { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>
    /// What else happened: supplements, stops, transfers, apologies, in the order in which it was written down. At most <see cref="RegisterJudge.MostEvents"/>
    /// are judged. Identifiers that begin with <c>@</c> are those of the columns.
    /// </summary>
    public IReadOnlyList<DossierEvent> Events { get; init => field = ValueList.Of(value); } = ValueList.Empty<DossierEvent>();

    /// <summary>What the source records at all. Default: everything, so that what is missing is a finding.</summary>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RegisterContent Content { get; init; } = RegisterContent.All;

    /// <summary>
    /// Whether its components were digitised (thành phần hồ sơ đã số hóa, <c>HoSoCoThanhPhanSoHoa</c>); null when the register does not say.
    /// </summary>
    public bool? IsDigitised { get; init; }

    /// <summary>Whether at least one component was reused (được tái sử dụng, <c>DuocTaiSuDung</c>); null when the register does not say.</summary>
    public bool? IsReused { get; init; }

    /// <summary>
    /// Whether at least one component came from the store of the national portal (lấy từ kho dữ liệu, <c>DuocLayTuKhoDMQG</c>); null when the register does not
    /// say.
    /// </summary>
    public bool? IsFromNationalStore { get; init; }

    /// <summary>Whether the applicant's account was verified (<c>TaiKhoanDuocXacThucVoiVNeID</c>); null when the register does not say.</summary>
    public bool? IsVerified { get; init; }

    /// <summary>Whether a fee is to be paid (có phí, lệ phí phải nộp: <c>Gia</c> above 0); null when the register does not say.</summary>
    public bool? HasFee { get; init; }

    /// <summary>Whether it was paid online (thanh toán trực tuyến, <c>DuocThanhToanTrucTuyen</c> 1 or 2); null when the register does not say.</summary>
    public bool? IsPaidOnline { get; init; }

    /// <summary>Whether its result is there as a file (kết quả điện tử); null when the register does not say.</summary>
    public bool? HasElectronicResult { get; init; }

    /// <summary>Whether it was synchronised with the national portal (đã đồng bộ); null when the register does not say.</summary>
    public bool? IsSynchronised { get; init; }

    /// <summary>The applicant (chủ hồ sơ); null unless a reader was asked for names.</summary>
    public string? Applicant { get; init; }

    /// <summary>The line or row of the file where it stood, from 1; 0 when it comes from no file.</summary>
    public long Line { get; init; }

    /// <summary>When it was received: as <see cref="Received"/> says, else the first event of receipt, corrected; null when neither says.</summary>
    internal LocalDateTime? ReceivedAt
    {
        get
        {
            if (Received is not null)
            {
                return Received;
            }

            var events = ClockHistory.HasCorrections(Events) ? ClockHistory.Of(Events, LocalDateTime.MaxIsoValue).Events : Events;
            LocalDateTime? first = null;
            for (var i = 0; i < events.Count; i++)
            {
                first = events[i] is DossierEvent.Received receipt && (first is null || receipt.At < first) ? receipt.At : first;
            }

            return first;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(RegisterDossier), PrintMembers);
}
