using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Tests.Support;
using static Cchc.Core.Tests.Deadlines.Clock.DossierHistory;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>How stops hide lateness, each with the days gained by hand, and the policies where no text settles what follows. 2026: 7/9 is a Monday.</summary>
public sealed class DossierAbuseTests
{
    [Fact]
    public void A_year_typed_wrongly_and_corrected_is_no_abuse()
    {
        var history = new DossierHistory("5 ngày làm việc").Received("1926-10-05T09:00").Corrected("2026-10-06T09:00", "e1", new DossierEvent.Received { Id = "new", At = Dates.Moment("2026-10-05T09:00") });
        var state = history.At("2026-10-06T10:00");
        (state.LegalDue, state.Violations.Count).Should().Be((Due("2026-10-12"), 0));
    }

    [Fact]
    public void A_late_correction_hides_behind_no_number_of_others()
    {
        var history = new DossierHistory("5 ngày làm việc").Received("2026-10-05T09:00");
        for (var i = 0; i < 60; i++)
        {
            history.Transferred("2026-10-06T09:00").Corrected("2026-10-19T09:00", $"e{(2 * i) + 2}", null);
        }

        var state = history.Corrected("2026-10-19T09:00", "e1", new DossierEvent.Received { Id = "new", At = Dates.Moment("2026-10-14T09:00") }).At("2026-10-20T09:00");
        (state.LegalDue, state.GainedWorkingDays).Should().Be((new DossierDue(Dates.Day("2026-10-12")), 7), "13, 14, 15, 16, 19, 20, 21/10");
        state.Violations.Should().ContainSingle(item => item.Code == "CCHC-DL-470");
    }

    [Fact]
    public void Decree_61_2018_art_19_4_a_late_supplement_request_does_not_begin_the_time_again()
    {
        // Received Monday 4/3/2024, 10 working days: 18/3. Last moment 7/3; asked on 11/3, supplemented on 15/3: from zero it would be 29/3, nine working days later.
        DossierHistory History() => new DossierHistory("10 ngày làm việc").Received("2024-03-04T09:00").Asked("2024-03-11T09:00").Supplemented("2024-03-15T09:00");
        var state = History().At("2024-03-18T09:00");
        (state.State, state.LegalDue).Should().Be((DossierState.Processing, Due("2024-03-18")));
        Codes(state).Should().Equal("406 e2");
        state.Violations[0].GainedWorkingDays.Should().Be(9);
        var reading = state.OtherReadings.Single();
        (reading.Policy, reading.Effect, reading.EventId, reading.LegalDue).Should().Be(("lateSupplementRequests", StopEffect.Stops, "e2", Due("2024-03-29")));
        var other = History().With(request => request with { Policies = new ClockPolicies { LateSupplementRequests = StopEffect.Stops } }).At("2024-03-18T09:00");
        (other.LegalDue, other.OtherReadings.Single().LegalDue, other.Violations[0].GainedWorkingDays).Should().Be((Due("2024-03-29"), Due("2024-03-18"), 9));
    }

    [Fact]
    public void While_a_late_request_is_open_nothing_is_awaited()
    {
        var state = new DossierHistory("10 ngày làm việc", DossierClockRules.InterAgency297).Received("2026-09-07T09:00", online: true).Asked("2026-09-10T09:00").At("2026-09-11T09:00");
        (state.State, state.LegalDue, state.AutomaticClosingAt).Should().Be((DossierState.Processing, Due("2026-09-21"), null));
        state.OtherReadings.Single().DueIfResumedNow.Should().Be(Due("2026-09-25"));
    }

    [Fact]
    public void Decree_63_2010_art_6_1_b_a_stop_written_down_when_late_stops_nothing()
    {
        // Land, 10 working days from 7/9: 21/9. Posting claimed from 14/9 to 28/9, ten working days, written down on 22/9.
        DossierHistory History(string recorded) => new DossierHistory("10 ngày làm việc", DossierClockRules.Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-14T09:00", recorded).Resumed("2026-09-28T09:00");
        var state = History("2026-09-22T09:00").At("2026-09-29T09:00");
        state.LegalDue.Should().Be(Due("2026-09-21"));
        Codes(state).Should().Equal("428 e2", "416 -", "431 -");
        state.Violations[0].GainedWorkingDays.Should().Be(10);
        state.OtherReadings.Single().LegalDue.Should().Be(Due("2026-10-05"));

        Codes(History("2026-09-18T09:00").At("2026-09-18T10:00")).Should().Equal("428 e2"); // the working day before the due day
        History("2026-09-17T09:00").At("2026-09-29T09:00").Violations.Should().BeEmpty("in time, though later than it claims");
        History("2026-09-22T09:00").With(request => request with { Policies = new ClockPolicies { LateRecordedStops = StopEffect.Stops } }).At("2026-09-29T09:00").LegalDue.Should().Be(Due("2026-10-05"));
    }

    [Fact]
    public void A_correction_that_adds_a_stop_when_late_is_written_down_only_then()
    {
        var history = new DossierHistory("10 ngày làm việc", DossierClockRules.Land).Received("2026-09-07T09:00").Transferred("2026-09-14T09:00");
        var pause = new DossierEvent.Paused { Id = "x", At = Dates.Moment("2026-09-14T09:00"), Rule = "land-public-posting" };
        var state = history.Corrected("2026-09-22T09:00", "e2", pause).At("2026-09-23T09:00");
        state.LegalDue.Should().Be(Due("2026-09-21"));
        Codes(state).Should().Contain("428 e2");

        // Words corrected into a rule afterwards are no better; a pause corrected to begin later is.
        var words = new DossierHistory("10 ngày làm việc", DossierClockRules.Land).Received("2026-09-07T09:00").Paused("2026-09-14T09:00").Corrected("2026-09-22T09:00", "e2", pause).At("2026-09-23T09:00");
        words.LegalDue.Should().Be(Due("2026-09-21"));
        var later = new DossierHistory("10 ngày làm việc", DossierClockRules.Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-14T09:00")
            .Corrected("2026-09-22T09:00", "e2", pause with { At = Dates.Moment("2026-09-15T09:00") }).At("2026-09-23T09:00");
        (later.State, later.Violations.Count).Should().Be((DossierState.Paused, 0));
    }

    [Fact]
    public void A_correction_that_moves_a_stop_back_when_late_leaves_it_where_it_was_written_down_in_time()
    {
        // Due 21/9. Posted 17/9 to 24/9: 18, 21, 22, 23 and 24, so 28/9. Moved back to 10/9 by a correction of 29/9: five days more, 11, 14, 15, 16 and 17.
        var history = new DossierHistory("10 ngày làm việc", DossierClockRules.Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-17T09:00").Resumed("2026-09-24T09:00");
        history.At("2026-09-25T09:00").LegalDue.Should().Be(Due("2026-09-28"));
        history.Corrected("2026-09-29T09:00", "e2", new DossierEvent.Paused { Id = "x", At = Dates.Moment("2026-09-10T09:00"), Rule = "land-public-posting" });
        var state = history.At("2026-09-29T10:00");
        state.LegalDue.Should().Be(Due("2026-09-28"));
        Codes(state).Should().Equal("428 e2", "416 -", "431 -");
        (state.Violations[0].GainedWorkingDays, state.GainedWorkingDays, state.OtherReadings.Single().LegalDue).Should().Be((5, 5, Due("2026-10-05")));
        history.With(request => request with { Policies = new ClockPolicies { LateRecordedStops = StopEffect.Stops } }).At("2026-09-29T10:00").LegalDue.Should().Be(Due("2026-10-05"));
    }

    [Fact]
    public void A_stop_outside_office_hours_is_a_finding_beside_others_and_none_when_it_gains_nothing()
    {
        Codes(new DossierHistory("10 ngày làm việc").Received("2026-09-07T09:00").Paused("2026-09-10T18:00").Resumed("2026-09-11T06:30").At("2026-09-14T09:00")).Should().Equal("423 e2", "430 e2");
        new DossierHistory("10 ngày làm việc", DossierClockRules.Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-11T17:30").Resumed("2026-09-12T08:00").At("2026-09-14T09:00")
            .Violations.Should().BeEmpty("a Saturday gains no working day");
        var monday = new DossierHistory("10 ngày làm việc", DossierClockRules.Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-12T10:00").Resumed("2026-09-14T07:00").At("2026-09-14T09:00");
        Codes(monday).Should().Equal("430 e2");
        monday.Violations[0].GainedWorkingDays.Should().Be(1);
        var last = new DossierHistory("10 ngày làm việc", DossierClockRules.Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-21T18:00").Resumed("2026-09-22T06:00").At("2026-09-22T07:00");
        last.OtherReadings.Select(reading => reading.Policy).Should().Equal("outsideHoursStops");
    }

    [Fact]
    public void A_lawful_stop_begun_in_the_last_working_day_counts_and_is_a_finding()
    {
        // Due 21/9; posted that day at 16:50 until 21/12: 64 working days, 24/11 is a holiday.
        var state = new DossierHistory("10 ngày làm việc", DossierClockRules.Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-21T16:50").Resumed("2026-12-21T08:00").At("2026-12-21T09:00");
        state.LegalDue.Should().Be(Due("2026-12-21"));
        Codes(state).Should().Equal("429 e2");
        (state.Violations[0].GainedWorkingDays, state.GainedWorkingDays).Should().Be((64, null), "it counts, so nothing is unlawful");
        state.OtherReadings.Single().Should().BeEquivalentTo(new { Policy = "lastDayStops", Effect = StopEffect.StopsNothing, LegalDue = Due("2026-09-21") });

        // The weekend before a due Monday too; the day before does not.
        Codes(new DossierHistory("10 ngày làm việc", DossierClockRules.Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-19T10:00").At("2026-09-19T11:00")).Should().Equal("429 e2");
        new DossierHistory("10 ngày làm việc", DossierClockRules.Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-18T16:00").At("2026-09-18T17:00").Violations.Should().BeEmpty();
    }

    [Fact]
    public void A_fee_notified_in_the_last_working_day_is_the_same_under_both_kinds_of_fee()
    {
        var land = new DossierHistory("10 ngày làm việc", DossierClockRules.Land).Received("2026-09-07T09:00").FeeNotified("2026-09-21T16:00").FeePaid("2026-09-23T09:00").At("2026-09-23T10:00");
        Codes(land).Should().Equal("429 e2");
        (land.LegalDue, land.Violations[0].GainedWorkingDays).Should().Be((Due("2026-09-23"), 2));
        var chain = new DossierHistory("3 ngày làm việc", DossierClockRules.InterAgency297).Received("2026-09-07T09:00").FeeNotified("2026-09-10T16:00").FeePaid("2026-09-14T09:00").At("2026-09-14T10:00");
        Codes(chain).Should().Equal("429 e2", "472 e2");
        (chain.LegalDue, chain.Violations[0].GainedWorkingDays).Should().Be((Due("2026-09-17"), 5));
    }

    [Fact]
    public void A_stop_outside_office_hours_leaves_out_nothing()
    {
        // 17:30 to 07:00: by days it would leave out Tuesday.
        DossierHistory History() => new DossierHistory("10 ngày làm việc", DossierClockRules.Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-14T17:30").Resumed("2026-09-15T07:00");
        var state = History().At("2026-09-16T09:00");
        state.LegalDue.Should().Be(Due("2026-09-21"));
        Codes(state).Should().Equal("430 e2");
        (state.Violations[0].GainedWorkingDays, state.OtherReadings.Single().LegalDue).Should().Be((1, Due("2026-09-22")));
        History().With(request => request with { Policies = new ClockPolicies { OutsideHoursStops = StopEffect.Stops } }).At("2026-09-16T09:00").LegalDue.Should().Be(Due("2026-09-22"));
        new DossierHistory("10 ngày làm việc", DossierClockRules.Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-14T16:59").Resumed("2026-09-15T07:00").At("2026-09-16T09:00").Violations.Should().BeEmpty("one minute of office time");
    }

    [Fact]
    public void All_unlawful_stops_together()
    {
        // 10 working days from 7/9: 21/9. Words from 9/9 to 11/9 (2 days), and again from 15/9 to 18/9 (3 days): alone 2 and 3, together 5.
        var state = new DossierHistory("10 ngày làm việc").Received("2026-09-07T09:00").Paused("2026-09-09T09:00").Resumed("2026-09-11T09:00").Paused("2026-09-15T09:00").Resumed("2026-09-18T09:00").At("2026-09-19T09:00");
        state.Violations.Select(violation => violation.GainedWorkingDays).Should().Equal(2, 3);
        (state.GainedWorkingDays, state.LegalDue).Should().Be((5, Due("2026-09-21")));
    }

    [Fact]
    public void Decree_61_2018_art_19_4_a_dossier_handed_back_and_received_anew_begins_from_zero()
    {
        var state = new DossierHistory("10 ngày làm việc").Received("2024-03-04T09:00").Returned("2024-03-07T09:00", DossierReturn.Dossier).Received("2024-03-13T09:00", promised: "2024-03-27").At("2024-03-14T09:00");
        (state.State, state.LegalDue, state.PromisedDue, state.EndedAt).Should().Be((DossierState.Processing, Due("2024-03-27"), Due("2024-03-27"), null));
        state.Violations.Should().BeEmpty();
        state.Explanation.Should().Contain(step => step.Rule == DossierClockSteps.Restart && step.LegalBasis == "khoản 4 Điều 19 Nghị định số 61/2018/NĐ-CP");
        Codes(new DossierHistory("10 ngày làm việc").Received("2024-03-04T09:00").Returned("2024-03-07T09:00", DossierReturn.Dossier).Received("2024-03-13T09:00").Asked("2024-03-14T09:00").At("2024-03-14T10:00"))
            .Should().Equal("400 e4");

        // Handed back late it does not restart: 10 working days from 4/3 are 18/3, from 13/3 27/3.
        var late = new DossierHistory("10 ngày làm việc").Received("2024-03-04T09:00").Returned("2024-03-11T09:00", DossierReturn.Dossier).Received("2024-03-13T09:00").At("2024-03-14T09:00");
        (late.LegalDue, late.OtherReadings.Single().LegalDue).Should().Be((Due("2024-03-18"), Due("2024-03-27")));
        Codes(late).Should().Equal("420 e2");
        late.Violations[0].GainedWorkingDays.Should().Be(7);
        Codes(new DossierHistory("10 ngày làm việc").Received("2024-03-04T09:00").Refused("2024-03-07T09:00").Received("2024-03-13T09:00").At("2024-03-14T09:00")).Should().Equal("411 e3");
    }

    [Fact]
    public void A_dossier_closed_because_nothing_came_is_not_late_against_the_promise()
    {
        var state = new DossierHistory("3 ngày làm việc", DossierClockRules.InterAgency297).Received("2026-09-07T09:00", online: true, promised: "2026-09-10").Asked("2026-09-07T16:00").At("2026-10-20T09:00");
        (state.State, state.IsLateAgainstLegal, state.IsLateAgainstPromised).Should().Be((DossierState.ClosedAutomatically, null, null));
        state.Violations.Should().BeEmpty();
    }

    [Fact]
    public void The_due_step_before_stops_is_marked()
    {
        var state = new DossierHistory("10 ngày làm việc", DossierClockRules.Land).Received("2026-09-07T09:00").PausedBy("land-public-posting", "2026-09-10T09:00").Resumed("2026-09-14T09:00").At("2026-09-15T09:00");
        state.Explanation.Should().Contain(step => step.Rule == DossierClockSteps.BeforeStops);
        state.Explanation.Where(step => step.Text.Vi.Contains("Hạn: hết ngày", StringComparison.Ordinal)).Should().OnlyContain(step => step.Text.Vi.StartsWith("(Chưa trừ thời gian dừng)", StringComparison.Ordinal));
        state.Explanation.Single(step => step.Rule == DossierClockSteps.Excluded).LegalBasis.Should().Be(PauseRules.LandPublicPosting.Source);
    }

    [Fact]
    public void A_request_for_an_incomplete_dossier_gains_nothing_even_when_it_is_late()
    {
        // The clock has not started: it starts with the complete dossier whether the request was late or not.
        var state = new DossierHistory("10 ngày làm việc").Received("2024-03-04T09:00", complete: false).Asked("2024-03-11T09:00").Supplemented("2024-03-15T09:00").At("2024-03-18T09:00");
        Codes(state).Should().Equal("406 e2");
        (state.LegalDue, state.Violations[0].GainedWorkingDays, state.OtherReadings.Count).Should().Be((Due("2024-03-29"), 0, 0));
        state.Violations[0].Text.Vi.Should().NotContain("0 ngày làm việc");
    }

    [Fact]
    public void Thousands_of_stops_are_answered_in_bounded_time()
    {
        var history = new DossierHistory("10 ngày làm việc", DossierClockRules.Land).Received("2026-01-05T09:00");
        var at = Dates.Moment("2026-01-05T09:05");
        for (var i = 0; i < 150; i++)
        {
            var (from, to) = (at.PlusMinutes(2 * i), at.PlusMinutes((2 * i) + 1));
            history.Add(id => new DossierEvent.Paused { Id = id, At = from, Rule = "land-public-posting", RecordedAt = Dates.Moment("2026-06-01T09:00") }).Add(id => new DossierEvent.Resumed { Id = id, At = to });
        }

        var state = history.At("2026-06-02T09:00");
        state.LegalDue.Should().Be(Due("2026-01-16"), "Saturday 10/1 is worked in place of 2/1");
        state.Violations.Count(violation => violation.Code == "CCHC-DL-428").Should().Be(150);
        state.Violations.Count(violation => violation.GainedWorkingDays is not null).Should().Be(50, "so many are measured");
    }
}
