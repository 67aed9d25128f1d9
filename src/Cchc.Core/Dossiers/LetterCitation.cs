using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>An article as official letters cite it: điểm, khoản, Điều, then the name of the text with "số" (NĐ 30/2020/NĐ-CP). What is written otherwise stays
/// as it is.</summary>
internal static class LetterCitation
{
    private static readonly (string Short, string Long)[] Kinds =
        [("NĐ ", "Nghị định số "), ("NQ ", "Nghị quyết số "), ("TT ", "Thông tư số "), ("QĐ ", "Quyết định số "), ("Nghị định ", "Nghị định số "),
            ("Nghị quyết ", "Nghị quyết số "), ("Thông tư ", "Thông tư số "), ("Quyết định ", "Quyết định số ")];
    private static readonly string[] Laws = ["Luật ", "Bộ luật ", "Pháp lệnh ", "Hiến pháp"];

    /// <summary>The law behind a rule: its article, else a curated source that is a law; empty where there is only the record.</summary>
    public static string LawOf(ComponentRule rule)
    {
        var basis = PlainLine.Of(rule.LegalBasis);
        if (basis.Length > 0)
        {
            return Of(basis);
        }

        var cited = rule.Source is RuleSource.Curated curated ? PlainLine.Of(curated.Citation) : string.Empty;
        return Kinds.Select(kind => kind.Short).Concat(Laws).Any(kind => cited.StartsWith(kind, StringComparison.Ordinal)) ? Of(cited) : string.Empty;
    }

    /// <summary>For example "khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13" for "Luật Hộ tịch 60/2014/QH13, điều 16(1)".</summary>
    public static string Of(string citation) =>
        string.Join("; ", PlainLine.Of(citation).Split(';').Select(part => One(part.Trim())).Where(part => part.Length > 0));

    private static string One(string citation)
    {
        var bracket = citation.IndexOf(" (sửa", StringComparison.Ordinal);
        if (bracket > 0 && citation[citation.Length - 1] == ')')
        {
            var by = citation.Substring(bracket + 2, citation.Length - bracket - 3);
            var from = by.IndexOf("bởi ", StringComparison.Ordinal);
            return from < 0 ? citation : $"{One(citation.Substring(0, bracket))} (được sửa đổi, bổ sung bởi {One(by.Substring(from + 4))})";
        }

        var at = citation.IndexOf(", điều ", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return Named(citation);
        }

        var place = Place(citation.Substring(at + 7));
        return place.Length == 0 ? citation : $"{place} {Named(citation.Substring(0, at))}";
    }

    // "16(1)", "18(4)(a)", "17 khoản 2 điểm a".
    private static string Place(string text)
    {
        var words = text.Replace("(", " ").Replace(")", " ").Split([' '], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("khoản" or "điểm"))
            .ToList();
        if (words.Count is 0 or > 3 || !words[0].All(AsciiDigit.Is) || (words.Count > 1 && !IsNumber(words[1])) || (words.Count > 2 && words[2].Length > 2))
        {
            return string.Empty;
        }

        return (words.Count > 2 ? $"điểm {words[2]} " : string.Empty) + (words.Count > 1 ? $"khoản {words[1]} " : string.Empty) + $"Điều {words[0]}";
    }

    private static bool IsNumber(string word) => AsciiDigit.Is(word[0]) && word.Length <= 3;

    private static string Named(string name)
    {
        foreach (var (brief, full) in Kinds)
        {
            if (name.StartsWith(brief, StringComparison.Ordinal) && name.Length > brief.Length && AsciiDigit.Is(name[brief.Length]))
            {
                return full + name.Substring(brief.Length);
            }
        }

        // "Luật Hộ tịch 60/2014/QH13": the number is the last word and has a slash; a year alone is not a number.
        var space = name.LastIndexOf(' ');
        var number = space < 0 ? string.Empty : name.Substring(space + 1);
        return Array.Exists(Laws, law => name.StartsWith(law, StringComparison.Ordinal)) && number.IndexOf('/') > 0 && AsciiDigit.Is(number[0])
            && !name.Substring(0, space).EndsWith(" số", StringComparison.Ordinal)
            ? $"{name.Substring(0, space)} số {number}"
            : name;
    }
}
