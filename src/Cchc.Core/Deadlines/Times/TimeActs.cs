namespace Cchc.Core.Deadlines.Times;

/// <summary>The verbs of procedures. The longest phrase counts, so that nouns made of the same words are listed too.</summary>
internal static class TimeActs
{
    private static readonly PhraseIndex<TimeAct> Index = new(
    [
        (
            TimeAct.None,
            "người có thẩm quyền|người đứng đầu|người tiếp nhận|người giải quyết|chuyển mục đích|chuyển nhượng|chuyển giao|chuyển đổi|chuyển quyền|chuyển "
            + "trường|chuyển ngành|chuyển tải|vận chuyển|di chuyển"
            + "|chuyển khẩu|chuyển cảng|chuyển hình thức|chuyển loại|chuyển địa điểm|chuyển nơi|chuyển công tác|chuyển tuyến|chuyển sang|chuyển nước"
            + "|cấp tỉnh|cấp xã|cấp huyện|cấp trung ương|cấp có thẩm quyền|cấp thẩm quyền|cấp trên|cấp dưới|cấp cơ sở|cấp ủy|cấp quản lý|cấp phó|cấp bộ"
            + "|cấp quốc gia|cùng cấp|cấp nào|cấp phòng|cấp sở|cấp khu vực|cấp thành phố|các cấp|quyết định số|văn bản quyết định|theo quyết định"
            + "|quyết định này|giấy xác nhận|văn bản xác nhận|đơn xác nhận|phiếu xác nhận|bản xác nhận|hồ sơ xác nhận|công trình|quá trình"
            + "|chương trình|giải trình|quy trình|lộ trình|hành trình|trình tự|trình độ|trình bày|trình diễn|phương trình|tờ trình|xuất trình"
            + "|giáo trình|trình ký|thông báo này|bản thông báo|thông báo số|theo thông báo|phiếu yêu cầu|theo yêu cầu|đáp ứng yêu cầu|đủ yêu cầu"
            + "|yêu cầu kỹ thuật|đơn yêu cầu|có yêu cầu|nước nhập khẩu yêu cầu|báo cáo thẩm định|hội đồng thẩm định|kết quả thẩm định"
            + "|cơ quan thẩm định|phí thẩm định|chứng thư thẩm định|đoàn kiểm tra|đoàn thẩm định|tổ thẩm định|biên bản thẩm định|kết quả kiểm tra"
            + "|cơ quan đăng ký|giấy đăng ký|hồ sơ đăng ký|đơn đăng ký|văn phòng đăng ký|chi nhánh văn phòng đăng ký|cơ quan phê duyệt"
            + "|cơ quan giải quyết|hồ sơ giải quyết|cơ quan tiếp nhận|cơ quan cấp|bộ phận tiếp nhận|giấy phép|giấy chứng nhận|đã cấp|được cấp"
            + "|đã được cấp|đề nghị cấp|hồ sơ cấp|thủ tục cấp|điều kiện cấp|việc cấp|ngày cấp|nơi cấp|trước khi cấp|không cấp"
            + "|từ chối cấp|cơ sở dữ liệu|cung cấp|đã nộp đủ|đã nộp|giao dịch|trường hợp cử|bầu cử|cử tri"),
        (TimeAct.Decides, "cấp|thực hiện việc cấp|thực hiện cấp|hoàn thành việc cấp|ra quyết định|ban hành quyết định|ký quyết định|có quyết định|quyết định"
            + "|phê duyệt|công nhận|chấp thuận|trả kết quả|gửi kết quả|chuyển kết quả|giải quyết|chi trả|thực hiện hỗ trợ|thực hiện chi trả|thu hồi"
            + "|bổ nhiệm|miễn nhiệm|cho phép|văn bản chấp thuận|văn bản đồng ý|văn bản cho phép|văn bản xác nhận|văn bản trả lời kết quả"
            + "|gửi văn bản chấp thuận|gửi văn bản đồng ý|công văn chấp thuận|có văn bản chấp thuận|có văn bản đồng ý|gia hạn|trao|ghi vào sổ"
            + "|ghi nội dung|hoàn thành việc đăng ký|thực hiện đăng ký|đăng ký|cập nhật|chấm dứt|hủy|xóa|công bố|hoàn trả|đồng ý|xác nhận"
            + "|có văn bản xác nhận|điều chỉnh|quyết định hỗ trợ|thực hiện thanh toán|hoàn thành việc thanh toán|trả lời|trả giấy"),
        (
            TimeAct.Passes,
            "đề xuất trình|chuyển|chuyển hồ sơ|chuyển đến|chuyển cho|chuyển về|chuyển tới|chuyển văn bản|chuyển toàn bộ|chuyển thông tin|chuyển phiếu|chuyển "
            + "danh sách"
            + "|chuyển bộ hồ sơ|luân chuyển|chuyển một bộ|chuyển 01|chuyển tiếp hồ sơ|chuyển sở|chuyển phòng|chuyển bộ phận|chuyển ủy ban"
            + "|chuyển cơ quan|chuyển giao hồ sơ|gửi hồ sơ|gửi văn bản|gửi bộ hồ sơ|gửi công văn|gửi|trình|lập tờ trình|có tờ trình|lấy ý kiến"
            + "|xin ý kiến|hỏi ý kiến|có ý kiến|cho ý kiến|gửi ý kiến|ý kiến bằng văn bản|góp ý|tham gia ý kiến|thành lập hội đồng|thành lập tổ"
            + "|thành lập đoàn|quyết định thành lập|ra quyết định thành lập|ban hành quyết định thành lập|quyết định thành lập hội đồng|tổ chức họp"
            + "|họp|triệu tập|tổng hợp|tham mưu|lập báo cáo|lập biên bản|lập hồ sơ|lập danh sách|lập phiếu|xây dựng báo cáo|báo cáo bộ|báo cáo ủy ban"
            + "|báo cáo chủ tịch|báo cáo thủ tướng|báo cáo kết quả thẩm định|có báo cáo|gửi báo cáo|có văn bản gửi|có văn bản lấy ý kiến"
            + "|có văn bản đề nghị|có công văn đề nghị|đề nghị ủy ban|đề nghị chủ tịch|đề nghị bộ|đề nghị sở|phân công|giao cơ quan|giao sở|giao phòng"
            + "|giao đơn vị|giao cho|giao nhiệm vụ|bàn giao|dự thảo|tiếp thu|khám giám định|tổ chức khám giám định|ban hành biên bản"
            + "|cấp giấy giới thiệu|giới thiệu|hoàn thiện hồ sơ|hoàn chỉnh hồ sơ|văn bản tham gia|văn bản đề nghị|phê duyệt danh sách|mời họp|cử đoàn"
            + "|cử cán bộ|cử người|cấp biên bản|đăng tải|xét tính hợp lệ|xem xét tính hợp lệ|kiểm tra tính hợp lệ|kiểm tra tính đầy đủ"
            + "|kiểm tra thành phần hồ sơ|kiểm tra tính đúng đắn"),
        (
            TimeAct.Displays,
            "đăng tin|niêm yết|thực hiện niêm yết|niêm yết công khai|công khai|thông báo công khai|thông báo trên phương tiện|thông báo trên cổng"),
        (
            TimeAct.Examines,
            "chủ trì|thẩm định|kiểm tra|thẩm tra|xác minh|đánh giá|rà soát|đối chiếu|khảo sát|nghiên cứu|kiểm nghiệm|phối hợp|tiếp nhận|tính đầy đủ"
            + "|tính hợp lệ|thụ lý|giám định|phân tích"),
        (
            TimeAct.Notifies,
            "xác nhận về việc nhận|văn bản xác nhận về việc nhận|có văn bản xác nhận về việc nhận|xác nhận đã nhận|văn bản xác nhận đã nhận|có văn bản xác "
            + "nhận đã nhận|xác nhận việc nhận|thông báo|hướng dẫn|yêu cầu|trả lại|từ chối|văn bản yêu cầu|văn bản thông báo|văn bản hướng dẫn|có ý kiến trả "
            + "lời|trả lời ngay tính"
            + "|trả lời tính|thông báo bằng văn bản|gửi thông báo|văn bản nêu rõ|văn bản trả lời|trả lời bằng văn bản"),
        (
            TimeAct.Applies,
            "nộp|nộp hồ sơ|nộp lại|nộp bổ sung|nộp đủ|nộp đầy đủ|phải nộp|bổ sung hồ sơ|hoàn thiện và nộp|khai báo|kê khai|đăng ký khai sinh|đến nhận"
            + "|có trách nhiệm nộp|khắc phục|có trách nhiệm khắc phục|thay đổi ý kiến|nộp phí|nộp lệ phí|nộp tiền"),
        (
            TimeAct.Applicant,
            "cá nhân|người|chủ nhiệm|tổ chức đề xuất|tổ chức chủ trì|chủ quản|cơ quan, tổ chức, cá nhân|cơ quan, tổ chức|tổ chức quốc tế|tổ chức đã|tổ chức "
            + "gửi|tổ chức nộp|tổ chức lập hồ sơ|chủ rừng"
            + "|cơ sở đào tạo lái xe|người có|tổ chức, cá nhân|cá nhân, tổ chức|doanh nghiệp|người nộp|người yêu cầu|người có yêu cầu|thương nhân"
            + "|chủ đầu tư|nhà đầu tư|người nước ngoài|người bị thiệt hại|chủ dự án|người sử dụng đất|người đề nghị|người lao động"
            + "|người sử dụng lao động|cha hoặc mẹ|cha, mẹ|bên cho vay|bên vay|tổ chức tín dụng|ngân hàng thương mại|chủ tàu|chủ hàng|người khai"
            + "|người khai hải quan|người nộp thuế|đơn vị tham gia|đơn vị đề nghị|tổ chức đề nghị|tổ chức đăng ký|tổ chức công nhận|tổ chức phải"
            + "|cá nhân phải|cơ sở phải|cơ sở có trách nhiệm|cơ sở đề nghị|tổ chức có trách nhiệm|tổ chức giám định|công dân|người làm thủ tục"
            + "|chủ sở hữu|chủ phương tiện|tập đoàn|công ty|thuyền trưởng|chủ cơ sở|bên đề nghị|luật sư|hợp tác xã|người đại diện|người được|gia đình"
            + "|người học|thí sinh|ứng viên|cơ sở khám bệnh|nhà thầu|cơ sở sản xuất|cơ sở kinh doanh|đại lý|người xin|nhà nhập khẩu|người nhập khẩu"
            + "|đương sự|những người liên quan|hộ kinh doanh|hộ gia đình, cá nhân"),
    ]);

    /// <summary>The act named by the longest phrase at this word; null when none begins here.</summary>
    public static TimeAct? At(List<string> words, int at, out int length) => Index.At(words, at, out length);
}
