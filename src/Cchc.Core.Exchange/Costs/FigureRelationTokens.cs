using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>Takes a relation apart. A sign inside a word, as in <c>TN-TKQ</c> or <c>mức 3/4</c>, belongs to the name unless numbers stand around it.</summary>
internal static class FigureRelationTokens
{
    private const string Quotes = "\"'“”";

    /// <summary>The tokens; null where quotation marks do not close. A number in brackets, (3), is that number.</summary>
    public static List<FigureRelationToken>? Of(string text)
    {
        var (tokens, start, clean) = (new List<FigureRelationToken>(), 0, VietnameseText.Clean(text));
        for (var i = 0; i < clean.Length; i++)
        {
            if (Quotes.Contains(clean[i]))
            {
                var end = clean.IndexOfAny([.. Quotes], i + 1);
                if (end < 0)
                {
                    return null;
                }

                Name(clean.Substring(start, i - start), tokens);
                tokens.Add(new FigureRelationToken(clean.Substring(i + 1, end - i - 1).Trim(), '\0'));
                (i, start) = (end, end + 1);
            }
            else if (SignAt(clean, start, i) is { } sign)
            {
                Name(clean.Substring(start, i - start), tokens);
                tokens.Add(new FigureRelationToken(string.Empty, sign));
                start = i + 1;
            }
        }

        Name(clean.Substring(start), tokens);
        return Unbracketed(tokens);
    }

    private static void Name(string text, List<FigureRelationToken> tokens)
    {
        if (text.Trim() is { Length: > 0 } name)
        {
            tokens.Add(new FigureRelationToken(name, '\0'));
        }
    }

    // A sign counts between spaces, and between numbers, brackets and quotation marks where no word runs up to it.
    private static char? SignAt(string text, int start, int i)
    {
        var c = text[i];
        if (c is '=' or '+' or '(' or ')')
        {
            return c;
        }

        var sign = c switch { '%' => '%', '-' or '−' or '–' => '-', '/' or '÷' or ':' => '/', '*' or '×' or 'x' or 'X' => '*', _ => '\0' };
        if (sign == '\0')
        {
            return null;
        }

        var (left, right) = (text.Substring(0, i).TrimEnd(), text.Substring(i + 1).TrimStart());
        var isFree = i > 0 && text[i - 1] == ' ' && (right.Length == 0 || text[i + 1] == ' ');
        var isBetween = (left.Length == 0 || IsEdge(left[left.Length - 1])) && (right.Length == 0 || IsEdge(right[0]))
            && !text.Substring(start, i - start).Any(char.IsLetter);
        var isNamed = c is 'x' or 'X' && (right.Length == 0 || left.Length == 0 || !(IsEdge(left[left.Length - 1]) || char.IsLetter(left[left.Length - 1])));
        return (isFree || isBetween) && !isNamed ? sign : null;
    }

    private static bool IsEdge(char c) => AsciiDigit.Is(c) || c is '(' or ')' or '%' || Quotes.Contains(c);

    private static List<FigureRelationToken> Unbracketed(List<FigureRelationToken> tokens)
    {
        var plain = new List<FigureRelationToken>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Sign == '(' && i + 2 < tokens.Count && tokens[i + 1].IsName && tokens[i + 2].Sign == ')')
            {
                plain.Add(tokens[i + 1]);
                i += 2;
            }
            else
            {
                plain.Add(tokens[i]);
            }
        }

        return plain;
    }
}
