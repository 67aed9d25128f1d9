using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>
/// The pause rules (quy định tạm dừng) that this library knows, each with its article. No article of the one-stop decrees is among them: under these no agency
/// may pause a dossier.
/// </summary>
public static class PauseRules
{
    private const string LandSource = "Nghị định số 101/2024/NĐ-CP; Nghị định số 151/2025/NĐ-CP (chưa đọc toàn văn, điều khoản chưa xác định)";
    private const string LandField = "G13-TN02";

    private static readonly LocalDate Decree101 = new(2024, 8, 1);
    private static readonly LocalDate Decree301 = new(2026, 9, 1);

    /// <summary>Land: determining and paying financial obligations is left out. Known second hand.</summary>
    public static PauseRule LandFinancialObligation { get; } =
        Land("land-financial-obligation", "xác định và thực hiện nghĩa vụ tài chính về đất đai", "determining and paying financial obligations on land");

    /// <summary>Land: public posting is left out. Known second hand.</summary>
    public static PauseRule LandPublicPosting { get; } = Land("land-public-posting", "niêm yết công khai về đất đai", "public posting on land");

    /// <summary>Land: examination is left out. Known second hand.</summary>
    public static PauseRule LandExamination { get; } = Land("land-examination", "kiểm tra, thẩm tra, trưng cầu giám định về đất đai", "examination on land");

    /// <summary>Land: settling an inheritance is left out. Known second hand.</summary>
    public static PauseRule LandInheritance { get; } = Land("land-inheritance", "giải quyết thừa kế về đất đai", "settling an inheritance of land");

    /// <summary>Inter-agency chain for karaoke businesses: the time runs from complete dossier and paid fee, NĐ 297/2025/NĐ-CP art. 6.2.</summary>
    public static PauseRule FeePayment297 { get; } = new()
    {
        Id = "fee-payment-297",
        Title = new("chờ nộp phí theo Nghị định số 297/2025/NĐ-CP", "waiting for the fee under Decree 297/2025/NĐ-CP"),
        Source = "khoản 2 Điều 6 Nghị định số 297/2025/NĐ-CP",
        InForceFrom = new LocalDate(2025, 11, 17),
        Sets = ["inter-agency-297", "inter-agency-297-first"],
    };

    /// <summary>Registration of security interests: force majeure is left out, NĐ 99/2022/NĐ-CP art. 16.3(a).</summary>
    public static PauseRule ForceMajeure99 { get; } = new()
    {
        Id = "force-majeure-99-2022",
        Title = new("sự kiện bất khả kháng khi đăng ký biện pháp bảo đảm", "force majeure in the registration of security interests"),
        Source = "điểm a khoản 3 Điều 16 Nghị định số 99/2022/NĐ-CP",
        InForceFrom = new LocalDate(2023, 1, 15),
        FieldCodes = ["G15-TP05"],
        ProcedureCodes =
        [
            "1.011423", "1.011425", "1.011426", "1.011427", "1.011429", "1.011430", "1.011431", "1.011432",
            "1.011433", "1.011434", "1.011435", "1.011437", "1.011438", "1.011439", "1.011440", "1.011442",
        ],
    };

    /// <summary>Denunciations: the suspension is left out, Law 25/2018/QH14 art. 34.2. Known second hand.</summary>
    public static PauseRule Denunciation { get; } = new()
    {
        Id = "denunciation-25-2018",
        Title = new("tạm đình chỉ giải quyết tố cáo", "suspension of a denunciation"),
        Source = "khoản 2 Điều 34 Luật Tố cáo số 25/2018/QH14",
        Confidence = SourceConfidence.Secondary,
        InForceFrom = new LocalDate(2019, 1, 1),
        ProcedureCodes = ["1.003482", "1.003523", "1.004327", "1.013520", "1.013547"],
        Sets = ["denunciation"],
    };

    /// <summary>Construction appraisal: suspended at most once; no answer within 20 days ends the appraisal. Words of the published procedures.</summary>
    public static PauseRule ConstructionAppraisal { get; } = new()
    {
        Id = "construction-appraisal-once",
        Title = new("tạm dừng thẩm định xây dựng (không quá 01 lần)", "suspension of a construction appraisal, once"),
        Source = "Thủ tục 1.013234, 1.013239: \"tạm dừng thẩm định (không quá 01 lần)\", \"trong thời hạn 20 ngày\"",
        Confidence = SourceConfidence.Secondary,
        InForceFrom = new LocalDate(2024, 12, 30),
        ProcedureCodes = ["1.013234", "1.013239"],
        Sets = ["construction-appraisal"],
        Most = 1,
        ClosedAfter = new ProcessingTime.CalendarDays(20m),
    };

    /// <summary>Minerals: the rest of the appraisal grows by 21 working days when the dossier is complete. Words of the published procedures.</summary>
    public static PauseRule MineralsSupplement { get; } = new()
    {
        Id = "minerals-supplement-21",
        Title = new("chờ hoàn thiện hồ sơ khoáng sản", "waiting for a dossier on minerals to be completed"),
        Source = "Thủ tục 1.014264, 1.014269: \"thời gian thẩm định còn lại … được tăng thêm 21 ngày làm việc\"",
        Confidence = SourceConfidence.Secondary,
        InForceFrom = new LocalDate(2025, 7, 1),
        ProcedureCodes = ["1.014264", "1.014269"],
        Sets = ["minerals"],
        Semantics = new PauseSemantics.ResumePlusDays(21),
    };

    /// <summary>Birth group: the applicant completes the dossier or confirms in VNeID; NĐ 63/2024/NĐ-CP art. 4.7, first sentence.</summary>
    public static PauseRule VneidCompletion { get; } = new()
    {
        Id = "vneid-completion",
        Title = new("người nộp hoàn thiện hồ sơ, xác nhận trên VNeID", "the applicant completes the dossier or confirms in VNeID"),
        Source = "khoản 7 Điều 4 Nghị định số 63/2024/NĐ-CP (được sửa đổi, bổ sung bởi khoản 4 Điều 3 Nghị định số 301/2026/NĐ-CP)",
        InForceFrom = Decree301,
        Sets = ["birth-group"],
    };

    /// <summary>Birth group: an announced incident; the time resumes when the system works again; NĐ 63/2024/NĐ-CP art. 4.7.</summary>
    public static PauseRule AnnouncedIncident { get; } = VneidCompletion with
    {
        Id = "announced-incident",
        Title = new("sự cố hệ thống đã thông báo", "an announced incident of the system"),
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PauseRule> All { get; } = ValueList.Of(
    [
        LandFinancialObligation, LandPublicPosting, LandExamination, LandInheritance, FeePayment297, ForceMajeure99, Denunciation, ConstructionAppraisal,
        MineralsSupplement, VneidCompletion, AnnouncedIncident,
    ]);

    /// <summary>The known rule with an identifier.</summary>
    /// <param name="id">Such as <c>land-financial-obligation</c>; null gives null.</param>
    /// <returns>The rule; null when there is none.</returns>
    public static PauseRule? Find(string? id) => All.FirstOrDefault(rule => rule.Id == id);

    private static PauseRule Land(string id, string vi, string en) => new()
    {
        Id = id,
        Title = new BilingualText(vi, en),
        Source = LandSource,
        Confidence = SourceConfidence.Secondary,
        InForceFrom = Decree101,
        FieldCodes = [LandField],
        Sets = ["land"],
    };
}
