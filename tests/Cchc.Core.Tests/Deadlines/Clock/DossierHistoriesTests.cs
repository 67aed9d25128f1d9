using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Tests.Support;
using static Cchc.Core.Tests.Deadlines.Clock.DossierHistory;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>Histories of dossiers written out by hand: expected dates, states, reasons and violations. 2026: off are 31/8 (swap), 1/9 and 2/9; worked is Saturday 22/8.</summary>
public sealed class DossierHistoriesTests
{
    [Fact] // 1
    public void Decree_118_2025_art_17_3_counts_from_complete_receipt_and_a_result_in_time_is_in_time()
    {
        var state = new DossierHistory("5 ngày làm việc").Received("2026-08-28T09:00").Transferred("2026-08-28T15:30").Result("2026-09-09T16:00").Returned("2026-09-10T08:30").At("2026-09-11T08:00");
        state.LegalDue.Should().Be(Due("2026-09-09"), "3, 4, 7, 8 and 9/9 are counted");
        state.State.Should().Be(DossierState.Returned);
        state.EndedAt.Should().Be(Dates.Moment("2026-09-09T16:00"));
        (state.IsLateAgainstLegal, state.IsLateAgainstPromised, state.UsedWorkingDays).Should().Be((false, false, 5));
        state.PromisedDues.Should().Equal(new DossierClockState.Appointment(Due("2026-09-09")!, "e1", IsStated: false, Counts: true));
        state.Violations.Should().BeEmpty();
        Rules(state).Should().Contain("314", "a transfer is explained, it stops nothing");
        state.Explanation.Should().Contain(step => step.LegalBasis.Contains("khoản 3 Điều 17 Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi khoản 3 Điều 8 Nghị định số 309/2026/NĐ-CP"));
    }

    [Fact] // 2
    public void Decree_61_2018_art_19_4_the_time_begins_from_zero_with_the_supplement()
    {
        var history = new DossierHistory("10 ngày làm việc").Received("2024-03-04T09:00", complete: false).Asked("2024-03-05T10:00");
        var waiting = history.At("2024-03-08T09:00");
        waiting.State.Should().Be(DossierState.AwaitingSupplement);
        waiting.LegalDue.Should().BeNull();
        waiting.NoLegalDue!.En.Should().Contain("complete dossier");
        waiting.LatestSupplementNotice.Should().Be(Due("2024-03-07"), "three working days");
        waiting.DueIfResumedNow.Should().Be(Due("2024-03-22"));
        waiting.UsedWorkingDays.Should().BeNull();
        var state = history.Supplemented("2024-03-11T14:00").At("2024-03-12T09:00");
        state.LegalDue.Should().Be(Due("2024-03-25"));
        (state.UsedWorkingDays, state.LeftWorkingDays).Should().Be((1, 9));
        state.Rules.Source.Should().Contain("61/2018");
        state.Explanation.Should().Contain(step => step.Rule == DossierClockSteps.Restart && step.LegalBasis == "khoản 4 Điều 19 Nghị định số 61/2018/NĐ-CP");
        state.Violations.Should().BeEmpty();
    }

    [Fact] // 3
    public void Decree_118_2025_a_complete_receipt_that_turns_out_incomplete_begins_again()
    {
        var state = new DossierHistory("5 ngày làm việc").Received("2025-08-04T08:00", online: true, promised: "2025-08-11").Asked("2025-08-04T16:00").Supplemented("2025-08-14T10:00", "2025-08-21").At("2025-08-15T08:00");
        state.LatestSupplementNotice.Should().Be(Due("2025-08-06"), "two working days under NĐ 118/2025");
        state.LegalDue.Should().Be(Due("2025-08-21"));
        state.PromisedDues.Select(item => item.Due).Should().Equal(Due("2025-08-11")!, Due("2025-08-21")!);
        (state.IsLateAgainstLegal, state.IsLateAgainstPromised).Should().Be(((bool?)null, (bool?)null));
        state.Violations.Should().BeEmpty();
    }

    [Fact] // 4
    public void Decree_118_2025_art_17_2_a_one_supplement_request_only()
    {
        var state = new DossierHistory("5 ngày làm việc").Received("2026-08-10T08:00").Asked("2026-08-11T08:00").Supplemented("2026-08-12T08:00").Asked("2026-08-13T08:00").At("2026-08-18T08:00");
        Codes(state).Should().Equal("400 e4");
        state.LegalDue.Should().Be(Due("2026-08-19"), "the second request stops nothing");
        state.State.Should().Be(DossierState.Processing, "what stops nothing is not awaited");
        Rules(state).Should().Contain("316");
    }

    [Fact] // 5
    public void Decree_61_2018_art_19_9_apology_the_working_day_before_and_the_legal_date_stays()
    {
        var history = new DossierHistory("15 ngày làm việc").Received("2026-10-05T09:00", promised: "2026-10-26");
        history.At("2026-10-20T09:00").LatestApology.Should().Be(Due("2026-10-23"), "Friday, the working day before Monday");
        var state = history.Extended("2026-10-23T16:00", "2026-11-02").Result("2026-10-30T10:00").At("2026-10-31T09:00");
        state.LegalDue.Should().Be(Due("2026-10-26"));
        state.PromisedDues.Select(item => item.Due).Should().Equal(Due("2026-10-26")!, Due("2026-11-02")!);
        (state.IsLateAgainstLegal, state.IsLateAgainstPromised).Should().Be((true, false), "late by law, in time by the new appointment");
        Codes(state).Should().Equal("404 e3");
        state.LatestApology.Should().BeNull("one new appointment only");
    }

    [Fact] // 6
    public void Decree_61_2018_art_19_9_a_second_new_appointment_is_not_allowed_and_does_not_count()
    {
        var state = new DossierHistory("5 ngày làm việc").Received("2026-10-05T09:00").Extended("2026-10-08T09:00", "2026-10-15").Extended("2026-10-09T10:00", "2026-10-30", reason: null).At("2026-10-20T09:00");
        Codes(state).Should().Equal("401 e3", "414 e3", "416 -", "417 -");
        state.PromisedDue.Should().Be(Due("2026-10-15"));
        state.PromisedDues.Select(item => item.Counts).Should().Equal(true, true, false);
        (state.IsLateAgainstLegal, state.IsLateAgainstPromised).Should().Be((true, true));
    }

    [Fact] // 7
    public void Decree_61_2018_art_19_9_late_apologies()
    {
        Codes(new DossierHistory("5 ngày làm việc").Received("2026-10-05T09:00").Extended("2026-10-12T09:00", "2026-10-20").At("2026-10-12T10:00")).Should().Equal("407 e2");
        Codes(new DossierHistory("5 ngày làm việc").Received("2026-10-05T09:00").Extended("2026-10-13T09:00", "2026-10-20").At("2026-10-13T10:00")).Should().Equal("408 e2", "416 -");
        var policy = DossierClockRules.OneStop with { ApologyDay = ClockApologyDay.CalendarDayBefore };
        new DossierHistory("5 ngày làm việc", policy).Received("2026-10-05T09:00").At("2026-10-06T09:00").LatestApology.Should().Be(Due("2026-10-11"), "a Sunday");
    }

    [Fact] // 8
    public void Decree_101_2024_time_for_financial_obligations_is_left_out()
    {
        var history = new DossierHistory("20 ngày làm việc", DossierClockRules.Land).Received("2026-01-15T09:00").FeeNotified("2026-01-22T10:00");
        var waiting = history.At("2026-02-25T09:00");
        waiting.State.Should().Be(DossierState.AwaitingFee);
        (waiting.LegalDue, waiting.LeftWorkingDays, waiting.UsedWorkingDays).Should().Be((null, 15, 5));
        waiting.DueIfResumedNow.Should().Be(Due("2026-03-18"));
        var state = history.FeePaid("2026-02-27T15:00").At("2026-03-02T09:00");
        state.LegalDue.Should().Be(Due("2026-03-20"), "12/02 and 21 working days from 23/1 to 27/2: Tết is not counted twice");
        (state.LeftWorkingDays, state.UsedWorkingDays).Should().Be((14, 6));
        Rules(state).Should().Contain("305").And.Contain("319");
        state.Explanation.Single(step => step.Rule == DossierClockSteps.Excluded).DaysOff.Should().Contain(day => day.Date == Dates.Day("2026-02-17"));
    }

    [Fact] // 9
    public void Decree_101_2024_remote_communes_have_ten_working_days_more_and_pauses_are_left_out()
    {
        var history = new DossierHistory("17 ngày làm việc", DossierClockRules.Land).Remote().Received("2026-03-02T09:00");
        history.At("2026-03-03T09:00").LegalDue.Should().Be(Due("2026-04-08"), "27 working days");
        var state = history.PausedBy("land-public-posting", "2026-03-10T08:00").Resumed("2026-03-25T08:00").At("2026-03-26T09:00");
        state.LegalDue.Should().Be(Due("2026-04-23"), "11 working days left out: 11–13, 16–20 and 23–25/3");
        Rules(state).Should().Contain("308");
    }

    [Fact] // 10
    public void Minerals_1_014269_the_rest_grows_by_21_working_days()
    {
        var history = new DossierHistory("30 ngày làm việc", DossierClockRules.Minerals).Received("2026-03-02T09:00").Asked("2026-03-16T09:00");
        var state = history.Supplemented("2026-03-30T09:00").At("2026-03-30T10:00");
        state.Violations.Should().BeEmpty();
        state.LeftWorkingDays.Should().Be(20 + 21);
        state.UsedWorkingDays.Should().Be(10);
        Rules(state).Should().ContainInOrder("305", "306", "319");
    }

    [Fact] // 11
    public void Construction_appraisal_1_013239_one_pause_only_and_twenty_days_to_answer()
    {
        var history = new DossierHistory("20 ngày làm việc", DossierClockRules.ConstructionAppraisal).Received("2026-06-01T09:00")
            .PausedBy("construction-appraisal-once", "2026-06-05T09:00").Resumed("2026-06-12T09:00").PausedBy("construction-appraisal-once", "2026-06-16T09:00");
        var state = history.At("2026-06-17T09:00");
        Codes(state).Should().Equal("403 e4");
        state.LegalDue.Should().Be(Due("2026-07-06"), "29/6 and five working days of the first pause");
        var silent = new DossierHistory("20 ngày làm việc", DossierClockRules.ConstructionAppraisal).Received("2026-06-01T09:00").PausedBy("construction-appraisal-once", "2026-06-05T09:00");
        silent.At("2026-06-25T23:00").AutomaticClosingAt.Should().Be(Due("2026-06-25"));
        silent.At("2026-06-26T00:00").State.Should().Be(DossierState.ClosedAutomatically);
    }

    [Fact] // 12
    public void Decree_297_2025_after_17_00_or_on_a_day_off_from_08_00_of_the_next_working_day()
    {
        new DossierHistory("3 ngày làm việc", DossierClockRules.InterAgency297First).Received("2026-10-02T18:00", online: true).At("2026-10-05T09:00").StartedAt.Should().Be(Dates.Moment("2026-10-05T08:00"));
        var state = new DossierHistory("3 ngày làm việc", DossierClockRules.InterAgency297First).Received("2026-10-03T10:00", online: true).At("2026-10-05T09:00");
        (state.StartedAt, state.LegalDue).Should().Be((Dates.Moment("2026-10-05T08:00"), Due("2026-10-08")));
        state.LatestSupplementNotice.Should().Be(Due("2026-10-05T17:00"));
        Rules(state).Should().Contain("301");
    }

    [Fact] // 13
    public void Decree_297_2025_art_6_3_in_the_last_hour_from_the_next_working_day()
    {
        new DossierHistory("3 ngày làm việc", DossierClockRules.InterAgency297).Received("2026-10-06T15:59").At("2026-10-06T16:00").LegalDue.Should().Be(Due("2026-10-09"));
        new DossierHistory("3 ngày làm việc", DossierClockRules.InterAgency297).Received("2026-10-06T16:00").At("2026-10-06T16:00").LegalDue.Should().Be(Due("2026-10-12"));
    }

    [Fact] // 14
    public void Decree_297_2025_counts_from_complete_dossier_and_payment()
    {
        var history = new DossierHistory("3 ngày làm việc", DossierClockRules.InterAgency297).Received("2026-10-05T09:00", online: true).FeeNotified("2026-10-05T10:00");
        history.At("2026-10-06T09:00").State.Should().Be(DossierState.AwaitingFee);
        history.At("2026-10-06T09:00").LegalDue.Should().BeNull();
        var state = history.FeePaid("2026-10-07T11:00").At("2026-10-07T12:00");
        (state.StartedAt, state.LegalDue).Should().Be((Dates.Moment("2026-10-07T11:00"), Due("2026-10-12")));
        Rules(state).Should().Contain("303");
    }

    [Fact] // 15
    public void Decree_297_2025_fifteen_working_days_without_a_supplement_close_the_dossier()
    {
        var history = new DossierHistory("3 ngày làm việc", DossierClockRules.InterAgency297).Received("2026-10-05T09:00", online: true, complete: false).Asked("2026-10-05T16:00");
        history.At("2026-10-20T09:00").AutomaticClosingAt.Should().Be(Due("2026-10-26"));
        history.At("2026-10-26T23:59").State.Should().Be(DossierState.AwaitingSupplement);
        var closed = history.Supplemented("2026-10-27T08:00").At("2026-10-27T09:00");
        (closed.State, closed.EndedAt).Should().Be((DossierState.ClosedAutomatically, Dates.Moment("2026-10-27T00:00")));
        Codes(closed).Should().Equal("415 e3");
        (closed.IsLateAgainstLegal, closed.LegalDue).Should().Be((null, null), "a missing due date is never in time");
    }

    [Fact] // 16
    public void Decree_309_2026_outside_its_territory_from_receipt_by_the_competent_agency()
    {
        var history = new DossierHistory("5 ngày làm việc").Received("2026-08-05T09:00", outside: true);
        history.At("2026-08-06T09:00").State.Should().Be(DossierState.AwaitingCompetentAgency);
        history.At("2026-08-06T09:00").NoLegalDue!.Vi.Should().Contain("phi địa giới");
        var state = history.There("2026-08-07T08:30").At("2026-08-10T09:00");
        (state.StartedAt, state.LegalDue, state.LatestSupplementNotice).Should().Be((Dates.Moment("2026-08-07T08:30"), Due("2026-08-14"), Due("2026-08-11")));
        state.Explanation.Should().Contain(step => step.Rule == DossierClockSteps.CompetentAgency && step.LegalBasis.Contains("309/2026"));

        // The day before, the same dossier counts from its receipt.
        var before = new DossierHistory("5 ngày làm việc").Received("2026-08-04T09:00", outside: true).There("2026-08-07T08:30").At("2026-08-10T09:00");
        (before.StartedAt, before.LegalDue).Should().Be((Dates.Moment("2026-08-04T09:00"), Due("2026-08-11")));
        before.Rules.Source.Should().Contain("367/2025");
    }

    [Fact] // 17
    public void Decree_63_2024_art_7_after_15_00_from_the_next_working_day_and_an_outage_does_not_stop_it_before_1_9_2026()
    {
        var state = new DossierHistory("3 ngày làm việc", DossierClockRules.BirthGroup).Received("2026-08-10T15:01", online: true).Outage("2026-08-12T10:00").Restored("2026-08-13T10:00").At("2026-08-13T11:00");
        (state.StartedAt, state.LegalDue).Should().Be((Dates.Moment("2026-08-11T08:00"), Due("2026-08-14")));
        state.Explanation.Should().Contain(step => step.Rule == DossierClockSteps.Outage);
        state.Rules.Source.Should().NotContain("301/2026");
        new DossierHistory("3 ngày làm việc", DossierClockRules.BirthGroup).Received("2026-08-10T15:00", online: true).At("2026-08-11T08:00").LegalDue.Should().Be(Due("2026-08-13"), "15:00 itself is in time");
    }

    [Fact] // 18
    public void Decree_301_2026_art_5_an_announced_outage_is_left_out_from_1_9_2026()
    {
        var history = new DossierHistory("3 ngày làm việc", DossierClockRules.BirthGroup).Received("2026-09-07T15:30", online: true).Outage("2026-09-09T14:00");
        var down = history.At("2026-09-09T15:00");
        (down.State, down.LegalDue, down.DueIfResumedNow).Should().Be((DossierState.Paused, null, Due("2026-09-11")));
        var state = history.Restored("2026-09-11T09:00").At("2026-09-11T10:00");
        state.LegalDue.Should().Be(Due("2026-09-15"), "8/9 is not counted, 11/9 by itself, and two working days of outage");
        state.Rules.Source.Should().Contain("301/2026");
        var secret = new DossierHistory("3 ngày làm việc", DossierClockRules.BirthGroup).Received("2026-09-07T15:30", online: true).Outage("2026-09-09T14:00", announced: false).Restored("2026-09-11T09:00").At("2026-09-11T10:00");
        secret.LegalDue.Should().Be(Due("2026-09-11"));
        Codes(secret).Should().Equal("422 e2");
    }

    [Fact] // 19
    public void Decree_301_2026_art_5_supplement_within_seven_working_days_or_processing_stops()
    {
        var history = new DossierHistory("5 ngày làm việc", DossierClockRules.BirthGroup).Received("2026-10-05T09:00", online: true).Asked("2026-10-05T14:00");
        history.At("2026-10-14T18:00").State.Should().Be(DossierState.AwaitingSupplement);
        history.At("2026-10-15T08:00").State.Should().Be(DossierState.ClosedAutomatically);
        var state = history.Supplemented("2026-10-08T09:00").At("2026-10-08T10:00");
        state.LegalDue.Should().Be(Due("2026-10-15"), "the applicant's completion, three working days, is not counted");
    }

    [Fact] // 20
    public void Notice_of_2022_a_pause_without_reason_stops_nothing()
    {
        var state = new DossierHistory("10 ngày làm việc").Received("2026-10-05T09:00").Paused("2026-10-07T09:00", reason: null).Resumed("2026-10-14T09:00").At("2026-10-15T09:00");
        state.LegalDue.Should().Be(Due("2026-10-19"));
        Codes(state).Should().Equal("402 e2");
        state.Violations[0].GainedWorkingDays.Should().Be(5, "8, 9, 12, 13 and 14/10");
        state.State.Should().Be(DossierState.Processing);
    }

    [Fact] // 21
    public void A_correction_puts_the_receipt_right_and_can_be_withdrawn()
    {
        var history = new DossierHistory("5 ngày làm việc").Received("2026-10-06T09:00");
        history.Corrected("2026-10-07T09:00", "e1", new DossierEvent.Received { Id = "x", At = Dates.Moment("2026-10-05T09:00") });
        var state = history.At("2026-10-08T09:00");
        state.LegalDue.Should().Be(Due("2026-10-12"));
        Rules(state).Should().Contain("315");
        history.At("2026-10-06T10:00").LegalDue.Should().Be(Due("2026-10-13"), "as it was known then");
        history.Corrected("2026-10-08T10:00", "e2", null).At("2026-10-08T11:00").LegalDue.Should().Be(Due("2026-10-13"));
        history.Corrected("2026-10-08T12:00", "e1", null).At("2026-10-08T13:00").State.Should().Be(DossierState.NotReceived);
        Codes(history.Corrected("2026-10-08T13:30", "none", null).At("2026-10-08T14:00")).Should().Equal("412 e5");
        history.Request.Events.Should().HaveCount(5, "nothing is deleted");
    }

    [Fact] // 22
    public void The_applicant_stops_refusal_and_handing_back()
    {
        var stopped = new DossierHistory("5 ngày làm việc").Received("2026-10-05T09:00").Stopped("2026-10-06T09:00").At("2026-10-20T09:00");
        (stopped.State, stopped.IsLateAgainstLegal).Should().Be((DossierState.Stopped, null));
        stopped.Violations.Should().BeEmpty();
        Codes(new DossierHistory("5 ngày làm việc").Received("2026-10-05T09:00").Result("2026-10-06T09:00").Stopped("2026-10-07T09:00").At("2026-10-20T09:00")).Should().Equal("418 e3");
        var refused = new DossierHistory("5 ngày làm việc").Received("2026-10-05T09:00").Refused("2026-10-13T09:00").Returned("2026-10-14T09:00", DossierReturn.Dossier).At("2026-10-20T09:00");
        (refused.State, refused.IsLateAgainstLegal).Should().Be((DossierState.Returned, true));
        Codes(refused).Should().Equal("404 e2", "431 e2");

        // Ineligible: back within 2 working days (NĐ 118/2025), within 3 before (NĐ 61/2018 art. 19.4).
        Codes(new DossierHistory("15 ngày làm việc").Received("2026-10-05T09:00", complete: false).Returned("2026-10-08T09:00", DossierReturn.Dossier).At("2026-10-20T09:00")).Should().Equal("420 e2");
        Codes(new DossierHistory("15 ngày làm việc").Received("2024-10-07T09:00", complete: false).Returned("2024-10-10T09:00", DossierReturn.Dossier).At("2024-10-20T09:00")).Should().BeEmpty();
    }

    [Fact] // 23
    public void If_the_supplement_arrives_on()
    {
        var history = new DossierHistory("5 ngày làm việc").Received("2026-10-05T09:00").Asked("2026-10-06T09:00");
        var supplement = new DossierEvent.Supplemented { Id = "next", At = Dates.Moment("2026-10-16T09:00") };
        var ahead = TheClock.WhatIf(history.Request, supplement, Dates.Moment("2026-10-08T09:00"));
        (ahead.Now, ahead.LegalDue, ahead.LeftWorkingDays).Should().Be((supplement.At, Due("2026-10-23"), 5));
        ahead.Should().Be(TheClock.Compute(history.Request.With(supplement), supplement.At));
        history.Request.Events.Should().HaveCount(2, "nothing has happened");
    }
}
