using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines;

/// <summary>Labour Code 2019 art. 111.3 and Nghị quyết 28/2026/QH16: a projected day after a 24/11 on a weekend names the reading that it takes.</summary>
public sealed class CultureDayTests
{
    private static readonly WorkingCalendar None = WorkingCalendar.VietnamPublicSector;
    private static readonly WorkingCalendar MadeUp = WorkingCalendar.VietnamPublicSectorWith(CultureDayMakeUp.NextWorkingDay);

    [Theory]
    [InlineData("2029-11-26", "24/11/2029 rơi vào thứ Bảy", "2029-11-24 falls on a Saturday")] // the first one
    [InlineData("2030-11-25", "24/11/2030 rơi vào Chủ nhật", "2030-11-24 falls on a Sunday")]
    public void The_day_names_its_reading(string date, string falls, string fallsEn)
    {
        var worked = None.Day(Dates.Day(date));
        (worked.Kind, worked.Certainty).Should().Be((DayKind.WorkingDay, Certainty.Projected));
        worked.ProjectionReason!.Vi.Should().Contain(falls).And.Contain("ở đây không nghỉ bù").And.Contain("chưa có văn bản quy định");
        worked.ProjectionReason.En.Should().Contain(fallsEn);
        var off = MadeUp.Day(Dates.Day(date));
        off.Kind.Should().Be(DayKind.Compensatory);
        off.ProjectionReason!.Vi.Should().Contain(falls).And.Contain("ở đây nghỉ bù").And.Contain("chưa có văn bản quy định");
        None.Day(Dates.Day(date).PlusDays(1)).ProjectionReason!.Vi.Should().NotContain("24/11");
        None.Day(Dates.Day("2028-11-27")).ProjectionReason!.Vi.Should().NotContain("24/11", "24/11/2028 is a Friday");
    }

    [Theory]
    [InlineData("2029-11-22T09:00", 2, "2029-11-26", "2029-11-27")]
    [InlineData("2029-11-22T09:00", 5, "2029-11-29", "2029-11-30")]
    [InlineData("2029-11-22T09:00", 1, "2029-11-23", null)]
    [InlineData("2029-11-26T09:00", 1, "2029-11-27", null)] // received on the open day, which is not counted either way
    public void The_deadline_names_it_and_shows_the_other(string received, int days, string due, string? other)
    {
        var time = new ProcessingTime.WorkingDays(days);
        var answer = (Deadline.Due)new DeadlineCalculator(None).Compute(time, Dates.Moment(received));
        Dates.Iso(answer.Date).Should().Be(due);
        answer.OtherReadings.Select(reading => $"{reading.Rule.Code} {Dates.Iso(reading.Date)}").Should().Equal(other is null ? [] : [$"CCHC-DL-244 {other}"]);
        answer.Explanation.Any(step => step.Rule == DeadlineRules.CultureDay && step.Text.Vi.Contains("ở đây không nghỉ bù")).Should().Be(due != "2029-11-23");

        var opposite = (Deadline.Due)new DeadlineCalculator(MadeUp).Compute(time, Dates.Moment(received));
        Dates.Iso(opposite.Date).Should().Be(other ?? due);
        if (other is not null)
        {
            opposite.OtherReadings.Should().ContainSingle().Which.Date.Should().Be(answer.Date);
            opposite.Explanation.Should().Contain(step => step.Rule == DeadlineRules.CultureDay && step.Text.Vi.Contains("ở đây nghỉ bù"));
        }
    }

    [Fact]
    public void A_year_whose_plan_is_announced_is_decided_by_its_plan() => None.CultureDays(None.Start, None.AnnouncedThrough).Should().BeEmpty();

    [Fact]
    public void A_step_that_runs_back_is_as_certain_as_its_least_certain_day()
    {
        var due = (Deadline.Due)new DeadlineCalculator(None).Compute(new ProcessingTime.FixedDate(Dates.Day("2027-12-01")), Dates.Moment("2028-06-01T09:00"));
        (Dates.Iso(due.Date), due.Certainty).Should().Be(("2027-12-01", Certainty.Projected));
        due.Explanation.Where(step => step.Rule == DeadlineRules.FixedDate || step.Rule == DeadlineRules.EndOfDay).Should().HaveCount(2).And.OnlyContain(step => step.Certainty == Certainty.Projected);
        var announced = (Deadline.Due)new DeadlineCalculator(None).Compute(new ProcessingTime.FixedDate(Dates.Day("2026-12-01")), Dates.Moment("2027-06-01T09:00"));
        announced.Explanation.Should().OnlyContain(step => step.Certainty == Certainty.Announced);
    }

    [Theory]
    [InlineData("2027-01-31T09:00", 1, true)] // 28/02/2027
    [InlineData("2027-01-28T09:00", 1, false)]
    [InlineData("2027-01-31T09:00", 2, false)] // 31/03/2027
    [InlineData("2027-08-31T09:00", 1, true)] // 30/09/2027
    public void Civil_Code_148_3_a_month_without_the_day_says_that_its_last_day_is_taken(string received, int months, bool said)
    {
        var text = Whole(new ProcessingTime.Months(months), received, DeadlineRules.MonthsEnd);
        text.Vi.Contains("tháng cuối không có ngày tương ứng nên lấy ngày cuối tháng").Should().Be(said);
        text.En.Contains("the last month has no such day, so its last day").Should().Be(said);
    }

    [Fact]
    public void Civil_Code_148_2_and_148_4_weeks_never_say_so_and_years_from_29_February_do()
    {
        Whole(new ProcessingTime.Weeks(1), "2027-01-28T09:00", DeadlineRules.WeeksEnd).Vi.Should().NotContain("không có ngày tương ứng");
        Whole(new ProcessingTime.Years(1), "2028-02-29T09:00", DeadlineRules.YearsEnd).Vi.Should().Contain("lấy ngày cuối tháng");
        Whole(new ProcessingTime.Years(4), "2028-02-29T09:00", DeadlineRules.YearsEnd).Vi.Should().NotContain("lấy ngày cuối tháng");
    }

    private static Core.Text.BilingualText Whole(ProcessingTime time, string received, DeadlineRule rule) =>
        new DeadlineCalculator(None).Compute(time, Dates.Moment(received)).Explanation.Single(step => step.Rule == rule).Text;
}
