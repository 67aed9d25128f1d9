namespace Cchc.Core.Procedures.Validation;

/// <summary>
/// Finds authorities of the district level in text of lower case. Bare words such as "huyện" or "quận" say too little: roads, hospitals and history have them
/// too.
/// </summary>
internal static class DistrictMention
{
    private static readonly string[] Words = ["huyện", "quận", "thị xã"];

    private static readonly string[] Parts = ["huyện", "Huyện", "HUYỆN", "quận", "Quận", "QUẬN"];

    /// <summary>Authorities that have branches at each level; one of them must come right before the word.</summary>
    private static readonly string[] Authorities =
    [
        "ủy ban nhân dân", "uỷ ban nhân dân", "ubnd", "công an", "bảo hiểm xã hội", "bhxh", "hội đồng nhân dân", "hđnd", "chi cục thuế", "thuế",
        "tòa án nhân dân", "toà án nhân dân", "viện kiểm sát nhân dân", "phục vụ hành chính công",
        "một cửa", "trả kết quả", "ban chỉ huy quân sự", "trung tâm y tế", "kho bạc nhà nước", "văn phòng đăng ký đất đai", "đăng ký đất đai", "phòng y tế",
        "phòng tư pháp", "phòng nội vụ", "phòng giáo dục và đào tạo", "phòng lao động - thương binh và xã hội",
        "phòng lao động thương binh và xã hội", "phòng tài nguyên và môi trường", "phòng kinh tế", "phòng kinh tế và hạ tầng", "phòng quản lý đô thị",
        "phòng tài chính - kế hoạch", "phòng tài chính kế hoạch", "phòng văn hóa và thông tin", "phòng văn hoá và thông tin",
        "phòng nông nghiệp và phát triển nông thôn", "phòng dân tộc", "thanh tra", "chủ tịch", "cơ quan chuyên môn",
    ];

    /// <summary>What may come between: other levels in a list.</summary>
    private static readonly string[] Between = ["cấp", "các", "xã", "phường", "thị trấn", "đặc khu", "tỉnh", "thành phố", "quận", "huyện", "thị xã", "hoặc",
        "và", "trung ương", "thuộc", "trực thuộc"];

    /// <summary>The mention is about the past, or about something else than the level.</summary>
    private static readonly string[] Past = ["cũ", "trước đây", "trước ngày", "trước khi", "trước thời điểm", "sau sắp xếp", "giải thể", "không tổ chức",
        "kết thúc hoạt động", "bỏ cấp huyện", "trở lên", "trở xuống", "đến hết ngày", "giỏi cấp", "khen thưởng", "giai đoạn", "nay là",
        "hoạt động của chính quyền địa phương", "chuyển giao", "đã cấp", "đã ban hành", "đã phê duyệt", "quy hoạch sử dụng đất", "ra quyết định thành lập",
        "sai sót do", "tại thời điểm", "ngân hàng", "bệnh viện"];

    /// <summary>Whether a text may have one of the words: a quick look that spares most texts the cleaning.</summary>
    public static bool IsPossible(string composed)
    {
        foreach (var part in Parts)
        {
            if (composed.Contains(part))
            {
                return true;
            }
        }

        return IsTownPossible(composed, "hị") || IsTownPossible(composed, "HỊ");
    }

    /// <summary>The first mention and how many there are; null for none.</summary>
    public static (int At, int Length, int Count)? FindAuthority(string text)
    {
        var first = -1;
        var length = 0;
        var count = 0;
        foreach (var word in Words)
        {
            for (var at = Phrases.Find(text, word, 0); at >= 0; at = Phrases.Find(text, word, at + word.Length))
            {
                if (IsAuthority(text, at, word) && !IsPast(text, at, word.Length))
                {
                    count++;
                    if (first < 0 || at < first)
                    {
                        (first, length) = (at, word.Length);
                    }
                }
            }
        }

        return first < 0 ? null : (first, length, count);
    }

    /// <summary>Where the name of an agency, or an address, has a district in it; -1 when nowhere.</summary>
    public static int FindName(string name)
    {
        foreach (var word in Words)
        {
            for (var at = Phrases.Find(name, word, 0); at >= 0; at = Phrases.Find(name, word, at + word.Length))
            {
                if (!Before(name, at).EndsWith("liên", StringComparison.Ordinal) && !Before(name, at)
                    .EndsWith("đường", StringComparison.Ordinal) && !IsPast(name, at, word.Length) && !After(name, at + word.Length).Starts("ủy"))
                {
                    return at;
                }
            }
        }

        return -1;
    }

    /// <summary>"thị" and behind white space of any kind "xã".</summary>
    private static bool IsTownPossible(string text, string part)
    {
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 2, StringComparison.Ordinal))
        {
            if (at + 3 < text.Length && char.IsWhiteSpace(text[at + 2]) && (text[at + 3] is 'x' or 'X' || char.IsWhiteSpace(text[at + 3])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAuthority(string text, int at, string word)
    {
        var before = Before(text, at);
        if (before.EndsWith("liên", StringComparison.Ordinal) || After(text, at + word.Length).StartsAny(["ủy", "uỷ", "đảo", "nghèo"]))
        {
            return false;
        }

        if (before.EndsWith(" cấp", StringComparison.Ordinal) && (word != "thị xã"))
        {
            return true;
        }

        for (var again = true; again;)
        {
            again = false;
            foreach (var item in Between)
            {
                if (EndsWithWord(before, item))
                {
                    before = before.Substring(0, before.Length - item.Length).TrimEnd(' ', ',', '/', '-', '(');
                    again = true;
                }
            }
        }

        return Array.Exists(Authorities, authority => EndsWithWord(before, authority));
    }

    private static bool IsPast(string text, int at, int length)
    {
        var from = Math.Max(0, text.LastIndexOfAny(['.', ';'], at));
        from = Math.Max(from, at - 120);
        var to = Math.Min(text.Length, at + length + 60);
        var stop = text.IndexOfAny(['.', ';'], at);
        return text.Substring(from, (stop >= 0 && stop < to ? stop : to) - from).HasAny(Past);
    }

    private static string Before(string text, int at) => text.Substring(Math.Max(0, at - 80), Math.Min(80, at)).TrimEnd(' ', ',', '/', '-', '(');

    private static string After(string text, int at) => at >= text.Length ? string.Empty : text.Substring(at, Math.Min(20, text.Length - at)).TrimStart();

    private static bool EndsWithWord(string text, string word) =>
        text.EndsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !char.IsLetterOrDigit(text[text.Length - word.Length - 1]));
}
