using System.Text;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Times;

/// <summary>
/// The words of a running text with their places: lower case for comparison, the text itself for quoting. Punctuation, brackets and
/// line breaks that end a line of a list are words of their own.
/// </summary>
internal sealed class TimeTokens
{
    /// <summary>The word that marks the end of a line.</summary>
    public const string LineEnd = "\n";

    private readonly List<TextRange> places = [];

    public TimeTokens(string raw)
    {
        Text = Prepare(raw);
        var lower = Text.ToLowerInvariant();
        ProcessingTimeWords.Scan(Text, IsSeparator, places);
        Words = places.ConvertAll(place => lower.Substring(place.Start, place.Length));
        IsUnmarked = UnmarkedWords.Restore(lower, Words);
    }

    /// <summary>Whether the text was typed without marks: its words have them, the text for quoting has not.</summary>
    public bool IsUnmarked { get; }

    /// <summary>The text in NFC, without invisible characters, with line breaks only where a line of its own begins.</summary>
    public string Text { get; }

    /// <summary>The words in lower case.</summary>
    public List<string> Words { get; }

    public int Count => Words.Count;

    /// <summary>The words from one to another (exclusive), as written.</summary>
    public string Quote(int from, int to)
    {
        while (from < to && IsEdge(Words[from]))
        {
            from++;
        }

        var open = 0; // how many more brackets open than close
        for (var i = from; i < to; i++)
        {
            open += Bracket(i);
        }

        while (to > from && (IsEdge(Words[to - 1]) || Words[to - 1] == "(" || (Words[to - 1] == ")" && open < 0)))
        {
            open -= Bracket(--to);
        }

        while (from < to && (IsEdge(Words[from]) || (Words[from] == "(" && open > 0)))
        {
            open -= Bracket(from++);
        }

        return from >= to ? string.Empty : VietnameseText.Clean(Text.Substring(places[from].Start, places[to - 1].End - places[from].Start));
    }

    /// <summary>Whether the word begins with a capital letter.</summary>
    public bool IsCapital(int at) => at < Count && char.IsUpper(Text[places[at].Start]);

    /// <summary>Whether the point at this word ends a sentence: not one inside an address.</summary>
    public bool EndsSentence(int at)
    {
        var next = places[at].End < Text.Length ? Text[places[at].End] : ' ';
        return !char.IsLetterOrDigit(next) || (char.IsUpper(next) && places[at].Start > 0 && !char.IsUpper(Text[places[at].Start - 1]));
    }

    /// <summary>Whether white space precedes the word.</summary>
    public bool IsSpaced(int at) => at == 0 || places[at].Start > places[at - 1].End;

    /// <summary>Where a word begins in the text.</summary>
    public int PlaceOf(int at) => at < Count ? places[at].Start : Text.Length;

    private int Bracket(int at) => Words[at] == "(" ? 1 : Words[at] == ")" ? -1 : 0;

    private static bool IsEdge(string word) => word is "," or ";" or ":" or "." or "-" or "–" or "*" or "+" or LineEnd or "\"" or "“" or "”" or "•";

    private static bool IsSeparator(string text, int i) => text[i] switch
    {
        '\n' or '*' or '"' or '“' or '”' or '•' or '[' or ']' => true,
        '/' => i > 0 && i + 1 < text.Length && !(char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1])),
        '-' or '–' => i == 0 || i + 1 == text.Length || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(text[i + 1]),
        _ => false,
    };

    private static string Prepare(string raw)
    {
        var text = VietnameseText.ToNfc(raw);
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r' or '\u2028' or '\u2029')
            {
                result.Append(BeginsLine(text, i, result) ? '\n' : ' ');
            }
            else if (char.IsWhiteSpace(c))
            {
                result.Append(' ');
            }
            else if (c is not ('\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD'))
            {
                result.Append(c == '\u00D0' ? '\u0110' : c);
            }
        }

        return result.ToString();
    }

    /// <summary>A line that goes on in small letters, or with the number that "không quá" waits for, was only wrapped.</summary>
    private static bool BeginsLine(string text, int at, StringBuilder before)
    {
        if (before.Length > 0 && before[before.Length - 1] == '\n')
        {
            return false;
        }

        var next = at + 1;
        while (next < text.Length && next < at + 64 && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next >= text.Length || char.IsLower(text[next]))
        {
            return false;
        }

        var last = before.Length - 1;
        while (last > 0 && last > before.Length - 64 && before[last] == ' ')
        {
            last--;
        }

        return !char.IsDigit(text[next]) || last < 0 || !char.IsLower(before[last]) || (next + 1 < text.Length && text[next + 1] is '.' or ')');
    }
}
