using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reading;

/// <summary>
/// A table from its heading on, row by row. The heading is the first row, or pair of rows, that has the columns that are needed; titles above it
/// are passed over, and so is a row of column numbers below it.
/// </summary>
internal class HeadedTable<T>
    where T : struct, Enum
{
    private const int MostTitles = 10;
    private const int MostNamed = 20;

    private readonly ITableSource source;
    private readonly TableNames<T> names;
    private readonly Dictionary<T, int> columns = [];
    private readonly List<string> unused = [];
    private readonly int needed; // cells that a row must have
    private bool isBegun;

    /// <param name="source">The rows.</param>
    /// <param name="names">The headings that are known.</param>
    /// <param name="columns">The columns that are needed, each perhaps in place of another.</param>
    /// <exception cref="FileContentException">There is no such heading, or two columns mean the same.</exception>
    public HeadedTable(ITableSource source, TableNames<T> names, params T[][] columns)
    {
        (this.source, this.names) = (source, names);
        var rows = new List<RawRow>();
        while (rows.Count < MostTitles && source.Next() is { } row)
        {
            rows.Add(row);
            if (IsHeading(row.Cells, columns))
            {
                Heading = row;
                break;
            }

            if (rows.Count > 1 && Joined(rows[rows.Count - 2], row) is { } joined && IsHeading(joined.Cells, columns))
            {
                Heading = joined;
                break;
            }
        }

        if (Heading.Cells is null)
        {
            throw Missing(rows, columns, source.Findings);
        }

        if (Heading.Error is { } error)
        {
            throw new FileContentException(FileProblems.BrokenRow, error) { Line = Heading.Line };
        }

        Take(Heading);
        needed = Array.FindLastIndex(Heading.Cells, cell => !string.IsNullOrWhiteSpace(cell)) + 1;
    }

    /// <summary>The heading; of two rows the lower one with both joined.</summary>
    public RawRow Heading { get; }

    /// <summary>How many columns the table has.</summary>
    public int Width => Heading.Cells.Length;

    /// <summary>Headings that are not known, as they stand.</summary>
    public IReadOnlyList<string> Unused => unused;

    /// <summary>The place of a column; -1 when there is none.</summary>
    public int this[T column] => columns.TryGetValue(column, out var place) ? place : -1;

    /// <summary>The next row; null at the end.</summary>
    public RawRow? Next()
    {
        var row = source.Next();
        var isNumbering = !isBegun && row is { } first && IsNumbering(first.Cells);
        isBegun = true;
        return isNumbering ? source.Next() : row;
    }

    /// <summary>Whether a row has the cells of the heading: empty ones may be missing at the end of a workbook's row and where the heading is empty too, and
    /// may be too many.</summary>
    public bool Fits(RawRow row) => row.Cells.Length == Width || (row.Cells.Length < Width ? row.Kinds is not null || row.Cells.Length >= needed
        : Array.FindIndex(row.Cells, Width, cell => cell.Length > 0) < 0);

    /// <summary>A cell of a row without white space around it; empty where the table has no such column.</summary>
    public virtual string Cell(RawRow row, T column)
    {
        var place = this[column];
        return place >= 0 && place < row.Cells.Length ? row.Cells[place].Trim() : string.Empty;
    }

    private bool IsHeading(string[] cells, T[][] needed)
    {
        var found = new HashSet<T>();
        foreach (var cell in cells)
        {
            if (names.Of(cell) is { } column)
            {
                found.Add(column);
            }
        }

        return Array.TrueForAll(needed, any => Array.Exists(any, found.Contains));
    }

    // A heading that spans columns stands over the first of them alone.
    private RawRow? Joined(RawRow upper, RawRow lower)
    {
        var (cells, span) = (new string[Math.Max(upper.Cells.Length, lower.Cells.Length)], string.Empty);
        for (var i = 0; i < cells.Length; i++)
        {
            var (above, below) = (Cell(upper, i), Cell(lower, i));
            span = above.Length > 0 ? above : span;
            cells[i] = below.Length == 0 || below == above ? above : names.Of(below) is not null ? below : span + " " + below;
        }

        return upper.Error is null && lower.Error is null ? lower with { Cells = cells } : null;
    }

    private static string Cell(RawRow row, int column) => column < row.Cells.Length ? VietnameseText.Clean(row.Cells[column]) : string.Empty;

    // "(1) (2) (3)" or "1 2 3" below the headings of a form.
    private static bool IsNumbering(string[] cells)
    {
        var numbered = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            var text = cells[i].Trim().Trim('(', ')');
            if (text.Length == 0)
            {
                continue;
            }

            if (!ExactNumber.TryParse(text, out var number) || number != i + 1)
            {
                return false;
            }

            numbered++;
        }

        return numbered >= 3;
    }

    private void Take(RawRow heading)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < heading.Cells.Length; i++)
        {
            var name = VietnameseText.Clean(heading.Cells[i]);
            if (name.Length == 0)
            {
                continue;
            }

            var column = names.Of(name);
            var key = column?.ToString() ?? " " + name.ToLowerInvariant();
            if (seen.TryGetValue(key, out var first))
            {
                var (one, other) = (Quoted(first), Quoted(name));
                throw new FileContentException(FileProblems.NameTwice, new BilingualText(
                    $"hai cột cùng nghĩa: {one} và {other}, không rõ cột nào được dùng",
                    $"two columns mean the same, {one} and {other}: nobody can tell which counts"))
                    { Line = heading.Line };
            }

            seen.Add(key, name);
            if (column is { } known)
            {
                columns.Add(known, i);
            }
            else
            {
                unused.Add(name);
            }
        }
    }

    private FileContentException Missing(List<RawRow> rows, T[][] needed, IReadOnlyList<Finding> notes)
    {
        if (rows.Count == 0)
        {
            return new FileContentException(FileProblems.NoHeading, new BilingualText("tệp không có dòng nào", "the file has no rows"));
        }

        // The row that looks most like a heading.
        var best = rows.OrderByDescending(row => row.Cells.Count(cell => names.Of(cell) is not null)).First();
        var missing = Array.FindAll(needed, any => !IsHeading(best.Cells, [any]));
        var found = best.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).Take(MostNamed).Select(Quoted).ToList();
        var charset = LegacyText.Of(string.Join(" ", best.Cells));
        var (hintVi, hintEn) = charset == LegacyCharset.None ? (string.Empty, string.Empty)
            : ($"; chữ trong tệp theo bảng mã cũ {LegacyText.NameOf(charset)}: hãy chuyển sang Unicode",
                $"; the letters are in the old character set {LegacyText.NameOf(charset)}: convert them to Unicode");
        // What was found on the way may be the reason: another sheet has the table.
        foreach (var note in notes.Where(note => note.Severity == FindingSeverity.Information))
        {
            (hintVi, hintEn) = ($"{hintVi}; {note.Text.Vi}", $"{hintEn}; {note.Text.En}");
        }

        return new FileContentException(FileProblems.NoHeading, new BilingualText(
            $"thiếu cột {string.Join(", ", missing.Select(any => string.Join(" hoặc ", any.Select(column => names.NameOf(column).Vi))))}; "
                + $"các cột trong tệp: {string.Join(", ", found)}{hintVi}",
            $"there is no column {string.Join(", ", missing.Select(any => string.Join(" or ", any.Select(column => names.NameOf(column).En))))}; "
                + $"the columns found are {string.Join(", ", found)}{hintEn}")) { Line = best.Line };
    }

    private static string Quoted(string text) => $"\"{Shorten.To(PlainLine.Of(text), 40)}\"";
}
