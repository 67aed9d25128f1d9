using Cchc.Core.Dossiers.Registers;
using NodaTime;

namespace Cchc.Core.Indicators.Reporting;

/// <summary>The counts of all dossiers, or of those with one key. All but report 06a are of the dossiers that it counts by law.</summary>
internal sealed class PeriodPart(LocalDate first)
{
    private readonly RegisterCounter counter = new(first);

    public Report06a ByLaw => counter.ByLaw;

    public Report06a AsVendors => counter.AsVendors;

    /// <summary>Late by law, resolved or not.</summary>
    public long Late { get; private set; }

    /// <summary>Late by law and counted as in time by the software of desks.</summary>
    public long Hidden { get; private set; }

    /// <summary>Late only by one reading of what is open.</summary>
    public long Doubtful { get; private set; }

    /// <summary>Late, of which the register records whether there was an apology.</summary>
    public long LateWithRecord { get; private set; }

    /// <summary>Late, with an apology on record.</summary>
    public long LateApologised { get; private set; }

    /// <summary>Late and resolved.</summary>
    public long LateResolved { get; private set; }

    /// <summary>Late, resolved and handed over.</summary>
    public long LateReturned { get; private set; }

    /// <summary>Resolved and handed over; 0 where the register does not record that.</summary>
    public long Returned { get; private set; }

    /// <summary>Resolved by the day of the last appointment that is stated.</summary>
    public long SlipInTime { get; private set; }

    /// <summary>Resolved after it.</summary>
    public long SlipLate { get; private set; }

    /// <summary>Suspended at the moment of the answers by a stop that no known rule allows.</summary>
    public long SuspendedUnlawfully { get; private set; }

    /// <summary>Working days of dossiers with a result whose time used and allowed are known; those refused, withdrawn and closed have none.</summary>
    public DaysUsed Days { get; } = new();

    public void Add(RegisterAnswer answer, DossierFacts facts)
    {
        counter.Add(answer);
        SlipInTime += facts.BySlip is ReportColumn.Early or ReportColumn.OnTime ? 1 : 0;
        SlipLate += facts.BySlip == ReportColumn.Late ? 1 : 0;
        if (!facts.IsCounted)
        {
            return;
        }

        SuspendedUnlawfully += answer.IsSuspendedUnlawfully ? 1 : 0;
        var isResolved = ReportColumns.IsResolved(facts.Column);
        Returned += facts.IsReturned ? 1 : 0;
        if (answer is
            {
                Verdict: RegisterVerdict.Early or RegisterVerdict.OnTime or RegisterVerdict.Late, UsedWorkingDays: { } used, AllowedWorkingDays: { } allowed,
            })
        {
            Days.Add(facts.Column, used, allowed, answer.LateWorkingDays ?? 0);
        }

        if (facts.IsLate)
        {
            Late++;
            Hidden += facts.IsHidden ? 1 : 0;
            Doubtful += facts.IsDoubtful ? 1 : 0;
            LateWithRecord += facts.IsApologised is null ? 0 : 1;
            LateApologised += facts.IsApologised == true ? 1 : 0;
            LateResolved += isResolved ? 1 : 0;
            LateReturned += facts.IsReturned ? 1 : 0;
        }
    }
}
