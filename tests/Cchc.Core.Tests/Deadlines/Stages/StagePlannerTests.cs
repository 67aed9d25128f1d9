using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Deadlines.Stages;

/// <summary>Each step's own moments. Expected moments are counted by hand, day by day.</summary>
public sealed class StagePlannerTests
{
    // Received Tuesday 18/8/2026. Days counted: 19, 20, 21, 22 (Saturday worked for 31/8), 24, 25, 26, 27, 28 August; 31/8 swapped off, 1/9 and 2/9 National
    // Day; 3, 4, 7 September: twelve. Written down before the planner existed.
    private static readonly string[] OverTheSwapSaturday =
    [
        "1 19/08 08:00 19/08 12:00", "2 19/08 13:00 19/08 17:00", "3 20/08 08:00 22/08 12:00", "4 22/08 13:00 22/08 17:00", "5 24/08 08:00 24/08 12:00",
        "6 24/08 13:00 24/08 17:00", "7 25/08 08:00 25/08 12:00", "8 25/08 13:00 25/08 17:00", "9 26/08 08:00 27/08 12:00", "10 27/08 13:00 03/09 12:00",
        "11 03/09 13:00 04/09 12:00", "12 04/09 13:00 04/09 17:00", "13 07/09 08:00 07/09 12:00", "14 07/09 13:00 07/09 17:00", "15 07/09 17:00 07/09 17:00",
    ];

    [Fact]
    public void Decree_61_2018_art_19_6a_each_agency_has_its_work_and_time_over_a_week_with_a_swap_Saturday()
    {
        var plan = Processes.Planner.Plan(Processes.Interlinked, Dates.Moment("2026-08-18T09:00"));
        Processes.Lines(plan).Should().Equal(OverTheSwapSaturday);
        plan.Time.Should().Be(new ProcessingTime.WorkingDays(12));
        plan.Due!.ToString().Should().Be("2026-09-07");
        (plan.End, plan.Certainty).Should().Be((Dates.Moment("2026-09-07T17:00"), Certainty.Announced));
        plan.Findings.Should().BeEmpty("the last step ends on the due day");
        plan.Stages[0].Should().Be(new PlannedStage { Stage = Processes.Interlinked.Stages[0], Start = Dates.Moment("2026-08-19T08:00"), Due = Dates.Moment("2026-08-19T12:00"), Allowed = Duration.FromHours(4) });
        plan.Stages.Take(6).Sum(stage => stage.Allowed.TotalHours).Should().Be(40);
        plan.Stages.Skip(6).Sum(stage => stage.Allowed.TotalHours).Should().Be(56);
        plan.DataVersion.Should().Be(WorkingCalendar.VietnamPublicSector.DataVersion);
    }

    /// <summary>Received on Wednesday 12/8/2026 at 16:30; by the record it counts from 13/8, which is then not counted: 14, 17 and 18/8.</summary>
    [Fact]
    public void The_steps_begin_where_the_record_says_that_the_time_begins()
    {
        var stated = TimeExpression.Read("03 ngày làm việc; nhận hồ sơ sau 15 giờ thì tính từ ngày làm việc tiếp theo").StartRule;
        var (process, received, time) = (Processes.Of("1 ngày làm việc", "2 ngày làm việc"), Dates.Moment("2026-08-12T16:30"), new ProcessingTime.WorkingDays(3));
        var plan = Processes.Planner.Plan(process, received, time, null, stated);
        Processes.Lines(plan).Should().Equal("1 14/08 08:00 14/08 17:00", "2 17/08 08:00 18/08 17:00");
        plan.Due!.ToString().Should().Be("2026-08-18");
        Processes.Planner.Plan(process, received, time).Due!.ToString().Should().Be("2026-08-17");
    }

    [Theory]
    [InlineData("2026-08-21T09:00", "22/08 10:00", "24/08 10:00")] // Friday: counted from the Saturday that is worked
    [InlineData("2026-08-21T22:30", "22/08 10:00", "24/08 10:00")] // in the evening: the same
    [InlineData("2026-08-22T09:00", "24/08 10:00", "25/08 10:00")]
    [InlineData("2026-08-29T09:00", "03/09 10:00", "04/09 10:00")] // a Saturday off; Monday swapped off, then National Day
    public void A_quarter_of_a_day_is_two_office_hours(string received, string first, string second)
    {
        var plan = Processes.Planner.Plan(Processes.Of("0,25 ngày làm việc", "1 ngày làm việc", "0,75 ngày làm việc"), Dates.Moment(received));
        plan.Stages.Take(2).Select(stage => Processes.Text(stage.Due)).Should().Equal(first, second);
        plan.Findings.Should().BeEmpty();
        plan.End.Date.Should().Be(plan.Due!.Date);
        plan.End.TimeOfDay.Should().Be(new LocalTime(17, 0));
    }

    [Fact]
    public void Decree_61_2018_art_19_5_a_consulted_agency_answers_inside_the_total()
    {
        var process = new InternalProcess
        {
            Stages =
            [
                Processes.Step("1", "1 ngày làm việc"), Processes.Step("2a", "1 ngày làm việc", parallel: "lấy ý kiến"), Processes.Step("2b", "3 ngày làm việc", "Sở Xây dựng", "lấy ý kiến"),
                Processes.Step("3", "1 ngày làm việc"),
            ],
            Totals = [new ProcessingTime.WorkingDays(5)],
        };
        process.Check(new ProcessingTime.WorkingDays(5)).Should().BeEmpty();
        var plan = Processes.Planner.Plan(process, Dates.Moment("2026-03-02T10:00"));
        Processes.Lines(plan).Should().Equal("1 03/03 08:00 03/03 17:00", "2a 04/03 08:00 04/03 17:00", "2b 04/03 08:00 06/03 17:00", "3 09/03 08:00 09/03 17:00");
        (plan.End.Date, plan.Findings.Count).Should().Be((plan.Due!.Date, 0));
    }

    [Fact]
    public void Branches_side_by_side_have_steps_of_their_own_and_the_longest_counts()
    {
        var process = new InternalProcess
        {
            Stages =
            [
                Processes.Step("1", "4 giờ làm việc", parallel: "p", branch: "a"), Processes.Step("2", "10 giờ làm việc", parallel: "p", branch: "b"),
                Processes.Step("3", "5 giờ làm việc", parallel: "p", branch: "a"), Processes.Step("4", "2 giờ làm việc"),
            ],
        };
        process.Hours.Should().Be(12);
        var plan = Processes.Planner.Plan(process, Dates.Moment("2026-03-02T08:00"));
        Processes.Lines(plan).Should().Equal("1 02/03 08:00 02/03 12:00", "2 02/03 08:00 03/03 10:00", "3 02/03 13:00 03/03 09:00", "4 03/03 10:00 03/03 12:00");
    }

    [Fact]
    public void A_step_of_no_length_takes_no_time_and_hours_begin_at_the_receipt()
    {
        var plan = Processes.Planner.Plan(Processes.Of("4 giờ làm việc", "0", "-", "4 giờ làm việc"), Dates.Moment("2026-03-06T14:30"));
        Processes.Lines(plan).Should().Equal("1 06/03 14:30 09/03 09:30", "2 09/03 09:30 09/03 09:30", "3 09/03 09:30 09/03 09:30", "4 09/03 09:30 09/03 14:30");
        plan.Due!.ToString().Should().Be("2026-03-09T14:30");
        plan.Stages[1].Allowed.Should().Be(Duration.Zero);
    }

    [Fact]
    public void A_hand_over_in_the_evening_begins_with_the_next_opening()
    {
        var plan = Processes.Planner.Plan(Processes.Of("8 giờ làm việc", "1 giờ làm việc"), Dates.Moment("2026-03-06T19:00"));
        Processes.Lines(plan).Should().Equal("1 09/03 08:00 09/03 17:00", "2 10/03 08:00 10/03 09:00");
    }

    [Fact]
    public void Each_agency_has_its_own_hours_and_closures()
    {
        var own = WorkingCalendar.VietnamPublicSector;
        var closed = own.With(ClosedOn("2026-03-04"));
        var planner = new StagePlanner(new DeadlineCalculator(own), new StagePlanOptions
        {
            Agencies = [new AgencyHours("UBND xã", new WorkingTime(own, OfficeHours.Parse("07:00-11:00,13:00-17:00"))), new AgencyHours("Sở Tư pháp", new WorkingTime(closed, OfficeTimetable.Default))],
        });
        var process = new InternalProcess
        {
            Stages = [Processes.Step("1", "0,5 ngày làm việc", "ubnd  XÃ"), Processes.Step("2", "1 ngày làm việc", "UBND xã"), Processes.Step("3", "1,5 ngày làm việc", "Sở Tư pháp")],
        };
        var plan = planner.Plan(process, Dates.Moment("2026-03-02T10:00"));
        Processes.Lines(plan).Should().Equal("1 03/03 07:00 03/03 11:00", "2 03/03 13:00 04/03 11:00", "3 05/03 08:00 06/03 12:00");
        plan.Due!.ToString().Should().Be("2026-03-05");
        plan.Findings.Single().Code.Should().Be("CCHC-STG-201");
        plan.Findings[0].Text.Vi.Should().Be("Bước cuối kết thúc 12:00 thứ Sáu, 06/03/2026, sau hạn trả kết quả (hết ngày thứ Năm, 05/03/2026, thời hạn 3 ngày làm việc). Lý do: lịch làm việc của Sở Tư pháp khác lịch tính hạn trả kết quả.");
    }

    [Fact]
    public void Hours_of_a_shorter_day_end_after_the_due_day_and_say_why()
    {
        var planner = new StagePlanner(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector, new DeadlineOptions { OfficeHours = OfficeHours.Parse("07:30-11:30,13:30-17:00") }));
        var plan = planner.Plan(Processes.Interlinked, Dates.Moment("2026-08-18T09:00"));
        var finding = plan.Findings.Single();
        (finding.Code, finding.Severity).Should().Be(("CCHC-STG-201", FindingSeverity.Warning));
        finding.Text.Vi.Should().Contain("sau hạn trả kết quả (hết ngày thứ Hai, 07/09/2026, thời hạn 12 ngày làm việc)").And.Contain("có 7,5 giờ, quy trình tính 8 giờ mỗi ngày");

        // In days the same steps end on the due day, whatever the hours.
        var inDays = Processes.Interlinked with { Stages = [.. Processes.Interlinked.Stages.Select(stage => stage with { Time = stage.Time is ProcessingTime.WorkingHours hours ? new ProcessingTime.WorkingDays(hours.Value / 8m) : stage.Time })] };
        planner.Plan(inDays, Dates.Moment("2026-08-18T09:00")).Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_step_that_begins_at_the_receipt_ends_before_the_law_asks_for_it()
    {
        var planner = new StagePlanner(Processes.Planner.Calculator, new StagePlanOptions { Start = StageStart.AtReceipt });
        var plan = planner.Plan(Processes.Of("2 ngày làm việc"), Dates.Moment("2026-03-02T08:00"));
        Processes.Lines(plan).Should().Equal("1 02/03 08:00 03/03 17:00");
        plan.Findings.Single().Text.En.Should().Be("The last stage ends on Tuesday 2026-03-03 at 17:00, before the due day (Wednesday 2026-03-04, processing time 2 working days). "
            + "Why: the first stage counts from the receipt, the time leaves out the day of receipt.");
        planner.Options.Start.Should().NotBe(StagePlanOptions.Default.Start);
    }

    [Fact]
    public void Reception_on_a_Saturday_counts_from_the_next_working_day()
    {
        var own = WorkingCalendar.VietnamPublicSector;
        var json = """{"format":"cchc-calendar/1","id":"a","version":"1","documents":[{"id":"d","kind":"Quyết định","number":"1/QĐ-UBND","issuer":"UBND tỉnh","issuedOn":"2026-01-05"}],"add":[{"id":"r","date":"2026-03-07","kind":"reception","part":"morning","nameVi":"Tiếp nhận sáng thứ Bảy","nameEn":"Reception on Saturday morning","documents":[{"ref":"d"}],"decidedOn":"2026-01-05","confidence":"confirmed"}]}""";
        var calendar = own.With(CalendarLayer.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json)), "a"));
        var plan = new StagePlanner(new DeadlineCalculator(calendar)).Plan(Processes.Of("0,5 ngày làm việc", "0,5 ngày làm việc"), Dates.Moment("2026-03-07T09:00"));
        Processes.Lines(plan).Should().Equal("1 09/03 08:00 09/03 12:00", "2 09/03 13:00 09/03 17:00");
        plan.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Steps_in_days_run_by_the_calendar_and_end_with_a_time_in_days()
    {
        // Received Wednesday 4/3. 2.5 days: Thursday, Friday, half of Saturday (off, so the end of Monday); 1.5 days more: the end of Sunday, Monday; 3 days
        // more: the end of Wednesday 11/3, which is the seventh day.
        var plan = Processes.Planner.Plan(Processes.Of("2,5 ngày", "1,5 ngày", "3 ngày"), Dates.Moment("2026-03-04T10:00"));
        Processes.Lines(plan).Should().Equal("1 05/03 08:00 09/03 17:00", "2 09/03 08:00 09/03 17:00", "3 09/03 08:00 11/03 17:00");
        plan.Due!.ToString().Should().Be("2026-03-11");
        plan.Findings.Select(finding => finding.Code).Should().Equal("CCHC-STG-202", "CCHC-STG-202");
        plan.Findings[0].Text.Vi.Should().Be("Bước 1 (Đơn vị 1): 2,5 ngày tính cả ngày nghỉ, kết thúc vào thứ Bảy, 07/03/2026 là ngày nghỉ; hạn của bước lùi đến 17:00 thứ Hai, 09/03/2026.");
    }

    [Fact]
    public void A_step_that_moved_from_a_day_off_is_not_due_after_the_next_one()
    {
        // Received Wednesday 4/3: 2.5 days end on Saturday, 1.75 more on Monday at 10:00, by when the first is to be done too.
        var plan = Processes.Planner.Plan(Processes.Of("2,5 ngày", "1,75 ngày"), Dates.Moment("2026-03-04T10:00"));
        Processes.Lines(plan).Should().Equal("1 05/03 08:00 09/03 10:00", "2 09/03 08:00 09/03 10:00");
        (plan.Due!.ToString(), plan.End).Should().Be(("2026-03-09T10:00", Dates.Moment("2026-03-09T10:00")));
    }

    [Fact]
    public void Steps_in_days_counted_as_working_days_end_after_a_time_in_days_and_say_why()
    {
        var planner = new StagePlanner(Processes.Planner.Calculator, new StagePlanOptions { Days = StageDays.AsWorkingDays });
        var plan = planner.Plan(Processes.Of("2,5 ngày", "1,5 ngày", "3 ngày"), Dates.Moment("2026-03-04T10:00"));
        Processes.Lines(plan).Should().Equal("1 05/03 08:00 09/03 12:00", "2 09/03 13:00 10/03 17:00", "3 11/03 08:00 13/03 17:00");
        plan.Findings.Single().Text.En.Should().Contain("after the due day").And.Contain("the time counts days off, the stages are in working time");
    }

    [Fact]
    public void The_procedures_time_decides_when_the_dossier_is_due()
    {
        var plan = Processes.Planner.Plan(Processes.Of("2 ngày làm việc"), Dates.Moment("2026-03-02T08:00"), new ProcessingTime.WorkingDays(3));
        plan.Due!.ToString().Should().Be("2026-03-05");
        plan.Findings.Single().Text.En.Should().Contain("the stages add up to 2 working days, the time is 3 working days");
        Processes.Planner.Plan(Processes.Of("-"), Dates.Moment("2026-03-02T08:00")).Findings.Single().Code.Should().Be("CCHC-STG-203");
        Processes.Planner.Plan(Processes.Of("2 ngày làm việc"), Dates.Moment("2026-03-02T08:00"), new ProcessingTime.NotStated("Không quy định")).Due.Should().BeNull();
    }

    [Fact]
    public void A_planner_refuses_agencies_without_names_and_twice()
    {
        var hours = new WorkingTime(WorkingCalendar.VietnamPublicSector, OfficeTimetable.Default);
        foreach (var agencies in new AgencyHours[][] { [new(" ", hours)], [new("Sở A", hours), new("SỞ A", hours)], [new("Sở A", null!)] })
        {
            FluentActions.Invoking(() => new StagePlanner(Processes.Planner.Calculator, new StagePlanOptions { Agencies = agencies })).Should().Throw<ArgumentException>();
        }
    }

    private static CalendarLayer ClosedOn(string date)
    {
        var json = $$"""{"format":"cchc-calendar/1","id":"closed","version":"1","documents":[{"id":"d","kind":"Công văn","number":"9/UBND","issuer":"UBND tỉnh","issuedOn":"2026-01-05"}],"add":[{"id":"c","date":"{{date}}","kind":"localClosure","nameVi":"Bão","nameEn":"Storm","documents":[{"ref":"d"}],"decidedOn":"2026-01-05","confidence":"confirmed"}]}""";
        return CalendarLayer.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json)), "closed");
    }
}
