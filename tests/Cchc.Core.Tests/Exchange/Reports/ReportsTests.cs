using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Cchc.Core.Calendars;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Published;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Tests.Costs;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Writing.ReportBlock;

namespace Cchc.Core.Tests.Exchange.Reports;

/// <summary>What holds for every report, and the renderers of the one model.</summary>
public sealed class ReportsTests
{
    private const string Evil = "<script>alert(1)</script>&\"'\u0001\u202E=1+1";

    [Fact]
    public void Every_page_stands_alone_is_well_formed_and_has_the_one_style()
    {
        foreach (var report in All())
        {
            var html = report.ToHtml();
            var page = Parse(html);
            page.Descendants().Select(element => element.Name.LocalName).Should().NotContain("script").And.Contain("h1").And.Contain("main");
            page.Descendants().Attributes().Should().NotContain(attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
            Regex.Matches(html.Replace("http://www.w3.org/", string.Empty), "https?://|@import|<link|src=").Should().BeEmpty();
            html.Should().StartWith("<!DOCTYPE html>\n<html lang=\"").And.NotContain("\r").And.NotContain("\u202E").And.Contain(PageStyle.Css);
            page.Descendants().Where(element => element.Name.LocalName == "svg" && element.Attribute("role") == null && (string?)element.Attribute("aria-hidden") != "true").Should().BeEmpty("a drawing is named or hidden from readers");
            foreach (var row in page.Descendants().Where(element => element.Name.LocalName == "table").SelectMany(table => table.Descendants().Where(element => element.Name.LocalName == "tr")))
            {
                row.Elements().Count().Should().Be(row.Parent!.Parent!.Elements().First(element => element.Name.LocalName == "thead").Descendants().Count(element => element.Name.LocalName == "th"));
            }
        }
    }

    [Fact]
    public void A_report_is_written_as_it_is_returned()
    {
        foreach (var report in All())
        {
            Written(report.WriteHtml).Should().Be(report.ToHtml());
            Written(report.WriteText).Should().Be(report.ToText());
            report.ToText().Should().NotContain("\r").And.EndWith("\n");
            FluentActions.Invoking(() => report.WriteHtml(null!)).Should().Throw<ArgumentNullException>().WithParameterName("output");
            FluentActions.Invoking(() => report.WriteText(null!)).Should().Throw<ArgumentNullException>().WithParameterName("output");
            if (report is TableReport table)
            {
                Written(table.WriteCsv).Should().Be(table.ToCsv()).And.StartWith("\uFEFF").And.EndWith("\r\n");
                FluentActions.Invoking(() => table.WriteCsv(null!)).Should().Throw<ArgumentNullException>().WithParameterName("output");
            }
        }
    }

    [Fact]
    public void The_check_of_a_table_names_every_figure_on_the_page_and_in_CSV()
    {
        var report = TableCheck();
        var page = Parse(report.ToHtml());
        page.Descendants().Count(element => (string?)element.Attribute("class") == "card").Should().Be(5);
        var rows = page.Descendants().Single(element => element.Name.LocalName == "tbody").Elements().ToList();
        rows.Should().HaveCount(report.ToCsv().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1).And.NotBeEmpty();
        rows[0].Value.Should().EndWith("không thể đúng", "what is wrong comes first");
        report.ToText().Should().Contain("không thể đúng");
    }

    [Fact]
    public void The_times_of_a_record_are_a_page_and_a_text()
    {
        var report = Times(Language.Vietnamese);
        report.ToText().Should().StartWith("Các thời hạn khác nhau").And.Contain("\n  1. ").And.Contain("Hạn trả kết quả: hết ngày ").And.Contain("Trường hợp, nguồn: ");
        Parse(report.ToHtml()).Descendants().Count(element => element.Name.LocalName == "tr").Should().BeGreaterThan(2);
        Times(Language.English).ToText().Should().Contain("Due: the end of ");
    }

    [Fact]
    public void The_sums_of_a_portfolio_are_CSV_in_both_notations()
    {
        var content = Portfolio();
        PortfolioReport.Of(content, new PortfolioReportOptions { By = PortfolioGrouping.Year }).ToCsv().Should().StartWith("\uFEFFnăm,phương pháp,tiền tệ,");
        PortfolioReport.Of(content, new PortfolioReportOptions { Notation = CostNotation.Vietnamese }).ToCsv().Should().StartWith("\uFEFFcơ quan;phương pháp;tiền tệ;");
        FluentActions.Invoking(() => PortfolioReport.Of(content, new PortfolioReportOptions { By = (PortfolioGrouping)9 })).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Each_block_is_rendered_and_each_text_escaped()
    {
        Column[] columns = [new("a", ColumnKind.Number), new(Evil, ColumnKind.Lead, IsVietnamese: true), new("c", ColumnKind.Value), new("d", ColumnKind.Prose), new("e", ColumnKind.Figure) { IsOptional = true }];
        var page = Parse(HtmlPage.Of(new ReportPage
        {
            Language = Language.English,
            Heading = Evil,
            Kind = Evil,
            Code = Evil,
            About = [Evil],
            Blocks =
            [
                new Section(Evil, [new Subheading(Evil), new Prose(Evil + "\n- " + Evil), new Paragraph(Evil), new Absent(Evil), new Items([Evil]), new Entries([new Entry(Evil, Evil)])], 7),
                new Cards([(Evil, Evil, Evil)]), new Note(Evil, Evil, Evil, true), new Table(Evil, columns, [["1", new Cell(Evil, Evil), Evil, Evil, string.Empty]]),
                new Chart(Evil, [("before", Evil)], [new ChartRow(Evil, new Bar("before", Evil, Evil, 1, 2), new Bar("saving", Evil, Evil, 1, 3, 2))], 0, 4), new Picture("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"/>"),
            ],
            Footer = [new Paragraph(Evil)],
        }));
        page.Descendants().Should().NotContain(element => element.Name.LocalName == "script");
        Regex.Count(page.Value, Regex.Escape("<script>alert(1)</script>&\"'\uFFFD\uFFFD=1+1")).Should().Be(5 + 9 + 3 + 3 + 6 + 7 + 1, "head, section, cards, note, table, chart, footer");
        page.Descendants().First(element => element.Name.LocalName == "h2").Value.Should().StartWith("7. ");
        page.Descendants().Single(element => element.Name.LocalName == "thead").Descendants().Count(element => element.Name.LocalName == "th").Should().Be(4, "a column without a cell that says something is left out");
        page.Descendants().Single(element => element.Name.LocalName == "th" && (string?)element.Attribute("scope") == "row").Attribute("lang")!.Value.Should().Be("vi");
        page.Descendants().Where(element => element.Name.LocalName == "rect" && element.Attribute("y") != null).Select(rect => $"{rect.Attribute("x")!.Value} {rect.Attribute("width")!.Value}").Should().Equal("25.000% 25.000%", "25.000% 50.000%");
    }

    [Fact]
    public void A_text_has_no_figures_to_draw() =>
        FluentActions.Invoking(() => TextPage.Of(new ReportPage { Language = Language.English, Heading = "x", Blocks = [new Cards([])] }, 80)).Should().Throw<InvalidOperationException>();

    [Theory]
    [InlineData("một hai ba", 7, 0, false, "một hai|ba")]
    [InlineData("một hai ba", 7, 20, false, "một hai|ba")]
    [InlineData("một hai ba bốn", 3, 7, false, "một|hai ba|bốn")]
    [InlineData("abcdefgh x", 3, 0, false, "abc|def|gh|x")]
    [InlineData("abcdefgh x", 3, 0, true, "abcdefgh|x")]
    [InlineData("", 3, 0, false, "")]
    public void Words_are_wrapped_in_one_way(string text, int width, int later, bool keepWords, string lines) => string.Join('|', LetterLines.Wrap(text, width, later, keepWords)).Should().Be(lines);

    [Fact]
    public void A_row_of_CSV_guards_texts_and_leaves_numbers_alone()
    {
        var csv = new CsvText(';').Row("a;b", null, "=1+1", -5, true, CsvText.Value.Of("-1.024,5"), "x\"y");
        csv.ToString().Should().Be("\uFEFF\"a;b\";;'=1+1;-5;true;-1.024,5;\"x\"\"y\"\r\n");
        new CsvText().Row(string.Empty).ToString().Should().Be("\uFEFF\r\n");
    }

    private static IEnumerable<Report> All()
    {
        var sheet = CostSheets.Sheet(CostSheets.Activity("1", 1) with { Name = Evil, Evidence = Evil }) with { Name = Evil, Agency = Evil };
        var cost = ComplianceCost.Of(sheet);
        var calculator = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector);
        var due = calculator.Compute(new ProcessingTime.WorkingDays(5), Dates.Moment("2026-08-28T09:00"));
        foreach (var language in new[] { Language.Vietnamese, Language.English })
        {
            var options = new CostReportOptions { Language = language, Data = Evil, Ranges = [new CostReportRange(Evil, 1, 2, 3)] };
            yield return CostReport.Of(cost, options);
            yield return CostReport.Of(CostComparison.Of(cost, cost), options);
            yield return CostReport.Of(SampleCosts.Load("1.001193")!.Plan!.Evaluate(), options);
            yield return PortfolioReport.Of(Portfolio(), new PortfolioReportOptions { Language = language, Data = Evil });
            yield return TableCheck(language);
            yield return ProcedureReport.Of(SampleProcedure.Clean with { Name = Evil }, language, Evil);
            yield return DeadlineReport.Of(due, calculator.Calendar, language, SampleProcedure.Clean with { Name = Evil });
            yield return DeadlineReport.Of(calculator.Compute(new ProcessingTime.Unreadable(Evil), Dates.Moment("2026-08-28T09:00")), calculator.Calendar, language);
            yield return Times(language);
        }
    }

    private static Report Times(Language language)
    {
        var procedure = SampleCatalogue.Load().Find("1.001939");
        return DeadlineReport.Of(procedure, procedure.SelectTimes(), new DeadlineCalculator(WorkingCalendar.VietnamPublicSector), Dates.Moment("2026-08-28T09:00"), language);
    }

    private static TableReport TableCheck(Language language = Language.Vietnamese)
    {
        using var csv = new MemoryStream("Thủ tục;Hiện tại;Sau;Cắt giảm;Tỷ lệ (%)\n<b>A</b>;1000;600;400;40\nB;1000;600;500;50\n"u8.ToArray());
        var file = PublishedTableReader.Read(csv, "t.csv");
        return TableCheckReport.Of(PublishedTableCheck.Of(file.Value!), language);
    }

    private static PortfolioContent Portfolio() => PortfolioFolder.Read(Directory.GetFiles(RepositoryFiles.PathOf("docs", "samples", "portfolio")).Order(StringComparer.Ordinal)
        .Select(path => (Path.GetFileName(path), (Stream)new MemoryStream(File.ReadAllBytes(path)))));

    private static string Written(Action<TextWriter> write)
    {
        using var output = new StringWriter();
        write(output);
        return output.ToString();
    }

    private static XElement Parse(string page)
    {
        using var reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XElement.Load(reader);
    }
}
