using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Procedures.Identifiers;

public sealed class DecisionNumberTests() : IdentifierContract<DecisionNumber>("163/QĐ-BTP", "2175/QĐ-UBND", "44/2026/QĐ-UBND", "5710/QĐ-BCA-C06")
{
    [Theory]
    [InlineData("163/QĐ-BTP", "163", null, "BTP", "163/QD-BTP")]
    [InlineData("163/QD-BTP", "163", null, "BTP", "163/QD-BTP")]
    [InlineData("163/QÐ-BTP", "163", null, "BTP", "163/QD-BTP")]
    [InlineData("0163 / qđ – btp", "163", null, "btp", "163/QD-BTP")]
    [InlineData("Quyết định số 518/QĐ-BQP", "518", null, "BQP", "518/QD-BQP")]
    [InlineData("SỐ 64/QĐ-NHNN", "64", null, "NHNN", "64/QD-NHNN")]
    [InlineData("3098/QĐ_BYT", "3098", null, "BYT", "3098/QD-BYT")]
    [InlineData("168./QĐ-BNV", "168", null, "BNV", "168/QD-BNV")]
    [InlineData("1931/.QĐ-BNNMT", "1931", null, "BNNMT", "1931/QD-BNNMT")]
    [InlineData("1521/QĐ-UBND.", "1521", null, "UBND", "1521/QD-UBND")]
    [InlineData("628 /QĐ-BCT", "628", null, "BCT", "628/QD-BCT")]
    [InlineData("1728a/QĐ-NHNN", "1728A", null, "NHNN", "1728A/QD-NHNN")]
    [InlineData("753.1/QĐ-BKHCN", "753.1", null, "BKHCN", "753.1/QD-BKHCN")]
    [InlineData("QĐ2338-BTP", "2338", null, "BTP", "2338/QD-BTP")]
    [InlineData("QĐ/0001-BCA", "1", null, "BCA", "1/QD-BCA")]
    [InlineData("2916/2025/QĐ-UBND", "2916", 2025, "UBND", "2916/2025/QD-UBND")]
    [InlineData("127/QĐ-VP.UBND.KSTT", "127", null, "VP.UBND.KSTT", "127/QD-VP.UBND.KSTT")]
    [InlineData("783/QĐ-BCA-QLXNC", "783", null, "BCA-QLXNC", "783/QD-BCA-QLXNC")]
    public void Ways_of_writing_a_decision(string text, string number, int? year, string issuer, string key)
    {
        var decision = DecisionNumber.Parse(text);
        (decision.IsStandard, decision.Number, decision.Year, decision.Type, decision.Issuer, decision.Key).Should().Be((true, number, year, "QĐ", issuer, key));
    }

    [Theory]
    [InlineData("1681")]
    [InlineData("205/TTr-SNNMT")]
    [InlineData("104/2022/NĐ-CP")]
    [InlineData("1562/BNG-VP")]
    [InlineData("01/QĐCB")]
    [InlineData("55/2026/QĐ")]
    [InlineData("1122/QĐ-UBND-2026-SXDdacthu")]
    [InlineData("163/QĐ-BTP và 164/QĐ-BTP")]
    public void What_is_not_one_decision_keeps_its_text(string text)
    {
        var decision = DecisionNumber.Parse(text);
        (decision.IsStandard, decision.Value, decision.Number, decision.Type, decision.Issuer).Should().Be((false, text, null, null, null));
    }

    [Fact]
    public void Of_787_real_numbers_771_are_decisions()
    {
        var decisions = PortalCodes.Of("procedureProposal.proposalNumber").Select(DecisionNumber.Parse).ToList();
        (decisions.Count, decisions.Count(decision => decision.IsStandard), decisions.Distinct().Count()).Should().Be(SharedData.Either((787, 771, 785), (135, 131, 135)));
    }
}
