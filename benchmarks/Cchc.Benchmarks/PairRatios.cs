using System.Diagnostics;
using System.Globalization;

namespace Cchc.Benchmarks;

/// <summary>
/// Subject and baseline in turns, pair by pair, by the time of this thread alone; the median of the ratios, with its quarters. On a machine that others use a
/// mean of times jumps and this stays within a few percent.
/// </summary>
internal sealed class PairRatios(int pairs, double milliseconds)
{
    private const int Rounds = 6;
    private const int CallsOfARound = 40;

    private readonly List<string> missed = [];

    /// <summary>What missed its goal, in the order measured.</summary>
    public IReadOnlyList<string> Missed => missed;

    public static void Head(string title)
    {
        Console.WriteLine();
        Console.WriteLine($"### {title}");
        Console.WriteLine();
        Console.WriteLine("| path | beside | ratio | quarters | ns each | ns beside | bytes | goal | |");
        Console.WriteLine("|---|---|---:|---|---:|---:|---:|---:|---|");
    }

    /// <summary>One row of the table.</summary>
    /// <param name="path">What is measured.</param>
    /// <param name="beside">The baseline of the same run.</param>
    /// <param name="subject">The one, so many operations a call.</param>
    /// <param name="baseline">The other.</param>
    /// <param name="operations">How many operations a call of each is.</param>
    /// <param name="goal">The ratio at most; null where none was set.</param>
    /// <param name="nanoseconds">The time of an operation at most, by the time of this thread; null where none was set.</param>
    public void Row(
        string path, string beside, Action subject, Action baseline, (int Subject, int Baseline) operations, double? goal = null, double? nanoseconds = null)
    {
        var (one, other) = (Runs(subject), Runs(baseline));
        var (ratios, times, others) = (new double[pairs], new double[pairs], new double[pairs]);
        for (var i = 0; i < pairs; i++)
        {
            // In turns the one first and the other.
            if (i % 2 == 0)
            {
                times[i] = Time(subject, one) / operations.Subject;
                others[i] = Time(baseline, other) / operations.Baseline;
            }
            else
            {
                others[i] = Time(baseline, other) / operations.Baseline;
                times[i] = Time(subject, one) / operations.Subject;
            }

            ratios[i] = times[i] / others[i];
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        subject();
        var bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / operations.Subject;
        Array.Sort(ratios);
        Array.Sort(times);
        Array.Sort(others);
        var ratio = ratios[pairs / 2];
        var isMissed = ratio > goal || times[pairs / 2] > nanoseconds;
        var wanted = goal is { } most ? Short(most) : nanoseconds is { } time ? Short(time) + " ns" : string.Empty;
        var verdict = wanted.Length == 0 ? string.Empty : isMissed ? "**missed**" : "met";
        if (isMissed)
        {
            missed.Add($"{path} / {beside}");
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {path} | {beside} | {Short(ratio)} | {Short(ratios[pairs / 4])}–{Short(ratios[pairs * 3 / 4])} | {Short(times[pairs / 2])} | {Short(others[pairs / 2])} | {bytes:0.##} | {wanted} | {verdict} |"));
    }

    // Three digits that count.
    private static string Short(double value) => value >= 100 ? value.ToString("#,0", CultureInfo.InvariantCulture) : value.ToString("G3", CultureInfo.InvariantCulture);

    // How many calls fill the time of one measurement. Before that the code is called often, with pauses in which the compiler improves it in the background.
    private int Runs(Action action)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var begun = Stopwatch.GetTimestamp();
            for (var i = 0; i < CallsOfARound && Stopwatch.GetElapsedTime(begun).TotalMilliseconds < milliseconds * 10; i++)
            {
                action();
            }

            Thread.Sleep(50);
        }

        var (start, runs) = (ThreadTime.Nanoseconds, 0);
        do
        {
            action();
            runs++;
        }
        while (ThreadTime.Nanoseconds - start < milliseconds * 2_000_000);

        return Math.Max(1, (int)(runs * milliseconds * 1_000_000 / (ThreadTime.Nanoseconds - start)));
    }

    private static double Time(Action action, int runs)
    {
        var start = ThreadTime.Nanoseconds;
        for (var i = 0; i < runs; i++)
        {
            action();
        }

        return (ThreadTime.Nanoseconds - start) / (double)runs;
    }
}
