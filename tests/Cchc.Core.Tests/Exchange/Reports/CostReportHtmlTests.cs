using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Cchc.Core.Costs;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Text;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Exchange.Reports;

public class CostReportHtmlTests
{
    private static readonly CostReportMeasure[] Measures = [new("Bỏ bản sao", 700_000), new("Thêm tờ khai", -100_000)];

    [Fact]
    public void The_page_is_well_formed_stands_alone_and_names_its_method()
    {
        var page = CostReport.Of(Comparison(), new CostReportOptions
        {
            Measures = Measures,
            Ranges = [new("Cắt giảm", 500_000, 793_000, 900_000), new("Tỷ lệ", 0.5m, 0.7744m, 0.8m, IsRate: true)],
            Data = "danh mục 2025",
        }).ToHtml();
        if (Environment.GetEnvironmentVariable("CCHC_KEEP_REPORT") is { Length: > 0 } folder)
        {
            Keep(folder, page);
        }

        Parse(page).Descendants().Select(element => element.Name.LocalName).Should().NotContain("script").And.Contain("svg");
        Regex.Matches(page.Replace("http://www.w3.org/", string.Empty), "https?://|@import|<link|src=").Should().BeEmpty();
        Text(page).Should().Contain("1.024.000").And.Contain("231.000").And.Contain("793.000").And.Contain("77,44%").And.Contain("đồng/năm").And.Contain("Điều 27");
        page.Should().NotContain("\r");
    }

    [Fact]
    public void English_uses_its_own_notation() =>
        Text(CostReport.Of(Comparison(), new CostReportOptions { Language = Language.English }).ToHtml()).Should().Contain("1,024,000").And.Contain("77.44%").And.Contain("VND/year").And.Contain("art. 27");

    [Fact]
    public void Names_are_escaped_and_signs_that_XML_forbids_replaced()
    {
        const string evil = "<script>alert(1)</script>&\"\u0001";
        var sheet = Sheet(Activity("1", 1) with { Name = evil, Evidence = evil }) with { Name = evil, Agency = evil };
        var page = CostReport.Of(CostComparison.Of(ComplianceCost.Of(sheet), ComplianceCost.Of(sheet)), new CostReportOptions { Measures = [new(evil, 1)], Ranges = [new(evil, 1, 2, 3)], Data = evil }).ToHtml();
        Parse(page).Descendants().Should().NotContain(element => element.Name.LocalName == "script");
        page.Should().NotContain("<script");
    }

    [Fact]
    public void The_waterfall_goes_from_before_to_after_and_shows_what_measures_do_not_explain()
    {
        var page = CostReport.Of(Comparison(), new CostReportOptions { Measures = Measures }).ToHtml();
        var rows = Rows(page, "Cắt giảm theo giải pháp");
        rows.Select(row => Value(row, "bar-name")).Should().Equal("Hiện tại", "Bỏ bản sao", "Thêm tờ khai", "Phần còn lại", "Sau đơn giản hóa");
        rows.Select(row => row.Descendants().Last(element => element.Name.LocalName == "span").Value).Should().Equal("1.024.000", "Giảm: 700.000", "Tăng: 100.000", "Giảm: 193.000", "231.000");
        Bar(rows[0]).Should().Be("0.000% 100.000% url(#p-before)");
        Bar(rows[1]).Should().Be("31.641% 68.359% url(#p-saving)");
        Bar(rows[2]).Should().Be("31.641% 9.766% url(#p-growth)");
        Bar(rows[4]).Should().Be("0.000% 22.559% url(#p-after)");
    }

    [Fact]
    public void A_cost_that_grows_says_so_and_a_rate_of_nothing_is_undefined()
    {
        var free = ComplianceCost.Of(Sheet(Activity("1", 0)));
        var dear = ComplianceCost.Of(Sheet(Activity("1", 0, 0, 8_000)));
        var text = Text(CostReport.Of(CostComparison.Of(free, dear)).ToHtml());
        text.Should().Contain("−800.000 (tăng)").And.Contain("không xác định").And.NotContain("-800");
        Parse(CostReport.Of(CostComparison.Of(free, free)).ToHtml()).Should().NotBeNull();
    }

    [Fact]
    public void What_is_missing_is_said_and_nothing_is_drawn()
    {
        var page = CostReport.Of(CostComparison.Of(ComplianceCost.Of(Sheet(Activity("1", null))), ComplianceCost.Of(Sheet())), new CostReportOptions { Measures = Measures }).ToHtml();
        Text(page).Should().Contain("chưa tính được").And.Contain("CCHC-COST-001").And.Contain("Không có công việc nào tính được");
        Parse(page).Descendants().Where(element => (string?)element.Attribute("class") == "bar-row").Should().BeEmpty();
    }

    [Fact]
    public void Sixty_activities_keep_their_order_and_officials_and_one_off_costs_stay_out_of_the_chart()
    {
        var many = Enumerable.Range(1, 60).Select(i => Activity($"{i}", i) with { Name = $"việc {i}" }).ToArray();
        many[10] = many[10] with { IsOneOff = true };
        many[20] = many[20] with { Payer = CostPayer.Official, Income = Wage with { Payer = CostPayer.Official } };
        var cost = ComplianceCost.Of(Sheet(many));
        var page = CostReport.Of(CostComparison.Of(cost, cost)).ToHtml();
        Rows(page, "Chi phí theo công việc").Select(row => Value(row, "bar-name")).Should().Equal(many.Where((_, i) => i is not (10 or 20)).Select(activity => activity.Name));
        Regex.Matches(CostReport.Of(CostComparison.Of(cost, ComplianceCost.Of(Sheet(many) with { Incomes = [Wage with { Value = 45_265 }] }))).ToHtml(), "CCHC-COST-010").Should().HaveCount(1, "the same warning of many activities is said once, with all places");
        Text(page).Should().Contain("việc 11 (một lần)").And.Contain("việc 21 (cơ quan nhà nước)");
    }

    private static CostComparison Comparison() => CostComparison.Of(
        ComplianceCost.Of(Sheet(Activity("1", 0.156m), Activity("2", 0.1m) with { Name = "Bản sao có chứng thực" })),
        ComplianceCost.Of(Sheet(Activity("1", 0.05775m))));

    private static XElement Parse(string page)
    {
        using var reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XElement.Load(reader);
    }

    private static string Text(string page) => Parse(page).Elements().Last().Value;

    private static List<XElement> Rows(string page, string heading) =>
        Parse(page).Descendants().Single(element => element.Name.LocalName == "section" && element.Elements().First().Value == heading)
            .Descendants().Where(element => (string?)element.Attribute("class") == "bar-row").ToList();

    private static string Value(XElement row, string name) => row.Descendants().Single(element => (string?)element.Attribute("class") == name).Value;

    private static string Bar(XElement row)
    {
        var bar = row.Descendants().Single(element => element.Name.LocalName == "rect");
        return $"{bar.Attribute("x")!.Value} {bar.Attribute("width")!.Value} {bar.Attribute("fill")!.Value}";
    }

    private static void Keep(string folder, string page)
    {
        File.WriteAllText(Path.Combine(folder, "small.html"), page);
        var names = new[] { "Chuẩn bị đơn đề nghị cấp giấy phép kinh doanh vận tải bằng xe ô tô theo mẫu, kê khai đầy đủ thông tin về phương tiện, lái xe, tuyến đường", "Bản sao chứng thực", "Nộp hồ sơ trực tuyến", "Nộp lệ phí", "Nhận kết quả" };
        var before = Enumerable.Range(0, 60).Select(i => Activity($"{i}", (i % 9) + 0.5m, 10_000 * (i % 4), 5_000 * (i % 3)) with { Name = names[i % 5] + " " + i, Evidence = i % 20 == 0 ? "Khảo sát 30 hồ sơ tháng 9/2025" : string.Empty, IsOneOff = i == 7 }).ToArray();
        var after = before.Where((_, i) => i % 6 != 1).Select((activity, i) => activity with { Hours = activity.Hours!.Likely / 2 + (i % 10 == 0 ? 8 : 0) }).Append(Activity("new", 1) with { Name = "Khai một lần trên Cổng dịch vụ công" }).ToArray();
        var sheet = Sheet(before) with { Agency = "Sở Xây dựng tỉnh Đồng Nai", Field = "Đường bộ", Name = names[0], SubjectsPerYear = 12_345 };
        var comparison = CostComparison.Of(ComplianceCost.Of(sheet), ComplianceCost.Of(sheet with { Activities = after, Incomes = [Wage with { Value = 45_265, Derivation = "95.600.000 ÷ 12 ÷ 22 ÷ 8" }] }));
        var total = comparison.PerYear!.Value.Saving;
        File.WriteAllText(Path.Combine(folder, "large.html"), CostReport.Of(comparison, new CostReportOptions
        {
            Measures = [new("Bỏ bản sao chứng thực (Điều 5 Nghị định 61/2018/NĐ-CP)", total / 3), new("Nộp trực tuyến", total / 4), new("Thêm xác minh", -total / 5), new(names[0], total / 2)],
            Ranges = [new("Hiện tại", comparison.PerYear!.Value.Before * 0.8m, comparison.PerYear!.Value.Before, comparison.PerYear!.Value.Before * 1.3m), new("Cắt giảm một năm", -total / 4, total, total * 1.5m), new("Tỷ lệ cắt giảm", -0.05m, 0.25m, 0.41m, IsRate: true)],
            Data = "danh mục quốc gia 2025-11",
        }).ToHtml());
        File.WriteAllText(Path.Combine(folder, "broken.html"), CostReport.Of(CostComparison.Of(ComplianceCost.Of(Sheet(Activity("1", null))), ComplianceCost.Of(Sheet()))).ToHtml());
        File.WriteAllText(Path.Combine(folder, "english.html"), CostReport.Of(Comparison(), new CostReportOptions { Language = Language.English, Measures = Measures, Ranges = [new("Saving", 5, 7, 7)] }).ToHtml());
    }
}
