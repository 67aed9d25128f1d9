using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cchc.Core.OpenXml;

/// <summary>The parts of a workbook, in a package whose bytes depend on nothing but its content: no clock, no random names.</summary>
internal static class WorkbookPackage
{
    // The earliest moment that a zip file can name.
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream stream, IReadOnlyList<SheetWriter> sheets, LookTable looks, CostWorkbookOptions options, string title)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "rId1");
            var list = new Sheets();
            for (var i = 0; i < sheets.Count; i++)
            {
                var id = "rId" + (i + 1).ToString(CultureInfo.InvariantCulture);
                workbook.AddNewPart<WorksheetPart>(id).Worksheet = sheets[i].Write();
                list.Append(new Sheet { Name = sheets[i].Name, SheetId = (uint)i + 1, Id = id });
            }

            workbook.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = looks.Write();
            workbook.Workbook = new Workbook(new BookViews(new WorkbookView { ActiveTab = 0 }), list, Names(sheets),
                new CalculationProperties { CalculationId = 191029, FullCalculationOnLoad = options.RecalculateOnOpen ? true : null });
            Properties(document.AddNewPart<CoreFilePropertiesPart>("rId2"), options, title);
        }

        package.Position = 0;
        Pack(package, stream);
    }

    private static DefinedNames Names(IReadOnlyList<SheetWriter> sheets)
    {
        var names = new List<DefinedName>();
        for (var i = 0; i < sheets.Count; i++)
        {
            var sheet = "'" + sheets[i].Name + "'!";
            names.Add(new DefinedName(sheet + sheets[i].PrintArea) { Name = "_xlnm.Print_Area", LocalSheetId = (uint)i });
            if (sheets[i].Repeated is { } rows)
            {
                var range = string.Format(CultureInfo.InvariantCulture, "{0}${1}:${2}", sheet, rows.First, rows.Last);
                names.Add(new DefinedName(range) { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i });
            }
        }

        return new DefinedNames(names);
    }

    private static void Properties(CoreFilePropertiesPart part, CostWorkbookOptions options, string title)
    {
        const string dc = "http://purl.org/dc/elements/1.1/";
        const string terms = "http://purl.org/dc/terms/";
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        xml.WriteAttributeString("xmlns", "xsi", null, "http://www.w3.org/2001/XMLSchema-instance");
        xml.WriteElementString("dc", "title", dc, SheetText.Of(title, out _, out _));
        if (options.PreparedBy.Length > 0)
        {
            xml.WriteElementString("dc", "creator", dc, SheetText.Of(options.PreparedBy, out _, out _));
        }

        if (options.Date is { } date)
        {
            foreach (var name in new[] { "created", "modified" })
            {
                xml.WriteStartElement("dcterms", name, terms);
                xml.WriteAttributeString("xsi", "type", "http://www.w3.org/2001/XMLSchema-instance", "dcterms:W3CDTF");
                xml.WriteString(string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}T00:00:00Z", date.Year, date.Month, date.Day));
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    // The library stamps its entries with the clock, so they are packed anew: the list of types first, then by name.
    internal static void Pack(Stream package, Stream target)
    {
        using var from = new ZipArchive(package, ZipArchiveMode.Read);
        using var packed = new MemoryStream();
        using (var to = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName == "[Content_Types].xml" ? 0 : 1)
                .ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Moment;
                using var source = entry.Open();
                using var written = copy.Open();
                source.CopyTo(written);
            }
        }

        packed.Position = 0;
        packed.CopyTo(target);
    }
}
