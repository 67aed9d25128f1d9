using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Stages;

/// <summary>Processes and moments that no official would write, and those that one writes by mistake. Expected values are counted by hand.</summary>
public sealed class StageHostileTests
{
    private static readonly InternalProcess TwoSteps = new()
    {
        Stages = [Processes.Step("1", "4 giờ làm việc", "xã"), Processes.Step("2", "0,5 ngày làm việc", "tỉnh")], Totals = [new ProcessingTime.WorkingDays(1)],
    };

    // Days counted from Monday 24/8/2026: 25, 26, 27, 28 August; Monday 31/8 is off for the Saturday 22/8 that was worked, 1/9 and 2/9 are National Day;
    // 3, 4, 7, 8, 9, 10, 11, 14 September. Written down before the run.
    private static readonly string[] BeforeTheSwappedMonday =
    [
        "1 25/08 12:00", "2 25/08 17:00", "3 28/08 12:00", "4 28/08 17:00", "5 03/09 12:00", "6 03/09 17:00", "7 04/09 12:00", "8 04/09 17:00", "9 08/09 12:00",
        "10 10/09 12:00", "11 11/09 12:00", "12 11/09 17:00", "13 14/09 12:00", "14 14/09 17:00", "15 14/09 17:00",
    ];

    [Fact]
    public void The_interlinked_process_runs_over_the_Monday_that_was_swapped_off()
    {
        var plan = Processes.Planner.Plan(Processes.Interlinked, Dates.Moment("2026-08-24T09:00"));
        plan.Stages.Select(stage => $"{stage.Stage.Number} {Processes.Text(stage.Due)}").Should().Equal(BeforeTheSwappedMonday);
        plan.Due!.ToString().Should().Be("2026-09-14");
        plan.Findings.Should().BeEmpty();
    }

    [Fact]
    public async Task Many_groups_side_by_side_end_in_time()
    {
        // Each group hands over to each step of the next: the ways through them are 2 to the power of 60.
        var process = new InternalProcess { Stages = [.. Enumerable.Range(0, 120).Select(i => Processes.Step($"{i}", "1 giờ làm việc", parallel: $"g{i / 2}"))] };
        var run = Task.Run(() => Processes.Planner.Progress(Processes.Planner.Plan(process, Dates.Moment("2026-03-02T08:00")), Processes.Done(), Dates.Moment("2026-03-02T08:30")));
        var progress = await run.WaitAsync(TimeSpan.FromSeconds(60));
        progress.Holders.Select(holder => holder.Planned.Stage.Number).Should().Equal("0", "1");
        progress.Needed.TotalHours.Should().Be(119, "half an hour of each of two is used");
    }

    [Fact]
    public async Task Thousands_of_steps_end_in_time()
    {
        var process = new InternalProcess { Stages = [.. Enumerable.Range(0, 20_000).Select(i => Processes.Step($"{i}", "0"))] };
        var run = Task.Run(() => Processes.Planner.Progress(Processes.Planner.Plan(process, Dates.Moment("2026-03-02T08:00")), Processes.Done("19999 2026-03-02T09:00"), Dates.Moment("2026-03-02T10:00")));
        var progress = await run.WaitAsync(TimeSpan.FromSeconds(60));
        progress.Holders.Should().BeEmpty();
    }

    [Fact]
    public void A_step_that_is_done_twice_is_said_and_the_later_moment_counts()
    {
        var plan = Processes.Planner.Plan(TwoSteps, Dates.Moment("2026-08-18T09:00"));
        var progress = Processes.Planner.Progress(plan, Processes.Done("1 2026-08-19T16:00", "1 2026-08-19T10:00"), Dates.Moment("2026-08-19T16:30"));
        progress.Stages[0].Done.Should().Be(Dates.Moment("2026-08-19T16:00"));
        (progress.Findings.Single().Code, progress.Findings[0].Text.Vi).Should().Be(
            ("CCHC-STG-305", "Bước 1 (Đơn vị 1) ghi xong hai lần, 10:00 thứ Tư, 19/08/2026 và 16:00 thứ Tư, 19/08/2026: tính theo lần sau."));
        Processes.Planner.Progress(plan, Processes.Done("1 2026-08-19T10:00", "1 2026-08-19T10:00"), Dates.Moment("2026-08-19T16:30")).Findings.Should().BeEmpty();
    }

    [Fact]
    public void What_was_done_before_the_receipt_gives_nobody_time_before_it()
    {
        var plan = Processes.Planner.Plan(TwoSteps, Dates.Moment("2026-08-18T09:00"));
        var progress = Processes.Planner.Progress(plan, Processes.Done("1 2026-08-17T16:00"), Dates.Moment("2026-08-19T16:30"));
        progress.Findings.Single().Text.Vi.Should().StartWith("Bước 1 (Đơn vị 1) xong 16:00 thứ Hai, 17/08/2026, trước khi nhận được hồ sơ");
        progress.Stages[0].Used.Should().BeNull("it cannot be told");
        progress.Stages[1].Started.Should().Be(Dates.Moment("2026-08-18T09:00"));
        progress.Stages[1].Used!.Value.TotalHours.Should().Be(14.5, "seven on the 18th, seven and a half on the 19th");
    }

    [Fact]
    public void What_has_no_name_belongs_to_no_step()
    {
        var plan = Processes.Planner.Plan(TwoSteps, Dates.Moment("2026-08-18T09:00"));
        var progress = Processes.Planner.Progress(plan, new KeyValuePair<string, LocalDateTime>[] { new(null!, Dates.Moment("2026-08-19T10:00")) }, Dates.Moment("2026-08-19T16:30"));
        progress.Findings.Single().Code.Should().Be("CCHC-STG-301");
    }

    [Fact]
    public void A_plan_without_the_steps_of_its_process_is_refused()
    {
        var plan = Processes.Planner.Plan(TwoSteps, Dates.Moment("2026-08-18T09:00"));
        foreach (var wrong in new[] { plan with { Stages = [plan.Stages[0]] }, plan with { Process = Processes.Interlinked } })
        {
            FluentActions.Invoking(() => Processes.Planner.Progress(wrong, Processes.Done(), plan.Received)).Should().Throw<ArgumentException>().WithParameterName("plan");
        }
    }

    [Theory]
    [InlineData("292800 giờ làm việc", "878400 giờ làm việc")]
    [InlineData("36600 ngày làm việc", "109800 ngày làm việc")]
    [InlineData("36600 ngày", "109800 ngày")]
    public void Sums_beyond_any_time_are_quoted_and_no_plan_reaches_them(string time, string sum)
    {
        var process = Processes.Of(time, time, time);
        process.Total.Should().BeNull();
        var finding = (process with { Totals = [Processes.Time(time)] }).Check().Single();
        finding.Code.Should().Be("CCHC-STG-101");
        finding.Text.Vi.Replace(".", string.Empty).Should().Contain(sum);
        FluentActions.Invoking(() => Processes.Planner.Plan(process, Dates.Moment("2026-08-18T09:00"))).Should().Throw<CalendarRangeException>();
    }

    [Fact]
    public void A_time_in_months_is_not_said_to_differ_by_opening_hours()
    {
        var plan = Processes.Planner.Plan(TwoSteps, Dates.Moment("2026-08-18T09:00"), new ProcessingTime.Months(2));
        plan.Findings.Single().Text.En.Should().Contain("Why: the processing time cannot be compared with the sum of the stages").And.NotContain("open equally");
    }
}
