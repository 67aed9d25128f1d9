using static Cchc.Core.OpenXml.Forms.DocxParts;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>Tables, columns side by side, content controls and the picture.</summary>
internal sealed partial class DocxForm
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string DrawingInWord = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private const string Pictures = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private const double QrSide = 17;

    private void Sides(FormSides sides, double width)
    {
        if (!sides.IsHeading)
        {
            Line(new FormLine(string.Empty) { Before = 4, Larger = -6, KeepsNext = true }, width); // air above signatures
        }

        double[] widths = [width * sides.LeftShare, width * (1 - sides.LeftShare)];
        TableStart(widths, hasLines: false);
        Start(xml, "tr");
        RowStart(isHeading: false);
        foreach (var (blocks, own) in new[] { (sides.Left, widths[0]), (sides.Right, widths[1]) })
        {
            CellStart(own);
            foreach (var block in blocks)
            {
                Block(block, own);
            }

            if (blocks.Count == 0 || blocks[blocks.Count - 1] is FormQr)
            {
                End();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Table(FormTable table, double width)
    {
        var sum = table.Columns.Sum(column => column.Share);
        double[] widths = [.. table.Columns.Select(column => width * column.Share / sum)];
        TableStart(widths, hasLines: true);
        Headings(table, widths);
        if (isTemplate)
        {
            Control(table.Name, () => Row(table, FormRow.Empty, widths));
        }
        else
        {
            foreach (var row in table.Shown)
            {
                Row(table, row, widths);
            }
        }

        xml.WriteEndElement();
    }

    private void Row(FormTable table, FormRow row, double[] widths)
    {
        Start(xml, "tr");
        RowStart(isHeading: false, isEmpty: row.Values.Count == 0 && !isTemplate);
        for (var i = 0; i < widths.Length; i++)
        {
            CellStart(widths[i]);
            foreach (var line in table.Columns[i].Cell(row))
            {
                Line(line with { Larger = -table.Smaller }, widths[i] - 3);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // One row, or two where a heading stands above several columns.
    private void Headings(FormTable table, double[] widths)
    {
        var hasGroups = table.Columns.Any(column => column.Group.Length > 0);
        Start(xml, "tr");
        RowStart(isHeading: true);
        for (var i = 0; i < widths.Length; i++)
        {
            var group = table.Columns[i].Group;
            var span = group.Length == 0 ? 1 : table.Columns.Skip(i).TakeWhile(column => column.Group == group).Count();
            CellStart(widths.Skip(i).Take(span).Sum(), span, hasGroups && group.Length == 0 ? "restart" : null);
            Heading(table, group.Length > 0 ? group : table.Columns[i].Heading, widths[i]);
            xml.WriteEndElement();
            i += span - 1;
        }

        xml.WriteEndElement();
        if (hasGroups)
        {
            Start(xml, "tr");
            RowStart(isHeading: true);
            for (var i = 0; i < widths.Length; i++)
            {
                var isBelow = table.Columns[i].Group.Length > 0;
                CellStart(widths[i], 1, isBelow ? null : "continue");
                Heading(table, isBelow ? table.Columns[i].Heading : string.Empty, widths[i]);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }
    }

    private void Heading(FormTable table, string words, double width) =>
        Line(new FormLine(words) { Align = FormAlign.Centre, IsBold = true, Before = 0, Larger = -table.Smaller }, width);

    private void TableStart(double[] widths, bool hasLines)
    {
        Start(xml, "tbl");
        Start(xml, "tblPr");
        Start(xml, "tblW");
        Measure("w", widths.Sum());
        xml.WriteAttributeString("type", Word, "dxa");
        xml.WriteEndElement();
        if (hasLines)
        {
            Start(xml, "tblBorders");
            foreach (var side in new[] { "top", "left", "bottom", "right", "insideH", "insideV" })
            {
                Start(xml, side);
                xml.WriteAttributeString("val", Word, "single");
                Number("sz", 4);
                Number("space", 0);
                xml.WriteAttributeString("color", Word, "auto");
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        Start(xml, "tblLayout");
        xml.WriteAttributeString("type", Word, "fixed");
        xml.WriteEndElement();
        Start(xml, "tblCellMar");
        foreach (var side in new[] { "top", "left", "bottom", "right" })
        {
            Start(xml, side);
            Measure("w", !hasLines ? 0 : side is "left" or "right" ? 1.2 : 0.4);
            xml.WriteAttributeString("type", Word, "dxa");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        Start(xml, "tblGrid");
        foreach (var width in widths)
        {
            Start(xml, "gridCol");
            Measure("w", width);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void RowStart(bool isHeading, bool isEmpty = false)
    {
        Start(xml, "trPr");
        Flag(xml, "cantSplit");
        if (isEmpty)
        {
            // room for a hand
            Start(xml, "trHeight");
            Measure("val", 7);
            xml.WriteAttributeString("hRule", Word, "atLeast");
            xml.WriteEndElement();
        }

        if (isHeading)
        {
            Flag(xml, "tblHeader");
        }

        xml.WriteEndElement();
    }

    private void CellStart(double width, int span = 1, string? merge = null)
    {
        Start(xml, "tc");
        Start(xml, "tcPr");
        Start(xml, "tcW");
        Measure("w", width);
        xml.WriteAttributeString("type", Word, "dxa");
        xml.WriteEndElement();
        if (span > 1)
        {
            Start(xml, "gridSpan");
            Number("val", span);
            xml.WriteEndElement();
        }

        if (merge is not null)
        {
            Value(xml, "vMerge", merge);
        }

        xml.WriteEndElement();
    }

    private void Control(string field, Action content, bool isPicture = false)
    {
        Start(xml, "sdt");
        Start(xml, "sdtPr");
        Value(xml, "alias", FormFields.NameOf(field));
        if (!isPicture)
        {
            Flag(xml, "showingPlcHdr");
        }

        Start(xml, "id");
        Number("val", ++controls);
        xml.WriteEndElement();
        Value(xml, "tag", field);
        if (isPicture)
        {
            Flag(xml, "picture");
        }

        xml.WriteEndElement();
        Start(xml, "sdtContent");
        content();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Picture()
    {
        Start(xml, "p");
        Start(xml, "pPr");
        Start(xml, "spacing");
        Number("before", 40);
        Number("after", 0);
        xml.WriteEndElement();
        Value(xml, "jc", "center");
        xml.WriteEndElement();
        if (isTemplate)
        {
            Control("qr", PictureRun, isPicture: true);
        }
        else
        {
            PictureRun();
        }

        xml.WriteEndElement();
    }

    private void PictureRun()
    {
        var side = ((int)(QrSide * 36000)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Start(xml, "r");
        Start(xml, "drawing");
        xml.WriteStartElement("wp", "inline", DrawingInWord);
        Size("wp", "extent", DrawingInWord);
        xml.WriteStartElement("wp", "docPr", DrawingInWord);
        xml.WriteAttributeString("id", "1");
        xml.WriteAttributeString("name", "QR");
        xml.WriteAttributeString("descr", "Mã QR của mã hồ sơ");
        xml.WriteEndElement();
        xml.WriteStartElement("a", "graphic", Drawing);
        xml.WriteStartElement("a", "graphicData", Drawing);
        xml.WriteAttributeString("uri", Pictures);
        xml.WriteStartElement("pic", "pic", Pictures);
        xml.WriteStartElement("pic", "nvPicPr", Pictures);
        xml.WriteStartElement("pic", "cNvPr", Pictures);
        xml.WriteAttributeString("id", "1");
        xml.WriteAttributeString("name", "qr.png");
        xml.WriteEndElement();
        Empty("pic", "cNvPicPr", Pictures);
        xml.WriteEndElement();
        xml.WriteStartElement("pic", "blipFill", Pictures);
        xml.WriteStartElement("a", "blip", Drawing);
        xml.WriteAttributeString("r", "embed", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "rId4");
        xml.WriteEndElement();
        xml.WriteStartElement("a", "stretch", Drawing);
        Empty("a", "fillRect", Drawing);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("pic", "spPr", Pictures);
        xml.WriteStartElement("a", "xfrm", Drawing);
        xml.WriteStartElement("a", "off", Drawing);
        xml.WriteAttributeString("x", "0");
        xml.WriteAttributeString("y", "0");
        xml.WriteEndElement();
        Size("a", "ext", Drawing);
        xml.WriteEndElement();
        xml.WriteStartElement("a", "prstGeom", Drawing);
        xml.WriteAttributeString("prst", "rect");
        Empty("a", "avLst", Drawing);
        for (var open = 0; open < 7; open++)
        {
            xml.WriteEndElement(); // geometry, shape, picture, data, graphic, inline, drawing
        }

        xml.WriteEndElement();

        void Size(string prefix, string name, string space)
        {
            xml.WriteStartElement(prefix, name, space);
            xml.WriteAttributeString("cx", side);
            xml.WriteAttributeString("cy", side);
            xml.WriteEndElement();
        }

        void Empty(string prefix, string name, string space)
        {
            xml.WriteStartElement(prefix, name, space);
            xml.WriteEndElement();
        }
    }
}
