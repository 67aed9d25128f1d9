using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Procedures.Identifiers;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>Options that were checked, so that nobody changes them any more. Compared by reference.</summary>
internal sealed class Settings
{
    public Settings(CchcOptions options, string root)
    {
        LayersFolder = options.LayersFolder is { } folder ? Path.GetFullPath(Path.Combine(root, folder)) : null;
        Swaps = options.Swaps;
        CultureDay = options.CultureDay;
        Deadlines = new DeadlineOptions
        {
            OfficeHours = options.OfficeHours,
            StartRules = options.StartRules,
            DayOffReceipt = options.DayOffReceipt,
            ClosedPartOfDay = options.ClosedPartOfDay,
        };
        ByAgency = options.OfficeHoursByAgency.ToDictionary(item => item.Key, item => Deadlines with { OfficeHours = item.Value });
        AnnouncedWarningDays = options.AnnouncedWarningDays;
        WatchLayers = options.WatchLayers;
        QuietPeriod = options.QuietPeriod;
        PollingInterval = options.PollingInterval;
    }

    /// <summary>The whole path; null for no layers.</summary>
    public string? LayersFolder { get; }

    public SwapPolicy Swaps { get; }

    public CultureDayMakeUp CultureDay { get; }

    /// <summary>For agencies without office hours of their own.</summary>
    public DeadlineOptions Deadlines { get; }

    public IReadOnlyDictionary<AgencyCode, DeadlineOptions> ByAgency { get; }

    public int AnnouncedWarningDays { get; }

    public bool WatchLayers { get; }

    public TimeSpan QuietPeriod { get; }

    public TimeSpan? PollingInterval { get; }
}
