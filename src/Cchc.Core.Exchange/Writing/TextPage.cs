using System.Text;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Writing;

/// <summary>
/// Renders a report as plain text: lines broken between words, what follows a sign of a list indented under it, nothing shortened. A word longer than the width
/// is kept whole.
/// </summary>
internal sealed class TextPage
{
    private readonly List<Line> lines = [];
    private readonly int width;

    private TextPage(int width) => this.width = width;

    /// <summary>What a line is, so that a terminal may colour it.</summary>
    public enum LineKind
    {
        Blank,
        Title,
        Heading,
        Subheading,
        Label,
        Body,
        Absent,
    }

    /// <summary>The whole text, lines ended by line feeds.</summary>
    public static string Of(ReportPage report, int width) => string.Concat(Lines(report, width).Select(line => line.Text + "\n"));

    public static IReadOnlyList<Line> Lines(ReportPage report, int width)
    {
        var text = new TextPage(width);
        text.Add(LineKind.Title, string.Empty, string.Empty, report.Title.Length > 0 ? report.Title : report.Heading);
        text.Blocks(report.About.Select(line => new Paragraph(line)));
        text.Blocks(report.Blocks);
        text.Blank();
        text.Blocks(report.Footer, string.Empty);
        return text.lines;
    }

    private void Blank() => lines.Add(new Line(LineKind.Blank, string.Empty));

    private void Blocks(IEnumerable<ReportBlock> blocks, string indent = "  ")
    {
        foreach (var block in blocks)
        {
            Block(block, indent);
        }
    }

    private void Block(ReportBlock block, string indent)
    {
        switch (block)
        {
            case Section section:
                Blank();
                Add(LineKind.Heading, string.Empty, section.Number > 0 ? DateText.EnNumber(section.Number) + ". " : string.Empty, section.Heading);
                Blocks(section.Blocks);
                break;
            case Prose prose:
                Text(LineKind.Body, indent, prose.Words);
                break;
            case Paragraph paragraph:
                Text(LineKind.Body, indent, paragraph.Words);
                break;
            case Subheading heading:
                Text(LineKind.Subheading, indent, heading.Words);
                break;
            case Absent absent:
                Text(LineKind.Absent, indent, absent.Words);
                break;
            case Items items:
                foreach (var item in items.Words)
                {
                    Item(indent, ReportPage.ItemLevel(item) > 0 ? string.Empty : "- ", item);
                }

                break;
            case Entries entries:
                foreach (var entry in entries.Values)
                {
                    Entry(indent, entry.Label, entry.Value);
                }

                break;
            case Table table:
                if (table.Caption.Length > 0)
                {
                    Text(LineKind.Subheading, indent, table.Caption);
                }

                foreach (var row in table.Rows)
                {
                    Row(indent, table.Columns, row);
                }

                break;
            default:
                throw new InvalidOperationException($"{block.GetType().Name} is for pages: its report writes its own text.");
        }
    }

    /// <summary>A row: what it is about after its number, then the short values on one line, then the long ones.</summary>
    private void Row(string indent, IReadOnlyList<Column> columns, IReadOnlyList<Cell> row)
    {
        var (number, lead, few) = ("- ", string.Empty, new List<string>());
        for (var i = 0; i < row.Count; i++)
        {
            switch (columns[i].Kind)
            {
                case ColumnKind.Number:
                    number = row[i].Text + ". ";
                    break;
                case ColumnKind.Lead:
                    lead = row[i].Text;
                    break;
                case ColumnKind.Value when row[i].Text.Length > 0:
                    few.Add($"{columns[i].Heading}: {row[i].Text.Replace('\n', ' ')}");
                    break;
            }
        }

        if (lead.Length > 0)
        {
            Item(indent, number, lead);
        }

        var deeper = indent + new string(' ', number.Length);
        if (few.Count > 0)
        {
            Add(LineKind.Body, deeper, string.Empty, string.Join(" · ", few));
        }

        for (var i = 0; i < row.Count; i++)
        {
            if (columns[i].Kind == ColumnKind.Prose && row[i].Text.Length > 0)
            {
                Entry(deeper, columns[i].Heading, row[i].Text);
            }
        }
    }

    /// <summary>Lines of a record, each wrapped under its own sign.</summary>
    private void Text(LineKind kind, string indent, string text)
    {
        foreach (var line in text.Split('\n'))
        {
            switch (ReportPage.ItemLevel(line))
            {
                case 0:
                    Add(kind, indent, string.Empty, line);
                    break;
                case var level:
                    Add(kind, level == 2 ? indent + "  " : indent, line.Substring(0, 1) + " ", line.Substring(1).TrimStart());
                    break;
            }
        }
    }

    /// <summary>An item of a list of ours; further lines of the record follow below its first word.</summary>
    private void Item(string indent, string sign, string text)
    {
        var end = text.IndexOf('\n');
        Add(LineKind.Body, indent, sign, end < 0 ? text : text.Substring(0, end));
        if (end >= 0)
        {
            Text(LineKind.Body, indent + new string(' ', sign.Length), text.Substring(end + 1));
        }
    }

    /// <summary>A label and its value; a value of several lines follows below.</summary>
    private void Entry(string indent, string label, string value)
    {
        var isShort = value.IndexOf('\n') < 0;
        Add(LineKind.Label, indent, string.Empty, isShort ? $"{label}: {value}" : label + ":", indent.Length + label.Length + 1);
        if (!isShort)
        {
            Text(LineKind.Body, indent + "  ", value);
        }
    }

    /// <summary>One line of text after a sign, wrapped; further lines are indented as deep as the sign is long.</summary>
    private void Add(LineKind kind, string indent, string sign, string text, int labelLength = 0)
    {
        var rest = indent + new string(' ', labelLength > 0 ? 2 : sign.Length);
        var wrapped = LetterLines.Wrap(text, width - indent.Length - sign.Length, width - rest.Length, keepWords: true);
        for (var i = 0; i < wrapped.Count; i++)
        {
            var line = (i == 0 ? indent + sign : rest) + wrapped[i];
            lines.Add(new Line(i > 0 && kind == LineKind.Label ? LineKind.Body : kind, line, i == 0 ? Math.Min(labelLength, line.Length) : 0));
        }
    }

    /// <summary>A line: its text with the indentation, without line break; how many characters at the start are indentation and label.</summary>
    public sealed record Line(LineKind Kind, string Text, int LabelLength = 0);
}
