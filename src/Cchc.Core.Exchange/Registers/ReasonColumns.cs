using Cchc.Core.Deadlines.Clock;

namespace Cchc.Core.Exchange.Registers;

/// <summary>
/// For which kinds of events a table has a place where a reason can stand. That a reason is missing is a finding only where there is one: a register with a
/// column for reasons of pauses says nothing of those of refusals.
/// </summary>
internal readonly record struct ReasonColumns(bool Refusal, bool Supplement, bool Pause, bool PauseBasis, bool Extension)
{
    /// <summary>Whether there is any such place.</summary>
    public bool Any => Refusal || Supplement || Pause || PauseBasis || Extension;

    /// <summary>Whether the reason of an event that has none is missing, and not only not asked for.</summary>
    public bool Tell(DossierEvent item) => item switch
    {
        DossierEvent.Refused => Refusal,
        DossierEvent.SupplementRequested => Supplement,
        DossierEvent.Paused pause => (Pause && PauseBasis) || (Pause && pause.Reason is null) || (PauseBasis && pause.LegalBasis is null),
        DossierEvent.ExtendedWithApology => Extension,
        _ => true,
    };
}
