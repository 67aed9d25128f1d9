using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>Where the clock stands, in values: what registers read of it.</summary>
internal sealed partial class ClockRun
{
    /// <summary>The text of whatever a run finds that does not speak; nobody sees it.</summary>
    public static readonly BilingualText NoWords = new("…", "…");

    /// <summary>The answer in words; null unless the run speaks.</summary>
    public DossierClockState? Answer { get; private set; }

    /// <summary>What happened, corrections applied, in order of time.</summary>
    public IReadOnlyList<DossierEvent> Happened { get; private set; } = [];

    /// <summary>What the rules do not allow, in order of time; without words unless the run speaks.</summary>
    public IReadOnlyList<DossierViolation> Violations => violations;

    /// <summary>When the clock that runs now started; null when it has not, or was reset to zero.</summary>
    public LocalDateTime? StartedAt => outcome?.Start;

    /// <summary>The identifier of the receipt; null when not received.</summary>
    public string? ReceiptId => received?.Id;

    /// <summary>The last promise against which lateness is measured, the legal date where no slip is known; null when there is none.</summary>
    public DossierDue? Promise => LastPromise()?.Due;

    /// <summary>The last promise that a slip or letter states; null when there is none.</summary>
    public DossierDue? StatedPromise => LastPromise() is { IsStated: true } stated ? stated.Due : null;

    /// <summary>Late by law; null while it is open and not past, or unknown.</summary>
    public bool? IsLateByLaw => IsLate(Due);

    /// <summary>Late by the last promise.</summary>
    public bool? IsLateByPromise =>
        (Due is null && ended is null) || (ended is not null && endState == DossierState.ClosedAutomatically) ? null : IsLate(Promise);

    /// <summary>How the dossier ended, whatever was handed over afterwards; null while it is open.</summary>
    public DossierState? EndState => ended is null ? null : endState;

    /// <summary>Whether the dossier went back to be completed and has not come in again.</summary>
    public bool IsHandedBack => ended is not null && handedBack is not null;

    /// <summary>Whether a stop is open that stops nothing, because no known rule allows it.</summary>
    public bool HasUnlawfulStop => ended is null && stops.Exists(stop => stop is { IsOpen: true } && (!stop.Counts || stop.LeavesOutNothing));

    /// <summary>Working days used, stops left out; null when the clock has not started.</summary>
    public int? UsedWorkingDays => outcome is null ? null : UsedDays(outcome, ended ?? now);

    /// <summary>Office hours used, stops left out; null when the clock has not started.</summary>
    public Duration? UsedWorkingTime => outcome is null ? null : Used(outcome, ended ?? now);

    /// <summary>The office hours that count; null when the clock has not started.</summary>
    public CountedTime? OfficeTime => outcome is null ? null : Counted(outcome);

    /// <summary>Working days that the law gives, from the start to the due day, stops left out; null when nothing is due.</summary>
    public int? AllowedWorkingDays => outcome is null || (Due ?? IfResumed) is not { } due ? null
        : Math.Max(0, calendar.Count(StartDay(outcome.Start), due.Date) - outcome.Excluded.WorkingDays);

    /// <summary>The day that is not counted; null when the clock has not started.</summary>
    public LocalDate? NotCounted => outcome is null ? null : StartDay(outcome.Start);

    /// <summary>The stretches in which the clock stood, in order; empty when there are none.</summary>
    public IReadOnlyList<(LocalDateTime From, LocalDateTime To)> Standing => outcome?.Excluded.Stretches ?? [];

    private DossierClockState.Appointment? LastPromise()
    {
        for (var i = promised.Count - 1; i >= 0; i--)
        {
            if (promised[i].Counts)
            {
                return promised[i];
            }
        }

        return null;
    }
}
