using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Simplification;

/// <summary>The papers that NQ 66.7/2025/NQ-CP, art. 4 names, clause by clause.</summary>
internal static class HeldDocuments
{
    private static readonly LocalDate From = new(2026, 1, 1);
    private static readonly LocalDate Through = new(2027, 2, 28);

    private static readonly BilingualText Population = new("Cơ sở dữ liệu quốc gia về dân cư", "the national population database");
    private static readonly BilingualText CivilStatus = new("Cơ sở dữ liệu hộ tịch điện tử", "the electronic civil status database");
    private static readonly BilingualText Insurance = new("Cơ sở dữ liệu quốc gia về bảo hiểm", "the national insurance database");
    private static readonly BilingualText Business = new("Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp", "the national business registration database");

    public static IReadOnlyList<HeldDocument> All { get; } = ValueList.Of(new[]
    {
        Of(Population, Read("điểm a khoản 1"),
            ["chứng minh nhân dân", "giấy chứng minh nhân dân", "chứng minh thư nhân dân", "giấy chứng minh thư nhân dân", "cmnd", "cccd", "thẻ cccd",
                "căn cước công dân", "thẻ căn cước công dân", "căn cước", "thẻ căn cước", "giấy chứng nhận căn cước"]),
        Of(Population, Read("điểm b khoản 1"),
            ["sổ hộ khẩu", "hộ khẩu", "sổ tạm trú", "giấy xác nhận thông tin về cư trú", "giấy xác nhận cư trú", "xác nhận thông tin về cư trú"]),
        Of(CivilStatus, SecondHand("khoản 2"),
            ["giấy khai sinh", "trích lục khai sinh", "giấy chứng nhận kết hôn", "giấy chứng nhận đăng ký kết hôn", "trích lục kết hôn",
                "giấy xác nhận tình trạng hôn nhân"]),
        Of(CivilStatus, Read("điểm d khoản 2"), ["giấy chứng tử", "giấy khai tử", "trích lục khai tử"]),
        Of(Insurance, SecondHand("khoản 3"), ["thẻ bảo hiểm y tế"]),
        Of(Insurance, Read("điểm b khoản 3"), ["sổ bảo hiểm xã hội"]),
        Of(new("Cơ sở dữ liệu giấy phép lái xe", "the database of driving licences"), Read("khoản 4"), ["giấy phép lái xe"]),
        Of(Business, Read("điểm a khoản 5"),
            ["giấy chứng nhận đăng ký doanh nghiệp", "giấy chứng nhận đăng ký kinh doanh", "giấy đăng ký kinh doanh", "giấy đăng ký doanh nghiệp",
                "giấy phép đăng ký kinh doanh", "đăng ký kinh doanh", "đăng ký doanh nghiệp"],
            "đăng ký kinh doanh", "thành lập doanh nghiệp"),
        Of(Business, SecondHand("khoản 5"), ["giấy chứng nhận đăng ký hộ kinh doanh"], "hộ kinh doanh"),
        Of(Business, Read("điểm c khoản 5"), ["giấy chứng nhận đăng ký hợp tác xã"], "hợp tác xã"),
        Of(new("Cơ sở dữ liệu về đăng ký phương tiện", "the database of registered vehicles"), Read("khoản 6"), ["giấy chứng nhận đăng ký xe"], "xe"),
        Of(new("Cơ sở dữ liệu quốc gia về đất đai (giai đoạn đầu áp dụng đối với đất ở)", "the national land database (housing land first)"),
            Read("khoản 7"),
            ["giấy chứng nhận quyền sử dụng đất"],
            "đất", "giấy chứng nhận", "nhà ở", "thế chấp", "biện pháp bảo đảm"),
        Of(new("Cơ sở dữ liệu lý lịch tư pháp", "the judicial record database"), Read("khoản 8"), ["phiếu lý lịch tư pháp", "lý lịch tư pháp"]),
        Of(new("Cơ sở dữ liệu nền tảng sổ sức khỏe điện tử", "the database of electronic health books"), Read("khoản 9"), ["giấy khám sức khỏe",
            "giấy khám sức khoẻ"], "khám sức khỏe", "khám sức khoẻ"),
    });

    private static AuditSource Read(string clause) => new($"{clause} Điều 4 Nghị quyết số 66.7/2025/NQ-CP", AuditStanding.Read, From, Through);

    private static AuditSource SecondHand(string clause) =>
        new($"{clause} Điều 4 Nghị quyết số 66.7/2025/NQ-CP (điểm chưa đọc được)", AuditStanding.SecondHand, From, Through);

    private static HeldDocument Of(BilingualText database, AuditSource source, string[] names, params string[] notIn) =>
        new() { Names = names, Database = database, Source = source, NotIn = notIn };
}
