using System.Text.Json;
using System.Xml.Linq;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Tests.Indicators.Reporting;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Reporting;

/// <summary>The report as page, text, CSV and JSON: the figures of the quarter made by hand, and what every page keeps to.</summary>
public sealed class IndicatorReportTests
{
    private static readonly IndicatorReportOptions Options = new() { Office = "Tỉnh <mẫu>", Data = "so.csv" };

    [Fact]
    public void The_shares_of_nine_dossiers_by_hand()
    {
        var all = HandMadeQuarter.Figures().All;

        ReportMeasure.Of06a(all).Select(share => (share.Id, share.Part, share.Of)).Should().Equal(
            ("resolved", 5, 7), ("inTimeByLaw", 3, 4), ("inTimeBySlip", 4, 4), ("inTimeAsVendors", 5, 5), ("lateOfAll", 2, 7), ("overdueOfPending", 1, 2),
            ("online", 4, 6), ("hiddenLate", 1, 2));
        ReportMeasure.LateSteps(all).Select(step => (step.Id, step.Part, step.Of)).Should().Equal(
            ("due", 6, 7), ("late", 2, 6), ("apologised", 1, 2), ("lateResolved", 1, 2), ("lateReturned", 1, 1), ("latePending", 1, 2));
        DayBins.Of(all.Days).Where(bin => bin.Dossiers > 0).Select(bin => (bin.Name.En, bin.Dossiers, bin.IsLate)).Should().Equal(
            ("1–2 days early", 1, false), ("On the due day", 2, false), ("1–2 days late", 1, true));
        RankedPart.Of(HandMadeQuarter.Figures().Parts).Select(part => (part.Part.Key, part.Rank, part.IsTied, part.IsUncertain)).Should().Equal(
            ("Y", 1, false, true), ("X", 2, false, true), (null, null, false, true));
    }

    [Fact]
    public void Equal_shares_have_the_same_rank_and_the_next_is_left_out()
    {
        // 2/2, 1/1, 1/2, 0/1: two are first, the next is third.
        var dossiers = new[] { ("P", true), ("P", true), ("Q", true), ("R", true), ("R", false), ("S", false) }.Select((item, i) => HandMadeQuarter.Dossiers[0] with
        {
            Code = $"T{i}", Agency = item.Item1, Result = Dates.Moment(item.Item2 ? "2026-07-10T10:00" : "2026-07-20T10:00"),
        });

        RankedPart.Of(HandMadeQuarter.Figures(dossiers).Parts).Select(part => (part.Part.Key, part.Rank, part.IsTied)).Should().Equal(
            ("P", 1, true), ("Q", 1, true), ("R", 3, false), ("S", 4, false));
    }

    // The quarter before has A4 alone: Y 1 of 1. Now X 2 of 3, Y 1 of 1, the whole 3 of 4. The mean of both wholes is 7/8:
    // Y (1/4 - 1) x (1 - 7/8) = -3/32 by its weight, X is new with 3/4 x (2/3 - 7/8) = -5/32, together -1/4.
    [Fact]
    public void What_moved_the_share_since_the_quarter_before_by_hand()
    {
        var options = Options with { Before = HandMadeQuarter.Before() };
        var report = IndicatorReport.Of(HandMadeQuarter.Figures(), options);

        report.ToCsv().Should().Contain("\nchange,2026-Q2/2026-Q3,,inTimeBefore,1,1,1\r").And.Contain("\nchange,2026-Q2/2026-Q3,,inTimeNow,3,4,0.75\r")
            .And.Contain("\nchange,2026-Q2/2026-Q3,,total,,,-0.25\r").And.Contain("\nchangePart,Y,Y,mix,,,-0.09375\r").And.Contain("\nchangePart,X,X,appeared,,,-0.15625\r")
            .And.Contain("\ntrend,2026-07,,workingDays,,,23\r");
        using var json = JsonDocument.Parse(AnswerJson.Write(HandMadeQuarter.Figures(), options));
        json.RootElement.GetProperty("change").GetProperty("change").GetDecimal().Should().Be(-0.25m);
        json.RootElement.GetProperty("trend").GetProperty("periods").EnumerateArray().Last().GetProperty("period").GetString().Should().Be("2026-09");
        report.ToHtml().Should().Contain("Quý II năm 2026: 1/1 (100%); quý III năm 2026: 3/4 (75%): giảm 25 điểm phần trăm").And.Contain("do nhóm mới có −15,6");
        report.ToText().Should().Contain("Chưa đủ số kỳ để nói về xu hướng");
    }

    [Fact]
    public void Without_the_quarter_before_nothing_is_compared()
    {
        IndicatorReport.Of(HandMadeQuarter.Figures(), Options).ToCsv().Should().NotContain("\nchange");
        IndicatorReport.Of(HandMadeQuarter.Figures(), Options with { Before = HandMadeQuarter.Before([]) }).ToHtml()
            .Should().Contain("Sổ không có hồ sơ đã giải quyết, xác định được hạn trong quý II năm 2026");
        using var json = JsonDocument.Parse(AnswerJson.Write(HandMadeQuarter.Figures(), Options));
        json.RootElement.GetProperty("change").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void The_page_is_well_formed_and_the_text_is_narrow(Language language)
    {
        foreach (var figures in new[] { HandMadeQuarter.Figures(), HandMadeQuarter.Figures([]), Sample(3_000, "2026-Q3") })
        {
            var report = IndicatorReport.Of(figures, Options, language);
            var page = report.ToHtml();

            var html = XDocument.Parse(page.Substring(page.IndexOf("<html", StringComparison.Ordinal)));
            page.Should().NotContain("<mẫu>").And.NotContain("<script").And.NotContain("src=").And.NotContain("href=");
            html.Descendants().Where(node => node.Name.LocalName == "svg" && (string?)node.Attribute("role") == "img" && node.Attribute("aria-label") is null)
                .Should().OnlyContain(svg => svg.Elements().First().Name.LocalName == "title" && svg.Elements().Skip(1).First().Name.LocalName == "desc");
            report.ToText().Split('\n').Should().OnlyContain(line => PlainLine.Width(line) <= 80);
        }
    }

    [Fact]
    public void Each_report_speaks_one_language()
    {
        // Codes of dossiers and agencies are data; these are no words.
        var dossiers = HandMadeQuarter.Dossiers.Select((dossier, i) => dossier with { Code = $"000-{i}", Agency = dossier.Agency is null ? null : "Ban" });
        var figures = HandMadeQuarter.Figures(dossiers);

        LanguageCheck.Vietnamese(IndicatorReport.Of(figures).ToText()).Should().BeEmpty();
        LanguageCheck.English(IndicatorReport.Of(figures, language: Language.English).ToText()).Should().BeEmpty();
    }

    [Fact]
    public void Every_share_on_the_page_stands_beside_its_denominator()
    {
        var text = Joined(IndicatorReport.Of(HandMadeQuarter.Figures(), Options).ToText());

        text.Should().Contain("75% (của 4 hồ sơ đã giải quyết xác định được hạn)").And.Contain("Mẫu số: 4 hồ sơ đã giải quyết xác định được hạn")
            .And.Contain("Số liệu từ 01/07/2026 đến 30/09/2026, tình trạng hết ngày 30/09/2026.").And.Contain("1 hồ sơ đã giải quyết mà không xác định được hạn");
    }

    [Fact]
    public void A_period_that_is_not_over_says_so()
    {
        var answers = HandMadeQuarter.Judge.JudgeAll(HandMadeQuarter.Dossiers, Dates.Moment("2026-08-10T08:00"));
        var figures = PeriodFigures.Of(answers, HandMadeQuarter.Period);

        Joined(IndicatorReport.Of(figures, Options).ToText()).Should().Contain("Kỳ báo cáo chưa kết thúc").And.Contain("tình trạng lúc").And.Contain("10/08/2026");
        IndicatorReport.Of(HandMadeQuarter.Figures(), Options).ToText().Should().NotContain("chưa kết thúc");
    }

    [Fact]
    public void The_page_does_not_grow_with_dossiers_and_names_nobody()
    {
        var few = IndicatorReport.Of(Sample(2_000, "2026-Q3"), Options).ToHtml();
        var many = IndicatorReport.Of(Sample(20_000, "2026-Q3"), Options).ToHtml();

        ((double)many.Length / few.Length).Should().BeLessThan(1.5);
        many.Should().NotContain("Nguyễn");
    }

    [Fact]
    public void The_table_has_every_figure_as_a_row()
    {
        var rows = IndicatorReport.Of(HandMadeQuarter.Figures(), Options).ToCsv().TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        rows[0].Should().Be("scope,key,name,measure,numerator,denominator,value");
        rows.Should().Contain(
        [
            "all,,,receivedByLaw,,,7", "all,,,inTimeByLaw,3,4,0.75", "all,,,late,2,6,0.333333", "all,,,medianDaysUsed,,,5", "month,2026-07,,inTimeByLaw,3,4,0.75",
            "month,2026-09,,inTimeByLaw,0,0,", "part,X,,rank,,,2", "part,Y,,inTimeByLaw,1,1,1", "part,,,rank,,,", "late,A7,Y,lateWorkingDays,,,7", "daysAllowed,4–5 days,4–5 ngày,meanUsed,,,5.25",
        ]);
    }

    [Fact]
    public void The_document_has_shares_months_parts_and_late_dossiers()
    {
        using var json = JsonDocument.Parse(AnswerJson.Write(HandMadeQuarter.Figures(), Options));
        var root = json.RootElement;

        (root.GetProperty("period").GetString(), root.GetProperty("from").GetString(), root.GetProperty("to").GetString(), root.GetProperty("titleVi").GetString())
            .Should().Be(("2026-Q3", "2026-07-01", "2026-09-30", "quý III năm 2026"));
        var share = root.GetProperty("shares")[1];
        (share.GetProperty("id").GetString(), share.GetProperty("numerator").GetInt64(), share.GetProperty("denominator").GetInt64(), share.GetProperty("value").GetDecimal())
            .Should().Be(("inTimeByLaw", 3, 4, 0.75m));
        root.GetProperty("report06aByLaw").GetProperty("received").GetInt64().Should().Be(7);
        root.GetProperty("months").GetArrayLength().Should().Be(4);
        root.GetProperty("parts")[0].GetProperty("part").GetString().Should().Be("Y");
        root.GetProperty("lateDossiers")[0].GetProperty("dossier").GetString().Should().Be("A7");
    }

    [Fact]
    public void A_register_that_records_no_apologies_is_not_blamed_for_them()
    {
        var dossiers = HandMadeQuarter.Dossiers.Select(dossier => dossier with { Content = Core.Dossiers.Registers.RegisterContent.None, Events = [], Returned = null });
        var text = IndicatorReport.Of(HandMadeQuarter.Figures(dossiers), Options).ToText();

        text.Should().Contain("Mẫu số: sổ không ghi").And.NotContain("Mẫu số: 0 hồ sơ");
    }

    // Lines as they were before they were broken.
    private static string Joined(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static PeriodFigures Sample(int dossiers, string text)
    {
        var period = ReportPeriod.Parse(text);
        var register = RegisterSample.Make(dossiers, 3).Select(item => item.Dossier with { Applicant = "Nguyễn Văn A", Time = item.Dossier.Time ?? new ProcessingTime.WorkingDays(5) });
        return PeriodFigures.Of(HandMadeQuarter.Judge.JudgeAll(register, LocalDateTime.Min(period.End, RegisterSample.AsOf)), period, IndicatorKey.Agency);
    }
}
