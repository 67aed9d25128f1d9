using System.IO.Compression;
using System.Xml;
using Cchc.Core.Reading;
using Cchc.Core.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>Opens a province's template, checks that nothing in it runs or is loaded, has its content controls filled, and packs it anew.</summary>
internal static class FormTemplate
{
    private const int MostBytes = 16 << 20;
    private const int MostUnpacked = 64 << 20;
    private const int Deepest = 256; // elements in one another: Word itself stays far below

    private static readonly XmlReaderSettings Plain = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static TemplateFilling Fill(Stream template, Stream target, FormPage page)
    {
        var file = WholeFile.Read(template, MostBytes);
        using var package = new MemoryStream();
        package.Write(file.Bytes.Array ?? [], file.Bytes.Offset, file.Bytes.Count);
        if (file.Problem != FileProblem.None || !IsSmall(package))
        {
            return Refused(FormFindings.Error(
                FormFindings.NoDocument,
                "template",
                $"Tệp mẫu không phải tệp DOCX, bị hỏng hoặc quá lớn (tối đa {MostBytes >> 20} MB, giải nén tối đa {MostUnpacked >> 20} MB).",
                $"The template is no DOCX file, is damaged or too large (at most {MostBytes >> 20} MB, {MostUnpacked >> 20} MB unpacked)."));
        }

        if (!IsFlat(package))
        {
            return Refused(FormFindings.Error(
                FormFindings.NoDocument,
                "template",
                $"Tệp mẫu có phần tử lồng nhau quá {Deepest} lớp.",
                $"The template has elements in one another beyond {Deepest} levels."));
        }

        TemplateFilling filling;
        try
        {
            package.Position = 0;
            using var document = WordprocessingDocument.Open(package, isEditable: true);
            if (Unsafe(document) is { } finding)
            {
                return Refused(finding);
            }

            if (document.DocumentType == WordprocessingDocumentType.Template)
            {
                document.ChangeDocumentType(WordprocessingDocumentType.Document); // a DOTX becomes a document
            }

            filling = new TemplateControls(page).Fill(document);
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or InvalidDataException or FormatException or XmlException
            or InvalidOperationException or ArgumentException or IOException)
        {
            return Refused(FormFindings.Error(
                FormFindings.NoDocument,
                "template",
                "Không đọc được tệp mẫu: cần một tệp Word có định dạng DOCX.",
                $"The template cannot be read, expected a Word file (DOCX): {PlainLine.Of(exception.Message)}"));
        }

        package.Position = 0;
        WorkbookPackage.Pack(package, target);
        return filling;
    }

    private static TemplateFilling Refused(Finding finding) => new() { Findings = [finding] };

    // What the directory says of sizes can be wrong: every entry is unpacked once, and nothing is kept.
    private static bool IsSmall(MemoryStream package)
    {
        try
        {
            package.Position = 0;
            using var zip = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
            var room = MostUnpacked;
            foreach (var entry in zip.Entries)
            {
                using var content = entry.Open();
                var part = WholeFile.Read(content, room);
                if (part.Problem == FileProblem.TooLarge)
                {
                    return false;
                }

                room -= part.Bytes.Count;
            }

            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    // What fills the controls goes up and down the tree once for each.
    private static bool IsFlat(MemoryStream package)
    {
        package.Position = 0;
        using var zip = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            using var xml = XmlReader.Create(content, Plain);
            try
            {
                while (xml.Read())
                {
                    if (xml.Depth > Deepest)
                    {
                        return false;
                    }
                }
            }
            catch (XmlException)
            {
                // what opens the document says so
            }
        }

        return true;
    }

    private static Finding? Unsafe(WordprocessingDocument document)
    {
        if (document.MainDocumentPart is not { } main)
        {
            return FormFindings.Error(
                FormFindings.NoDocument, "template", "Tệp mẫu không có nội dung văn bản.", "The template has no document part; expected a Word file (DOCX).");
        }

        if (main.VbaProjectPart is not null || document.DocumentType is WordprocessingDocumentType.MacroEnabledDocument
            or WordprocessingDocumentType.MacroEnabledTemplate)
        {
            return FormFindings.Error(
                FormFindings.Macros,
                "template",
                "Tệp mẫu có macro; hãy lưu lại thành tệp DOCX không có macro.",
                "The template has macros; save it as a DOCX without.");
        }

        var linked = document.GetAllParts().SelectMany(part => part.ExternalRelationships).FirstOrDefault();
        return linked is null ? null : FormFindings.Error(
            FormFindings.External,
            "template",
            $"Tệp mẫu liên kết tới \"{PlainLine.Of(linked.Uri.OriginalString)}\"; hãy nhúng nội dung vào tệp hoặc bỏ liên kết.",
            $"The template loads \"{PlainLine.Of(linked.Uri.OriginalString)}\"; embed it or take the link away.");
    }
}
