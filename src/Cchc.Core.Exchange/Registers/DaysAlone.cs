using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Registers;
using NodaTime;

namespace Cchc.Core.Exchange.Registers;

/// <summary>
/// Moments of which only the day is written down, among others that have their hour: read at midnight they would lie before what came first on that day, and a
/// supplement of the day of receipt would be lost. They are put behind what stands before them.
/// </summary>
internal static class DaysAlone
{
    /// <summary>Puts events without an hour behind the receipt and behind those before them in the list that fall on the same day.</summary>
    /// <param name="events">The events as they stand.</param>
    /// <param name="received">The receipt of the register; null where an event is the receipt.</param>
    /// <param name="isDay">Which of them have no hour.</param>
    public static void Order(List<DossierEvent> events, LocalDateTime? received, IReadOnlyList<bool> isDay)
    {
        for (var i = 0; i < events.Count; i++)
        {
            if (!isDay[i] || events[i] is DossierEvent.Received)
            {
                continue;
            }

            var at = Later(events[i].At, received);
            for (var before = 0; before < i; before++)
            {
                at = Later(at, events[before].At);
            }

            events[i] = at == events[i].At ? events[i] : events[i] with { At = at };
        }
    }

    /// <summary>
    /// Puts ends without an hour behind the receipt and all events of their day. In a register that has hours throughout nothing changes: there midnight is
    /// an hour.
    /// </summary>
    public static RegisterDossier Ends(RegisterDossier dossier)
    {
        if ((dossier.Content & RegisterContent.Hours) != RegisterContent.None)
        {
            return dossier;
        }

        var (result, returned, refused) = (End(dossier.Result), End(dossier.Returned), End(dossier.Refused));
        return result == dossier.Result && returned == dossier.Returned && refused == dossier.Refused ? dossier
            : dossier with { Result = result, Returned = returned, Refused = refused };

        LocalDateTime? End(LocalDateTime? stated)
        {
            if (stated is not { } end || end.TimeOfDay != LocalTime.Midnight)
            {
                return stated;
            }

            var at = Later(end, dossier.Received);
            foreach (var item in dossier.Events)
            {
                at = Later(at, item.At);
            }

            return at;
        }
    }

    private static LocalDateTime Later(LocalDateTime at, LocalDateTime? other) => other is { } moment && moment.Date == at.Date && moment > at ? moment : at;
}
