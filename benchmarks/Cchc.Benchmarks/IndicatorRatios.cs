using System.Diagnostics;
using System.Globalization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Indicators;
using NodaTime;

namespace Cchc.Benchmarks;

/// <summary>
/// All built-in sets of indicators over a register, by agency and month: what counting adds to reading and judging the same CSV. Seconds of all processors of this process together.
/// </summary>
internal static class IndicatorRatios
{
    private static readonly LocalDate From = new(2025, 1, 1); // the first of the sample: all count

    public static void Measure(int dossiers)
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = File.Create(path))
            {
                RegisterWriter.WriteCsv(RegisterSample.Make(dossiers).Select(item => item.Dossier), file);
            }

            var sets = IndicatorSets.Ids.Select(id => IndicatorSets.Find(id)!).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{dossiers} dossiers, {sets.Count} sets, {sets.Sum(set => set.Indicators.Count)} indicators"));
            Judged(path, 20_000, null);
            var judged = Math.Min(Time(() => Judged(path, dossiers, null)), Time(() => Judged(path, dossiers, null)));
            var (counter, counted) = ((IndicatorCounter?)null, double.MaxValue);
            for (var i = 0; i < 2; i++)
            {
                counter = new IndicatorCounter(sets, new IndicatorOptions { From = From, By = [IndicatorKey.Agency, IndicatorKey.Month] });
                counted = Math.Min(counted, Time(() => Judged(path, dossiers, counter)));
            }

            var groups = counter!.Groups();
            var values = Time(() => Values(sets, groups));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"read and judged {judged:0.00} s; counted, too, {counted:0.00} s: {counted - judged:0.00} s more; {groups.Count} groups; their values {values:0.00} s"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"counting / reading and judging {(counted - judged) / judged:0.00}; peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Values(List<IndicatorSet> sets, IReadOnlyList<IndicatorGroup> groups)
    {
        foreach (var set in sets)
        {
            foreach (var group in groups)
            {
                GC.KeepAlive(set.Values(group));
            }
        }
    }

    private static void Judged(string path, int most, IndicatorCounter? counter)
    {
        var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
        foreach (var answer in judge.JudgeAll(RegisterReader.Enumerate(File.OpenRead(path), "register.csv").Take(most).Select(line => line.Dossier!), RegisterSample.AsOf))
        {
            counter?.Add(answer);
        }
    }

    // By the time of this process's own processors: others may work on the machine.
    private static double Time(Action action)
    {
        GC.Collect();
        var (before, watch) = (Process.GetCurrentProcess().TotalProcessorTime, Stopwatch.StartNew());
        action();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {watch.Elapsed.TotalSeconds:0.00} s on the wall"));
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }
}
