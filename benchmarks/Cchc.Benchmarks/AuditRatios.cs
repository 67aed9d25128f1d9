using System.Diagnostics;
using System.Globalization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Exchange.Samples;

namespace Cchc.Benchmarks;

/// <summary>
/// An invented register with planted abuses, read from CSV and audited; beside it a bare pass over the lines of the same bytes, and reading and judging alone; in
/// seconds of all processors together. That every planted abuse was found and none invented is checked on the way.
/// </summary>
internal static class AuditRatios
{
    public static void Measure(int dossiers)
    {
        var path = Path.GetTempFileName();
        try
        {
            var key = new Dictionary<string, string>(StringComparer.Ordinal);
            var made = Time("made and written", () =>
            {
                using var file = File.Create(path);
                RegisterWriter.WriteCsv(RegisterSample.Make(dossiers).Select(item => Noted(item, key)), file);
            });
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{dossiers} dossiers, {new FileInfo(path).Length >> 20} MiB, {key.Count} with an abuse"));
            Audit(path, Math.Min(20_000, dossiers), null);
            var bare = Math.Min(Time("lines", () => Lines(path)), Time("lines", () => Lines(path)));
            var judged = Math.Min(Time("judged", () => Judge(path)), Time("judged", () => Judge(path)));
            var audited = Math.Min(Time("audited", () => Audit(path, dossiers, null)), Time("audited", () => Audit(path, dossiers, key)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"made {made:0.00} s; lines alone {bare:0.00} s; read and judged {judged:0.00} s; read, judged and audited {audited:0.00} s"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"audited / lines alone {audited / bare:0.0}; audited / judged {audited / judged:0.00}"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB, the key among it"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static RegisterDossier Noted(RegisterSample.Item item, Dictionary<string, string> key)
    {
        if (item.Abuse is not null)
        {
            key.Add(item.Dossier.Code, string.Join(' ', item.Codes.Order(StringComparer.Ordinal)));
        }

        return item.Dossier;
    }

    // By the time of this process's own processors: others may work on the machine.
    private static double Time(string name, Action action)
    {
        GC.Collect();
        var (before, watch) = (Process.GetCurrentProcess().TotalProcessorTime, Stopwatch.StartNew());
        action();
        var used = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}: {watch.Elapsed.TotalSeconds:0.00} s on the wall, {used:0.00} s of processors"));
        return used;
    }

    private static void Lines(string path)
    {
        var letters = 0L;
        foreach (var line in File.ReadLines(path))
        {
            letters += line.Length;
        }

        GC.KeepAlive(letters);
    }

    private static IEnumerable<RegisterDossier> Read(string path) =>
        RegisterReader.Enumerate(File.OpenRead(path), "register.csv").Where(line => line.Dossier is not null).Select(line => line.Dossier!);

    private static RegisterJudge Judge() => new(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));

    private static void Judge(string path) => GC.KeepAlive(RegisterTotals.Of(Judge().JudgeAll(Read(path), RegisterSample.AsOf)));

    private static void Audit(string path, int dossiers, Dictionary<string, string>? key)
    {
        var (wrong, found) = (0, 0);
        var audit = new RegisterAudit(Judge(), new AuditOptions { ComponentsInDatabases = RegisterSample.ComponentsInDatabases });
        var summary = audit.Run(Read(path).Take(dossiers), RegisterSample.AsOf, key is null ? null : item =>
        {
            var codes = string.Join(' ', item.Findings.Select(finding => finding.Rule.Code).Order(StringComparer.Ordinal));
            found += codes.Length > 0 ? 1 : 0;
            wrong += codes == (key.TryGetValue(item.Answer.Dossier.Code, out var expected) ? expected : string.Empty) ? 0 : 1;
        });
        if (summary.Rows != dossiers)
        {
            throw new InvalidOperationException($"{summary.Rows} dossiers were audited: expected {dossiers}.");
        }

        if (key is not null)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {found} dossiers with findings, {wrong} that differ from the key, {summary.Significant.Count()} shares beyond chance"));
        }
    }
}
