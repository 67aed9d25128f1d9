using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;

namespace Cchc.Core.Tests.Indicators;

/// <summary>Indicator 2.1 of QĐ 766/QĐ-TTg, sentence by sentence and day by day; for dossiers whose history stands in events alone.</summary>
internal static class SlowProgress766
{
    /// <summary>"inTime", "late", "unknown", or null where the dossier is not counted.</summary>
    public static string? Of(RegisterDossier dossier, LocalDate from, LocalDate last)
    {
        var events = dossier.Events.Where(item => item.At.Date <= last).ToList();
        if (dossier.Received is not { } received || received.Date > last)
        {
            return null;
        }

        // End: processed, before handed over, before refused, stopped, withdrawn, or a stop that is still open.
        var pauses = events.Where(item => item is DossierEvent.Paused or DossierEvent.Resumed).ToList();
        LocalDateTime?[] ends =
        [
            events.OfType<DossierEvent.ResultIssued>().LastOrDefault()?.At,
            events.OfType<DossierEvent.Returned>().LastOrDefault(item => item.What == DossierReturn.Result)?.At,
            events.LastOrDefault(item => item is DossierEvent.Refused or DossierEvent.StoppedByApplicant or DossierEvent.Returned { What: DossierReturn.Dossier })?.At,
            pauses.LastOrDefault() is DossierEvent.Paused ? pauses[^1].At : null,
        ];
        var end = ends.FirstOrDefault(item => item is not null);
        var requests = events.OfType<DossierEvent.SupplementRequested>().ToList();
        var isAnswered = requests.Count == 0 || events.OfType<DossierEvent.Supplemented>().Any(item => events.IndexOf(item) > events.IndexOf(requests[^1]));
        end ??= isAnswered ? null : requests[^1].At;
        if (end?.Date < from)
        {
            return null;
        }

        if (end < received)
        {
            return "unknown";
        }

        if (requests.Count > 1)
        {
            return "late";
        }

        // The time of the one supplement, if it came.
        var minutes = 0L;
        if (requests.Count == 1 && isAnswered)
        {
            minutes = Math.Max(0, Period.Between(requests[0].At, events.OfType<DossierEvent.Supplemented>().First(item => events.IndexOf(item) > events.IndexOf(requests[0])).At, PeriodUnits.Minutes).Minutes);
        }

        var counted = (end ?? last.At(LocalTime.Noon)).PlusMinutes(-minutes).Date;
        counted = LocalDate.Max(counted, received.Date);
        if (dossier.Promised is { } promise)
        {
            return counted <= promise.Date ? "inTime" : "late";
        }

        if (dossier.Time is not ProcessingTime.WorkingDays time)
        {
            return "unknown";
        }

        var used = 0;
        for (var day = received.Date.PlusDays(1); day <= counted; day = day.PlusDays(1))
        {
            used += WorkingCalendar.VietnamPublicSector.IsWorkingDay(day) ? 1 : 0;
        }

        return used <= time.Value ? "inTime" : "late";
    }
}
