using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>
/// A small table as a whole: from CSV (RFC 4180) in UTF-8, UTF-16 or Windows-1258, separated by comma, semicolon or tab, quoted cells with line breaks,
/// lines ended by CR LF, LF or CR; or from any other source of rows. Blank rows are left out. What is wrong is a finding with its line; whoever reads a table
/// refuses it when one is an error.
/// </summary>
internal sealed class WholeTable
{
    /// <summary>The largest file that is read, in bytes: 4 MiB.</summary>
    public const int LargestFile = 4 * 1024 * 1024;

    /// <summary>The most columns of a row.</summary>
    public const int MostColumns = 256;

    /// <summary>The most errors of a file; reading stops there. Warnings stop nothing: the rows behind them count.</summary>
    public const int MostErrors = 200;

    private const int MostTitles = 10;

    private readonly List<TableRow> rows = [];
    private int heading;

    private WholeTable(string fileName) => (FileName, List) = (fileName, new FindingList(fileName));

    /// <summary>How findings name the file.</summary>
    public string FileName { get; }

    /// <summary>Comma, semicolon or tab: the one that is most frequent in the first row. With a semicolon numbers may have a decimal comma.</summary>
    public char Separator { get; private set; } = ',';

    /// <summary>The heading: of the first rows the one with most headings that are known, else the first with more than one cell. Without cells when there is
    /// none.</summary>
    public TableRow Header => rows.Count > 0 ? rows[heading] : new TableRow(1, []);

    /// <summary>The rows below it.</summary>
    public IReadOnlyList<TableRow> Rows => ValueList.Of(rows.Skip(heading + 1));

    /// <summary>All rows, those above the heading too.</summary>
    public IReadOnlyList<TableRow> All => ValueList.Of(rows);

    /// <summary>What there is to say about the file as a table, in order of line.</summary>
    public IReadOnlyList<Finding> Findings => List.All;

    /// <summary>The same as a list, to which whoever reads the rows may add.</summary>
    public FindingList List { get; }

    /// <summary>Reads a table.</summary>
    /// <param name="content">The file; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name it.</param>
    /// <param name="isHeading">Whether a cell is a heading that is known; null for none.</param>
    /// <returns>The table; without rows when the file is too large or in no character set that is read.</returns>
    public static WholeTable Read(Stream content, string fileName, Func<string, bool>? isHeading = null) =>
        Read(WholeFile.Read(content, LargestFile, takesUtf16: true), fileName, isHeading);

    /// <summary>Reads a table.</summary>
    public static WholeTable Read(WholeFile file, string fileName, Func<string, bool>? isHeading = null)
    {
        var table = new WholeTable(fileName);
        if (file.Problem is not (FileProblem.None or FileProblem.Utf16))
        {
            var code = file.Problem == FileProblem.TooLarge ? CostFileFindings.TooLarge : FileProblems.Code(file.Problem);
            var text = FileProblems.Text(file.Problem, file.Largest);
            table.List.Error(code, 1, null, text.Vi, text.En);
            return table;
        }

        var bytes = new MemoryStream(file.Bytes.Array!, file.Bytes.Offset, file.Bytes.Count, writable: false);
        return Read(new DecodedText(bytes), fileName, isHeading);
    }

    /// <summary>Reads a table from text.</summary>
    public static WholeTable Parse(string text, string fileName, Func<string, bool>? isHeading = null) => Read(new StringReader(text), fileName, isHeading);

    // What cannot be read from the first line on fails before there are rows.
    private static WholeTable Read(TextReader text, string fileName, Func<string, bool>? isHeading)
    {
        try
        {
            return Read(new CsvRecords(new TextLines(text), fileName, isHeading), isHeading);
        }
        catch (FileContentException error)
        {
            var table = new WholeTable(fileName);
            table.Unreadable(error);
            return table;
        }
    }

    /// <summary>Reads a table from its rows.</summary>
    /// <param name="source">The rows; read to their end, or until there are too many findings, and closed.</param>
    /// <param name="isHeading">Whether a cell is a heading that is known; null for none.</param>
    /// <returns>The table; what makes the rows unreadable is a finding.</returns>
    public static WholeTable Read(ITableSource source, Func<string, bool>? isHeading = null)
    {
        var table = new WholeTable(source.Name) { Separator = source.Separator };
        using (source)
        {
            try
            {
                while (table.List.ErrorCount < MostErrors && source.Next() is { } row)
                {
                    table.Add(row);
                }
            }
            catch (FileContentException error)
            {
                table.Unreadable(error);
            }

            foreach (var finding in source.Findings)
            {
                table.List.Add(1, finding);
            }

            table.FindHeading(isHeading);
        }

        return table;
    }

    /// <summary>File and line, as findings name a place; with what stands there where it helps.</summary>
    public string Place(int line, string? part = null) => FilePlace.Of(FileName, line, part);

    /// <summary>A heading that is given twice in a row, compared without case, which nobody could tell apart; null where there is none.</summary>
    public Finding? HeadingTwice(TableRow row)
    {
        var twice = row.Cells.Where(cell => cell.Length > 0).GroupBy(cell => cell.ToLowerInvariant(), StringComparer.Ordinal)
            .FirstOrDefault(group => group.Count() > 1)?.Key;
        if (twice is null)
        {
            return null;
        }

        var shown = PlainLine.Of(Shorten.To(twice));
        return new Finding(FileProblems.NameTwice, FindingSeverity.Error, Place(row.Line),
            new BilingualText($"tiêu đề cột \"{shown}\" lặp lại", $"duplicate column heading \"{shown}\""));
    }

    /// <summary>The column with one of these names, compared without marks, case and punctuation; -1 when there is none.</summary>
    public int Column(params string[] names)
    {
        for (var i = 0; i < Header.Cells.Count; i++)
        {
            if (IsNamed(Header.Cells[i], names))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a heading is one of these names, compared without marks, case and punctuation.</summary>
    public static bool IsNamed(string heading, params string[] names)
    {
        var folded = VietnameseText.Fold(heading);
        return folded.Length > 0 && Array.Exists(names, name => VietnameseText.Fold(name) == folded);
    }

    private void Unreadable(FileContentException error) =>
        List.Error(error.Code == FileProblems.UnknownCharset ? CostFileFindings.BadText : error.Code, error.Line, null, error.Text.Vi, error.Text.En);

    private void Add(RawRow record)
    {
        if (Array.Exists(record.Cells, cell => HiddenMarks.AreIn(cell, takesSpace: true)))
        {
            List.Error(CostFileFindings.BadText, record.Line, null, "có ký tự điều khiển hoặc ký tự đảo chiều chữ",
                "a cell has control characters, or ones that turn the direction of writing");
        }

        var cells = record.Cells.Select(VietnameseText.Clean).ToList();
        if (record.Error is { } error)
        {
            List.Error(record.Code ?? CostFileFindings.BadQuotation, record.Line, null, error.Vi, error.En);
        }
        else if (cells.Exists(cell => cell.Length > 0))
        {
            if (cells.Count > MostColumns)
            {
                List.Error(CostFileFindings.WrongCellCount, record.Line, null, $"có {cells.Count} ô, nhiều nhất {MostColumns}",
                    $"there are {cells.Count} cells, at most {MostColumns} are read");
            }

            rows.Add(new TableRow(record.Line, ValueList.Of(cells), record.Kinds));
        }
    }

    private void FindHeading(Func<string, bool>? isHeading)
    {
        if (rows.Count == 0)
        {
            return;
        }

        heading = Math.Max(0, rows.FindIndex(row => row.Cells.Count(cell => cell.Length > 0) > 1));
        var most = 1;
        for (var i = 0; isHeading is not null && i < Math.Min(rows.Count, MostTitles); i++)
        {
            var known = rows[i].Cells.Count(isHeading);
            (heading, most) = known > most ? (i, known) : (heading, most);
        }

        // Where the heading is empty cells may be missing; behind it they may only be empty.
        var width = rows[heading].Cells.Count;
        var needed = rows[heading].Cells.ToList().FindLastIndex(cell => cell.Length > 0) + 1;
        for (var i = heading + 1; i < rows.Count && List.ErrorCount < MostErrors; i++)
        {
            var count = rows[i].Cells.Count;
            if (count == width)
            {
                continue;
            }

            if (count < width ? rows[i].Kinds is null && count < needed : rows[i].Cells.Skip(width).Any(cell => cell.Length > 0))
            {
                List.Error(CostFileFindings.WrongCellCount, rows[i].Line, null, $"dòng có {count} ô, dòng tiêu đề có {width}",
                    $"the row has {count} cells, the heading {width}");
            }

            var cells = rows[i].Cells.Take(width).Concat(Enumerable.Repeat(string.Empty, Math.Max(0, width - count)));
            rows[i] = rows[i] with { Cells = ValueList.Of(cells) };
        }
    }
}
