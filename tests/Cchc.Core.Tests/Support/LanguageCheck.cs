using System.Text.RegularExpressions;

namespace Cchc.Core.Tests.Support;

/// <summary>
/// Whether a text is in its language. Vietnamese: every word is a syllable of the language or stands in a short list with its reason; days are written dd/MM/yyyy, decimals with a comma,
/// and nothing is there that only programs know. English: no Vietnamese letter outside quotes, numbers of documents and the few names that have no English one.
/// </summary>
internal static partial class LanguageCheck
{
    private static readonly HashSet<string> Onsets = ["", "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x"];

    private static readonly HashSet<string> Rhymes =
    [
        "a", "ai", "am", "an", "ang", "anh", "ao", "au", "ay", "e", "em", "en", "eng", "eo", "i", "ia", "im", "in", "inh", "iu", "o", "oa", "oai", "oan", "oang", "oanh", "oay", "oe", "oen", "oeo", "oi", "om",
        "on", "ong", "u", "ua", "ui", "um", "un", "ung", "uy", "uyn", "uynh", "y", "ynh",
    ];

    /// <summary>Words in Vietnamese texts that are no Vietnamese syllables, each with its reason.</summary>
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "email", "photo", // as form 02 and offices write them
        "internet", "web", "website", // no other word is used
        "UBND", "TTHC", "VPCP", "BNV", "BTP", "TTg", "CP", "KGVX", "TB", "TT", "VND", "VNĐ", "VNeID", "QR", "CMND", "CSDL", "STT", "LĐTBXH", "SCM", "KSTT", "CPI", // official abbreviations and numbers of documents
        "Unicode", "SA", "CH", "JSON", "CSV", "XML", "HTML", "Excel", "UTF", "SQL", "ClickHouse", "SVG", "gzip", "sha", "BOM", "NaN", "NFC", "xlsx", "XLSX", "PDF", "Word", "zip", "cchc", "PNG", "JPEG", "RTF", // formats of files have no other name; SA and CH stand behind an hour
        "vn", "public", "sector", // the name of the calendar's data, vn-public-sector
        "km", "cm", "kg", "byte", "bit", "mili", "GDP", "UTC", "Shapley", "Mann", "Kendall", "CN", "BTTTT", "HCM", // units, a name, Chủ nhật in a heading of a calendar
        "dddddd", // of the pattern of a code, d.dddddd
        "true", "false", "null", // what is typed in a JSON file, as it is typed
    };

    /// <summary>What is wrong with a Vietnamese text; empty when nothing is.</summary>
    public static IReadOnlyList<string> Vietnamese(string text)
    {
        var bare = Quoted().Replace(text, " ");
        var wrong = new List<string>();
        wrong.AddRange(IsoDay().Matches(bare).Select(found => $"ISO day {found.Value}"));
        wrong.AddRange(DecimalPoint().Matches(bare).Select(found => $"decimal point {found.Value}"));
        wrong.AddRange(Token().Matches(text).Select(found => $"internal token {found.Value}"));
        bare = Coded().Replace(bare, " ");
        wrong.AddRange(Word().Matches(bare).Select(found => found.Value).Where(word => !IsVietnamese(word)).Select(word => $"word {word}"));
        return wrong;
    }

    /// <summary>What is wrong with an English text; empty when nothing is.</summary>
    public static IReadOnlyList<string> English(string text)
    {
        var bare = Lunar().Replace(Numbered().Replace(Quoted().Replace(text, " "), " "), " ");
        return [.. Word().Matches(bare).Select(found => found.Value).Where(word => word.Any(IsMarked)).Select(word => $"word {word}"),
            .. Token().Matches(bare).Select(found => $"internal token {found.Value}")];
    }

    /// <summary>Whether a text is English: it has a word that no Vietnamese text has.</summary>
    public static bool IsEnglish(string text) => EnglishWord().IsMatch(Quoted().Replace(text, " "));

    /// <summary>Whether a word has a letter that only Vietnamese has.</summary>
    public static bool IsMarked(char c) => c is >= '\u00C0' and <= '\u1EF9' && char.IsLetter(c);

    private static bool IsVietnamese(string word)
    {
        if (word.Length == 1 || word.All(c => c is 'I' or 'V' or 'X') || word.Any(IsMarked) || Allowed.Contains(word))
        {
            return true;
        }

        // A syllable that ends in c, ch, p or t always has a mark of tone: without one it is no Vietnamese word.
        var lower = word.ToLowerInvariant();
        return Enumerable.Range(0, Math.Min(4, lower.Length)).Any(length => Onsets.Contains(lower[..length]) && Rhymes.Contains(lower[length..]));
    }

    [GeneratedRegex("\"[^\"]*\"|“[^”]*”|‘[^’]*’|«[^»]*»", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(of|the|is|are|and|under|expected|such|which|before|need|has|day|missing|second|last|first|Decree|announced)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnglishWord();

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"(?<![\d./])\d+\.\d{1,2}(?![\d./])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DecimalPoint();

    [GeneratedRegex(@"\b[A-Z]+_[A-Z_]+\b|\b(WORKING|DAY|HOUR|MONTH|YEAR|WEEK|OTHER|OFFLINE|STANDARD)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    /// <summary>What is marked as a code ("Mã x"), numbers of documents, addresses of values in files, and words with a digit.</summary>
    [GeneratedRegex(@"(?<=Mã:? )[a-z0-9.-]+(, [a-z0-9.-]+)*|\S*[\d/\\]\S*|\[[^\]]*\]|\S+\.(com|vn|org)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Coded();

    [GeneratedRegex(@"\S*\d\S*/\S*|\S+/\S*\d\S*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();

    /// <summary>Points of Vietnamese law, "(đ)", and names that English has from Vietnamese.</summary>
    [GeneratedRegex(@"\(đ\)|\bTết\b|\bGiỗ\b|\bHùng\b|\bHà Nội\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lunar();

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
