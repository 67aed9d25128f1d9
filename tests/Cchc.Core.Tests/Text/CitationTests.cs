using Cchc.Core.Text;

namespace Cchc.Core.Tests.Text;

/// <summary>Citations in the order of law (NĐ 30/2020/NĐ-CP): point, clause, article, then the name of the document.</summary>
public sealed class CitationTests
{
    [Theory]
    [InlineData("Luật Hộ tịch 60/2014/QH13, Điều 5 khoản 3", "khoản 3 Điều 5 Luật Hộ tịch số 60/2014/QH13", "art. 5(3) of the Law on Civil Status No. 60/2014/QH13")]
    [InlineData("Luật Hộ tịch 60/2014/QH13, điều 16(1)", "khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13", "art. 16(1) of the Law on Civil Status No. 60/2014/QH13")]
    [InlineData("khoản 3 Điều 5 Luật Hộ tịch số 60/2014/QH13", "khoản 3 Điều 5 Luật Hộ tịch số 60/2014/QH13", "art. 5(3) of the Law on Civil Status No. 60/2014/QH13")]
    [InlineData("Bộ luật Dân sự 2015 (91/2015/QH13), Điều 148 khoản 3, khoản 4", "khoản 3 và khoản 4 Điều 148 Bộ luật Dân sự số 91/2015/QH13", "art. 148(3) and 148(4) of the Civil Code No. 91/2015/QH13")]
    [InlineData("Bộ luật Lao động 2019 (45/2019/QH14), Điều 112 khoản 1 điểm b, khoản 3", "điểm b khoản 1 và khoản 3 Điều 112 Bộ luật Lao động số 45/2019/QH14", "art. 112(1)(b) and 112(3) of the Labour Code No. 45/2019/QH14")]
    [InlineData("Bộ luật Lao động 1994, Điều 73", "Điều 73 Bộ luật Lao động năm 1994", "art. 73 of the Labour Code of 1994")]
    [InlineData("Nghị định 61/2018/NĐ-CP, Điều 15 khoản 3 và Điều 17 khoản 1 điểm a, khoản 2 điểm a", "khoản 3 Điều 15, điểm a khoản 1 và điểm a khoản 2 Điều 17 Nghị định số 61/2018/NĐ-CP", "art. 15(3), 17(1)(a) and 17(2)(a) of Decree No. 61/2018/NĐ-CP")]
    [InlineData("NĐ 118/2025/NĐ-CP, điều 17(2)(a) (sửa bởi NĐ 309/2026/NĐ-CP, Điều 8)", "điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Điều 8 Nghị định số 309/2026/NĐ-CP)", "art. 17(2)(a) of Decree No. 118/2025/NĐ-CP (as amended by art. 8 of Decree No. 309/2026/NĐ-CP)")]
    [InlineData("Nghị định 63/2024/NĐ-CP, Điều 7 khoản 2 (từ ngày 01/9/2026 sửa bởi Nghị định 301/2026/NĐ-CP, Điều 5)", "khoản 2 Điều 7 Nghị định số 63/2024/NĐ-CP (từ ngày 01/9/2026 được sửa đổi, bổ sung bởi Điều 5 Nghị định số 301/2026/NĐ-CP)", "art. 7(2) of Decree No. 63/2024/NĐ-CP (from 2026-09-01 as amended by art. 5 of Decree No. 301/2026/NĐ-CP)")]
    [InlineData("Nghị định 118/2025/NĐ-CP, Điều 17 (chưa đọc toàn văn)", "Điều 17 Nghị định số 118/2025/NĐ-CP (chưa đọc toàn văn)", "art. 17 of Decree No. 118/2025/NĐ-CP (full text not read)")]
    [InlineData("Công văn 10065/VPCP-KGVX ngày 02/10/2026 của Văn phòng Chính phủ", "Công văn số 10065/VPCP-KGVX ngày 02/10/2026 của Văn phòng Chính phủ", "Official Letter No. 10065/VPCP-KGVX of 2026-10-02 by the Government Office")]
    [InlineData("Quyết định 3142/QĐ-BGDĐT năm 2025, Điều 11", "Điều 11 Quyết định số 3142/QĐ-BGDĐT năm 2025", "art. 11 of Decision No. 3142/QĐ-BGDĐT of 2025")]
    [InlineData("Luật Cư trú 68/2020/QH14, điều 17(2), 20(4)(a)", "khoản 2 Điều 17 và điểm a khoản 4 Điều 20 Luật Cư trú số 68/2020/QH14", "art. 17(2) and 20(4)(a) of the Law on Residence No. 68/2020/QH14")]
    [InlineData("TT 04/2020/TT-BTP", "Thông tư số 04/2020/TT-BTP", "Circular No. 04/2020/TT-BTP")]
    [InlineData("Luật Hộ tịch số 03/2026/QH16 (thay thế Luật Hộ tịch số 60/2014/QH13 từ ngày 01/3/2027; chưa có toàn văn)", "Luật Hộ tịch số 03/2026/QH16 (thay thế Luật Hộ tịch số 60/2014/QH13 từ ngày 01/3/2027; chưa có toàn văn)", "Law on Civil Status No. 03/2026/QH16 (replaces the Law on Civil Status No. 60/2014/QH13 from 2027-03-01; full text not at hand)")]
    [InlineData("theo hướng dẫn của Sở, điều gì đó", "theo hướng dẫn của Sở, điều gì đó", "theo hướng dẫn của Sở, điều gì đó")]
    [InlineData("Thủ tục 1.013234: \"tạm dừng (không quá 01 lần)\", \"20 ngày; hết\"", "Thủ tục 1.013234: \"tạm dừng (không quá 01 lần)\", \"20 ngày; hết\"", "Procedure 1.013234: \"tạm dừng (không quá 01 lần)\", \"20 ngày; hết\"")]
    [InlineData("Quy ước của thư viện (không có văn bản quy định)", "Quy ước của thư viện (không có văn bản quy định)", "Convention of this library (no text settles it)")]
    [InlineData("NĐ 23/2015/NĐ-CP, Điều 7; NĐ 99/2022/NĐ-CP, Điều 16", "Điều 7 Nghị định số 23/2015/NĐ-CP; Điều 16 Nghị định số 99/2022/NĐ-CP", "art. 7 of Decree No. 23/2015/NĐ-CP; art. 16 of Decree No. 99/2022/NĐ-CP")]
    [InlineData("TTHC 1.001193, G15-KQ003204", "dữ liệu thủ tục 1.001193, thành phần G15-KQ003204", "record of procedure 1.001193, component G15-KQ003204")]
    [InlineData("TTHC 1.001193, G15-KQ004389, G15-KQ004365", "dữ liệu thủ tục 1.001193, thành phần G15-KQ004389, G15-KQ004365", "record of procedure 1.001193, components G15-KQ004389, G15-KQ004365")]
    [InlineData("TTHC 1.001193, QĐ 163/QĐ-BTP", "dữ liệu thủ tục 1.001193, Quyết định số 163/QĐ-BTP", "record of procedure 1.001193, Decision No. 163/QĐ-BTP")]
    [InlineData("NĐ 175/2024/NĐ-CP, Phụ lục II, Mẫu số 1", "Nghị định số 175/2024/NĐ-CP, Phụ lục II, Mẫu số 1", "Decree No. 175/2024/NĐ-CP, Appendix II, Form No. 1")]
    [InlineData("NĐ 175/2024/NĐ-CP “trong 21 ngày làm việc của năm 2025”", "Nghị định số 175/2024/NĐ-CP “trong 21 ngày làm việc của năm 2025”", "Decree No. 175/2024/NĐ-CP “trong 21 ngày làm việc của năm 2025”")]
    [InlineData("TTHC ", "TTHC", "TTHC")]
    [InlineData("", "", "")]
    public void A_citation_is_written_in_the_order_of_law(string written, string vi, string en)
    {
        Citation.Vi(written).Should().Be(vi);
        Citation.En(written).Should().Be(en);
        Citation.Vi(Citation.Vi(written)).Should().Be(vi, "what is in order stays");
        Citation.En(vi).Should().Be(en);
    }

    [Fact]
    public void A_list_names_each_law_once_with_its_date_and_all_its_places()
    {
        string[] sources =
        [
            "khoản 5 Điều 148 Bộ luật Dân sự số 91/2015/QH13", "Bộ luật Dân sự 2015 (91/2015/QH13), Điều 147 khoản 2; Nghị định 61/2018/NĐ-CP",
            "Bộ luật Dân sự 2015 (91/2015/QH13), Điều 148 khoản 5", "NĐ 61/2018/NĐ-CP, Điều 19 khoản 4", "Quyết định 188/1999/QĐ-TTg, Điều 1",
        ];
        Citation.List(sources, Language.Vietnamese).Should().Equal(
            "khoản 2 Điều 147, khoản 5 Điều 148 Bộ luật Dân sự số 91/2015/QH13 ngày 24 tháng 11 năm 2015".Replace(", ", " và ", StringComparison.Ordinal),
            "khoản 4 Điều 19 Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018", "Điều 1 Quyết định số 188/1999/QĐ-TTg");
        Citation.List(sources, Language.English)[0].Should().Be("art. 147(2) and 148(5) of the Civil Code No. 91/2015/QH13 of 2015-11-24");
        Citation.Merged(sources).Should().HaveCount(3).And.NotContain(item => item.Contains("ngày 24", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Luật Hộ tịch 60/2014/QH13", true)]
    [InlineData("NĐ 23/2015/NĐ-CP, điều 6", true)]
    [InlineData("TTHC 1.001193, G15-KQ004389", false)]
    [InlineData("", false)]
    public void A_code_is_not_a_law(string text, bool isLaw) => CitationReader.IsLaw(text).Should().Be(isLaw);
}
