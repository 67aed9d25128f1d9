using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Costs.Times;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Exchange.Reports.PlanOutputs;

namespace Cchc.Core.Tests.Exchange.Reports;

public sealed class PlanOutputsTests
{
    [Fact]
    public void JSON_has_both_savings_of_each_measure_and_they_add_up_exactly()
    {
        var result = Sample();
        using var json = JsonDocument.Parse(AnswerJson.Write(result, Simulation(result), Drivers(result)));
        var root = json.RootElement;
        var measures = root.GetProperty("measures").EnumerateArray().ToList();
        measures.Select(one => one.GetProperty("kind").GetString()).Should().Equal("replaceByData", "dropComponent", "fileOnline", "shorterProcessing", "shorterTask");
        measures[3].GetProperty("legalBasis").GetProperty("article").GetString().Should().Be("Điều 5");
        measures[4].GetProperty("legalBasis").ValueKind.Should().Be(JsonValueKind.Null);
        measures[0].GetProperty("inForceFrom").GetString().Should().Be("2026-01-01");
        foreach (var way in new[] { "inOrder", "orderFree" })
        {
            measures.Select(one => Exact(one.GetProperty(way), "perYear")).Aggregate(ExactNumber.Zero, (sum, one) => sum + one).Should().Be(result.PerYear!.Value.Saving);
        }

        var cases = root.GetProperty("processingTimes")[0].GetProperty("cases").EnumerateArray().ToList();
        cases.Select(one => one.GetProperty("change").GetString()).Should().Equal("like", "bounded", "notComparable");
        Exact(cases[0], "rate").Should().Be(ExactNumber.Parse("0.3"));
        root.GetProperty("simulation").GetProperty("seed").GetString().Should().Be("42");
        root.GetProperty("simulation").GetProperty("saving").GetProperty("quantiles").GetArrayLength().Should().Be(5);
        root.GetProperty("simulation").GetProperty("saving").GetProperty("quantiles")[2].GetProperty("value").GetDouble().Should().BeApproximately(Simulation(result).Saving!.Quantile(0.5), 1e-6);
        root.GetProperty("drivers").GetProperty("ranked").GetArrayLength().Should().Be(1, "the form filled in is the one input with a range");
    }

    [Fact]
    public void A_plan_with_an_error_has_no_figures_after_in_any_output()
    {
        var result = Wrong();
        result.IsComplete.Should().BeFalse();
        using var json = JsonDocument.Parse(AnswerJson.Write(result));
        json.RootElement.GetProperty("perYear").ValueKind.Should().Be(JsonValueKind.Null);
        json.RootElement.GetProperty("after").ValueKind.Should().Be(JsonValueKind.Null);
        json.RootElement.GetProperty("measures")[0].GetProperty("inOrder").ValueKind.Should().Be(JsonValueKind.Null);
        var rows = WholeTable.Parse(CostReport.Of(result).ToCsv().TrimStart('\uFEFF'), "t").Rows;
        rows.Select(row => row[0]).Distinct().Should().BeEquivalentTo("hiện tại", "biện pháp", "lưu ý", "lỗi");
        rows.Single(row => row[0] == "biện pháp")[15].Should().BeEmpty();
        foreach (var text in new[] { CostReport.Of(result).ToText(), CostReport.Of(result).ToHtml() })
        {
            text.Should().Contain("chưa tính được").And.Contain("CCHC-COST-03").And.NotContain("Sau đơn giản hóa").And.NotContain("SAU ĐƠN GIẢN HÓA");
        }
    }

    [Fact]
    public void A_plan_with_a_missing_input_says_so_in_every_output()
    {
        var result = Incomplete();
        CostReport.Of(result).ToText().Should().Contain("chưa tính được").And.Contain("CCHC-COST-001");
        CostReport.Of(result).ToHtml().Should().Contain("chưa tính được").And.Contain("CCHC-COST-001");
        CostReport.Of(result).ToCsv().Should().Contain("CCHC-COST-001");
        AnswerJson.Write(result, Simulation(result), Drivers(result)).Should().Contain("CCHC-COST-001");
        CostReport.Of(result, new CostReportOptions { Language = Language.English, Simulation = Simulation(result), Drivers = Drivers(result) }).ToText().Should().Contain("not computed");
        CostReport.Of(result, new CostReportOptions { Simulation = Simulation(result), Drivers = Drivers(result) }).ToHtml().Should().Contain("Mô phỏng");
    }

    [Fact]
    public void CSV_has_the_measures_and_the_processing_times()
    {
        var table = WholeTable.Parse(CostReport.Of(Sample()).ToCsv().TrimStart('\uFEFF'), "t");
        table.Findings.Should().BeEmpty();
        table.Header.Cells.Should().HaveCount(22);
        var measures = table.Rows.Where(row => row[0] == "biện pháp").ToList();
        measures[1].Cells.Skip(1).Take(3).Should().Equal("m2", "Bỏ thành phần hồ sơ", "Bỏ bản sao giấy tờ tùy thân");
        measures[1].Cells.Skip(15).Should().Equal("30000000", "16.853933", "30000000", "16.853933", "Minh họa", "2026-01-01", string.Empty);
        measures[4][3].Should().Be("=mẫu <đơn> điện tử");
        var times = table.Rows.Where(row => row[0] == "thời hạn").ToList();
        times[0].Cells.Skip(12).Take(5).Should().Equal("giảm 3 ngày làm việc (30%)", "10 ngày làm việc", "7 ngày làm việc", "3", "30");
        times[1][16].Should().BeEmpty("a change of unit has bounds, no rate");
        CostReport.Of(Sample(), new CostReportOptions { Notation = CostNotation.Vietnamese }).ToCsv().Should().Contain("30.000.000").And.Contain("01/01/2026");
    }

    [Fact]
    public void The_page_of_a_plan_has_its_measures_its_times_and_its_ranges()
    {
        var result = Sample();
        var options = new CostReportOptions { Simulation = Simulation(result), Drivers = Drivers(result), Data = "ví dụ" };
        var page = CostReport.Of(result, options).ToHtml();
        var single = CostReport.Of(result.Before, options with { Simulation = CostSimulation.Of(result.Before.Sheet, 42, new SimulationOptions { Runs = 500 }), Drivers = CostDrivers.Of(result.Before.Sheet) }).ToHtml();
        var (before, after) = Waiting();
        if (Environment.GetEnvironmentVariable("CCHC_KEEP_REPORT") is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, "plan.html"), page);
            File.WriteAllText(Path.Combine(folder, "plan-en.html"), CostReport.Of(result, options with { Language = Language.English }).ToHtml());
            File.WriteAllText(Path.Combine(folder, "wrong.html"), CostReport.Of(Wrong()).ToHtml());
            File.WriteAllText(Path.Combine(folder, "single.html"), single);
            File.WriteAllText(Path.Combine(folder, "waiting.html"), CostReport.Of(before, after).ToHtml());
            File.WriteAllText(Path.Combine(folder, "plan.txt"), CostReport.Of(result, new CostReportOptions { Language = Language.Vietnamese, Simulation = options.Simulation, Drivers = options.Drivers }).ToText());
            File.WriteAllText(Path.Combine(folder, "plan-en.txt"), CostReport.Of(result, new CostReportOptions { Language = Language.English, Simulation = options.Simulation, Drivers = options.Drivers }).ToText());
            File.WriteAllText(Path.Combine(folder, "single.txt"), CostReport.Of(result.Before).ToText());
            File.WriteAllText(Path.Combine(folder, "waiting.txt"), CostReport.Of(before, after).ToText());
        }

        foreach (var one in new[] { page, single, CostReport.Of(before, after).ToHtml(), CostReport.Of(Wrong()).ToHtml(), CostReport.Of(Incomplete()).ToHtml() })
        {
            using var reader = XmlReader.Create(new StringReader(one), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
            XElement.Load(reader).Descendants().Should().NotContain(element => element.Name.LocalName == "script" || element.Name.LocalName == "đơn");
        }

        page.Should().Contain("giảm 3 ngày làm việc (30%)").And.Contain("Điều 5").And.Contain("chưa nêu").And.Contain("Số khởi tạo 42").And.Contain("Thời gian: Điền tờ khai đăng ký khai sinh (1.1)")
            .And.Contain("16,85%").And.NotContain("Phần còn lại", "the measures explain all of the saving");
        single.Should().Contain("178.000.000").And.NotContain("Sau đơn giản hóa");
    }

    [Fact]
    public void A_valuation_of_waiting_time_always_has_its_method_and_its_warning()
    {
        var (before, after) = Waiting();
        foreach (var text in new[] { CostReport.Of(before, after).ToText(), CostReport.Of(before, after).ToHtml(), CostReport.Of(before, after, new CostReportOptions { Notation = CostNotation.Vietnamese }).ToCsv() })
        {
            text.Should().Contain("lượng giá thời gian chờ").And.Contain("CCHC-COST-020").And.Contain("384.000.000").And.Contain("268.800.000").And.NotContain("TT 02/2017/TT-VPCP, art. 27.");
        }

        using var json = JsonDocument.Parse(AnswerJson.Write(before, after));
        json.RootElement.GetProperty("method").GetString().Should().Be("waitingTime");
        Exact(json.RootElement.GetProperty("perYear"), "saving").Should().Be(115_200_000);
        json.RootElement.GetProperty("findings")[0].GetProperty("code").GetString().Should().Be("CCHC-COST-020");
        var other = new WaitingCost(ProcedureCode.Parse("2.000635"), 1, 8, before.Income, 1);
        FluentActions.Invoking(() => CostReport.Of(before, other).ToText()).Should().Throw<ArgumentException>().WithMessage("*2.000635*");
        FluentActions.Invoking(() => AnswerJson.Write(before, new WaitingCost(before.Procedure, 1, 8, before.Income with { Currency = "USD" }, 1))).Should().Throw<ArgumentException>().WithMessage("*USD*");
    }

    private static ExactNumber Exact(JsonElement parent, string name) =>
        ExactNumber.Parse(parent.TryGetProperty(name + "Exact", out var exact) ? exact.GetString()! : parent.GetProperty(name).GetRawText());
}
