using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>
/// A text of a record made ready for looking up words: clean, its marker ("- ", "a) ", "(1)") and its last punctuation passed over, and the same in
/// lower case with the same indices.
/// </summary>
internal readonly struct RequirementText
{
    public RequirementText(string? raw)
    {
        Clean = VietnameseText.Clean(raw);
        Lower = Clean.ToLowerInvariant();
        Start = SkipMarkers(Lower);
        End = Clean.Length;
        for (var round = 0; round < 12 && End > Start
            && (Lower[End - 1] is ' ' or '.' or ';' or ',' or '-' or '"' or '”' or '“' || (Lower[End - 1] == ')' && !Closes(Lower, End - 1))); round++)
        {
            End--;
        }
    }

    public string Clean { get; }

    public string Lower { get; }

    /// <summary>Where the words begin, behind the marker.</summary>
    public int Start { get; }

    /// <summary>Where the words end, before the last punctuation; a colon stays.</summary>
    public int End { get; }

    public bool IsEmpty => End <= Start;

    /// <summary>The first mark: '+', '-', another, or '\0' when there is none.</summary>
    public char Mark => Lower.Length > 0 && Start > 0 ? Lower[0] : '\0';

    public bool EndsWithColon => End > Start && Lower[End - 1] == ':';

    public string Words(int from, int to) => Clean.Substring(from, to - from).Trim(' ', ',', ';', ':', '.');

    public bool StartsWith(string words) => IsAt(Start, words);

    public bool StartsWithAny(string[] words)
    {
        foreach (var word in words)
        {
            if (IsAt(Start, word))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsAt(int at, string words) => at >= 0 && at + words.Length <= End && string.CompareOrdinal(Lower, at, words, 0, words.Length) == 0;

    /// <summary>The first place of words, or -1.</summary>
    public int Find(string words, int from, int to) => to - from < words.Length ? -1 : Lower.IndexOf(words, from, to - from, StringComparison.Ordinal);

    public int Find(string words) => Find(words, Start, End);

    public bool Has(string words) => Find(words) >= 0;

    public bool Has(string words, int from, int to) => Find(words, from, to) >= 0;

    public bool HasAny(string[] words, int from, int to) => First(words, from, to).At >= 0;

    public bool HasAny(string[] words) => HasAny(words, Start, End);

    /// <summary>The first place of any of several words; at one place the longer.</summary>
    public (int At, int Length) First(string[] words, int from, int to)
    {
        var best = (At: -1, Length: 0);
        foreach (var word in words)
        {
            var limit = best.At < 0 ? to : Math.Min(to, best.At + word.Length);
            var at = Find(word, from, limit);
            if (at >= 0 && (best.At < 0 || at < best.At || (at == best.At && word.Length > best.Length)))
            {
                best = (at, word.Length);
            }
        }

        return best;
    }

    private static bool Closes(string text, int at)
    {
        var depth = 0;
        for (var i = 0; i < at; i++)
        {
            depth = text[i] == '(' ? depth + 1 : text[i] == ')' ? Math.Max(0, depth - 1) : depth;
        }

        return depth > 0;
    }

    private static bool IsRoman(string text, int at, int end)
    {
        for (; at < end; at++)
        {
            if (text[at] is not ('i' or 'v' or 'x'))
            {
                return false;
            }
        }

        return true;
    }

    private static int SkipMarkers(string text)
    {
        var at = 0;
        for (var round = 0; round < 4; round++)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at]) && !(text[at] == '(' && !IsNumbering(text, at + 1, out _)))
            {
                at++;
            }

            if (!IsNumbering(text, at, out var end))
            {
                break;
            }

            at = end;
        }

        return at;
    }

    /// <summary>"a)", "1.", "2.1.", "iv)", "8/", but neither "01 bản" nor "1.000 tấn".</summary>
    private static bool IsNumbering(string text, int at, out int end)
    {
        end = at;
        while (end < text.Length && end - at < 8
            && (char.IsLetterOrDigit(text[end])
                || (text[end] == '.' && end > at && char.IsDigit(text[end - 1]) && end + 1 < text.Length && char.IsDigit(text[end + 1]))))
        {
            end++;
        }

        var length = end - at;
        if (length is 0 or > 7 || end >= text.Length || text[end] is not (')' or '.' or '/' or '-'))
        {
            return false;
        }

        var digits = char.IsDigit(text[at]);
        if (!digits && (text[end] is '/' or '-' || length > 4 || (text[end] == '.' && length > 1 && !IsRoman(text, at, end))))
        {
            return false;
        }

        if (digits && text[end] is '/' or '-' && length > 2)
        {
            return false;
        }

        end++;
        return true;
    }
}
