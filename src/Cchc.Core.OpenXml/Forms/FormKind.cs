namespace Cchc.Core.OpenXml.Forms;

/// <summary>The forms that a one-stop desk hands out (mẫu phiếu của bộ phận một cửa), by what they are for; their numbers differ by regulation.</summary>
public enum FormKind
{
    /// <summary>Receipt and appointment (giấy tiếp nhận hồ sơ và hẹn trả kết quả).</summary>
    Receipt = 1,

    /// <summary>Supplement request (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ).</summary>
    Supplement = 2,

    /// <summary>Refusal to take a dossier (phiếu từ chối tiếp nhận giải quyết hồ sơ).</summary>
    Refusal = 3,

    /// <summary>Apology with a new appointment (phiếu xin lỗi và hẹn lại ngày trả kết quả; since 15/9/2025 văn bản xin lỗi và đề nghị gia hạn thời gian giải
    /// quyết).</summary>
    Apology = 4,

    /// <summary>Notice that processing stops at the applicant's request (thông báo dừng giải quyết hồ sơ); since 15/9/2025.</summary>
    Stop = 5,

    /// <summary>Control sheet (phiếu kiểm soát quá trình giải quyết hồ sơ).</summary>
    ControlSheet = 6,

    /// <summary>Register of dossiers (sổ theo dõi hồ sơ).</summary>
    Register = 7,
}
