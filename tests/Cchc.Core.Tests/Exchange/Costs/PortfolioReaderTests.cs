using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Tests.Costs;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Tests.Exchange.Costs;

public class PortfolioReaderTests
{
    private const string Head = "code,name,year,method,currency,before,after\n";

    [Fact]
    public void Vietnamese_headings_with_semicolons_and_a_decimal_comma_are_read()
    {
        var row = Csv("Mã thủ tục;Tên;Cơ quan;Lĩnh vực;Năm;Phương pháp;Tiền tệ;Số thủ tục;Rà soát;Đơn giản hóa;Trước;Sau;Nguồn\n1.001193;Khai sinh;Sở A;Hộ tịch;2025;chi phí tuân thủ;VND;3;có;x;1000,5;400;QĐ 1\n").Value!.Rows.Single();
        row.Should().Be(new PortfolioRow
        {
            Procedure = ProcedureCode.Parse("1.001193"), Name = "Khai sinh", Agency = "Sở A", Field = "Hộ tịch", Year = 2025, Method = CostMethod.Statutory, Currency = "VND",
            Procedures = 3, IsReviewed = true, IsSimplified = true, Before = 1000.5m, After = 400, Source = "QĐ 1",
        });
    }

    [Fact]
    public void However_many_numbers_are_in_doubt_no_row_is_lost()
    {
        var reading = Csv(Head + string.Concat(Enumerable.Range(1, 300).Select(i => $"1.{i:000000},A,2025,statutory,VND,1.234,1.100\n")));
        reading.Findings.Should().NotBeEmpty().And.OnlyContain(finding => finding.Severity == Cchc.Core.Text.FindingSeverity.Warning);
        reading.Value!.Rows.Should().HaveCount(300);
    }

    [Fact]
    public void Method_and_currency_are_never_assumed()
    {
        Codes(Csv("name,year,before,after\nA,2025,1,1\n")).Should().Equal("CCHC-COST-140");
        Codes(Csv(Head + "1,A,2025,,VND,1,1\n2,B,2025,statutory,,1,1\n")).Should().Equal("CCHC-COST-069", "CCHC-COST-069");
        Codes(Json("{\"format\":\"cchc-portfolio/1\",\"rows\":[{\"code\":\"1\",\"year\":2025}]}")).Should().Equal("CCHC-COST-069", "CCHC-COST-069");
    }

    [Fact]
    public void A_missing_amount_is_null_and_said_with_its_line_and_never_zero()
    {
        var file = Csv(Head + "1,A,2025,statutory,VND,5,\n");
        file.Value!.Rows.Single().After.Should().BeNull();
        file.Findings.Should().ContainSingle(finding => finding.Code == "CCHC-COST-100" && finding.Place == "t.csv:2" && finding.Severity == FindingSeverity.Warning);
        new Portfolio(file.Value.Rows).Sum().Change.Should().BeNull();
    }

    [Theory]
    [InlineData("1,A,2025,statutory,VND,-1,1", "CCHC-COST-065")]
    [InlineData("1,A,2025,statutory,VND,NaN,1", "CCHC-COST-071")]
    [InlineData("1,A,2025,statutory,VND,1e999,1", "CCHC-COST-071")]
    [InlineData("1,A,20250,statutory,VND,1,1", "CCHC-COST-065")]
    [InlineData("1,A,2025,guess,VND,1,1", "CCHC-COST-066")]
    [InlineData("1,A,2025,statutory,đồng,1,1", "CCHC-COST-066")]
    [InlineData(",,2025,statutory,VND,1,1", "CCHC-COST-069")]
    public void What_makes_no_sense_refuses_the_file_with_line(string row, string code)
    {
        var file = Csv(Head + "0,ok,2025,statutory,VND,1,1\n" + row + "\n");
        file.Value.Should().BeNull();
        file.Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == code && finding.Place == "t.csv:3");
    }

    [Fact]
    public void A_column_that_is_not_used_is_noted_and_two_of_one_meaning_are_refused()
    {
        var file = Csv("name,tên,colour,year,method,currency,before,after\nA,B,red,2025,statutory,VND,1,1\n");
        Codes(file).Should().Equal("CCHC-COST-142", "CCHC-COST-141");
        Csv("name,colour,year,method,currency,before,after\nA,red,2025,statutory,VND,1,1\n").Value!.Rows.Should().HaveCount(1);
    }

    [Fact]
    public void Both_forms_read_back_equal()
    {
        var file = Sample();
        Json(PortfolioWriter.WriteJson(file)).Value.Should().Be(file);
        Csv(PortfolioWriter.WriteCsv(file.Rows)).Value!.Rows.Should().Equal(file.Rows);
        Csv(PortfolioWriter.WriteCsv(file.Rows, CostNotation.Vietnamese)).Value!.Rows.Should().Equal(file.Rows);
    }

    [Fact]
    public void The_schema_names_the_members_that_are_written()
    {
        using var schema = JsonDocument.Parse(RepositoryFiles.Read("docs", "reference", "portfolio.schema.json"));
        using var written = JsonDocument.Parse(PortfolioWriter.WriteJson(Sample()));
        var properties = schema.RootElement.GetProperty("properties");
        written.RootElement.EnumerateObject().Should().OnlyContain(member => Has(properties, member.Name));
        written.RootElement.GetProperty("rows")[0].EnumerateObject().Should().OnlyContain(member => Has(schema.RootElement.GetProperty("$defs").GetProperty("row").GetProperty("properties"), member.Name));
    }

    [Fact]
    public void A_folder_adds_plans_tables_and_waiting_time_apart_and_passes_over_what_it_does_not_know()
    {
        var sheet = CostSheets.Sheet(CostSheets.Activity("a", 2), CostSheets.Activity("b", 1));
        var plan = new SimplificationPlan { Before = sheet, Measures = [new SimplificationMeasure.DropComponent { Id = "m", Activities = ["b"], InForceFrom = new LocalDate(2026, 1, 1) }] };
        var programme = "{\"format\":\"cchc-portfolio/1\",\"method\":\"statutory\",\"currency\":\"VND\",\"programme\":{\"baselineYear\":2024,\"baseline\":12000000,\"targets\":[\"NQ66-2026\"]}}";
        var content = PortfolioFolder.Read([File("b.csv", Head + "2,T,2025,waitingTime,VND,10,5\n3,U,2025,statutory,VND,,\n"), File("a.json", CostPlanWriter.Write(plan)), File("p.json", programme), File("x.md", "# x"), File("bad.json", "{")]);
        content.Files.Should().Equal("a.json", "b.csv", "p.json");
        content.Refused.Should().Equal("bad.json");
        content.Portfolio.Rows.Select(row => row.Source).Should().Equal("a.json", "b.csv", "b.csv");
        content.Portfolio.Sums().Select(sum => $"{sum.Method} {sum.Change}").Should().Equal("Statutory 12,000,000 → 8,000,000 (−33.33%)", "WaitingTime 10 → 5 (−50%)");
        content.Findings.Should().Contain(finding => finding.Code == "CCHC-COST-143" && finding.Place == "x.md").And.Contain(finding => finding.Code == "CCHC-COST-100" && finding.Place.StartsWith("b.csv:3"));
        var year = content.Programmes.Single().InYear(2026);
        year.Change!.Value.Saving.Should().Be(4_000_000);
        content.Programmes.Single().InYear(2025).Change!.Value.Saving.Should().Be(0, "the measure is not in force");
        year.Targets.Single().IsReached.Should().BeFalse();
        content.InYear(2024).Portfolio.Rows.Should().BeEmpty();
    }

    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        var files = Samples();
        var (there, back) = (PortfolioFolder.Read(files.Select(file => File(file.Name, file.Text))), PortfolioFolder.Read(files.Reverse().Select(file => File(file.Name, file.Text))));
        AnswerJson.Write(there).Should().Be(AnswerJson.Write(back));
    }

    [Fact]
    public void The_sample_of_published_figures_comes_out_as_published()
    {
        var content = PortfolioFolder.Read(Samples().Select(file => File(file.Name, file.Text)));
        var text = PortfolioReport.Of(content).ToText();
        text.Should().Contain("71,64%").And.Contain("1.652.000.000.000").And.Contain("405 TTHC được rà soát").And.Contain("Lượng giá thời gian chờ");
        text.Split('\n').Should().OnlyContain(line => line.Length <= 80);
        PortfolioReport.Of(content, new PortfolioReportOptions { By = PortfolioGrouping.Procedure, Language = Language.English }).ToText().Should().Contain("71.64%").And.Contain("1.001653");
        using var json = JsonDocument.Parse(AnswerJson.Write(content));
        json.RootElement.GetProperty("sums")[1].GetProperty("rateExact").GetString().Should().Be("7/60");
        var html = PortfolioReport.Of(content).ToHtml();
        XDocument.Parse(html.Substring("<!DOCTYPE html>\n".Length)).Root!.Name.LocalName.Should().Be("html");
        html.Should().Contain("71,64%").And.Contain("CCHC-COST-020").And.NotContain("<script");
        PortfolioReport.Of(new PortfolioContent()).ToHtml().Should().Contain("chưa có dòng nào");
    }

    [Fact]
    public void A_higher_wage_or_another_year_alone_is_no_simplification_and_hides_none()
    {
        var before = CostSheets.Sheet(CostSheets.Activity("a", 2));
        Row(before with { Year = 2026 }).IsSimplified.Should().BeFalse();
        Row(before with { Incomes = [CostSheets.Wage with { Value = 30_000 }] }).IsSimplified.Should().BeFalse();
        Row(before with { Incomes = [CostSheets.Wage with { Value = 90_000 }], Activities = [CostSheets.Activity("a", 1)] }).IsSimplified.Should().BeTrue();
        PortfolioRow.Of(new SimplificationPlan { Before = before }.Evaluate()).IsSimplified.Should().BeFalse();

        PortfolioRow Row(CostSheet after) => PortfolioRow.Of(CostComparison.Of(ComplianceCost.Of(before), ComplianceCost.Of(after)));
    }

    private static PortfolioSheet Sample() => new()
    {
        Note = "ghi chú",
        Rows =
        [
            new PortfolioRow { Procedure = ProcedureCode.Parse("1.001193"), Name = "=Khai \"sinh\"; a, b", Agency = "Sở A", Field = "Hộ tịch", Year = 2025, Method = CostMethod.Statutory, Currency = "VND", IsReviewed = true, IsSimplified = true, Before = ExactNumber.Fraction(1, 3), After = 0.125m, Source = "'-QĐ" },
            new PortfolioRow { Name = "Tổng", Year = 2024, Method = CostMethod.WaitingTime, Currency = "USD", Procedures = 293, Before = 7 },
        ],
        Reviews = [new PublishedReview { Name = "Long An", Summary = new ReviewSummary(405, 378, 94_000_000_000m), Source = "báo cáo" }],
        Programme = new CostProgramme
        {
            BaselineYear = 2024,
            Baseline = 100,
            Method = CostMethod.Statutory,
            Currency = "VND",
            Targets = [SavingsTarget.Resolution66In2025, new SavingsTarget(2027, 0.6m, 2024, new BilingualText("riêng", "own"), "NQ tỉnh")],
            Savings = [new SavingSchedule(ProcedureCode.Parse("1.001193"), CostMethod.Statutory, "VND", [new YearAmount(2025, 3), new YearAmount(2026, -1)])],
        },
    };

    private static (string Name, string Text)[] Samples() => [.. Directory.GetFiles(RepositoryFiles.PathOf("docs", "samples", "portfolio")).Select(path => (Path.GetFileName(path), System.IO.File.ReadAllText(path)))];

    private static bool Has(JsonElement properties, string name) => properties.TryGetProperty(name, out _);

    private static (string Name, Stream Content) File(string name, string text) => (name, new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static Core.Exchange.Reading<PortfolioSheet> Csv(string text) => PortfolioReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "t.csv");

    private static Core.Exchange.Reading<PortfolioSheet> Json(string text) => PortfolioReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "t.json");

    private static IEnumerable<string> Codes(Core.Exchange.Reading<PortfolioSheet> file) => file.Findings.Where(finding => finding.Code != "CCHC-COST-100").Select(finding => finding.Code).OrderByDescending(code => code);
}
