namespace Cchc.Core.Requirements.Inference;

/// <summary>
/// Finds the case in which a paper is needed: before it ("trường hợp … thì nộp …", "đối với …: …") or behind it ("… đối với trường hợp …"). Claimed
/// only where the words surely concern the whole of the text.
/// </summary>
internal static class ConditionWords
{
    private const int MostTails = 8; // so that a text of twice the length takes twice the steps
    private static readonly string[] Openings = ["trường hợp ", "trong trường hợp ", "đối với ", "nếu "];
    private static readonly string[] Ends =
        [" thì ", ": ", " phải có ", " phải kèm ", ", kèm theo ", " phải nộp ", " phải bổ sung ", ", phải có ", ", phải nộp ", ", phải bổ sung ", ", hồ sơ ",
            ", ngoài ", " hồ sơ bao gồm", " hồ sơ gồm", ", nộp ", ", bổ sung ", ", cung cấp "];
    private static readonly string[] Demands =
        ["nộp ", "phải có", "có thêm", "kèm theo ", "kèm ", "bổ sung ", "cung cấp ", "xuất trình ", "hồ sơ gồm", "hồ sơ bao gồm", "có ", "gửi "];
    private static readonly string[] Exemptions = ["không phải ", "không cần ", "không yêu cầu ", "được miễn ", "không bao gồm ", "miễn "];
    private static readonly string[] NoDemandLeads = ["việc ", "người tiếp nhận", "cơ quan ", "trong đơn", "tổ chức cấp", "có thể ", "được ", "thực hiện ",
        "áp dụng ", "không "];
    private static readonly string[] Signatures = ["phải có đầy đủ chữ ký", "phải có chữ ký", "phải có đủ chữ ký"];
    private static readonly string[] PaperWords = [": ", "gồm", "bản chính", "bản sao", "mẫu", "phiếu", "tờ khai", " đơn ", "giấy ", "hợp đồng", "văn bản"];
    private static readonly string[] MoreCases = [". trường hợp ", "; trường hợp ", "- trường hợp ", ". đối với ", "; đối với ", "- đối với ", "; nếu ",
        ". nếu ", "+ trường hợp ", "+ đối với ", ", trường hợp "];
    private static readonly string[] Tails =
        ["(áp dụng đối với ", "(áp dụng cho ", "(áp dụng trong trường hợp ", "(đối với ", "(trường hợp ", "(trong trường hợp ", "(nếu ", "(chỉ áp dụng ",
            "(dành cho ", " đối với trường hợp ", " đối với các trường hợp ", " trong trường hợp ", ", trường hợp ", " nếu "];
    private static readonly string[] Asides = [" (0", " (1 bản", " (2 bản", " (bản ", " (điểm ", " (khoản ", " (điều "];
    private static readonly string[] Exceptions = ["(trừ trường hợp ", ", trừ trường hợp ", " trừ trường hợp ", "(trừ các trường hợp ",
        "(không áp dụng đối với "];
    private static readonly string[] Unlesses = [", trừ trường hợp", " trừ trường hợp", "(trừ trường hợp", ", trừ các trường hợp", " trừ các trường hợp",
        "(trừ ", ", trừ ", "(không áp dụng"];
    private static readonly string[] Accessories = [" phải kèm", " phải nộp", " phải gửi", " kèm văn bản", " kèm theo bản", " kèm bản", " và các tài liệu",
        " và tài liệu", " cụ thể như sau", " và bản ", " và giấy "];
    private static readonly string[] TailEnds = [", kèm ", ", kèm theo ", ", mẫu số", " mẫu số ", " theo mẫu", ", theo mẫu", " (nếu có", ", nếu có", ", (mẫu",
        " (mẫu", " (theo mẫu", ": 0", ": 1 bản", ": 2 bản"];
    private static readonly string[] SeveralPapers = ["; ", " hoặc bản ", ") hoặc ", " hoặc báo cáo ", " và bản ", ": ", ". ", " - ", " + ", " kèm bản",
        ", kèm ", " trường hợp ", "cùng với "];
    private static readonly string[] Channels = ["nộp hồ sơ", "nộp trực tiếp", "trực tuyến", "bưu chính", "nộp qua", "bưu điện"];

    public static ConditionReading Read(in RequirementText text)
    {
        var none = new ConditionReading(string.Empty, IsException: false, text.Start, text.End, IsUnclear: false);
        if (text.StartsWithAny(Openings) && !text.StartsWith("nếu có"))
        {
            return ReadBefore(text, none);
        }

        var (exceptionAt, exceptionLength) = text.First(Exceptions, text.Start, text.End);
        var (tailAt, tailLength) = text.First(Tails, text.Start, text.End);
        for (var round = 0; tailAt >= 0 && IsNoCondition(text, tailAt, tailLength); round++)
        {
            if (round == MostTails)
            {
                return none with { IsUnclear = true };
            }

            (tailAt, tailLength) = text.First(Tails, Math.Min(text.End, tailAt + tailLength), text.End);
        }

        if (exceptionAt >= 0 && (tailAt < 0 || exceptionAt < tailAt))
        {
            return text.IsAt(exceptionAt, "(không áp dụng") ? none with { IsUnclear = true }
                : ReadBehind(text, exceptionAt, exceptionLength, none, isException: true);
        }

        return tailAt >= 0 ? ReadBehind(text, tailAt, tailLength, none, isException: false) : none;
    }

    /// <summary>Whether a text begins with a case.</summary>
    public static bool Opens(in RequirementText text) => text.StartsWithAny(Openings);

    /// <summary>Whether a text that opens with a case demands nothing: it tells how, or frees from a paper.</summary>
    public static bool IsRuleWithoutPaper(in RequirementText text)
    {
        if (!text.StartsWithAny(Openings))
        {
            return false;
        }

        var then = text.Find(" thì ");
        if (then < 0 || text.HasAny(["; ", ". "], text.Start, then))
        {
            return false;
        }

        var rest = then + 5;
        foreach (var words in Exemptions)
        {
            if (text.IsAt(rest, words))
            {
                return !text.HasAny([" phải nộp", " phải có", "bổ sung", " thì nộp"], rest + words.Length, text.End);
            }
        }

        var leads = false;
        foreach (var words in NoDemandLeads)
        {
            leads |= text.IsAt(rest, words);
        }

        return leads
            ? !text.HasAny(["nộp ", "phải có", "kèm ", "xuất trình", "bổ sung", "cung cấp", "gửi "], rest, text.End)
            : text.HasAny(Signatures, rest, Math.Min(text.End, rest + 60))
                || (!text.HasAny(Demands, rest, text.End) && !text.HasAny(PaperWords, rest, text.End));
    }

    private static ConditionReading ReadBefore(in RequirementText text, in ConditionReading none)
    {
        var (at, length) = text.First(Ends, text.Start, Math.Min(text.End, text.Start + 1500));
        var unclear = none with { IsUnclear = true };
        if (at < 0 || at - text.Start < 12 || at + length >= text.End || (text.IsAt(at - " không".Length, " không") && text.IsAt(at, " phải ")))
        {
            return unclear;
        }

        var paper = at + length;
        var window = Math.Min(text.End, at + 90);
        if (text.IsAt(at, " thì ")
            && (!text.HasAny(Demands, paper, window) || StartsWithAny(text, paper, NoDemandLeads)
                || text.HasAny(Exemptions, paper, Math.Min(text.End, paper + 40))))
        {
            return unclear;
        }

        if (text.HasAny(MoreCases, paper, text.End) || text.HasAny([". ", "; "], text.Start, at) || text.EndsWithColon)
        {
            return unclear;
        }

        var read = new ConditionReading(text.Words(text.Start, at), IsException: false, SkipVerb(text, paper), text.End, IsUnclear: false);
        var (except, exceptLength) = text.First(Unlesses, paper, text.End);
        if (except < 0)
        {
            return read;
        }

        // "thì nộp …, trừ trường hợp …" to the end is an exception of the paper; elsewhere it may be one of something else
        var end = text.First(Asides, except, text.End).At is var aside and >= 0 ? aside : text.End;
        var isLast = text.IsAt(except, ", trừ ") && !text.HasAny(["; ", ". "], paper, text.End) && text.First(Unlesses, except + exceptLength, text.End).At < 0
            && !IsInsideBracket(text, except) && !IsInsideBracket(text, end);
        return isLast ? read with { PaperTo = except, Unless = text.Words(except + 2, end) } : read with { IsUnclear = true };
    }

    private static ConditionReading ReadBehind(in RequirementText text, int at, int length, in ConditionReading none, bool isException)
    {
        var unclear = none with { IsUnclear = true };
        var begin = at + (text.Lower[at] is '(' or ' ' ? 1 : text.Lower[at] == ',' ? 2 : 0);
        begin += text.IsAt(begin, "áp dụng ") ? "áp dụng ".Length : 0;
        var bracket = text.Lower[at] == '(';
        var end = bracket ? Closing(text, at) : text.End;
        if (end < 0 || text.HasAny(SeveralPapers, text.Start, at) || ComesWithAnother(text, at) || text.Has("; ", at, end) || text.Has(". ", at + length, end))
        {
            return unclear;
        }

        // What follows the closing bracket must be nothing.
        if (bracket && end + 1 < text.End)
        {
            return unclear;
        }

        if (!isException && text.HasAny([" hoặc bản ", ") hoặc ", " thì ", ", trừ trường hợp", "(không áp dụng", "(trừ trường hợp"], at, end))
        {
            return unclear;
        }

        var within = IsInsideBracket(text, at);
        if (within && !text.StartsWith("mẫu hộ tịch điện tử tương tác"))
        {
            return unclear;
        }

        if (isException && text.HasAny(["đối với trường hợp", "áp dụng"], at, end))
        {
            return unclear;
        }

        if (!bracket && text.First(Asides, at, end).At is var aside and >= 0)
        {
            end = aside;
        }

        if (!bracket && text.Has(" hoặc ", text.Start, at) && text.Has(" nếu ", at, Math.Min(end, at + 5)))
        {
            return unclear;
        }

        // What follows the case belongs to the paper again: its form, its number, what comes with it.
        if (!isException && text.First(TailEnds, at + length, end).At is var other and >= 0)
        {
            end = other;
        }

        if ((!isException && text.HasAny(Accessories, at, end)) || (text.Has("nếu ", at, at + length) && text.Has(" phải có ", at, end))
            || text.IsAt(at + length, "đặc thù") || text.IsAt(at + length, "đặc biệt"))
        {
            return unclear;
        }

        var words = text.Words(begin, within && text.Lower[end - 1] == ')' ? end - 1 : end);
        return words.Length < 10 ? unclear : new ConditionReading(words, isException, text.Start, at, IsUnclear: false);
    }

    /// <summary>"theo quy định đối với trường hợp", "nếu có": no conditions of the paper.</summary>
    private static bool IsNoCondition(in RequirementText text, int at, int length) =>
        text.IsAt(at, " nếu có") || text.IsAt(at, " nếu đã có thông tin") || text.IsAt(at - " có giá trị sử dụng".Length, " có giá trị sử dụng")
            || text.IsAt(at, "(nếu có") || text.IsAt(at - 9, " quy định") || text.IsAt(at - 9, "(quy định") || text.IsAt(at - 7, "áp dụng")
            || text.IsAt(at - 4, " trừ")
        || (length > 0 && text.Lower[at] == '(' && text.HasAny(Channels, at, Math.Min(text.End, at + 60)) && at < text.End - 120);

    /// <summary>"A kèm theo B", other than "ban hành kèm theo".</summary>
    private static bool ComesWithAnother(in RequirementText text, int to)
    {
        for (var at = text.Find("kèm theo ", text.Start, to); at >= 0; at = text.Find("kèm theo ", at + 9, to))
        {
            if (!text.IsAt(at - 9, "ban hành "))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInsideBracket(in RequirementText text, int at)
    {
        var depth = 0;
        for (var i = text.Start; i < at; i++)
        {
            depth += text.Lower[i] == '(' ? 1 : text.Lower[i] == ')' ? -1 : 0;
        }

        return depth > 0;
    }

    private static int Closing(in RequirementText text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.End; i++)
        {
            depth += text.Lower[i] == '(' ? 1 : text.Lower[i] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static int SkipVerb(in RequirementText text, int at)
    {
        foreach (var verb in (string[])["phải ", "cần "])
        {
            at += text.IsAt(at, verb) ? verb.Length : 0;
        }

        foreach (var verb in (string[])["bổ sung ", "nộp kèm ", "nộp ", "có thêm ", "có ", "kèm theo ", "gửi ", "cung cấp "])
        {
            if (text.IsAt(at, verb))
            {
                return at + verb.Length;
            }
        }

        return at;
    }

    private static bool StartsWithAny(in RequirementText text, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IsAt(at, word))
            {
                return true;
            }
        }

        return false;
    }
}
