using Cchc.Core.Deadlines.Clock;
using NodaTime;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>Counts a dossier as the software of desks does: <see cref="VendorVerdict"/>.</summary>
internal static class VendorCount
{
    public static VendorVerdict Of(RegisterDossier dossier, LocalDateTime asOf)
    {
        var (received, promised, ended, status) = (dossier.Received, dossier.Promised, dossier.Result ?? dossier.Returned, 0);
        var events = dossier.Events;
        for (var i = 0; i < events.Count; i++)
        {
            var item = events[i];
            if (item.At > asOf)
            {
                continue;
            }

            (received, promised) = (item is DossierEvent.Received ? item.At : received, EventAppointment.Of(item) ?? promised);
            ended = item is DossierEvent.ResultIssued or DossierEvent.Returned { What: DossierReturn.Result } ? ended ?? item.At : ended;
            status = Status(item, status);
        }

        promised = dossier.PromisedNow ?? promised;
        if (received is null || received.Value.Date > asOf.Date)
        {
            return VendorVerdict.NotCounted;
        }

        if (dossier is { StatusWord: not null, Status: null, Refused: null } && ended is null)
        {
            return VendorVerdict.NotCounted; // perhaps it has ended
        }

        status = dossier.Status ?? (dossier.Refused is not null ? 7 : ended is not null ? 9 : status);
        return status switch
        {
            1 or 3 => VendorVerdict.NotCounted,
            5 or 6 or 8 => VendorVerdict.PendingInTime,
            7 => VendorVerdict.OnTime,
            9 or 10 when ended is null => VendorVerdict.NotCounted,
            9 or 10 when ended.Value.Date <= asOf.Date => Resolved(promised, ended.Value.Date),
            _ => promised is null || promised.Date >= asOf.Date ? VendorVerdict.PendingInTime : VendorVerdict.PendingOverdue,
        };
    }

    private static VendorVerdict Resolved(DossierDue? promised, LocalDate ended) => promised is null || promised.Date == ended ? VendorVerdict.OnTime
        : ended < promised.Date ? VendorVerdict.Early : VendorVerdict.Late;

    /// <summary>The status that the software shows after an event, where the register states none.</summary>
    private static int Status(DossierEvent item, int before) => item switch
    {
        DossierEvent.SupplementRequested => 5,
        DossierEvent.FeeNotified => 6,
        DossierEvent.Paused => 8,
        DossierEvent.StoppedByApplicant or DossierEvent.Refused or DossierEvent.Returned { What: DossierReturn.Dossier } => 7,
        DossierEvent.Supplemented or DossierEvent.Resumed or DossierEvent.FeePaid or DossierEvent.Received => 4,
        _ => before,
    };
}
