using Cchc.Core.Costs;
using Cchc.Core.Costs.Published;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>Finds out how the numbers of a table are written: one notation for the whole file.</summary>
internal static class FigureNotation
{
    /// <summary>The notation in which more figures can be read, else the one in which fewer cannot be right.</summary>
    /// <param name="cells">The texts of the figures, with their lines.</param>
    /// <param name="separator">What separates the cells of the file.</param>
    /// <param name="wrong">How many figures cannot be right in a notation.</param>
    /// <returns>The notation, and where it is not clear a text that says how numbers are read, with the line of the first doubt.</returns>
    public static (NumberNotation Notation, BilingualText? Doubt, int Line) Of(
        IEnumerable<(int Line, string Text)> cells, char separator, Func<NumberNotation, int> wrong)
    {
        var (english, vietnamese, line, ambiguous) = (0, 0, 0, string.Empty);
        foreach (var (at, text) in cells)
        {
            var (one, other) = (StatedTable.Figure.Parse(text, NumberNotation.English).Value, StatedTable.Figure.Parse(text, NumberNotation.Vietnamese).Value);
            english += one is not null && other is null ? 1 : 0;
            vietnamese += one is null && other is not null ? 1 : 0;
            if (one != other && one is not null && other is not null && line == 0)
            {
                (line, ambiguous) = (at, text);
            }
        }

        var chosen = vietnamese > english || (vietnamese == english && separator == ';' && line > 0) ? NumberNotation.Vietnamese : NumberNotation.English;
        if (english == vietnamese && line > 0)
        {
            // Nothing in the text tells: no figure is accused of what the other notation clears.
            var other = chosen == NumberNotation.English ? NumberNotation.Vietnamese : NumberNotation.English;
            chosen = wrong(other) < wrong(chosen) ? other : chosen;
        }

        if (!((english > 0 && vietnamese > 0) || (english == 0 && vietnamese == 0 && line > 0)))
        {
            return (chosen, null, Math.Max(line, 1));
        }

        var (vi, en) = chosen == NumberNotation.English
            ? ("kiểu Anh \"1,024.5\"", "English, 1,024.5") : ("kiểu Việt Nam \"1.024,5\"", "Vietnamese, 1.024,5");
        var quoted = line > 0 ? $" (\"{PlainLine.Of(ambiguous)}\")" : string.Empty;
        return (chosen, new BilingualText($"cách viết số không rõ{quoted}: đọc theo {vi}; hãy nêu cách viết",
            $"the notation of numbers is not clear{quoted}: read as {en}; state the notation"), Math.Max(line, 1));
    }
}
