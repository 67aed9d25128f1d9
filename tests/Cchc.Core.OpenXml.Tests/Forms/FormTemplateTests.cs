using System.IO.Compression;
using Cchc.Core.OpenXml.Forms;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Cchc.Core.OpenXml.Tests.Forms;

/// <summary>A province's own template: content controls in body, header and table rows.</summary>
public sealed class FormTemplateTests
{
    [Fact]
    public void Our_own_templates_come_back_with_every_field_filled()
    {
        foreach (var form in FormSamples.Of("birth"))
        {
            using var template = new MemoryStream();
            form.Official().WriteTemplate(template);
            var (filling, bytes) = Fill(form, template.ToArray());
            filling.IsWritten.Should().BeTrue();
            filling.Findings.Should().BeEmpty();
            filling.WithoutControl.Should().BeEmpty(form.Kind.ToString());
            filling.Filled.Should().Equal(form.Official().Fields.Select(field => field.Name));
            Docx.Errors(bytes).Should().BeEmpty(form.Kind.ToString());
            var text = string.Join("\n", Docx.Paragraphs(bytes));
            text.Should().NotContain("[");
            text.Should().ContainAll(form.Values().Values);
            bytes.Should().Equal(Fill(form, template.ToArray()).Bytes);
        }
    }

    [Fact]
    public void Rows_repeat_and_what_is_unknown_is_dotted()
    {
        var slip = (ReceiptSlip)FormSamples.Of("birth")[0];
        var template = Template(body =>
        {
            body.Append(new Paragraph(Control("applicant", "Tên"), Control("tỉnh", "?")));
            body.Append(new Table(
                new TableProperties(), new TableGrid(new GridColumn(), new GridColumn()),
                RowControl("components", new TableRow(new TableCell(new Paragraph(Control("components.name", "x"))), new TableCell(new Paragraph(Control("components.copies", "y")))))));
            body.Append(new SdtBlock(new SdtProperties(new Tag { Val = "fee" }), new SdtContentBlock(new Paragraph(new Run(new WordText("phí"))))));
            body.Append(new Paragraph(Control("components.name", "outside")));
        });
        var (filling, bytes) = Fill((ReceiptSlip)(slip with { Fee = null }), template);
        filling.Findings.Select(finding => finding.Code).Should().BeEquivalentTo("CCHC-FORM-004", "CCHC-FORM-005");
        filling.Findings.Should().Contain(finding => finding.Text.Vi.Contains("\"tỉnh\""));
        filling.Filled.Should().Equal("applicant", "components", "components.name", "components.copies", "fee");
        filling.WithoutControl.Should().Contain("due").And.NotContain("applicant");
        Docx.Rows(bytes, 2).Should().HaveCount(slip.Papers.Count);
        Docx.Rows(bytes, 2)[^1].Should().Equal("Sổ hộ khẩu", "1");
        string.Join("\n", Docx.Paragraphs(bytes)).Should().Contain("Nguyễn Văn A").And.Contain("……").And.Contain("outside", "a control out of place stays");
        Docx.Errors(bytes).Should().BeEmpty();
    }

    [Theory]
    [InlineData(2, true)] // Word makes a control around a control
    [InlineData(40, true)]
    [InlineData(20_000, false)]
    public void A_control_in_one_of_the_same_name_is_filled_with_it_and_depth_has_a_limit(int deep, bool isWritten)
    {
        const string head = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
        const string open = "<w:sdt><w:sdtPr><w:tag w:val=\"applicant\"/></w:sdtPr><w:sdtContent>";
        var xml = new System.Text.StringBuilder(head).Insert(head.Length, open, deep).Append("<w:p><w:r><w:t>x</w:t></w:r></w:p>");
        xml.Insert(xml.Length, "</w:sdtContent></w:sdt>", deep).Append("</w:body></w:document>");
        using var stream = new MemoryStream();
        stream.Write(Template(body => body.Append(new Paragraph())));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = zip.Entries.Single(entry => entry.FullName.EndsWith("document.xml", StringComparison.Ordinal));
            var name = part.FullName;
            part.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(xml);
        }

        var (filling, bytes) = Fill(FormSamples.Of("birth")[0], stream.ToArray());
        filling.IsWritten.Should().Be(isWritten);
        filling.Findings.Select(finding => finding.Text.Vi).Should().Equal(isWritten ? [] : ["Tệp mẫu có phần tử lồng nhau quá 256 lớp."]);
        (isWritten ? string.Join("|", Docx.Paragraphs(bytes)) : "Nguyễn Văn A").Should().Be("Nguyễn Văn A");
    }

    /// <summary>A repeating section as Word writes it: a control around a control around the row; and a file that is a template (DOTX).</summary>
    [Fact]
    public void A_repeating_section_of_Word_is_repeated_and_a_DOTX_becomes_a_document()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Template))
        {
            var row = new TableRow(new TableCell(new Paragraph(Control("steps.from", "x"))), new TableCell(new Paragraph(Control("steps.to", "y"))));
            var item = new SdtRow(new SdtProperties(new SdtId { Val = 2 }, new DocumentFormat.OpenXml.Office2013.Word.SdtRepeatedSectionItem()), new SdtContentRow(row));
            var section = new SdtRow(new SdtProperties(new SdtId { Val = 1 }, new Tag { Val = "steps" }, new DocumentFormat.OpenXml.Office2013.Word.SdtRepeatedSection()), new SdtContentRow(item));
            document.AddMainDocumentPart().Document = new Document(new Body(new Table(new TableProperties(), new TableGrid(new GridColumn(), new GridColumn()), section), new Paragraph()));
        }

        var (filling, bytes) = Fill(FormSamples.Of("birth")[5], stream.ToArray());
        filling.Findings.Should().BeEmpty();
        Docx.Rows(bytes, 2).Select(row => string.Join("|", row)).Should().Equal("|Công chức tư pháp - hộ tịch", "Công chức tư pháp - hộ tịch|Công an phường A");
        Docx.Open(bytes, document => document.DocumentType).Should().Be(WordprocessingDocumentType.Document);
        Docx.Errors(bytes).Should().BeEmpty();
    }

    [Fact]
    public void A_control_in_the_header_is_filled_and_keeps_its_look()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(new Paragraph()));
            var header = main.AddNewPart<HeaderPart>("h1");
            header.Header = new Header(new Paragraph(new SdtRun(
                new SdtProperties(new Tag { Val = "agency" }, new ShowingPlaceholder()), new SdtContentRun(new Run(new RunProperties(new Bold(), new Color { Val = "595959" }), new WordText("?"))))));
            main.Document.Body!.Append(new SectionProperties(new HeaderReference { Id = "h1", Type = HeaderFooterValues.Default }));
        }

        var (filling, bytes) = Fill(FormSamples.Of("birth")[0], stream.ToArray());
        filling.Filled.Should().Equal("agency");
        Docx.Open(bytes, document => document.MainDocumentPart!.HeaderParts.Single().Header!.OuterXml).Should().Contain("Trung tâm Phục vụ hành chính công").And.Contain("<w:b ").And.NotContain("595959").And.NotContain("showingPlcHdr");
    }

    [Fact]
    public void What_runs_or_loads_is_refused_and_nothing_is_written()
    {
        var form = FormSamples.Of("birth")[0];
        using var linked = new MemoryStream();
        linked.Write(Template(_ => { }));
        using (var document = WordprocessingDocument.Open(linked, isEditable: true))
        {
            document.MainDocumentPart!.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("https://example.vn/a.dotm"), "x1");
        }

        Refused(form, linked.ToArray(), "CCHC-FORM-003", "https://example.vn/a.dotm");
        using var macro = new MemoryStream();
        macro.Write(Template(_ => { }));
        using (var document = WordprocessingDocument.Open(macro, isEditable: true))
        {
            document.MainDocumentPart!.AddNewPart<VbaProjectPart>("v1").FeedData(new MemoryStream([1]));
        }

        Refused(form, macro.ToArray(), "CCHC-FORM-002", "macro");
        Refused(form, [1, 2, 3], "CCHC-FORM-001", "DOCX");
        Refused(form, [], "CCHC-FORM-001", "DOCX");
        Refused(form, Bomb(), "CCHC-FORM-001", "64 MB");
    }

    private static void Refused(FilledForm form, byte[] template, string code, string words)
    {
        var (filling, bytes) = Fill(form, template);
        filling.IsWritten.Should().BeFalse();
        filling.Findings.Should().ContainSingle().Which.Code.Should().Be(code);
        filling.Findings[0].Text.Vi.Should().Contain(words);
        bytes.Should().BeEmpty();
    }

    private static byte[] Bomb()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 70; i++)
            {
                entry.Write(zeros);
            }
        }

        return stream.ToArray();
    }

    private static (TemplateFilling Filling, byte[] Bytes) Fill(FilledForm form, byte[] template)
    {
        using var target = new MemoryStream();
        var filling = form.FillTemplate(new MemoryStream(template), target);
        return (filling, target.ToArray());
    }

    private static byte[] Template(Action<Body> fill)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            fill(body);
            body.Append(new Paragraph());
            document.AddMainDocumentPart().Document = new Document(body);
        }

        return stream.ToArray();
    }

    private static SdtRun Control(string tag, string prompt) => new(new SdtProperties(new Tag { Val = tag }), new SdtContentRun(new Run(new WordText(prompt))));

    private static SdtRow RowControl(string tag, TableRow row) => new(new SdtProperties(new Tag { Val = tag }), new SdtContentRow(row));
}
