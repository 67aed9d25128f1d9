using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Procedures.Identifiers;

public sealed class LegalDocumentNumberTests() : IdentifierContract<LegalDocumentNumber>(
    "104/2022/NĐ-CP", "60/2014/QH13", "66.7/2025/NQ-CP", "03/2023/TT-BTP", "28/2005/PL-UBTVQH11", "13-TB/TW", "32/2026/NQ-HĐND (thành phố Đà Nẵng)", "09b/2013/TT-BTP", "08/2012/TTLT-BLĐTBXH-BNV-BTC")
{
    /// <summary>Ways in which people write the number of one decree; most stand in the real records, of this or another document.</summary>
    [Theory]
    [InlineData("104/2022/NĐ-CP")]
    [InlineData("104/2022/NĐ-CP ")]
    [InlineData(" 104/2022/NĐ-CP")]
    [InlineData("0104/2022/NĐ-CP")]
    [InlineData("104/2022/nđ-cp")]
    [InlineData("104/2022/ND-CP")]
    [InlineData("104/2022/NÐ-CP")]
    [InlineData("104/2022/Nđ-Cp")]
    [InlineData("104/2022/NĐ- CP")]
    [InlineData("104/2022/NĐ - CP")]
    [InlineData("104/2022/NĐ\u2011CP")]
    [InlineData("104/2022/NĐ–CP")]
    [InlineData("104/2022/NĐ_CP")]
    [InlineData("104/2022/NĐ/CP")]
    [InlineData("104/2022/NĐ CP")]
    [InlineData("104/2022/CP-NĐ")]
    [InlineData("104/2022-NĐ-CP")]
    [InlineData("104/2022//NĐ-CP")]
    [InlineData("104 / 2022 / NĐ-CP")]
    [InlineData("104/ 2022/NĐ-CP")]
    [InlineData("104\u22152022\u2215NĐ-CP")]
    [InlineData("104./2022/NĐ-CP")]
    [InlineData(".104/2022/NĐ-CP")]
    [InlineData("104/2022/NĐ-CP..")]
    [InlineData("104/2022/NĐ-CP;")]
    [InlineData("số 104/2022/NĐ-CP")]
    [InlineData("Số: 104/2022/NĐ-CP")]
    [InlineData("NĐ 104/2022/NĐ-CP")]
    [InlineData("NĐ104/2022/NĐ-CP")]
    [InlineData("Nghị định 104/2022/NĐ-CP")]
    [InlineData("Nghị định số 104/2022/NĐ-CP")]
    [InlineData("Nghị định số104/2022/NĐ-CP")]
    [InlineData("Nghị định số: 104/2022/NĐ-CP")]
    [InlineData("Nghi\u0323 đi\u0323nh sô\u0301 104/2022/NĐ-CP")]
    [InlineData("Nghị định Chính phủ số 104/2022/NĐ-CP")]
    [InlineData("nghị định 104/2022")]
    [InlineData("NĐ 104/2022")]
    [InlineData("NĐ số 104/2022/NĐ-CP ngày 21/12/2022")]
    [InlineData("104/2022/NĐ-CP ngày 21 tháng 12 năm 2022 của Chính phủ")]
    [InlineData("Nghị định số 104/2022/NĐ-CP của Chính phủ")]
    [InlineData("Điều 10 Nghị định số 104/2022/NĐ-CP")]
    [InlineData("104/2022/NĐ-CP\t104/2022/NĐ-CP")]
    [InlineData("104/2022/NĐ-CP\t Nghị định 104/2022/NĐ-CP")]
    [InlineData("\uFEFF104\u200B/2022/\u00A0NĐ\u00AD-CP")]
    public void Ways_of_writing_one_decree(string text)
    {
        var number = LegalDocumentNumber.Parse(text);
        (number.IsStandard, number.Number, number.Year, number.Type, number.Issuer?.ToUpperInvariant(), number.Key).Should().Be((true, "104", 2022, "NĐ", "CP", "104/2022/ND-CP"));
        number.Raw.Should().Be(text);
        number.Should().Be(LegalDocumentNumber.Parse("104/2022/NĐ-CP"));
    }

    [Theory]
    [InlineData("60/2014/QH13", "60", 2014, "QH", "QH13", "60/2014/QH13")]
    [InlineData("Luật số: 06/2022/QH15", "6", 2022, "QH", "QH15", "6/2022/QH15")]
    [InlineData("Bộ luật 95/2015/QH13", "95", 2015, "QH", "QH13", "95/2015/QH13")]
    [InlineData("Luất số 146/2025/QH15", "146", 2025, "QH", "QH15", "146/2025/QH15")]
    [InlineData("190/2025/NQ-QH15", "190", 2025, "QH", "QH15", "190/2025/QH15")]
    [InlineData("28/2005/PL-UBTVQH11", "28", 2005, "PL", "UBTVQH11", "28/2005/PL-UBTVQH11")]
    [InlineData("Pháp lệnh số: 02/2020/UBTVQH14", "2", 2020, "UBTVQH", "UBTVQH14", "2/2020/UBTVQH14")]
    [InlineData("66.7/2025/NQ-CP", "66.7", 2025, "NQ", "CP", "66.7/2025/NQ-CP")]
    [InlineData("Nghị quyết số 66.19/2026/NQ-CP ", "66.19", 2026, "NQ", "CP", "66.19/2026/NQ-CP")]
    [InlineData("Thông tư số 03/2023/TT-BTP", "3", 2023, "TT", "BTP", "3/2023/TT-BTP")]
    [InlineData("TT43/2023/TT-BTC", "43", 2023, "TT", "BTC", "43/2023/TT-BTC")]
    [InlineData("198/2016/TT/BTC", "198", 2016, "TT", "BTC", "198/2016/TT-BTC")]
    [InlineData("36/2025-TT-BYT", "36", 2025, "TT", "BYT", "36/2025/TT-BYT")]
    [InlineData("12/2016/BLĐTBXH-TT", "12", 2016, "TT", "BLĐTBXH", "12/2016/TT-BLDTBXH")]
    [InlineData("21/2007/TT-BCA(X13)", "21", 2007, "TT", "BCA", "21/2007/TT-BCA")]
    [InlineData("08.a/2010/TT-BTP", "8A", 2010, "TT", "BTP", "8A/2010/TT-BTP")]
    [InlineData("09b/2013/TT-BTP", "9B", 2013, "TT", "BTP", "9B/2013/TT-BTP")]
    [InlineData("69/2007/TTLT/BQP-BLĐTBXH-BTC", "69", 2007, "TTLT", "BQP-BLĐTBXH-BTC", "69/2007/TTLT-BQP-BLDTBXH-BTC")]
    [InlineData("21/2008/TTLT- BQP-BLĐTBXH-BTC", "21", 2008, "TTLT", "BQP-BLĐTBXH-BTC", "21/2008/TTLT-BQP-BLDTBXH-BTC")]
    [InlineData("01/2008/TTLT-BCT-BNN&PTNT", "1", 2008, "TTLT", "BCT-BNN&PTNT", "1/2008/TTLT-BCT-BNNPTNT")]
    [InlineData("01/2014/NQLT-CP-UBTƯMTTQVN", "1", 2014, "NQLT", "CP-UBTƯMTTQVN", "1/2014/NQLT-CP-UBTUMTTQVN")]
    [InlineData("Quyết định số 03/2026/QĐ-TTg ngày 20 tháng 01 năm 2026", "3", 2026, "QĐ", "TTg", "3/2026/QD-TTG")]
    [InlineData("250/QĐ - TTg", "250", null, "QĐ", "TTg", "250/QD-TTG")]
    [InlineData("9423/QĐ-BCT", "9423", null, "QĐ", "BCT", "9423/QD-BCT")]
    [InlineData("972/1999/QĐ-UB-KT", "972", 1999, "QĐ", "UB-KT", "972/1999/QD-UB-KT")]
    [InlineData("52/VBHN-VPQH", "52", null, "VBHN", "VPQH", "52/VBHN-VPQH")]
    [InlineData("18-L/CTN", "18", null, "L", "CTN", "18/L-CTN")]
    [InlineData("13-TB/TW", "13", null, "TB", "TW", "13/TB-TW")]
    [InlineData("7365-QĐ/TU", "7365", null, "QĐ", "TU", "7365/QD-TU")]
    [InlineData("01/2025/CT-TTg", "1", 2025, "CT", "TTg", "1/2025/CT-TTG")]
    public void Kinds_of_document(string text, string number, int? year, string type, string issuer, string key)
    {
        var document = LegalDocumentNumber.Parse(text);
        (document.IsStandard, document.Number, document.Year, document.Type, document.Issuer, document.Key).Should().Be((true, number, year, type, issuer, key));
    }

    [Theory]
    [InlineData("32/2026/NQ-HĐND (thành phố Đà Nẵng)", "thành phố Đà Nẵng", "32/2026/NQ-HDND (DANANG)")]
    [InlineData("32/2026/NQ-HĐND (TP. Đà Nẵng)", "TP. Đà Nẵng", "32/2026/NQ-HDND (DANANG)")]
    [InlineData("32/2026/NQ-HĐND của HĐND thành phố Đà Nẵng", "thành phố Đà Nẵng", "32/2026/NQ-HDND (DANANG)")]
    [InlineData("32/2026/NQ-HĐND ngày 01/6/2026 của Hội đồng nhân dân TP Đà Nẵng quy định mức thu", "TP Đà Nẵng", "32/2026/NQ-HDND (DANANG)")]
    [InlineData("32/2026/NQ-HĐND DANANG", "DANANG", "32/2026/NQ-HDND (DANANG)")]
    [InlineData("32/2026/NQ-HĐND (TP. Hải Phòng)", "TP. Hải Phòng", "32/2026/NQ-HDND (HAIPHONG)")]
    [InlineData("32/2026/NQ-HĐND", null, "32/2026/NQ-HDND")]
    [InlineData("32/2026/NQ-HĐND ngày 21 tháng 4 năm 2026", null, "32/2026/NQ-HDND")]
    [InlineData("32/2026/NQ-HĐND (đã hết hiệu lực)", null, "32/2026/NQ-HDND")]
    [InlineData("24/2026/QĐ-TTg (thành phố Đà Nẵng)", null, "24/2026/QD-TTG")]
    public void Local_documents_are_told_apart_by_their_place(string text, string? locality, string key)
    {
        var document = LegalDocumentNumber.Parse(text);
        (document.IsStandard, document.Locality, document.Key).Should().Be((true, locality, key));
    }

    [Theory]
    [InlineData("104/2022/NĐ-CP", "105/2022/NĐ-CP")]
    [InlineData("104/2022/NĐ-CP", "104/2023/NĐ-CP")]
    [InlineData("104/2022/NĐ-CP", "104/2022/NQ-CP")]
    [InlineData("04/2022/TT-BTP", "04/2022/TT-BTC")]
    [InlineData("66.7/2025/NQ-CP", "667/2025/NQ-CP")]
    [InlineData("66.1/2025/NQ-CP", "66.10/2025/NQ-CP")]
    [InlineData("09/2013/TT-BTP", "09b/2013/TT-BTP")]
    [InlineData("163/QĐ-BTP", "163/2025/QĐ-BTP")]
    [InlineData("03/2023/TT-TTLTBTP", "03/2023/TTLT-BTP")]
    [InlineData("02/2020/UBTVQH14", "02/2020/QH14")]
    [InlineData("18/2025/QH15", "18/2025/QH14")]
    [InlineData("18/2009/TTLT-BCT-BTC", "18/2009/TT-BCT")]
    public void Different_documents_are_not_equal(string one, string other) => LegalDocumentNumber.Parse(one).Should().NotBe(LegalDocumentNumber.Parse(other));

    [Theory]
    [InlineData("Luật Nuôi con nuôi")]
    [InlineData("Luật số 58")]
    [InlineData("Luật Thú y 2015")]
    [InlineData("Thông tư")]
    [InlineData("38")]
    [InlineData("167/2025")]
    [InlineData("TT29/2025")]
    [InlineData("18/12/2025")]
    [InlineData("37.2025.01")]
    [InlineData("73-CP")]
    [InlineData("15/QH15")]
    [InlineData("95/2025/QH1")]
    [InlineData("49/2010/QH")]
    [InlineData("118/2025/NĐ-C")]
    [InlineData("118/2025/NĐ-BTC")]
    [InlineData("225/NĐ-CP")]
    [InlineData("222/02205/NĐ-CP")]
    [InlineData("41/201Đ-CP")]
    [InlineData("55/2026/QĐ")]
    [InlineData("153/TT-BTC")]
    [InlineData("4533/BHXH-CSXH")]
    [InlineData("104/1022/NĐ-CP")]
    [InlineData("12/21/2025/NĐ-CP")]
    [InlineData("1.2.3/2025/NĐ-CP")]
    [InlineData("60/2014/QH13-TTLT")]
    [InlineData("A104/2022/NĐ-CP")]
    [InlineData("1234567/2022/NĐ-CP")]
    [InlineData("104/2022/NĐ-CP@x")]
    [InlineData("09/2017/QH1409/2017/QH14")]
    [InlineData("104/2022/NĐ-CP và 105/2022/NĐ-CP")]
    [InlineData("1٠4/2022/NĐ-CP")]
    public void Text_that_names_no_one_document_is_kept_as_it_is(string text)
    {
        var document = LegalDocumentNumber.Parse(text);
        (document.IsStandard, document.Raw, document.Value, document.Number, document.Year, document.Type, document.Issuer, document.Locality)
            .Should().Be((false, text, text, null, null, null, null, null));
        document.Should().Be(LegalDocumentNumber.Parse(text.ToUpperInvariant())).And.NotBe(LegalDocumentNumber.Parse(text + "x"));
    }

    [Fact]
    public void Of_2190_real_texts_2145_name_a_document()
    {
        var documents = PortalCodes.Of("legalBasisesDetails.code").Select(LegalDocumentNumber.Parse).ToList();
        documents.Should().HaveCount(SharedData.Either(2190, 524));
        documents.Count(document => document.IsStandard).Should().Be(SharedData.Either(2145, 521));
        documents.Distinct().Should().HaveCount(SharedData.Either(2038, 500));
        documents.Where(document => document.IsStandard).GroupBy(document => document.Type!).ToDictionary(group => group.Key, group => group.Count()).Should().Equal(SharedData.Either(
        new Dictionary<string, int>
        {
            ["TT"] = 878, ["NĐ"] = 666, ["QH"] = 276, ["QĐ"] = 161, ["NQ"] = 116, ["TTLT"] = 33, ["UBTVQH"] = 7, ["PL"] = 2, ["VBHN"] = 2, ["L"] = 2, ["NQLT"] = 1, ["TB"] = 1,
        },
        new Dictionary<string, int> { ["TT"] = 195, ["NĐ"] = 158, ["QH"] = 99, ["QĐ"] = 37, ["NQ"] = 24, ["TTLT"] = 5, ["UBTVQH"] = 3 }));
    }
}
