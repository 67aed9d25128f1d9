namespace Cchc.Core.Requirements.Inference;

/// <summary>"Các tài liệu khác có liên quan", "Giấy tờ liên quan": the words do not identify the papers, so nothing can be demanded.</summary>
internal static class UnnamedPapers
{
    private const int Longest = 70;
    private static readonly string[] Several = ["các loại ", "các ", "những ", "một số "];
    private static readonly string[] Papers = ["tài liệu", "giấy tờ", "loại giấy tờ", "hồ sơ", "văn bản", "chứng từ"];
    private static readonly string[] Others = [" liên quan", " khác"];
    private static readonly string[] Names = [": ", " gồm", "liên quan đến", "liên quan nội", "chứng minh sự", "chứng minh đáp ứng", "chứng minh nội", "(",
        "mẫu", "quyết định", "hợp đồng", "thiết kế", "sở hữu", "quy định tại", ", ", "trường hợp"];

    /// <summary>Whether the entry is one of those.</summary>
    public static bool Are(in RequirementText text)
    {
        var (several, length) = text.First(Several, text.Start, Math.Min(text.End, text.Start + 12));
        var paper = several == text.Start ? several + length : text.Start;
        var (at, _) = text.First(Papers, paper, Math.Min(text.End, paper + 16));
        return at == paper && text.End - text.Start <= Longest && text.HasAny(Others) && !text.HasAny(Names);
    }
}
