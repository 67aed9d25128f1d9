using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Text;

namespace Cchc.Core.Indicators;

/// <summary>Results: by law, by slip, and as the software of desks counts. The columns are those of report 06a.</summary>
internal static partial class CountTable
{
    private static BilingualText UnknownNote => new(
        "Không có ngày hẹn trả và không tính được hạn, hoặc dữ liệu mâu thuẫn: không bao giờ coi là đúng hạn.",
        "No due date is stated or can be computed, or the row contradicts itself: never counted as on time.");

    private static IEnumerable<IndicatorCount> Results() =>
    [
        Dossiers("received", "hồ sơ đã tiếp nhận, kể cả từ kỳ trước chuyển sang", "dossiers received, those carried over among them",
            facts => facts.ByLaw != ReportColumn.None, new(
                "Cột 3 của báo cáo 06a. Không tính hồ sơ đã giải quyết xong trước kỳ và hồ sơ chưa tiếp nhận.",
                "Column 3 of report 06a. Without those resolved before the period and those not received.")),
        Dossiers("receivedOnline", "hồ sơ tiếp nhận trực tuyến trong kỳ", "dossiers received online in the period",
            facts => facts is { IsCarriedOver: false, Dossier.Channel: Procedures.SubmissionMethod.Online } && facts.ByLaw != ReportColumn.None,
            new("Cột 4 của báo cáo 06a.", "Column 4 of report 06a.")),
        Dossiers("receivedOnPaper", "hồ sơ tiếp nhận trực tiếp hoặc qua bưu chính trong kỳ", "dossiers received in person or by post in the period",
            facts => !facts.IsCarriedOver && facts.Dossier.Channel != Procedures.SubmissionMethod.Online && facts.ByLaw != ReportColumn.None, new(
                "Cột 5 của báo cáo 06a; hồ sơ không ghi kênh tính vào đây.", "Column 5 of report 06a; a dossier that states no channel counts here.")),
        Dossiers("carriedOver", "hồ sơ từ kỳ trước chuyển sang", "dossiers carried over from before the period",
            facts => facts.IsCarriedOver && facts.ByLaw != ReportColumn.None, new("Cột 6 của báo cáo 06a.", "Column 6 of report 06a.")),
        Dossiers("resolved", "hồ sơ đã giải quyết", "dossiers resolved", facts => facts.IsResolved, new(
            "Gồm cả hồ sơ bị từ chối, rút, tự kết thúc sau khi tiếp nhận.", "Those refused, withdrawn or closed after the receipt among them.")),
        Dossiers("pending", "hồ sơ đang giải quyết", "dossiers pending",
            facts => facts.ByLaw != ReportColumn.None && !facts.IsResolved, new(
                "Gồm cả hồ sơ chờ bổ sung, tạm dừng.", "Those awaiting a supplement or stopped among them.")),
        Dossiers("refused", "hồ sơ bị từ chối sau khi tiếp nhận", "dossiers refused after the receipt",
            facts => facts.Answer.Verdict == RegisterVerdict.Refused && facts.ByLaw != ReportColumn.None),
        Dossiers("withdrawn", "hồ sơ rút hoặc dừng theo yêu cầu của người nộp", "dossiers withdrawn or stopped at the applicant's request",
            facts => facts.Answer.Verdict == RegisterVerdict.Withdrawn && facts.ByLaw != ReportColumn.None),
        Dossiers("closed", "hồ sơ tự kết thúc vì không bổ sung", "dossiers closed because no supplement came",
            facts => facts.Answer.Verdict == RegisterVerdict.Closed && facts.ByLaw != ReportColumn.None),
        Dossiers("awaitingSupplement", "hồ sơ đang chờ bổ sung", "dossiers awaiting a supplement",
            facts => facts.Answer.Verdict == RegisterVerdict.AwaitingSupplement && facts.ByLaw != ReportColumn.None),
        Dossiers("suspendedUnlawfully", "hồ sơ đang dừng, chưa nêu được quy định cho phép", "dossiers with an open stop that no known rule allows",
            facts => facts.Answer.IsSuspendedUnlawfully && facts.ByLaw != ReportColumn.None),
        Dossiers("hiddenLate", "hồ sơ quá hạn theo quy định nhưng phần mềm đếm là trong hạn", "dossiers late by law that software counts as in time",
            facts => facts.ByLaw is ReportColumn.Late or ReportColumn.PendingOverdue
                && facts.AsVendors is not (ReportColumn.Late or ReportColumn.PendingOverdue)),
        .. Columns("ByLaw", "theo quy định", "by law", facts => facts.ByLaw, hasUnknown: true),
        .. Columns("BySlip", "theo ngày hẹn trả", "by the appointment on the slip", facts => facts.BySlip, hasUnknown: true),
        .. Columns("AsVendors", "theo cách đếm của phần mềm một cửa", "as the software of desks counts", facts => facts.AsVendors, hasUnknown: false),
        Dossiers("countedAsVendors", "hồ sơ mà phần mềm một cửa đếm", "dossiers that the software of desks counts",
            facts => facts.AsVendors != ReportColumn.None),
    ];

    private static IEnumerable<IndicatorCount> Columns(string suffix, string vi, string en, Func<CountFacts, ReportColumn> column, bool hasUnknown)
    {
        IndicatorCount One(string name, string title, string english, ReportColumn wanted, BilingualText? note = null) =>
            Dossiers(name + suffix, title + " " + vi, english + " " + en, facts => column(facts) == wanted, note);
        yield return One("resolvedEarly", "hồ sơ giải quyết trước hạn", "dossiers resolved early", ReportColumn.Early);
        yield return One("resolvedOnTime", "hồ sơ giải quyết đúng hạn", "dossiers resolved on time", ReportColumn.OnTime);
        yield return One("resolvedLate", "hồ sơ giải quyết quá hạn", "dossiers resolved late", ReportColumn.Late);
        yield return One("pendingInTime", "hồ sơ đang giải quyết, trong hạn", "dossiers pending in time", ReportColumn.PendingInTime);
        yield return One("pendingOverdue", "hồ sơ đang giải quyết, quá hạn", "dossiers pending and overdue", ReportColumn.PendingOverdue);
        if (hasUnknown)
        {
            yield return One("resolvedUnknown", "hồ sơ đã giải quyết, không xác định được hạn", "dossiers resolved, nobody can say whether in time",
                ReportColumn.ResolvedUnknown, UnknownNote);
            yield return One("pendingUnknown", "hồ sơ đang giải quyết, không xác định được hạn", "dossiers pending, nobody can say whether in time",
                ReportColumn.PendingUnknown, UnknownNote);
        }
    }
}
