using System.Diagnostics;
using System.Globalization;

namespace Cchc.Proof.Fuzzing;

/// <summary>All targets, each on its own generator; faults are written beside the summary as the input that caused them.</summary>
internal static class AllTargets
{
    private const int Round = 50; // inputs between two looks at the clock

    public static IReadOnlyList<FuzzTarget> All { get; } = [.. TextTargets.All, .. FileTargets.All, .. RoadTargets.All];

    public static int Run(long count, int seed, string? faults)
    {
        var runs = All.Select((target, i) => (Target: target, Run: new FuzzRun(target, (seed * 101) + i))).ToList();
        var (clock, spent) = (Stopwatch.StartNew(), new double[runs.Count]);
        long done = 0;
        for (var next = 1_000_000L; done < count;)
        {
            // Every target gets the same time, not the same number: a text is read a thousand times while a workbook is read once.
            Parallel.For(0, runs.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
            {
                var start = Stopwatch.GetTimestamp();
                while (Stopwatch.GetElapsedTime(start).TotalSeconds < 2)
                    runs[i].Run.Run(Round);
                spent[i] += Stopwatch.GetElapsedTime(start).TotalSeconds;
            });
            done = runs.Sum(run => run.Run.Done);
            if (done >= next)
            {
                Console.WriteLine($"{done:N0} inputs, {clock.Elapsed:hh\\:mm\\:ss}, {runs.Sum(run => run.Run.Faults.Count)} kinds of faults");
                next = ((done / 1_000_000) + 1) * 1_000_000;
            }
        }

        foreach (var (target, run) in runs)
            Console.WriteLine($"{target.Name}: {run.Done:N0} inputs, {run.Signatures:N0} different outcomes, {run.Faults.Count} kinds of faults");
        var number = 0;
        foreach (var (what, input) in runs.SelectMany(run => run.Run.Faults))
        {
            Console.WriteLine("FAULT " + what);
            if (faults is not null)
                File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(faults).FullName, string.Create(CultureInfo.InvariantCulture, $"fault-{++number}")), input);
        }

        Console.WriteLine($"{done:N0} inputs in all");
        return runs.Exists(run => run.Run.Faults.Count > 0) ? 1 : 0;
    }
}
