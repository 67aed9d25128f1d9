using System.Xml.Linq;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Exchange.Stages;
using Cchc.Core.Tests.Deadlines.Stages;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Stages;

/// <summary>A plan as page, picture, text and CSV.</summary>
public sealed class StageReportTests
{
    private static readonly StagePlan Plan = Processes.Planner.Plan(Processes.Interlinked with { Name = "Thủ tục <b> & \"A\"" }, Dates.Moment("2026-08-18T09:00"));
    private static readonly StageProgress Progress = Processes.Planner.Progress(Plan, Processes.Done("1 2026-08-19T10:00", "2 2026-08-20T11:00"), Dates.Moment("2026-08-25T09:00"));

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void The_picture_has_a_bar_for_each_step_and_shades_the_days_off_of_its_agency(Language language)
    {
        var svg = XDocument.Parse(StageReport.Chart(Plan, Processes.Planner, Progress, language)).Root!;
        XNamespace ns = "http://www.w3.org/2000/svg";
        var steps = svg.Descendants(ns + "g").Where(group => group.Element(ns + "title") is not null).ToList();
        steps.Should().HaveCount(15);

        // From 18/8 to 7/9 there are off: 23, 29, 30, 31 August, 1, 2, 5, 6 September.
        steps[0].Elements(ns + "rect").Count(rect => (string?)rect.Attribute("class") == "off").Should().Be(8);
        steps[1].Elements(ns + "rect").Should().Contain(rect => (string?)rect.Attribute("class") == "late");
        svg.Descendants(ns + "script").Should().BeEmpty();
        svg.Element(ns + "title")!.Value.Should().Contain("Thủ tục <b> & \"A\"");
    }

    [Fact]
    public void The_page_says_who_holds_the_dossier_and_stands_alone()
    {
        var html = StageReport.Of(Plan, Processes.Planner, Progress).ToHtml();
        XDocument.Parse(html.Replace("<!DOCTYPE html>", string.Empty)).Root!.Name.LocalName.Should().Be("html");
        html.Should().Contain("bước 3, Chuyên viên phòng VH-XH (hạn 12:00 22/08/2026, đã trễ 13 giờ làm việc)").And.Contain("trễ 3 giờ làm việc").And.NotContain("<script").And.NotContain("http://www.w3.org/1999/xlink");
        var text = StageReport.Of(Plan, Processes.Planner, Progress, Language.English).ToText();
        text.Should().Contain("Due: the end of Monday 2026-09-07").And.Contain("late by 13 working hours");
        text.Split('\n').Should().OnlyContain(line => line.Length <= 80);
    }

    [Fact]
    public void The_table_has_a_row_a_step()
    {
        var rows = StageReport.ToCsv(Plan, Progress, Language.English).Split("\r\n");
        rows[0].Should().Be("\uFEFFstep,unit,agency,work,time,start,due,allowedHours,started,done,dueNow,usedHours,lateHours,holds");
        rows[2].Should().Be("2,Lãnh đạo phòng VH-XH,xã,,4 working hours,2026-08-19T13:00,2026-08-19T17:00,4,2026-08-19T10:00,2026-08-20T11:00,2026-08-19T17:00,9,3,");
        StageReport.ToCsv(Plan).Split("\r\n")[0].Should().EndWith("Hạn của bước,Số giờ làm việc");
    }

    [Fact]
    public void Many_steps_are_drawn_up_to_a_limit_that_is_said()
    {
        var plan = Processes.Planner.Plan(Processes.Of([.. Enumerable.Repeat("1 giờ làm việc", 90)]), Dates.Moment("2026-08-18T09:00"));
        StageReport.Chart(plan, Processes.Planner).Should().Contain("… 10 bước không vẽ …");
    }
}
