using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Registers;
using NodaTime;

namespace Cchc.Core.Indicators;

/// <summary>What happened to a dossier up to the last day of a period, in the few moments that indicator 2.1 of QĐ 766/QĐ-TTg asks for.</summary>
internal struct Course766
{
    private readonly LocalDate last;
    private LocalDateTime? done;
    private LocalDateTime? returned;
    private LocalDateTime? stopped;
    private LocalDateTime? paused;
    private LocalDateTime? asked;

    /// <param name="dossier">The dossier.</param>
    /// <param name="events">What happened to it, corrections carried out.</param>
    /// <param name="last">The last day of the period; what happened later is left out.</param>
    public Course766(RegisterDossier dossier, IReadOnlyList<DossierEvent> events, LocalDate last)
    {
        this.last = last;
        Received = dossier.Received;
        Promised = dossier.Promised;
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].At.Date <= last)
            {
                Add(events[i]);
            }
        }

        // An event counts before the column that says the same.
        done ??= Until(dossier.Result);
        returned ??= Until(dossier.Returned);
        stopped ??= Until(dossier.Refused);
    }

    /// <summary>When it was received; null when it was not.</summary>
    public LocalDateTime? Received { get; private set; }

    /// <summary>
    /// The appointment of the receipt; null when there is none. One that was made later does not move it: the time of a supplement is taken off.
    /// </summary>
    public DossierDue? Promised { get; private set; }

    /// <summary>How often a supplement was asked for.</summary>
    public int Requests { get; private set; }

    /// <summary>The time that the applicant took for supplements that came.</summary>
    public Duration Supplement { get; private set; }

    /// <summary>When a supplement was asked for last.</summary>
    public LocalDateTime? Asked { get; private set; }

    /// <summary>Whether a supplement is awaited.</summary>
    public readonly bool IsAwaiting => asked is not null;

    /// <summary>Whether it was processed or its result handed over.</summary>
    public readonly bool IsDone => (done ?? returned) is not null;

    /// <summary>When processing ended: processed, before handed over, before refused, stopped or withdrawn; null while it has not.</summary>
    public readonly LocalDateTime? Ended => done ?? returned ?? stopped ?? paused;

    private void Add(DossierEvent item)
    {
        switch (item)
        {
            case DossierEvent.Received receipt:
                (Received, Promised) = (Requests == 0 ? receipt.At : Received ?? receipt.At, Promised ?? receipt.Promised);
                break;
            case DossierEvent.SupplementRequested:
                (Requests, Asked, asked) = (Requests + 1, item.At, item.At);
                break;
            case DossierEvent.Supplemented when asked is { } since:
                Supplement += Between(since, item.At);
                asked = null;
                break;
            case DossierEvent.Paused:
                paused = item.At;
                break;
            case DossierEvent.Resumed:
                paused = null;
                break;
            case DossierEvent.ResultIssued:
                done = item.At;
                break;
            case DossierEvent.Returned { What: DossierReturn.Result }:
                returned = item.At;
                break;
            case DossierEvent.Refused or DossierEvent.StoppedByApplicant or DossierEvent.Returned:
                stopped = item.At;
                break;
        }
    }

    private readonly LocalDateTime? Until(LocalDateTime? moment) => moment?.Date <= last ? moment : null;

    private static Duration Between(LocalDateTime from, LocalDateTime to) =>
        to > from ? to.InUtc().ToInstant() - from.InUtc().ToInstant() : Duration.Zero;
}
