using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Validation;

/// <summary>
/// The rules of validation. Their counts over real records: <c>docs/reference/findings.md</c>; how sure each is: <c>docs/explanation/validation.md</c>.
/// </summary>
internal static class ValidationRules
{
    private const FindingSeverity Error = FindingSeverity.Error;
    private const FindingSeverity Warning = FindingSeverity.Warning;
    private const FindingSeverity Information = FindingSeverity.Information;

    private static readonly BilingualText Always =
        new("khoản 2 Điều 8 Nghị định số 63/2010/NĐ-CP (phần luôn phải có)", "art. 8(2) of Decree No. 63/2010/NĐ-CP (a part always required)");
    private static readonly BilingualText WhereAny =
        new("khoản 2 Điều 8 Nghị định số 63/2010/NĐ-CP (phần phải có nếu có)", "art. 8(2) of Decree No. 63/2010/NĐ-CP (a part required where there is one)");
    private static readonly BilingualText Practice = new("Thực tế dữ liệu", "Practice: records that people and programs misread");
    private static readonly BilingualText Quantities =
        new("khoản 2 Điều 8 Nghị định số 63/2010/NĐ-CP: thành phần, số lượng hồ sơ",
            "art. 8(2) of Decree No. 63/2010/NĐ-CP: components and number of dossiers");
    private static readonly BilingualText Times =
        new("khoản 2 Điều 8 Nghị định số 63/2010/NĐ-CP: thời hạn giải quyết", "art. 8(2) of Decree No. 63/2010/NĐ-CP: processing time");
    private static readonly BilingualText Online = new("Điều 14 Nghị định số 224/2026/NĐ-CP", "art. 14 of Decree No. 224/2026/NĐ-CP");
    private static readonly BilingualText Regimes =
        new("Nghị định số 43/2011/NĐ-CP; Nghị định số 42/2022/NĐ-CP; Nghị định số 224/2026/NĐ-CP",
            "Decree No. 43/2011/NĐ-CP; Decree No. 42/2022/NĐ-CP; Decree No. 224/2026/NĐ-CP");
    private static readonly BilingualText District = new("Không còn cấp huyện từ 01/7/2025", "There is no district level since 1/7/2025");
    private static readonly BilingualText Township = new(
        "Không còn thị trấn từ 01/7/2025 (Luật số 72/2025/QH15, chưa đọc nguyên văn)",
        "There are no townships since 1/7/2025 (Law No. 72/2025/QH15, whose text was not read)");
    private static readonly BilingualText Copies = new("Điều 6 Nghị định số 23/2015/NĐ-CP", "art. 6 of Decree No. 23/2015/NĐ-CP");
    private static readonly BilingualText Once =
        new("khoản 4 Điều 18 Nghị định số 224/2026/NĐ-CP; xem thêm Điều 4 Nghị quyết số 66.7/2025/NQ-CP",
            "art. 18(4) of Decree No. 224/2026/NĐ-CP; see also art. 4 of Resolution No. 66.7/2025/NQ-CP");
    private static readonly BilingualText Versions =
        new("Mỗi ngày mỗi mã có nhiều nhất một bản có hiệu lực", "On each day at most one version of a code is in force");
    private static readonly BilingualText Announced = new("các điều từ 13 đến 15 Nghị định số 63/2010/NĐ-CP", "art. 13 to 15 of Decree No. 63/2010/NĐ-CP");

    /// <summary>All rules, in the order of their codes.</summary>
    public static IReadOnlyList<ValidationRule> All { get; } = ValueList.Of<ValidationRule>(
    [
        new("CCHC-CAT-101", Error, new("Thiếu tên thủ tục", "The name is missing"), Always, RequiredPartRules.Name),
        new("CCHC-CAT-102", Error, new("Thiếu trình tự thực hiện", "The steps are missing"), Always, RequiredPartRules.Steps),
        new("CCHC-CAT-103", Error, new("Thiếu cách thức thực hiện", "The channels are missing"), Always, RequiredPartRules.Channels),
        new("CCHC-CAT-104", Error, new("Thiếu thành phần hồ sơ", "The components of the dossier are missing"), Always, RequiredPartRules.Components),
        new("CCHC-CAT-105", Error, new("Thiếu thời hạn giải quyết", "The processing time is missing"), Always, RequiredPartRules.Time),
        new("CCHC-CAT-106", Error, new("Thiếu đối tượng thực hiện", "The subjects are missing"), Always, RequiredPartRules.Subjects),
        new("CCHC-CAT-107", Error, new("Thiếu cơ quan giải quyết", "The agency that decides is missing"), Always, RequiredPartRules.Agency),
        new("CCHC-CAT-110", Warning, new("Không có cơ quan thực hiện", "No executing agency"), Always, RequiredPartRules.ExecutingAgency),
        new("CCHC-CAT-111", Warning, new("Không có kết quả", "No result"), WhereAny, RequiredPartRules.Result),
        new("CCHC-CAT-112", Warning, new("Không có căn cứ pháp lý", "No legal basis"),
            new(
                "Thực tế dữ liệu; khoản 2 Điều 15 Nghị định số 63/2010/NĐ-CP: quyết định sửa đổi phải nêu văn bản",
                "Practice; art. 15(2) of Decree No. 63/2010/NĐ-CP: an amending decision names the legal text"),
            RequiredPartRules.LegalBasis),
        new("CCHC-CAT-113", Warning, new("Mọi số lượng đều bằng 0", "Every quantity is zero"), Quantities, QuantityRules.AllZero),
        new("CCHC-CAT-114", Information, new("Thành phần hồ sơ ghi 0 bản chính, 0 bản sao", "A component with 0 originals and 0 copies"), Quantities,
            QuantityRules.Zero),
        new("CCHC-CAT-115", Error, new("Số lượng âm hoặc quá lớn", "A negative or absurd quantity"), Quantities, QuantityRules.Absurd),
        new("CCHC-CAT-116", Warning, new("Tên ghi bản sao, số lượng ghi bản chính", "The name says copy, the quantity says original"), Quantities,
            QuantityRules.CopyCountedAsOriginal),
        new("CCHC-CAT-117", Warning, new("Tên ghi bản chính, số lượng ghi bản sao", "The name says original, the quantity says copy"), Quantities,
            QuantityRules.OriginalCountedAsCopy),
        new("CCHC-CAT-120", Warning, new("Toàn trình nhưng không có cách thức trực tuyến", "Full online service without an online channel"), Online,
            OnlineRules.FullWithoutChannel),
        new("CCHC-CAT-121", Warning, new("Một phần mà không có lý do (từ 01/7/2026)", "Partial without a reason (from 1/7/2026)"), Online,
            OnlineRules.PartialWithoutReason),
        new("CCHC-CAT-122", Warning, new("Mức độ trực tuyến không có trong nghị định đang áp dụng", "An online level unknown to the decree in force"), Regimes,
            OnlineRules.UnknownToRegime),
        new("CCHC-CAT-123", Warning, new("Vừa trực tuyến vừa chỉ trực tiếp", "Online and offline only at once"), Practice, OnlineRules.Contradiction),
        new("CCHC-CAT-130", Warning, new("Cấp thực hiện có cấp huyện", "The levels include the district"), District, DistrictRules.Levels),
        new("CCHC-CAT-131", Warning, new("Cơ quan cấp huyện", "An agency of the district level"), District, DistrictRules.Agencies),
        new("CCHC-CAT-132", Warning, new("Nội dung còn nhắc đến cấp huyện", "A text still mentions the district level"), District, DistrictRules.Texts),
        new("CCHC-CAT-133", Information, new("Địa chỉ còn đơn vị cấp huyện", "An address still names a district"), District, DistrictRules.Address),
        new("CCHC-CAT-140", Warning, new("Các bản cùng mã trùng hiệu lực", "Versions of one code overlap"), Versions, VersionRules.Overlaps),
        new("CCHC-CAT-141", Information, new("Khoảng trống giữa các bản cùng mã", "A gap between versions of one code"), Versions, VersionRules.Gaps),
        new("CCHC-CAT-142", Warning, new("Trùng mã trường hợp", "Duplicate case code"), Practice, DuplicateRules.CaseCodes),
        new("CCHC-CAT-143", Information, new("Trùng mã thành phần hồ sơ", "Duplicate component code"), Practice, DuplicateRules.ComponentCodes),
        new("CCHC-CAT-144", Information, new("Trùng thành phần hồ sơ trong một nhóm", "Duplicate component in one group"), Practice,
            DuplicateRules.ComponentNames),
        new("CCHC-CAT-145", Warning, new("Mã thủ tục không theo mẫu", "A procedure code of unusual shape"), Practice, DuplicateRules.UnusualCode),
        new("CCHC-CAT-146", Information, new("Mã trường hợp không theo mã thủ tục", "A case code that does not follow the procedure"), Practice,
            DuplicateRules.UnusualCaseCode),
        new("CCHC-CAT-147", Information, new("Liên kết không có mã", "A link without a code"), Practice, DuplicateRules.LinksWithoutCode),
        new("CCHC-CAT-150", Information, new("Các dòng cùng cách thức ghi thời hạn khác nhau", "Rows of one method state different times"), Times,
            TimeRules.Rows),
        new("CCHC-CAT-151", Warning, new("Cách thức và trường hợp ghi thời hạn khác nhau", "Channels and cases state different times"), Times,
            TimeRules.CasesByValue),
        new("CCHC-CAT-152", Warning, new("Cách thức và trường hợp khác đơn vị thời hạn", "Channels and cases state different units of time"), Times,
            TimeRules.CasesByUnit),
        new("CCHC-CAT-153", Warning, new("Mô tả và trường dữ liệu ghi thời hạn khác nhau", "Text and fields state different times"), Times,
            TimeRules.TextByValue),
        new("CCHC-CAT-154", Warning, new("Mô tả và trường dữ liệu khác đơn vị thời hạn", "Text and fields state different units of time"), Times,
            TimeRules.TextByUnit),
        new("CCHC-CAT-155", Warning, new("Mô tả phí có số tiền, trường dữ liệu bằng 0", "The text of a fee states an amount, the value is zero"), WhereAny,
            FeeRules.AmountInTextOnly),
        new("CCHC-CAT-160", Information, new("Chỉ nhận bản sao có chứng thực", "Only a certified copy is accepted"), Copies, CopyRules.CertifiedOnly),
        new("CCHC-CAT-161", Information, new("Bản sao có chứng thực kèm bản chính", "The original besides a certified copy"), Copies,
            CopyRules.OriginalBesidesCertified),
        new("CCHC-CAT-162", Information, new("Giấy tờ có thể khai thác từ cơ sở dữ liệu", "A paper whose data may be in a database"), Once,
            DatabaseRules.Known),
        new("CCHC-CAT-170", Information, new("Ghi chú, tiêu đề ghi như thành phần hồ sơ", "A note or heading among the components"), Practice,
            NoteRules.Components),
        new("CCHC-CAT-171", Information, new("Tên nhóm không phải trường hợp", "A group heading that is not a case"), Practice, NoteRules.Groups),
        new("CCHC-CAT-172", Warning, new("Thành phần hồ sơ không có tên", "A component without a name"), Quantities, DuplicateRules.NamelessComponents),
        new("CCHC-CAT-180", Information, new("Số văn bản cần chỉnh sửa", "The number of a legal document needs trimming"), Practice, LegalBasisRules.Untidy),
        new("CCHC-CAT-181", Information, new("Không nhận ra số văn bản", "The number of a legal document is not recognised"), Practice,
            LegalBasisRules.Unrecognised),
        new("CCHC-CAT-182", Information, new("Căn cứ pháp lý không có số văn bản", "A legal basis without a number"), Practice, LegalBasisRules.Missing),
        new("CCHC-CAT-190", Error, new("Bản địa phương của thủ tục không có trong danh mục", "A local version of an unknown procedure"), Practice,
            LocalRules.UnknownCode),
        new("CCHC-CAT-191", Information, new("Bản địa phương không thay đổi gì", "A local version that changes nothing"), Practice, LocalRules.ChangesNothing),
        new("CCHC-CAT-192", Warning, new("Bản địa phương ngoài hiệu lực của mọi bản quốc gia", "A local version outside all national versions"), Versions,
            LocalRules.OutsideNational),
        new("CCHC-CAT-193", Warning, new("Quyết định công bố thủ tục không có trong danh mục", "An announcement names an unknown procedure"), Announced,
            LocalRules.UnknownAnnounced),
        new("CCHC-CAT-200", Information, new("Phí bằng 0 nhưng mô tả dẫn văn bản khác", "A fee of 0 beside words that refer elsewhere"), WhereAny,
            FeeRules.AmountElsewhere),
        new("CCHC-CAT-201", Information,
            new("Thành phần hồ sơ dẫn văn bản không có trong căn cứ pháp lý", "A component cites a document absent from the legal bases"), Practice,
            CitationRules.AbsentBasis),
        new("CCHC-CAT-202", Information, new("Các điểm của thành phần hồ sơ không theo thứ tự", "Lettered components out of order"), Practice,
            OrderRules.Lettered),
        new("CCHC-CAT-203", Information, new("Thủ tục quốc gia chỉ có cơ quan thực hiện của một tỉnh", "A national procedure executed by one named province"),
            Practice, AgencyRules.OneProvince),
        new("CCHC-CAT-204", Warning, new("Số lượng hồ sơ ghi như thành phần hồ sơ", "The number of dossiers is listed as a component"), Quantities,
            NoteRules.CountedDossiers),
        new("CCHC-CAT-205", Information, new("Cơ quan của thị trấn", "An agency of a township"), Township, AgencyRules.Townships),
        new("CCHC-CAT-206", Information, new("Một ngày làm việc và một ngày", "One working day beside one day"), Times, TimeRules.OneDay),
    ]);
}
