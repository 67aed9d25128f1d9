using System.Text;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>
/// A small table from CSV (RFC 4180): UTF-8 with or without a byte order mark, separated by comma, semicolon or tab, quoted cells with line breaks, lines
/// ended by CR LF, LF or CR. Blank rows are left out. What is wrong is a finding with its line; whoever reads a table refuses it when there is one.
/// </summary>
internal sealed class CsvTable
{
    /// <summary>The largest file that is read, in bytes: 4 MiB.</summary>
    public const int LargestFile = 4 * 1024 * 1024;

    /// <summary>The most columns of a row.</summary>
    public const int MostColumns = 256;

    /// <summary>The most findings of a file; reading stops there.</summary>
    public const int MostFindings = 200;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<CsvRow> rows = [];

    private CsvTable(string fileName) => (FileName, List) = (fileName, new FindingList(fileName));

    /// <summary>How findings name the file.</summary>
    public string FileName { get; }

    /// <summary>Comma, semicolon or tab: the one that is most frequent in the first row. With a semicolon numbers may have a decimal comma.</summary>
    public char Separator { get; private set; } = ',';

    /// <summary>The first row; without cells when there is none.</summary>
    public CsvRow Header => rows.Count > 0 ? rows[0] : new CsvRow(1, []);

    /// <summary>The other rows.</summary>
    public IReadOnlyList<CsvRow> Rows => ValueList.Of(rows.Skip(1));

    /// <summary>What is wrong with the file as CSV, in order of line; all are errors.</summary>
    public IReadOnlyList<Finding> Findings => List.All;

    /// <summary>The same as a list, to which whoever reads the rows may add.</summary>
    public FindingList List { get; }

    /// <summary>Reads a table.</summary>
    /// <param name="content">The file; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name it.</param>
    /// <returns>The table; without rows when the file is too large or not UTF-8.</returns>
    public static CsvTable Read(Stream content, string fileName) => Read(WholeFile.Read(content, LargestFile), fileName);

    /// <summary>Reads a table.</summary>
    public static CsvTable Read(WholeFile file, string fileName)
    {
        var table = new CsvTable(fileName);
        if (file.Problem != FileProblem.None)
        {
            var code = file.Problem switch { FileProblem.TooLarge => CostFileFindings.TooLarge, FileProblem.Utf16 => CostFileFindings.BadText, _ =>
                FileProblems.Code(file.Problem) };
            var text = FileProblems.Text(file.Problem, file.Largest);
            table.List.Error(code, 1, null, text.Vi, text.En);
            return table;
        }

        try
        {
            return Parse(Strict.GetString(file.Bytes.Array!, file.Bytes.Offset, file.Bytes.Count), fileName);
        }
        catch (DecoderFallbackException error)
        {
            var line = 1 + file.Bytes.Take(Math.Max(0, error.Index)).Count(value => value == (byte)'\n');
            table.List.Error(
                CostFileFindings.BadText,
                line,
                null,
                "có chữ không phải UTF-8; hãy lưu lại dạng CSV UTF-8",
                "not valid UTF-8; save it as CSV UTF-8");
            return table;
        }
    }

    /// <summary>Reads a table from text.</summary>
    public static CsvTable Parse(string text, string fileName)
    {
        var table = new CsvTable(fileName);
        using var lines = new TextLines(new StringReader(text), fileName, _ => new FileContentException(FileProblem.TooManyBlankLines));
        try
        {
            var records = new CsvRecords(lines);
            table.Separator = records.Separator;
            while (table.List.Count < MostFindings && records.Next() is { } record)
            {
                table.Add(record);
            }
        }
        catch (FileContentException error)
        {
            table.List.Error(error.Code, 1, null, error.Text.Vi, error.Text.En);
        }

        return table;
    }

    /// <summary>File and line, as findings name a place; with what stands there where it helps.</summary>
    public string Place(int line, string? part = null) => FilePlace.Of(FileName, line, part);

    /// <summary>A heading that is given twice in a row, compared without case, which nobody could tell apart; null where there is none.</summary>
    public Finding? HeadingTwice(CsvRow row)
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

    /// <summary>The column with one of these names, compared without case; -1 when there is none.</summary>
    /// <param name="names">Names in NFC and lower case.</param>
    public int Column(params string[] names)
    {
        for (var i = 0; i < Header.Cells.Count; i++)
        {
            if (Array.IndexOf(names, Header.Cells[i].ToLowerInvariant()) >= 0)
            {
                return i;
            }
        }

        return -1;
    }

    private void Add(CsvRecord record)
    {
        if (Array.Exists(record.Cells, cell => cell.Any(c => (char.IsControl(c) && !char.IsWhiteSpace(c)) || HiddenMarks.Turns(c))))
        {
            List.Error(CostFileFindings.BadText, record.Line, null, "có ký tự điều khiển hoặc ký tự đảo chiều chữ",
                "a cell has control characters, or ones that turn the direction of writing");
        }

        var cells = ValueList.Of(record.Cells.Select(VietnameseText.Clean));
        if (record.Error is { } error)
        {
            List.Error(CostFileFindings.BadQuotation, record.Line, null, error.Vi, error.En);
        }
        else if (cells.Any(cell => cell.Length > 0))
        {
            var columns = rows.Count == 0 ? cells.Count : rows[0].Cells.Count;
            if (cells.Count > MostColumns)
            {
                List.Error(CostFileFindings.WrongCellCount, record.Line, null, $"có {cells.Count} ô, nhiều nhất {MostColumns}",
                    $"there are {cells.Count} cells, at most {MostColumns} are read");
            }
            else if (cells.Count != columns)
            {
                List.Error(CostFileFindings.WrongCellCount, record.Line, null, $"dòng có {cells.Count} ô, dòng tiêu đề có {columns}",
                    $"the row has {cells.Count} cells, the heading {columns}");
            }

            rows.Add(new CsvRow(record.Line, cells));
        }
    }
}
