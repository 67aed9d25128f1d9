using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Registers;

/// <summary>The rows of report 06a as every report shows them: what the form says, then the two kinds of dossiers for which it has no column.</summary>
internal static class Report06aRows
{
    private static readonly BilingualText Unknown = new("Không xác định được hạn (biểu không có cột)", "In time or not unknown (no column)");

    public static IReadOnlyList<(BilingualText Name, Func<Report06a, long> Of)> All { get; } =
    [
        (new("3. Tiếp nhận: tổng số (= 4 + 5 + 6)", "3. Received, all (= 4 + 5 + 6)"), report => report.Received),
        (new("4. Trong kỳ, trực tuyến", "4. In the period, online"), report => report.Online),
        (new("5. Trong kỳ, trực tiếp và bưu chính", "5. In the period, in person and by post"), report => report.OnPaper),
        (new("6. Từ kỳ trước", "6. Carried over"), report => report.CarriedOver),
        (new("7. Đã giải quyết: tổng số", "7. Resolved, all"), report => report.Resolved),
        (new("8. Trước hạn", "8. Early"), report => report.Early),
        (new("9. Đúng hạn", "9. On time"), report => report.OnTime),
        (new("10. Quá hạn", "10. Late"), report => report.Late),
        (Unknown, report => report.ResolvedUnknown),
        (new("11. Đang giải quyết: tổng số", "11. Pending, all"), report => report.Pending),
        (new("12. Trong hạn", "12. In time"), report => report.PendingInTime),
        (new("13. Quá hạn", "13. Overdue"), report => report.PendingOverdue),
        (Unknown, report => report.PendingUnknown),
    ];
}
