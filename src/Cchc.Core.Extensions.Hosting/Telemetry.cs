using System.Diagnostics;
using System.Diagnostics.Metrics;
using Cchc.Core.Calendars;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>The activity source and the meter of one container. Silent and without cost while nobody listens.</summary>
internal sealed class Telemetry : IDisposable
{
    private static readonly string? Version = typeof(Telemetry).Assembly.GetName().Version?.ToString(3);

    private readonly ActivitySource source = new(CchcTelemetry.Name, Version);
    private readonly Meter meter = new(CchcTelemetry.Name, Version);
    private readonly Counter<long> reloads;
    private readonly Counter<long> computations;
    private readonly Histogram<double> durations;

    public Telemetry()
    {
        reloads = meter.CreateCounter<long>(CchcTelemetry.Reloads, "{reload}", "Reloads of the calendar that found something new.");
        computations = meter.CreateCounter<long>(CchcTelemetry.Computations, "{computation}", "Deadlines and clocks computed.");
        durations = meter.CreateHistogram<double>(CchcTelemetry.ComputationDuration, "s", "The time that a computation takes.");
    }

    /// <summary>Whether the time of a computation is worth taking.</summary>
    public bool IsTiming => durations.Enabled;

    public void Gauge(Func<int> announcedDays) =>
        meter.CreateObservableGauge(CchcTelemetry.AnnouncedDays, announcedDays, "d", "Days from today to the end of what is announced.");

    public Activity? Start(string activity) => source.HasListeners() ? source.StartActivity(activity) : null;

    public void Reloaded(Activity? activity, CalendarLoad load)
    {
        if (reloads.Enabled)
        {
            reloads.Add(1, new KeyValuePair<string, object?>("outcome", load.Succeeded ? "changed" : "failed"));
        }

        if (activity is not null)
        {
            activity.SetTag("cchc.data_version", load.DataVersion);
            activity.SetTag("cchc.data_hash", load.ContentHash);
            activity.SetTag("cchc.files", load.Files.Count);
            activity.SetStatus(load.Succeeded ? ActivityStatusCode.Ok : ActivityStatusCode.Error, load.Succeeded ? null : "The layers cannot be used.");
        }
    }

    public void Computed(Activity? activity, string kind, bool succeeded, WorkingCalendar calendar, double seconds)
    {
        if (computations.Enabled)
        {
            computations.Add(
                1, new KeyValuePair<string, object?>("kind", kind), new KeyValuePair<string, object?>("outcome", succeeded ? "ok" : "error"));
        }

        if (seconds >= 0)
        {
            durations.Record(seconds, new KeyValuePair<string, object?>("kind", kind));
        }

        if (activity is not null)
        {
            activity.SetTag("cchc.data_version", calendar.DataVersion);
            activity.SetTag("cchc.data_hash", calendar.ContentHash);
            activity.SetStatus(succeeded ? ActivityStatusCode.Ok : ActivityStatusCode.Error);
        }
    }

    public void Dispose()
    {
        source.Dispose();
        meter.Dispose();
    }
}
