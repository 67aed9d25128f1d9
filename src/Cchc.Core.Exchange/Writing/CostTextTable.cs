using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Writing;

/// <summary>
/// A table in plain text: names wrapped on the left, numbers on the right. Where the columns do not fit, each number gets a line with the head of its column.
/// </summary>
internal static class CostTextTable
{
    private const int Indent = 2;
    private const int Gap = 2;
    private const int LeastName = 18;

    /// <summary>Writes it.</summary>
    /// <param name="lines">Where to.</param>
    /// <param name="heads">The heads of the columns of numbers.</param>
    /// <param name="rows">Name and numbers; null for the numbers makes a line between.</param>
    public static void Write(LetterLines lines, IReadOnlyList<string> heads, IReadOnlyList<(string Name, IReadOnlyList<string>? Numbers)> rows)
    {
        var widths = heads.Select((head, i) =>
            rows.Where(row => row.Numbers is not null).Select(row => PlainLine.Width(row.Numbers![i])).Append(PlainLine.Width(head)).Max()).ToList();
        var room = LetterLines.Columns - Indent - widths.Sum(width => width + Gap);
        if (room < LeastName)
        {
            Stacked(lines, heads, rows);
            return;
        }

        room = Math.Min(room, Math.Max(LeastName, rows.Max(row => PlainLine.Width(PlainLine.Of(row.Name)))));
        Line(string.Empty, heads);
        foreach (var (name, numbers) in rows)
        {
            if (numbers is null)
            {
                lines.Add(name, Indent);
                continue;
            }

            var parts = LetterLines.Wrap(PlainLine.Of(name), room);
            Line(parts[0], numbers);
            foreach (var part in parts.Skip(1))
            {
                lines.Raw(new string(' ', Indent + 2) + part);
            }
        }

        void Line(string name, IReadOnlyList<string> cells) => lines.Raw(
            new string(' ', Indent) + LetterLines.Padded(name, room)
                + string.Concat(cells.Select((cell, i) => new string(' ', Gap + widths[i] - PlainLine.Width(cell)) + cell)));
    }

    private static void Stacked(LetterLines lines, IReadOnlyList<string> heads, IReadOnlyList<(string Name, IReadOnlyList<string>? Numbers)> rows)
    {
        foreach (var (name, numbers) in rows)
        {
            lines.Add(name, Indent);
            for (var i = 0; i < (numbers?.Count ?? 0); i++)
            {
                if (numbers![i].Length > 0)
                {
                    lines.Add(heads[i] + ": " + numbers[i], Indent + 2);
                }
            }
        }
    }
}
