using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Stages;

/// <summary>Whole plans, whole progress and all findings of processes, with their words (<c>Whole/*.txt</c>); each title says what it is there for.</summary>
public sealed class WholeStagesTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;

    // Three steps of one, two and two days; received Monday 2/3/2026: due 3/3, 5/3 and 9/3, each at 17:00.
    private static readonly InternalProcess Process = new()
    {
        Stages =
        [
            Processes.Step("1", "1 ngày làm việc", "xã"), Processes.Step("2", "2 ngày làm việc", "Sở A"), Processes.Step("3", "2 ngày làm việc", "xã"),
            Processes.Step("4", "-", "xã"),
        ],
    };

    [Fact]
    public void Plans() => Compare("plans.txt",
        ("twelve days over a swap Saturday", Plan(Processes.Interlinked, "2026-08-18T09:00")),
        ("no step at all", Plan(new InternalProcess { Stages = [] }, "2026-03-02T09:00")),
        ("a step of no time alone", Plan(Processes.Of("-"), "2026-03-02T09:00")),
        ("received in the evening before a weekend", Plan(Processes.Of("4 giờ làm việc", "1 ngày làm việc"), "2026-03-06T19:00")),
        ("days by the calendar that end on a Saturday", Plan(Processes.Of("2,5 ngày", "1,5 ngày", "3 ngày"), "2026-03-04T10:00")),
        ("days by the calendar counted as working days", Plan(Processes.Of("2,5 ngày", "3 ngày"), "2026-03-04T10:00",
            options: new() { Days = StageDays.AsWorkingDays })),
        ("from the receipt", Plan(Processes.Of("2 ngày làm việc"), "2026-03-02T08:00", options: new() { Start = StageStart.AtReceipt })),
        ("the procedure has more time", Plan(Processes.Of("2 ngày làm việc"), "2026-03-02T08:00", new ProcessingTime.WorkingDays(3))),
        ("the procedure has less time", Plan(Processes.Of("2 ngày làm việc"), "2026-03-02T08:00", new ProcessingTime.WorkingDays(1))),
        ("the procedure has a time in months", Plan(Processes.Of("2 ngày làm việc"), "2026-03-02T08:00", new ProcessingTime.Months(1))),
        ("the procedure has a time by the calendar", Plan(Processes.Of("2 ngày làm việc"), "2026-03-02T08:00", new ProcessingTime.CalendarDays(2))),
        ("the procedure has hours", Plan(Processes.Of("4 giờ làm việc", "6 giờ làm việc"), "2026-03-02T08:00", new ProcessingTime.WorkingHours(8))),
        ("the procedure has no time", Plan(Processes.Of("2 ngày làm việc"), "2026-03-02T08:00", new ProcessingTime.NotStated("Không quy định"))),
        ("branches side by side", Plan(new InternalProcess
        {
            Stages =
            [
                Processes.Step("1", "4 giờ làm việc", parallel: "p", branch: "a"), Processes.Step("2", "10 giờ làm việc", parallel: "p", branch: "b"),
                Processes.Step("3", "5 giờ làm việc", parallel: "p", branch: "a"), Processes.Step("4", "2 giờ làm việc"),
            ],
        }, "2026-03-02T08:00")),
        ("an agency with a shorter day", Plan(Hours, "2026-03-02T10:00", options: Agency("07:00-11:00,13:00-16:00"))),
        ("an agency with days of different length", Plan(Hours, "2026-03-05T10:00", options: Agency("08:00-12:00,13:00-17:00 | Fri 08:00-12:00"))),
        ("an agency with another calendar", Plan(Hours, "2026-03-02T10:00",
            options: new() { Agencies = [new("xã", new WorkingTime(Closed("2026-03-03", null), OfficeTimetable.Default))] })),
        ("an afternoon closed for all", new StagePlanner(new DeadlineCalculator(Closed("2026-03-03", "13:00-")))
            .Plan(Hours, Dates.Moment("2026-03-02T10:00"))));

    private static InternalProcess Hours => new() { Stages = [Processes.Step("1", "8 giờ làm việc", "xã"), Processes.Step("2", "8 giờ làm việc", "xã")],
        Totals = [new ProcessingTime.WorkingDays(2)] };

    [Fact]
    public void Progress() => Compare("progress.txt",
        [("nothing done on the day of receipt", At("2026-03-02T16:00", default)), ("the first held too long", At("2026-03-04T10:00", default)),
        .. Enum.GetValues<LateStages>().SelectMany(policy => new (string, object?)[]
        {
            ($"the first done late, {policy}", At("2026-03-05T10:00", policy, "1 2026-03-04T11:00")),
            ($"the first held too long, {policy}", At("2026-03-04T10:00", policy)),
            ($"all done, {policy}", At("2026-03-12T10:00", policy, "1 2026-03-03T10:00", "2 2026-03-06T10:00", "3 2026-03-09T18:00")),
        }),
        ("done before the receipt, twice, by nobody known and out of order",
            At("2026-03-12T10:00", default, "1 2026-02-27T10:00", "1 2026-03-03T10:00", "Kho 2026-03-04T10:00", "3 2026-03-05T10:00", "2 2026-03-06T10:00")),
        ("done after the question", At("2026-03-04T10:00", default, "1 2026-03-04T11:00")),
        ("by transfers", Of("2026-03-10T10:00", ("Sở A", "2026-03-04T11:00"), ("xã", "2026-03-05T11:00"))),
        ("by transfers to somebody unknown and to who has it", Of("2026-03-10T10:00", ("Kho", "2026-03-03T11:00"), ("xã", "2026-03-03T12:00"))),
        ("by a result alone", Of("2026-03-10T10:00", (null, "2026-03-09T11:00")))]);

    [Fact]
    public void Checks() => Compare("checks.txt",
        ("a wrong total", (Processes.Of("0,25 ngày làm việc", "2,5 ngày làm việc", "0,5 ngày làm việc",
            "-") with { Totals = [new ProcessingTime.WorkingDays(3)] }).Check()),
        ("less than the total", (Processes.Of("2 ngày làm việc") with { Totals = [new ProcessingTime.WorkingDays(3)] }).Check()),
        ("a wrong subtotal",
            (Processes.Interlinked with { Subtotals = [Processes.Interlinked.Subtotals[0] with { Time = new ProcessingTime.WorkingHours(44) },
            Processes.Interlinked.Subtotals[1]] }).Check()),
        ("a subtotal without a name, in days, backwards", (Processes.Interlinked with { Subtotals = [new StageSubtotal { First = "1", Last = "6",
            Time = new ProcessingTime.WorkingDays(4) }, new StageSubtotal { First = "6", Last = "1", Time = new ProcessingTime.WorkingDays(5) }] }).Check()),
        ("a subtotal of steps nobody knows", (Processes.Of("2 ngày") with { Subtotals = [new StageSubtotal { First = "1", Last = "7",
            Time = new ProcessingTime.CalendarDays(2) }] }).Check()),
        ("totals that contradict each other", (Processes.Of("80 giờ làm việc") with { Totals = [new ProcessingTime.WorkingHours(80),
            new ProcessingTime.WorkingDays(12)] }).Check()),
        ("no time at all", Processes.Of("-", "0").Check()),
        ("days and hours", Processes.Of("2 ngày", "4 giờ làm việc").Check(new ProcessingTime.CalendarDays(3))),
        ("two steps of one number", new InternalProcess { Stages = [Processes.Step("1", "1 ngày"), Processes.Step("1",
            "1 ngày")] }.Check(new ProcessingTime.CalendarDays(2))),
        ("more than the procedure's time", Processes.Of("3 ngày làm việc").Check(new ProcessingTime.WorkingDays(2))),
        ("less than the procedure's time", Processes.Of("3 ngày làm việc").Check(new ProcessingTime.WorkingDays(5))),
        ("the procedure's time in hours", Processes.Of("3 ngày làm việc").Check(new ProcessingTime.WorkingHours(16))),
        ("the procedure's time by the calendar", Processes.Of("3 ngày làm việc").Check(new ProcessingTime.CalendarDays(3))),
        ("the procedure's time in months", Processes.Of("3 ngày làm việc").Check(new ProcessingTime.Months(1))),
        ("the procedure's time is not stated", Processes.Of("3 ngày làm việc").Check(new ProcessingTime.NotStated("Không quy định"))),
        ("all agrees", Processes.Interlinked.Check(new ProcessingTime.WorkingDays(12))));

    private static StageProgress At(string now, LateStages policy, params string[] done)
    {
        var planner = new StagePlanner(Processes.Planner.Calculator, new StagePlanOptions { Late = policy });
        return planner.Progress(planner.Plan(Process, Dates.Moment("2026-03-02T09:00")), Processes.Done(done), Dates.Moment(now));
    }

    private static StageProgress Of(string now, params (string? To, string At)[] events) => Processes.Planner.Progress(
        Processes.Planner.Plan(Process, Dates.Moment("2026-03-02T09:00")),
        events.Select((item, i) => item.To is null ? (DossierEvent)new DossierEvent.ResultIssued { Id = $"e{i}", At = Dates.Moment(item.At) }
            : new DossierEvent.Transferred { Id = $"e{i}", At = Dates.Moment(item.At), To = item.To }),
        Dates.Moment(now));

    private static StagePlan Plan(InternalProcess process, string received, ProcessingTime? time = null, StagePlanOptions? options = null) =>
        new StagePlanner(new DeadlineCalculator(Calendar), options).Plan(process, Dates.Moment(received), time);

    private static StagePlanOptions Agency(string hours) => new() { Agencies = [new("xã", new WorkingTime(Calendar, OfficeTimetable.Parse(hours)))] };

    private static WorkingCalendar Closed(string date, string? part) => Calendar.With(CalendarLayer.Of("closed", [new CalendarEdit.Add(new CalendarDay
    {
        Date = Dates.Day(date),
        Kind = part is null ? DayKind.LocalClosure : DayKind.PartialClosure,
        Part = part is null ? null : DayPart.Parse(part),
        Name = new("Bão", "Storm"),
    })]));

    private static void Compare(string file, params (string Title, object? Answer)[] answers) =>
        WholeText.Compare(answers, "Deadlines", "Stages", "Whole", file);
}
