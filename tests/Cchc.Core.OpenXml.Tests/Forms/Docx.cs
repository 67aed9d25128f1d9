using System.Globalization;
using Cchc.Core.OpenXml.Forms;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Cchc.Core.OpenXml.Tests.Forms;

/// <summary>A DOCX read back.</summary>
internal static class Docx
{
    public static byte[] Bytes(FilledForm form)
    {
        using var stream = new MemoryStream();
        form.WriteDocx(stream);
        return stream.ToArray();
    }

    public static string Html(FilledForm form)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        form.WriteHtml(writer);
        return writer.ToString();
    }

    public static T Open<T>(byte[] bytes, Func<WordprocessingDocument, T> read)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        return read(document);
    }

    /// <summary>Every paragraph as text; a tab is a tab, a break a line feed.</summary>
    public static IReadOnlyList<string> Paragraphs(byte[] bytes) => Open(bytes, document => document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(TextOf).ToList());

    public static IReadOnlyList<IReadOnlyList<string>> Rows(byte[] bytes, int columns) => Open(bytes, document => document.MainDocumentPart!.Document!.Body!.Descendants<TableRow>()
        .Where(row => row.Elements<TableCell>().Count() == columns && row.TableRowProperties?.GetFirstChild<TableHeader>() is null)
        .Select(row => (IReadOnlyList<string>)[.. row.Elements<TableCell>().Select(cell => string.Join("\n", cell.Elements<Paragraph>().Select(TextOf)))]).ToList());

    public static IReadOnlyList<string> Errors(byte[] bytes) => Open(bytes, document => new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document)
        .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").ToList());

    private static string TextOf(OpenXmlElement paragraph) => string.Concat(paragraph.Descendants().Select(item => item switch { WordText text => text.Text, TabChar => "\t", Break => "\n", _ => string.Empty }));
}
