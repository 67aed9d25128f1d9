using Cchc.Core.Calendars;
using Cchc.Core.Text;
using Microsoft.Extensions.Primitives;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>Loads the calendar, and loads it anew when a file or a setting changes. The first load must succeed.</summary>
internal sealed class WorkingCalendarProvider : IWorkingCalendarProvider, IDisposable
{
#if NET9_0_OR_GREATER
    private readonly Lock gate = new();
#else
    private readonly object gate = new();
#endif
    private readonly SettingsSource settings;
    private readonly TimeProvider time;
    private readonly HostingLog log;
    private readonly Telemetry telemetry;
    private readonly FolderWatch watch;
    private volatile WorkingCalendar current;
    private volatile CalendarLoad lastLoad;
    private CancellationTokenSource change = new();
    private (Settings Settings, string Fingerprint)? read; // what the last load was made of; null when something could not be read

    public WorkingCalendarProvider(SettingsSource settings, TimeProvider time, HostingLog log, Telemetry telemetry)
    {
        (this.settings, this.time, this.log, this.telemetry) = (settings, time, log, telemetry);
        using var activity = telemetry.Start(CchcTelemetry.Reloads);
        var used = settings.Current;
        var folder = LayerFolder.Read(used.LayersFolder);
        var (calendar, findings) = Build(used, folder);
        current = calendar ?? throw new CalendarLoadException(used.LayersFolder, findings);
        read = (used, folder.Fingerprint);
        lastLoad = Result(folder, [], changed: true);
        telemetry.Reloaded(activity, lastLoad);
        telemetry.Gauge(() => VietnamClock.AnnouncedDays(time, Current));
        TellOfCalendar(lastLoad);
        WarnOfTheEnd();
        watch = new FolderWatch(time, log, ReloadInBackground);
        watch.Follow(used);
        watch.After(ReloadInBackground()); // what changed after the folder was read and before it was watched
        settings.Changed += FollowSettings;
        if (settings.Current != used) // changed while this was made
        {
            FollowSettings(this, EventArgs.Empty);
        }
    }

    public WorkingCalendar Current => current;

    public CalendarLoad LastLoad => lastLoad;

    public IChangeToken GetChangeToken() => new CancellationChangeToken(Volatile.Read(ref change).Token);

    public CalendarLoad Reload()
    {
        var load = ReloadNow();
        watch.After(WasRead);
        return load;
    }

    public void Dispose()
    {
        settings.Changed -= FollowSettings;
        watch.Dispose();
    }

    /// <summary>Whether the folder and all its files could be read, whatever is in them.</summary>
    private bool WasRead
    {
        get
        {
            lock (gate)
            {
                return read is not null;
            }
        }
    }

    private CalendarLoad ReloadNow()
    {
        CalendarLoad load;
        lock (gate)
        {
            var used = settings.Current;
            var folder = LayerFolder.Read(used.LayersFolder);
            if (folder.Unreadable.Count == 0 && read == (used, folder.Fingerprint))
            {
                return lastLoad with { At = time.GetUtcNow(), Changed = false };
            }

            load = Load(used, folder);
        }

        if (load.Changed)
        {
            Announce();
        }

        return load;
    }

    /// <summary>The calendar, or what is wrong with the layers.</summary>
    private static (WorkingCalendar? Calendar, IReadOnlyList<Finding> Findings) Build(Settings settings, LayerFolder folder)
    {
        var (layers, findings) = folder.Layers();
        if (findings.Count > 0)
        {
            return (null, findings);
        }

        try
        {
            var calendar = WorkingCalendar.VietnamPublicSectorWith(settings.CultureDay).With(layers).WithSwaps(settings.Swaps);
            _ = calendar.ContentHash; // computed now, and not while somebody waits for an answer
            return (calendar, []);
        }
        catch (CalendarDataException wrong)
        {
            return (null, wrong.Findings);
        }
    }

    private CalendarLoad Load(Settings used, LayerFolder folder)
    {
        using var activity = telemetry.Start(CchcTelemetry.Reloads);
        var (calendar, findings) = Build(used, folder);
        read = folder.Unreadable.Count == 0 ? (used, folder.Fingerprint) : null;
        var before = current;
        var wasWrong = !lastLoad.Succeeded;
        var isKnown = calendar is null && wasWrong && lastLoad.Findings.SequenceEqual(findings);
        var changed = calendar is not null && (calendar.ContentHash != before.ContentHash || calendar.DataVersion != before.DataVersion);
        if (changed)
        {
            current = calendar!;
        }

        var load = Result(folder, findings, changed);
        lastLoad = load;
        if (!isKnown)
        {
            telemetry.Reloaded(activity, load);
            Tell(used, load, before, wasWrong);
        }

        return load;
    }

    private void Tell(Settings used, CalendarLoad load, WorkingCalendar before, bool wasWrong)
    {
        if (!load.Succeeded)
        {
            log.ReloadFailed(used.LayersFolder, load.DataVersion, string.Join(" ", load.Findings));
            return;
        }

        if (load.Changed && log.TellsOfReloads)
        {
            log.CalendarReloaded(before.DataVersion, load.DataVersion, load.ContentHash, CalendarDifference.Between(before, current).Days.Count);
        }

        if (!load.Changed && wasWrong)
        {
            TellOfCalendar(load);
        }

        if (load.Changed && load.DataVersion == before.DataVersion)
        {
            log.VersionNotRaised(load.DataVersion);
        }

        WarnOfTheEnd();
    }

    private void TellOfCalendar(CalendarLoad load) =>
        log.CalendarLoaded(load.DataVersion, load.ContentHash, load.Files.Count, OptionText.Iso(current.AnnouncedThrough));

    private CalendarLoad Result(LayerFolder folder, IReadOnlyList<Finding> findings, bool changed) => new()
    {
        At = time.GetUtcNow(),
        Succeeded = findings.Count == 0,
        Changed = changed,
        DataVersion = current.DataVersion,
        ContentHash = current.ContentHash,
        Files = [.. folder.Files.Select(file => file.Name)],
        Findings = [.. findings],
    };

    private void WarnOfTheEnd()
    {
        var left = VietnamClock.AnnouncedDays(time, current);
        if (left < settings.Current.AnnouncedWarningDays)
        {
            log.AnnouncedEndIsNear(OptionText.Iso(current.AnnouncedThrough), left);
        }
    }

    // The new token is there before the old one changes: whoever asks for the next token inside a callback gets one that still can change.
    private void Announce()
    {
        var before = Interlocked.Exchange(ref change, new CancellationTokenSource());
        try
        {
            before.Cancel();
        }
        catch (AggregateException wrong)
        {
            log.CallbackFailed(wrong);
        }
    }

    private void FollowSettings(object? sender, EventArgs nothing)
    {
        watch.Follow(settings.Current);
        watch.After(ReloadInBackground());
    }

    /// <summary>Whether the folder could be read; when not, it is tried again soon.</summary>
    private bool ReloadInBackground()
    {
        _ = ReloadNow();
        return WasRead;
    }
}
