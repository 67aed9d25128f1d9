namespace Cchc.Core.Requirements.Inference;

/// <summary>What the heading of a group says: a case, papers to submit or to present, one of several, a note.</summary>
internal static class GroupWords
{
    private static readonly string[] Notes = ["lưu ý", "ghi chú", "chú ý"];
    private static readonly string[] Lists = ["giấy tờ", "các giấy tờ", "thành phần", "hồ sơ", "các loại giấy tờ", "tài liệu", "xuất trình", "phải xuất trình",
        "nộp", "phải nộp"];
    private static readonly string[] Cases = ["trường hợp ", "đối với ", "trong trường hợp ", "hồ sơ đối với trường hợp ",
        "thành phần hồ sơ đối với trường hợp ", "thành phần hồ sơ đối với ", "về trường hợp ", "các trường hợp ", "(đối với ", "(trường hợp ",
        "(áp dụng đối với "];
    private static readonly string[] NamedLists =
    [
        "hồ sơ đề nghị ", "hồ sơ đăng ký ", "hồ sơ cấp ", "hồ sơ đối với ", "hồ sơ miễn ", "hồ sơ hoàn ", "hồ sơ nhập khẩu", "hồ sơ hải quan ",
            "hồ sơ gia hạn ", "hồ sơ sửa đổi", "hồ sơ chấp thuận ", "hồ sơ thành lập ", "hồ sơ cho phép ", "hồ sơ công bố ", "hồ sơ sáp nhập",
        "hồ sơ khai ", "hồ sơ hưởng ", "hồ sơ chấm dứt ", "hồ sơ lần đầu", "hồ sơ báo cáo ", "hồ sơ hỗ trợ ", "hồ sơ giao ", "hồ sơ chuyển ", "hồ sơ tạm ứng",
            "hồ sơ thanh toán", "thành phần hồ sơ đề nghị ", "thành phần hồ sơ đăng ký ", "thành phần hồ sơ cấp ",
        "thành phần hồ sơ giao ", "thành phần hồ sơ chuyển ", "thành phần hồ sơ khi ", "thành phần hồ sơ trong trường hợp ", "thành phần hồ sơ của ", "về cấp ",
            "về gia hạn ", "khi ", "nếu ", "cấp ", "gia hạn ", "thay đổi ", "sửa đổi", "điều chỉnh ", "chấm dứt ", "đăng ký ",
        "giải thể ", "hoàn thuế ", "miễn, giảm ", "giảm ", "khách hàng ", "giấy tờ chứng minh ", "giấy tờ, tài liệu chứng minh ", "thủ tục ", "phục hồi ",
            "đính chính ", "công dân ", "người ",
    ];
    private static readonly string[] OfAgencies = [" trình ", "hồ sơ cơ quan", "hồ sơ ủy ban", "hồ sơ uỷ ban", "chịu trách nhiệm", "có trách nhiệm", "có thể "];
    private static readonly string[] NamedEnds = [" gồm", " bao gồm", ", gồm", ", bao gồm", ": "];
    private static readonly string[] Generals = ["thành phần hồ sơ", "thành phần hồ sơ gồm", "thành phần hồ sơ bao gồm", "hồ sơ", "hồ sơ gồm", "hồ sơ bao gồm",
        "hồ sơ gồm có", "bao gồm", "gồm", "thành phần, số lượng hồ sơ", "thành phần hồ sơ, số lượng hồ sơ", "01 bộ hồ sơ", "01 bộ hồ sơ gồm",
        "số lượng hồ sơ: 01 bộ", "giấy tờ", "các giấy tờ"];
    private static readonly string[] SetLists = ["số lượng hồ sơ", "01 bộ hồ sơ", "02 bộ hồ sơ", "hồ sơ gồm 01 bộ", "hồ sơ: 01 bộ"];
    private static readonly string[] Loose = ["ví dụ", "theo danh sách", "trường hợp sau", "trường hợp cụ thể", " trường hợp:"];
    private static readonly string[] BothLists = ["hồ sơ của người nhận con nuôi", "hồ sơ của người được nhận làm con nuôi", "giấy tờ của người nhận con nuôi",
        "giấy tờ của người được nhận làm con nuôi"];
    private static readonly string[] EitherForm = ["bản chính hoặc bản sao", "bản gốc hoặc bản sao", "bản sao hoặc bản chính"];
    private static readonly string[] CaseEnds = [", kèm theo", " thì hồ sơ", ", hồ sơ", ", thành phần hồ sơ", " thành phần hồ sơ", " hồ sơ gồm",
        " hồ sơ bao gồm", ", gồm", " bao gồm", " gồm", ": hồ sơ", ": thành phần", ": -", ": +", " thì ", ", nộp bổ sung", ", 01 bộ", ": đơn", ": giấy", ": bản",
        ": văn bản"];

    public static bool IsNote(in RequirementText text, out string words)
    {
        words = text.StartsWithAny(Notes) ? text.Words(text.Start, Math.Min(text.End, text.Start + 7)) : string.Empty;
        return words.Length > 0;
    }

    public static HandingOver? HandingOver(in RequirementText text, out string words)
    {
        words = string.Empty;
        if (text.End - text.Start > 70 || !text.StartsWithAny(Lists)
            || text.HasAny(["trường hợp", "gửi", "không ", "đối với", "hoặc", "nộp/", " khi ", " do "]))
        {
            return null;
        }

        var present = text.Find("xuất trình");
        var submit = text.Find("nộp");
        var last = text.EndsWithColon ? text.End - 1 : text.End;
        var submits = text.Has("phải nộp") || (submit >= 0 && submit + 3 == last && !text.StartsWith("nộp"));
        if ((present >= 0) == (submit >= 0) || (submit >= 0 && !submits))
        {
            return null;
        }

        words = text.Words(text.Start, text.End);
        return present >= 0 ? Requirements.HandingOver.Present : Requirements.HandingOver.Submit;
    }

    public static string CaseOf(in RequirementText text)
    {
        if (!text.StartsWithAny(Cases))
        {
            return string.Empty;
        }

        if (text.IsAt(text.Start, "("))
        {
            var close = text.IsAt(text.End - 1, ")") ? text.End - 1 : text.End;
            return text.HasAny(["không phải nộp", "khai thác"]) ? string.Empty : text.Words(text.Start + 1, close);
        }

        var then = text.Find(" thì ");
        if (then >= 0 && !text.HasAny(["hồ sơ", "gồm", "phải ", "nhân viên bưu chính"], then, text.End))
        {
            return string.Empty; // "trường hợp không quy định là bản chính thì có thể nộp bản sao": a rule, not a case
        }

        if (text.StartsWith("đối với hồ sơ") || text.HasAny(["không phải nộp", "không yêu cầu nộp"]))
        {
            return string.Empty;
        }

        // "Trường hợp 2: hồ sơ cấp lại …": the number alone says nothing
        var from = text.Start;
        var colon = text.Find(": ");
        if (colon >= 0 && colon - text.Start < 18)
        {
            from = text.Start;
            var (laterEnd, _) = text.First(CaseEnds, Math.Min(text.End, colon + 2), text.End);
            return text.Words(from, laterEnd < 0 ? text.End : laterEnd);
        }

        var (end, _) = text.First(CaseEnds, text.Start, text.End);
        var words = text.Words(from, end < 0 ? text.End : end);
        return words.Length < 14 && end >= 0 ? text.Words(from, text.End) : words;
    }

    /// <summary>The words by which a heading names its list among several of a record; empty when it does not.</summary>
    public static string NamedOf(in RequirementText text)
    {
        if (!text.StartsWithAny(NamedLists) || text.HasAny(OfAgencies))
        {
            return string.Empty;
        }

        var (end, _) = text.First(NamedEnds, Math.Min(text.End, text.Start + 8), text.End);
        var words = text.Words(text.Start, end < 0 ? text.End : end);
        return words.Length < 8 ? string.Empty : words;
    }

    /// <summary>"Thành phần hồ sơ", "Bao gồm" and nothing more.</summary>
    public static bool IsGeneral(in RequirementText text)
    {
        if (text.StartsWithAny(BothLists) && text.End - text.Start < 70)
        {
            return true; // Luật Nuôi con nuôi, art. 17 and 18: both lists are of every adoption
        }

        var words = text.Words(text.Start, text.End);
        return Array.Exists(Generals, general => string.Equals(general, words, StringComparison.OrdinalIgnoreCase))
            || (words.Length < 60 && text.StartsWithAny(SetLists) && !text.HasAny(["trường hợp", "đối với"]));
    }

    public static bool IsLoose(in RequirementText text) => text.HasAny(Loose);

    /// <summary>
    /// The forms that a heading accepts for all its papers, where a copy is among them: "bản chính hoặc bản sao" (NĐ 23/2015/NĐ-CP, art. 6: so a certified copy
    /// is enough). A heading of originals alone leaves the quantities as they stand.
    /// </summary>
    public static NamedForms FormsOf(in RequirementText text, out string words)
    {
        var (at, length) = text.First(EitherForm, text.Start, text.End);
        if (at >= 0)
        {
            words = text.Words(at, at + length);
            return NamedForms.Original | NamedForms.Copy;
        }

        var named = FormWords.Read(text, text.Start, text.End);
        var isCopy = !named.IsUnclear
            && (named.Forms & (NamedForms.Copy | NamedForms.CopyWithOriginal | NamedForms.Certified | NamedForms.Register)) != NamedForms.None;
        words = isCopy ? text.Words(named.From, Math.Min(named.To, text.End)) : string.Empty;
        return isCopy ? named.Forms : NamedForms.None;
    }

    public static string OneOf(in RequirementText text)
    {
        var words = EntryWords.AlternativesOf(text, text.Start, text.End);
        if (words.Length == 0)
        {
            return string.Empty;
        }

        var at = text.Clean.IndexOf(words, StringComparison.Ordinal) + words.Length;
        var rest = text.End - at;
        return rest < 10 || text.IsAt(at, " sau") ? words : string.Empty;
    }
}
