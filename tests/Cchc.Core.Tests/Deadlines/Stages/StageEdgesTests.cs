using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Stages;

/// <summary>Processes and plans at their edges: nothing, the most that can be, one step alone. 2/3/2026 is a Monday.</summary>
public sealed class StageEdgesTests
{
    private static readonly StagePlanner Planner = Processes.Planner;
    private static readonly LocalDateTime Monday = new(2026, 3, 2, 9, 0);

    [Fact]
    public void Null_and_plans_of_another_process_are_refused_by_name()
    {
        var plan = Planner.Plan(Processes.Of("1 ngày làm việc"), Monday);
        FluentActions.Invoking(() => Planner.Plan(null!, Monday)).Should().Throw<ArgumentNullException>().WithParameterName("process");
        FluentActions.Invoking(() => Planner.Progress(null!, Processes.Done(), Monday)).Should().Throw<ArgumentNullException>().WithParameterName("plan");
        FluentActions.Invoking(() => Planner.Progress(null!, Array.Empty<DossierEvent>(), Monday)).Should().Throw<ArgumentNullException>()
            .WithParameterName("plan");
        FluentActions.Invoking(() => Planner.Progress(plan, (IEnumerable<DossierEvent>)null!, Monday)).Should().Throw<ArgumentNullException>()
            .WithParameterName("events");
        FluentActions.Invoking(() => Planner.Progress(plan, (IEnumerable<KeyValuePair<string, LocalDateTime>>)null!, Monday)).Should()
            .Throw<ArgumentNullException>().WithParameterName("done");
        var other = plan with { Stages = [] };
        FluentActions.Invoking(() => Planner.Progress(other, Processes.Done(), Monday)).Should().Throw<ArgumentException>().WithParameterName("plan");
        FluentActions.Invoking(() => Planner.Progress(other, Array.Empty<DossierEvent>(), Monday)).Should().Throw<ArgumentException>()
            .WithParameterName("plan");
    }

    [Fact]
    public void A_day_has_more_than_no_hours_and_at_most_24_and_none_stands_for_8()
    {
        var process = Processes.Of("1 ngày làm việc");
        (process with { HoursPerDay = 0m }).HoursPerDay.Should().Be(8m);
        (process with { HoursPerDay = 24m }).Hours.Should().Be(24m);
        FluentActions.Invoking(() => process with { HoursPerDay = 24.5m }).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("Expected more than 0 and at most 24 hours a day.*");
        FluentActions.Invoking(() => process with { HoursPerDay = -1m }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_total_is_the_sum_in_the_unit_of_most_steps_as_far_as_a_time_can_be()
    {
        Total(8m, new ProcessingTime.WorkingHours(292_800)).Should().Be(new ProcessingTime.WorkingHours(292_800));
        Total(8m, new ProcessingTime.WorkingHours(292_800), new ProcessingTime.WorkingHours(1)).Should().BeNull();
        Total(7.5m, new ProcessingTime.WorkingDays(36_600)).Should().Be(new ProcessingTime.WorkingDays(36_600));
        Total(7.5m, new ProcessingTime.WorkingDays(36_600), new ProcessingTime.WorkingDays(1)).Should().BeNull();
        Total(7.5m, new ProcessingTime.CalendarDays(36_600)).Should().Be(new ProcessingTime.CalendarDays(36_600));
        Total(7.5m, new ProcessingTime.CalendarDays(2), new ProcessingTime.CalendarDays(3)).Should().Be(new ProcessingTime.CalendarDays(5));
        Total(7.5m, new ProcessingTime.WorkingHours(15), new ProcessingTime.WorkingDays(1), new ProcessingTime.WorkingDays(1)).Should()
            .Be(new ProcessingTime.WorkingDays(4));
        Total(8m, new ProcessingTime.NotStated("-")).Should().BeNull();
        Processes.Of("-").Unit.Should().Be(new ProcessingTime.WorkingHours(0));

        static ProcessingTime? Total(decimal rate, params ProcessingTime[] times) => new InternalProcess
        {
            HoursPerDay = rate,
            Stages = [.. times.Select((time, i) => new Stage { Number = $"{i}", Unit = "x", Time = time })],
        }.Total;
    }

    [Fact]
    public void A_subtotal_is_of_its_own_steps_alone()
    {
        var process = Processes.Of("1 ngày làm việc", "2 ngày làm việc", "3 ngày làm việc") with
        {
            Subtotals = [new StageSubtotal { First = "2", Last = "2", Time = new ProcessingTime.WorkingDays(2) }],
        };
        process.Check().Should().BeEmpty();
        (process with { Subtotals = [new StageSubtotal { First = "2", Last = "3", Time = new ProcessingTime.WorkingDays(5) }] }).Check().Should().BeEmpty();
    }

    [Fact]
    public void Steps_of_no_days_take_no_time_and_names_of_no_letters_are_no_groups()
    {
        var process = new InternalProcess
        {
            Stages = [Of("1", new ProcessingTime.WorkingDays(1)), Of("2", new ProcessingTime.WorkingDays(0)), Of("3", new ProcessingTime.CalendarDays(0)),
                Of("4", new ProcessingTime.WorkingDays(1))],
        };
        Processes.Lines(Planner.Plan(process, Monday)).Should().Equal("1 03/03 08:00 03/03 17:00", "2 03/03 17:00 03/03 17:00", "3 03/03 17:00 03/03 17:00",
            "4 04/03 08:00 04/03 17:00");
        Processes.Lines(Planner.Plan(new InternalProcess { Stages = [Of("1", new ProcessingTime.WorkingDays(0)), Of("2", new ProcessingTime.CalendarDays(0))] },
            Monday.PlusHours(10))).Should().Equal("1 03/03 08:00 03/03 08:00", "2 03/03 08:00 03/03 08:00");

        static Stage Of(string number, ProcessingTime time) => new() { Number = number, Unit = "x", Time = time, Parallel = string.Empty };
    }

    [Fact]
    public void Days_by_the_calendar_begin_with_the_opening_of_the_agency_of_the_first_step()
    {
        var early = new StagePlanner(Planner.Calculator, new() { Agencies = [new("xã", new WorkingTime(Planner.Calculator.Calendar,
            OfficeTimetable.Parse("07:00-11:00,13:00-17:00")))] });
        var process = new InternalProcess { Stages = [Processes.Step("1", "0,5 ngày", "xã"), Processes.Step("2", "0,5 ngày")] };
        Processes.Lines(early.Plan(process, Monday)).Should().Equal("1 03/03 07:00 03/03 11:00", "2 03/03 13:00 03/03 17:00");
    }

    [Theory]
    [InlineData(StageStart.AsWholeTime, null, null, "02/03 15:30")]
    [InlineData(StageStart.AsWholeTime, "1.000001", null, "03/03 08:00")]
    [InlineData(StageStart.AsWholeTime, null, "1.000001", "03/03 08:00")]
    [InlineData(StageStart.AsWholeTime, "1.000002", "1.000001", "02/03 15:30")]
    [InlineData(StageStart.AtReceipt, "1.000001", null, "02/03 15:30")]
    public void Hours_begin_as_the_rule_of_the_procedure_says(StageStart start, string? asked, string? own, string first)
    {
        var rules = StartRules.BuiltIn.With(StartRules.NextDayAfter15 with { Id = "own", ProcedureCodes = ["1.000001"], InForceFrom = null,
            InForceThrough = null });
        var planner = new StagePlanner(new DeadlineCalculator(Planner.Calculator.Calendar, new() { StartRules = rules }), new() { Start = start });
        var plan = planner.Plan(Processes.Of("2 giờ làm việc") with { Procedure = own }, Monday.Date.At(new LocalTime(15, 30)), null, asked);
        Processes.Text(plan.Stages[0].Start).Should().Be(first);
    }

    [Fact]
    public void A_plan_beyond_what_is_announced_is_projected()
    {
        Planner.Plan(Processes.Of("10 ngày làm việc"), new LocalDateTime(2027, 12, 27, 9, 0)).Certainty.Should().Be(Certainty.Projected);
        Planner.Plan(Processes.Of("2 ngày làm việc"), new LocalDateTime(2027, 12, 27, 9, 0)).Certainty.Should().Be(Certainty.Announced);
    }

    [Fact]
    public void Where_nothing_else_explains_it_the_days_are_open_for_different_times()
    {
        var closed = Planner.Calculator.Calendar.With(CalendarLayer.Of("x", new CalendarEdit.Add(new CalendarDay { Date = Dates.Day("2026-03-03"),
            Kind = DayKind.PartialClosure, Part = DayPart.Parse("morning"), Name = new("Bão", "Storm") })));
        var plan = new StagePlanner(new DeadlineCalculator(closed, new() { ClosedPartOfDay = ClosedPartOfDay.BySession }))
            .Plan(Processes.Of("0,5 ngày làm việc"), Monday);
        (Processes.Text(plan.End), plan.Due?.ToString()).Should().Be(("03/03 17:00", "2026-03-03T12:00"));
        plan.Findings.Should().ContainSingle().Which.Text.En.Should().EndWith("Why: the days of the plan are not open equally long.");
    }

    [Fact]
    public void A_process_without_steps_is_over_and_knows_nobody()
    {
        var plan = Planner.Plan(new InternalProcess { Stages = [] }, Monday);
        var progress = Planner.Progress(plan, Processes.Done("Kho 2026-03-03T09:00"), Monday.PlusDays(2));
        (progress.Stages.Count, progress.Holders.Count, progress.Left, progress.Findings.Count).Should().Be((0, 0, Duration.Zero, 1));
        var handling = StageHandling.OfEvents(plan, [new DossierEvent.Transferred { Id = "1", At = Monday, To = "Kho" },
            new DossierEvent.ResultIssued { Id = "2", At = Monday }]);
        (handling.IsAny, string.Join(",", handling.UnknownNames), handling.Findings.Count).Should().Be((false, "Kho", 1));
    }

    [Fact]
    public void Transfers_say_whether_they_name_a_step_and_which_names_belong_to_none()
    {
        var plan = Planner.Plan(new InternalProcess { Stages = [Processes.Step("1", "1 ngày làm việc"), Processes.Step("2", "1 ngày làm việc")] }, Monday);
        Of().Should().Be((false, string.Empty));
        Of("Đơn vị 2").Should().Be((true, string.Empty));
        Of("Đơn vị 1").Should().Be((true, string.Empty), "it has the dossier already");
        Of("Kho", "Đơn vị 2", "Bếp").Should().Be((true, "Kho,Bếp"));
        Of("Kho").Should().Be((false, "Kho"));

        (bool, string) Of(params string[] to)
        {
            var handling = StageHandling.OfEvents(plan, to.Select((name, i) => new DossierEvent.Transferred { Id = $"{i}", At = Monday.PlusHours(i),
                To = name }));
            return (handling.IsAny, string.Join(",", handling.UnknownNames));
        }
    }

    [Fact]
    public void What_is_drawn_together_ends_with_the_plan_and_never_before_it_came()
    {
        // 3/3, 4/3 and 5/3, each at 17:00; the first was done at noon of 4/3: 12 office hours are left for 16.
        var shrinking = new StagePlanner(Planner.Calculator, new() { Late = LateStages.RestIsShrunk });
        var plan = shrinking.Plan(Processes.Of("1 ngày làm việc", "1 ngày làm việc", "0", "1 ngày làm việc"), Monday);
        Dues("2026-03-04T13:00", "1 2026-03-04T12:00").Should().Equal("03/03 17:00", "05/03 10:00", "05/03 10:00", "05/03 17:00");
        Dues("2026-03-10T09:00", "1 2026-03-04T12:00").Should().Equal("03/03 17:00", "05/03 10:00", "05/03 17:00",
            "05/03 17:00"); // the second is held till then
        Dues("2026-03-10T09:00", "1 2026-03-05T17:00").Should().Equal("03/03 17:00", "05/03 17:00", "05/03 17:00", "05/03 17:00");
        Dues("2026-03-10T09:00", "1 2026-03-09T10:00").Should().Equal("03/03 17:00", "05/03 17:00", "05/03 17:00", "05/03 17:00");

        IEnumerable<string> Dues(string now, params string[] done) =>
            shrinking.Progress(plan, Processes.Done(done), Dates.Moment(now)).Stages.Select(stage => Processes.Text(stage.Due));
    }
}
