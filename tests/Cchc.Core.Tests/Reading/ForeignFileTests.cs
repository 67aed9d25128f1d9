using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Reading;

/// <summary>Files that people give where another is needed: the sentence says what the file is, before any word of formats.</summary>
public sealed class ForeignFileTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", "đây là tệp PDF; cần tệp dạng JSON", "this is a PDF file; JSON is needed")]
    [InlineData("PK\u0003\u0004....", "đây là tệp Excel, Word hoặc tệp nén (zip); cần tệp dạng JSON", "this is a workbook, a Word document or a zip file; JSON is needed")]
    [InlineData("{\\rtf1", "đây là tệp văn bản RTF; cần tệp dạng JSON", "this is an RTF document; JSON is needed")]
    [InlineData("<html>", "đây là trang web hoặc tệp XML; cần tệp dạng JSON", "this is a web page or XML; JSON is needed")]
    [InlineData("\n Mã hồ sơ;Ngày nhận\nH-1;…", "tệp bắt đầu bằng “Mã hồ sơ;Ngày nhận”, không phải dạng JSON (bắt đầu bằng dấu {)", "the file begins with “Mã hồ sơ;Ngày nhận” and is no JSON, which begins with {")]
    [InlineData("Đơn đề nghị cấp giấy phép xây dựng", "tệp bắt đầu bằng “Đơn đề nghị cấp giấy phé…”, không phải dạng JSON (bắt đầu bằng dấu {)", "the file begins with “Đơn đề nghị cấp giấy phé…” and is no JSON, which begins with {")]
    public void A_file_that_is_no_JSON_is_called_by_its_name(string content, string vi, string en) =>
        Dossier(content).Should().ContainSingle().Which.Should()
            .Match<Finding>(finding => finding.Code == "CCHC-REQ-080" && finding.Text == new BilingualText(vi, en));

    [Theory]
    [InlineData("{\"format\": ")]
    [InlineData("[1,")]
    [InlineData("12x")]
    [InlineData("nul")]
    [InlineData("\"a")]
    public void What_begins_as_JSON_is_left_to_its_parser(string content) =>
        ForeignFile.Of(Encoding.UTF8.GetBytes(content)).Should().Match<BilingualText?>(text => content == "nul" == (text != null));

    [Fact]
    public void Only_pictures_and_documents_are_refused_before_they_are_read()
    {
        ForeignFile.Picture([0x89, 0x50, 0x4E, 0x47, 0x0D])!.Vi.Should().Be("tệp ảnh PNG");
        ForeignFile.Picture([0xFF, 0xD8, 0xFF, 0xE0])!.En.Should().Be("a JPEG picture");
        ForeignFile.Picture("PK\u0003\u0004"u8).Should().BeNull("a workbook is read");
        ForeignFile.Picture("%P"u8).Should().BeNull();
        ForeignFile.Picture([]).Should().BeNull();
    }

    [Fact]
    public void A_file_of_another_format_of_ours_is_called_by_its_name()
    {
        const string dossier = "{\"format\": \"cchc-dossier/1\"}";
        CalendarLayer.Check(Stream(dossier), "a.json", WorkingCalendar.VietnamPublicSector)[0].Text.Vi.Should()
            .Be("đây là tệp hồ sơ, không phải tệp lịch: gặp \"cchc-dossier/1\", cần \"format\": \"cchc-calendar/1\"");
        CostPlanReader.Read(Stream(dossier), "a.json").Findings[0].Text.En.Should()
            .Be("this is a dossier, not a cost plan: found \"cchc-dossier/1\", expected \"format\": \"cchc-cost/1\"");
        Dossier("{\"format\": \"cchc-dossier/9\"}")[0].Text.Vi.Should().StartWith("gặp \"cchc-dossier/9\"", "the same kind, another version");
        Dossier("{\"format\": \"other/1\"}")[0].Text.Vi.Should().StartWith("gặp \"other/1\"");
    }

    [Theory]
    [InlineData("{\n  \"format\": \"cchc-dossier/1\",\n  \"code\": \"H15\"\n}", "CCHC-CAT-061", "đây là tệp hồ sơ, không phải danh mục thủ tục: gặp \"cchc-dossier/1\"")]
    [InlineData("PK\u0003\u0004....", "CCHC-CAT-060", "đây là tệp Excel, Word hoặc tệp nén (zip); cần tệp dạng JSON")]
    public async Task A_catalogue_is_never_made_of_something_else(string content, string code, string vi)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        var catalogue = CatalogueFiles.Read(stream, out _);
        catalogue.Procedures.Should().BeEmpty();
        catalogue.Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == code && finding.Text.Vi == vi);
        stream.Position = 0;
        (await CatalogueFiles.ReadAsync(stream)).Catalogue.Findings.Should().Equal(catalogue.Findings);
    }

    [Theory]
    [InlineData("7h30-11h30, 13h30-17h", "07:30-11:30,13:30-17:00")]
    [InlineData("7H-11h30;13h-16h30", "07:00-11:30,13:00-16:30")]
    [InlineData(" 7h -11h ", "07:00-11:00")]
    public void Office_hours_are_read_as_people_write_them(string typed, string meant) => OfficeHours.Parse(typed).Should().Be(OfficeHours.Parse(meant));

    [Theory]
    [InlineData("7h60-11h")]
    [InlineData("h30-11h")]
    [InlineData("7h3-11h")]
    [InlineData("7hh-11h")]
    public void What_is_no_hour_is_none(string typed) => OfficeHours.TryParse(typed, out _).Should().BeFalse();

    private static IReadOnlyList<Finding> Dossier(string content) => DossierReader.ReadDraft(Stream(content), "a.json").Findings;

    private static MemoryStream Stream(string content) => new(Encoding.UTF8.GetBytes(content));
}
