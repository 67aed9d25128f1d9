using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Times;

/// <summary>Remote communes (vùng sâu, vùng xa, miền núi, biên giới, hải đảo, vùng khó khăn) as conditions name them.</summary>
internal static class RemotePlaces
{
    private static readonly string[] Names =
        ["miền núi", "vùng sâu", "vùng xa", "hải đảo", "biên giới", "khó khăn", "mien nui", "vung sau", "vung xa", "hai dao", "bien gioi", "kho khan"];

    private static readonly string[] Openings = ["đối với các xã", "đối với xã", "đối với địa bàn", "đối với vùng", "đối với khu vực"];

    private static readonly string[] Exceptions = ["trừ ", "không thuộc", "ngoài "];

    /// <summary>
    /// Whether a row of a record, whose field has the time, is that of such communes: a line of its text says "Đối với các xã miền núi, hải đảo, …", and no
    /// number.
    /// </summary>
    /// <param name="source">The row.</param>
    public static bool IsRow(TimeSource source)
    {
        var text = source switch { TimeSource.OfChannel row => row.Channel.Description, TimeSource.OfCase named => named.Case.Name, _ => string.Empty };
        return IsNamed(text) && Array.Exists(text.Split('\n'), IsLine);
    }

    private static bool IsLine(string line)
    {
        var lower = VietnameseText.Clean(line).TrimStart('*', '+', '-', '•', '–', ' ').ToLowerInvariant();
        return IsNamed(lower) && Array.Exists(Openings, opening => lower.StartsWith(opening, StringComparison.Ordinal))
            && !Array.Exists(Exceptions, lower.Contains) && !lower.Any(char.IsDigit);
    }

    /// <summary>Whether a condition names them.</summary>
    public static bool IsNamed(string? condition)
    {
        var lower = condition?.ToLowerInvariant();
        return lower is not null && Array.Exists(Names, lower.Contains);
    }
}
