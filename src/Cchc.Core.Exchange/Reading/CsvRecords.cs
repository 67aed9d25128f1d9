using System.Text;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>
/// The rows of a CSV file (RFC 4180), one by one. A quotation mark that opens a cell and is never closed takes nothing with it: its row has an error that names
/// its line, and the rows behind it are read from the next line on. A mark counts as never closed where the file, a thousand lines or a million characters end
/// before it; where something else than a separator follows the closing one; and where a line inside the cell looks like a row of its own.
/// </summary>
internal sealed class CsvRecords : ITableSource
{
    private const int MostLines = 1_000;
    private const int MostTitles = 10;

    private static readonly char[] Separators = [',', ';', '\t'];

    private readonly TextLines lines;
    private readonly StringBuilder cell = new();
    private readonly List<string> cells = [];
    private Func<string[], bool> isRow = _ => false; // asked of the lines inside a cell
    private int width; // of the heading; 0 before it is known

    /// <param name="lines">The lines; closed with the rows.</param>
    /// <param name="name">How findings name the file.</param>
    /// <param name="isHeading">Whether a cell is a heading that is known; with it the heading is looked for below titles.</param>
    public CsvRecords(TextLines lines, string name, Func<string, bool>? isHeading = null)
    {
        (this.lines, Name) = (lines, name);
        Separator = ',';
        if (NextNotBlank() is not { } first)
        {
            return;
        }

        if (first.Text.Length == 5 && first.Text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && first.Text[4] is ',' or ';' or '\t')
        {
            Separator = first.Text[4]; // what spreadsheets write to name the separator
            return;
        }

        Separator = (isHeading is null ? null : OfHeading(first, isHeading)) ?? Likely(Heading(first));
    }

    /// <summary>Comma, semicolon or tab: named by a first line <c>sep=;</c>, else the one that stands most often in the first row outside quotation
    /// marks.</summary>
    public char Separator { get; }

    public string Name { get; }

    public IReadOnlyList<Finding> Findings => lines.Charset == LegacyCharset.None ? []
        : [new Finding(FileProblems.ReadAsWindows1258, FindingSeverity.Information, Name, new BilingualText(
            "tệp ghi bằng Windows-1258 và đã được đọc như vậy; nên lưu lại bằng UTF-8",
            "the file is in Windows-1258 and was read as such; better save it as UTF-8"))];

    public void Expect(int width, Func<string[], bool> isRow) => (this.width, this.isRow) = (width, isRow);

    public void Dispose() => lines.Dispose();

    /// <summary>The next row that is not blank; null at the end.</summary>
    public RawRow? Next()
    {
        while (lines.Next() is { } line)
        {
            if (line.IsTooLong)
            {
                return new RawRow(line.Number, [],
                    new($"dòng {line.Number} dài hơn {TextLines.Longest} ký tự, bỏ qua",
                        $"line {line.Number} is longer than {TextLines.Longest} characters and was left out"));
            }

            if (!string.IsNullOrWhiteSpace(line.Text) || line.Text.AsSpan().IndexOf(Separator) >= 0)
            {
                return Read(line);
            }
        }

        return null;
    }

    private RawRow Read(TextLine first)
    {
        if (first.Text.IndexOf('"') < 0)
        {
            return new RawRow(first.Number, Array.ConvertAll(first.Text.Split(Separator), FormulaGuard.Unguarded));
        }

        var (text, behind) = (first.Text, default(List<TextLine>));
        var end = first.End;
        var length = text.Length;
        while (true)
        {
            switch (Parse(text, out var stray))
            {
                case Outcome.Whole when behind is not null && behind.Exists(line => isRow(line.Text.Split(Separator))):
                    return Recover(first, behind, "không được đóng trước một dòng giống như dòng khác", "is not closed before what looks like another row");
                case Outcome.Whole:
                    return new RawRow(first.Number, [.. cells], Doubt: Doubt(first, behind));
                case Outcome.Stray:
                    var shown = Shorten.To(PlainLine.Of(stray));
                    return behind is not null ? Recover(first, behind, "không được đóng", "is not closed") : new RawRow(first.Number, [.. cells], new(
                        $"dòng {first.Number}: gặp \"{shown}\" sau dấu nháy đóng; dấu nháy trong ô phải viết đôi",
                        $"line {first.Number}: found \"{shown}\" after a closing quotation mark; write quotation marks inside a cell twice"));
            }

            var next = length > TextLines.Longest || behind?.Count >= MostLines ? null : lines.Next();
            if (next is not { IsTooLong: false } more)
            {
                var all = behind ?? [];
                return Recover(first, next is { } given ? [.. all, given] : all, "không được đóng", "is never closed");
            }

            // Only a line with a quotation mark can close the cell: until then nothing is looked at twice.
            behind ??= [];
            var joined = new StringBuilder(text);
            do
            {
                joined.Append(end).Append(more.Text);
                behind.Add(more);
                (end, length) = (more.End, joined.Length);
            }
            while (more.Text.IndexOf('"') < 0 && length <= TextLines.Longest && behind.Count < MostLines && Take(ref more));
            text = joined.ToString();
        }
    }

    // Nothing tells for sure that a row was swallowed, and the cell may be what it looks like: it is kept, and said.
    private BilingualText? Doubt(TextLine first, List<TextLine>? behind) =>
        width > 1 && behind?.Find(line => line.Text.Split(Separator).Length == width) is { Text: not null } like
            ? new($"dòng {like.Number} nằm trong một ô bắt đầu ở dòng {first.Number} và có số ô bằng dòng tiêu đề: có thiếu dấu nháy trước đó không?",
                $"line {like.Number} stands inside a cell that begins on line {first.Number}, and has as many cells as the heading: is a quotation " +
                    "mark missing before it?")
            : null;

    private bool Take(ref TextLine more)
    {
        if (lines.Next() is not { } next)
        {
            return false;
        }

        if (next.IsTooLong)
        {
            lines.Return([next]);
            return false;
        }

        more = next;
        return true;
    }

    // The first line alone, its open cell to the end of the line; the others are read again.
    private RawRow Recover(TextLine first, List<TextLine> behind, string vi, string en)
    {
        lines.Return(behind);
        _ = Parse(first.Text, out _);
        return new RawRow(first.Number, [.. cells],
            new($"dấu nháy mở ở dòng {first.Number} {vi}; các dòng sau được đọc từ dòng kế tiếp",
                $"the quotation mark opened on line {first.Number} {en}; the rows after it are read from the next line on"));
    }

    private Outcome Parse(string text, out string stray)
    {
        cells.Clear();
        (stray, var outcome) = (string.Empty, Outcome.Whole);
        for (var at = 0; ;)
        {
            cell.Clear();
            if (at < text.Length && text[at] == '"')
            {
                at = Quoted(text, at + 1, out var isClosed);
                if (!isClosed)
                {
                    cells.Add(FormulaGuard.Unguarded(cell.ToString()));
                    return outcome == Outcome.Stray ? outcome : Outcome.Open;
                }
            }

            var stop = text.IndexOf(Separator, at);
            var length = (stop < 0 ? text.Length : stop) - at;
            if (cell.Length > 0 || (at > 0 && text[at - 1] == '"'))
            {
                if (text.Substring(at, length) is var rest && !string.IsNullOrWhiteSpace(rest))
                {
                    (outcome, stray) = (Outcome.Stray, rest);
                    cell.Append(rest);
                }
            }
            else
            {
                cell.Append(text, at, length);
            }

            cells.Add(FormulaGuard.Unguarded(cell.ToString()));
            if (stop < 0)
            {
                return outcome;
            }

            at = stop + 1;
        }
    }

    // Behind the closing mark, or the end of the text.
    private int Quoted(string text, int at, out bool isClosed)
    {
        while (true)
        {
            var mark = text.IndexOf('"', at);
            isClosed = mark >= 0;
            cell.Append(text, at, (isClosed ? mark : text.Length) - at);
            if (!isClosed)
            {
                return text.Length;
            }

            if (mark + 1 == text.Length || text[mark + 1] != '"')
            {
                return mark + 1;
            }

            cell.Append('"');
            at = mark + 2;
        }
    }

    private TextLine? NextNotBlank()
    {
        while (lines.Next() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line.Text))
            {
                return line;
            }
        }

        return null;
    }

    // The separator that makes most headings of one of the first lines; null where none makes two. All lines are read again.
    private char? OfHeading(TextLine first, Func<string, bool> isHeading)
    {
        var taken = new List<TextLine>();
        var (separator, most) = (default(char?), 1);
        for (TextLine? line = first; line is { } known; line = taken.Count < MostTitles ? lines.Next() : null)
        {
            taken.Add(known);
            foreach (var sign in Separators)
            {
                var count = known.Text.Split(sign).Count(cell => isHeading(cell.Trim().Trim('"')));
                (separator, most) = count > most ? (sign, count) : (separator, most);
            }
        }

        lines.Return(taken);
        if (separator is null)
        {
            _ = lines.Next(); // the first, which was taken before
        }

        return separator;
    }

    // The first row as text: a heading may have line breaks inside quotation marks. All of it is read again.
    private string Heading(TextLine first)
    {
        var taken = new List<TextLine> { first };
        var text = new StringBuilder(first.Text);
        var isOpen = IsOpen(first);
        while (isOpen && taken.Count < MostLines && text.Length <= TextLines.Longest && lines.Next() is { } line)
        {
            taken.Add(line);
            text.Append(line.Text);
            isOpen ^= IsOpen(line);
        }

        lines.Return(taken);
        return isOpen ? first.Text : text.ToString();
    }

    private static bool IsOpen(TextLine line) => line.Text.Count(c => c == '"') % 2 == 1;

    // Outside quotation marks; a comma when nothing tells.
    private static char Likely(string text)
    {
        var (commas, semicolons, tabs, quoted) = (0, 0, 0, false);
        foreach (var c in text)
        {
            quoted ^= c == '"';
            commas += !quoted && c == ',' ? 1 : 0;
            semicolons += !quoted && c == ';' ? 1 : 0;
            tabs += !quoted && c == '\t' ? 1 : 0;
        }

        return semicolons > commas && semicolons >= tabs ? ';' : tabs > commas ? '\t' : ',';
    }

    private enum Outcome
    {
        Whole,
        Open,
        Stray,
    }
}
