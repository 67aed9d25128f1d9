using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;

namespace Cchc.Core.Tests.Deadlines.Stages;

/// <summary>Plans against the model that walks minute by minute.</summary>
public sealed class StagePropertyTests
{
    private static readonly string[] Timetables = ["08:00-12:00,13:00-17:00", "07:30-11:30,13:30-17:00", "07:00-11:00,14:00-17:00", "07:30-11:30,13:30-17:00 | Fri 07:30-11:30,13:30-16:30"];
    private static readonly string[] EvenTimetables = ["08:00-12:00,13:00-17:00", "07:00-11:00,13:00-17:00", "07:30-11:30,13:30-17:30"]; // parts of a day end on whole minutes
    private static readonly decimal[] Hours = [0, 0.5m, 1, 2, 3.5m, 4, 7, 8, 20, 40];
    private static readonly decimal[] Days = [0, 0.25m, 0.5m, 0.75m, 1, 1.25m, 2.5m, 3, 5];

    [Theory]
    [InlineData(1)]
    [InlineData(20261130)]
    [InlineData(577)]
    public void Every_due_moment_is_that_of_the_minute_by_minute_walk(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 40; round++)
        {
            var isHours = random.Next(2) == 0;
            var isAlone = !isHours && random.Next(2) == 0;
            var choice = isHours || isAlone ? Timetables : EvenTimetables;
            var own = Random(random, choice);
            var agencies = (isAlone ? Array.Empty<string>() : ["xã", "tỉnh"]).Select(name => new AgencyHours(name, new WorkingTime(WorkingCalendar.VietnamPublicSector, OfficeTimetable.Parse(Random(random, choice))))).ToList();
            var calculator = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector, new DeadlineOptions { OfficeHours = OfficeTimetable.Parse(own) });
            var planner = new StagePlanner(calculator, new StagePlanOptions { Agencies = agencies, Start = isHours && random.Next(4) == 0 ? StageStart.AtReceipt : StageStart.AsWholeTime });
            var process = new InternalProcess { Stages = [.. Enumerable.Range(1, random.Next(1, 7)).Select(i => Stage(random, i, isHours))] };
            var received = Received(random);
            var plan = planner.Plan(process, received);

            var begin = planner.Options.Start == StageStart.AtReceipt || process.Total is not ProcessingTime.WorkingDays ? received : FirstDay(received).AtMidnight();
            var expected = SlowStages.Dues(process, HoursOf, begin, byCalendar: false);
            plan.Stages.Select(stage => stage.Due).Where((_, i) => process.Stages[i].IsTimed).Should().Equal(expected.Where((_, i) => process.Stages[i].IsTimed),
                $"of seed {seed}, round {round}: {received}, {own}, {string.Join("; ", process.Stages.Select(stage => $"{stage.Agency} {stage.Time} {stage.Parallel} {stage.Branch}"))}");

            WorkingTime HoursOf(string? agency) => agencies.Find(item => item.Agency == agency)?.Hours ?? new WorkingTime(calculator.Calendar, calculator.Options.OfficeHours);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(20261131)]
    public void Steps_in_days_are_those_of_the_calendar(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 40; round++)
        {
            var hours = OfficeTimetable.Parse(Random(random, Timetables));
            var planner = new StagePlanner(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector, new DeadlineOptions { OfficeHours = hours }));
            var process = new InternalProcess
            {
                Stages = [.. Enumerable.Range(1, random.Next(1, 7)).Select(i => new Stage { Number = $"{i}", Unit = "A", Time = new ProcessingTime.CalendarDays(Random(random, Days)) })],
            };
            if (process.Hours == 0m)
            {
                continue;
            }

            var received = Received(random);
            var plan = planner.Plan(process, received);
            var expected = SlowStages.Dues(process, _ => new WorkingTime(WorkingCalendar.VietnamPublicSector, hours), received.Date.PlusDays(1).AtMidnight(), byCalendar: true);
            expected = [.. expected.Select((due, i) => expected.Skip(i).Where((_, j) => process.Stages[i + j].IsTimed).Append(due).Min())];
            plan.Stages.Select(stage => stage.Due).Where((_, i) => process.Stages[i].IsTimed).Should().Equal(expected.Where((_, i) => process.Stages[i].IsTimed), $"of seed {seed}, round {round}: {received}, {hours}, {string.Join("; ", process.Stages.Select(stage => stage.Time))}");
            plan.Findings.Should().NotContain(finding => finding.Code == "CCHC-STG-201", "the last step ends with the whole time");
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(20261132)]
    public void Parts_of_working_days_add_up_to_the_due_day_whatever_the_hours(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 300; round++)
        {
            var calculator = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector, new DeadlineOptions { OfficeHours = OfficeTimetable.Parse(Random(random, Timetables)) });
            var process = new InternalProcess
            {
                Stages = [.. Enumerable.Range(1, random.Next(1, 12)).Select(i => new Stage { Number = $"{i}", Unit = "A", Time = new ProcessingTime.WorkingDays(Random(random, Days)) })],
            };
            if (process.Hours == 0m)
            {
                continue;
            }

            var plan = new StagePlanner(calculator).Plan(process, Received(random));
            plan.Findings.Should().BeEmpty($"of seed {seed}, round {round}");
            var due = (Deadline.Due)calculator.Compute(process.Total!, plan.Received);
            (plan.End.Date, due.TimeOfDay ?? plan.End.TimeOfDay).Should().Be((due.Date, plan.End.TimeOfDay), $"of seed {seed}, round {round}");
            plan.Stages.Zip(plan.Stages.Skip(1)).All(pair => pair.First.Due <= pair.Second.Due && pair.First.Start <= pair.First.Due).Should().BeTrue();
        }
    }

    private static Stage Stage(Random random, int number, bool isHours) => new()
    {
        Number = $"{number}",
        Unit = "A",
        Agency = Random(random, ["xã", "tỉnh", null]),
        Time = isHours ? new ProcessingTime.WorkingHours(Random(random, Hours)) : new ProcessingTime.WorkingDays(Random(random, Days)),
        Parallel = number is 3 or 4 or 5 && random.Next(2) == 0 ? "p" : null,
        Branch = random.Next(2) == 0 ? "b" : null,
    };

    // A time in working days begins after the receipt: the first working day of it, found by walking.
    private static LocalDate FirstDay(LocalDateTime received)
    {
        var day = received.Date.PlusDays(1);
        while (!WorkingCalendar.VietnamPublicSector.IsWorkingDay(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    private static LocalDateTime Received(Random random) => new LocalDate(2026, 1, 1).PlusDays(random.Next(500)).At(new LocalTime(random.Next(24), random.Next(60)));

    private static T Random<T>(Random random, T[] values) => values[random.Next(values.Length)];
}
