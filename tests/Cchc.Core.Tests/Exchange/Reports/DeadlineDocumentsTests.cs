using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Exchange.Reports;

/// <summary>A deadline as a letter, a page and a picture: everything that the answer holds, and nothing that breaks the format.</summary>
public sealed class DeadlineDocumentsTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;
    private static readonly DeadlineCalculator Calculator = new(Calendar);
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_letter_says_when_why_and_on_which_law()
    {
        var due = Calculator.Compute(new ProcessingTime.WorkingDays(5), Dates.Moment("2026-08-28T09:00"));
        var vi = DeadlineReport.Of(due, Calendar, Language.Vietnamese).ToText();
        vi.Should().StartWith("Hồ sơ được nhận đầy đủ, hợp lệ lúc 09 giờ 00 phút, thứ Sáu, 28/08/2026.\nThời hạn giải quyết: 5 ngày làm việc.\nHạn trả kết quả: hết ngày thứ Tư, 09/09/2026.\n");
        vi.Should().Contain("- Thông báo số 9441/TB-BNV").And.EndWith("Dữ liệu lịch: vn-public-sector 2026.11.22.\n");
        Regex.Count(vi, "(?m)^\\d+\\. ").Should().Be(due.Explanation.Count);
        var en = DeadlineReport.Of(due, Calendar, Language.English).ToText();
        en.Should().Contain("Due: the end of Wednesday 2026-09-09.").And.NotContain("Hạn");

        var late = DeadlineReport.Of(Calculator.Compute(new ProcessingTime.WorkingDays(5), Dates.Moment("2026-08-28T18:00")), Calendar, Language.Vietnamese).ToText();
        vi.Should().Contain("Thời gian hẹn trả kết quả (ghi trên giấy hẹn): ..... giờ ..... phút, ngày 09/09/2026.\n", "a calendar knows no office hours");
        DeadlineReport.Of(due, Calculator).ToText().Should().Contain("Thời gian hẹn trả kết quả (ghi trên giấy hẹn): 17 giờ 00 phút, ngày 09/09/2026.\n");
        DeadlineReport.Of(due, Calculator, Language.English).ToText().Should().Contain("Appointment (for the slip): 17:00 on Wednesday 2026-09-09.\n");
        var basis = vi[vi.IndexOf("Căn cứ:", StringComparison.Ordinal)..];
        basis.Should().Contain("- khoản 2 Điều 147 và khoản 6 Điều 148 Bộ luật Dân sự số 91/2015/QH13 ngày 24 tháng 11 năm 2015\n").And.NotContain("2019 (");
        Regex.Count(basis, "Bộ luật Lao động").Should().Be(1, "the same law is named once");

        late.Should().Contain("Cách hiểu khác: hết ngày thứ Năm, 10/09/2026");
        DeadlineReport.Of(Calculator.Compute(new ProcessingTime.Unreadable("x"), Dates.Moment("2026-08-28T18:00")), Calendar, Language.English).ToText().Should().Contain("no due date can be computed");
        DeadlineReport.Of(Calculator.Compute(new ProcessingTime.WorkingDays(5), Dates.Moment("2029-08-28T09:00")), Calendar, Language.Vietnamese).ToText().Should().Contain("(dự kiến, lịch nghỉ của năm chưa công bố)");
    }

    [Theory]
    [InlineData(5, "2026-08-28T09:00")]
    [InlineData(10, "2027-01-28T17:30")]
    [InlineData(1, "2026-08-29T10:00")]
    [InlineData(250, "2026-01-05T08:00")]
    public void The_timeline_numbers_the_days_that_count(int days, string received)
    {
        var due = (Deadline.Due)Calculator.Compute(new ProcessingTime.WorkingDays(days), Dates.Moment(received));
        var drawing = XDocument.Parse(DeadlineReport.Timeline(due, Calendar));
        var numbers = drawing.Descendants(Svg + "text").Where(text => (string?)text.Attribute("class") == "number").Select(text => text.Value).ToList();
        numbers.Should().Equal(Enumerable.Range(1, days).Select(number => $"{number}"));
        drawing.Descendants(Svg + "g").Should().HaveCount(Period.DaysBetween(due.Received.Date, due.Date) + 1);
        drawing.Descendants(Svg + "rect").Count(rect => (string?)rect.Attribute("class") is "due" or "receipt").Should().Be(2);
    }

    [Fact]
    public void Pauses_are_not_numbered_and_a_long_term_is_cut_in_the_middle()
    {
        var due = (Deadline.Due)Calculator.Compute(new ProcessingTime.WorkingDays(5), Dates.Moment("2026-03-02T09:00"));
        var paused = XDocument.Parse(DeadlineReport.Timeline(due, Calendar, Language.English, [new DateInterval(Dates.Day("2026-03-04"), Dates.Day("2026-03-05"))]));
        paused.Descendants(Svg + "text").Where(text => (string?)text.Attribute("class") == "number").Should().HaveCount(3);
        paused.Descendants(Svg + "rect").Count(rect => (string?)rect.Attribute("class") == "pause").Should().Be(2);

        var years = (Deadline.Due)Calculator.Compute(new ProcessingTime.WorkingDays(1000), Dates.Moment("2026-03-02T09:00"));
        var cut = XDocument.Parse(DeadlineReport.Timeline(years, Calendar));
        cut.Descendants(Svg + "text").Should().Contain(text => text.Value.Contains("tuần không vẽ")).And.Contain(text => text.Value == "1000");
    }

    [Fact]
    public void The_page_holds_each_step_and_escapes_what_comes_from_outside()
    {
        var due = (Deadline.Due)Calculator.Compute(new DeadlineRequest
        {
            Time = new ProcessingTime.WorkingDays(5),
            Received = Dates.Moment("2026-08-28T18:00"),
            Context = [new ExplanationStep { Rule = DeadlineRules.TimeSource, LegalBasis = "<b>", Text = new BilingualText("<script>alert(1)</script>", "x & y") }],
        });
        var page = DeadlineReport.Of(due, Calendar).ToHtml();
        page.Should().StartWith("<!DOCTYPE html>").And.EndWith("</html>\n").And.NotContain("<script").And.Contain("&lt;script&gt;");
        page.Should().ContainAll(due.Explanation.Select(step => step.Rule.Code)).And.Contain("(sớm nhất)").And.Contain("(muộn nhất)").And.Contain("<svg ");
        page.Should().Contain("− Quốc khánh").And.Contain(due.DataHash);
        XDocument.Parse(page.Replace("<!DOCTYPE html>\n", string.Empty).Replace("<meta charset=\"utf-8\">", string.Empty).Replace("<br>", "<br/>"));
        DeadlineReport.Of(Calculator.Compute(new ProcessingTime.NotStated("Không quy định"), due.Received), Calendar, Language.English).ToHtml().Should().Contain("there is no due date to compute");
    }

    [Fact]
    public void Readings_have_an_earliest_and_a_latest_and_steps_their_stretch()
    {
        var due = (Deadline.Due)Calculator.Compute(new ProcessingTime.WorkingDays(5), Dates.Moment("2026-08-28T18:00"));
        due.AllReadings.Select(reading => Dates.Iso(reading.Date)).Should().Equal("2026-09-09", "2026-09-10");
        due.AllReadings[0].Rule.Should().Be(DeadlineRules.Prevailing);
        (due.Earliest.Date, due.Latest.Date).Should().Be((Dates.Day("2026-09-09"), Dates.Day("2026-09-10")));

        var counted = due.Explanation.Single(step => step.Rule == DeadlineRules.WorkingDaysCounted);
        (counted.From, counted.To).Should().Be((Dates.Day("2026-08-28"), Dates.Day("2026-09-09")));
        counted.SkippedByReason.Select(group => (group.Reason.En, group.Days.Count)).Should().Equal(
            ("Weekly rest", 4), ("Day off by swap, worked on 2026-08-22 instead", 1), ("National Day (adjacent day)", 1), ("National Day", 1));

        var tet = ((Deadline.Due)Calculator.Compute(new ProcessingTime.WorkingDays(10), Dates.Moment("2027-01-28T09:00"))).Explanation.Single(step => step.Rule == DeadlineRules.WorkingDaysCounted);
        tet.SkippedByReason.Select(group => group.Reason.Vi).Should().Equal("Nghỉ hằng tuần", "Tết Âm lịch", "Nghỉ bù Tết Âm lịch");
    }
}
