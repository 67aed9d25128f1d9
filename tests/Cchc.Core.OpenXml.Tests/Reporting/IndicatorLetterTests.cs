using System.Text.RegularExpressions;
using Cchc.Core.Exchange.Indicators;
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

    /// <summary>Every share stands beside its denominator, and a set with its source and how well that is known.</summary>
    [Fact]
    public void A_set_has_numerators_denominators_and_its_source()
    {
        var set = IndicatorSets.Find("766")!;
        var bytes = IndicatorOutputs.Letter(Filled with { Options = IndicatorOutputs.Options with { Sets = [set], Counts = IndicatorOutputs.Counted(set) } });

        Docx.Errors(bytes).Should().BeEmpty();
        Docx.Paragraphs(bytes).Should().Contain(line => line.StartsWith("6. " + set.Name.Vi) && line.Contains("biết qua nguồn dẫn lại"));
        var rows = Docx.Rows(bytes, 6).Where(row => Regex.IsMatch(row[1], @"^\d[^ /]*\. ")).ToDictionary(row => row[1].Split(". ")[0]);
        rows.Should().HaveCount(set.Indicators.Count);
        rows["2.1"].Skip(2).Take(3).Should().OnlyContain(cell => cell.Length > 0 && cell != "–");
        rows["1.1"].Skip(2).Should().Equal("–", "–", "–", "chưa có số liệu: thủ tục được công bố đúng hạn, tính theo ngày làm việc; thủ tục được công bố trong kỳ");
        rows["4.6"][5].Should().Contain("chưa đọc được văn bản");
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
