using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Procedures.Identifiers;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>Makes the calculators of a calendar once, and anew when the provider or the settings have others.</summary>
internal sealed class CchcFactory(IWorkingCalendarProvider provider, SettingsSource settings) : ICchcFactory
{
    private volatile Desk? desk;

    public DeadlineCalculator Calculator(AgencyCode? agency = null) => Clock(agency).Calculator;

    public DossierClock Clock(AgencyCode? agency = null)
    {
        var (calendar, used) = (provider.Current, settings.Current);
        var now = desk;
        if (now is null || !ReferenceEquals(now.Calendar, calendar) || !ReferenceEquals(now.Settings, used))
        {
            desk = now = new Desk(calendar, used);
        }

        return now.Clock(agency);
    }

    public OfficeTimetable OfficeHours(AgencyCode? agency = null)
    {
        var used = settings.Current;
        return (Nearest(used.ByAgency, agency) ?? used.Deadlines).OfficeHours;
    }

    /// <summary>What an agency has, or the nearest agency above it.</summary>
    private static T? Nearest<T>(IReadOnlyDictionary<AgencyCode, T> byAgency, AgencyCode? agency)
        where T : class
    {
        for (var at = byAgency.Count == 0 ? null : agency; at is not null; at = at.Parent)
        {
            if (byAgency.TryGetValue(at, out var found))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The clocks of one calendar under one set of settings.</summary>
    private sealed class Desk(WorkingCalendar calendar, Settings settings)
    {
        private readonly DossierClock everybody = new(calendar, settings.Deadlines);
        private readonly Dictionary<AgencyCode, DossierClock> byAgency = settings.ByAgency.ToDictionary(
            item => item.Key, item => new DossierClock(calendar, item.Value));

        public WorkingCalendar Calendar => calendar;

        public Settings Settings => settings;

        public DossierClock Clock(AgencyCode? agency) => Nearest(byAgency, agency) ?? everybody;
    }
}
