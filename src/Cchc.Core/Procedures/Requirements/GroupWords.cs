namespace Cchc.Core.Procedures.Requirements;

/// <summary>What the heading of a group says: a case, papers to submit or to present, one of several, a note.</summary>
internal static class GroupWords
{
    private static readonly string[] Notes = ["lưu ý", "ghi chú", "chú ý"];
    private static readonly string[] Lists = ["giấy tờ", "các giấy tờ", "thành phần", "hồ sơ", "các loại giấy tờ", "tài liệu", "xuất trình", "phải xuất trình", "nộp", "phải nộp"];
    private static readonly string[] Cases = ["trường hợp ", "đối với ", "trong trường hợp ", "hồ sơ đối với trường hợp ", "thành phần hồ sơ đối với trường hợp ", "thành phần hồ sơ đối với ", "về trường hợp "];
    private static readonly string[] CaseEnds = [", kèm theo", " thì hồ sơ", ", hồ sơ", " hồ sơ gồm", " hồ sơ bao gồm", ", gồm", " bao gồm", " gồm", ": hồ sơ", ": thành phần", ": -", ": +", " thì ", ", nộp bổ sung", ", 01 bộ", ": đơn", ": giấy", ": bản", ": văn bản"];

    public static bool IsNote(in RequirementText text, out string words)
    {
        words = text.StartsWithAny(Notes) ? text.Words(text.Start, Math.Min(text.End, text.Start + 7)) : string.Empty;
        return words.Length > 0;
    }

    public static HandingOver? HandingOver(in RequirementText text, out string words)
    {
        words = string.Empty;
        if (text.End - text.Start > 70 || !text.StartsWithAny(Lists) || text.HasAny(["trường hợp", "gửi", "không ", "đối với", "hoặc", "nộp/"]))
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
