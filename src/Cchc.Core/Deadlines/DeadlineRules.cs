using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines;

/// <summary>
/// The rules that this library applies, each with its code and source. Articles are those of the Civil Code 2015; for a dossier
/// received before 2017 the explanation cites the same rules of the Civil Code 2005.
/// </summary>
public static class DeadlineRules
{
    internal const string Convention = "Quy ước của thư viện (không có văn bản quy định)";

    /// <summary>Where the record of a procedure was published, as far as it does not name its announcing decision.</summary>
    internal const string PublishedRecord = "Cơ sở dữ liệu quốc gia về thủ tục hành chính";

    /// <summary>Where the processing time was taken from.</summary>
    public static DeadlineRule TimeSource { get; } =
        Rule("CCHC-DL-001", "nguồn của thời hạn", "where the time comes from", PublishedRecord);

    /// <summary>The clock starts when the dossier is received complete and correct.</summary>
    public static DeadlineRule CompleteReceipt { get; } =
        Rule("CCHC-DL-101", "tính từ khi nhận đủ hồ sơ hợp lệ", "counted from complete receipt", Civil("Điều 147"));

    /// <summary>Rule a: the day of receipt is not counted, at whatever hour.</summary>
    public static DeadlineRule ReceiptDayNotCounted { get; } =
        Rule("CCHC-DL-102", "không tính ngày nhận", "the day of receipt is not counted", Civil("khoản 2 Điều 147"));

    /// <summary>Received on a day off or after hours: the first day counted is the next working day (default reading).</summary>
    public static DeadlineRule ReceiptOnDayOff { get; } =
        Rule("CCHC-DL-103", "nhận ngoài giờ hoặc ngày nghỉ", "received after hours or on a day off", Civil("khoản 2 Điều 147"));

    /// <summary>The other reading: received on the next working day, which is then not counted.</summary>
    public static DeadlineRule ReceivedNextWorkingDay { get; } =
        Rule("CCHC-DL-104", "coi như nhận vào ngày làm việc tiếp theo", "counts as received on the next working day", Convention);

    /// <summary>A start rule other than the default: the time begins at another moment, or with the first day.</summary>
    public static DeadlineRule StartRule { get; } = Rule("CCHC-DL-105", "quy tắc bắt đầu tính riêng", "a start rule of its own", StartRules.StatedInProcedure);

    /// <summary>Working days are counted; days off are not.</summary>
    public static DeadlineRule WorkingDaysCounted { get; } =
        Rule("CCHC-DL-110", "chỉ tính ngày làm việc", "only working days count", "Điều 1 Quyết định số 188/1999/QĐ-TTg");

    /// <summary>Half a day is a session.</summary>
    public static DeadlineRule PartOfDay { get; } = Rule("CCHC-DL-111", "nửa ngày là một buổi", "half a day is a session", Convention);

    /// <summary>A part of a last day that is closed for some hours, counted while the office is open.</summary>
    public static DeadlineRule PartOfDayByOpenHours { get; } =
        Rule("CCHC-DL-240", "phần lẻ của ngày tính theo giờ mở cửa", "a part of a day counted while the office is open", Convention);

    /// <summary>A part of a last day that is closed for some hours, by the hour of the ordinary timetable.</summary>
    public static DeadlineRule PartOfDayBySession { get; } =
        Rule("CCHC-DL-241", "phần lẻ của ngày tính theo buổi, không trừ giờ đóng cửa", "a part of a day by the session, closures left aside", Convention);

    /// <summary>The office is closed for some hours of the due day.</summary>
    public static DeadlineRule DueDayClosedInPart { get; } =
        Rule("CCHC-DL-242", "ngày đến hạn có giờ đóng cửa", "the due day is closed for some hours", Convention);

    /// <summary>The due moment is outside office hours.</summary>
    public static DeadlineRule OutsideOfficeHours { get; } =
        Rule("CCHC-DL-243", "thời điểm đến hạn ngoài giờ làm việc", "due outside office hours", Convention);

    /// <summary>A 24/11 on a weekly rest day; no text settles whether it is made up for.</summary>
    public static DeadlineRule CultureDay { get; } = Rule(
        "CCHC-DL-244",
        "Ngày Văn hóa Việt Nam vào ngày nghỉ hằng tuần",
        "Vietnam Culture Day on a weekly rest day",
        "Điều 2 Nghị quyết số 28/2026/QH16; khoản 3 Điều 111 Bộ luật Lao động số 45/2019/QH14");

    /// <summary>Calendar days: days off count too.</summary>
    public static DeadlineRule CalendarDaysCounted { get; } =
        Rule("CCHC-DL-120", "tính theo ngày, kể cả ngày nghỉ", "calendar days, days off included", Civil("khoản 1 Điều 148"));

    /// <summary>Weeks end on the same weekday.</summary>
    public static DeadlineRule WeeksEnd { get; } =
        Rule("CCHC-DL-121", "kết thúc vào ngày tương ứng của tuần cuối", "ends on the same weekday", Civil("khoản 2 Điều 148"));

    /// <summary>Months end on the corresponding day, or the last day of a month that has none.</summary>
    public static DeadlineRule MonthsEnd { get; } =
        Rule("CCHC-DL-122", "kết thúc vào ngày tương ứng của tháng cuối", "ends on the corresponding day", Civil("khoản 3 Điều 148"));

    /// <summary>Years end on the corresponding day and month.</summary>
    public static DeadlineRule YearsEnd { get; } =
        Rule("CCHC-DL-123", "kết thúc vào ngày, tháng tương ứng", "ends on the corresponding day and month", Civil("khoản 4 Điều 148"));

    /// <summary>A last day that is a day off moves to the end of the next working day.</summary>
    public static DeadlineRule Roll { get; } = Rule(
        "CCHC-DL-130",
        "ngày cuối là ngày nghỉ thì chuyển sang ngày làm việc tiếp theo",
        "a last day off moves to the next working day",
        Civil("khoản 5 Điều 148"));

    /// <summary>The last day ends at 24:00.</summary>
    public static DeadlineRule EndOfDay { get; } =
        Rule("CCHC-DL-131", "ngày cuối kết thúc lúc 24 giờ", "the last day ends at 24:00", Civil("khoản 6 Điều 148"));

    /// <summary>Working hours run inside office hours only.</summary>
    public static DeadlineRule WorkingHoursCounted { get; } = Rule(
        "CCHC-DL-140",
        "giờ làm việc chỉ tính trong giờ hành chính",
        "working hours run inside office hours",
        Civil("khoản 1 Điều 147") + "; " + LegalBasisByDate.EightHourDay2019);

    /// <summary>Hours by the clock run from the moment itself.</summary>
    public static DeadlineRule ClockHoursCounted { get; } =
        Rule("CCHC-DL-141", "giờ tính liên tục từ thời điểm xác định", "hours run from the moment itself", Civil("khoản 1 Điều 147"));

    /// <summary>The other reading of hours by the clock that end on a day off: they end at that very hour, and are not moved to the next working day.</summary>
    public static DeadlineRule HoursNotMoved { get; } = Rule(
        "CCHC-DL-142",
        "giờ tính liên tục, kết thúc vào ngày nghỉ cũng không dời",
        "hours by the clock are not moved where they end on a day off",
        Convention);

    /// <summary>Same-day procedures: the result on the day of receipt.</summary>
    public static DeadlineRule SameDay { get; } = Rule("CCHC-DL-150", "giải quyết trong ngày", "done on the day of receipt", "Thời hạn ghi trong thủ tục");

    /// <summary>Rule d: received after the cut-off hour, the result of a same-day procedure moves to the next working day.</summary>
    public static DeadlineRule SameDayCutOff { get; } =
        Rule("CCHC-DL-151", "nhận sau giờ mốc thì trả vào ngày làm việc tiếp theo", "after the cut-off, the next working day", "Thời hạn ghi trong thủ tục");

    /// <summary>Same-day procedures without a cut-off: received after the office has closed, the next working day.</summary>
    public static DeadlineRule SameDayAfterHours { get; } =
        Rule("CCHC-DL-152", "nhận sau giờ làm việc thì trả vào ngày làm việc tiếp theo", "after closing, the next working day", Convention);

    /// <summary>
    /// A same-day procedure of an unknown field, received after 15:00: in civil status, certification and secured transactions the next working day.
    /// </summary>
    public static DeadlineRule SameDayFieldUnknown { get; } = Rule(
        "CCHC-DL-153",
        "chưa biết lĩnh vực của thủ tục giải quyết trong ngày",
        "the field of a same-day procedure is not known",
        "khoản 3 Điều 5 Luật Hộ tịch số 60/2014/QH13; Điều 7 Nghị định số 23/2015/NĐ-CP; Điều 16 Nghị định số 99/2022/NĐ-CP");

    /// <summary>What holds in the sectors whose text has the hour.</summary>
    internal static BilingualText SameDayOfSectors { get; } = new(
        "nếu là hộ tịch, chứng thực hoặc đăng ký biện pháp bảo đảm: nhận sau 15:00 thì trả kết quả vào ngày làm việc tiếp theo",
        "in civil status, certification and registration of secured transactions: received after 15:00, the result is due on the next working day");

    /// <summary>A fixed date.</summary>
    public static DeadlineRule FixedDate { get; } = Rule("CCHC-DL-160", "ngày cụ thể", "a fixed date", "Thời hạn ghi trong thủ tục");

    /// <summary>Stages that follow one another.</summary>
    public static DeadlineRule Stages { get; } = Rule("CCHC-DL-170", "các bước nối tiếp", "stages follow one another", Convention);

    /// <summary>
    /// Hours that follow whole days in one time ("2 ngày 4 giờ") are counted inside office hours, so that none ends at 04:00 in the night; whole days of 24
    /// hours stay.
    /// </summary>
    public static DeadlineRule HoursAfterDays { get; } =
        Rule("CCHC-DL-230", "giờ đi sau ngày là giờ làm việc", "hours after days are working hours", Convention);

    /// <summary>The answer rests on days that are not announced yet.</summary>
    public static DeadlineRule Projected { get; } = Rule("CCHC-DL-180", "dự kiến", "projected", "khoản 3 Điều 112 Bộ luật Lao động số 45/2019/QH14");

    /// <summary>No due date can be computed.</summary>
    public static DeadlineRule Undetermined { get; } =
        Rule("CCHC-DL-190", "không xác định được hạn", "no due date can be determined", PublishedRecord);

    /// <summary>The law that the rule came from has been replaced, and the new text is not at hand.</summary>
    public static DeadlineRule LawReplaced { get; } = Rule(
        "CCHC-DL-331",
        "luật đã được thay thế, chưa có toàn văn luật mới",
        "the law was replaced, and the new text is not at hand",
        LegalBasisByDate.UnreadCivilStatusLaw);

    /// <summary>A start rule is applied, as asked, on a day on which it was not in force.</summary>
    public static DeadlineRule RuleOutsideForce { get; } =
        Rule("CCHC-DL-332", "quy tắc không có hiệu lực vào ngày nhận", "the rule was not in force on the day of receipt", "Quy tắc được chọn");

    /// <summary>The record states the time in words only.</summary>
    public static DeadlineRule RecordWords { get; } =
        Rule("CCHC-DL-200", "thời hạn chỉ ghi bằng lời", "a time stated in words only", PublishedRecord);

    /// <summary>The words give remote communes more time.</summary>
    public static DeadlineRule RemoteCase { get; } =
        Rule("CCHC-DL-201", "trường hợp vùng sâu, vùng xa", "the case of remote communes", PublishedRecord);

    /// <summary>Words and fields, or channels and cases, state times that cannot hold together.</summary>
    public static DeadlineRule RecordContradiction { get; } =
        Rule("CCHC-DL-202", "nội dung đã công bố mâu thuẫn", "the record contradicts itself", PublishedRecord);

    /// <summary>The record also states other times.</summary>
    public static DeadlineRule OtherTimes { get; } =
        Rule("CCHC-DL-203", "nội dung đã công bố còn ghi thời hạn khác", "the record also states other times", PublishedRecord);

    /// <summary>Words whose reading is in doubt: shown, never chosen.</summary>
    public static DeadlineRule DoubtfulWords { get; } = Rule("CCHC-DL-204", "lời văn còn nghi ngờ", "words in doubt", PublishedRecord);

    /// <summary>The prevailing reading, beside which others are shown.</summary>
    public static DeadlineRule Prevailing { get; } = Rule("CCHC-DL-199", "cách hiểu được áp dụng", "the prevailing reading", Convention);

    /// <summary>A period of right: the first day counts.</summary>
    public static DeadlineRule PeriodOfRight { get; } = Rule(
        "CCHC-DL-330",
        "thời hạn hưởng quyền: tính cả ngày đầu, không dời ngày cuối",
        "a period of right: the first day counts, the last does not move",
        Convention + "; " + Civil("khoản 3 và khoản 4 Điều 148"));

    private static DeadlineRule Rule(string code, string vi, string en, string source) => new(code, new BilingualText(vi, en), source);

    private static string Civil(string place) => place + " " + LegalBasisByDate.CivilCode;
}
