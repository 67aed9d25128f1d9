using System.Text;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>The notice of a procedure as plain text for a terminal: no markup, lines broken between words, nothing shortened.</summary>
public static class ProcedureText
{
    /// <summary>The width of an ordinary terminal.</summary>
    public const int DefaultWidth = 80;

    private const int Narrowest = 20;

    /// <summary>Writes the text.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="width">The longest line in characters, 20 or more; a single longer word is kept whole.</param>
    /// <param name="language">The language of headings and labels; the words of the record stay Vietnamese.</param>
    /// <param name="dataVersion">Which data it is taken from, for the footer; empty when nobody said.</param>
    /// <returns>Text, lines ended by line feeds. Control characters of the record are replaced.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The width is less than 20, or the language not a defined value.</exception>
    public static string Write(Procedure procedure, int width = DefaultWidth, Language language = Language.Vietnamese, string dataVersion = "")
    {
        var text = new StringBuilder();
        foreach (var line in Lines(ProcedureNotice.Of(procedure, language, dataVersion), width))
        {
            text.Append(line.Text).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The lines of a notice with their kinds, for a terminal that has colours.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="width">The longest line in characters, 20 or more; a single longer word is kept whole.</param>
    /// <returns>The lines in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The width is less than 20.</exception>
    public static IReadOnlyList<NoticeLine> Lines(ProcedureNotice notice, int width = DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(notice);

        if (width < Narrowest)
        {
            throw new ArgumentOutOfRangeException(nameof(width), width, $"Expected at least {Narrowest} characters.");
        }

        var wrap = new NoticeWrap(width);
        wrap.Add(NoticeLineKind.Title, string.Empty, string.Empty, $"{notice.Code} – {notice.Title}");
        for (var i = 0; i < notice.Sections.Count; i++)
        {
            wrap.Blank();
            var number = DateText.EnNumber(i + 1) + ". ";
            wrap.Add(NoticeLineKind.Heading, string.Empty, number, notice.Sections[i].Heading);
            foreach (var block in notice.Sections[i].Blocks)
            {
                Block(wrap, block);
            }
        }

        wrap.Blank();
        foreach (var entry in notice.Footer)
        {
            wrap.Entry(string.Empty, entry.Label, entry.Value);
        }

        return ValueList.Of(wrap.Lines);
    }

    private static void Block(NoticeWrap wrap, NoticeBlock block)
    {
        switch (block)
        {
            case NoticeBlock.Prose prose:
                wrap.Text(NoticeLineKind.Body, "  ", prose.Words);
                break;
            case NoticeBlock.Subheading heading:
                wrap.Text(NoticeLineKind.Subheading, "  ", heading.Words);
                break;
            case NoticeBlock.Absent absent:
                wrap.Text(NoticeLineKind.Absent, "  ", absent.Words);
                break;
            case NoticeBlock.Items items:
                foreach (var item in items.Words)
                {
                    wrap.Item("  ", NoticeLines.ItemLevel(item) > 0 ? string.Empty : "- ", item);
                }

                break;
            case NoticeBlock.Entries entries:
                foreach (var entry in entries.Values)
                {
                    wrap.Entry("  ", entry.Label, entry.Value);
                }

                break;
            case NoticeBlock.Table table:
                if (table.Caption.Length > 0)
                {
                    wrap.Text(NoticeLineKind.Subheading, "  ", table.Caption);
                }

                foreach (var row in table.Rows)
                {
                    Row(wrap, table, row);
                }

                break;
        }
    }

    /// <summary>A row: what it is about after its number, then the short values on one line, then the long ones.</summary>
    private static void Row(NoticeWrap wrap, NoticeBlock.Table table, IReadOnlyList<string> row)
    {
        var (number, lead, few) = ("- ", string.Empty, new List<string>());
        for (var i = 0; i < row.Count; i++)
        {
            switch (table.Columns[i].Kind)
            {
                case NoticeColumnKind.Number:
                    number = row[i] + ". ";
                    break;
                case NoticeColumnKind.Lead:
                    lead = row[i];
                    break;
                case NoticeColumnKind.Value when row[i].Length > 0:
                    few.Add($"{table.Columns[i].Heading}: {row[i].Replace('\n', ' ')}");
                    break;
            }
        }

        if (lead.Length > 0)
        {
            wrap.Item("  ", number, lead);
        }

        var indent = new string(' ', 2 + number.Length);
        if (few.Count > 0)
        {
            wrap.Add(NoticeLineKind.Body, indent, string.Empty, string.Join(" · ", few));
        }

        for (var i = 0; i < row.Count; i++)
        {
            if (table.Columns[i].Kind == NoticeColumnKind.Prose && row[i].Length > 0)
            {
                wrap.Entry(indent, table.Columns[i].Heading, row[i]);
            }
        }
    }
}
