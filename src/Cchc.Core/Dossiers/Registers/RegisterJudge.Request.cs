using Cchc.Core.Deadlines.Clock;
using NodaTime;

namespace Cchc.Core.Dossiers.Registers;

public sealed partial class RegisterJudge
{
    /// <summary>What is asked of the clock for a dossier, from which forms are filled; null where no clock can be run, as for <see cref="Explain"/>.</summary>
    internal DossierClockRequest? RequestOf(RegisterDossier dossier, LocalDateTime asOf) =>
        new RegisterRun(this, clock, dossier, asOf.WithCalendar(CalendarSystem.Iso)).Request();

    /// <summary>The run of its clock, for those who need more than the answer; null where no clock can be run, as for <see cref="Explain"/>.</summary>
    /// <exception cref="Calendars.CalendarRangeException">A day is outside the calendar.</exception>
    internal ClockRun? ClockOf(RegisterDossier dossier, LocalDateTime asOf) => RequestOf(dossier, asOf) is { } request ? clock.Judge(request, asOf).Run : null;
}
