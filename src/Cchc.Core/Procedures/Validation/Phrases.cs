using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Validation;

/// <summary>Looks for whole words in text that was cleaned and put in lower case by <see cref="Plain"/>.</summary>
internal static class Phrases
{
    public static string Plain(string text) => VietnameseText.Clean(text).ToLowerInvariant();

    /// <summary>Whether the text contains a phrase as whole words.</summary>
    public static bool Has(this string text, string phrase) => Find(text, phrase, 0) >= 0;

    public static bool HasAny(this string text, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (Find(text, phrase, 0) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The position of a phrase as whole words, from a position on; -1 when it is absent.</summary>
    public static int Find(string text, string phrase, int start)
    {
        for (var at = text.IndexOf(phrase, start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            if (IsEdge(text, at - 1) && IsEdge(text, at + phrase.Length))
            {
                return at;
            }
        }

        return -1;
    }

    public static bool Starts(this string text, string phrase) => text.StartsWith(phrase, StringComparison.Ordinal) && IsEdge(text, phrase.Length);

    public static bool StartsAny(this string text, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (Starts(text, phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text without the marks of a list before it: "- ", "+ ", "* ", "a) ", "1.2. ", "(iv) ".</summary>
    public static string Unlisted(string text)
    {
        var at = 0;
        while (true)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            var end = at;
            while (end < text.Length && end - at < 4 && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            var marked = end > at && end < text.Length
                && (text[end] is ')' || (text[end] is '.' or '/' && char.IsDigit(text[end - 1])) || (text[end] == '.' && end == at + 1));
            if (!marked)
            {
                return at == 0 ? text : text.Substring(at);
            }

            at = end + 1;
        }
    }

    /// <summary>Quotes text, shortened.</summary>
    public static string Quote(string text)
    {
        var clean = VietnameseText.Clean(text);
        return $"\"{Shorten.Within(clean, 100)}\"";
    }

    /// <summary>Quotes the surroundings of a place in a text.</summary>
    public static string QuoteAround(string text, int at, int length)
    {
        var (from, to) = (Math.Max(0, at - 50), Math.Min(text.Length, at + length + 30));
        while (from > 0 && text[from - 1] != ' ')
        {
            from--;
        }

        while (to < text.Length && text[to] != ' ')
        {
            to++;
        }

        return $"\"{(from > 0 ? "…" : string.Empty)}{text.Substring(from, to - from)}{(to < text.Length ? "…" : string.Empty)}\"";
    }

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
