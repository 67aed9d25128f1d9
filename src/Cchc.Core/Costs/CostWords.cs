using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>The words of the field for the values of this folder.</summary>
internal static class CostWords
{
    public static BilingualText Payer(CostPayer payer) => payer switch
    {
        CostPayer.Individual => new("cá nhân", "individuals"),
        CostPayer.Enterprise => new("doanh nghiệp, tổ chức", "enterprises and organisations"),
        _ => new("cán bộ, công chức", "officials"),
    };

    public static BilingualText Kind(ActivityKind kind) => kind switch
    {
        ActivityKind.PrepareComponent => new("Chuẩn bị hồ sơ", "Prepare the dossier"),
        ActivityKind.File => new("Nộp hồ sơ", "File the dossier"),
        ActivityKind.Pay => new("Nộp phí, lệ phí, chi phí khác", "Pay charges, levies and other costs"),
        ActivityKind.Inspection => new("Chuẩn bị, phục vụ việc kiểm tra, đánh giá của cơ quan có thẩm quyền", "Prepare for and attend inspections"),
        ActivityKind.ReceiveResult => new("Nhận kết quả", "Receive the result"),
        _ => new("Công việc khác", "Other work"),
    };

    public static BilingualText Method(CostMethod method) => method == CostMethod.WaitingTime
        ? new("lượng giá thời gian chờ", "valuation of waiting time")
        : new("Điều 27 Thông tư số 02/2017/TT-VPCP", "art. 27 of Circular No. 02/2017/TT-VPCP");
}
