using System.Text;
using Cchc.Core.Text;

namespace Cchc.Cli.Line;

/// <summary>
/// The words of a line as they were meant where a word processor or a shell has changed them: quotation marks that the shell left standing (“5 ngày”, '5 ngày')
/// hold words together, and a long dash before a letter is two short ones. What has no such marks is left as it is.
/// </summary>
internal static class TypedWords
{
    private const string Opening = "\"'“”„‟‘’«″";
    private const string Closing = "\"'“”‟‘’»″";
    private const string Dashes = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    public static IReadOnlyList<string> Of(IReadOnlyList<string> words)
    {
        var meant = new List<string>(words.Count);
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at] == "--")
            {
                meant.AddRange(words.Skip(at));
                break;
            }

            var word = Dashed(words[at]);
            var start = Start(word);
            var end = start < 0 ? -1 : End(words, at, word, start);
            if (end < 0)
            {
                meant.Add(word);
                continue;
            }

            var held = new StringBuilder(word);
            for (; at < end; at++)
            {
                held.Append(' ').Append(words[at + 1]);
            }

            meant.Add(held.ToString(0, held.Length - 1).Remove(start, 1));
        }

        return meant;
    }

    // Where a word begins with a mark, or what stands behind the sign of an option does.
    private static int Start(string word)
    {
        var sign = word.StartsWith('-') ? word.IndexOf('=', StringComparison.Ordinal) + 1 : 0;
        return (sign > 0 || !word.StartsWith('-')) && sign < word.Length && Opening.Contains(word[sign], StringComparison.Ordinal) ? sign : -1;
    }

    // The word that ends with a mark; -1 where none does before the next option.
    private static int End(IReadOnlyList<string> words, int at, string first, int start)
    {
        if (first.Length > start + 1 && Closes(first))
        {
            return at;
        }

        for (var next = at + 1; next < words.Count && Dashed(words[next]) is var word && !word.StartsWith("--", StringComparison.Ordinal); next++)
        {
            if (Closes(word))
            {
                return next;
            }
        }

        return -1;
    }

    private static bool Closes(string word) => word.Length > 0 && Closing.Contains(word[^1], StringComparison.Ordinal);

    private static string Dashed(string word)
    {
        if (word.Length < 2 || word[0] <= '\u007F' || !Dashes.Contains(word[0], StringComparison.Ordinal))
        {
            return word;
        }

        var rest = word.TrimStart(Dashes.ToCharArray());
        return rest.Length == 0 ? word : AsciiDigit.Is(rest[0]) ? "-" + rest : "--" + rest;
    }
}
