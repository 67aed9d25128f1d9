using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Extensions.Hosting;
using NodaTime;

namespace OneStopDesk.Desk;

/// <summary>What time it is at the desk, and the calculators over the calendar in force. The only place that reads a clock.</summary>
public sealed class OfficeClock(TimeProvider time, ICchcFactory calculators, IWorkingCalendarProvider calendars)
{
    private static readonly Offset Vietnam = Offset.FromHours(7);

    /// <summary>The moment by the clock in Vietnam, in whole seconds: the format of the histories has no parts of them.</summary>
    public LocalDateTime Now
    {
        get
        {
            var now = Instant.FromUnixTimeSeconds(time.GetUtcNow().ToUnixTimeSeconds());
            return now.WithOffset(Vietnam).LocalDateTime;
        }
    }

    /// <summary>The working calendar in force: the built-in one with the layers of the folder <c>Cchc:LayersFolder</c>, read anew when they change.</summary>
    public WorkingCalendar Calendar => calendars.Current;

    /// <summary>Deadlines by that calendar, with the office hours of <c>Cchc:OfficeHours</c>.</summary>
    public DeadlineCalculator Calculator => calculators.Calculator();

    /// <summary>The dossier's clock by that calendar.</summary>
    public DossierClock Clock => calculators.Clock();
}
