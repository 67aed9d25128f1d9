using System.Text;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Exchange.Writing;

/// <summary>
/// Renders a report as an HTML page that stands alone: no scripts, nothing loaded from outside, for screens from phone to desk and for paper (A4). It is
/// well-formed XML at the same time, lines ended by line feeds.
/// </summary>
internal sealed class HtmlPage
{
    private readonly StringBuilder page = new(16 * 1024);
    private bool hasPatterns;

    private HtmlPage()
    {
    }

    public static string Of(ReportPage report)
    {
        var html = new HtmlPage();
        html.Write(report);
        return html.page.ToString();
    }

    private void Write(ReportPage report)
    {
        page.Append("<!DOCTYPE html>\n<html lang=\"").Append(report.Language == Language.Vietnamese ? "vi" : "en")
            .Append("\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n")
            .Append("<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        Add("<title>", report.Title.Length > 0 ? report.Title : report.Heading, "</title>\n<style>\n");
        page.Append(PageStyle.Css).Append("</style>\n</head>\n<body>\n<header>\n");
        if (report.Kind.Length > 0)
        {
            Add("<p class=\"kind\">", report.Kind, string.Empty);
            Add(" <b>", report.Code, "</b></p>\n");
        }

        Add(report.IsName ? "<h1 lang=\"vi\">" : "<h1>", report.Heading, "</h1>\n");
        foreach (var line in report.About)
        {
            Add("<p>", line, "</p>\n");
        }

        page.Append("</header>\n<main>\n");
        Blocks(report.Blocks);
        page.Append("</main>\n");
        if (report.Footer.Count > 0)
        {
            page.Append("<footer>\n");
            Blocks(report.Footer);
            page.Append("</footer>\n");
        }

        page.Append("</body>\n</html>\n");
    }

    private void Blocks(IEnumerable<ReportBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Block(block);
        }
    }

    private void Block(ReportBlock block)
    {
        switch (block)
        {
            case Section section:
                Add("<section>\n<h2>", section.Number > 0 ? $"{DateText.EnNumber(section.Number)}. {section.Heading}" : section.Heading, "</h2>\n");
                Blocks(section.Blocks);
                page.Append("</section>\n");
                break;
            case Subheading heading:
                Lines("<h3>", heading.Words, "</h3>\n");
                break;
            case Prose prose:
                Lines("<div class=\"prose\">", prose.Words, "</div>\n", alwaysSpans: true);
                break;
            case Paragraph paragraph:
                Lines(paragraph.IsDoubt ? "<p class=\"doubt\">" : paragraph.IsSmall ? "<p class=\"place\">" : "<p>", paragraph.Words, "</p>\n");
                break;
            case Absent absent:
                Add("<p class=\"absent\">", absent.Words, "</p>\n");
                break;
            case Items items:
                Each("<ul>\n", items.Words, item => Lines("<li>", item, "</li>\n"), "</ul>\n");
                break;
            case Entries entries:
                Each("<dl>\n", entries.Values, Entry, "</dl>\n");
                break;
            case Cards cards:
                Each("<section class=\"cards\">\n", cards.Figures, Card, "</section>\n");
                break;
            case Note note:
                Add(note.IsError ? "<p class=\"finding error\"><b>" : "<p class=\"finding\"><b>", note.Code, "</b> ");
                Add(string.Empty, note.Words, note.Place.Length > 0 ? "<br/>" : string.Empty);
                Small("span", note.Place);
                page.Append("</p>\n");
                break;
            case Picture picture:
                page.Append("<figure class=\"picture\">\n").Append(picture.Svg).Append("</figure>\n");
                break;
            case Chart chart:
                Drawn(HtmlChart.Of(chart));
                break;
            case ColumnChart chart:
                Drawn(SvgChart.Of(chart));
                break;
            case LineChart chart:
                Drawn(SvgChart.Of(chart));
                break;
            case Table table:
                Table(table);
                break;
        }
    }

    private void Drawn(string chart)
    {
        page.Append(hasPatterns ? string.Empty : HtmlChart.Patterns).Append(chart);
        hasPatterns = true;
    }

    private void Entry(Entry entry)
    {
        Add("<div><dt>", entry.Label, "</dt>");
        Lines("<dd>", entry.Value, "</dd></div>\n");
    }

    private void Card((string Label, string Figure, string Unit) card)
    {
        Add("<div class=\"card\"><div class=\"label\">", card.Label, "</div>");
        Add("<div class=\"figure\">", card.Figure, "</div>");
        Add("<div class=\"unit\">", card.Unit, "</div></div>\n");
    }

    private void Table(Table table)
    {
        page.Append("<table>\n");
        if (table.Caption.Length > 0)
        {
            Lines("<caption>", table.Caption, "</caption>\n");
        }

        Each("<thead><tr>", table.Columns, column => Add($"<th scope=\"col\" class=\"{Class(column)}\">", column.Heading, "</th>"), "</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            page.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                // On a phone each row becomes a card; its cells then show the heading of their column.
                var column = table.Columns[i];
                var isHead = column.Kind == ColumnKind.Lead;
                var language = column.IsVietnamese ? " lang=\"vi\"" : string.Empty;
                var empty = row[i].Text.Length == 0 ? " empty" : string.Empty;
                Add($"{(isHead ? "<th scope=\"row\"" : "<td")}{language} class=\"{Class(column)}{empty}\" data-label=\"", column.Heading, "\">");
                Lines("<div>", row[i].Text, "</div>");
                Small("div", row[i].Note);
                page.Append(isHead ? "</th>" : "</td>");
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n");
    }

    private static string Class(Column column) => column.Kind switch
    {
        ColumnKind.Number => "number",
        ColumnKind.Lead => "lead",
        ColumnKind.Value => "short",
        ColumnKind.Figure => "money",
        _ => "long",
    };

    private void Each<T>(string before, IEnumerable<T> items, Action<T> write, string after)
    {
        page.Append(before);
        foreach (var item in items)
        {
            write(item);
        }

        page.Append(after);
    }

    private void Small(string tag, string words)
    {
        if (words.Length > 0)
        {
            Add($"<{tag} class=\"place\">", words, $"</{tag}>");
        }
    }

    /// <summary>Lines of a record: one alone as it is, several as spans of their own, items of lists indented by their sign.</summary>
    private void Lines(string before, string text, string after, bool alwaysSpans = false)
    {
        var lines = text.Split('\n');
        if (lines.Length == 1 && !alwaysSpans)
        {
            Add(before, text, after);
            return;
        }

        // Spans, not paragraphs: they may be in headings and captions too.
        Each(before, lines, line =>
            Add(ReportPage.ItemLevel(line) switch { 0 => "<span class=\"line\">", 1 => "<span class=\"line item\">", _ => "<span class=\"line item deep\">" },
                line, "</span>\n"), after);
    }

    /// <summary>Markup, then text that is escaped, then markup.</summary>
    private void Add(string before, string text, string after) => page.Append(before).Append(XmlText.Escape(text)).Append(after);
}
