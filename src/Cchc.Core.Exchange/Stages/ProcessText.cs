using System.Text;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Stages;

/// <summary>
/// Rows from the text of a decision or of a record: lines, and tables drawn with bars. A step goes on until the next one, a sum or an empty line.
/// </summary>
internal static class ProcessText
{
    public static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Rows(string text)
    {
        var (number, open, openAt) = (0, new StringBuilder(), 0);
        foreach (var raw in text.Replace("\r\n", "\n").Split('\n', '\r'))
        {
            number++;
            var line = VietnameseText.Clean(raw.Replace("**", string.Empty));
            var folded = VietnameseText.Fold(line.Length > 40 ? line.Substring(0, 40) : line);
            var isBar = line.Length > 1 && line[0] == '|';
            var begins = folded.StartsWith("buoc ", StringComparison.Ordinal) && folded.Length > 5 && AsciiDigit.Is(folded[5]);
            if (open.Length > 0 && (isBar || begins || line.Length == 0 || folded.StartsWith("tong ", StringComparison.Ordinal) || ProcessRows.IsSum(folded)))
            {
                yield return (openAt, [open.ToString()]);
                open.Clear();
            }

            if (isBar)
            {
                var cells = line.Trim('|').Split('|').Select(cell => cell.Trim()).ToList();
                if (!cells.TrueForAll(cell => cell.Trim('-', ':', ' ').Length == 0))
                {
                    yield return (number, cells);
                }
            }
            else if (begins)
            {
                openAt = number;
                open.Append(line);
            }
            else if (open.Length > 0)
            {
                open.Append(' ').Append(line);
            }
            else if (line.Length > 0)
            {
                yield return (number, [line]);
            }
        }

        if (open.Length > 0)
        {
            yield return (openAt, [open.ToString()]);
        }
    }

    /// <summary>The rows of a source of tables, as they come.</summary>
    public static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Rows(ITableSource source, FindingList list)
    {
        using (source)
        {
            while (source.Next() is { } row)
            {
                if (row.Error is { } error)
                {
                    list.Error(row.Code ?? FileProblems.BrokenRow, row.Line, null, error.Vi, error.En);
                    continue;
                }

                yield return (row.Line, row.Cells);
            }

            foreach (var finding in source.Findings)
            {
                list.Add(int.MaxValue - 1, finding);
            }
        }
    }
}
