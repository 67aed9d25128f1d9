using Cchc.Core.OpenXml.Forms;
using Cchc.Core.OpenXml.Reporting;
using Cchc.Core.OpenXml.Tests.Forms;
using DocumentFormat.OpenXml.Wordprocessing;
using NodaTime;

namespace Cchc.Core.OpenXml.Tests.Reporting;

/// <summary>The letter: heading and signature of Nghị định số 30/2020/NĐ-CP, figures in words, tables, dots where something is not known.</summary>
public sealed class IndicatorLetterTests
{
    private static readonly IndicatorLetter Filled = new()
    {
        Figures = IndicatorOutputs.Sample,
        Options = IndicatorOutputs.Options,
        Number = "12/BC-UBND",
        Date = new LocalDate(2026, 10, 5),
        Recipient = "Bộ Nội vụ",
        Office = new FormOffice { Agency = "Ủy ban nhân dân tỉnh mẫu", Place = "Tỉnh mẫu", Position = "CHỦ TỊCH", Official = "Nguyễn Văn A" },
    };

    [Fact]
    public void The_document_is_valid_and_the_same_every_time()
    {
        foreach (var letter in new[] { Filled, new IndicatorLetter { Figures = IndicatorOutputs.Sample }, new IndicatorLetter { Figures = IndicatorOutputs.None } })
        {
            Docx.Errors(IndicatorOutputs.Letter(letter)).Should().BeEmpty();
            IndicatorOutputs.Letter(letter).Should().Equal(IndicatorOutputs.Letter(letter));
        }
    }

    [Fact]
    public void Heading_number_day_and_signature_stand_where_the_decree_has_them()
    {
        var lines = Docx.Paragraphs(IndicatorOutputs.Letter(Filled));

        lines.Should().ContainInOrder(
            "Ủy ban nhân dân tỉnh mẫu", "Số: 12/BC-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Tỉnh mẫu, ngày 05 tháng 10 năm 2026", "Báo cáo",
            "Tình hình, kết quả giải quyết thủ tục hành chính quý III năm 2026", "Kính gửi: Bộ Nội vụ", "I. TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ", "II. HỒ SƠ QUÁ HẠN",
            "III. KHÓ KHĂN, VƯỚNG MẮC VÀ NGUYÊN NHÂN", "IV. KIẾN NGHỊ, ĐỀ XUẤT", "CHỦ TỊCH", "Nguyễn Văn A", "Phụ lục I", "Phụ lục II", "Phụ lục III");
    }

    [Fact]
    public void What_is_not_known_is_dotted_and_nothing_is_invented()
    {
        var lines = Docx.Paragraphs(IndicatorOutputs.Letter(new IndicatorLetter { Figures = IndicatorOutputs.None }));

        lines.Should().Contain("Số: ………/BC-……").And.Contain(line => line.Contains("ngày …… tháng …… năm ……")).And.Contain(line => line.StartsWith("Kính gửi: …"))
            .And.Contain("Không có hồ sơ quá hạn theo quy định.").And.Contain(line => line.Contains("tỷ lệ nộp trực tuyến chưa có số liệu")).And.NotContain("Phụ lục III");
    }

    [Fact]
    public void The_annexes_have_the_columns_of_the_form_and_their_sum()
    {
        var bytes = IndicatorOutputs.Letter(Filled);
        var rows = Docx.Rows(bytes, 13);
        var (law, vendors) = (IndicatorOutputs.Sample.ByLaw, IndicatorOutputs.Sample.AsVendors);

        rows.Where(row => row[1] == "Tổng số").Select(row => string.Join(" ", row.Skip(2))).Should().Equal(
            $"{law.Received} {law.Online} {law.OnPaper} {law.CarriedOver} {law.Resolved} {law.Early} {law.OnTime} {law.Late} {law.Pending} {law.PendingInTime} {law.PendingOverdue}",
            $"{vendors.Received} {vendors.Online} {vendors.OnPaper} {vendors.CarriedOver} {vendors.Resolved} {vendors.Early} {vendors.OnTime} {vendors.Late} {vendors.Pending} {vendors.PendingInTime} {vendors.PendingOverdue}");
        rows.Should().HaveCount(2 * (IndicatorOutputs.Sample.Fields.Count + 2));
        Docx.Open(bytes, document => document.MainDocumentPart!.Document!.Body!.Descendants<SectionProperties>()
            .Select(section => section.GetFirstChild<PageSize>()!.Orient?.Value == PageOrientationValues.Landscape).ToList()).Should().Equal(false, true, true, true);
    }
}
