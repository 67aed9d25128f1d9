using System.Globalization;
using System.Text;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Writing;

/// <summary>
/// CSV (RFC 4180) as every writer makes it: a byte order mark, by which spreadsheets know UTF-8 (JSON, text, HTML and SQL never begin with one), then rows
/// ended by CR LF. A text that a spreadsheet would take for a formula, also behind white space, has an apostrophe in front; a plain number has not. So has one
/// that begins with such an apostrophe itself: readers take one away (<see cref="FormulaGuard"/>). Control
/// characters but tabs and line ends, and marks that turn the direction of writing, are U+FFFD.
/// </summary>
internal sealed class CsvText(char separator = ',')
{
    /// <summary>What a CSV begins with, in a file and on standard output.</summary>
    public const string ByteOrderMark = "\uFEFF";

    private readonly StringBuilder text = new(ByteOrderMark);

    /// <summary>Adds a row, of one cell at least. Texts are guarded and quoted; a <see cref="Value"/> made of a number is written as it is.</summary>
    public CsvText Row(params IEnumerable<Value> cells)
    {
        foreach (var cell in cells)
        {
            text.Append(cell.Written).Append(separator);
        }

        text.Length--;
        text.Append("\r\n");
        return this;
    }

    public override string ToString() => text.ToString();

    /// <summary>
    /// A text as a cell of a table whose separator may be a comma or a semicolon: in quotation marks where one of them, a tab, a quotation mark or a line end
    /// is in it.
    /// </summary>
    public static string Cell(string? text)
    {
        var safe = Safe(text);
        return safe.AsSpan().IndexOfAny(",;\t\"\r\n".AsSpan()) < 0 ? safe : Quoted(safe);
    }

    /// <summary>
    /// A text as a cell of a table with one separator: in quotation marks only where this separator, a quotation mark or a line end is in it.
    /// </summary>
    public static string Cell(string? text, char separator)
    {
        var safe = Safe(text);
        return safe.IndexOf(separator) < 0 && safe.AsSpan().IndexOfAny('"', '\r', '\n') < 0 ? safe : Quoted(safe);
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

        return FormulaGuard.IsGuarded(safe) ? "'" + safe : safe;
    }

    private static bool IsHarmful(char c) => c < ' ' ? c is not ('\t' or '\r' or '\n') : c >= '\u007F' && (c <= '\u009F' || HiddenMarks.Turns(c));

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"")}\"";

    /// <summary>A cell: a text becomes one by itself, a number by <see cref="Of(string)"/>.</summary>
    internal readonly struct Value
    {
        private Value(string written) => Written = written;

        public string Written { get; }

        public static implicit operator Value(string? text) => new(Cell(text));

        public static implicit operator Value(long number) => new(number.ToString(CultureInfo.InvariantCulture));

        public static implicit operator Value(bool flag) => new(flag ? "true" : "false");

        /// <summary>A number in whatever notation, or a cell quoted already.</summary>
        public static Value Of(string written) => new(written);
    }
}
