using System.Collections.Concurrent;
using System.Diagnostics;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Extensions.Hosting;

namespace Cchc.Core.Extensions.Tests.Hosting;

/// <summary>Calendars change while eight threads compute: each answer is wholly of one version or the other, and says of which.</summary>
public sealed class ConcurrentReloadTests
{
    private const int Threads = 8;

    private static readonly LocalDateTime Received = new(2026, 9, 14, 9, 0);
    private static readonly DeadlineRequest Request = new() { Time = new ProcessingTime.WorkingDays(1), Received = Received };
    private static readonly DossierClockRequest Clock = new()
    {
        Time = new ProcessingTime.WorkingDays(1),
        Events = [new DossierEvent.Received { Id = "1", At = Received }],
    };

    private readonly ConcurrentDictionary<(string Version, string Hash, LocalDate Due), int> answers = new();

    [Fact]
    public async Task Every_answer_is_of_one_version_and_says_which()
    {
        using var files = new LayerFiles();
        files.Write("storm.json", LayerFiles.Closing("2026-09-15", version: "1"));
        using var host = TestHost.With(options => (options.LayersFolder, options.WatchLayers) = (files.Folder, false));
        var (first, firstVersion) = (host.Calendars.Current.ContentHash, host.Calendars.Current.DataVersion);

        using var stop = new CancellationTokenSource();
        var workers = Enumerable.Range(0, Threads).Select(number => Task.Factory.StartNew(() => Work(host, number, stop.Token), default, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToList();
        var (reloads, watch) = (0, Stopwatch.StartNew());
        string? second = null, secondVersion = null;
        while (watch.Elapsed < TimeSpan.FromSeconds(2) || reloads < 200)
        {
            var isSecond = reloads % 2 == 0;
            files.Write("storm.json", isSecond ? LayerFiles.Closing("2026-09-16", version: "2") : LayerFiles.Closing("2026-09-15", version: "1"));
            host.Calendars.Reload().Changed.Should().BeTrue();
            (second, secondVersion) = isSecond ? (host.Calendars.Current.ContentHash, host.Calendars.Current.DataVersion) : (second, secondVersion);
            reloads++;
        }

        await stop.CancelAsync();
        await Task.WhenAll(workers);

        // 15/9 closed: due on the 16th. 16/9 closed: due on the 15th.
        answers.Keys.Should().BeEquivalentTo(new[]
        {
            (firstVersion, first, new LocalDate(2026, 9, 16)),
            (secondVersion!, second!, new LocalDate(2026, 9, 15)),
        });
        answers.Values.Should().OnlyContain(count => count > 50, "both versions are seen often");
        reloads.Should().BeGreaterThanOrEqualTo(200);
    }

    private void Work(TestHost host, int number, CancellationToken stop)
    {
        for (var i = 1; !stop.IsCancellationRequested; i++)
        {
            answers.AddOrUpdate(number % 2 == 0 ? Deadline(host) : State(host), 1, (_, count) => count + 1);

            // A calculator that is kept is of one calendar for ever.
            var calculator = host.Factory.Calculator();
            var (one, two) = (calculator.Compute(Request), calculator.Compute(Request));
            (one.DataHash, two.DataHash).Should().Be((calculator.Calendar.ContentHash, calculator.Calendar.ContentHash));
            if (i % 8 == 0)
            {
                Thread.Sleep(1); // or eight threads leave nothing to the one that reloads
            }
        }
    }

    private static (string Version, string Hash, LocalDate Due) Deadline(TestHost host)
    {
        var due = (Deadline.Due)host.Deadlines.Compute(Request);
        return (due.DataVersion, due.DataHash, due.Date);
    }

    private static (string Version, string Hash, LocalDate Due) State(TestHost host)
    {
        var state = host.Deadlines.Compute(Clock, Received.PlusHours(1));
        return (state.DataVersion, state.DataHash, state.LegalDue!.Date);
    }
}
