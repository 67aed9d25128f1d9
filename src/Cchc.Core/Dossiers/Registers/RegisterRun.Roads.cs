using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers.Registers;

/// <summary>
/// The two roads to an answer: a dossier that was received and perhaps ended goes straight through the calendar, any other through the clock. A property test
/// holds that both say the same.
/// </summary>
internal sealed partial class RegisterRun
{
    /// <summary>Nothing happened but a receipt and perhaps one end; what is handed over is handed over after it.</summary>
    private bool IsPlain()
    {
        if (dossier.Events.Count > 0 || dossier.IsRemote)
        {
            return false;
        }

        return dossier.Refused is null
            ? dossier.Result is not { } result || dossier.Returned is not { } returned || returned >= result
            : dossier.Result is null && dossier.Returned is null;
    }

    private RegisterPosition ShortRoad(LocalDateTime receipt)
    {
        var (calculator, hours) = (judge.Calculator, judge.Calculator.WorkingTime);
        var version = rules.On(receipt.Date);
        var rule = StartRuleOf(version, receipt);
        var (start, dues) = (version.Begin(receipt, rule, hours), new ClockDue(calculator, fieldCode, rule));
        var due = DueFrom(start, dues, calculator);
        var (ended, endState) = PlainEnd();
        var until = ended ?? asOf;
        var isLate = due is null ? (bool?)null : due.IsBefore(until) ? true : ended is null ? null : false;
        if (dossier.Promised is { } slip)
        {
            FindSlip(slip, due);
        }

        FindEnd(version, due, ended, endState, (start, dues));
        var day = dues.StartDay(start);
        var used = until <= start ? Duration.Zero : new CountedTime(hours, time, start, day, []).Between(start, until);
        return new RegisterPosition
        {
            State = endState is null ? DossierState.Processing : dossier.Returned <= asOf ? DossierState.Returned : endState.Value,
            EndState = endState,
            IsLate = isLate,
            Due = due,
            StatedPromise = dossier.Promised,
            Started = start,
            Ended = ended,
            UsedDays = Math.Max(0, calendar.Count(day, until.Date)),
            UsedTime = used,
            AllowedDays = due is null ? null : Math.Max(0, calendar.Count(day, due.Date)),
            Shares = [],
        };
    }

    private DossierDue? DueFrom(LocalDateTime start, ClockDue dues, DeadlineCalculator calculator, ProcessingTime? other = null) =>
        calculator.DueOf(dues.FromStart(other ?? time, start)) is { } moment ? DossierDue.Of(moment) : null;

    /// <summary>The due moment by the other reading of a receipt after hours or on a day off, or of an unknown field; as the clock marks lateness.</summary>
    private DossierDue? OtherDueFrom(LocalDateTime start, ClockDue dues)
    {
        try
        {
            var sameDay = LegalBasisByDate.OtherSameDay(time, fieldCode);
            return sameDay is not null || judge.Calculator.IsOpenReceipt(start) ? DueFrom(start, dues, judge.Calculator.ByLatestReceipt, sameDay) : null;
        }
        catch (CalendarRangeException)
        {
            return null;
        }
    }

    private (LocalDateTime? Ended, DossierState? State) PlainEnd()
    {
        if (dossier.Refused is { } refused && refused <= asOf)
        {
            return (refused, DossierState.Refused);
        }

        if (dossier.Result is { } result && result <= asOf)
        {
            return (result, DossierState.Done);
        }

        return dossier.Result is null && dossier.Returned is { } returned && returned <= asOf ? (returned, DossierState.Returned) : (null, null);
    }

    private void FindSlip(DossierDue slip, DossierDue? due)
    {
        if (due is not null && (slip.Date > due.Date || (slip.Date == due.Date && slip.TimeOfDay > due.TimeOfDay)))
        {
            Violate(ClockViolations.SlipLaterThanLaw, ReceivedId, DeadlineRules.Convention);
        }

        if (calendar.Covers(slip.Date) && !calendar.IsReceptionDay(slip.Date))
        {
            Violate(ClockViolations.SlipOnDayOff, ReceivedId, DeadlineRules.Convention);
        }
    }

    private void FindEnd(DossierClockRules version, DossierDue? due, LocalDateTime? ended, DossierState? endState,
        (LocalDateTime Start, ClockDue Dues) from)
    {
        var eventId = endState switch
        {
            DossierState.Refused => RefusedId,
            DossierState.Returned => ReturnedId,
            null => null,
            _ => ResultId,
        };
        if (endState == DossierState.Refused && VietnameseText.SaysNothing(dossier.RefusalReason))
        {
            Violate(ClockViolations.RefusalWithoutReason, eventId, version.RefusalSource ?? version.Source);
        }

        var until = ended ?? asOf;
        if (due is not null && due.IsBefore(until))
        {
            var other = OtherDueFrom(from.Start, from.Dues) is { } later && !later.IsBefore(until) ? later : null;
            var isQuestion = other is not null || otherStart is not null;
            Violate(ended is null ? ClockViolations.OverdueByLaw : ClockViolations.LateByLaw, eventId, version.Source, null, isQuestion,
                otherStart is null ? other : null);
            Violate(ClockViolations.NoApology, eventId, version.ApologySource ?? version.Source, null, isQuestion);
        }

        if (dossier.Promised is { } slip && slip.IsBefore(until) && (ended is not null || (due is not null && slip != due)))
        {
            Violate(ended is null ? ClockViolations.OverdueByPromise : ClockViolations.LateByPromise, eventId, DeadlineRules.Convention);
        }
    }

    private RegisterPosition LongRoad()
    {
        var (run, violations, gained) = clock.Judge(ToRequest(), asOf);
        for (var i = 0; i < violations.Count; i++)
        {
            Violate(violations[i].Code, violations[i].EventId, violations[i].LegalSource, violations[i].GainedWorkingDays, violations[i].IsToBeChecked,
                violations[i].OtherDue);
        }

        return new RegisterPosition
        {
            State = run.State,
            EndState = run.EndState,
            IsHandedBack = run.IsHandedBack,
            HasUnlawfulStop = run.HasUnlawfulStop,
            IsLate = run.IsLateByLaw,
            Due = run.Due,
            IfResumed = run.IfResumed,
            StatedPromise = run.StatedPromise,
            Started = run.StartedAt,
            Ended = run.EndedAt,
            UsedDays = run.UsedWorkingDays,
            UsedTime = run.UsedWorkingTime,
            AllowedDays = run.AllowedWorkingDays,
            Gained = gained,
            Shares = AgencyShares.Of(dossier, run, judge.Calculator.WorkingTime, asOf),
        };
    }

    /// <summary>What the register has no place for is not missing.</summary>
    private void Violate(string code, string? eventId, string source, int? gained = null, bool isQuestion = false, DossierDue? otherDue = null)
    {
        var content = dossier.Content;
        var told = code switch
        {
            ClockViolations.ApologyWithoutReason or ClockViolations.RefusalWithoutReason or ClockViolations.RequestWithoutContent =>
                Has(content, RegisterContent.Reasons),
            ClockViolations.NoApology => Has(content, RegisterContent.Apologies),
            ClockViolations.NeverNotified => Has(content, RegisterContent.Stops),
            _ => true,
        };
        if (!told)
        {
            return;
        }

        if (code == ClockViolations.PauseWithoutReason && !Has(content, RegisterContent.Reasons))
        {
            (code, isQuestion) = (ClockViolations.PauseNamesNoRule, true);
        }

        (findings ??= []).Add(new RegisterFinding(code, eventId, gained, isQuestion || ClockSources.IsQuestion(source), source)
        {
            OtherDue = otherDue,
        });
    }

    private static bool Has(RegisterContent content, RegisterContent what) => (content & what) != RegisterContent.None;

    private DossierClockRequest ToRequest()
    {
        var events = new List<DossierEvent>(dossier.Events.Count + 4);
        if (isOfRow && dossier.Received is { } receipt)
        {
            events.Add(new DossierEvent.Received
            {
                Id = ReceivedId,
                At = receipt,
                IsOnline = dossier.Channel == Procedures.SubmissionMethod.Online,
                Promised = dossier.Promised,
            });
        }

        for (var i = 0; i < dossier.Events.Count; i++)
        {
            events.Add(dossier.Events[i]);
        }

        if (dossier.Refused is { } refused && First<DossierEvent.Refused>() is null)
        {
            events.Add(new DossierEvent.Refused { Id = RefusedId, At = refused, Reason = dossier.RefusalReason });
        }

        if (dossier.Result is { } result && First<DossierEvent.ResultIssued>() is null)
        {
            events.Add(new DossierEvent.ResultIssued { Id = ResultId, At = result });
        }

        if (dossier.Returned is { } returned && First<DossierEvent.Returned>() is null)
        {
            events.Add(new DossierEvent.Returned
            {
                Id = ReturnedId,
                At = returned,
                What = dossier.Result is null && dossier.Refused is not null ? DossierReturn.Dossier : DossierReturn.Result,
            });
        }

        return new DossierClockRequest
        {
            Time = time,
            OtherStart = otherStart,
            Rules = rules,
            Events = events,
            IsRemote = isRemote,
            ProcedureCode = dossier.ProcedureCode,
            FieldCode = fieldCode,
            StartRule = startRule,
            PauseRules = judge.PauseRules,
            Policies = judge.Policies,
        };
    }
}
