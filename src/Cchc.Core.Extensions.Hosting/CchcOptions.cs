using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures.Identifiers;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>
/// How the library runs in a host: layers over the calendar, office hours, what the law leaves open, reload and warnings. Set in code or by configuration;
/// checked when the host starts.
/// </summary>
/// <remarks>
/// The members have the names that configuration uses. What is set in code after <c>AddCchc(configuration)</c> goes over the configuration, what is set before
/// under it. Configuration that changes while the host runs is taken over at once, all of it or, where a value is wrong, none.
/// </remarks>
public sealed class CchcOptions
{
    /// <summary>
    /// The folder of layer files (<c>*.json</c>, format <c>cchc-calendar/1</c>) laid over the built-in calendar in ordinal order of their names, later over
    /// earlier; names that begin with a point and sub-folders are passed over. A relative path starts at the content root of the host, or beside the program
    /// where there is none.
    /// </summary>
    /// <value>Default: null, no layers.</value>
    public string? LayersFolder { get; set; }

    /// <summary>How swap days (hoán đổi ngày làm việc) count for deadlines.</summary>
    /// <value>Default: <see cref="SwapPolicy.AgencyCalendar"/>.</value>
    public SwapPolicy Swaps { get; set; }

    /// <summary>Whether a 24/11 on a weekly rest day is made up for.</summary>
    /// <value>Default: <see cref="CultureDayMakeUp.None"/>.</value>
    public CultureDayMakeUp CultureDay { get; set; }

    /// <summary>Office hours (giờ làm việc) of every agency that has none of its own; in configuration a text that <see cref="OfficeTimetable.Parse"/> reads.</summary>
    /// <value>Default: <see cref="OfficeTimetable.Default"/>.</value>
    public OfficeTimetable OfficeHours { get; set; } = OfficeTimetable.Default;

    /// <summary>
    /// Office hours by agency. An agency without an entry has the hours of the nearest agency above it that has one (<c>H38.12.5</c>, <c>H38.12</c>,
    /// <c>H38</c>), else <see cref="OfficeHours"/>. Both forms of a code, <c>H38.12</c> and <c>000.00.12.H38</c>, are one agency.
    /// </summary>
    /// <value>Default: empty.</value>
    public IDictionary<AgencyCode, OfficeTimetable> OfficeHoursByAgency { get; } = new Dictionary<AgencyCode, OfficeTimetable>();

    /// <summary>How a receipt on a day off or after hours is counted.</summary>
    /// <value>Default: <see cref="DayOffReceipt.FirstDayIsNextWorkingDay"/>.</value>
    public DayOffReceipt DayOffReceipt { get; set; }

    /// <summary>Where a part of a day ends on a last day that is closed for some hours.</summary>
    /// <value>Default: <see cref="ClosedPartOfDay.ByOpenHours"/>.</value>
    public ClosedPartOfDay ClosedPartOfDay { get; set; }

    /// <summary>The rules for when the time begins. Only in code.</summary>
    /// <value>Default: <see cref="StartRules.BuiltIn"/>.</value>
    public StartRules StartRules { get; set; } = StartRules.BuiltIn;

    /// <summary>From how many days before the end of what is announced (<see cref="WorkingCalendar.AnnouncedThrough"/>) the health check warns; 0 to 3660.</summary>
    /// <value>Default: 60 days. The plan of a year is usually announced in the last quarter of the year before.</value>
    public int AnnouncedWarningDays { get; set; } = 60;

    /// <summary>Whether the calendar is loaded anew when the system reports a change in <see cref="LayersFolder"/>.</summary>
    /// <value>Default: true. Network drives and some container mounts report nothing: set <see cref="PollingInterval"/> there.</value>
    public bool WatchLayers { get; set; } = true;

    /// <summary>How long nothing must happen in the folder before it is read, so that files copied together are read together; 0 to 1 minute.</summary>
    /// <value>Default: half a second. Where changes do not stop, the folder is read after ten times as long.</value>
    public TimeSpan QuietPeriod { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How often the folder is read whether or not a change was reported; null for never. At least 1 second, at most 1 day.</summary>
    /// <value>Default: null.</value>
    public TimeSpan? PollingInterval { get; set; }

    /// <summary>What configuration holds that could not be read; reported by the validation.</summary>
    internal List<string> Unreadable { get; } = [];
}
