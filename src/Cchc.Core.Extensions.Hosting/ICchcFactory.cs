using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Procedures.Identifiers;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>
/// Gives calculators over the calendar in use now, with the office hours of an agency. A singleton, safe for any number of threads; the same calendar, options
/// and agency give the same instances.
/// </summary>
/// <remarks>
/// A calculator keeps its calendar for as long as somebody keeps the calculator: ask for it where a request begins, and never store it in a field of something
/// that outlives the request.
/// </remarks>
public interface ICchcFactory
{
    /// <summary>A calculator of deadlines.</summary>
    /// <param name="agency">The agency that processes the dossier (cơ quan giải quyết); null for the office hours of everybody.</param>
    /// <returns>A calculator over the calendar in use now.</returns>
    DeadlineCalculator Calculator(AgencyCode? agency = null);

    /// <summary>A clock for dossiers.</summary>
    /// <param name="agency">The agency that processes the dossier; null for the office hours of everybody.</param>
    /// <returns>A clock over the calendar in use now.</returns>
    DossierClock Clock(AgencyCode? agency = null);

    /// <summary>The office hours of an agency: its own, else those of the nearest agency above it, else those of everybody.</summary>
    /// <param name="agency">The agency; null for the office hours of everybody.</param>
    /// <returns>The timetable.</returns>
    OfficeTimetable OfficeHours(AgencyCode? agency = null);
}
