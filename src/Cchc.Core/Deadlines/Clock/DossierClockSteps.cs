using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>The rules that a dossier's clock adds to <see cref="DeadlineRules"/>; the step that applies one names the article of the set in force.</summary>
public static class DossierClockSteps
{
    /// <summary>Which set of rules holds.</summary>
    public static DeadlineRule RuleSet { get; } = Rule("CCHC-DL-300", "bộ quy tắc áp dụng", "the rules that hold", "Bộ quy tắc được chọn");

    /// <summary>The start moves to the next working day.</summary>
    public static DeadlineRule StartMoved { get; } =
        Rule("CCHC-DL-301", "tính từ ngày làm việc tiếp theo", "counted from the next working day", "Bộ quy tắc được chọn");

    /// <summary>Outside its territory: from receipt by the competent agency.</summary>
    public static DeadlineRule CompetentAgency { get; } = Rule(
        "CCHC-DL-302",
        "phi địa giới: tính từ khi cơ quan có thẩm quyền nhận",
        "outside its territory: from receipt by the competent agency",
        LegalBasisByDate.StartSince309);

    /// <summary>The clock starts when the fee is paid.</summary>
    public static DeadlineRule FeePaid { get; } = Rule("CCHC-DL-303", "tính từ khi nộp phí", "counted from payment", "Nghị định số 297/2025/NĐ-CP");

    /// <summary>The time begins again from zero.</summary>
    public static DeadlineRule Restart { get; } = Rule("CCHC-DL-304", "tính lại từ đầu", "begins again from zero", "Bộ quy tắc được chọn");

    /// <summary>Time left out.</summary>
    public static DeadlineRule Excluded { get; } = Rule("CCHC-DL-305", "không tính thời gian dừng", "the stop is left out", "Bộ quy tắc được chọn");

    /// <summary>The rest grows when the stop ends.</summary>
    public static DeadlineRule Added { get; } = Rule("CCHC-DL-306", "phần còn lại được tăng thêm", "the rest grows", "Bộ quy tắc được chọn");

    /// <summary>No due moment is inside a stop.</summary>
    public static DeadlineRule NotInsideStop { get; } =
        Rule("CCHC-DL-307", "hạn không rơi vào lúc đang dừng", "no due moment inside a stop", DeadlineRules.Convention);

    /// <summary>More time in remote communes.</summary>
    public static DeadlineRule RemoteAddition { get; } =
        Rule("CCHC-DL-308", "cộng thêm cho miền núi, hải đảo, vùng sâu, vùng xa", "more time in remote communes", "Nghị định số 101/2024/NĐ-CP");

    /// <summary>A system outage.</summary>
    public static DeadlineRule Outage { get; } = Rule("CCHC-DL-309", "sự cố hệ thống", "a system outage", "Bộ quy tắc được chọn");

    /// <summary>The promise is kept apart from the law.</summary>
    public static DeadlineRule Promise { get; } =
        Rule("CCHC-DL-310", "ngày hẹn tách khỏi hạn theo quy định", "the promise is kept apart from the law", "Bộ quy tắc được chọn");

    /// <summary>The last moment for an apology.</summary>
    public static DeadlineRule LatestApology { get; } =
        Rule("CCHC-DL-311", "hạn cuối để xin lỗi và hẹn lại", "the last moment for an apology", "Bộ quy tắc được chọn");

    /// <summary>The last moment for a supplement request.</summary>
    public static DeadlineRule LatestNotice { get; } =
        Rule("CCHC-DL-312", "hạn cuối để yêu cầu bổ sung", "the last moment for a supplement request", "Bộ quy tắc được chọn");

    /// <summary>Closed when the applicant does not act.</summary>
    public static DeadlineRule Closing { get; } = Rule("CCHC-DL-313", "tự động kết thúc", "closed automatically", "Bộ quy tắc được chọn");

    /// <summary>A transfer does not stop the clock.</summary>
    public static DeadlineRule Transfer { get; } = Rule(
        "CCHC-DL-314",
        "chuyển hồ sơ không làm dừng thời hạn",
        "a transfer does not stop the clock",
        "khoản 2 Điều 18 Nghị định số 61/2018/NĐ-CP; khoản 2 Điều 18 Nghị định số 118/2025/NĐ-CP");

    /// <summary>An earlier event was corrected.</summary>
    public static DeadlineRule Correction { get; } = Rule("CCHC-DL-315", "đính chính", "a correction", DeadlineRules.Convention);

    /// <summary>A stop that no known rule allows stops nothing.</summary>
    public static DeadlineRule StopIgnored { get; } =
        Rule("CCHC-DL-316", "lần dừng không được tính thì thời hạn vẫn tính", "a stop that does not count stops nothing", DeadlineRules.Convention);

    /// <summary>The clock has not started or is stopped.</summary>
    public static DeadlineRule Standing { get; } =
        Rule("CCHC-DL-317", "thời hạn chưa bắt đầu tính hoặc đang tạm dừng", "the clock has not started or stands still", "Bộ quy tắc được chọn");

    /// <summary>The dossier came to an end.</summary>
    public static DeadlineRule Ended { get; } = Rule("CCHC-DL-318", "kết thúc", "the end", "Bộ quy tắc được chọn");

    /// <summary>The legal due moment after all stops.</summary>
    public static DeadlineRule LegalDue { get; } = Rule("CCHC-DL-319", "hạn theo quy định", "the legal due moment", "Bộ quy tắc được chọn");

    /// <summary>A pause by a rule.</summary>
    public static DeadlineRule PauseByRule { get; } =
        Rule("CCHC-DL-320", "tạm dừng theo quy định được nêu", "a pause by the rule that it names", "Quy định tạm dừng được nêu");

    /// <summary>The other reading of what no text settles.</summary>
    public static DeadlineRule Policy { get; } = Rule(
        "CCHC-DL-321",
        "văn bản không nói rõ: cách hiểu được chọn và cách hiểu khác",
        "no text settles it: the reading chosen and the other",
        DeadlineRules.Convention);

    /// <summary>The steps of the due moment before stops are left out.</summary>
    public static DeadlineRule BeforeStops { get; } =
        Rule("CCHC-DL-322", "hạn khi chưa trừ thời gian dừng", "the due moment before stops are left out", "Bộ quy tắc được chọn");

    /// <summary>The time for a supplement request because data cannot be used.</summary>
    public static DeadlineRule DataNotice { get; } =
        Rule("CCHC-DL-323", "yêu cầu bổ sung khi dữ liệu không dùng được", "a supplement request because data cannot be used", ClockRun.Resolution66);

    /// <summary>Stopped at the applicant's request.</summary>
    public static DeadlineRule ApplicantStop { get; } = Rule(
        "CCHC-DL-324",
        "dừng theo yêu cầu của người nộp",
        "stopped at the applicant's request",
        "Điều 21 Nghị định số 118/2025/NĐ-CP; Điều 7 Thông tư số 03/2025/TT-VPCP");

    /// <summary>The rules are applied outside their days in force.</summary>
    public static DeadlineRule OutsideForce { get; } =
        Rule("CCHC-DL-325", "áp dụng ngoài thời gian hiệu lực", "applied outside the days in force", "Bộ quy tắc được chọn");

    private static DeadlineRule Rule(string code, string vi, string en, string source) => new(code, new BilingualText(vi, en), source);
}
