using System.Globalization;
using System.Xml;
using static Cchc.Core.OpenXml.Forms.DocxParts;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>The body of a form's DOCX. As a template every field is a content control with its name.</summary>
internal sealed partial class DocxForm(XmlWriter xml, FormPage page, bool hasQr, bool isTemplate)
{
    private int controls;
    private FormSheet sheet = page.Sheet;

    public void Write()
    {
        Start(xml, "document");
        Start(xml, "body");
        foreach (var block in page.Blocks)
        {
            Block(block, sheet.TextWidth);
        }

        // A table at the end needs a paragraph behind it.
        if (page.Blocks[page.Blocks.Count - 1] is FormTable or FormSides)
        {
            End();
        }

        Section();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // The sheets of a part of the document stand behind it.
    private void Break(FormSheet next)
    {
        Start(xml, "p");
        Start(xml, "pPr");
        Start(xml, "spacing");
        Number("before", 0);
        Number("after", 0);
        Number("line", 20);
        xml.WriteAttributeString("lineRule", Word, "exact");
        xml.WriteEndElement();
        Section();
        xml.WriteEndElement();
        xml.WriteEndElement();
        sheet = next;
    }

    private void Section()
    {
        Start(xml, "sectPr");
        Start(xml, "headerReference");
        xml.WriteAttributeString("type", Word, "default");
        xml.WriteAttributeString("r", "id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "rId3");
        xml.WriteEndElement();
        Start(xml, "pgSz");
        Measure("w", sheet.Width);
        Measure("h", sheet.Height);
        if (sheet.Width > sheet.Height)
        {
            xml.WriteAttributeString("orient", Word, "landscape");
        }

        xml.WriteEndElement();
        Start(xml, "pgMar");
        Measure("top", sheet.Top);
        Measure("right", sheet.Right);
        Measure("bottom", sheet.Bottom);
        Measure("left", sheet.Left);
        Measure("header", sheet.Top / 2);
        Measure("footer", sheet.Bottom / 2);
        Measure("gutter", 0);
        xml.WriteEndElement();
        if (sheet == page.Sheet)
        {
            Flag(xml, "titlePg");
        }

        xml.WriteEndElement();
    }

    private void Measure(string name, double millimetres) => Number(name, Twips(millimetres));

    private void Number(string name, int value) => xml.WriteAttributeString(name, Word, value.ToString(CultureInfo.InvariantCulture));

    private void Block(FormBlock block, double width)
    {
        switch (block)
        {
            case FormLine line when line.Texts.All(text => text.IsOpen && text.OpenWords is "") && !isTemplate:
                break; // an optional line of which nothing is known
            case FormLine line:
                Line(line, width);
                break;
            case FormRule rule:
                Rule(rule, width);
                break;
            case FormGap gap:
                Gap(gap);
                break;
            case FormSheetBreak other:
                Break(other.Next);
                break;
            case FormQr when hasQr:
                Picture();
                break;
            case FormSides sides:
                Sides(sides, width);
                break;
            case FormTable table:
                Table(table, width);
                break;
        }
    }

    private void Rule(FormRule rule, double width)
    {
        Start(xml, "p");
        Start(xml, "pPr");
        Flag(xml, "keepNext");
        Start(xml, "pBdr");
        Start(xml, "top");
        xml.WriteAttributeString("val", Word, "single");
        Number("sz", 6);
        Number("space", 1);
        xml.WriteAttributeString("color", Word, "auto");
        xml.WriteEndElement();
        xml.WriteEndElement();
        Start(xml, "spacing");
        Number("before", 40);
        Number("after", 0);
        Number("line", 60);
        xml.WriteAttributeString("lineRule", Word, "exact");
        xml.WriteEndElement();
        Start(xml, "ind");
        Measure("left", width * (1 - rule.Share) / 2);
        Measure("right", width * (1 - rule.Share) / 2);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Gap(FormGap gap)
    {
        Start(xml, "p");
        Start(xml, "pPr");
        Flag(xml, "keepNext");
        Start(xml, "spacing");
        Number("before", 0);
        Number("after", 0);
        Number("line", Twips(gap.Height));
        xml.WriteAttributeString("lineRule", Word, "exact");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // A paragraph that must be there and takes no room.
    private void End()
    {
        Start(xml, "p");
        Start(xml, "pPr");
        Start(xml, "spacing");
        Number("before", 0);
        Number("after", 0);
        Number("line", 20);
        xml.WriteAttributeString("lineRule", Word, "exact");
        xml.WriteEndElement();
        Start(xml, "rPr");
        Value(xml, "sz", "2");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Line(FormLine line, double width)
    {
        Start(xml, "p");
        Start(xml, "pPr");
        if (line.KeepsNext)
        {
            Flag(xml, "keepNext");
        }

        var leaders = isTemplate ? 0 : line.Texts.Count(text => text.IsLeader);
        if (leaders > 0)
        {
            Start(xml, "tabs");
            for (var i = 1; i <= leaders; i++)
            {
                Start(xml, "tab");
                xml.WriteAttributeString("val", Word, i == leaders ? "right" : "left");
                xml.WriteAttributeString("leader", Word, "dot");
                Measure("pos", width * i / leaders);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        Start(xml, "spacing");
        Number("before", (int)Math.Round(line.Before * 20));
        Number("after", line.KeepsNext ? 40 : 0);
        xml.WriteEndElement();
        if (line.IsIndented)
        {
            Start(xml, "ind");
            Measure("firstLine", 10);
            xml.WriteEndElement();
        }

        Value(xml, "jc", line.Align switch
        {
            FormAlign.Centre => "center", FormAlign.Right => "right", FormAlign.Justified when !line.HasOpen => "both", _ => "left",
        });
        if (line.Larger is < 0 or > 0)
        {
            // an empty line is as high as its mark
            Start(xml, "rPr");
            Size(line);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        foreach (var text in line.Texts)
        {
            if (isTemplate && text.Field is not null)
            {
                Control(text.Field, () => Run(line, text, "[" + FormFields.NameOf(text.Field) + "]", isPlaceholder: true));
            }
            else if (text.IsLeader)
            {
                Run(line, text, "\t");
            }
            else
            {
                Run(line, text, text.IsOpen ? text.Dots : text.Words);
            }
        }

        xml.WriteEndElement();
    }

    private void Size(FormLine line)
    {
        Value(xml, "sz", HalfPoints(page.Sheet.Points + line.Larger));
        Value(xml, "szCs", HalfPoints(page.Sheet.Points + line.Larger));
    }

    private void Run(FormLine line, FormText text, string words, bool isPlaceholder = false)
    {
        if (words.Length == 0)
        {
            return;
        }

        Start(xml, "r");
        Start(xml, "rPr");
        if (line.IsBold || text.IsBold)
        {
            Flag(xml, "b");
        }

        if (line.IsItalic || text.IsItalic)
        {
            Flag(xml, "i");
        }

        if (text.IsUpper && !text.IsOpen)
        {
            Flag(xml, "caps");
        }

        if (isPlaceholder)
        {
            Value(xml, "color", "595959");
        }

        if (line.Larger is < 0 or > 0)
        {
            Size(line);
        }

        xml.WriteEndElement();
        var lines = words.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                Flag(xml, "br");
            }

            if (lines[i] == "\t")
            {
                Flag(xml, "tab");
                continue;
            }

            Start(xml, "t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(lines[i]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
