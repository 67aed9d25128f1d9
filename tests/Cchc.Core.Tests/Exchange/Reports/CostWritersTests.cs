using System.Text;
using System.Text.Json;
using Cchc.Core.Costs;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Exchange.Reports;

public sealed class CostWritersTests
{
    private static readonly ComplianceCost Before = ComplianceCost.Of(Sheet(
        Activity("1.1", 2.5m, 1000, 500), Activity("1.2", ExactNumber.Fraction(1, 3)) with { Name = "=bỏ; \"a\"", TimesPerYear = ExactNumber.Fraction(1, 6) }));

    private static readonly CostComparison Comparison = CostComparison.Of(Before, ComplianceCost.Of(Sheet(Activity("1.1", 1))));

    [Fact]
    public void The_form_has_its_eleven_columns_and_its_totals()
    {
        var text = CostReport.Of(Before).ToCsv();
        text.Should().StartWith("\uFEFFbảng,(1) TT,");
        var table = WholeTable.Parse(text.TrimStart('\uFEFF'), "t");
        table.Findings.Should().BeEmpty();
        table.Header.Cells.Should().HaveCount(13);
        table.Rows[0].Cells.Skip(1).Take(11).Should().Equal("1.1", "Chuẩn bị hồ sơ", "công việc 1.1", "2.5", "40000", "1000", "500", "1", "100", "101500", "10150000");
        table.Rows[1].Cells[3].Should().Be("=bỏ; \"a\"");
        table.Rows[1].Cells[8].Should().Be("0.166667");
        table.Rows[2].Cells[11].Should().Be("10372222.222222");
    }

    [Fact]
    public void Vietnamese_notation_separates_by_semicolons()
    {
        var table = WholeTable.Parse(CostReport.Of(Before, new CostReportOptions { Notation = CostNotation.Vietnamese }).ToCsv().TrimStart('\uFEFF'), "t");
        table.Separator.Should().Be(';');
        table.Findings.Should().BeEmpty();
        table.Rows[0].Cells.Skip(4).Take(8).Should().Equal("2,5", "40.000", "1.000", "500", "1", "100", "101.500", "10.150.000");
    }

    [Fact]
    public void A_comparison_holds_both_forms_and_what_changes()
    {
        var table = WholeTable.Parse(CostReport.Of(Comparison).ToCsv().TrimStart('\uFEFF'), "t");
        table.Findings.Should().BeEmpty();
        table.Rows.Select(row => row[0]).Should().Equal("hiện tại", "hiện tại", "hiện tại", "sau", "sau", "so sánh", "so sánh", "so sánh", "so sánh", "so sánh");
        var year = table.Rows.Single(row => row[3] == "Một năm");
        year.Cells.Skip(13).Should().Equal("10372222.222222", "4000000", "6372222.222222", "61.435458");
        table.Rows[table.Rows.Count - 1][16].Should().BeEmpty("nothing is paid once: no rate");
    }

    [Fact]
    public void An_incomplete_cost_has_its_findings_and_no_totals()
    {
        var cost = ComplianceCost.Of(Sheet(Activity("1.1", null)));
        var table = WholeTable.Parse(CostReport.Of(cost).ToCsv().TrimStart('\uFEFF'), "t");
        table.Rows.Should().ContainSingle().Which[1].Should().Be("CCHC-COST-001");
        using var json = JsonDocument.Parse(AnswerJson.Write(cost));
        json.RootElement.GetProperty("totals").ValueKind.Should().Be(JsonValueKind.Null);
        json.RootElement.GetProperty("findings")[0].GetProperty("textVi").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public void JSON_keeps_amounts_exact_and_says_where_it_rounds()
    {
        using var json = JsonDocument.Parse(AnswerJson.Write(Comparison));
        var root = json.RootElement;
        root.GetProperty("method").GetString().Should().Be("statutory");
        var year = root.GetProperty("perYear");
        year.GetProperty("after").GetRawText().Should().Be("4000000");
        year.TryGetProperty("afterExact", out _).Should().BeFalse();
        year.GetProperty("before").GetRawText().Should().Be("10372222.2222222222");
        ExactNumber.Parse(year.GetProperty("beforeExact").GetString()!).Should().Be(Comparison.PerYear!.Value.Before);
        root.GetProperty("oneOff").GetProperty("rate").ValueKind.Should().Be(JsonValueKind.Null);
        root.GetProperty("before").GetProperty("incomes")[0].GetProperty("source").GetString().Should().Be("test");
        Encoding.UTF8.GetByteCount(AnswerJson.Write(Before)).Should().BePositive();
    }
}
