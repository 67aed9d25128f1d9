namespace Cchc.Core.Calendars.Lunar;

/// <summary>The Vietnamese names of lunar years and months.</summary>
internal static class LunarNames
{
    private static readonly string[] Stems = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"];
    private static readonly string[] Branches = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"];
    private static readonly string[] Months = ["Giêng", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Chạp"];

    /// <summary>Stem and branch; 1984 was Giáp Tý.</summary>
    public static string Year(int year) => $"{Stems[(year + 6) % 10]} {Branches[(year + 8) % 12]}";

    public static string Month(int month, bool leap) =>
        month is >= 1 and <= 12 ? $"tháng {Months[month - 1]}{(leap ? " nhuận" : string.Empty)}" : $"tháng {month}";
}
