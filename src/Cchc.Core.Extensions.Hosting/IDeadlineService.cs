using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Procedures.Identifiers;
using NodaTime;

namespace Cchc.Core.Extensions.Hosting;

/// <summary>
/// Computes deadlines and clocks over the calendar in use, traced and counted. A singleton, safe for any number of threads; it never holds an old calendar, so
/// anything may keep it.
/// </summary>
/// <remarks>Every answer is of one calendar, and says which: <see cref="Deadline.DataVersion"/> and <see cref="Deadline.DataHash"/>.</remarks>
public interface IDeadlineService
{
    /// <summary>The deadline of a dossier (hạn trả kết quả).</summary>
    /// <param name="request">Time, receipt, and what is known beside them.</param>
    /// <param name="agency">The agency that processes the dossier; null for the office hours of everybody.</param>
    /// <returns>The due moment with its reasons, or why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">The request has no processing time.</exception>
    /// <exception cref="CalendarRangeException">The receipt or the due date is outside the calendar.</exception>
    Deadline Compute(DeadlineRequest request, AgencyCode? agency = null);

    /// <summary>The state of a dossier (tình trạng hồ sơ) at a moment.</summary>
    /// <param name="request">Time, rules and events.</param>
    /// <param name="now">The moment, by the clock in Vietnam; null for now by the <see cref="TimeProvider"/> of the host.</param>
    /// <param name="agency">The agency that processes the dossier; null for the office hours of everybody.</param>
    /// <returns>The state with its reasons.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">As for <see cref="DossierClock.Compute"/>.</exception>
    /// <exception cref="CalendarRangeException">A moment or a due date is outside the calendar.</exception>
    DossierClockState Compute(DossierClockRequest request, LocalDateTime? now = null, AgencyCode? agency = null);
}
