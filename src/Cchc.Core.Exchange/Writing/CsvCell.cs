using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Writing;

/// <summary>
/// Cells of CSV (RFC 4180) as every writer of this package makes them. Each CSV begins with <see cref="ByteOrderMark"/>, by which spreadsheets know UTF-8; JSON, text, HTML and SQL never do.
/// </summary>
public static class CsvCell
{
    /// <summary>What a CSV begins with, in a file and on standard output.</summary>
    public const string ByteOrderMark = "\uFEFF";

    /// <summary>A text as a cell of a table whose separator may be a comma or a semicolon.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <returns>
    /// The cell, in quotation marks where it needs them. A text that a spreadsheet would take for a formula, also behind white space, has an apostrophe in front; a plain number has
    /// not. Control characters but tabs and line ends, and marks that turn the direction of writing, are U+FFFD.
    /// </returns>
    public static string Of(string? text)
    {
        var safe = Safe(text);
        return safe.AsSpan().IndexOfAny(",;\t\"\r\n".AsSpan()) < 0 ? safe : Quoted(safe);
    }

    /// <summary>A text as a cell of a table with one separator.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <param name="separator">What separates the cells.</param>
    /// <returns>The same; in quotation marks only where this separator, a quotation mark or a line end stands in it.</returns>
    public static string Of(string? text, char separator)
    {
        var safe = Safe(text);
        return safe.IndexOf(separator) < 0 && safe.AsSpan().IndexOfAny('"', '\r', '\n') < 0 ? safe : Quoted(safe);
    }

    /// <summary>Whether a spreadsheet would take a text for a formula.</summary>
    internal static bool LooksLikeFormula(string text)
    {
        var at = 0;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '\uFEFF' or '\u200B'))
        {
            at++;
        }

        return at < text.Length && text[at] is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20' && !IsNumber(text, at);
    }

    private static string Safe(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var safe = text!;
        for (var i = 0; i < safe.Length; i++)
        {
            if (IsHarmful(safe[i]))
            {
                safe = string.Concat(safe.Select(c => IsHarmful(c) ? '\uFFFD' : c));
                break;
            }
        }

        return LooksLikeFormula(safe) ? "'" + safe : safe;
    }

    private static bool IsHarmful(char c) => c < ' ' ? c is not ('\t' or '\r' or '\n') : c >= '\u007F' && (c <= '\u009F' || HiddenMarks.Turns(c));

    // A sign, then digits with points and commas between them.
    private static bool IsNumber(string text, int at)
    {
        if (text[at] is not ('+' or '-') || text.Length == at + 1)
        {
            return false;
        }

        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] is not (>= '0' and <= '9') && (text[i] is not ('.' or ',') || i == at + 1 || i == text.Length - 1))
            {
                return false;
            }
        }

        return true;
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"")}\"";
}
