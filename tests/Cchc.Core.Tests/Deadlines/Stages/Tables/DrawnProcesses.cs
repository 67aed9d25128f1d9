using System.Collections.Concurrent;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Stages.Tables;

/// <summary>Processes drawn by a seed, the same in every run, with planners, moments of receipt and ways through them.</summary>
internal sealed class DrawnProcesses(int seed)
{
    private static readonly WorkingCalendar Closed = WorkingCalendar.VietnamPublicSector.With(CalendarLayer.Of("closed",
    [
        new CalendarEdit.Add(new CalendarDay { Date = Dates.Day("2026-03-04"), Kind = DayKind.PartialClosure, Part = DayPart.Parse("13:30-"),
            Name = new("Bão", "Storm") }),
        new CalendarEdit.Add(new CalendarDay { Date = Dates.Day("2026-03-05"), Kind = DayKind.LocalClosure, Name = new("Lũ", "Flood") }),
        new CalendarEdit.Add(new CalendarDay { Date = Dates.Day("2026-03-06"), Kind = DayKind.PartialClosure, Part = DayPart.Parse("morning"),
            Name = new("Bão", "Storm") }),
    ]));

    private static readonly string[] Days = ["2026-02-12", "2026-03-02", "2026-03-04", "2026-03-06", "2026-03-07", "2026-08-21", "2026-08-28"];
    private static readonly int[] Minutes = [0, 450, 480, 540, 615, 720, 780, 810, 930, 1020, 1140];
    private static readonly string[] Agencies = ["xã", "Sở A", "Sở B"];
    private static readonly string[] Hours = ["07:00-11:00,13:00-16:00", "07:30-16:30", "08:00-12:00,13:00-17:00 | Fri 08:00-12:00"];

    private static readonly ConcurrentDictionary<(bool, string), DeadlineCalculator> Calculators = new();

    private readonly Random random = new(seed);

    private bool Half => random.Next(2) == 0;

    /// <summary>The next process, who plans it, when its dossier was received and how much time the procedure has.</summary>
    public (StagePlanner Planner, InternalProcess Process, LocalDateTime Received, ProcessingTime? Time) Next()
    {
        var calendar = random.Next(3) == 0 ? Closed : WorkingCalendar.VietnamPublicSector;
        var planner = new StagePlanner(CalculatorOf(calendar, random.Next(4) == 0 ? Pick(Hours) : null),
            random.Next(5) == 0 ? null : new StagePlanOptions
            {
                Start = (StageStart)random.Next(2),
                Days = (StageDays)random.Next(2),
                Late = (LateStages)random.Next(3),
                Agencies = random.Next(3) > 0 ? [] : [new(Pick(Agencies), CalculatorOf(Half ? Closed : WorkingCalendar.VietnamPublicSector,
                    Pick(Hours)).WorkingTime)],
            });
        var stages = Stages();
        return (planner, new InternalProcess
        {
            HoursPerDay = random.Next(4) == 0 ? 7.5m : 8m,
            Stages = stages,
            Totals = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Whole())],
            Subtotals = random.Next(4) > 0 ? [] : [new StageSubtotal { First = stages[random.Next(stages.Count)].Number, Last = Half ? "9" : stages[^1].Number,
                Name = Half ? "phần đầu" : null, Time = Whole() }],
        }, Dates.Day(Pick(Days)).AtMidnight().PlusMinutes(Pick(Minutes)), random.Next(3) == 0 ? null : Whole());
    }

    /// <summary>When steps were done, by number or by name, and the moment asked about.</summary>
    public (List<KeyValuePair<string, LocalDateTime>> Done, LocalDateTime Now) Done(StagePlan plan)
    {
        var done = new List<KeyValuePair<string, LocalDateTime>>();
        foreach (var planned in plan.Stages.Take(random.Next(plan.Stages.Count + 2)))
        {
            if (random.Next(6) > 0)
            {
                done.Add(new(Half ? planned.Stage.Number : random.Next(5) == 0 ? "Kho" : Half ? planned.Stage.Unit : planned.Stage.Agency ?? "Lãnh đạo",
                    Near(planned.Due)));
            }
        }

        return (done, Near(plan.Stages[random.Next(plan.Stages.Count)].Due).PlusHours(Pick([0, 1, 24, 96])));
    }

    /// <summary>Transfers and a result.</summary>
    public List<DossierEvent> Events(StagePlan plan)
    {
        var events = new List<DossierEvent>();
        foreach (var planned in plan.Stages.Skip(random.Next(2)))
        {
            if (random.Next(4) > 0)
            {
                events.Add(new DossierEvent.Transferred { Id = $"e{events.Count}", At = Near(planned.Start), To = random.Next(6) switch
                {
                    0 => "Kho",
                    1 => null,
                    2 => planned.Stage.Agency,
                    _ => planned.Stage.Unit,
                } });
            }
        }

        if (Half)
        {
            events.Add(new DossierEvent.ResultIssued { Id = "r", At = Near(plan.End) });
        }

        return events;
    }

    // Made once: each counts the hours of all its days.
    private static DeadlineCalculator CalculatorOf(WorkingCalendar calendar, string? hours) => Calculators.GetOrAdd((calendar == Closed,
        hours ?? string.Empty), _ =>
        new DeadlineCalculator(calendar, hours is null ? null : new() { OfficeHours = OfficeTimetable.Parse(hours) }));

    private LocalDateTime Near(LocalDateTime moment) => moment.PlusMinutes(Pick([-1440, -120, -30, 0, 0, 0, 60, 300, 1440]));

    private List<Stage> Stages()
    {
        var group = random.Next(3) == 0;
        return [.. Enumerable.Range(1, random.Next(1, 6)).Select(number =>
        {
            var isBeside = group && number is >= 2 and <= 4;
            return new Stage
            {
                Number = random.Next(25) == 0 ? "1" : $"{number}",
                Unit = random.Next(4) == 0 ? "Văn phòng" : $"Phòng {number}",
                Role = random.Next(4) == 0 ? "Lãnh đạo" : null,
                Agency = random.Next(4) == 0 ? null : Pick(Agencies),
                Time = Own(),
                Parallel = isBeside ? "p" : null,
                Branch = isBeside && Half ? Half ? "a" : "b" : null,
            };
        })];
    }

    private ProcessingTime Own() => random.Next(9) switch
    {
        0 => new ProcessingTime.NotStated("Không tính thời gian"),
        1 => new ProcessingTime.WorkingHours(0),
        2 or 3 => new ProcessingTime.CalendarDays(random.Next(1, 9) / 2m),
        4 or 5 => new ProcessingTime.WorkingDays(random.Next(1, 13) / 4m),
        _ => new ProcessingTime.WorkingHours(random.Next(1, 25) / 2m),
    };

    private ProcessingTime Whole() => random.Next(9) switch
    {
        0 => new ProcessingTime.CalendarDays(random.Next(1, 10)),
        1 => new ProcessingTime.WorkingHours(random.Next(4, 40)),
        2 => new ProcessingTime.NotStated("Không quy định"),
        3 => new ProcessingTime.Months(1),
        4 => new ProcessingTime.Weeks(1),
        5 => new ProcessingTime.Stages([new ProcessingTime.WorkingDays(1), new ProcessingTime.WorkingDays(2)]),
        6 => new ProcessingTime.Stages([new ProcessingTime.WorkingDays(1), new ProcessingTime.CalendarDays(2)]),
        _ => new ProcessingTime.WorkingDays(random.Next(1, 9)),
    };

    private T Pick<T>(T[] among) => among[random.Next(among.Length)];
}
