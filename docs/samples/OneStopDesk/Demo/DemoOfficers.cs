using OneStopDesk.Data;

namespace OneStopDesk.Demo;

/// <summary>Three agencies of a province that does not exist, each with an officer and a supervisor.</summary>
internal static class DemoOfficers
{
    /// <summary>Says of itself what it is for.</summary>
    public const string Password = "chi-de-dung-thu";

    public static IReadOnlyList<Agency> Agencies { get; } =
    [
        new() { Id = "H99.01", Name = "Ủy ban nhân dân xã Mẫu Một", NameEn = "People's Committee of Sample Commune One", Place = "Mẫu Một" },
        new() { Id = "H99.02", Name = "Ủy ban nhân dân phường Mẫu Hai", NameEn = "People's Committee of Sample Ward Two", Place = "Mẫu Hai" },
        new() { Id = "H99.03", Name = "Sở Xây dựng tỉnh Mẫu", NameEn = "Department of Construction of Sample Province", Place = "Tỉnh Mẫu" },
    ];

    public static IReadOnlyList<(string UserName, string DisplayName, string Agency, OfficerRole Role)> Officers { get; } =
    [
        ("mot.canbo", "Trần Thị Thử", "H99.01", OfficerRole.Officer),
        ("mot.phutrach", "Lê Văn Mẫu", "H99.01", OfficerRole.Supervisor),
        ("hai.canbo", "Phạm Thị Nháp", "H99.02", OfficerRole.Officer),
        ("hai.phutrach", "Hoàng Văn Ví Dụ", "H99.02", OfficerRole.Supervisor),
        ("ba.canbo", "Vũ Thị Minh Họa", "H99.03", OfficerRole.Officer),
        ("ba.phutrach", "Đặng Văn Thí Điểm", "H99.03", OfficerRole.Supervisor),
    ];
}
