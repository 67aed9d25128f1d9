namespace Cchc.Core.Requirements.Inference;

/// <summary>
/// Whether the head noun of a paper names one that the applicant fills in. "Theo mẫu" alone does not mean that: certificates, decisions and minutes that an
/// authority issues have forms prescribed too ("Giấy chứng nhận bị thương (Mẫu số 35)").
/// </summary>
internal static class FormHeads
{
    private static readonly string[] Heads =
    [
        "đơn", "tờ khai", "tờ trình", "tờ đơn", "văn bản", "công văn", "phiếu", "báo cáo", "danh sách", "danh mục", "bảng kê", "bảng tổng", "bảng thống",
            "bảng phân", "đề án", "phương án", "kế hoạch", "dự án", "dự toán", "thuyết minh",
        "tài liệu thuyết minh", "dự thảo", "phụ lục", "nội dung", "bản phương", "bản dự", "hồ sơ công bố", "hồ sơ khai", "sơ yếu", "lý lịch", "thông báo",
            "thông tin", "đề nghị", "đăng ký", "cam kết", "tóm tắt", "đề cương", "quy trình", "quy chế", "điều lệ", "tự đánh giá", "thư ", "biểu mẫu",
            "trình báo", "giải trình", "mẫu c/o", "mẫu đơn", "mẫu tờ", "mẫu phiếu",
        "bản khai", "bản kê", "bản cam", "bản đăng", "bản đề", "bản thuyết", "bản tóm", "bản công", "bản thông", "bản lý", "bản mô", "bản tự", "bản giải",
            "bản báo", "bản cáo", "bản thống", "bản tổng", "bản cung", "bản đánh", "bản quá", "bản thỏa", "bản chính đơn", "bản chính tờ khai",
            "bản chính văn bản",
        "khai ", "kê khai", "giấy đề nghị", "giấy đăng", "giấy ủy", "giấy uỷ", "giấy khai", "giấy cam", "giấy yêu cầu", "giấy xin", "giấy báo cáo",
    ];

    private static readonly string[] Issued =
    [
        "đơn vị", "đơn giá", "đơn hàng", "đơn thuốc", "văn bản xác", "văn bản chấp", "văn bản thẩm", "văn bản đồng", "văn bản cho", "văn bản công nhận",
            "văn bản phê", "văn bản ý kiến", "văn bản giám", "văn bản kiểm", "văn bản cấp", "văn bản nhận xét",
        "phiếu thẩm", "phiếu xác", "phiếu chuyển", "phiếu giao", "phiếu kiểm", "phiếu lý lịch tư pháp", "phiếu đánh giá", "phiếu kết", "phiếu khám",
            "phiếu tiếp", "phiếu xuất", "phiếu nhập", "phiếu phân", "phiếu xét", "mẫu phiếu kết", "mẫu phiếu kiểm",
        "thông báo chấp", "thông báo kết", "thông báo tiếp", "thông báo nộp", "thông báo của", "báo cáo thẩm", "báo cáo kiểm toán", "báo cáo giám",
            "giấy khai sinh", "thư giới", "đăng ký kết hôn", "bản công nhận",
    ];

    private static readonly string[] Issuers = ["của cơ quan có thẩm quyền", "của cơ quan nhà nước", "của ủy ban nhân dân", "của uỷ ban nhân dân", "của ubnd",
        " do cơ quan", " do ủy ban", " do bộ ", " do sở ", "của bộ chỉ huy"];

    /// <summary>Whether the paper is filled in by the applicant, as its head noun says.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the paper begins.</param>
    /// <param name="to">Where the words that speak of a form begin.</param>
    public static bool IsFilledIn(in RequirementText text, int from, int to)
    {
        var at = text.IsAt(from, "thành phần hồ sơ ") && text.Find(": ", from, Math.Min(text.End, from + 24)) is var colon and >= 0 ? colon + 2 : from;
        at += text.Find(", ", at, Math.Min(text.End, at + 4)) is var comma and >= 0 ? comma + 2 - at : 0; // "1, Văn bản"
        at = QuantityWords.SkipNumber(text, at, text.End, out _);
        at = Behind(text, at, "mẫu số ");
        foreach (var lead in (string[])["các ", "những ", "bộ ", "01 "])
        {
            at += text.IsAt(at, lead) ? lead.Length : 0;
        }

        return text.First(Heads, at, Math.Min(text.End, at + 24)).At == at && text.First(Issued, at, Math.Min(text.End, at + 30)).At != at
            && !text.HasAny(Issuers, at, Math.Max(at, to));
    }

    /// <summary>"Mẫu số 01/CCTT-ĐK Đề nghị …", "Mẫu số 02: Dự án", "Mẫu số 04 - Đơn": the paper itself follows the number.</summary>
    private static int Behind(in RequirementText text, int at, string words)
    {
        if (!text.IsAt(at, words))
        {
            return at;
        }

        at += words.Length;
        while (at < text.End && text.Lower[at] != ' ')
        {
            at++;
        }

        while (at < text.End && !char.IsLetter(text.Lower[at]))
        {
            at++;
        }

        return at;
    }
}
