using System.Globalization;
using System.Numerics;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Searching;
using Cchc.Proof.Questions;

namespace Cchc.Proof.Threads;

/// <summary>
/// Quick calls by the million: eight threads on the same objects, each the same calls at its own pace, fresh objects every 10,000 calls. Every answer goes into a number, and eight
/// numbers must be that of one thread on objects of its own.
/// </summary>
internal static class CallRun
{
    private const int Threads = 8;
    private const int Batch = 10_000;
    private static readonly ProcedureSearch Search = new(SampleCatalogue.Load());
    private static readonly string[] Words = ["khai sinh", "đất", "ket hon", "1.001193", "xyz"];
    private static readonly string[] Phrases = ["5 ngày làm việc", "trong ngày; sau 15 giờ thì ngày làm việc tiếp theo", "07 ngay", "1 tháng", "không quá 3 giờ làm việc", "x"];

    public static int Run(long calls, int seed)
    {
        var (differences, made) = (0, 0L);
        for (var batch = 0; made < calls; batch++, made += Batch)
        {
            if (Differs(seed + batch) is not { } difference)
                continue;
            differences++;
            Console.WriteLine("DIFFER " + difference);
        }

        Console.WriteLine($"{Threads} threads, {made:N0} calls each, seed {seed}: {differences} batches differ");
        return differences == 0 ? 0 : 1;
    }

    /// <summary>Null when each of the threads has the answers of one.</summary>
    public static string? Differs(int seed)
    {
        var expected = Answers(new World(seed), seed);
        var (world, answers, start) = (new World(seed), new ulong[Threads], new Barrier(Threads));
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            answers[i] = Answers(world, seed);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return answers.All(answer => answer == expected) ? null : $"batch {seed}: one thread {expected:x}, eight {string.Join(' ', answers.Select(answer => answer.ToString("x", CultureInfo.InvariantCulture)))}";
    }

    private static ulong Answers(World world, int seed)
    {
        var draw = new Draw(seed);
        var clock = new DossierClock(world.Calculator);
        var sum = 0UL;
        for (var i = 0; i < Batch; i++)
        {
            sum = (BitOperations.RotateLeft(sum, 5) ^ Call(world, clock, draw, i)) * 0x9E3779B97F4A7C15;
        }

        return sum;
    }

    private static ulong Call(World world, DossierClock clock, Draw draw, int number)
    {
        var day = draw.Day(2018);
        switch (number % 100)
        {
            case 0:
                return (ulong)Search.Search(draw.Of(Words), 5).Sum(hit => Text(hit.Code.ToString()));
            case 1 or 2:
                return (ulong)TimeExpression.Read(draw.Of(Phrases)).Alternatives.Count;
            case 3 or 4:
                var dossier = RandomDossier.Of(world, draw);
                var request = new DossierClockRequest { Time = World.Said(dossier.Time), Rules = dossier.IsLand ? DossierClockRules.Land : DossierClockRules.OneStop, Events = dossier.Said() };
                return clock.TryGetLegalDue(request, dossier.Now, out var legal, out var violations) ? Of(legal.Date) + (ulong)violations : 1;
            case < 20:
                return world.Calculator.TryGetDue(World.Said(draw.Time()), day.AtMidnight().PlusMinutes(draw.Minute()), out var due, out var hour)
                    ? Of(due) + (ulong)(hour?.TickOfDay ?? 0) : 1;
            case < 30:
                return (ulong)world.Working.Add(day.AtMidnight().PlusMinutes(draw.Minute()), Duration.FromMinutes(draw.Below(4000))).TickOfDay;
            case < 40:
                return (ulong)world.Working.Count(day.AtMidnight().PlusMinutes(draw.Minute()), day.PlusDays(9).AtMidnight()).BclCompatibleTicks;
            case < 60:
                return Of(world.Calendar.Add(day, draw.Below(60)));
            case < 80:
                return (ulong)world.Calendar.Count(day, day.PlusDays(draw.Below(200)));
            default:
                return world.Calendar.IsWorkingDay(day) ? 1UL : 0;
        }
    }

    private static ulong Of(LocalDate day) => (ulong)((day.Year * 400) + day.DayOfYear);

    private static int Text(string text) => text.Sum(c => c);
}
