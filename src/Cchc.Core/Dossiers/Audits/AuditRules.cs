using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using NodaTime;

namespace Cchc.Core.Dossiers.Audits;

/// <summary>The table of rules: one row a code.</summary>
internal static class AuditRules
{
    private const string Slip61 = "điểm c khoản 1 Điều 17 Nghị định số 61/2018/NĐ-CP";
    private const string Slip118 = "điểm c khoản 1 Điều 17 Nghị định số 118/2025/NĐ-CP (chưa đọc toàn văn)";
    private const string Appointment61 = "khoản 9 Điều 19 Nghị định số 61/2018/NĐ-CP";
    private const string Appointment118 = "Nghị định số 118/2025/NĐ-CP (chưa đọc toàn văn, điều khoản chưa xác định)";
    private const string OnceOnly = "khoản 2a Điều 4 Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 309/2026/NĐ-CP)";

    private static readonly LocalDate Decree61 = new(2018, 6, 21);
    private static readonly LocalDate Decree118 = new(2025, 7, 1);
    private static readonly LocalDate Decree309 = new(2026, 8, 5);
    private static readonly AuditSource Convention = new(DeadlineRules.Convention, AuditStanding.Convention);
    private static readonly AuditSource Officers = new(ClockRun.OfficersRule, AuditStanding.Read);

    public static IReadOnlyList<AuditRule> All { get; } = Text.ValueList.Of(new[]
    {
        new AuditRule(AuditCodes.NoSlip, AuditTopic.Slips, AuditBase.Received, "sổ không ghi giấy tiếp nhận hồ sơ và hẹn trả kết quả",
            "no receipt slip with an appointment on record", Decrees(Slip61, Slip118)),
        new AuditRule(AuditCodes.SlipEarlierThanLaw, AuditTopic.Slips, AuditBase.Slip, "hẹn trả sớm hơn hạn theo quy định",
            "an appointment earlier than the legal due date", Convention),
        new AuditRule(AuditCodes.DueMovedWithoutTrail, AuditTopic.Slips, AuditBase.Slip, "ngày hẹn trả bị lùi mà không có văn bản xin lỗi hoặc sự kiện nào",
            "an appointment moved later without an apology or any event", Decrees(Appointment61, Appointment118)),
        new AuditRule(AuditCodes.DueMovedBack, AuditTopic.Slips, AuditBase.Slip, "ngày hẹn trả bị sửa thành ngày sớm hơn",
            "an appointment changed to an earlier day", Convention),
        new AuditRule(AuditCodes.ForbiddenComponent, AuditTopic.Results, AuditBase.Components, "yêu cầu nộp thành phần hồ sơ đã có dữ liệu được công bố",
            "a component was demanded whose data stand in a published database", new AuditSource(OnceOnly, AuditStanding.Read, Decree309)),
        new AuditRule(AuditCodes.ReturnedBeforeResult, AuditTopic.Results, AuditBase.Answered, "trả kết quả trước thời điểm có kết quả",
            "a result handed over before it was there", Convention),
        new AuditRule(AuditCodes.RepeatedStops, AuditTopic.Stops, AuditBase.Stopped, "tạm dừng nhiều lần", "paused more than once", Convention),
        new AuditRule(AuditCodes.StopWrittenOutsideHours, AuditTopic.Stops, AuditBase.Stopped, "tạm dừng bắt đầu ngoài giờ làm việc",
            "a pause begun outside office hours", Convention),
        new AuditRule(ClockViolations.SecondRequest, AuditTopic.Supplements, AuditBase.Supplemented, "yêu cầu bổ sung quá số lần cho phép",
            "a supplement requested more often than allowed", Versions(rules => rules.SupplementLimitSource ?? Requests(rules))),
        Apology(ClockViolations.SecondAppointment, "hẹn lại quá số lần cho phép", "a new appointment made more often than allowed", AuditBase.Apologised),
        Stop(ClockViolations.PauseWithoutReason, "tạm dừng không nêu lý do hoặc căn cứ pháp lý", "a pause without reason or legal basis", Pause,
            AuditBase.Received),
        Stop(ClockViolations.TooManyPauses, "tạm dừng quá số lần cho phép", "paused more often than the rule allows"),
        new AuditRule(ClockViolations.LateByLaw, AuditTopic.Lateness, AuditBase.Due, "giải quyết xong sau hạn theo quy định",
            "answered after the legal due date",
            Versions(rules => rules.Source)),
        new AuditRule(ClockViolations.LateByPromise, AuditTopic.Lateness, AuditBase.Slip, "giải quyết xong sau ngày hẹn trả",
            "answered after the appointment", Convention),
        Supplement(ClockViolations.NoticeLate, "yêu cầu bổ sung muộn", "a supplement requested late"),
        Apology(ClockViolations.ApologyLate, "xin lỗi và hẹn lại muộn", "a late apology", AuditBase.Apologised),
        Apology(ClockViolations.ApologyAfterDue, "xin lỗi và hẹn lại sau khi đã hết hạn", "an apology after the due date", AuditBase.Apologised),
        Record(ClockViolations.BeforeReceipt, "sự kiện trước khi tiếp nhận hồ sơ", "an event before the receipt"),
        Record(ClockViolations.NoCounterpart, "sự kiện thiếu sự kiện đi cùng", "an event without its counterpart"),
        Record(ClockViolations.AfterEnd, "sự kiện sau khi hồ sơ đã kết thúc", "an event after the end"),
        Record(ClockViolations.UnknownCorrection, "đính chính sự kiện không có trong sổ", "a correction of an event that is not there"),
        Sign(ClockViolations.StopAfterDue, "tạm dừng sau khi đã hết hạn", "a stop begun after the due date", AuditBase.Received),
        Apology(ClockViolations.ApologyWithoutReason, "văn bản xin lỗi không nêu lý do", "an apology without a reason", AuditBase.Apologised),
        Record(ClockViolations.SupplementAfterClosing, "bổ sung sau khi hồ sơ đã kết thúc", "a supplement after the dossier was closed"),
        new AuditRule(ClockViolations.OverdueByLaw, AuditTopic.Lateness, AuditBase.Due, "chưa có kết quả, đã quá hạn theo quy định",
            "no result yet, past the legal due date", Versions(rules => rules.Source)),
        new AuditRule(ClockViolations.OverdueByPromise, AuditTopic.Lateness, AuditBase.Slip, "chưa có kết quả, đã quá ngày hẹn trả",
            "no result yet, past the appointment", Convention),
        new AuditRule(ClockViolations.StopAfterDecision, AuditTopic.Results, AuditBase.Answered, "đề nghị dừng khi hồ sơ đã có kết quả",
            "a stop asked for when the dossier was decided", Convention with { Through = ClockRun.Circular03.PlusDays(-1) },
            new AuditSource(ClockRun.CircularOnStops, AuditStanding.Read, ClockRun.Circular03)),
        Record(ClockViolations.SecondReceipt, "tiếp nhận lần thứ hai", "a second receipt"),
        Supplement(ClockViolations.ReturnLate, "trả hồ sơ không đủ điều kiện muộn", "a dossier that does not meet the conditions handed back late",
            AuditBase.Received),
        Record(ClockViolations.ResultWhileStanding, "có kết quả khi hồ sơ đang dừng hoặc chưa tính thời hạn", "a result while the clock stood still"),
        Sign(ClockViolations.OutageNotAnnounced, "sự cố hệ thống không được thông báo", "a system outage that was not announced"),
        Unfounded(ClockViolations.PauseNamesNoRule, "tạm dừng không nêu quy định cho phép", "a pause that names no rule"),
        Unfounded(ClockViolations.PauseRuleUnknown, "tạm dừng nêu quy định không có trong các quy định đã biết", "a pause by a rule that nobody knows"),
        Sign(ClockViolations.PauseRuleNotInForce, "tạm dừng theo quy định không có hiệu lực", "a pause by a rule that was not in force", AuditBase.Received),
        Sign(ClockViolations.PauseRuleDoesNotCover, "tạm dừng theo quy định không áp dụng cho hồ sơ", "a pause by a rule that does not cover the dossier",
            AuditBase.Received),
        Stop(ClockViolations.PauseTooLong, "tạm dừng quá thời gian cho phép", "a pause longer than allowed"),
        Sign(ClockViolations.StopRecordedLate, "tạm dừng ghi nhận sau, khi hồ sơ đã hoặc sắp quá hạn",
            "a stop written down afterwards, when the dossier was late or about to be", AuditBase.Received),
        Sign(ClockViolations.StopOnLastDay, "tạm dừng trong ngày làm việc cuối cùng", "a stop begun in the last working day"),
        Sign(ClockViolations.StopOutsideHours, "tạm dừng hoàn toàn ngoài giờ làm việc", "a stop wholly outside office hours"),
        Apology(ClockViolations.NoApology, "quá hạn mà không có văn bản xin lỗi", "late without an apology", AuditBase.Late),
        Supplement(ClockViolations.NeverNotified, "hồ sơ chưa đầy đủ mà không yêu cầu bổ sung", "incomplete, and no supplement requested", AuditBase.Received),
        new AuditRule(ClockViolations.RefusalWithoutReason, AuditTopic.Results, AuditBase.Refused, "từ chối không nêu lý do", "a refusal without a reason",
            Versions(rules => rules.RefusalSource)),
        new AuditRule(ClockViolations.RequestWithoutContent, AuditTopic.Supplements, AuditBase.Supplemented, "yêu cầu bổ sung không nêu nội dung",
            "a supplement request without content", Versions(rules => rules.ContentSource ?? Requests(rules))),
        new AuditRule(ClockViolations.SlipLaterThanLaw, AuditTopic.Slips, AuditBase.Slip, "hẹn trả muộn hơn hạn theo quy định",
            "an appointment later than the legal due date", Convention),
        new AuditRule(ClockViolations.SlipOnDayOff, AuditTopic.Slips, AuditBase.Slip, "hẹn trả vào ngày nghỉ", "an appointment on a day off", Convention),
        new AuditRule(ClockViolations.IncidentTooLong, AuditTopic.Stops, AuditBase.Stopped, "sự cố hệ thống không khắc phục trong 24 giờ",
            "an incident not repaired within 24 hours",
            new AuditSource(PauseRules.AnnouncedIncident.Source, AuditStanding.Read, PauseRules.AnnouncedIncident.InForceFrom)),
        new AuditRule(ClockViolations.CorrectedLate, AuditTopic.Records, AuditBase.Corrected, "đính chính khi hồ sơ đã hoặc sắp quá hạn, làm dời hạn",
            "a correction, written down when the dossier was late or about to be, that moves the due date", Convention),
        Record(ClockViolations.AnswerRecordedLate, "kết quả ghi là đúng hạn nhưng ghi nhận sau khi đã quá hạn",
            "an answer given as in time but written down after the due date"),
        Sign(ClockViolations.FeeNotifiedLate, "thông báo nộp phí khi thời hạn đã tính", "a fee notified when the time ran already"),
        Sign(ClockViolations.AddsForShortStop, "thời hạn tăng thêm cho lần dừng chưa hết một ngày làm việc, hoặc tăng thêm lần nữa",
            "days added for a stop of less than a working day, or once more"),
        Record(ClockViolations.RecordedAhead, "sự kiện ghi nhận trước khi xảy ra", "an event written down before it happened"),
        new AuditRule(ClockViolations.NotPassedOn, AuditTopic.Records, AuditBase.Received, "tiếp nhận phi địa giới mà không chuyển cơ quan có thẩm quyền",
            "received outside its territory and not passed on to the competent agency",
            new AuditSource(ClockRun.TransferSource, AuditStanding.Read, new LocalDate(2026, 8, 5))),
    });

    /// <summary>The place of each code in <see cref="All"/>.</summary>
    public static IReadOnlyDictionary<string, int> Places { get; } =
        All.Select((rule, place) => (rule.Code, place)).ToDictionary(item => item.Code, item => item.place, StringComparer.Ordinal);

    private static AuditRule Stop(string code, string vi, string en, Func<DossierClockRules, string?>? source = null, AuditBase of = AuditBase.Stopped) =>
        new(code, AuditTopic.Stops, of, vi, en, source is null ? [Officers] : Versions(source));

    /// <summary>A pause that no text is known to allow; none forbids it either, and one that the register does not name may allow it.</summary>
    private static AuditRule Unfounded(string code, string vi, string en) => new(code, AuditTopic.Stops, AuditBase.Received, vi, en,
        [.. Versions(Pause).Select(source => source.Standing == AuditStanding.Read ? source with { Standing = AuditStanding.Convention } : source)]);

    /// <summary>What no text forbids, and what yet is worth a look.</summary>
    private static AuditRule Sign(string code, string vi, string en, AuditBase of = AuditBase.Stopped) =>
        new(code, AuditTopic.Stops, of, vi, en, Convention);

    private static AuditRule Supplement(string code, string vi, string en, AuditBase of = AuditBase.Supplemented) =>
        new(code, AuditTopic.Supplements, of, vi, en, Versions(Requests));

    private static AuditRule Apology(string code, string vi, string en, AuditBase of) =>
        new(code, AuditTopic.Apologies, of, vi, en, Versions(rules => rules.ApologySource));

    private static AuditRule Record(string code, string vi, string en) => new(code, AuditTopic.Records, AuditBase.Received, vi, en, Convention);

    private static string? Requests(DossierClockRules rules) => rules.SupplementSourceOnPaper ?? rules.SupplementSource;

    private static string? Pause(DossierClockRules rules) => rules.PauseSource;

    private static AuditSource[] Decrees(string before, string since) =>
        [new(before, AuditStanding.Read, Decree61, Decree118.PlusDays(-1)), new(since, AuditStanding.NotRead, Decree118)];

    /// <summary>The source of every version of the one-stop rules; versions that cite the same text are one.</summary>
    private static List<AuditSource> Versions(Func<DossierClockRules, string?> source)
    {
        var sources = new List<AuditSource>();
        for (DossierClockRules? rules = DossierClockRules.OneStop; rules is not null; rules = rules.Earlier)
        {
            var text = source(rules) ?? rules.Source;
            if (sources.Count > 0 && sources[0].Text == text)
            {
                sources[0] = sources[0] with { From = rules.InForceFrom };
                continue;
            }

            sources.Insert(0, new AuditSource(text, StandingOf(text), rules.InForceFrom, rules.InForceThrough));
        }

        return sources;
    }

    private static AuditStanding StandingOf(string text) => ClockSources.IsUnread(text) ? AuditStanding.NotRead
        : ClockSources.IsSecondHand(text) ? AuditStanding.SecondHand : AuditStanding.Read;
}
