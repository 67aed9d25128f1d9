using System.Globalization;
using System.Xml;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>A form as a page to be printed: well-formed, alone, without scripts; written row by row.</summary>
internal sealed class HtmlForm
{
    private const string Space = "http://www.w3.org/1999/xhtml";
    private const string Svg = "http://www.w3.org/2000/svg";

    private readonly XmlWriter xml;
    private readonly FormPage page;

    private HtmlForm(XmlWriter xml, FormPage page) => (this.xml, this.page) = (xml, page);

    public static void Write(TextWriter writer, FormPage page)
    {
        var settings = new XmlWriterSettings
        {
            OmitXmlDeclaration = true,
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.None,
            CloseOutput = false,
            ConformanceLevel = ConformanceLevel.Fragment,
        };
        writer.Write("<!DOCTYPE html>\n");
        using var html = XmlWriter.Create(writer, settings);
        new HtmlForm(html, page).Write();
    }

    private void Write()
    {
        Start("html");
        xml.WriteAttributeString("lang", "vi");
        Start("head");
        Start("meta");
        xml.WriteAttributeString("charset", "utf-8");
        xml.WriteEndElement();
        Start("meta");
        xml.WriteAttributeString("name", "viewport");
        xml.WriteAttributeString("content", "width=device-width, initial-scale=1");
        xml.WriteEndElement();
        xml.WriteElementString("title", Space, page.Title);
        xml.WriteElementString("style", Space, "\n" + FormStyle.Css(page.Sheet));
        xml.WriteEndElement();
        Start("body");
        Start("main");
        foreach (var block in page.Blocks)
        {
            Block(block);
            xml.WriteWhitespace("\n");
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
    }

    private void Block(FormBlock block)
    {
        switch (block)
        {
            case FormLine line when line.Texts.All(text => text.IsOpen && text.OpenWords is ""):
                break; // an optional line of which nothing is known
            case FormLine line:
                Line(line);
                break;
            case FormRule rule:
                Start("div");
                xml.WriteAttributeString("class", "r");
                Style("width:{0}%", rule.Share * 100);
                xml.WriteFullEndElement();
                break;
            case FormGap gap:
                Start("div");
                Style("height:{0}mm", gap.Height);
                xml.WriteFullEndElement();
                break;
            case FormQr { Text: { } text } when QrCode.Of(text) is { } code:
                Picture(code);
                break;
            case FormSides sides:
                Sides(sides);
                break;
            case FormTable table:
                Table(table);
                break;
        }
    }

    private void Line(FormLine line)
    {
        var isLed = line.Texts.Any(text => text.IsLeader);
        Start("p");
        var classes = new[]
        {
            isLed ? "f" : null, line.Align switch { FormAlign.Centre => "c", FormAlign.Justified when !line.HasOpen => "j", _ => null },
            line.IsIndented ? "i" : null, line.KeepsNext ? "k" : null,
        };
        if (string.Join(" ", classes.Where(name => name is not null)) is { Length: > 0 } names)
        {
            xml.WriteAttributeString("class", names);
        }

        if (line.Before > 0 || line.Larger is < 0 or > 0)
        {
            Style("margin-top:{0}pt;font-size:{1}pt", line.Before, page.Sheet.Points + line.Larger);
        }

        foreach (var text in line.Texts)
        {
            Text(text, line.IsBold || text.IsBold, line.IsItalic || text.IsItalic);
        }

        xml.WriteFullEndElement();
    }

    private void Text(FormText text, bool isBold, bool isItalic)
    {
        var isUpper = text.IsUpper && !text.IsOpen;
        Start("span");
        if (text.IsLeader || isUpper)
        {
            xml.WriteAttributeString("class", text.IsLeader ? "d" : "u");
        }

        if (text.Field is not null)
        {
            xml.WriteAttributeString("data-field", text.Field);
        }

        foreach (var name in new[] { isBold ? "b" : null, isItalic ? "i" : null }.OfType<string>())
        {
            Start(name);
        }

        xml.WriteString(text.IsLeader ? string.Empty : text.IsOpen ? text.Dots : text.Words);
        for (var open = (isBold ? 1 : 0) + (isItalic ? 1 : 0); open > 0; open--)
        {
            xml.WriteFullEndElement();
        }

        xml.WriteFullEndElement();
    }

    private void Sides(FormSides sides)
    {
        Start("div");
        xml.WriteAttributeString("class", sides.IsHeading ? "s h" : "s");
        foreach (var (blocks, share) in new[] { (sides.Left, sides.LeftShare), (sides.Right, 1 - sides.LeftShare) })
        {
            Start("div");
            Style("width:{0}%", share * 100);
            foreach (var block in blocks)
            {
                Block(block);
            }

            xml.WriteFullEndElement();
        }

        xml.WriteFullEndElement();
    }

    private void Table(FormTable table)
    {
        Start("table");
        Style("font-size:{0}pt", page.Sheet.Points - table.Smaller);
        var hasGroups = table.Columns.Any(column => column.Group.Length > 0);
        var sum = table.Columns.Sum(column => column.Share);
        Start("colgroup");
        foreach (var column in table.Columns)
        {
            Start("col");
            Style("width:{0:0.###}%", column.Share * 100 / sum);
            xml.WriteEndElement();
        }

        xml.WriteFullEndElement();
        Start("thead");
        Start("tr");
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var group = table.Columns[i].Group;
            var span = group.Length == 0 ? 1 : table.Columns.Skip(i).TakeWhile(column => column.Group == group).Count();
            Start("th");
            xml.WriteAttributeString(span > 1 ? "colspan" : "rowspan", (span > 1 ? span : hasGroups ? 2 : 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteString(group.Length > 0 ? group : table.Columns[i].Heading);
            xml.WriteFullEndElement();
            i += span - 1;
        }

        xml.WriteFullEndElement();
        if (hasGroups)
        {
            Start("tr");
            foreach (var column in table.Columns.Where(column => column.Group.Length > 0))
            {
                xml.WriteElementString("th", Space, column.Heading);
            }

            xml.WriteFullEndElement();
        }

        xml.WriteFullEndElement();
        Start("tbody");
        foreach (var row in table.Shown)
        {
            Start("tr");
            foreach (var column in table.Columns)
            {
                Start("td");
                foreach (var line in column.Cell(row).Where(line => line.Texts.Any(text => text.IsOpen || text.Words.Length > 0)))
                {
                    Line(line with { Larger = -table.Smaller });
                }

                xml.WriteFullEndElement();
            }

            xml.WriteFullEndElement();
            xml.WriteWhitespace("\n");
        }

        xml.WriteFullEndElement();
        xml.WriteFullEndElement();
    }

    private void Picture(QrCode code)
    {
        var side = (code.Size + (2 * QrPicture.Quiet)).ToString(CultureInfo.InvariantCulture);
        xml.WriteStartElement("svg", Svg);
        xml.WriteAttributeString("class", "q");
        xml.WriteAttributeString("viewBox", $"0 0 {side} {side}");
        xml.WriteAttributeString("role", "img");
        xml.WriteAttributeString("aria-label", "Mã QR của mã hồ sơ");
        xml.WriteStartElement("path", Svg);
        xml.WriteAttributeString("d", QrPicture.Path(code));
        xml.WriteAttributeString("shape-rendering", "crispEdges");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Start(string name) => xml.WriteStartElement(name, Space);

    private void Style(string format, params object[] values) =>
        xml.WriteAttributeString("style", string.Format(CultureInfo.InvariantCulture, format, values));
}
