using System.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>Breaks text between words into lines of a width; what follows a sign of a list is indented under it.</summary>
internal sealed class NoticeWrap(int width)
{
    private readonly List<NoticeLine> lines = [];

    public IReadOnlyList<NoticeLine> Lines => lines;

    public void Blank() => lines.Add(new NoticeLine(NoticeLineKind.Blank, string.Empty));

    /// <summary>Lines of a record, each wrapped under its own sign.</summary>
    public void Text(NoticeLineKind kind, string indent, string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var level = NoticeLines.ItemLevel(line);
            var deeper = level == 2 ? indent + "  " : indent;
            if (level == 0)
            {
                Add(kind, indent, string.Empty, line);
            }
            else
            {
                Add(kind, deeper, line.Substring(0, 1) + " ", line.Substring(1).TrimStart());
            }
        }
    }

    /// <summary>An item of a list of ours; further lines of the record stand below its first word.</summary>
    public void Item(string indent, string sign, string text)
    {
        var end = text.IndexOf('\n');
        Add(NoticeLineKind.Body, indent, sign, end < 0 ? text : text.Substring(0, end));
        if (end >= 0)
        {
            Text(NoticeLineKind.Body, indent + new string(' ', sign.Length), text.Substring(end + 1));
        }
    }

    /// <summary>A label and its value; a value of several lines stands below.</summary>
    public void Entry(string indent, string label, string value)
    {
        if (value.IndexOf('\n') < 0)
        {
            Add(NoticeLineKind.Label, indent, string.Empty, $"{label}: {value}", indent.Length + label.Length + 1);
            return;
        }

        Add(NoticeLineKind.Label, indent, string.Empty, label + ":", indent.Length + label.Length + 1);
        Text(NoticeLineKind.Body, indent + "  ", value);
    }

    /// <summary>One line of text after a sign, wrapped; further lines are indented as deep as the sign is long.</summary>
    public void Add(NoticeLineKind kind, string indent, string sign, string text, int labelLength = 0)
    {
        var rest = indent + new string(' ', labelLength > 0 ? 2 : sign.Length);
        var line = new StringBuilder(indent).Append(sign);
        var begun = false;
        foreach (var word in text.Split(' '))
        {
            if (begun && line.Length + 1 + word.Length > width)
            {
                Flush(kind, line, ref labelLength);
                kind = kind == NoticeLineKind.Label ? NoticeLineKind.Body : kind;
                line.Append(rest);
                begun = false;
            }

            line.Append(begun ? " " : string.Empty).Append(word);
            begun = true;
        }

        Flush(kind, line, ref labelLength);
    }

    private void Flush(NoticeLineKind kind, StringBuilder line, ref int labelLength)
    {
        var text = line.ToString();
        lines.Add(new NoticeLine(kind, text, Math.Min(labelLength, text.Length)));
        labelLength = 0;
        line.Clear();
    }
}
