using Cchc.Core.Deadlines;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Simplification;

/// <summary>The table of rules: one row a code.</summary>
internal static class SimplificationRules
{
    private static readonly LocalDate Decree224 = new(2026, 7, 1);
    private static readonly LocalDate Decree309 = new(2026, 8, 5);
    private static readonly LocalDate Decree23 = new(2015, 4, 10);
    private static readonly LocalDate Decree63 = new(2010, 10, 14);
    private static readonly LocalDate Decree61 = new(2018, 6, 21);
    private static readonly LocalDate Decree61Ends = new(2025, 6, 30);

    private static readonly AuditSource Practice = new(DeadlineRules.Convention, AuditStanding.Convention);

    // It makes the number of dossiers a part of the procedure; that one is enough is said nowhere.
    private static readonly AuditSource NumberOfDossiers = new(
        "khoản 2 Điều 8 Nghị định số 63/2010/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 92/2017/NĐ-CP)", AuditStanding.Read, Decree63);

    private static readonly AuditSource Online = new("Điều 14 Nghị định số 224/2026/NĐ-CP", AuditStanding.Read, Decree224);

    public static IReadOnlyList<SimplificationRule> All { get; } = ValueList.Of(new[]
    {
        new SimplificationRule(SimplificationCodes.DataInstead, SimplificationKind.DataInstead, "thành phần hồ sơ đã có dữ liệu trong cơ sở dữ liệu",
            "a component whose data stand in a database",
            new AuditSource("khoản 4 Điều 18 Nghị định số 224/2026/NĐ-CP", AuditStanding.Read, Decree224),
            new AuditSource("khoản 2a Điều 4 Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 309/2026/NĐ-CP)", AuditStanding.Read,
                Decree309)),
        new SimplificationRule(SimplificationCodes.FewerCopies, SimplificationKind.FewerCopies, "yêu cầu nhiều hơn một bản hoặc một bộ hồ sơ",
            "more than one copy, or more than one set of the dossier", NumberOfDossiers, Practice),
        new SimplificationRule(SimplificationCodes.NoCertification, SimplificationKind.NoCertification, "chỉ ghi bản sao có chứng thực",
            "only a certified copy is named", new AuditSource("Điều 6 Nghị định số 23/2015/NĐ-CP", AuditStanding.Read, Decree23)),
        new SimplificationRule(SimplificationCodes.FormData, SimplificationKind.FormData, "mẫu đơn, văn bản đề nghị yêu cầu ghi thông tin đã có dữ liệu",
            "a form asks for what is known already", Practice),
        new SimplificationRule(SimplificationCodes.LongerThanOthers, SimplificationKind.LongerThanOthers, "thời hạn giải quyết dài hơn các nơi khác",
            "more processing time than other places allow", Practice),
        new SimplificationRule(SimplificationCodes.LongerThanUsed, SimplificationKind.LongerThanUsed,
            "thời hạn giải quyết dài hơn thời gian thực tế sử dụng", "more processing time than is used", Practice),
        new SimplificationRule(SimplificationCodes.WaitingStage, SimplificationKind.WaitingStage, "có bước chờ ý kiến của cơ quan khác",
            "a stage that waits for the opinion of another agency",
            new AuditSource("khoản 5 Điều 19 Nghị định số 61/2018/NĐ-CP", AuditStanding.Read, Decree61, Decree61Ends),
            new AuditSource("Nghị định số 118/2025/NĐ-CP (chưa đọc toàn văn, điều khoản chưa xác định)", AuditStanding.NotRead, Decree61Ends.PlusDays(1))),
        new SimplificationRule(SimplificationCodes.NoOnlineChannel, SimplificationKind.NoOnlineChannel, "không có cách thức nộp trực tuyến",
            "no online channel", Online),
        new SimplificationRule(SimplificationCodes.PartialOnline, SimplificationKind.PartialOnline,
            "có nộp trực tuyến, không ghi toàn trình, không nêu lý do", "an online channel, not said to be full, no reason given", Online),
    });

    public static SimplificationRule Of(SimplificationKind kind) => All[(int)kind];
}
