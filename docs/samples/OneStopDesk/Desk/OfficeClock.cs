using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using NodaTime;

namespace OneStopDesk.Desk;

/// <summary>What time it is at the desk, and the calculators over the calendar in force. The only place that reads a clock.</summary>
public sealed class OfficeClock(TimeProvider time)
{
    private static readonly Offset Vietnam = Offset.FromHours(7);

    private readonly DossierClock clock = new(WorkingCalendar.VietnamPublicSector);

    /// <summary>The moment by the clock in Vietnam, in whole seconds: what is stored compares equal to what was computed.</summary>
    public LocalDateTime Now
    {
        get
        {
            var now = Instant.FromDateTimeOffset(time.GetUtcNow()).WithOffset(Vietnam).LocalDateTime;
            return now.Date.At(LocalTime.FromSecondsSinceMidnight(now.TimeOfDay.Hour * 3600 + now.TimeOfDay.Minute * 60 + now.TimeOfDay.Second));
        }
    }

    /// <summary>The working calendar in force.</summary>
    public WorkingCalendar Calendar => clock.Calculator.Calendar;

    /// <summary>Deadlines by that calendar.</summary>
    public DeadlineCalculator Calculator => clock.Calculator;

    /// <summary>The dossier's clock by that calendar.</summary>
    public DossierClock Clock => clock;
}
