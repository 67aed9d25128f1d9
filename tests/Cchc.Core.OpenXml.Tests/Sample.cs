using Cchc.Core.Costs;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Tests;

/// <summary>A procedure before and after its simplification, with every kind of row.</summary>
internal static class Sample
{
    private static readonly HourlyIncome Citizens = new() { Payer = CostPayer.Individual, Value = ExactNumber.Fraction(95_600_000, 2_112), Year = 2025, Series = "GDP bình quân đầu người", Source = "Tổng cục Thống kê", Derivation = "95.600.000 ÷ 12 ÷ 22 ÷ 8" };

    public static HourlyIncome Flat(CostPayer payer, int value) => new() { Payer = payer, Value = value, Year = 2025, Series = "Đồng Nai", Source = "QĐ 2816/QĐ-UBND" };

    public static CostActivity Activity(string id, ActivityKind kind, string name, Estimate? hours, Estimate? services = null, Estimate? fees = null) => new()
    {
        Id = id,
        Name = name,
        Kind = kind,
        Payer = CostPayer.Individual,
        Hours = hours,
        Services = services ?? 0,
        Fees = fees ?? 0,
    };

    public static CostSheet Sheet(params CostActivity[] activities) => new()
    {
        Procedure = ProcedureCode.Parse("1.001193"),
        Name = "Cấp giấy phép kinh doanh vận tải bằng xe ô tô đối với hợp tác xã, hộ kinh doanh",
        Agency = "Sở Xây dựng tỉnh Đồng Nai",
        Field = "Đường bộ",
        Year = 2025,
        Currency = "VND",
        TimesPerYear = 1,
        SubjectsPerYear = 1_250,
        Incomes = [Citizens, Flat(CostPayer.Enterprise, 60_000), Flat(CostPayer.Official, 50_000)],
        Activities = activities,
    };

    public static CostComparison Comparison() => CostComparison.Of(ComplianceCost.Of(Before()), ComplianceCost.Of(After()));

    public static CostSheet Before() => Sheet(
        Activity("1.1", ActivityKind.PrepareComponent, "Đơn đề nghị cấp giấy phép kinh doanh", 2.5m, 20_000) with { Component = "Mẫu số 01", Evidence = "Khảo sát 30 hồ sơ tháng 9/2025" },
        Activity("1.2", ActivityKind.PrepareComponent, "Bản sao giấy chứng nhận đăng ký kinh doanh có chứng thực", new Estimate(1, 1.5m, 3), 10_000, 4_000) with { Payer = CostPayer.Enterprise },
        Activity("1.3", ActivityKind.PrepareComponent, "Hệ thống quản lý an toàn giao thông (làm một lần)", 16) with { IsOneOff = true, Payer = CostPayer.Enterprise, SubjectsPerYear = 40 },
        Activity("2.1", ActivityKind.File, "Nộp trực tiếp", 3, 50_000) with { Channel = SubmissionMethod.InPerson, Share = 0.4m },
        Activity("2.2", ActivityKind.File, "Nộp trực tuyến", 0.25m) with { Channel = SubmissionMethod.Online, Share = 0.6m },
        Activity("3", ActivityKind.Pay, "Lệ phí cấp giấy phép", 0, 0, 200_000),
        Activity("4", ActivityKind.Inspection, "Phục vụ kiểm tra sáu năm một lần", 4) with { TimesPerYear = ExactNumber.Fraction(1, 6), Share = ExactNumber.Fraction(1, 3) },
        Activity("5", ActivityKind.Other, "Cán bộ xác minh", 2) with { Payer = CostPayer.Official, Note = "Chỉ để tham khảo" },
        Activity("6", ActivityKind.ReceiveResult, "Nhận kết quả", 1.5m));

    public static CostSheet After() => Before() with
    {
        Activities = [
            Activity("1.1", ActivityKind.PrepareComponent, "Đơn đề nghị cấp giấy phép kinh doanh", 1) with { Component = "Mẫu số 01 điện tử" },
            .. Before().Activities.Where(activity => activity.Id is "1.3" or "4" or "5"),
            Activity("2.1", ActivityKind.File, "Nộp trực tiếp", 3, 50_000) with { Channel = SubmissionMethod.InPerson, Share = 0.1m },
            Activity("2.2", ActivityKind.File, "Nộp trực tuyến", 0.25m) with { Channel = SubmissionMethod.Online, Share = 0.9m },
            Activity("3", ActivityKind.Pay, "Lệ phí cấp giấy phép", 0, 0, 150_000),
            Activity("6.1", ActivityKind.ReceiveResult, "Nhận kết quả điện tử", 0.25m),
        ],
    };
}
