using Cchc.Core.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Blip = DocumentFormat.OpenXml.Drawing.Blip;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Cchc.Core.OpenXml.Forms;

/// <summary>Fills the content controls of a document: body, headers and footers.</summary>
internal sealed class TemplateControls(FormPage page)
{
    private static readonly string[] Gone = ["showingPlcHdr", "placeholder", "dataBinding", "temporary"];

    private readonly Dictionary<string, FormText> texts = page.Texts.Where(text => text.Field is not null).GroupBy(text => text.Field!, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);

    private readonly IReadOnlyList<FormField> fields = page.Form.Fields;
    private readonly HashSet<string> filled = new(StringComparer.Ordinal);
    private readonly List<Finding> findings = [];

    public TemplateFilling Fill(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        foreach (var part in main.HeaderParts.Cast<OpenXmlPart>().Concat(main.FooterParts).Prepend(main))
        {
            if (part.RootElement is { } root)
            {
                Rows(root);
                foreach (var control in root.Descendants<SdtElement>().ToList())
                {
                    // one inside another may be gone with it
                    if (IsIn(root, control) && TagOf(control) is { Length: > 0 } tag)
                    {
                        Field(part, control, tag);
                    }
                }
            }
        }

        return new TemplateFilling
        {
            Filled = ValueList.Of(fields.Select(field => field.Name).Where(filled.Contains)),
            WithoutControl = ValueList.Of(fields.Select(field => field.Name).Where(name => !filled.Contains(name))),
            Findings = ValueList.Of(findings.Distinct()),
        };
    }

    private static bool IsIn(OpenXmlElement root, OpenXmlElement? element)
    {
        while (element is not null && element != root)
        {
            element = element.Parent;
        }

        return element is not null;
    }

    private static string TagOf(SdtElement control) => control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value?.Trim() ?? string.Empty;

    private void Rows(OpenXmlElement root)
    {
        foreach (var control in root.Descendants<SdtRow>().ToList())
        {
            if (page.Tables.FirstOrDefault(table => table.Name == TagOf(control)) is not { } table
                || control.Descendants<TableRow>().FirstOrDefault() is not { } sample)
            {
                continue;
            }

            filled.Add(table.Name);
            foreach (var row in table.Shown)
            {
                var copy = (TableRow)sample.CloneNode(true);
                foreach (var cell in copy.Descendants<SdtElement>().ToList())
                {
                    Cell(cell, table, row);
                }

                control.Parent!.InsertBefore(copy, control);
            }

            control.Remove();
        }
    }

    private void Cell(SdtElement control, FormTable table, FormRow row)
    {
        var tag = TagOf(control);
        control.SdtProperties?.RemoveAllChildren<SdtId>();
        if (fields.Any(field => field.Name == tag && field.Table == table.Name))
        {
            filled.Add(tag);
            Write(control, row[tag] ?? string.Empty);
            control.SdtProperties!.RemoveAllChildren<Tag>(); // it is a value now, and no place to fill
        }
        else if (texts.TryGetValue(tag, out var text))
        {
            filled.Add(tag);
            Write(control, text.IsOpen ? text.Dots : text.Words);
            control.SdtProperties!.RemoveAllChildren<Tag>();
        }
    }

    private void Field(OpenXmlPart part, SdtElement control, string tag)
    {
        if (tag == "qr" && page.Form.Kind == FormKind.Receipt)
        {
            filled.Add(tag);
            Picture(part, control);
        }
        else if (texts.TryGetValue(tag, out var text))
        {
            filled.Add(tag);
            Write(control, text.IsOpen ? text.Dots : text.Words);
        }
        else if (fields.Any(field => field.Name == tag))
        {
            findings.Add(FormFindings.Warning(
                FormFindings.NoRow,
                "template",
                $"Ô nội dung \"{tag}\" không nằm đúng chỗ: tên của bảng phải bao quanh một dòng của bảng, tên của cột nằm trong dòng đó.",
                $"The content control \"{tag}\" is out of place: one with the name of a table holds a row, one with the name of a column is in that row."));
        }
        else
        {
            findings.Add(FormFindings.Warning(
                FormFindings.UnknownTag,
                "template",
                $"Mẫu số {page.Form.Number} không có trường \"{PlainLine.Of(tag)}\"; ô nội dung này giữ nguyên.",
                $"Form {page.Form.Number} has no field \"{PlainLine.Of(tag)}\"; the content control stays as it is."));
        }
    }

    private void Picture(OpenXmlPart part, SdtElement control)
    {
        var code = page.Qr is { } text ? QrCode.Of(text) : null;
        if (control.Descendants<Blip>().FirstOrDefault() is not { } blip)
        {
            Write(control, page.Qr ?? "……………………");
        }
        else if (code is null)
        {
            blip.Ancestors<Drawing>().FirstOrDefault()?.Remove();
        }
        else
        {
            var id = "rIdQr" + DateText.EnNumber(part.Parts.Count());
            var image = part.AddNewPart<ImagePart>("image/png", id);
            using var png = new MemoryStream(QrPicture.Png(code));
            image.FeedData(png);
            blip.Embed = id;
        }
    }

    // The look of the first letters stays, that of a prompt does not.
    private static void Write(SdtElement control, string words)
    {
        var content = control.ChildElements.FirstOrDefault(child => child.LocalName == "sdtContent");
        if (content is null)
        {
            return;
        }

        var look = (RunProperties?)content.Descendants<Run>().FirstOrDefault()?.RunProperties?.CloneNode(true);
        if (control.SdtProperties is { } properties)
        {
            if (look is not null && properties.ChildElements.Any(child => child.LocalName == "showingPlcHdr"))
            {
                look.RemoveAllChildren<RunStyle>();
                look.RemoveAllChildren<Color>();
            }

            foreach (var child in properties.ChildElements.Where(child => Array.IndexOf(Gone, child.LocalName) >= 0).ToList())
            {
                child.Remove();
            }
        }

        var run = new Run();
        if (look is not null)
        {
            run.Append(look);
        }

        var lines = words.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new WordText(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        var paragraph = new Paragraph();
        if (content.Descendants<Paragraph>().FirstOrDefault()?.ParagraphProperties?.CloneNode(true) is { } layout)
        {
            paragraph.Append(layout);
        }

        var cell = (content.GetFirstChild<TableCell>()?.TableCellProperties?.CloneNode(true), content.GetFirstChild<TableCell>() is not null);
        content.RemoveAllChildren();
        if (control is SdtRun)
        {
            content.Append(run);
            return;
        }

        paragraph.Append(run);
        if (cell.Item2)
        {
            var own = new TableCell();
            if (cell.Item1 is not null)
            {
                own.Append(cell.Item1);
            }

            own.Append(paragraph);
            content.Append(own);
        }
        else
        {
            content.Append(paragraph);
        }
    }
}
