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

    private CsvTable(string fileName, char separator, IReadOnlyList<CsvRow> rows, IReadOnlyList<Finding> findings)
    {
        (FileName, Separator, Findings) = (fileName, separator, findings);
        Header = rows.Count > 0 ? rows[0] : new CsvRow(1, []);
        Rows = ValueList.Of(rows.Skip(1));
    }

    /// <summary>How findings name the file.</summary>
    public string FileName { get; }

    /// <summary>Comma, semicolon or tab: the one that stands most often in the first row. With a semicolon numbers may have a decimal comma.</summary>
    public char Separator { get; }

    /// <summary>The first row; without cells when there is none.</summary>
    public CsvRow Header { get; }

    /// <summary>The other rows.</summary>
    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>What is wrong with the file as CSV, in order of line; all are errors.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Reads a table.</summary>
    /// <param name="content">The file; read to its end or to the largest size, not closed.</param>
    /// <param name="fileName">How findings name it.</param>
    /// <returns>The table; without rows when the file is too large or no UTF-8.</returns>
    public static CsvTable Read(Stream content, string fileName)
    {
        var (bytes, problem) = FileContent.ReadWhole(content, LargestFile);
        if (problem != FileProblem.None)
        {
            var code = problem switch { FileProblem.TooLarge => "CCHC-COST-061", FileProblem.Utf16 => "CCHC-COST-070", _ => FileProblems.Code(problem) };
            return Refused(fileName, new Finding(code, FindingSeverity.Error, FilePlace.Of(fileName, 1), FileProblems.Text(problem, LargestFile)));
        }

        try
        {
            return Parse(Strict.GetString(bytes.Array!, bytes.Offset, bytes.Count), fileName);
        }
        catch (DecoderFallbackException error)
        {
            var line = 1 + bytes.Take(Math.Max(0, error.Index)).Count(value => value == (byte)'\n');
            return Refused(fileName, new Finding("CCHC-COST-070", FindingSeverity.Error, FilePlace.Of(fileName, line), new BilingualText("có chữ không phải UTF-8; hãy lưu lại dạng CSV UTF-8", "not valid UTF-8; save it as CSV UTF-8")));
        }
    }

    /// <summary>Reads a table from text.</summary>
    public static CsvTable Parse(string text, string fileName)
    {
        var scan = new CsvScan(text, fileName);
        var rows = scan.Run();
        return new CsvTable(fileName, scan.Separator, rows, ValueList.Of(scan.Findings));
    }

    /// <summary>File and line, as findings name a place; with what stands there where it helps.</summary>
    public string Place(int line, string? part = null) => FilePlace.Of(FileName, line, part);

    /// <summary>A heading that stands twice in a row, compared without case, which nobody could tell apart; null where there is none.</summary>
    public Finding? HeadingTwice(CsvRow row)
    {
        var twice = row.Cells.Where(cell => cell.Length > 0).GroupBy(cell => cell.ToLowerInvariant(), StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;
        if (twice is null)
        {
            return null;
        }

        var shown = PlainLine.Of(twice.Length <= 60 ? twice : twice.Substring(0, 60) + "…");
        return new Finding(FileProblems.NameTwice, FindingSeverity.Error, Place(row.Line), new BilingualText($"tiêu đề cột \"{shown}\" lặp lại", $"duplicate column heading \"{shown}\""));
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


    private static CsvTable Refused(string fileName, Finding finding) => new(fileName, ',', [], ValueList.Of([finding]));
}
