using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using NodaTime;

namespace Cchc.Benchmarks;

/// <summary>Due days of ten million dossiers, one in two with a pause; times are per dossier. Beside them the loop over a set, and the explained answer.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class DeadlineBatchBenchmarks
{
    private const int Dossiers = 10_000_000;
    private const int Some = 4096;

    private readonly WorkingCalendar calendar = WorkingCalendar.VietnamPublicSector;
    private readonly HashSetCalendar loop = new(WorkingCalendar.VietnamPublicSector);
    private readonly DeadlineCalculator calculator = new(WorkingCalendar.VietnamPublicSector);
    private readonly ProcessingTime fiveDays = new ProcessingTime.WorkingDays(5);
    private readonly DateOnly[] received = new DateOnly[Dossiers];
    private readonly int[] days = new int[Dossiers];
    private readonly DeadlineBatch.PausedDays[] pauses = new DeadlineBatch.PausedDays[Dossiers];
    private readonly DeadlineBatch.PausedDays[] halfPauses = new DeadlineBatch.PausedDays[Dossiers / 2];
    private readonly int[] onePauseEach = new int[Dossiers];
    private readonly int[] oneInTwo = new int[Dossiers];
    private readonly DateOnly[] due = new DateOnly[Dossiers];
    private readonly LocalDateTime[] moments = new LocalDateTime[Some];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20261122);
        for (var i = 0; i < Dossiers; i++)
        {
            received[i] = new DateOnly(2015, 1, 1).AddDays(random.Next(4000));
            days[i] = random.Next(1, 40);
            var from = received[i].AddDays(random.Next(1, 10));
            pauses[i] = new DeadlineBatch.PausedDays(from, from.AddDays(random.Next(1, 20)));
            onePauseEach[i] = i + 1;
            oneInTwo[i] = (i + 1) / 2;
        }

        for (var i = 0; i < Some; i++)
        {
            moments[i] = LocalDate.FromDateOnly(received[i]).At(new LocalTime(random.Next(8, 17), 0));
        }

        // Pauses of the second array belong to every other dossier: those follow its receipt.
        for (var i = 0; i < Dossiers / 2; i++)
        {
            var from = received[(2 * i) + 1].AddDays(3);
            halfPauses[i] = new DeadlineBatch.PausedDays(from, from.AddDays(10));
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Some), BenchmarkCategory("due day")]
    public int HashSetLoop() { var sum = 0; for (var i = 0; i < Some; i++) { sum += loop.Add(received[i], days[i]).DayNumber; } return sum; }

    [Benchmark(OperationsPerInvoke = Dossiers), BenchmarkCategory("due day")]
    public int Array() { DeadlineBatch.DueDays(calendar, received, days, due); return due[^1].DayNumber; }

    [Benchmark(OperationsPerInvoke = Dossiers), BenchmarkCategory("due day")]
    public int ArrayHalfWithAPause() { DeadlineBatch.DueDays(calendar, received, days, halfPauses, oneInTwo, due); return due[^1].DayNumber; }

    [Benchmark(OperationsPerInvoke = Dossiers), BenchmarkCategory("due day")]
    public int ArrayEachWithAPause() { DeadlineBatch.DueDays(calendar, received, days, pauses, onePauseEach, due); return due[^1].DayNumber; }

    [Benchmark(Baseline = true, OperationsPerInvoke = Some), BenchmarkCategory("5 working days")]
    public int Explained() { var sum = 0; foreach (var moment in moments) { sum += ((Deadline.Due)calculator.Compute(fiveDays, moment)).Date.Day; } return sum; }

    [Benchmark(OperationsPerInvoke = Some), BenchmarkCategory("5 working days")]
    public int MomentAlone() { var sum = 0; foreach (var moment in moments) { calculator.TryGetDue(fiveDays, moment, out var date, out _); sum += date.Day; } return sum; }
}
