using System.Text;

namespace Cchc.Core.Text;

/// <summary>Lines of a letter in plain text, none wider than 80 columns: words are wrapped, a word too long for a line is cut.</summary>
internal sealed class LetterLines
{
    public const int Columns = 80;

    private readonly StringBuilder text = new();

    public void Blank() => text.Append('\n');

    public void Raw(string line) => text.Append(line.TrimEnd(' ')).Append('\n');

    /// <summary>A paragraph after an indent and a sign; its further lines are indented as deep as both. A sign longer than half a line is part of the
    /// paragraph.</summary>
    public void Add(string words, int indent = 0, string sign = "")
    {
        if (PlainLine.Width(sign) > Columns / 2)
        {
            (words, sign) = (sign + words, string.Empty);
        }

        var first = new string(' ', indent) + sign;
        var rest = new string(' ', PlainLine.Width(first));
        var lines = Wrap(PlainLine.Of(words), Columns - rest.Length);
        for (var i = 0; i < lines.Count; i++)
        {
            Raw((i == 0 ? first : rest) + lines[i]);
        }
    }

    /// <summary>Lines in the middle of the page.</summary>
    public void Center(string words)
    {
        foreach (var line in Wrap(PlainLine.Of(words), Columns - 8))
        {
            Raw(Centered(line, Columns));
        }
    }

    /// <summary>Two columns side by side, each line in the middle of its half.</summary>
    public void Halves(IEnumerable<string> left, IEnumerable<string> right)
    {
        const int half = Columns / 2;
        var (lefts, rights) = (
            left.SelectMany(line => Wrap(PlainLine.Of(line), half - 2)).ToList(),
            right.SelectMany(line => Wrap(PlainLine.Of(line), half - 2)).ToList());
        for (var i = 0; i < Math.Max(lefts.Count, rights.Count); i++)
        {
            Raw(Padded(i < lefts.Count ? Centered(lefts[i], half) : string.Empty, half) + (i < rights.Count ? Centered(rights[i], half) : string.Empty));
        }
    }

    /// <summary>A text padded with spaces to a width.</summary>
    public static string Padded(string text, int width) => text + new string(' ', Math.Max(0, width - PlainLine.Width(text)));

    /// <summary>A clean text as lines of a width; one empty line when there is nothing.</summary>
    /// <param name="text">The text; broken at spaces.</param>
    /// <param name="width">How many columns the first line has; one at least is used.</param>
    /// <param name="later">How many columns each further line has, one at least; 0 as many as the first.</param>
    /// <param name="keepWords">Whether a word that is too long for a line is kept whole and not cut.</param>
    public static IReadOnlyList<string> Wrap(string text, int width, int later = 0, bool keepWords = false)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in text.Split(' '))
        {
            var start = 0;
            var wide = PlainLine.Width(word);
            if (line.Length > 0 && used + 1 + wide > Room())
            {
                Flush();
            }

            while (wide > Room() && start < word.Length && !keepWords)
            {
                var count = PlainLine.Fitting(word, start, Room());
                lines.Add(word.Substring(start, count));
                start += count;
                wide -= PlainLine.Width(lines[lines.Count - 1]);
            }

            used += wide + (line.Length > 0 ? 1 : 0);
            line.Append(line.Length > 0 ? " " : string.Empty).Append(word, start, word.Length - start);
        }

        if (line.Length > 0 || lines.Count == 0)
        {
            Flush();
        }

        return lines;

        int Room() => Math.Max(1, later != 0 && lines.Count > 0 ? later : width);

        void Flush()
        {
            lines.Add(line.ToString());
            line.Clear();
            used = 0;
        }
    }

    public override string ToString() => text.ToString();

    private static string Centered(string line, int width) => new string(' ', Math.Max(0, (width - PlainLine.Width(line)) / 2)) + line;
}
