using static Cchc.Core.OpenXml.Plans.PlanFieldKind;

namespace Cchc.Core.OpenXml.Plans;

/// <summary>The sheets of the workbook to fill in, with their columns: one place for who writes and who reads it.</summary>
internal static class PlanForms
{
    public const string Page = "Thông tin chung";
    public const string Incomes = "Thu nhập";
    public const string Activities = "Công việc";
    public const string Measures = "Biện pháp";
    public const string Times = "Thời hạn";
    public const string Waiting = "Chờ đợi";

    /// <summary>Behind the names of the sheets of a second cost, the one after.</summary>
    public const string After = " - sau";

    public const string Yes = "Có";
    public const string No = "Không";

    /// <summary>The column that says whose income, or whose processing time, it is.</summary>
    public const string Of = "of";

    public static readonly IReadOnlyList<(string Word, string Name)> Payers =
        [("individual", "Cá nhân"), ("enterprise", "Doanh nghiệp, tổ chức"), ("official", "Cán bộ, công chức")];

    public static readonly IReadOnlyList<(string Word, string Name)> Kinds =
    [
        ("prepareComponent", "Chuẩn bị hồ sơ"), ("file", "Nộp hồ sơ"), ("pay", "Nộp phí, lệ phí, chi phí khác"),
        ("inspection", "Chuẩn bị, phục vụ việc kiểm tra, đánh giá của cơ quan có thẩm quyền"), ("other", "Công việc khác"),
        ("receiveResult", "Nhận kết quả"),
    ];

    public static readonly IReadOnlyList<(string Word, string Name)> Channels =
        [("inPerson", "Trực tiếp"), ("online", "Trực tuyến"), ("postal", "Dịch vụ bưu chính"), ("other", "Hình thức khác")];

    public static readonly IReadOnlyList<(string Word, string Name)> MeasureKinds =
    [
        ("abolishProcedure", "Bãi bỏ thủ tục"), ("dropComponent", "Bỏ thành phần hồ sơ"), ("replaceByData", "Thay thành phần hồ sơ bằng dữ liệu"),
        ("mergeComponents", "Gộp thành phần hồ sơ"), ("fewerCopies", "Giảm số lượng hồ sơ"), ("noCertification", "Bỏ yêu cầu chứng thực"),
        ("fileOnline", "Nộp hồ sơ trực tuyến"), ("shorterTask", "Giảm thời gian thực hiện công việc"), ("lowerFee", "Giảm phí, lệ phí"),
        ("rarer", "Giảm tần suất thực hiện"), ("fewerSubjects", "Giảm đối tượng thực hiện"), ("decentralise", "Phân cấp thẩm quyền giải quyết"),
        ("shorterProcessing", "Cắt giảm thời hạn giải quyết"),
    ];

    /// <summary>The lines of the first sheet.</summary>
    public static readonly IReadOnlyList<PlanField> PageFields =
    [
        new("procedure", "Mã thủ tục", Words) { Hint = "ví dụ 1.004222", IsNeeded = true },
        new("name", "Tên thủ tục", Words) { IsNeeded = true },
        new("agency", "Cơ quan thực hiện", Words),
        new("field", "Lĩnh vực", Words),
        new("year", "Năm của số liệu", Number) { Hint = "bốn chữ số, ví dụ 2026", IsNeeded = true },
        new("currency", "Loại tiền", Words) { Hint = "ba chữ in hoa, ví dụ VND", IsNeeded = true },
        new("timesPerYear", "Số lần thực hiện trong một năm", Number) { Hint = "của một đối tượng; 1/6 nếu sáu năm một lần", IsNeeded = true },
        new("subjectsPerYear", "Số đối tượng tuân thủ trong một năm", Number) { IsNeeded = true },
        new("overhead", "Tỷ lệ chi phí quản lý chung", Number) { Hint = "để trống nếu không tính" },
        new("abolished", "Thủ tục đã bị bãi bỏ", Flag) { Hint = "Có hoặc Không", Words = YesNo },
        new("note", "Ghi chú của tệp", Words),
        new("plan", "Có phương án đơn giản hóa", Flag) { Hint = "Có hoặc Không; biện pháp ghi ở trang \"Biện pháp\"", Words = YesNo },
        new("plan.name", "Tên phương án", Words),
        new("plan.decision", "Quyết định phê duyệt phương án", Words),
    ];

    public static readonly IReadOnlyList<PlanField> IncomeFields =
    [
        new("payer", "Người chịu chi phí", Word) { Width = 22, Words = Payers, IsNeeded = true },
        new("value", "Thu nhập một giờ", Number) { Width = 18, IsNeeded = true },
        new("year", "Năm", Number) { Width = 8, IsNeeded = true },
        new("series", "Chỉ tiêu", Words) { Width = 30, IsNeeded = true },
        new("source", "Nguồn", Words) { Width = 40, IsNeeded = true },
        new("derivation", "Cách tính", Words) { Width = 30 },
        new("currency", "Loại tiền", Words) { Width = 10 },
        new(Of, "Riêng cho công việc (mã)", Words) { Width = 16 },
    ];

    public static readonly IReadOnlyList<PlanField> ActivityFields =
    [
        new("id", "Mã công việc", Words) { Width = 10, IsNeeded = true },
        new("name", "Công việc phải thực hiện", Words) { Width = 44, IsNeeded = true },
        new("kind", "Nhóm công việc", Word) { Width = 22, Words = Kinds, IsNeeded = true },
        new("payer", "Người chịu chi phí", Word) { Width = 18, Words = Payers, IsNeeded = true },
        new("component", "Thành phần hồ sơ", Words) { Width = 24 },
        new("channel", "Hình thức nộp", Word) { Width = 16, Words = Channels },
        new("hours", "Số giờ", Number) { IsNeeded = true },
        new("services", "Chi phí tư vấn, dịch vụ", Number) { IsNeeded = true },
        new("fees", "Phí, lệ phí, chi phí khác", Number) { IsNeeded = true },
        new("timesPerYear", "Số lần riêng trong một năm", Number),
        new("subjectsPerYear", "Số đối tượng riêng trong một năm", Number),
        new("share", "Tỷ lệ đối tượng thực hiện", Number),
        new("businessAsUsual", "Tỷ lệ vẫn làm khi không có quy định", Number),
        new("oneOff", "Chỉ làm một lần", Flag) { Width = 10, Words = YesNo },
        new("evidence", "Căn cứ của số liệu", Words) { Width = 30 },
        new("note", "Ghi chú", Words) { Width = 30 },
    ];

    public static readonly IReadOnlyList<PlanField> MeasureFields =
    [
        new("id", "Mã biện pháp", Words) { Width = 10, IsNeeded = true },
        new("kind", "Loại biện pháp", Word) { Width = 28, Words = MeasureKinds, IsNeeded = true },
        new("description", "Nội dung", Words) { Width = 40 },
        new("legalBasis", "Căn cứ pháp lý", Words) { Width = 30 },
        new("article", "Điều, khoản", Words) { Width = 16 },
        new("inForceFrom", "Hiệu lực từ ngày", Date) { Width = 14 },
        new("inForceThrough", "Hiệu lực đến hết ngày", Date) { Width = 14 },
        new("activities", "Công việc (mã)", List) { Width = 16 },
        new("components", "Thành phần hồ sơ", List) { Width = 24 },
        new("hours", "Số giờ sau", Number),
        new("services", "Chi phí tư vấn, dịch vụ sau", Number),
        new("fees", "Phí, lệ phí, chi phí khác sau", Number),
        new("into", "Gộp vào công việc (mã)", Words),
        new("from", "Chuyển từ công việc (mã)", List),
        new("share", "Tỷ lệ nộp trực tuyến", Number),
        new("timesPerYear", "Số lần trong một năm sau", Number),
        new("subjectsPerYear", "Số đối tượng trong một năm sau", Number),
    ];

    public static readonly IReadOnlyList<PlanField> TimeFields =
    [
        new(Of, "Biện pháp (mã)", Words) { Width = 14 },
        new("name", "Trường hợp", Words) { Width = 34 },
        new("before", "Thời hạn trước", Time) { Width = 26, IsNeeded = true },
        new("after", "Thời hạn sau", Time) { Width = 26, IsNeeded = true },
        new("dossiers", "Số hồ sơ trong một năm", Number) { Width = 16 },
    ];

    public static readonly IReadOnlyList<PlanField> WaitingFields =
    [
        new("before", "Số ngày chờ trước", Number) { IsNeeded = true },
        new("after", "Số ngày chờ sau", Number),
        new("hoursPerDay", "Số giờ tính cho một ngày", Number) { IsNeeded = true },
        new("dossiersPerYear", "Số hồ sơ trong một năm", Number) { IsNeeded = true },
        new("income.payer", "Người chờ", Word) { Words = Payers },
        new("income.value", "Thu nhập một giờ", Number) { IsNeeded = true },
        new("income.year", "Năm của thu nhập", Number) { IsNeeded = true },
        new("income.series", "Chỉ tiêu", Words) { IsNeeded = true },
        new("income.source", "Nguồn", Words) { IsNeeded = true },
        new("income.derivation", "Cách tính", Words),
        new("income.currency", "Loại tiền", Words),
    ];

    private static IReadOnlyList<(string Word, string Name)> YesNo => [("true", Yes), ("false", No)];
}
