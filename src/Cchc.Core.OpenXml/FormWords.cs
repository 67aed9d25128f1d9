using Cchc.Core.Costs;
using Cchc.Core.Procedures;

namespace Cchc.Core.OpenXml;

/// <summary>The words of the form. Formulas compare with those of payers and occurrence.</summary>
internal static class FormWords
{
    public const string Yearly = "Hằng năm";
    public const string Once = "Một lần";
    public const string Officials = "Cán bộ, công chức";

    public static IReadOnlyList<(ActivityKind Kind, string Name)> Groups { get; } =
    [
        (ActivityKind.PrepareComponent, "Chuẩn bị hồ sơ"),
        (ActivityKind.File, "Nộp hồ sơ"),
        (ActivityKind.Pay, "Nộp phí, lệ phí, chi phí khác"),
        (ActivityKind.Inspection, "Chuẩn bị, phục vụ việc kiểm tra, đánh giá của cơ quan có thẩm quyền"),
        (ActivityKind.Other, "Công việc khác"),
        (ActivityKind.ReceiveResult, "Nhận kết quả"),
    ];

    public static string Payer(CostPayer payer) => payer switch
    {
        CostPayer.Individual => "Cá nhân",
        CostPayer.Enterprise => "Doanh nghiệp, tổ chức",
        _ => Officials,
    };

    public static string Channel(SubmissionMethod? channel) => channel switch
    {
        SubmissionMethod.InPerson => "Trực tiếp",
        SubmissionMethod.Online => "Trực tuyến",
        SubmissionMethod.Postal => "Dịch vụ bưu chính",
        _ => string.Empty,
    };

    public static string Money(string currency) => currency == CostSheet.Dong ? "đồng" : currency;

    /// <summary>The columns of the form, then those that the sums need.</summary>
    public static IReadOnlyList<(string Heading, string Number)> Columns(string money, bool businessAsUsual) =>
    [
        ("STT", "(1)"),
        ("Các công việc khi thực hiện thủ tục hành chính", "(2)"),
        ("Các hoạt động, cách thức thực hiện cụ thể", "(3)"),
        ("Thời gian thực hiện (giờ)", "(4)"),
        ($"Mức thu nhập bình quân một giờ làm việc ({money})", "(5)"),
        ($"Mức chi phí tư vấn, dịch vụ ({money})", "(6)"),
        ($"Mức phí, lệ phí, chi phí khác ({money})", "(7)"),
        ("Số lần thực hiện trong một năm", "(8)"),
        ("Số đối tượng tuân thủ trong một năm", "(9)"),
        ($"Chi phí thực hiện thủ tục hành chính ({money})", "(10) = (4)×(5)+(6)+(7)"),
        ($"Tổng chi phí thực hiện trong một năm ({money}/năm)", "(11) = (10)×(8)×(9)"),
        ("Ghi chú", "(12)"),
        ("Mã công việc", string.Empty),
        ("Người chịu chi phí", string.Empty),
        ("Hằng năm hay một lần", string.Empty),
        ("Tỷ lệ đối tượng thực hiện", string.Empty),
        ($"Bình quân một hồ sơ ({money})", "(10) × tỷ lệ"),
        ("Giờ làm việc (giờ)", "(4)×(8)×(9)"),
        ($"Phí, lệ phí ({money})", "(7)×(8)×(9)"),
        .. businessAsUsual ? [("Tỷ lệ vẫn phát sinh khi không có quy định", string.Empty), ($"Phần vẫn phát sinh ({money}/năm)", "(11) × tỷ lệ")]
            : Array.Empty<(string, string)>(),
    ];
}
