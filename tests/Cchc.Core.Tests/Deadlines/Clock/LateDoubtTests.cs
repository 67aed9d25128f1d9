using System.Text;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>Lateness that stands on an open question is a question, in the clock, in a register and in its audit; and a stop is called wrong only by what was read.</summary>
public sealed class LateDoubtTests
{
    private static readonly RegisterJudge Judge = new(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));

    /// <summary>A supplement asked for on the ninth of ten days: late by two working days known second hand, and whether it restarts the time is open: then 06/10/2026.</summary>
    [Theory]
    [InlineData("2026-09-23T09:00", true)]
    [InlineData("2026-10-07T09:00", false)]
    public void Late_by_one_reading_alone_is_a_question_with_the_other_due_day(string result, bool isQuestion)
    {
        var history = new DossierHistory("10 ngày làm việc").Received("2026-09-07T09:00").Asked("2026-09-18T10:00").Supplemented("2026-09-22T09:00").Result(result);
        var late = history.At("2026-11-02T09:00").Violations.Single(item => item.Code == "CCHC-DL-404");
        (late.IsToBeChecked, late.OtherDue?.ToString()).Should().Be((isQuestion, isQuestion ? "2026-10-06" : null));
        (late.Text.Vi.Contains("06/10/2026", StringComparison.Ordinal), late.Text.En.Contains("6 October 2026", StringComparison.Ordinal) || late.Text.En.Contains("2026-10-06", StringComparison.Ordinal))
            .Should().Be((isQuestion, isQuestion));

        var dossier = new RegisterDossier
        {
            Code = "K2", Time = new ProcessingTime.WorkingDays(10m), Received = Dates.Moment("2026-09-07T09:00"), Content = RegisterContent.All,
            Events = [.. history.Request.Events.Skip(1)],
        };
        var found = Judge.Judge(dossier, Dates.Moment("2026-11-02T09:00")).Findings.Single(item => item.Code == "CCHC-DL-404");
        (found.IsToBeChecked, found.OtherDue?.ToString()).Should().Be((isQuestion, isQuestion ? "2026-10-06" : null));
        var audited = new RegisterAudit(Judge).Audit(dossier, Dates.Moment("2026-11-02T09:00")).Findings.Single(item => item.Rule.Code == "CCHC-DL-404");
        audited.IsQuestion.Should().Be(isQuestion);
        audited.Text.Vi.Contains("theo cách hiểu khác, hạn là", StringComparison.Ordinal).Should().Be(isQuestion);
    }

    /// <summary>
    /// Birth registration: the record says "1" beside words on 15:00. Received on Friday 28/8/2026 at 10:00 it is due the same day, or by one working day on 03/9.
    /// </summary>
    [Theory]
    [InlineData("2026-08-28T16:00", null)]
    [InlineData("2026-09-03T09:00", true)]
    [InlineData("2026-09-04T09:00", false)]
    public void Late_by_one_reading_of_the_time_of_the_record_is_a_question(string result, bool? isQuestion)
    {
        var request = SampleCatalogue.Load().Find("1.001193").SelectTimes().Options.Single().ToClockRequest(
            [new DossierEvent.Received { Id = "1", At = Dates.Moment("2026-08-28T10:00") }, new DossierEvent.ResultIssued { Id = "2", At = Dates.Moment(result) }]);
        var state = DossierHistory.TheClock.Compute(request, Dates.Moment("2026-09-07T09:00"));
        state.LegalDue!.ToString().Should().Be("2026-08-28");
        var late = state.Violations.SingleOrDefault(item => item.Code == "CCHC-DL-404");
        (late?.IsToBeChecked, late?.OtherDue?.ToString()).Should().Be((isQuestion, isQuestion == true ? "2026-09-03" : null));
        var other = state.OtherReadings.Should().ContainSingle().Which;
        (other.Policy, other.EventId, other.LegalDue?.ToString()).Should().Be(("otherTime", "1", "2026-09-03"));
        other.Text.Vi.Should().Contain("1 ngày làm việc").And.Contain("03/09/2026");
        state.Explanation[0].Text.Vi.Should().Contain("1.001193.02");

        var alone = DossierHistory.TheClock.Compute(request with { OtherTime = null }, Dates.Moment("2026-09-07T09:00"));
        alone.OtherReadings.Should().BeEmpty();
        alone.Violations.Where(item => item.Code == "CCHC-DL-404").Select(item => item.IsToBeChecked).Should().Equal(isQuestion is null ? [] : [false]);
        var same = DossierHistory.TheClock.Compute(request with { OtherTime = request.Time }, Dates.Moment("2026-09-07T09:00"));
        (same.OtherReadings.Count, same.Violations.Count(item => item is { Code: "CCHC-DL-404", IsToBeChecked: true })).Should().Be((0, 0));
    }

    /// <summary>
    /// Seven working days from Monday 05/10/2026 end on 14/10, eight days on 13/10; a pause from Friday 09/10 to Monday 12/10 is one working day and three days:
    /// 15/10 and 16/10. Which of two readings ends last is known after the stops alone.
    /// </summary>
    [Theory]
    [InlineData("2026-10-16T10:00", true)]
    [InlineData("2026-10-19T10:00", false)]
    public void The_reading_that_ends_last_is_found_with_the_stops(string result, bool isQuestion)
    {
        var state = new DossierHistory("7 ngày làm việc").Received("2026-10-05T09:00").PausedBy("force-majeure-99-2022", "2026-10-09T09:00").Resumed("2026-10-12T10:00").Result(result)
            .With(request => request with { OtherTime = new ProcessingTime.CalendarDays(8), ProcedureCode = "1.011441", FieldCode = "G15-TP05" }).At("2026-10-21T09:00");
        (state.LegalDue?.ToString(), state.OtherReadings.Single().LegalDue?.ToString()).Should().Be(("2026-10-15", "2026-10-16"));
        var late = state.Violations.Single(item => item.Code == "CCHC-DL-404");
        (late.IsToBeChecked, late.OtherDue?.ToString()).Should().Be((isQuestion, isQuestion ? "2026-10-16" : null));
        state.Explanation[^1].Text.Should().Be(state.OtherReadings.Single().Text);
    }

    /// <summary>The other reading of a time has the stops that the first has; outside the calendar it is said so.</summary>
    [Fact]
    public void The_other_reading_of_the_time_is_stopped_as_the_first_is_and_may_end_outside_the_calendar()
    {
        var history = new DossierHistory("05 ngày làm việc").Received("2026-08-10T09:00").Asked("2026-08-11T10:00");
        var waiting = history.With(request => request with { OtherTime = new ProcessingTime.WorkingDays(7m) }).At("2026-08-12T09:00");
        var other = waiting.OtherReadings.Single(reading => reading.Policy == "otherTime");
        (other.LegalDue, other.DueIfResumedNow is null).Should().Be((null, false));
        (other.DueIfResumedNow!.Date > waiting.DueIfResumedNow!.Date).Should().BeTrue();
        other.Text.Vi.Should().Contain("nếu tiếp tục tính từ lúc này");

        var late = new DossierHistory("05 ngày làm việc").Received("2026-08-10T09:00").With(request => request with { OtherTime = new ProcessingTime.Years(90) }).At("2026-09-07T09:00");
        late.OtherReadings.Single().Text.Vi.Should().Contain("ngoài lịch");
        var found = late.Violations.Single(item => item.Code == "CCHC-DL-416");
        (found.IsToBeChecked, found.OtherDue).Should().Be((true, null));
        found.Text.Vi.Should().Contain("hạn nằm ngoài lịch");
    }

    /// <summary>NĐ 309/2026/NĐ-CP art. 8 was read: online a supplement is asked for once, so the second request leaves the lateness a violation.</summary>
    [Fact]
    public void A_stop_that_a_read_article_forbids_excuses_nothing()
    {
        var state = new DossierHistory("5 ngày làm việc").Received("2026-08-10T09:00", online: true).Asked("2026-08-10T10:00").Supplemented("2026-08-10T11:00")
            .Asked("2026-08-11T14:00").Supplemented("2026-08-17T09:00").Result("2026-08-19T09:00").At("2026-08-20T09:00");
        state.Violations.Should().Contain(item => item.Code == "CCHC-DL-400").Which.IsToBeChecked.Should().BeFalse();
        state.Violations.Should().Contain(item => item.Code == "CCHC-DL-404").Which.IsToBeChecked.Should().BeFalse();
        state.Explanation.Should().Contain(step => step.Rule == DossierClockSteps.StopIgnored).Which.Text.Vi.Should().Contain("không đúng quy định");
    }

    /// <summary>Due on Friday 14/8/2026: what begins on the Monday after cannot have kept the time from running out.</summary>
    [Fact]
    public void A_stop_begun_after_the_due_moment_excuses_nothing()
    {
        var state = new DossierHistory("5 ngày làm việc").Received("2026-08-07T09:00").Paused("2026-08-17T09:00").At("2026-09-07T09:00");
        state.Violations.Should().Contain(item => item.Code == "CCHC-DL-413").Which.IsToBeChecked.Should().BeTrue();
        var late = state.Violations.Should().Contain(item => item.Code == "CCHC-DL-416").Which;
        (late.IsToBeChecked, late.OtherDue).Should().Be((false, null));
    }

    /// <summary>Received on Saturday 08/8/2026, five working days: Friday 14/8 by the letter of art. 147.2, Monday 17/8 by the other reading.</summary>
    [Theory]
    [InlineData("2026-08-17T09:00", true)]
    [InlineData("2026-08-18T09:00", false)]
    public void Late_by_one_reading_of_a_receipt_on_a_day_off_is_a_question(string result, bool isQuestion)
    {
        var late = new DossierHistory("5 ngày làm việc").Received("2026-08-08T10:00").Result(result).At("2026-09-01T09:00").Violations.Single(item => item.Code == "CCHC-DL-404");
        (late.IsToBeChecked, late.OtherDue?.ToString()).Should().Be((isQuestion, isQuestion ? "2026-08-17" : null));
        var dossier = new RegisterDossier
        {
            Code = "S", Time = new ProcessingTime.WorkingDays(5m), Received = Dates.Moment("2026-08-08T10:00"), Result = Dates.Moment(result), Content = RegisterContent.All,
        };
        var found = Judge.Judge(dossier, Dates.Moment("2026-09-01T09:00")).Findings.Single(item => item.Code == "CCHC-DL-404");
        (found.IsToBeChecked, found.OtherDue?.ToString()).Should().Be((isQuestion, isQuestion ? "2026-08-17" : null));
    }

    /// <summary>NĐ 118/2025/NĐ-CP art. 15 to 22 are not read: a pause that names no rule is in doubt, and called nothing else.</summary>
    [Fact]
    public void A_pause_whose_rule_is_not_known_is_not_called_wrong()
    {
        var state = Case("pause-on-the-last-day.json", "2026-12-21T10:00");
        state.Violations.Should().Contain(item => item.Code == "CCHC-DL-423").Which.IsToBeChecked.Should().BeTrue();
        var step = state.Explanation.Should().ContainSingle(item => item.Rule == DossierClockSteps.StopIgnored).Which;
        step.Text.Vi.Should().Contain("chưa nêu được quy định cho phép: thời hạn vẫn tính").And.NotContain("không đúng");
        step.Text.En.Should().Contain("names no rule that is known to allow it").And.NotContain("not allowed");
        step.LegalBasis.Should().NotContain("63/2010", "nobody prolonged anything without a written reason");
        state.Violations.Should().Contain(item => item.Code == "CCHC-DL-404").Which.IsToBeChecked.Should().BeTrue("with the pause the time had not run out");
    }

    /// <summary>Under NĐ 297/2025/NĐ-CP art. 6.2 the time runs from the payment, 09:10; the dossier came at 09:00.</summary>
    [Fact]
    public void The_step_of_the_start_names_what_happened_and_its_article()
    {
        var steps = Case("apology-after-expiry-297.json", "2026-12-21T10:00").Explanation;
        steps.Should().NotContain(step => step.Text.Vi.Contains("Nhận đủ hồ sơ hợp lệ lúc 09:10", StringComparison.Ordinal));
        steps.Should().ContainSingle(step => step.Rule == DeadlineRules.CompleteReceipt).Which.Should().Match<ExplanationStep>(step =>
            step.Text.Vi.Contains("tính từ 09:10", StringComparison.Ordinal) && step.LegalBasis == "khoản 2 Điều 6 Nghị định số 297/2025/NĐ-CP");
    }

    /// <summary>NĐ 63/2024/NĐ-CP art. 8.1: 24 hours from Friday 14:30 end on a Saturday. Art. 148.5 of the Civil Code speaks of days: both readings are shown.</summary>
    [Fact]
    public void Hours_that_end_on_a_day_off_have_two_readings()
    {
        var due = (Deadline.Due)new DeadlineCalculator(WorkingCalendar.VietnamPublicSector).Compute(new ProcessingTime.ClockHours(24m), Dates.Moment("2026-08-28T09:00"));
        due.Date.Should().Be(Dates.Day("2026-09-03"));
        due.OtherReadings.Should().ContainSingle().Which.Should().Match<Deadline.Reading>(reading =>
            reading.Rule.Code == "CCHC-DL-142" && reading.Date == Dates.Day("2026-08-29") && reading.TimeOfDay == new NodaTime.LocalTime(9, 0));
        due.Explanation.Should().Contain(step => step.Rule == DeadlineRules.Roll).Which.Text.Vi.Should().Contain("không dời, đến 09:00");

        var state = new DossierHistory("24 giờ", DossierClockRules.BirthGroup).Received("2026-09-11T14:30", online: true).Result("2026-09-14T16:30").At("2026-09-14T17:00");
        (state.LegalDue?.ToString(), state.IsLateAgainstLegal).Should().Be(("2026-09-14", false));
        var other = state.OtherReadings.Should().ContainSingle().Which;
        (other.Policy, other.LegalDue?.ToString()).Should().Be(("clockHoursOnDayOff", "2026-09-12T14:30"));
        other.Text.Vi.Should().Contain("14:30");
    }

    /// <summary>The notice of art. 8.1(b), 24 hours from Friday 14:30: on Monday it is late by one reading alone, on Tuesday by both.</summary>
    [Theory]
    [InlineData("2026-09-14T10:00", true)]
    [InlineData("2026-09-15T10:00", false)]
    public void A_notice_between_the_two_ends_of_its_hours_is_only_to_be_checked(string asked, bool isQuestion)
    {
        var state = new DossierHistory("5 ngày làm việc", DossierClockRules.BirthGroup).Received("2026-09-11T14:30", online: true).Asked(asked).At("2026-09-16T10:00");
        state.Violations.Should().Contain(item => item.Code == "CCHC-DL-406").Which.IsToBeChecked.Should().Be(isQuestion);
    }

    private static DossierClockState Case(string name, string now)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(RepositoryFiles.Read("tests", "Data", "cases", "clock", name)));
        return DossierHistory.TheClock.Compute(DossierEventReader.Read(content, name).Value!, Dates.Moment(now));
    }
}
