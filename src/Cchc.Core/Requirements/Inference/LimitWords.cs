namespace Cchc.Core.Requirements.Inference;

/// <summary>
/// Words after which even an application is perhaps not needed by everybody: an exception ("trừ …") or a case that was not read as such, and entries that open
/// with no paper but with what somebody does or what has come about ("Sau khi …", "Không còn đủ tiêu chuẩn …").
/// </summary>
internal static class LimitWords
{
    private const string Except = "trừ ";
    private static readonly string[] NoPapers = ["người ", "sau khi ", "khi ", "trong thời hạn ", "không còn "];
    private static readonly string[] Limits = ["được miễn trừ ", " trong trường hợp ", "tùy theo ", "tuỳ theo ", "tùy thuộc ", "tuỳ thuộc ", "tùy từng ",
        "tuỳ từng "];
    private static readonly string[] PartsBefore = ["bù ", "giảm ", "khấu ", "miễn ", "loại ", "thuốc ", "đề nghị ", "dõi ", "được "];
    private static readonly string[] PartsBehind = ["lùi", "khoản", "đi ", "sâu", "cỏ", "vào ", "dần"];

    /// <summary>Whether the text has such words.</summary>
    public static bool IsSome(in RequirementText text, int from, int to)
    {
        if (text.First(NoPapers, from, Math.Min(to, from + 16)).At == from || text.HasAny(Limits, from, to))
        {
            return true;
        }

        for (var at = text.Find(Except, from, to); at >= 0; at = text.Find(Except, at + Except.Length, to))
        {
            if (IsException(text, at))
            {
                return true;
            }
        }

        return false;
    }

    // "bù trừ", "giảm trừ", "trừ lùi" are not exceptions; "trừ" is a word of its own.
    private static bool IsException(in RequirementText text, int at)
    {
        if (at > 0 && char.IsLetter(text.Lower[at - 1]))
        {
            return false;
        }

        foreach (var part in PartsBefore)
        {
            if (text.IsAt(at - part.Length, part))
            {
                return false;
            }
        }

        return text.First(PartsBehind, at + Except.Length, Math.Min(text.End, at + Except.Length + 6)).At != at + Except.Length;
    }
}
