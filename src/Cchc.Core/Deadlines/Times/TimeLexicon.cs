namespace Cchc.Core.Deadlines.Times;

/// <summary>The phrases by which a running text shows what its times are for. One look at each word; the longest phrase counts.</summary>
internal static class TimeLexicon
{
    private static readonly (TimeMark Mark, string Phrases)[] Table =
    [
        (
            TimeMark.None,
            "nếu có|nếu cần|giờ làm việc|thời gian tiếp nhận|trong trường hợp cần thiết|không quá|công bộ|cán bộ|toàn bộ|nội bộ|đồng bộ|hộ tịch|hết hiệu "
            + "lực|mất hiệu lực|còn hiệu lực|chấm dứt hiệu lực|hết thời hạn hiệu lực|hết thời hạn sử dụng|hết hạn|hết thời hạn của giấy"),
        (
            TimeMark.Case,
            "trường hợp|trong trường hợp|đối với|với trường hợp|với các trường hợp|nếu|tại các xã|ở các xã|ở vùng|tại vùng|ở miền núi|tại khu vực|cho trường "
            + "hợp|áp dụng đối với|áp dụng cho|riêng đối với|trừ trường hợp|ở nơi"),
        (TimeMark.Trigger, "kể từ|kể tử|kề từ|tính từ|sau khi|từ ngày|từ khi|từ thời điểm|từ lúc|kể khi|được tính từ|được tính kể từ|from|after"),
        (TimeMark.TimeWord, "thời hạn|thời gian|thời điểm"),
        (
            TimeMark.Added,
            "tăng thêm|kéo dài thêm|gia hạn thêm|cộng thêm|kéo dài nhưng không quá thêm|thêm tối đa|thêm không quá|thêm nhưng không được quá|thêm nhưng không "
            + "quá"),
        (
            TimeMark.Longer,
            "kéo dài|được gia hạn|có thể gia hạn|gia hạn không quá|gia hạn tối đa|gia hạn nhưng không quá|gia hạn nhưng tối đa|được phép gia hạn|thời gian "
            + "gia hạn không quá|thời hạn gia hạn không quá"),
        (TimeMark.Remote, "miền núi|vùng sâu|vùng xa|hải đảo|biên giới|vùng có điều kiện kinh tế"),
        (TimeMark.NotCounted, "không tính|không bao gồm|chưa bao gồm|chưa tính|không kể|chưa kể|không tính vào|không được tính|trừ thời gian|không gồm"),
        (
            TimeMark.Lacking,
            "không hợp lệ|chưa hợp lệ|chưa đầy đủ|không đầy đủ|chưa đủ|không đủ|chưa đúng|không đúng|không bảo đảm|chưa bảo đảm|không đáp ứng|chưa đáp ứng|từ "
            + "chối|không đồng ý|không chấp thuận|không cấp|không thụ lý|chưa phù hợp|không phù hợp|còn thiếu|cần bổ sung|phải bổ sung|yêu cầu sửa đổi|yêu "
            + "cầu bổ sung|cần chỉnh sửa|cần sửa đổi|thiếu"),
        (
            TimeMark.Verify,
            "xác minh|kiểm tra thực tế|kiểm tra thực địa|thẩm tra|thực địa|kiểm tra hiện trường|khảo sát thực tế|kiểm tra tại chỗ|đi thực tế|thẩm định thực "
            + "tế"),
        (
            TimeMark.NoVerify,
            "không phải xác minh|không cần xác minh|không phải kiểm tra|không cần kiểm tra|không kiểm tra|không tổ chức kiểm tra|không xác minh|không phải "
            + "tiến hành xác minh|không phải thẩm tra"),
        (TimeMark.Step | TimeMark.Notice, "thông báo|hướng dẫn|phản hồi"),
        (TimeMark.Step | TimeMark.Check, "kiểm tra tính|kiểm tra hồ sơ|xét tính hợp lệ|xem xét tính hợp lệ|tính đầy đủ|tính hợp lệ|kiểm tra, đánh giá hồ sơ"),
        (TimeMark.Inner | TimeMark.Notice, "văn bản thông báo|thông báo của"),
        (TimeMark.Notice, "trả lời bằng văn bản|văn bản trả lời|văn bản yêu cầu"),
        (
            TimeMark.Step,
            "kiểm tra|thẩm định|xem xét|phê duyệt|trả kết quả|niêm yết|lấy ý kiến|xác định nghĩa vụ|đánh giá|thành lập|hoàn thiện|rà soát|tiếp nhận và|tiếp "
            + "nhận hồ sơ|chuyển hồ sơ|trình|xử lý kết quả|thống nhất|hoàn thành biên bản|thu hồi|thụ lý|xét duyệt|khảo sát|ký duyệt|chi trả|luân chuyển|bàn "
            + "giao|công khai|khắc phục"),
        (
            TimeMark.Agency,
            "ủy ban nhân dân|uỷ ban nhân dân|ubnd|sở|bộ|cục|chi cục|tổng cục|phòng|bảo hiểm xã hội|công an|cơ quan|ban chỉ huy|bộ tư lệnh|chủ tịch|văn "
            + "phòng|trung tâm|hội đồng|ban quản lý|thanh tra|ban thi đua|ngân hàng nhà nước|ủy ban|thủ tướng|chính phủ|vụ|đơn vị"),
        (
            TimeMark.Foreign,
            "hiệu lực|có giá trị|giá trị sử dụng|kinh nghiệm|tuổi|thâm niên|thời hạn sử dụng|liên tục|lưu trữ|lưu giữ|bảo quản|phạt|tạm trú|lưu trú|đào "
            + "tạo|thời hạn của giấy|thời hạn của hợp đồng|thời hạn hợp đồng|thời hạn giấy phép|thời hạn của thẻ|có thời hạn|thời hạn cho thuê|thời hạn "
            + "thuê|mang thai|cách nhau|định kỳ|còn hạn|hoạt động từ|bảo hành|làm thêm|đóng tạm thời|thời gian đóng|ngừng hoạt động|tạm ngừng|tạm dừng"),
        (TimeMark.Total, "tổng thời gian|tổng thời hạn|tổng cộng|tổng số thời gian"),
        (TimeMark.Parts, "trong đó|gồm các mốc|bao gồm|gồm"),
        (TimeMark.AtLeast, "ít nhất|tối thiểu"),
        (TimeMark.Before, "trước khi|trước thời điểm|trước ngày|trước lúc|trước thời hạn|trước đợt|trước"),
        (TimeMark.Receipt, "nhận|tiếp nhận|nộp|thụ lý|đề nghị|yêu cầu|ghi trên|gửi|đăng ký|cung cấp"),
        (TimeMark.Receipt | TimeMark.Dossier, "đủ hồ sơ|hồ sơ hợp lệ|hồ sơ đầy đủ|đầy đủ hồ sơ|đủ giấy tờ|hồ sơ đúng"),
        (
            TimeMark.Inner,
            "nhận được hồ trình|hồ sơ trình|trình|phê duyệt|biên bản|kết quả thẩm định|kết quả giải quyết|kết quả kiểm tra|kết quả khảo nghiệm|quyết định|kết "
            + "thúc|ban hành|hoàn thành|hoàn tất|họp|báo cáo thẩm định|kết quả xác minh|thụ lý hồ sơ|ý kiến|thông qua|cử người|hết thời hạn|báo cáo"),
        (
            TimeMark.Applicant,
            "tổ chức, cá nhân|doanh nghiệp|người nộp|người yêu cầu|thương nhân|tổ chức phải|cơ sở khám bệnh|chủ đầu tư|người nước ngoài|người bị thiệt "
            + "hại|chủ dự án|người sử dụng đất|cá nhân phải|cá nhân, tổ chức|tổ chức có trách nhiệm|người đề nghị|cơ sở phải"),
        (TimeMark.Session, "kỳ họp|phiên họp"),
        (TimeMark.NoTime, "không quy định|chưa quy định|không có quy định"),
        (TimeMark.Whole, "giải quyết|thực hiện thủ tục|xử lý hồ sơ|thực hiện|xử lý"),
        (TimeMark.Then, "thì"),
    ];

    private static readonly Dictionary<string, (string[] Words, TimeMark Mark)[]> ByFirst = Build();

    /// <summary>The mark of the longest phrase that begins at this word, and its length in words.</summary>
    public static TimeMark At(List<string> words, int at, out int length)
    {
        length = 1;
        if (!ByFirst.TryGetValue(words[at], out var phrases))
        {
            return TimeMark.None;
        }

        var mark = TimeMark.None;
        var longest = 0;
        foreach (var phrase in phrases)
        {
            if (phrase.Words.Length < longest)
            {
                break;
            }

            if (TimeUnits.Matches(words, at, phrase.Words))
            {
                longest = phrase.Words.Length;
                mark |= phrase.Mark;
            }
        }

        length = Math.Max(1, longest);
        return mark;
    }

    private static Dictionary<string, (string[] Words, TimeMark Mark)[]> Build() => Table
        .SelectMany(row => row.Phrases.Split('|').Select(phrase => (Words: ProcessingTimeWords.Split(phrase).ToArray(), row.Mark)))
        .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.Ordinal);
}
