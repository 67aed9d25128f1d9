using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Cchc.Benchmarks;

/// <summary>
/// The gates of the catalogue's JSON on a noisy machine: subject and baseline take turns, pair by pair, by the time of this process's own
/// processors; the median of the ratios stays where a mean of times would jump.
/// </summary>
internal static class CatalogueRatios
{
    private const int Pairs = 15;

    public static void Measure()
    {
        var benchmarks = new CatalogueBenchmarks();
        benchmarks.Setup();
        Console.WriteLine($"concurrent GC: {GC.GetConfigurationVariables()["ConcurrentGC"]}, server GC: {System.Runtime.GCSettings.IsServerGC}");
        Console.WriteLine("| subject / baseline | median ratio | quarter | three quarters | bytes allocated / bytes of the file |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        Row("full read / generated classes", benchmarks.Read, benchmarks.Generated, benchmarks);
        Row("generated classes / bare pass", benchmarks.Generated, benchmarks.Pass, benchmarks);
        Row("full read / bare pass", benchmarks.Read, benchmarks.Pass, benchmarks);
        Row("lazy open / bare pass", benchmarks.Open, benchmarks.Pass, benchmarks);
        Row("lazy open and first answer / bare pass", () => benchmarks.OpenAndFind().Length, benchmarks.Pass, benchmarks);
        Row("lazy open, all names / bare pass", benchmarks.OpenWithNames, benchmarks.Pass, benchmarks);
        Row("JsonDocument of every line / bare pass", benchmarks.Documents, benchmarks.Pass, benchmarks);
    }

    private static void Row(string name, Func<int> subject, Func<int> baseline, CatalogueBenchmarks benchmarks)
    {
        var ratios = new List<double>();
        for (var i = 0; i < Pairs + 3; i++)
        {
            var (one, other) = i % 2 == 0 ? (Time(subject), Time(baseline)) : Turned(Time(baseline), Time(subject));
            if (i >= 3)
            {
                ratios.Add(one / other);
            }
        }

        ratios.Sort();
        var before = GC.GetAllocatedBytesForCurrentThread();
        subject();
        var allocated = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / benchmarks.Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {ratios[Pairs / 2]:F3} | {ratios[Pairs / 4]:F3} | {ratios[Pairs * 3 / 4]:F3} | {allocated:F2} |"));
    }

    private static (double Subject, double Baseline) Turned(double baseline, double subject) => (subject, baseline);

    private static double Time(Func<int> run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var runs = 0;
        do
        {
            run();
            runs++;
            process.Refresh();
        }
        while ((process.TotalProcessorTime - before).TotalMilliseconds < 100);

        return (process.TotalProcessorTime - before).TotalMilliseconds / runs;
    }
}
