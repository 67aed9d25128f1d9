using System.Diagnostics;
using System.Globalization;
using Cchc.Core.Calendars;
using NodaTime;

namespace Cchc.Benchmarks;

/// <summary>
/// What the first question costs in a fresh process: each run starts this program anew and takes the time from before the first touch of
/// the library. The baseline is NodaTime's own start, without which there is no date.
/// </summary>
internal static class ColdLoad
{
    private const int Runs = 15;

    /// <summary>One measurement, printed as four numbers of milliseconds.</summary>
    public static void Child(bool afterNodaTime)
    {
        var watch = Stopwatch.StartNew();
        if (afterNodaTime)
        {
            _ = new LocalDate(2026, 8, 28).PlusDays(1);
        }

        var noda = watch.Elapsed;
        var calendar = WorkingCalendar.VietnamPublicSector;
        var load = watch.Elapsed;
        _ = calendar.Add(new DateOnly(2026, 8, 28), 5);
        var add = watch.Elapsed;
        _ = calendar.Day(new LocalDate(2026, 8, 31)).LegalBasis;
        var why = watch.Elapsed;
        Console.WriteLine(string.Join(' ', new[] { noda, load - noda, add - load, why - add }.Select(time => time.TotalMilliseconds.ToString("F2", CultureInfo.InvariantCulture))));
    }

    public static void Measure()
    {
        Console.WriteLine("| in a fresh process | median ms | min | max |");
        Console.WriteLine("|---|---:|---:|---:|");
        var fresh = Samples("cold-child");
        Row("load the default calendar, NodaTime's start included", fresh, 1);
        var warm = Samples("cold-child-noda");
        Row("NodaTime's own start (baseline)", warm, 0);
        Row("load the default calendar after it", warm, 1);
        Row("first addition after the load", fresh, 2);
        Row("first day with its reasons (reads the data files)", fresh, 3);
    }

    private static List<double[]> Samples(string mode)
    {
        var samples = new List<double[]>();
        for (var i = 0; i < Runs; i++)
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
            if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            {
                start.ArgumentList.Add(typeof(ColdLoad).Assembly.Location);
            }

            start.ArgumentList.Add(mode);
            using var process = Process.Start(start)!;
            var line = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            samples.Add(Array.ConvertAll(line.Trim().Split(' '), text => double.Parse(text, CultureInfo.InvariantCulture)));
        }

        return samples;
    }

    private static void Row(string name, List<double[]> samples, int column)
    {
        var values = samples.Select(sample => sample[column]).Order().ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {values[values.Length / 2]:F1} | {values[0]:F1} | {values[^1]:F1} |"));
    }
}
