using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Validation;

/// <summary>What the description of a fee says about the amount.</summary>
internal sealed class FeeWords
{
    private static readonly string[] Currency = ["đồng", "đ", "vnđ", "vnd", "nghìn đồng", "ngàn đồng", "triệu đồng", "triệu", "đồng/lần"];
    private static readonly string[] Thousands = ["nghìn đồng", "ngàn đồng", "triệu đồng"];
    private static readonly string[] Free = ["miễn", "không thu", "0 đồng", "00 đồng", "không đồng", "không mất phí", "không phải nộp"];

    private static readonly string[] Elsewhere =
    [
        "theo quy định", "theo qui định", "theo thông tư", "theo nghị định", "theo nghị quyết", "theo quyết định", "theo luật", "theo pháp lệnh",
        "theo biểu phí", "theo biểu mức thu", "quy định tại", "quy định cụ thể",
        "hội đồng nhân dân cấp tỉnh quyết định", "hội đồng nhân dân tỉnh quyết định", "hđnd cấp tỉnh quyết định", "hđnd tỉnh quyết định",
    ];

    private static readonly string[] Nothing = ["không", "chưa", "miễn", "free"];

    /// <summary>The description in clean form.</summary>
    public required string Text { get; init; }

    /// <summary>Where it refers to another text for the amount, and states none, nor that there is none; -1 where it does not.</summary>
    public required int ElsewhereAt { get; init; }

    /// <summary>Where it states an amount, with nothing before it that says it is free; -1 where it does not.</summary>
    public required int AmountAt { get; init; }

    /// <summary>How long the amount is, in characters.</summary>
    public required int AmountLength { get; init; }

    public static FeeWords Of(string description)
    {
        var text = VietnameseText.Clean(description);
        var lower = text.ToLowerInvariant();
        var states = FindAmount(lower, out var at, out var length);
        var elsewhere = states || lower.HasAny(Free) || Phrases.Unlisted(lower).StartsAny(Nothing) ? -1 : First(lower, Elsewhere);
        var free = states && lower.Substring(0, at).HasAny(Free);
        return new FeeWords { Text = text, ElsewhereAt = elsewhere, AmountAt = states && !free ? at : -1, AmountLength = length };
    }

    private static int First(string text, string[] phrases)
    {
        var first = -1;
        foreach (var phrase in phrases)
        {
            var at = Phrases.Find(text, phrase, 0);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }

        return first;
    }

    /// <summary>The first number of at least four digits, in groups of three, with the currency behind it: "500.000 đồng", "1.500.000đ".</summary>
    private static bool FindAmount(string text, out int at, out int length)
    {
        for (at = 0; at < text.Length; at++)
        {
            if (!AsciiDigit.Is(text[at]) || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ',' or '/')))
            {
                continue;
            }

            var end = at;
            while (end < text.Length && (AsciiDigit.Is(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && AsciiDigit.Is(text[end + 1]))))
            {
                end++;
            }

            length = end - at;
            var digits = text.Substring(at, length).Where(AsciiDigit.Is).ToList();
            var rest = text.Substring(end, Math.Min(16, text.Length - end)).TrimStart(' ', '(');
            if (digits.Exists(digit => digit != '0') && (digits.Count >= 4 || rest.StartsAny(Thousands)) && rest.StartsAny(Currency))
            {
                return true;
            }

            at = end;
        }

        length = 0;
        return false;
    }
}
