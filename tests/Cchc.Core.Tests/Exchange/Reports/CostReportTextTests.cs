using Cchc.Core.Costs;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Tests.Costs;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Exchange.Reports.PlanOutputs;

namespace Cchc.Core.Tests.Exchange.Reports;

public sealed class CostReportTextTests
{
    [Fact]
    public void A_plan_has_method_incomes_totals_and_both_savings_in_Vietnamese()
    {
        var result = Sample();
        var text = CostReport.Of(result, new CostReportOptions { Simulation = Simulation(result), Drivers = Drivers(result) }).ToText();
        text.Should().Contain("Điều 27").And.Contain("40.000 đồng/giờ").And.Contain("QĐ 2816").And.Contain("đồng/năm").And.Contain("178.000.000 → ")
            .And.Contain("Theo thứ tự: 30.000.000 đồng/năm (16,85%)").And.Contain("Không phụ thuộc thứ tự: 30.000.000 đồng/năm (16,85%)")
            .And.Contain("không so sánh được").And.Contain("Phân vị 95%").And.Contain("1. Thời gian: Điền tờ khai");
        text.Should().NotContain("\r");
    }

    [Fact]
    public void No_line_is_wider_than_80_columns_whatever_the_names_and_numbers()
    {
        var sheet = CostSheets.Sheet(CostSheets.Activity("1", 1_000_000_000, 900_000_000_000) with { Name = string.Join(" ", Enumerable.Repeat("tên rất dài", 40)) + new string('x', 300), IsOneOff = false })
            with { SubjectsPerYear = 900_000_000_000_000, Name = new string('y', 200), Agency = "cơ\u001b[31m quan" };
        var cost = ComplianceCost.Of(sheet);
        var result = Sample();
        var (before, after) = Waiting();
        foreach (var language in new[] { Language.Vietnamese, Language.English })
        {
            var options = new CostReportOptions { Language = language };
            foreach (var text in new[]
            {
                CostReport.Of(cost, options).ToText(), CostReport.Of(CostComparison.Of(cost, cost), options).ToText(), CostReport.Of(result, options with { Simulation = Simulation(result), Drivers = Drivers(result) }).ToText(),
                CostReport.Of(Incomplete(), options).ToText(), CostReport.Of(Wrong(), options).ToText(), CostReport.Of(before, after, options).ToText(),
            })
            {
                text.Split('\n').Should().OnlyContain(line => PlainLine.Width(line) <= 80 && !line.EndsWith(' '));
                text.Should().NotContain("\u001b");
            }
        }
    }

    [Fact]
    public void Other_currencies_are_named_by_their_code_and_a_growing_cost_says_so()
    {
        var free = ComplianceCost.Of(CostSheets.Sheet(CostSheets.Activity("1", 0)) with { Currency = "USD", Incomes = [] });
        var dear = ComplianceCost.Of(CostSheets.Sheet(CostSheets.Activity("1", 0, 0, 8.5m)) with { Currency = "USD", Incomes = [] });
        CostReport.Of(CostComparison.Of(free, dear)).ToText().Should().Contain("USD/năm").And.Contain("(tăng)").And.Contain("không xác định").And.NotContain("đồng");
        CostReport.Of(CostComparison.Of(free, dear), new CostReportOptions { Language = Language.English }).ToText().Should().Contain("850 USD/year").And.Contain("(increase)").And.Contain("undefined");
    }

    [Fact]
    public void An_abolished_procedure_says_that_nothing_is_left()
    {
        var before = ComplianceCost.Of(CostSheets.Sheet(CostSheets.Activity("1", 1)));
        CostReport.Of(CostComparison.Of(before, ComplianceCost.Of(CostSheets.Sheet() with { IsAbolished = true }))).ToText().Should().Contain("bãi bỏ").And.Contain("100%");
    }
}
