using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>
/// A form as the parts of a DOCX, written one after the other, row by row: the target need not be able to seek, and a register need not be in memory. The
/// bytes depend on nothing but the content: no clock, no random names.
/// </summary>
internal static class DocxPackage
{
    public const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    // The earliest moment that a zip file can name.
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream stream, FormPage page, bool isTemplate = false)
    {
        var qr = page.Qr is { } text ? QrCode.Of(text) : isTemplate && page.Form.Kind == FormKind.Receipt ? QrCode.Of("?") : null;
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Part(zip, "[Content_Types].xml", xml => ContentTypes(xml, qr is not null));
        Part(zip, "_rels/.rels", xml => Rels(xml,
            ("rId1", Office + "/officeDocument", "word/document.xml"),
            ("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml")));
        Part(zip, "docProps/core.xml", xml => Properties(xml, page));
        Part(zip, "word/_rels/document.xml.rels", xml => Rels(xml, [
            ("rId1", Office + "/styles", "styles.xml"),
            ("rId2", Office + "/settings", "settings.xml"),
            ("rId3", Office + "/header", "header1.xml"),
            .. qr is null ? [] : new[] { ("rId4", Office + "/image", "media/qr.png") }]));
        Part(zip, "word/styles.xml", xml => DocxParts.Styles(xml, page));
        Part(zip, "word/settings.xml", DocxParts.Settings);
        Part(zip, "word/header1.xml", DocxParts.Header);
        Part(zip, "word/document.xml", xml => new DocxForm(xml, page, qr is not null, isTemplate).Write());
        if (qr is not null)
        {
            var png = QrPicture.Png(qr);
            using var picture = Entry(zip, "word/media/qr.png").Open();
            picture.Write(png, 0, png.Length);
        }
    }

    private static ZipArchiveEntry Entry(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Moment;
        return entry;
    }

    private static void Part(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        using var part = Entry(zip, name).Open();
        using var xml = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None });
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }

    private static void ContentTypes(XmlWriter xml, bool hasPicture)
    {
        xml.WriteStartElement("Types", Types);
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default("xml", "application/xml");
        if (hasPicture)
        {
            Default("png", "image/png");
        }

        Override("/word/document.xml", WordType + "document.main+xml");
        Override("/word/styles.xml", WordType + "styles+xml");
        Override("/word/settings.xml", WordType + "settings+xml");
        Override("/word/header1.xml", WordType + "header+xml");
        Override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        xml.WriteEndElement();

        void Default(string extension, string type)
        {
            xml.WriteStartElement("Default", Types);
            xml.WriteAttributeString("Extension", extension);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        void Override(string part, string type)
        {
            xml.WriteStartElement("Override", Types);
            xml.WriteAttributeString("PartName", part);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }

    private static void Rels(XmlWriter xml, params (string Id, string Type, string Target)[] relations)
    {
        xml.WriteStartElement("Relationships", Relations);
        foreach (var (id, type, target) in relations)
        {
            xml.WriteStartElement("Relationship", Relations);
            xml.WriteAttributeString("Id", id);
            xml.WriteAttributeString("Type", type);
            xml.WriteAttributeString("Target", target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Properties(XmlWriter xml, FormPage page)
    {
        xml.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        xml.WriteElementString("dc", "title", "http://purl.org/dc/elements/1.1/", page.Title);
        xml.WriteElementString("dc", "subject", "http://purl.org/dc/elements/1.1/", page.Subject);
        xml.WriteElementString("dc", "language", "http://purl.org/dc/elements/1.1/", "vi-VN");
        xml.WriteEndElement();
    }
}
