using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using NodaTime;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>Divides the time that a dossier used among those who had it.</summary>
internal static class AgencyShares
{
    public static IReadOnlyList<AgencyShare> Of(RegisterDossier dossier, ClockRun run, WorkingTime hours, LocalDateTime asOf)
    {
        if (run.StartedAt is not { } start || run.NotCounted is not { } notCounted || run.OfficeTime is not { } counted
            || DossierHolders.Transfers(run.Happened) is not { } transfers)
        {
            return [];
        }

        var until = run.EndedAt ?? asOf;
        var shares = new List<AgencyShare>();
        var (from, holder) = (start, dossier.Agency);
        foreach (var (at, to) in transfers)
        {
            if (at >= until)
            {
                break;
            }

            if (at > from)
            {
                shares.Add(Share(holder, from, at));
                from = at;
            }

            holder = to;
        }

        if (until > from)
        {
            shares.Add(Share(holder, from, until));
        }

        return shares;

        AgencyShare Share(string? agency, LocalDateTime begin, LocalDateTime end)
        {
            var days = Days(begin, end);
            foreach (var (stop, goesOn) in run.Standing)
            {
                var (low, high) = (LocalDateTime.Max(stop, begin), LocalDateTime.Min(goesOn, end));
                days -= low < high ? Days(low, high) : 0;
            }

            return new AgencyShare(agency, days, counted.Between(begin, end));
        }

        int Days(LocalDateTime begin, LocalDateTime end) =>
            hours.Calendar.Count(LocalDate.Max(begin.Date, notCounted), LocalDate.Max(end.Date, notCounted));
    }
}
