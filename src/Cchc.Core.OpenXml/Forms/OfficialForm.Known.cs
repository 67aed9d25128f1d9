using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.OpenXml.Forms;

public sealed partial record OfficialForm
{
    // TT 01/2018 is of 23/11/2018; the day on which it took effect is known from practice, its text was not at hand.
    private static LocalDate Circular2018 => new(2019, 1, 8);

    private static LocalDate Circular2025 => new(2025, 9, 15);

    private static IReadOnlyList<OfficialForm> Known() => ValueList.Of<OfficialForm>(
    [
        Of2025(FormKind.Receipt, "01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
        Of2025(FormKind.Supplement, "02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
        Of2025(FormKind.Refusal, "03", "Phiếu từ chối tiếp nhận giải quyết hồ sơ"),
        Of2025(FormKind.Apology, "04", "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết"),
        Of2025(FormKind.Stop, "05", "Thông báo dừng giải quyết hồ sơ") with { IsComparedWithOfficialLayout = false },
        Of2025(FormKind.ControlSheet, "06", "Phiếu kiểm soát quá trình giải quyết hồ sơ"),
        Of2025(FormKind.Register, "07", "Sổ theo dõi hồ sơ") with { Paper = FormPaperSize.A4Landscape, IsComparedWithOfficialLayout = false },
        Of2018(FormKind.Receipt, "01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
        Of2018(FormKind.Supplement, "02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
        Of2018(FormKind.Refusal, "03", "Phiếu từ chối tiếp nhận giải quyết hồ sơ"),
        Of2018(FormKind.Apology, "04", "Phiếu xin lỗi và hẹn lại ngày trả kết quả"),
        Of2018(FormKind.ControlSheet, "05", "Phiếu kiểm soát quá trình giải quyết hồ sơ"),
        Of2018(FormKind.Register, "06", "Sổ theo dõi hồ sơ") with { Paper = FormPaperSize.A4Landscape },
    ]);

    private static OfficialForm Of2025(FormKind kind, string number, string title) => new()
    {
        Kind = kind,
        Number = number,
        Title = title,
        Regulation = "Thông tư số 03/2025/TT-VPCP",
        InForceFrom = Circular2025,
        Paper = FormPaperSize.A4,
    };

    private static OfficialForm Of2018(FormKind kind, string number, string title) => new()
    {
        Kind = kind,
        Number = number,
        Title = title,
        Regulation = "Thông tư số 01/2018/TT-VPCP",
        InForceFrom = Circular2018,
        InForceThrough = Circular2025.PlusDays(-1),
        Paper = FormPaperSize.A5,
    };
}
