using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>
/// The heading of a table of figures, over any number of rows, with the row of column numbers that forms have below it, such as
/// <c>(1) (2) (3)=(4)+(5)+(6)</c>: it names the columns and states how they belong together.
/// </summary>
/// <param name="First">The first row of the heading.</param>
/// <param name="Body">The first row of figures.</param>
/// <param name="Texts">What each column is called, of all rows of the heading together.</param>
/// <param name="Labels">The number of each column as the table gives it; empty where it gives none.</param>
/// <param name="Stated">The relations that the row of numbers states, as written.</param>
internal sealed record FigureHeading(int First, int Body, IReadOnlyList<string> Texts, IReadOnlyList<string> Labels, IReadOnlyList<string> Stated)
{
    private const int MostRows = 15;
    private const int MostHeadingRows = 5;

    /// <summary>Finds the heading; null where there is none.</summary>
    public static FigureHeading? Of(IReadOnlyList<TableRow> rows)
    {
        for (var i = 0; i < Math.Min(rows.Count, MostRows) && (i == 0 || !rows[i - 1].Cells.Any(IsNumber)); i++)
        {
            if (Numbered(rows[i]) is { } labels)
            {
                var stated = rows[i].Cells.Where(cell => cell.Contains('=')).ToList();
                var first = Above(rows, i);
                return new FigureHeading(first, i + 1, Joined(rows, first, i, rows[i].Cells.Count), labels, stated);
            }
        }

        var start = rows.ToList().FindIndex(row => Filled(row) > 1);
        if (start < 0)
        {
            return null;
        }

        var body = start + 1;
        while (body < rows.Count && body - start < MostHeadingRows && !rows[body].Cells.Any(IsNumber) && !FigureRows.IsCode(rows[body][0]))
        {
            body++;
        }

        return !rows.Skip(body).Any(row => row.Cells.Any(IsNumber)) ? null
            : new FigureHeading(start, body, Joined(rows, start, body, rows.Skip(start).Take(body - start).Max(row => row.Cells.Count)), [], []);
    }

    /// <summary>What findings call a column: its number, where it has one, and its heading.</summary>
    public string NameOf(int column)
    {
        var (label, text) = (column < Labels.Count ? Labels[column] : string.Empty, column < Texts.Count ? Texts[column] : string.Empty);
        return label.Length == 0 ? text : text.Length == 0 ? $"({label})" : $"({label}) {text}";
    }

    /// <summary>The row "(1) (2) (3)=(4)+(5)": every cell is a number or a letter, perhaps with what it is made of; numbers go up one by one.</summary>
    private static List<string>? Numbered(TableRow row)
    {
        var (labels, last, count, hasRelation) = (new List<string>(), -1, 0, false);
        foreach (var cell in row.Cells)
        {
            var equals = cell.IndexOf('=');
            hasRelation |= equals > 0;
            var label = (equals < 0 ? cell : cell.Substring(0, equals)).Trim().Trim('(', ')', '[', ']').Trim();
            if (label.Length == 0 && equals < 0)
            {
                labels.Add(string.Empty);
                continue;
            }

            if (label.Length is 1 && label[0] is >= 'A' and <= 'Z' && last < 0)
            {
                labels.Add(label);
                count++;
                continue;
            }

            var number = label.Length is 0 or > 3 || !label.All(AsciiDigit.Is) ? -1 : DateText.Digits(label, 0, label.Length);
            if (number < 1 || (last >= 0 && number != last + 1))
            {
                return null;
            }

            last = number;
            labels.Add(label);
            count++;
        }

        return count >= 3 && (hasRelation || last >= 3) ? labels : null;
    }

    // The rows above that belong to the heading: more than one cell, no figures.
    private static int Above(IReadOnlyList<TableRow> rows, int numbering)
    {
        var first = numbering;
        while (first > 0 && numbering - first < MostHeadingRows && Filled(rows[first - 1]) > 1)
        {
            first--;
        }

        return first;
    }

    // A heading that spans columns stands over the first of them alone: it counts for those to the right that have a heading of their own below.
    private static List<string> Joined(IReadOnlyList<TableRow> rows, int first, int end, int width)
    {
        var texts = new List<string>(width);
        var spans = new string[Math.Max(end - first, 0)];
        for (var column = 0; column < width; column++)
        {
            var lowest = -1;
            for (var row = first; row < end; row++)
            {
                lowest = rows[row][column].Length > 0 ? row : lowest;
            }

            var parts = new List<string>();
            for (var row = first; row < end; row++)
            {
                var own = rows[row][column];
                if (own.Length > 0)
                {
                    spans[row - first] = own;
                    for (var below = row - first + 1; below < spans.Length; below++)
                    {
                        spans[below] = string.Empty; // a new heading above begins a new group
                    }
                }

                var text = row <= lowest ? spans[row - first] : string.Empty;
                if (!string.IsNullOrEmpty(text) && !parts.Contains(text, StringComparer.Ordinal))
                {
                    parts.Add(text);
                }
            }

            texts.Add(string.Join(" ", parts));
        }

        return texts;
    }

    private static int Filled(TableRow row) => row.Cells.Count(cell => cell.Length > 0);

    /// <summary>Whether a cell is the number of a column as forms write it: <c>(3)</c>, <c>(3)=(4)+(5)</c>, <c>3=4+5</c>.</summary>
    public static bool IsLabel(string cell)
    {
        var equals = cell.IndexOf('=');
        var label = (equals < 0 ? cell : cell.Substring(0, equals)).Trim();
        var bare = label.Trim('(', ')', '[', ']').Trim();
        return (equals > 0 || label.Length > bare.Length) && bare.Length is > 0 and <= 3 && bare.All(AsciiDigit.Is);
    }

    /// <summary>Whether a cell is a number in some notation.</summary>
    public static bool IsNumber(string cell) => cell.Length > 0 && (StatedTable.Figure.Parse(cell, NumberNotation.Vietnamese).Value is not null
        || StatedTable.Figure.Parse(cell, NumberNotation.English).Value is not null);
}
