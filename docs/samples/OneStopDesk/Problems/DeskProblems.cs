namespace OneStopDesk.Problems;

/// <summary>Everything that this desk refuses, each with its words in both languages.</summary>
public static class DeskProblems
{
    public static readonly ProblemKind Invalid = new("invalid", 400, new("Dữ liệu gửi lên không đúng", "The request cannot be read"),
        new("Không đọc được: {0}", "Not understood: {0}"));

    public static readonly ProblemKind Forgery = new("forgery", 400,
        new("Trang đã cũ hoặc yêu cầu không gửi từ trang này", "The page is old, or the request does not come from it"),
        new("Hãy tải lại trang rồi làm lại.", "Load the page again and repeat the step."));

    public static readonly ProblemKind Moment = new("moment", 400, new("Thời điểm không đúng", "The moment is not valid"),
        new("Đã nhập \"{0}\"; cần ngày và giờ, ví dụ 2026-08-28T16:30.", "Given: \"{0}\". Expected a day and a time, such as 2026-08-28T16:30."));

    public static readonly ProblemKind Future = new("future", 400, new("Thời điểm chưa đến", "The moment has not come yet"),
        new("Đã nhập {0}; chỉ ghi được việc đã xảy ra.", "Given: {0}. Only what has happened can be entered."));

    public static readonly ProblemKind Before = new("before", 400, new("Thời điểm sớm hơn ngày tiếp nhận", "The moment is before the reception"),
        new("Đã nhập {0}.", "Given: {0}."));

    public static readonly ProblemKind Range = new("range", 400, new("Ngoài phạm vi của lịch", "Outside the calendar"), new("{0}", "{0}"));

    public static readonly ProblemKind Procedure = new("procedure", 404, new("Không có thủ tục này", "There is no such procedure"),
        new("Không tìm thấy mã thủ tục \"{0}\" trong danh mục.", "No procedure in the catalogue has the code \"{0}\"."));

    public static readonly ProblemKind Choice = new("choice", 400, new("Cần chọn thời hạn", "A processing time must be chosen"),
        new("Thủ tục nêu nhiều thời hạn; hãy chọn một số từ 1 đến {0}.", "The procedure states several times: choose a number from 1 to {0}."));

    public static readonly ProblemKind NoTime = new("no-time", 400,
        new("Không xác định được thời hạn của thủ tục", "The procedure states no time that can be read"),
        new("Thủ tục {0} chưa thể tiếp nhận tại đây.", "Procedure {0} cannot be received here."));

    public static readonly ProblemKind Missing = new("missing", 400, new("Còn thiếu thông tin", "Something is missing"),
        new("Chưa nhập: {0}.", "Not filled in: {0}."));

    public static readonly ProblemKind TooLong = new("too-long", 400, new("Nội dung quá dài", "A text is too long"),
        new("{0} ký tự là tối đa.", "At most {0} characters."));

    public static readonly ProblemKind Characters = new("characters", 400, new("Có ký tự không dùng được", "There is a character that cannot be used"),
        new("Đã nhập \"{0}\"; hãy xóa ký tự điều khiển hoặc ký tự đổi chiều chữ rồi nhập lại.",
            "Given: \"{0}\". Remove control characters and those that turn the direction of writing."));

    public static readonly ProblemKind Event = new("event", 400, new("Không có loại sự kiện này", "There is no such kind of event"),
        new("Đã nhập \"{0}\".", "Given: \"{0}\"."));

    public static readonly ProblemKind Entry = new("entry", 400, new("Không hủy được việc này", "This entry cannot be withdrawn"),
        new("Đã nhập \"{0}\"; chỉ hủy được việc đã ghi sau khi tiếp nhận và chưa bị hủy.",
            "Given: \"{0}\". Only an entry after the reception that still stands can be withdrawn."));

    public static readonly ProblemKind Rule = new("rule", 400, new("Không có quy định tạm dừng này", "There is no such rule for a pause"),
        new("Đã nhập \"{0}\".", "Given: \"{0}\"."));

    public static readonly ProblemKind NotNow = new("not-now", 409,
        new("Hồ sơ đang ở tình trạng không cho phép việc này", "The state of the dossier does not allow this"),
        new("Việc \"{0}\" không thực hiện được lúc này.", "\"{0}\" cannot be done now."));

    public static readonly ProblemKind Papers = new("papers", 400, new("Thành phần hồ sơ chưa đúng", "The papers are not described correctly"),
        new("{0}", "{0}"));

    public static readonly ProblemKind SignIn = new("sign-in", 401, new("Tên đăng nhập hoặc mật khẩu không đúng", "The user name or the password is wrong"),
        new("Sau nhiều lần sai, tài khoản bị khóa trong vài phút.", "After several attempts the account is locked for some minutes."));

    public static readonly ProblemKind SignedOut = new("signed-out", 401, new("Chưa đăng nhập", "Not signed in"),
        new("Hãy đăng nhập để tiếp tục.", "Sign in to go on."));

    public static readonly ProblemKind Forbidden = new("forbidden", 403, new("Không đủ quyền", "Not allowed"),
        new("Việc này dành cho người phụ trách.", "This is for a supervisor."));

    public static readonly ProblemKind NotFound = new("not-found", 404, new("Không tìm thấy", "Not found"),
        new("Địa chỉ hoặc mã hồ sơ không đúng.", "There is nothing at this address, or no such dossier."));

    public static readonly ProblemKind Lookup = new("lookup", 404, new("Không tìm thấy hồ sơ", "No dossier was found"),
        new("Mã hồ sơ hoặc mã tra cứu không đúng. Hãy xem lại giấy tiếp nhận.", "The dossier code or the secret is wrong. Please look at the slip again."));

    public static readonly ProblemKind Method = new("method", 405, new("Cách gọi không được hỗ trợ", "The method is not supported"), new("{0}", "{0}"));

    public static readonly ProblemKind NoVersion = new("no-version", 428, new("Thiếu phiên bản của hồ sơ", "The version of the dossier is missing"),
        new("Cần tiêu đề If-Match với phiên bản đã đọc, ví dụ \"3\".", "The header If-Match must carry the version that was read, such as \"3\"."));

    public static readonly ProblemKind Stale = new("stale", 412, new("Hồ sơ đã được người khác thay đổi", "Somebody else has changed the dossier"),
        new("Hãy tải lại hồ sơ để xem thay đổi rồi nhập lại.", "Load the dossier again, see what changed, and enter it anew."));

    public static readonly ProblemKind TooLarge = new("too-large", 413,
        new("Nội dung quá lớn", "The request is too large"), new("Tối đa 64 KB.", "At most 64 KB."));

    public static readonly ProblemKind NoFormKey = new("no-form-key", 400, new("Thiếu khóa của biểu mẫu", "The key of the form is missing"),
        new("Cần tiêu đề Idempotency-Key gồm 16 đến 100 ký tự; đã nhận \"{0}\".", "The header Idempotency-Key needs 16 to 100 characters; given: \"{0}\"."));

    public static readonly ProblemKind OtherForm = new("other-form", 422,
        new("Khóa của biểu mẫu đã dùng cho nội dung khác", "The key of the form was used for another content"),
        new("Hãy tải lại trang rồi nhập lại.", "Load the page again and fill it in anew."));

    public static readonly ProblemKind TooMany = new("too-many", 429, new("Quá nhiều yêu cầu", "Too many requests"),
        new("Hãy thử lại sau một phút.", "Please try again in a minute."));

    public static readonly ProblemKind Fault = new("fault", 500, new("Có lỗi ở máy chủ", "The server has a fault"),
        new("Thao tác chưa được ghi nhận. Hãy thử lại.", "Nothing was saved. Please try again."));

    /// <summary>The words for an answer that the framework gave without any.</summary>
    public static ProblemKind Of(int status) => status switch
    {
        401 => SignedOut,
        403 => Forbidden,
        404 => NotFound,
        405 => Method,
        412 => Stale,
        413 => TooLarge,
        429 => TooMany,
        >= 500 => Fault,
        _ => Invalid with { Status = status },
    };
}
