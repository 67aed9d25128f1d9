using BenchmarkDotNet.Attributes;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using NodaTime;

namespace Cchc.Benchmarks;

/// <summary>
/// What the swap of 02/01/2026 does to open dossiers, one dossier an operation. The baseline is two passes of the due moments alone, before and after, which say
/// no more than that something moved; the subject explains each that moved. None: receipts long before the swap. Few: receipts over two years, of which one in
/// seventy moves. Many: receipts of the weeks before the swap, of which one in four moves.
/// </summary>
public class DeadlineMovesBenchmarks
{
    private const int Dossiers = 20_000;

    private readonly CalendarDifference change = CalendarDifference.Between(
        WorkingCalendar.VietnamPublicSector.AsOf(new LocalDate(2025, 12, 24)), WorkingCalendar.VietnamPublicSector.AsOf(new LocalDate(2025, 12, 25)));

    private readonly List<RunningDeadline> running = [];
    private DeadlineCalculator before = null!;
    private DeadlineCalculator after = null!;

    [Params("none", "few", "many")]
    public string Moving { get; set; } = "few";

    [GlobalSetup]
    public void Setup()
    {
        (before, after) = (new DeadlineCalculator(change.Before), new DeadlineCalculator(change.After));
        var random = new Random(20251225);
        var (first, days) = Moving switch { "none" => (new LocalDate(2023, 1, 2), 700), "few" => (new LocalDate(2025, 2, 1), 700), _ => (new LocalDate(2025, 12, 1), 40) };
        for (var i = 0; i < Dossiers; i++)
        {
            ProcessingTime time = random.Next(4) switch { 0 => new ProcessingTime.CalendarDays(random.Next(5, 30)), 1 => new ProcessingTime.WorkingHours(random.Next(4, 40)), _ => new ProcessingTime.WorkingDays(random.Next(1, 20)) };
            running.Add(new RunningDeadline($"{i}", new DeadlineRequest { Time = time, Received = first.PlusDays(random.Next(days)).At(new LocalTime(random.Next(8, 17), 0)) }));
        }

        var moves = DeadlineMoves.Of(change, running);
        Console.WriteLine($"// {Moving}: {moves.Moved.Count} of {Dossiers} move");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Dossiers)]
    public int TwoPassesOfTheDueMoments()
    {
        var moved = 0;
        foreach (var deadline in running)
        {
            before.TryGetDue(deadline.Request.Time, deadline.Request.Received, out var date, out var time);
            after.TryGetDue(deadline.Request.Time, deadline.Request.Received, out var laterDate, out var laterTime);
            moved += (date, time) == (laterDate, laterTime) ? 0 : 1;
        }

        return moved;
    }

    [Benchmark(OperationsPerInvoke = Dossiers)]
    public int MovesWithReasons() => DeadlineMoves.Of(change, running).Moved.Count;
}
