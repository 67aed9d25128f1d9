using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Times;

namespace Cchc.Samples.Tests.OneStopDesk;

/// <summary>Two hundred clients at once: every answer is that of the library. CCHC_DESK_LOAD_SECONDS says for how long; 5 seconds without it.</summary>
public sealed class LoadTests(ITestOutputHelper output)
{
    private const int Clients = 200;

    private static readonly string[] Codes = ["1.001193", "1.004873", "1.013225", "1.004222", "2.001610", "1.013947", "1.115717", "1.001939"];

    [Fact]
    public async Task Two_hundred_clients_get_the_answers_of_the_library()
    {
        var seconds = int.TryParse(Environment.GetEnvironmentVariable("CCHC_DESK_LOAD_SECONDS"), CultureInfo.InvariantCulture, out var given) ? given : 5;
        await using var desk = await DeskProcess.StartAsync("--Desk:RequestsPerMinute=100000000");
        using var warm = new DeskClient(desk.Address);
        await warm.GetAsync("/api/deadline?procedure=1.001193&received=2026-08-28T09:00");

        var expected = Expected();
        var times = new ConcurrentBag<double>();
        var wrong = new ConcurrentBag<string>();
        var end = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async client =>
        {
            using var http = new DeskClient(desk.Address);
            for (var i = client; end.Elapsed.TotalSeconds < seconds; i++)
            {
                var (path, answers) = expected[i % expected.Count];
                var clock = Stopwatch.StartNew();
                var answer = await http.GetAsync(path);
                times.Add(clock.Elapsed.TotalMilliseconds);
                var found = string.Join(";", answer.GetProperty("alternatives").EnumerateArray().Select(item => $"{item.GetProperty("dueDate")} {item.GetProperty("dueTime")}"));
                if (found != answers)
                {
                    wrong.Add($"{path}: {found} for {answers}");
                }
            }
        }));

        var sorted = times.Order().ToList();
        output.WriteLine($"{Clients} clients, {seconds} s: {sorted.Count} answers; p50 {sorted[sorted.Count / 2]:0} ms, p99 {sorted[sorted.Count * 99 / 100]:0} ms; memory {desk.Memory / 1048576} MB");
        wrong.Should().BeEmpty();
        sorted.Count.Should().BeGreaterThan(Clients);
    }

    private static List<(string Path, string Answers)> Expected()
    {
        var catalogue = SampleCatalogue.Load();
        var calculator = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector);
        var all = new List<(string, string)>();
        foreach (var code in Codes)
        {
            for (var day = 0; day < 60; day++)
            {
                var received = new LocalDate(2026, 8, 1).PlusDays(day).At(new LocalTime(7 + (day % 12), day % 60));
                var answers = catalogue.Find(code)!.SelectTimes().Options.Select(option => calculator.Compute(option.ToRequest(received)) is Deadline.Due due
                    ? $"{due.Date:uuuu-MM-dd} {due.TimeOfDay?.ToString("HH:mm", CultureInfo.InvariantCulture)}" : " ");
                all.Add(($"/api/deadline?procedure={code}&received={received:uuuu-MM-ddTHH:mm}", string.Join(";", answers)));
            }
        }

        return all;
    }
}
