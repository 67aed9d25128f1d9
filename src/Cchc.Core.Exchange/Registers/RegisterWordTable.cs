using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Registers;

/// <summary>The words of verdicts and of findings in reports on registers.</summary>
internal static class RegisterWordTable
{
    private static readonly Dictionary<string, BilingualText> Findings = new(StringComparer.Ordinal)
    {
        [RegisterCodes.NoReceipt] = new("không có ngày tiếp nhận", "no receipt"),
        [RegisterCodes.EndBeforeReceipt] = new("kết thúc trước khi tiếp nhận", "an end before the receipt"),
        [RegisterCodes.OverWithoutMoment] = new("trạng thái đã kết thúc nhưng không ghi ngày", "over by its state, without a day"),
        [RegisterCodes.StopWithoutEvent] = new("trạng thái đang chờ hoặc dừng nhưng không ghi lần dừng nào",
            "waiting or stopped by its state, without a stop on record"),
        [RegisterCodes.NoTime] = new("không biết thời hạn giải quyết", "no processing time is known"),
        [RegisterCodes.SeveralTimes] = new("thủ tục nêu nhiều thời hạn; tính theo thời hạn đến hạn muộn nhất",
            "several times; judged by the one that falls due last"),
        [RegisterCodes.OutsideCalendar] = new("ngày ngoài phạm vi của lịch", "a day outside the calendar"),
        [RegisterCodes.TooManyEvents] = new("quá nhiều sự kiện", "too many events"),
        [RegisterCodes.EventIdentifiers] = new("mã sự kiện thiếu hoặc trùng", "identifiers of events that are missing or the same"),
        [RegisterCodes.UnknownRules] = new("không có bộ quy tắc tính được nêu tên", "an unknown set of rules"),
        [RegisterCodes.UnknownStatus] = new("không hiểu trạng thái hồ sơ; có thể hồ sơ đã kết thúc", "a state that nobody knows; it may have ended"),
        [RegisterCodes.HourUnknown] = new("sổ chỉ ghi ngày, mà giờ mới quyết định có quá hạn hay không", "the hour decides, and the register has days only"),
    };

    public static BilingualText Of(RegisterVerdict verdict) => verdict switch
    {
        RegisterVerdict.Early => new("trước hạn", "early"),
        RegisterVerdict.OnTime => new("đúng hạn", "on time"),
        RegisterVerdict.Late => new("quá hạn", "late"),
        RegisterVerdict.Open => new("đang giải quyết, trong hạn", "open"),
        RegisterVerdict.OpenOverdue => new("đang giải quyết, quá hạn", "open and overdue"),
        RegisterVerdict.SuspendedLawfully => new("đang dừng theo quy định", "suspended lawfully"),
        RegisterVerdict.SuspendedUnlawfully => new("đang dừng, chưa nêu được quy định cho phép", "suspended, no rule named that is known to allow it"),
        RegisterVerdict.AwaitingSupplement => new("chờ bổ sung", "awaiting a supplement"),
        RegisterVerdict.Closed => new("tự động kết thúc", "closed"),
        RegisterVerdict.Withdrawn => new("dừng theo yêu cầu của người nộp", "withdrawn"),
        RegisterVerdict.Refused => new("từ chối", "refused"),
        RegisterVerdict.NotReceived => new("chưa tiếp nhận", "not received"),
        _ => new("không đánh giá được", "no verdict"),
    };

    public static BilingualText Of(ReportColumn column) => column switch
    {
        ReportColumn.Early => new("đã giải quyết trước hạn (cột 8)", "resolved early (column 8)"),
        ReportColumn.OnTime => new("đã giải quyết đúng hạn (cột 9)", "resolved on time (column 9)"),
        ReportColumn.Late => new("đã giải quyết quá hạn (cột 10)", "resolved late (column 10)"),
        ReportColumn.PendingInTime => new("đang giải quyết trong hạn (cột 12)", "pending in time (column 12)"),
        ReportColumn.PendingOverdue => new("đang giải quyết quá hạn (cột 13)", "pending and overdue (column 13)"),
        ReportColumn.ResolvedUnknown => new("đã giải quyết, không xác định được hạn", "resolved, in time or not unknown"),
        ReportColumn.PendingUnknown => new("đang giải quyết, không xác định được hạn", "pending, in time or not unknown"),
        _ => new("không tính", "not counted"),
    };

    /// <summary>What a finding is, in a few words, those of the audit where it has a rule; the code itself for one of another part.</summary>
    public static BilingualText Finding(string code) =>
        AuditRule.Find(code)?.Title ?? (Findings.TryGetValue(code, out var words) ? words : new BilingualText(code, code));

    /// <summary>The word of a verdict in files.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
