using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>Everything that is logged, in the category <c>Cchc.Core</c>; docs/how-to/host-in-aspnet.md lists the events.</summary>
internal sealed partial class HostingLog(ILoggerFactory? factory = null)
{
    private readonly ILogger logger = (factory ?? NullLoggerFactory.Instance).CreateLogger(CchcTelemetry.Name);

    public bool TellsOfReloads => logger.IsEnabled(LogLevel.Information);

    [LoggerMessage(1, LogLevel.Information, "The calendar is {DataVersion} ({ContentHash}), from {Files} layer files, announced through {AnnouncedThrough}.")]
    public partial void CalendarLoaded(string dataVersion, string contentHash, int files, string announcedThrough);

    [LoggerMessage(2, LogLevel.Information, "The calendar was {Before} and is now {DataVersion} ({ContentHash}): {ChangedDays} days differ.")]
    public partial void CalendarReloaded(string before, string dataVersion, string contentHash, int changedDays);

    [LoggerMessage(3, LogLevel.Error, "The layers in {Folder} cannot be used; the calendar stays {DataVersion}. {Findings}")]
    public partial void ReloadFailed(string? folder, string dataVersion, string findings);

    [LoggerMessage(4, LogLevel.Warning, "The calendar has changed and still calls itself {DataVersion}: raise the version of the layer that changed.")]
    public partial void VersionNotRaised(string dataVersion);

    [LoggerMessage(5, LogLevel.Warning, "The calendar is announced through {AnnouncedThrough} only: {DaysLeft} days are left. A newer version of the library, or a layer with the plan of the next year, is due.")]
    public partial void AnnouncedEndIsNear(string announcedThrough, int daysLeft);

    [LoggerMessage(6, LogLevel.Error, "The options of Cchc.Core have changed and cannot be used; those of before stay. {Failures}")]
    public partial void SettingsRefused(string failures);

    [LoggerMessage(7, LogLevel.Warning, "Changes in {Folder} are not reported any more; it is tried again.")]
    public partial void WatchFailed(string folder, Exception? exception);

    [LoggerMessage(8, LogLevel.Error, "Something that waits for a new calendar, or the reload itself, failed.")]
    public partial void CallbackFailed(Exception exception);
}
