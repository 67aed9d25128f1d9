using System.Diagnostics;
using System.Diagnostics.Metrics;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Extensions.Hosting;

namespace Cchc.Core.Extensions.Tests.Hosting;

/// <summary>Listeners hear the whole process: these tests run alone.</summary>
[CollectionDefinition(nameof(TelemetryTests), DisableParallelization = true)]
[Collection(nameof(TelemetryTests))]
public sealed class TelemetryTests
{
    private static readonly DeadlineRequest Request = new() { Time = new ProcessingTime.WorkingDays(3), Received = new(2026, 9, 14, 9, 0) };
    private static readonly DossierClockRequest Clock = new()
    {
        Time = new ProcessingTime.WorkingDays(3),
        Events = [new DossierEvent.Received { Id = "1", At = new(2026, 9, 14, 9, 0) }],
    };

    [Fact]
    public void Nothing_is_allocated_when_nobody_listens()
    {
        using var host = TestHost.With(_ => { });
        var (service, calculator, clock, now) = (host.Deadlines, host.Factory.Calculator(), host.Factory.Clock(), new LocalDateTime(2026, 9, 15, 9, 0));
        Allocated(() => service.Compute(Request)).Should().Be(Allocated(() => calculator.Compute(Request)), "the service adds nothing to the calculator");
        Allocated(() => service.Compute(Clock, now)).Should().Be(Allocated(() => clock.Compute(Clock, now)), "the service adds nothing to the clock");
        Allocated(() => host.Factory.Calculator()).Should().Be(0);
    }

    [Fact]
    public void Computations_and_reloads_are_counted_and_traced()
    {
        using var files = new LayerFiles();
        using var host = TestHost.With(options => (options.LayersFolder, options.WatchLayers) = (files.Folder, false), new FixedTime(new DateTimeOffset(2026, 9, 1, 0, 0, 0, TimeSpan.Zero)));
        var calendar = host.Calendars.Current;
        var measured = new List<(string Name, double Value, string Tags)>();
        var activities = new List<Activity>();
        using var meters = Meters(measured);
        using var tracing = new ActivityListener
        {
            ShouldListenTo = source => source.Name == CchcTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activities.Add,
        };
        ActivitySource.AddActivityListener(tracing);

        host.Deadlines.Compute(Request);
        host.Deadlines.Compute(Clock, new LocalDateTime(2026, 9, 15, 9, 0));
        host.Invoking(it => it.Deadlines.Compute(Request with { Received = new(1990, 1, 1, 9, 0) })).Should().Throw<Exception>();
        files.Write("storm.json", LayerFiles.Closing("2026-09-15"));
        host.Calendars.Reload();
        files.Write("storm.json", "{");
        host.Calendars.Reload();
        host.Calendars.Reload();
        meters.RecordObservableInstruments();

        measured.Where(item => item.Name == CchcTelemetry.Computations).Should().Equal(
            (CchcTelemetry.Computations, 1, "kind=deadline outcome=ok"), (CchcTelemetry.Computations, 1, "kind=clock outcome=ok"), (CchcTelemetry.Computations, 1, "kind=deadline outcome=error"));
        measured.Where(item => item.Name == CchcTelemetry.ComputationDuration).Should().HaveCount(3).And.OnlyContain(item => item.Value > 0 && item.Value < 60);
        measured.Where(item => item.Name == CchcTelemetry.Reloads).Should().Equal((CchcTelemetry.Reloads, 1, "outcome=changed"), (CchcTelemetry.Reloads, 1, "outcome=failed"));
        measured.Should().Contain((CchcTelemetry.AnnouncedDays, Period.DaysBetween(new LocalDate(2026, 9, 1), calendar.AnnouncedThrough), ""));

        activities.Select(activity => (activity.OperationName, activity.Status)).Should().Equal(
            (CchcTelemetry.DeadlineActivity, ActivityStatusCode.Ok), (CchcTelemetry.ClockActivity, ActivityStatusCode.Ok), (CchcTelemetry.DeadlineActivity, ActivityStatusCode.Error),
            (CchcTelemetry.Reloads, ActivityStatusCode.Ok), (CchcTelemetry.Reloads, ActivityStatusCode.Error));
        activities[0].GetTagItem("cchc.data_hash").Should().Be(calendar.ContentHash);
        activities[3].GetTagItem("cchc.data_version").Should().Be(host.Calendars.Current.DataVersion).And.NotBe(calendar.DataVersion);
    }

    private static MeterListener Meters(List<(string Name, double Value, string Tags)> measured)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, it) =>
            {
                if (instrument.Meter.Name == CchcTelemetry.Name)
                {
                    it.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.Start();
        return listener;

        void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            lock (measured)
            {
                measured.Add((instrument.Name, value, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));
            }
        }
    }

    /// <summary>Bytes of one call, once everything is compiled and loaded.</summary>
    private static long Allocated(Func<object> call)
    {
        const int Calls = 200;
        for (var i = 0; i < Calls; i++)
        {
            call();
        }

        var least = long.MaxValue; // the least of several rounds: a collection or the compiler may interfere with one
        for (var round = 0; round < 5; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Calls; i++)
            {
                call();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least / Calls;
    }
}
