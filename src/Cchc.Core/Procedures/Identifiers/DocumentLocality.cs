using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Identifiers;

/// <summary>The place beside the number of a local document: "(thành phố Đà Nẵng)", "của UBND tỉnh Đồng Nai", "DANANG".</summary>
internal static class DocumentLocality
{
    private const int LookAhead = 120;
    private const int MaxPlace = 60;
    private static readonly string[] Issuers = ["HDND", "UBND", "UB"];
    private static readonly string[] Offices = ["CUA", "UY BAN NHAN DAN", "UBND", "HOI DONG NHAN DAN", "HDND"];
    private static readonly string[] Levels = ["TINH", "THANH PHO", "TP"];
    private static readonly string[] Ends = [" VE ", " QUY DINH", " BAN HANH", " SUA DOI", " NGAY "];

    /// <summary>The place after <paramref name="at"/>, folded without spaces and as written; null when the issuer is not local or there is none.</summary>
    public static (string Folded, string Written)? Read(string text, string value, int at, string issuer)
    {
        if (!Issuers.Contains(issuer.Split('-')[0], StringComparer.Ordinal))
        {
            return null;
        }

        var end = Math.Min(text.Length, at + LookAhead);
        var i = SkipSigns(text, at, end);
        var named = text.IndexOf('(', at, i - at) >= 0;
        if (StartsWithWord(text, i, end, "NGAY"))
        {
            i = text.IndexOf(" CUA ", i, end - i, StringComparison.Ordinal) + 1;
            if (i == 0)
            {
                return null;
            }
        }

        var start = SkipWords(text, i, end, Offices);
        named |= start > i;
        i = SkipWords(text, start, end, Levels);
        named |= i > start;
        var stop = EndOf(text, i, end);
        var folded = new string(text.Substring(i, stop - i).Where(IdentifierText.IsLetter).ToArray());
        var capital = i < stop && IdentifierText.IsLetter(text[i]) && value[i] == char.ToUpperInvariant(value[i]);
        var oneWord = text.IndexOf(' ', i, stop - i) < 0 && stop - i > 2 && value.Substring(i, stop - i).All(c => c == char.ToUpperInvariant(c));
        return IsPlace(folded) && capital && (named || oneWord) && !text.Substring(i, stop - i).Any(AsciiDigit.Is)
            ? (folded, value.Substring(start, stop - start))
            : null;
    }

    private static bool IsPlace(string folded) =>
        folded.Length is > 1 and <= MaxPlace && folded != "NGAY" && !Offices.Contains(folded, StringComparer.Ordinal)
            && !Levels.Contains(folded, StringComparer.Ordinal);

    private static int EndOf(string text, int start, int end)
    {
        var stop = start;
        while (stop < end && text[stop] is not (')' or ',' or ';' or ']' or '.' or '('))
        {
            stop++;
        }

        foreach (var word in Ends)
        {
            var found = text.IndexOf(word, start, stop - start, StringComparison.Ordinal);
            stop = found >= 0 ? found : stop;
        }

        while (stop > start && text[stop - 1] == ' ')
        {
            stop--;
        }

        return stop;
    }

    private static int SkipSigns(string text, int start, int end)
    {
        var i = start;
        while (i < end && text[i] is ' ' or '.' or ',' or ';' or ':' or '(' or '[' or '"')
        {
            i++;
        }

        return i;
    }

    private static int SkipWords(string text, int start, int end, string[] words)
    {
        var i = start;
        bool moved;
        do
        {
            moved = false;
            foreach (var word in words)
            {
                if (StartsWithWord(text, i, end, word))
                {
                    i = SkipSigns(text, i + word.Length, end);
                    moved = true;
                }
            }
        }
        while (moved);
        return i;
    }

    private static bool StartsWithWord(string text, int start, int end, string word) =>
        start + word.Length <= end && string.CompareOrdinal(text, start, word, 0, word.Length) == 0
        && !(start + word.Length < text.Length && IdentifierText.IsLetterOrDigit(text[start + word.Length]));
}
