using System.Text;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>
/// The notice of a procedure as an HTML page that stands alone: no scripts, nothing loaded from outside, for screens from phone to desk and for
/// paper (A4). It is well-formed XML at the same time.
/// </summary>
public static class ProcedureHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="language">The language of headings and labels; the words of the record stay Vietnamese.</param>
    /// <param name="dataVersion">Which data it is taken from, for the footer; empty when nobody said.</param>
    /// <returns>HTML, lines ended by line feeds. The same input gives the same text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined value.</exception>
    public static string Write(Procedure procedure, Language language = Language.Vietnamese, string dataVersion = "") =>
        Write(ProcedureNotice.Of(procedure, language, dataVersion));

    /// <summary>Writes a notice as a page.</summary>
    /// <param name="notice">The notice.</param>
    /// <returns>HTML, lines ended by line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static string Write(ProcedureNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);

        var vi = notice.Language == Language.Vietnamese;
        var page = new StringBuilder(16 * 1024);
        page.Append("<!DOCTYPE html>\n<html lang=\"").Append(vi ? "vi" : "en").Append("\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        Words(page, "<title>", $"{notice.Code} – {notice.Title}", "</title>\n<style>\n");
        page.Append(NoticeStyle.Css).Append("</style>\n</head>\n<body>\n<header>\n");
        page.Append("<p class=\"kind\">").Append(vi ? "Thủ tục hành chính" : "Administrative procedure");
        Words(page, " <b>", notice.Code, "</b></p>\n");
        Words(page, "<h1 lang=\"vi\">", notice.Title, "</h1>\n</header>\n<main>\n");
        for (var i = 0; i < notice.Sections.Count; i++)
        {
            Words(page, "<section>\n<h2>", $"{DateText.EnNumber(i + 1)}. {notice.Sections[i].Heading}", "</h2>\n");
            foreach (var block in notice.Sections[i].Blocks)
            {
                Block(page, block);
            }

            page.Append("</section>\n");
        }

        page.Append("</main>\n<footer>\n");
        Entries(page, notice.Footer);
        return page.Append("</footer>\n</body>\n</html>\n").ToString();
    }

    private static void Block(StringBuilder page, NoticeBlock block)
    {
        switch (block)
        {
            case NoticeBlock.Prose prose:
                page.Append("<div class=\"prose\">");
                Lines(page, prose.Words, alwaysBlocks: true);
                page.Append("</div>\n");
                break;
            case NoticeBlock.Subheading heading:
                page.Append("<h3>");
                Lines(page, heading.Words, alwaysBlocks: false);
                page.Append("</h3>\n");
                break;
            case NoticeBlock.Absent absent:
                Words(page, "<p class=\"absent\">", absent.Words, "</p>\n");
                break;
            case NoticeBlock.Items items:
                page.Append("<ul>\n");
                foreach (var item in items.Words)
                {
                    page.Append("<li>");
                    Lines(page, item, alwaysBlocks: false);
                    page.Append("</li>\n");
                }

                page.Append("</ul>\n");
                break;
            case NoticeBlock.Entries entries:
                Entries(page, entries.Values);
                break;
            case NoticeBlock.Table table:
                Table(page, table);
                break;
        }
    }

    private static void Entries(StringBuilder page, IReadOnlyList<NoticeEntry> entries)
    {
        page.Append("<dl>\n");
        foreach (var entry in entries)
        {
            Words(page, "<div><dt>", entry.Label, "</dt><dd>");
            Lines(page, entry.Value, alwaysBlocks: false);
            page.Append("</dd></div>\n");
        }

        page.Append("</dl>\n");
    }

    private static void Table(StringBuilder page, NoticeBlock.Table table)
    {
        page.Append("<table>\n");
        if (table.Caption.Length > 0)
        {
            page.Append("<caption>");
            Lines(page, table.Caption, alwaysBlocks: false);
            page.Append("</caption>\n");
        }

        page.Append("<thead><tr>");
        foreach (var column in table.Columns)
        {
            page.Append("<th scope=\"col\" class=\"").Append(Class(column));
            Words(page, "\">", column.Heading, "</th>");
        }

        page.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            page.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                // On a phone each row becomes a card; its cells then show the heading of their column.
                var tag = table.Columns[i].Kind == NoticeColumnKind.Lead ? "th" : "td";
                page.Append('<').Append(tag).Append(tag == "th" ? " scope=\"row\"" : string.Empty).Append(" class=\"").Append(Class(table.Columns[i])).Append(row[i].Length == 0 ? " empty" : string.Empty);
                Words(page, "\" data-label=\"", table.Columns[i].Heading, "\"><div>");
                Lines(page, row[i], alwaysBlocks: false);
                page.Append("</div></").Append(tag).Append('>');
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n");
    }

    private static string Class(NoticeColumn column) => column.Kind switch
    {
        NoticeColumnKind.Number => "number",
        NoticeColumnKind.Lead => "lead",
        NoticeColumnKind.Value => "short",
        _ => "long",
    };

    /// <summary>Lines of a record: one alone as it is, several as spans of their own, items of lists indented by their sign.</summary>
    private static void Lines(StringBuilder page, string text, bool alwaysBlocks)
    {
        var lines = text.Split('\n');
        if (lines.Length == 1 && !alwaysBlocks)
        {
            page.Append(XmlText.Escape(text));
            return;
        }

        // Spans, not paragraphs: they may stand in headings and captions too.
        foreach (var line in lines)
        {
            var level = NoticeLines.ItemLevel(line);
            page.Append("<span class=\"line").Append(level == 0 ? string.Empty : level == 1 ? " item" : " item deep");
            Words(page, "\">", line, "</span>\n");
        }
    }

    /// <summary>Markup, then text that is escaped, then markup.</summary>
    private static void Words(StringBuilder page, string before, string words, string after) => page.Append(before).Append(XmlText.Escape(words)).Append(after);
}
