using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>Corners of the clock that a reader would get wrong: starts that are moved, times that grow, payments nobody asked for.</summary>
public sealed class DossierCornersTests
{
    [Fact]
    public void A_dossier_handed_back_by_the_competent_agency_is_judged_from_when_it_had_it()
    {
        // NĐ 118/2025 art. 17.3 from 05/8/2026: two working days from 20/8, not from the receipt on 10/8.
        DossierHistory History(string returned) => new DossierHistory("10 ngày làm việc").Received("2026-08-10T09:00", outside: true).There("2026-08-20T09:00")
            .Add(id => new DossierEvent.Returned { Id = id, At = Dates.Moment(returned), What = DossierReturn.Dossier });
        Violations(History("2026-08-21T09:00"), "2026-08-31T09:00").Should().NotContain("CCHC-DL-420");
        Violations(History("2026-08-26T09:00"), "2026-08-31T09:00").Should().Contain("CCHC-DL-420");
    }

    [Fact]
    public void A_new_appointment_given_while_the_clock_stands_is_the_last_promise()
    {
        // The pause was never ended: the legal date, known only at the end, must not take the place of what the letter said on 23/9.
        var state = new DossierClock(WorkingCalendar.VietnamPublicSector).Compute(
            new DossierClockRequest
            {
                Time = new ProcessingTime.WorkingDays(22m),
                Rules = DossierClockRules.Land,
                FieldCode = "G13-TN02",
                Events =
                [
                    new DossierEvent.Received { Id = "1", At = Dates.Moment("2025-08-20T13:18") },
                    new DossierEvent.Paused { Id = "2", At = Dates.Moment("2025-08-25T13:36"), Rule = "land-financial-obligation" },
                    new DossierEvent.ExtendedWithApology { Id = "3", At = Dates.Moment("2025-09-23T16:44"), Promised = new DossierDue(Dates.Day("2025-09-29")), Reason = "Chờ xác minh" },
                    new DossierEvent.ResultIssued { Id = "4", At = Dates.Moment("2025-09-29T09:06") },
                ],
            },
            Dates.Moment("2025-10-30T08:00"));
        state.PromisedDues.Last(promise => promise.Counts).Should().Be(new DossierClockState.Appointment(new DossierDue(Dates.Day("2025-09-29")), "3", IsStated: true, Counts: true));
    }

    [Fact]
    public void After_a_supplement_the_dossier_handed_back_is_judged_from_the_supplement() =>
        Violations(
            new DossierHistory("10 ngày làm việc").Received("2026-08-10T09:00").Asked("2026-08-11T09:00").Supplemented("2026-08-20T09:00")
                .Add(id => new DossierEvent.Returned { Id = id, At = Dates.Moment("2026-08-21T09:00"), What = DossierReturn.Dossier }),
            "2026-08-31T09:00").Should().NotContain("CCHC-DL-420");

    [Fact]
    public void A_payment_that_nobody_notified_moves_no_start()
    {
        var history = new DossierHistory("10 ngày làm việc", DossierClockRules.InterAgency297).Received("2026-03-02T09:00");
        Due(history, "2026-03-03T09:00").Should().Be(Dates.Day("2026-03-16"));
        Due(history.FeePaid("2026-03-12T09:00"), "2026-03-13T09:00").Should().Be(Dates.Day("2026-03-16"));
        Due(new DossierHistory("10 ngày làm việc", DossierClockRules.InterAgency297).Received("2026-03-02T09:00").FeeNotified("2026-03-02T10:00").FeePaid("2026-03-04T09:00"), "2026-03-05T09:00")
            .Should().Be(Dates.Day("2026-03-18"), "notified, it does");
    }

    [Fact]
    public void Minerals_an_incomplete_dossier_begins_when_it_is_complete_and_grows_by_nothing()
    {
        var fresh = new DossierHistory("20 ngày làm việc", DossierClockRules.Minerals).Received("2026-03-10T09:00");
        var late = new DossierHistory("20 ngày làm việc", DossierClockRules.Minerals).Received("2026-03-02T09:00", complete: false).Asked("2026-03-03T09:00").Supplemented("2026-03-10T09:00");
        Due(late, "2026-03-11T09:00").Should().Be(Due(fresh, "2026-03-11T09:00"));
    }

    [Theory]
    [InlineData("20 ngày làm việc")]
    [InlineData("160 giờ làm việc")]
    [InlineData("trong ngày")]
    public void Minerals_after_a_supplement_the_rest_grows_by_21_working_days_in_every_unit(string time)
    {
        // Thủ tục 1.014264, 1.014269: the stop is left out, then 21 working days more.
        var calendar = DossierHistory.TheClock.Calculator.Calendar;
        var plain = Due(new DossierHistory(time, DossierClockRules.Minerals).Received("2026-03-02T09:00"), "2026-03-02T10:00");
        var grown = Due(new DossierHistory(time, DossierClockRules.Minerals).Received("2026-03-02T09:00").Asked("2026-03-02T11:00").Supplemented("2026-03-04T11:00"), "2026-03-05T09:00");
        grown.Should().Be(calendar.Add(plain, 2 + 21));
    }

    [Fact]
    public void Under_cover_of_a_pause_that_took_no_office_time_nothing_begins_in_time()
    {
        // Ten days end on Thursday 11/6. The first pause lies in the night after it, so the second, begun in that night, came too late: 7 working days to 22/6 are not gained.
        var state = Night("2026-06-12T06:00");
        state.LegalDue!.Date.Should().Be(Dates.Day("2026-06-11"));
        state.Violations.Should().ContainSingle(violation => violation.EventId == "e3" && violation.Code == ClockViolations.StopAfterDue).Which.GainedWorkingDays.Should().Be(7);
    }

    [Fact]
    public void Under_cover_of_a_pause_that_took_office_time_another_may_begin()
    {
        // The first pause lasts into Friday morning: the time had not run out. Eleven days are left out, to Monday 22/6.
        var state = Night("2026-06-12T09:00");
        state.LegalDue!.Date.Should().Be(Dates.Day("2026-06-22"));
        state.Violations.Should().NotContain(violation => violation.EventId == "e3");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Nor_does_it_under_cover_of_one_that_would_add_days_at_its_end(int added) =>
        Night("2026-06-12T06:00", added).Violations.Should().Contain(violation => violation.EventId == "e3" && violation.Code == ClockViolations.StopAfterDue);

    /// <summary>Found by the second engine: a stop begun in the very minute in which the hours were used up moved the due moment to its end.</summary>
    [Theory]
    [InlineData("2026-04-03T11:59", "2026-04-13T15:25", false)] // one minute was left
    [InlineData("2026-04-03T12:00", "2026-04-03T12:00", true)]
    public void When_the_hours_are_used_up_nothing_is_left_to_stop(string paused, string due, bool late)
    {
        var history = new DossierHistory("12 giờ làm việc", DossierClockRules.Land).Received("2026-04-02T06:37").PausedBy("land-public-posting", paused).Resumed("2026-04-13T15:24", "e2");
        DossierHistory.TheClock.Compute(history.Request, Dates.Moment("2026-04-20T09:00")).LegalDue!.ToString().Should().Be(due);
        Violations(history, "2026-04-20T09:00").Contains(ClockViolations.StopAfterDue).Should().Be(late);
    }

    private static DossierClockState Night(string end, int added = 0)
    {
        var rule = new PauseRule { Id = "night", Title = new("thử", "test"), Source = "Văn bản thử, Điều 1", Sets = [DossierClockRules.Land.Name], Semantics = new PauseSemantics.ResumePlusDays(added) };
        var other = rule with { Id = "long", Semantics = new PauseSemantics.ExcludedTime() };
        var history = new DossierHistory("10 ngày", DossierClockRules.Land).With(request => request with { PauseRules = [rule, other] })
            .Received("2026-06-01T09:00").PausedBy("night", "2026-06-11T22:00").PausedBy("long", "2026-06-12T03:00").Resumed(end, "e2").Resumed("2026-06-22T10:00", "e3");
        return DossierHistory.TheClock.Compute(history.Request, Dates.Moment("2026-06-23T09:00"));
    }

    private static LocalDate Due(DossierHistory history, string now) => DossierHistory.TheClock.Compute(history.Request, Dates.Moment(now)).LegalDue!.Date;

    private static IEnumerable<string> Violations(DossierHistory history, string now) => DossierHistory.TheClock.Compute(history.Request, Dates.Moment(now)).Violations.Select(violation => violation.Code);
}
