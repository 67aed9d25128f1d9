using Cchc.Core.Deadlines.Clock;
using NodaTime;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>From where the clock stands to one word.</summary>
internal sealed partial class RegisterRun
{
    private RegisterAnswer Settle(in RegisterPosition at)
    {
        var stated = AsStated(at);
        if (dossier.Status is { } status && Contradicts(status, at))
        {
            Find(RegisterCodes.StatusContradicts);
        }

        var verdict = stated ?? ByLaw(at);
        var isUnknown = otherStart is not null && at.IsLate == true && stated is null;
        if (isUnknown)
        {
            Find(RegisterCodes.OtherStart);
            verdict = RegisterVerdict.NoVerdict;
        }
        else if (stated is null && IsAnsweredLate(at))
        {
            isUnknown = true;
            verdict = RegisterVerdict.NoVerdict;
        }

        return new RegisterAnswer
        {
            Dossier = dossier,
            AsOf = asOf,
            Verdict = verdict,
            ByPromise = stated ?? ByPromise(at, verdict),
            AsVendors = VendorCount.Of(dossier, asOf),
            State = at.State,
            IsLate = stated is null && !isUnknown ? at.IsLate : null,
            IsSuspendedUnlawfully = at.HasUnlawfulStop,
            LegalDue = at.Due,
            DueIfResumedNow = at.IfResumed,
            PromisedDue = at.StatedPromise,
            StartedAt = at.Started,
            EndedAt = at.Ended,
            UsedWorkingDays = at.UsedDays,
            UsedWorkingTime = at.UsedTime,
            AllowedWorkingDays = at.AllowedDays,
            LateWorkingDays = at.Due is not { } due || stated is not null || isUnknown ? null
                : at.IsLate == true ? calendar.Count(due.Date, (at.Ended ?? asOf).Date) : 0,
            Shares = at.Shares,
            Findings = findings ?? [],
            GainedWorkingDays = at.Gained,
        };
    }

    /// <summary>
    /// Whether the status speaks against what happened. The status is what the register shows last, so that it may say more than the moments asked for, and
    /// never less: "đang xử lý" (4) of a dossier with a result, "mới đăng ký" (1) of one that was received, "rút hồ sơ" (7) of one that was answered. Which of
    /// both is wrong nobody can tell; the moments count.
    /// </summary>
    private static bool Contradicts(int status, in RegisterPosition at) => status == 1 || at.EndState switch
    {
        DossierState.Done or DossierState.Returned => status is >= 2 and <= 8,
        DossierState.Refused => status is 2 or 4 or 5 or 6 && !at.IsHandedBack,
        DossierState.Stopped => status is 2 or 4 or 5 or 6,
        _ => false,
    };

    /// <summary>
    /// Whether a dossier that was stopped or refused in time has a result after its due moment: then it went on, or the result belongs to another. Which of
    /// both nobody can tell; the clock finds an event after the end.
    /// </summary>
    private bool IsAnsweredLate(in RegisterPosition at)
    {
        if (at is not { EndState: DossierState.Stopped or DossierState.Refused, IsHandedBack: false, Due: { } due } || at.IsLate == true
            || findings?.Exists(finding => finding.Code == ClockViolations.AfterEnd) != true)
        {
            return false;
        }

        var result = First<DossierEvent.ResultIssued>() is { } issued ? issued.At : dossier.Result;
        return result <= asOf && due.IsBefore(result.Value);
    }

    /// <summary>Where the stated status says more than the moments do: it is over, and nobody wrote down when.</summary>
    private RegisterVerdict? AsStated(in RegisterPosition at)
    {
        if (at.EndState is not null || IsEndAhead())
        {
            return null;
        }

        if (dossier.Status is not { } status)
        {
            return dossier.StatusWord is null ? null : Over(RegisterCodes.UnknownStatus, RegisterVerdict.NoVerdict);
        }

        if (status is 5 or 6 or 8 && at.State == DossierState.Processing && !at.HasUnlawfulStop)
        {
            Find(RegisterCodes.StopWithoutEvent);
        }

        if (status is not (3 or 7 or 9 or 10))
        {
            return null;
        }

        return Over(RegisterCodes.OverWithoutMoment, status switch { 3 => RegisterVerdict.Refused, 7 => RegisterVerdict.Withdrawn,
            _ => RegisterVerdict.NoVerdict });
    }

    // It may have ended in time: nobody is said to be late by what nobody wrote down.
    private RegisterVerdict Over(string code, RegisterVerdict verdict)
    {
        findings?.RemoveAll(finding => finding.Code is ClockViolations.OverdueByLaw or ClockViolations.OverdueByPromise
            || (finding.Code == ClockViolations.NoApology && finding.EventId is null));
        Find(code);
        return verdict;
    }

    /// <summary>Whether the end that the status speaks of lies after the moment asked for.</summary>
    private bool IsEndAhead()
    {
        if (dossier.Result > asOf || dossier.Returned > asOf || dossier.Refused > asOf)
        {
            return true;
        }

        var events = dossier.Events;
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].At > asOf || events[i].RecordedAt > asOf)
            {
                return true;
            }
        }

        return false;
    }

    private static RegisterVerdict ByLaw(in RegisterPosition at) => at.EndState switch
    {
        null => Open(at),
        DossierState.Refused => at.IsHandedBack ? RegisterVerdict.AwaitingSupplement : RegisterVerdict.Refused,
        DossierState.Stopped => RegisterVerdict.Withdrawn,
        DossierState.ClosedAutomatically => RegisterVerdict.Closed,
        _ => Answered(at.Due, at.Ended!.Value),
    };

    private static RegisterVerdict Open(in RegisterPosition at) => at.IsLate == true ? RegisterVerdict.OpenOverdue : at.State switch
    {
        DossierState.NotReceived => RegisterVerdict.NotReceived,
        DossierState.AwaitingSupplement => RegisterVerdict.AwaitingSupplement,
        DossierState.Processing when at.HasUnlawfulStop && at.Due is not null => RegisterVerdict.SuspendedUnlawfully,
        DossierState.Processing => at.Due is null ? RegisterVerdict.NoVerdict : RegisterVerdict.Open,
        _ => RegisterVerdict.SuspendedLawfully,
    };

    private RegisterVerdict ByPromise(in RegisterPosition at, RegisterVerdict byLaw)
    {
        if (at.EndState is DossierState.Refused or DossierState.Stopped or DossierState.ClosedAutomatically)
        {
            return byLaw;
        }

        if (at.StatedPromise is not { } promise)
        {
            return RegisterVerdict.NoVerdict;
        }

        if (at.EndState is not null)
        {
            return Answered(promise, at.Ended!.Value);
        }

        return at.State != DossierState.Processing ? byLaw
            : promise.IsBefore(asOf) ? RegisterVerdict.OpenOverdue
            : at.HasUnlawfulStop ? RegisterVerdict.SuspendedUnlawfully : RegisterVerdict.Open;
    }

    private static RegisterVerdict Answered(DossierDue? due, LocalDateTime ended) => due is null ? RegisterVerdict.NoVerdict
        : due.IsBefore(ended) ? RegisterVerdict.Late
        : ended.Date < due.Date ? RegisterVerdict.Early : RegisterVerdict.OnTime;
}
