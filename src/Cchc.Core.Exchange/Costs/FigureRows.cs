using Cchc.Core.Costs.Published;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>
/// Which rows of a table add up which others: the numbering of the rows (A, I, 1, 1.1, a) says what stands under what, and a row named "Tổng cộng" is the
/// sum of those that stand under nothing. Rows that begin with "Trong đó" are a part only, and nothing is said of their sum.
/// </summary>
internal static class FigureRows
{
    private const int None = -1, Alpha = 0, Roman = 1, Arabic = 2, Lower = 20, Deepest = 19;

    /// <summary>The rows with what they add up.</summary>
    /// <param name="rows">The rows, with the texts of their numbers; empty where they have none.</param>
    public static IReadOnlyList<StatedTable.Row> Of(IReadOnlyList<(StatedTable.Row Row, string Code)> rows)
    {
        var children = Children(rows, out var top);
        var totals = Enumerable.Range(0, rows.Count).Where(i => rows[i].Row.IsTotal && children[i].Count == 0).ToList();
        var made = new List<StatedTable.Row>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i].Row;
            if (children[i].Count > 0)
            {
                var parts = Figured(children[i], rows, children).ToList();
                made.Add(row with { IsTotal = false, Parts = HasFigures(row) && !children[i].Exists(child => IsPart(rows[child].Row)) ? parts : [] });
            }
            else if (row.IsTotal && (totals.Count == 1 ? i == 0 || i == rows.Count - 1 : i == 0))
            {
                made.Add(row with { IsTotal = false, Parts = [.. Figured(top, rows, children).Where(part => part != i && !totals.Contains(part))] });
            }
            else
            {
                made.Add(row);
            }
        }

        return made;
    }

    /// <summary>Whether a text is the number of a row: I, 1, 1.2, a).</summary>
    public static bool IsCode(string text) => Rank(text, None, string.Empty) != None;

    /// <summary>The number of a row where it stands before its name: <c>I. Cấp tỉnh</c>, <c>2) Sở Y tế</c>; empty where there is none.</summary>
    public static string CodeOf(string name)
    {
        var end = name.IndexOfAny([' ', ')', '/', '-']);
        var code = end <= 0 ? string.Empty : name.Substring(0, end);
        return code.Length > 0 && (code[code.Length - 1] == '.' || name[end] is ')' or '/' or '-')
            && Rank(code, None, string.Empty) != None ? code : string.Empty;
    }

    private static List<int>[] Children(IReadOnlyList<(StatedTable.Row Row, string Code)> rows, out List<int> top)
    {
        var (children, stack) = (new List<int>[rows.Count], new Stack<(int Row, int Rank)>());
        (top, var last, var lastCode) = ([], None, string.Empty);
        var isNumbered = rows.Any(row => Rank(row.Code, None, string.Empty) != None);
        for (var i = 0; i < rows.Count; i++)
        {
            children[i] = [];
            var rank = Rank(rows[i].Code, last, lastCode);
            if (rank == None)
            {
                // Among rows with numbers one without stands under none, and may be a note or a part.
                if (!isNumbered || rows[i].Row.IsTotal)
                {
                    top.Add(i);
                }

                continue;
            }

            (last, lastCode) = (rank, rows[i].Code);
            while (stack.Count > 0 && stack.Peek().Rank >= rank)
            {
                stack.Pop();
            }

            (stack.Count > 0 ? children[stack.Peek().Row] : top).Add(i);
            stack.Push((i, rank));
        }

        return children;
    }

    // In place of a row without figures stand those under it.
    private static IEnumerable<int> Figured(IEnumerable<int> some, IReadOnlyList<(StatedTable.Row Row, string Code)> rows, List<int>[] children) =>
        some.SelectMany(i => HasFigures(rows[i].Row) ? [i] : Figured(children[i], rows, children));

    private static bool HasFigures(StatedTable.Row row) => row.Figures.Any(figure => figure is not null);

    private static bool IsPart(StatedTable.Row row) =>
        VietnameseText.Fold(row.Name) is var name && (name.StartsWith("trong do", StringComparison.Ordinal)
            || name.StartsWith("of which", StringComparison.Ordinal));

    // Letters and Roman numbers share their signs: C after B is a letter, I and V alone are numbers.
    private static int Rank(string text, int last, string lastCode)
    {
        var code = text.Trim().TrimEnd('.', ')', '/', '-', ':').TrimStart('(').Trim();
        if (code.Length == 0)
        {
            return None;
        }

        if (code.All(c => AsciiDigit.Is(c) || c == '.'))
        {
            return Math.Min(Deepest, Arabic + code.Trim('.').Count(c => c == '.'));
        }

        if (code.Length == 1 && code[0] is >= 'a' and <= 'z' or 'đ')
        {
            return Lower;
        }

        var isNext = code.Length == 1 && last == Alpha && lastCode.Trim().Length > 0 && code[0] == lastCode.Trim()[0] + 1;
        return isNext ? Alpha : code.All(c => c is 'I' or 'V' or 'X') ? Roman : code.Length == 1 && code[0] is >= 'A' and <= 'Z' ? Alpha : None;
    }
}
