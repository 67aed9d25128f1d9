using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Stages;

/// <summary>Who holds the dossier, who was late by how much, what is left. Expected values are counted by hand.</summary>
public sealed class StageProgressTests
{
    // Three steps of one, two and two days; received Monday 2/3/2026: due 3/3, 5/3 and 9/3, each at 17:00.
    private static readonly InternalProcess Process = new()
    {
        Stages = [Processes.Step("1", "1 ngày làm việc", "xã"), Processes.Step("2", "2 ngày làm việc", "Sở A"), Processes.Step("3", "2 ngày làm việc", "xã"), Processes.Step("4", "-", "xã")],
    };

    private static readonly StagePlan Plan = Processes.Planner.Plan(Process, Dates.Moment("2026-03-02T09:00"));

    [Fact]
    public void On_the_day_of_receipt_the_first_step_holds_the_dossier_and_has_used_nothing()
    {
        var progress = At("2026-03-02T16:00");
        StageTiming holder = progress.Holders.Single();
        (holder.Planned.Stage.Number, holder.Used, holder.Late).Should().Be(("1", Duration.Zero, Duration.Zero));
        (progress.Left.TotalHours, progress.Needed.TotalHours).Should().Be((41, 40)); // one hour of today, five days; five days to work
    }

    [Fact]
    public void A_late_step_is_late_by_office_time_and_the_others_keep_their_due_moments()
    {
        var progress = At("2026-03-05T10:00", "1 2026-03-04T11:00");
        var (first, second) = (progress.Stages[0], progress.Stages[1]);
        (first.Late.TotalHours, first.Used!.Value.TotalHours).Should().Be((3, 11));
        (second.Started, Processes.Text(second.Due), second.IsHolding).Should().Be((Dates.Moment("2026-03-04T11:00"), "05/03 17:00", true));
        (second.Used!.Value.TotalHours, second.Late).Should().Be((7, Duration.Zero)); // 1 + 4 on the 4th, 2 on the 5th
        Processes.Text(progress.End).Should().Be("09/03 17:00");
        (progress.Left.TotalHours, progress.Needed.TotalHours).Should().Be((22, 25)); // 6 on the 5th, 8 on the 6th, 8 on the 9th; 9 of step 2 and 16 of step 3
        progress.Policy.Should().Be(LateStages.DueMomentsStay);
    }

    [Fact]
    public void The_rest_is_shifted_by_what_a_step_was_late()
    {
        var progress = At(LateStages.RestIsShifted, "2026-03-05T10:00", "1 2026-03-04T11:00");
        progress.Stages.Take(3).Select(stage => Processes.Text(stage.Due)).Should().Equal("03/03 17:00", "06/03 11:00", "10/03 11:00");
        Processes.Text(progress.End).Should().Be("10/03 11:00");
    }

    [Fact]
    public void The_rest_is_shrunk_into_what_is_left_of_the_time()
    {
        // From 4/3 16:00 to 9/3 17:00 there are 25 office hours where 32 were planned; step 2 has half of them: 12.5 hours, until 6/3 11:30.
        var progress = At(LateStages.RestIsShrunk, "2026-03-05T10:00", "1 2026-03-04T16:00");
        progress.Stages.Take(3).Select(stage => Processes.Text(stage.Due)).Should().Equal("03/03 17:00", "06/03 11:30", "09/03 17:00");
        var over = At(LateStages.RestIsShrunk, "2026-03-12T10:00", "1 2026-03-11T16:00");
        Processes.Text(over.Stages[1].Due).Should().Be("09/03 17:00", "nothing is left to share");
        over.Left.Should().Be(Duration.Zero);
    }

    [Fact]
    public void Who_holds_it_too_long_is_late_now_and_pushes_the_rest()
    {
        var progress = At(LateStages.RestIsShifted, "2026-03-04T10:00");
        (progress.Holders.Single().Late.TotalHours, progress.Stages[1].Started).Should().Be((2, null));
        Processes.Text(progress.Stages[1].Due).Should().Be("06/03 10:00");
    }

    [Theory]
    [InlineData("2026-03-03T17:00", 0)]
    [InlineData("2026-03-03T19:30", 0)] // after closing: nobody lost an office hour
    [InlineData("2026-03-04T08:30", 0.5)]
    [InlineData("2026-03-04T13:00", 4)]
    public void Lateness_is_office_time(string done, double hours) => At("2026-03-04T17:00", $"1 {done}").Stages[0].Late.TotalHours.Should().Be(hours);

    [Fact]
    public void Names_of_units_agencies_and_roles_are_steps_too()
    {
        var progress = At("2026-03-20T10:00", "Đơn vị 1 2026-03-03T10:00", "sở a 2026-03-04T10:00", "XÃ 2026-03-05T10:00");
        progress.Stages.Take(3).Select(stage => Processes.Text(stage.Done!.Value)).Should().Equal("03/03 10:00", "04/03 10:00", "05/03 10:00");
        (progress.Holders.Count, progress.Left, progress.Needed, progress.Findings.Count).Should().Be((0, Duration.Zero, Duration.Zero, 0));
    }

    [Fact]
    public void Transfers_of_the_history_say_when_steps_were_done()
    {
        DossierEvent[] events =
        [
            new DossierEvent.Received { Id = "1", At = Dates.Moment("2026-03-02T09:00") }, new DossierEvent.Transferred { Id = "2", At = Dates.Moment("2026-03-03T15:00"), To = "Sở A" },
            new DossierEvent.Transferred { Id = "3", At = Dates.Moment("2026-03-06T09:00"), To = "Đơn vị 3" }, new DossierEvent.Transferred { Id = "4", At = Dates.Moment("2026-03-06T10:00"), To = "Sở Lạ" },
            new DossierEvent.ResultIssued { Id = "5", At = Dates.Moment("2026-03-09T16:00") }, new DossierEvent.Transferred { Id = "6", At = Dates.Moment("2026-03-30T10:00"), To = "Sở B" },
        ];
        var progress = Processes.Planner.Progress(Plan, events, Dates.Moment("2026-03-10T08:00"));
        progress.Stages.Take(3).Select(stage => Processes.Text(stage.Done!.Value)).Should().Equal("03/03 15:00", "06/03 09:00", "09/03 16:00");
        progress.Stages[1].Late.TotalHours.Should().Be(1);
        progress.Findings.Single().Text.En.Should().StartWith("No stage belongs to \"Sở Lạ\"");
    }

    [Fact]
    public void What_contradicts_the_order_is_a_finding_and_no_guess()
    {
        var progress = At("2026-03-20T10:00", "1 2026-03-05T10:00", "2 2026-03-04T10:00", "9 2026-03-04T10:00", "4 2026-03-25T10:00");
        progress.Findings.Select(finding => finding.Code).Should().BeEquivalentTo("CCHC-STG-301", "CCHC-STG-304", "CCHC-STG-302");
        var unknown = At("2026-03-20T10:00", "2 2026-03-04T10:00");
        unknown.Findings.Single().Code.Should().Be("CCHC-STG-303");
        (unknown.Stages[0].Used, unknown.Stages[0].IsHolding, unknown.Stages[1].Started, unknown.Stages[1].Used).Should().Be((null, false, null, null));
        unknown.Holders.Single().Planned.Stage.Number.Should().Be("3");
    }

    [Fact]
    public void Each_agency_has_its_share_of_time_allowed_and_used()
    {
        var progress = At("2026-03-10T10:00", "1 2026-03-03T12:00", "2 2026-03-09T09:00", "3 2026-03-10T09:00");
        progress.Shares.Select(share => (share.Agency, share.Allowed.TotalHours, share.Used.TotalHours, share.Late.TotalHours, share.LateStages))
            .Should().Equal(("xã", 24, 12, 1, 1), ("Sở A", 16, 29, 9, 1));
        progress.Shares[0].Should().BeOfType<StageShare>();
    }

    [Fact]
    public void Steps_side_by_side_hold_it_together_and_the_last_one_hands_over()
    {
        var process = new InternalProcess { Stages = [Processes.Step("1", "1 ngày làm việc", parallel: "p"), Processes.Step("2", "2 ngày làm việc", parallel: "p"), Processes.Step("3", "1 ngày làm việc")] };
        var plan = Processes.Planner.Plan(process, Dates.Moment("2026-03-02T09:00"));
        Progress(plan, LateStages.DueMomentsStay, "2026-03-03T10:00").Holders.Select(stage => stage.Planned.Stage.Number).Should().Equal("1", "2");
        Progress(plan, LateStages.DueMomentsStay, "2026-03-03T10:00", "2 2026-03-03T09:00").Holders.Select(stage => stage.Planned.Stage.Number).Should().Equal("1");
        var third = Progress(plan, LateStages.DueMomentsStay, "2026-03-05T10:00", "2 2026-03-03T09:00", "1 2026-03-03T15:00").Holders.Single();
        (third.Planned.Stage.Number, third.Started).Should().Be(("3", Dates.Moment("2026-03-03T15:00")));
    }

    private static StageProgress At(string now, params string[] done) => At(LateStages.DueMomentsStay, now, done);

    private static StageProgress At(LateStages late, string now, params string[] done) => Progress(Plan, late, now, done);

    private static StageProgress Progress(StagePlan plan, LateStages late, string now, params string[] done) =>
        new StagePlanner(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector), new StagePlanOptions { Late = late }).Progress(plan, Processes.Done(done), Dates.Moment(now));
}
