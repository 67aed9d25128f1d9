using System.IO.Compression;
using System.Security;
using System.Text;

namespace Cchc.Proof.Fuzzing;

/// <summary>The smallest workbook around the XML of one sheet, so that a changed sheet is read and not only a broken archive.</summary>
internal static class SheetFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private static readonly (string Name, string Text)[] Around =
    [
        ("[Content_Types].xml", $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
            """),
        ("_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""),
    ];

    public static byte[] Around1(byte[] sheet)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in Around)
                Write(zip, name, Encoding.UTF8.GetBytes(text));
            Write(zip, "xl/worksheets/sheet1.xml", sheet);
        }

        return stream.ToArray();
    }

    /// <summary>A table as the XML of a sheet: numbers as numbers, all else as text.</summary>
    public static byte[] Sheet(string csv, char separator)
    {
        var xml = new StringBuilder($"""<worksheet xmlns="{Main}"><sheetData>""");
        foreach (var line in csv.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            xml.Append("<row>");
            foreach (var cell in line.TrimEnd('\r').Split(separator))
                xml.Append(cell.Length > 0 && cell.All(char.IsAsciiDigit) ? $"<c><v>{cell}</v></c>" : $"""<c t="inlineStr"><is><t>{SecurityElement.Escape(cell.Trim('"'))}</t></is></c>""");
            xml.Append("</row>");
        }

        return Encoding.UTF8.GetBytes(xml.Append("</sheetData></worksheet>").ToString());
    }

    private static void Write(ZipArchive zip, string name, byte[] bytes)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
        entry.Write(bytes);
    }
}
