using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>
/// Who had a dossier at a moment, by the transfers that the register records. Before the first of them it is the agency of the row, unless a later one goes to
/// that agency: then the row may name who has it last, and who had it first is not told. At the very moment of a transfer nothing is told either.
/// </summary>
internal sealed class DossierHolders
{
    private readonly RegisterDossier dossier;
    private readonly List<(LocalDateTime At, string? To)> transfers;
    private readonly string? own;

    private DossierHolders(RegisterDossier dossier, List<(LocalDateTime At, string? To)> transfers)
    {
        (this.dossier, this.transfers) = (dossier, transfers);
        own = dossier.Agency is { } agency ? VietnameseText.Fold(agency) : null;
    }

    /// <summary>The others to whom it was passed, each once, as written.</summary>
    public IReadOnlyList<string> Others => ValueList.Of(
        transfers.Select(transfer => transfer.To).OfType<string>().Where(to => !IsOwn(to)).Distinct(StringComparer.Ordinal));

    /// <summary>Who had a dossier; null where no transfer is recorded by the moment asked for.</summary>
    public static DossierHolders? Of(RegisterDossier dossier, LocalDateTime asOf)
    {
        var events = dossier.Events;
        var any = false;
        for (var i = 0; i < events.Count && !any; i++)
        {
            any = events[i] is DossierEvent.Transferred or DossierEvent.ReceivedByCompetentAgency or DossierEvent.Correction;
        }

        return any && Transfers(ClockHistory.Of(events, asOf).Events) is { } known ? new DossierHolders(dossier, known) : null;
    }

    /// <summary>The transfers among events, in their order; null when there are none.</summary>
    public static List<(LocalDateTime At, string? To)>? Transfers(IReadOnlyList<DossierEvent> events)
    {
        List<(LocalDateTime At, string? To)>? found = null;
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is DossierEvent.Transferred transfer)
            {
                (found ??= []).Add((transfer.At, transfer.To));
            }
            else if (events[i] is DossierEvent.ReceivedByCompetentAgency there)
            {
                (found ??= []).Add((there.At, there.Agency));
            }
        }

        return found;
    }

    /// <summary>Who had it at a moment: the agency of the row, others by name, or nobody that the register tells.</summary>
    public (string? Agency, bool IsRow) At(LocalDateTime moment)
    {
        var last = transfers.FindLastIndex(transfer => transfer.At < moment);
        if (transfers.Exists(transfer => transfer.At == moment) || (last < 0 && transfers.Exists(transfer => transfer.To is { } to && IsOwn(to))))
        {
            return (null, false);
        }

        return last < 0 || (transfers[last].To is { } back && IsOwn(back)) ? (dossier.Agency, true) : (transfers[last].To, false);
    }

    private bool IsOwn(string name) => own is not null && VietnameseText.Fold(name) == own;
}
