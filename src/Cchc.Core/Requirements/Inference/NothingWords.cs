namespace Cchc.Core.Requirements.Inference;

/// <summary>Entries that name no paper at all: "Không quy định", "01 bộ gốc", how long a paper is good for.</summary>
internal static class NothingWords
{
    private const int Longest = 24;
    private static readonly string[] Nothing = ["không có", "không quy định", "không yêu cầu"];
    private static readonly string[] Sets = [" bộ", " bộ gốc", " bộ hồ sơ", " bộ chính", " bộ sao"];

    /// <summary>The words that show it; empty where the entry may be a paper.</summary>
    public static string Of(in RequirementText text)
    {
        var words = text.Words(text.Start, text.End);
        var isValidity = text.StartsWith("giá trị sử dụng của ") && text.Has(" được xác định ");
        return Array.Exists(Nothing, nothing => string.Equals(nothing, words, StringComparison.OrdinalIgnoreCase)) || IsSetsOnly(words) ? words
            : isValidity ? text.Words(text.Start, text.Start + "giá trị sử dụng của".Length)
            : string.Empty;
    }

    private static bool IsSetsOnly(string words)
    {
        var digits = 0;
        while (digits < words.Length && words[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return digits > 0 && words.Length < Longest
            && Array.Exists(Sets, rest => string.Equals(rest, words.Substring(digits), StringComparison.OrdinalIgnoreCase));
    }
}
