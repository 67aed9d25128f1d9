using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>The fields of each form, taken from its page, with their names in Vietnamese.</summary>
internal static class FormFields
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["governingBody"] = "cơ quan chủ quản",
        ["agency"] = "cơ quan",
        ["desk"] = "bộ phận một cửa",
        ["place"] = "địa danh",
        ["date"] = "ngày, tháng, năm lập",
        ["number"] = "số, ký hiệu",
        ["code"] = "mã hồ sơ",
        ["qr"] = "mã QR của mã hồ sơ",
        ["applicant"] = "người nộp hồ sơ",
        ["address"] = "địa chỉ",
        ["phone"] = "số điện thoại",
        ["email"] = "email",
        ["identityNumber"] = "số CMND/căn cước/hộ chiếu",
        ["content"] = "nội dung yêu cầu giải quyết",
        ["owner"] = "chủ hồ sơ",
        ["ownerAddress"] = "địa chỉ chủ hồ sơ",
        ["components"] = "thành phần hồ sơ",
        ["components.no"] = "thứ tự",
        ["components.name"] = "tên thành phần hồ sơ",
        ["components.originals"] = "số lượng bản chính",
        ["components.certified"] = "số lượng bản chứng thực",
        ["components.copies"] = "số lượng bản photo",
        ["sets"] = "số lượng hồ sơ (bộ)",
        ["time"] = "thời gian giải quyết theo quy định",
        ["received"] = "thời gian nhận hồ sơ",
        ["due"] = "thời gian hẹn trả kết quả",
        ["returnPlace"] = "đăng ký nhận kết quả tại",
        ["fee"] = "phí, lệ phí",
        ["registerVolume"] = "quyển số của sổ theo dõi hồ sơ",
        ["registerNumber"] = "số thứ tự trong sổ theo dõi hồ sơ",
        ["applicantSignature"] = "họ tên người nộp hồ sơ ký",
        ["official"] = "họ tên người tiếp nhận, hướng dẫn hoặc ký",
        ["position"] = "chức vụ người ký",
        ["reason"] = "lý do",
        ["lookup"] = "nơi tra cứu",
        ["contactPerson"] = "công chức liên hệ",
        ["contactPhone"] = "số điện thoại liên hệ",
        ["subject"] = "trích yếu",
        ["recipient"] = "kính gửi",
        ["agencyAtFault"] = "cơ quan gây chậm",
        ["newDue"] = "thời gian trả kết quả mới",
        ["copies"] = "nơi nhận",
        ["requested"] = "ngày đề nghị dừng",
        ["stopped"] = "ngày dừng giải quyết",
        ["dueAtDesk"] = "hạn trả kết quả về bộ phận một cửa",
        ["steps"] = "các lần giao, nhận",
        ["steps.from"] = "bên giao",
        ["steps.to"] = "bên nhận",
        ["steps.handed"] = "thời gian giao, nhận",
        ["steps.giver"] = "người giao",
        ["steps.receiver"] = "người nhận",
        ["steps.result"] = "kết quả giải quyết",
        ["steps.note"] = "ghi chú",
        ["period"] = "kỳ theo dõi",
        ["dossiers"] = "các hồ sơ",
        ["dossiers.no"] = "thứ tự",
        ["dossiers.code"] = "mã hồ sơ",
        ["dossiers.content"] = "tên thủ tục hành chính, nội dung",
        ["dossiers.sets"] = "số lượng hồ sơ (bộ)",
        ["dossiers.applicant"] = "tên cá nhân, tổ chức",
        ["dossiers.contact"] = "địa chỉ, số điện thoại",
        ["dossiers.agency"] = "cơ quan chủ trì giải quyết",
        ["dossiers.received"] = "ngày nhận hồ sơ",
        ["dossiers.due"] = "hẹn trả kết quả",
        ["dossiers.transferred"] = "ngày chuyển hồ sơ đến cơ quan giải quyết",
        ["dossiers.resulted"] = "ngày nhận kết quả từ cơ quan giải quyết",
        ["dossiers.returned"] = "ngày trả, phương thức nhận",
        ["dossiers.signature"] = "ký nhận",
        ["dossiers.note"] = "ghi chú",
    };

    /// <summary>The fields of a form, each once, in the order of its page; a table before its columns.</summary>
    public static IReadOnlyList<FormField> Of(OfficialForm form) =>
        ValueList.Of(FormLayouts.Blank(form).Blocks.SelectMany(Of).GroupBy(field => field.Name, StringComparer.Ordinal).Select(same => same.First()));

    /// <summary>The name of a field in Vietnamese.</summary>
    public static string NameOf(string field) => Names[field];

    private static IEnumerable<FormField> Of(FormBlock block) => block switch
    {
        FormLine line => line.Texts.Where(text => text.Field is not null).Select(text => new FormField(text.Field!, NameOf(text.Field!))),
        FormSides sides => sides.Left.Concat(sides.Right).SelectMany(Of),
        FormQr => [new FormField("qr", NameOf("qr"))],
        FormTable table => table.Columns.SelectMany(column => column.Cell(FormRow.Empty)).SelectMany(Of)
            .Prepend(new FormField(table.Name, NameOf(table.Name), IsTable: true)),
        _ => [],
    };
}
