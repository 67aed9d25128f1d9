namespace Cchc.Core.Extensions.Hosting;

/// <summary>
/// Says when a folder may have changed: a while after the system reported something, at intervals if asked for, and again soon while the folder cannot be
/// read. Everything in the folder counts, not only layer files: mounted volumes change by turning a link.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private const int MostQuietPeriods = 10; // after so many the folder is read although it is not quiet

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

#if NET9_0_OR_GREATER
    private readonly Lock gate = new();
#else
    private readonly object gate = new();
#endif
    private readonly TimeProvider time;
    private readonly HostingLog log;
    private readonly Func<bool> read;
    private readonly ITimer quiet;
    private readonly ITimer polling;
    private FileSystemWatcher? watcher;
    private Settings? followed;
    private long? firstReport;
    private bool hasToldOfFailure;
    private bool isDisposed;

    /// <param name="time">Gives the timers.</param>
    /// <param name="log">Where failures go.</param>
    /// <param name="read">Reads the folder; false when it could not be read.</param>
    public FolderWatch(TimeProvider time, HostingLog log, Func<bool> read)
    {
        (this.time, this.log, this.read) = (time, log, read);
        quiet = time.CreateTimer(_ => Read(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        polling = time.CreateTimer(_ => Read(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Watches the folder of these settings, and no other one any more.</summary>
    public void Follow(Settings settings)
    {
        lock (gate)
        {
            if (isDisposed)
            {
                return;
            }

            followed = settings;
            Unwatch();
            Watch();
            var interval = settings.LayersFolder is null ? null : settings.PollingInterval;
            polling.Change(interval ?? Timeout.InfiniteTimeSpan, interval ?? Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
            Unwatch();
        }

        quiet.Dispose();
        polling.Dispose();
    }

    private void Watch()
    {
        if (followed is not { WatchLayers: true, LayersFolder: { } folder })
        {
            return;
        }

        try
        {
            watcher = new FileSystemWatcher(folder);
            watcher.Changed += Report;
            watcher.Created += Report;
            watcher.Deleted += Report;
            watcher.Renamed += Report;
            watcher.Error += Fail;
            watcher.EnableRaisingEvents = true;
            hasToldOfFailure = false;
        }
        catch (Exception reason) when (reason is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            TellOfFailure(folder, reason);
            Unwatch();
        }
    }

    private void TellOfFailure(string folder, Exception reason)
    {
        if (!hasToldOfFailure)
        {
            hasToldOfFailure = true;
            log.WatchFailed(folder, reason);
        }
    }

    private void Unwatch()
    {
        watcher?.Dispose();
        watcher = null;
    }

    private void Report(object sender, FileSystemEventArgs report)
    {
        lock (gate)
        {
            if (isDisposed || followed is not { } settings)
            {
                return;
            }

            firstReport ??= time.GetTimestamp();
            if (time.GetElapsedTime(firstReport.Value).Ticks <= settings.QuietPeriod.Ticks * MostQuietPeriods)
            {
                quiet.Change(settings.QuietPeriod, Timeout.InfiniteTimeSpan);
            }
        }
    }

    private void Fail(object sender, ErrorEventArgs error)
    {
        lock (gate)
        {
            if (!isDisposed && followed?.LayersFolder is { } folder && ReferenceEquals(sender, watcher))
            {
                TellOfFailure(folder, error.GetException());
                Unwatch();
                quiet.Change(followed.QuietPeriod, Timeout.InfiniteTimeSpan);
            }
        }
    }

    private void Read()
    {
        lock (gate)
        {
            firstReport = null;
            if (isDisposed)
            {
                return;
            }
        }

        var wasRead = false;
        try
        {
            wasRead = read();
        }
        catch (Exception reason) when (reason is not OutOfMemoryException) // thrown by a timer it would end the process
        {
            log.CallbackFailed(reason);
        }

        lock (gate)
        {
            if (isDisposed || followed is not { LayersFolder: { } folder, WatchLayers: true })
            {
                return;
            }

            if (!wasRead || watcher is null)
            {
                Renew(folder);
            }
        }
    }

    // A watcher does not survive its folder: when the folder comes back it needs a new one, and what happened in between needs reading.
    private void Renew(string folder)
    {
        Unwatch();
        if (Directory.Exists(folder))
        {
            Watch();
        }

        quiet.Change(RetryAfter, Timeout.InfiniteTimeSpan);
    }
}
