namespace Cchc.Core.Procedures.Times;

/// <summary>Remote communes (vùng sâu, vùng xa, miền núi, biên giới, hải đảo, vùng khó khăn) as conditions name them.</summary>
internal static class RemotePlaces
{
    private static readonly string[] Names =
        ["miền núi", "vùng sâu", "vùng xa", "hải đảo", "biên giới", "khó khăn", "mien nui", "vung sau", "vung xa", "hai dao", "bien gioi", "kho khan"];

    /// <summary>Whether a condition names them.</summary>
    public static bool IsNamed(string? condition)
    {
        var lower = condition?.ToLowerInvariant();
        return lower is not null && Array.Exists(Names, lower.Contains);
    }
}
