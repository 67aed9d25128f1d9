namespace Cchc.Core.Text;

/// <summary>Findings as reports have them.</summary>
internal static class FindingText
{
    /// <summary>Findings that differ in their places alone, once, with all places.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="place">The place as people read it; null for as it is.</param>
    public static IEnumerable<(Finding Finding, string Places)> Grouped(IEnumerable<Finding> findings, Func<string, string>? place = null) =>
        findings.GroupBy(finding => finding with { Place = string.Empty })
            .Select(same => (same.Key, string.Join("; ", same.Select(one => place?.Invoke(one.Place) ?? one.Place))));

    /// <summary>The word of a severity.</summary>
    public static BilingualText Severity(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => new BilingualText("lỗi", "error"),
        FindingSeverity.Warning => new BilingualText("cảnh báo", "warning"),
        _ => new BilingualText("thông tin", "information"),
    };
}
