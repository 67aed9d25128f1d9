using System.IO.Compression;
using System.Xml.Linq;
using Cchc.Core.OpenXml.Forms;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Cchc.Core.OpenXml.Tests.Forms;

/// <summary>The documents as files: valid, the same every time, nothing that runs or loads; and the pages beside them.</summary>
public sealed class FormDocxTests
{
    public static TheoryData<string> Dossiers => new(FormSamples.Names);

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void Every_document_is_valid_and_the_same_every_time(string name)
    {
        foreach (var form in FormSamples.Of(name))
        {
            var bytes = Docx.Bytes(form);
            Docx.Errors(bytes).Should().BeEmpty("{0} {1}", name, form.Kind);
            bytes.Should().Equal(Docx.Bytes(form));
        }
    }

    [Fact]
    public void Signatures_never_stand_alone_on_a_page()
    {
        // The last words of a form, the air above the signatures, and these stay together.
        foreach (var form in FormSamples.Names.SelectMany(FormSamples.Of).Where(form => form.Kind is not FormKind.ControlSheet and not FormKind.Register and not FormKind.Apology))
        {
            Docx.Open(Docx.Bytes(form), document =>
            {
                var signatures = document.MainDocumentPart!.Document!.Body!.Elements<Table>().Last();
                var (air, words) = (signatures.PreviousSibling<Paragraph>()!, signatures.PreviousSibling<Paragraph>()!.PreviousSibling<Paragraph>()!);
                new[] { air, words }.Should().OnlyContain(paragraph => paragraph.ParagraphProperties!.KeepNext != null, form.Kind.ToString());
                return words.InnerText.Should().NotBeEmpty();
            });
        }
    }

    [Fact]
    public void Templates_are_valid_too()
    {
        foreach (var form in OfficialForm.All)
        {
            using var stream = new MemoryStream();
            form.WriteTemplate(stream);
            Docx.Errors(stream.ToArray()).Should().BeEmpty(form.ToString());
        }
    }

    [Fact]
    public void Nothing_in_a_document_runs_or_is_loaded()
    {
        foreach (var form in FormSamples.Names.SelectMany(FormSamples.Of))
        {
            using var zip = new ZipArchive(new MemoryStream(Docx.Bytes(form)));
            zip.Entries.Select(entry => entry.FullName).Should().BeSubsetOf(
            [
                "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml", "word/header1.xml", "word/document.xml", "word/media/qr.png",
            ]);
            foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".rels", StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(entry.Open());
                reader.ReadToEnd().Should().NotContain("TargetMode");
            }
        }
    }

    [Fact]
    public void Hostile_texts_are_texts()
    {
        foreach (var form in FormSamples.Of("hostile"))
        {
            var fields = form.Official().Fields.Count(field => !field.IsTable && field.Name != "qr");
            var paragraphs = string.Join("\n", Docx.Paragraphs(Docx.Bytes(form)));
            (paragraphs.Split(FormSamples.Hostile).Length - 1).Should().BeGreaterThanOrEqualTo(fields, form.Kind.ToString());
            var html = Docx.Html(form);
            html.Should().NotContain("<script").And.Contain("&lt;script&gt;alert(1)&lt;/script&gt;=1+1 &amp;");
            var page = XDocument.Parse(html);
            (string.Concat(page.Root!.Element(page.Root.Name.Namespace + "body")!.DescendantNodes().OfType<XText>().Select(text => text.Value)).Split(FormSamples.Hostile).Length - 1)
                .Should().BeGreaterThanOrEqualTo(fields, form.Kind.ToString());
        }
    }

    [Fact]
    public void Two_hundred_papers_are_all_there_under_a_heading_that_repeats()
    {
        var bytes = Docx.Bytes(FormSamples.Of("many")[0]);
        Docx.Rows(bytes, 5).Should().HaveCount(200).And.OnlyContain(row => row[1].StartsWith("Giấy tờ số", StringComparison.Ordinal));
        Docx.Open(bytes, document => document.MainDocumentPart!.Document!.Body!.Descendants<TableHeader>().Count()).Should().Be(2);
    }

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void The_page_says_the_same_as_the_document_and_is_well_formed(string name)
    {
        foreach (var form in FormSamples.Of(name))
        {
            var html = Docx.Html(form);
            var text = string.Concat(XDocument.Parse(html).Root!.DescendantNodes().OfType<XText>().Select(node => node.Value));
            html.Should().StartWith("<!DOCTYPE html>").And.NotContain("\r").And.NotContain("href=").And.NotContain("src=");
            foreach (var words in Docx.Paragraphs(Docx.Bytes(form)).SelectMany(line => line.Split('\t', '\n')).Where(words => words.Trim().Length > 0))
            {
                text.Should().Contain(words.Trim(), "{0} {1}", name, form.Kind);
            }
        }
    }

    [Fact]
    public void The_page_is_measured_as_the_paper_is()
    {
        Docx.Html(FormSamples.Of("land")[0]).Should().Contain("size: 148mm 210mm");
        Docx.Html(FormSamples.Of("birth")[0]).Should().Contain("size: 210mm 297mm").And.Contain("lang=\"vi\"");
        Docx.Html(FormSamples.Of("birth")[6]).Should().Contain("size: 297mm 210mm").And.Contain("table { min-width: 271mm; }", "on a narrow screen a day does not break in its column: the page scrolls");
    }

    [Fact]
    public void A_stream_that_cannot_seek_will_do_and_stays_open()
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionMode.Compress, leaveOpen: true))
        {
            FormSamples.Of("birth")[0].WriteDocx(gzip);
            gzip.WriteByte(1);
        }

        target.Length.Should().BeGreaterThan(1000);
    }
}
