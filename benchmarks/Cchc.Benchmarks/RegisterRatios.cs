using System.Diagnostics;
using System.Globalization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Procedures;
using NodaTime;

namespace Cchc.Benchmarks;

/// <summary>
/// A register of dossiers, three in ten with events, read from CSV and judged; beside it a bare pass over the lines of the same bytes, and the clock in words
/// dossier by dossier; in seconds of all processors together.
/// </summary>
internal static class RegisterRatios
{
    private const int Sample = 20_000;
    private static readonly LocalDateTime AsOf = new(2026, 9, 30, 17, 0);

    public static void Measure(int dossiers)
    {
        var (path, lines) = (Path.GetTempFileName(), Path.GetTempFileName());
        try
        {
            using (var file = File.Create(lines))
            {
                RegisterWriter.WriteJsonLines(Dossiers(dossiers, seed: 1), file);
            }

            using (var file = File.Create(path))
            {
                RegisterWriter.WriteCsv(Dossiers(dossiers, seed: 1), file);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{dossiers} dossiers, {new FileInfo(path).Length >> 20} MiB"));
            Judge(path, 20_000);
            var bare = Math.Min(Time(() => Lines(path)), Time(() => Lines(path)));
            var read = Time(() => Read(path));
            var json = Math.Min(Time(() => ReadJson(lines)), Time(() => ReadJson(lines)));
            var judged = Math.Min(Time(() => Judge(path, dossiers)), Time(() => Judge(path, dossiers)));
            var words = Time(() => InWords(Sample)) * dossiers / Sample;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"lines alone {bare:0.00} s; read {read:0.00} s; read from JSON lines ({new FileInfo(lines).Length >> 20} MiB) {json:0.00} s; read and judged {judged:0.00} s; the clock in words {words:0.0} s"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"read and judged / lines alone {judged / bare:0.0}; clock in words / read and judged {words / judged:0.0}"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB"));
        }
        finally
        {
            File.Delete(path);
            File.Delete(lines);
        }
    }

    // By the time of this process's own processors: others may work on the machine.
    private static double Time(Action action)
    {
        GC.Collect();
        var (before, watch) = (Process.GetCurrentProcess().TotalProcessorTime, Stopwatch.StartNew());
        action();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {action.Method.Name}: {watch.Elapsed.TotalSeconds:0.00} s on the wall"));
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }

    private static void Lines(string path)
    {
        var cells = 0L;
        foreach (var line in File.ReadLines(path))
        {
            cells += line.Length;
        }

        GC.KeepAlive(cells);
    }

    private static void Read(string path)
    {
        foreach (var line in RegisterReader.Enumerate(File.OpenRead(path), "register.csv"))
        {
            GC.KeepAlive(line);
        }
    }

    private static void ReadJson(string path)
    {
        foreach (var line in RegisterReader.Enumerate(File.OpenRead(path), "register.jsonl"))
        {
            GC.KeepAlive(line);
        }
    }

    private static void Judge(string path, int most)
    {
        var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
        var dossiers = RegisterReader.Enumerate(File.OpenRead(path), "register.csv").Take(most).Select(line => line.Dossier!);
        var totals = RegisterTotals.Of(judge.JudgeAll(dossiers, AsOf));
        if (totals.Dossiers != most)
        {
            throw new InvalidOperationException($"{totals.Dossiers} dossiers were judged: expected {most}.");
        }

        if (most > 20_000)
        {
            Console.WriteLine(string.Join(", ", totals.Verdicts.Select(pair => $"{pair.Key} {pair.Value}")));
        }
    }

    private static void InWords(int count)
    {
        var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
        foreach (var dossier in Dossiers(count, seed: 2))
        {
            GC.KeepAlive(judge.Explain(dossier, AsOf));
        }
    }

    private static IEnumerable<RegisterDossier> Dossiers(int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var received = new LocalDateTime(2026, 1, 5, 7, 30).PlusMinutes(random.Next(260 * 24 * 60));
            var days = random.Next(1, 30);
            var end = received.PlusDays(random.Next(1, 50));
            yield return new RegisterDossier
            {
                Code = string.Create(CultureInfo.InvariantCulture, $"H01.{i % 40}-2601{i % 28 + 1:00}-{i:0000000}"),
                ProcedureCode = string.Create(CultureInfo.InvariantCulture, $"1.{i % 900:000000}"),
                Time = new ProcessingTime.WorkingDays(days),
                Channel = (SubmissionMethod)random.Next(1, 4),
                Agency = string.Create(CultureInfo.InvariantCulture, $"Sở {i % 20}"),
                Officer = string.Create(CultureInfo.InvariantCulture, $"CB{i % 300:000}"),
                Received = received,
                Promised = random.Next(10) == 0 ? null : new DossierDue(received.Date.PlusDays(days + (days / 5 * 2) + random.Next(3))),
                Result = random.Next(5) == 0 || end > AsOf ? null : end,
                Status = random.Next(5) == 0 ? 4 : 9,
                Events = random.Next(10) < 3 ? Events(random, received) : [],
            };
        }
    }

    private static DossierEvent[] Events(Random random, LocalDateTime received)
    {
        var at = received.PlusDays(random.Next(1, 6)).PlusHours(1);
        return random.Next(4) switch
        {
            0 => [new DossierEvent.SupplementRequested { Id = "1", At = at, Content = "Bản vẽ" }, new DossierEvent.Supplemented { Id = "2", At = at.PlusDays(random.Next(1, 20)) }],
            1 => [new DossierEvent.Paused { Id = "1", At = at, Reason = "chờ xác minh", LegalBasis = "Công văn" }, new DossierEvent.Resumed { Id = "2", At = at.PlusDays(random.Next(1, 20)) }],
            2 => [new DossierEvent.Transferred { Id = "1", At = at, To = "Phòng chuyên môn" }, new DossierEvent.Transferred { Id = "2", At = at.PlusDays(2), To = "Văn phòng" }],
            _ => [new DossierEvent.ExtendedWithApology { Id = "1", At = at, Promised = new DossierDue(at.Date.PlusDays(20)), Reason = "Cần xác minh" }],
        };
    }
}
