using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>The end of a dossier, and where its clock stands.</summary>
internal sealed partial class ClockRun
{
    public const string CircularOnStops = "Điều 7 Thông tư số 03/2025/TT-VPCP";

    /// <summary>The day from which the circular holds.</summary>
    public static readonly LocalDate Circular03 = new(2025, 9, 15);

    private void End(DossierEvent item, DossierState state)
    {
        if (state is DossierState.Done or DossierState.Returned or DossierState.Refused)
        {
            JudgeAnswer(item);
        }
        else
        {
            JudgeRecorded(item, RunningDue(item.At));
        }

        (ended, endState, returned) = (item.At, state, state == DossierState.Returned);
        Note(
            DossierClockSteps.Ended,
            $"{Capital(item.Name.Vi)} lúc {Vi(item.At)}: kết thúc tính thời hạn.",
            $"{Capital(item.Name.En)} on {En(item.At)}: the clock ends.");
    }

    private void JudgeAnswer(DossierEvent item)
    {
        if (IsStandingAt(item.At) || RawStart() is null)
        {
            if (item is DossierEvent.ResultIssued or DossierEvent.Returned { What: DossierReturn.Result })
            {
                Violate(ClockViolations.ResultWhileStanding, item, "có kết quả khi thời hạn chưa bắt đầu tính hoặc đang tạm dừng; kiểm tra lại các sự kiện",
                    "the result came while the clock had not started or stood still; check the events", DeadlineRules.Convention);
            }

            return;
        }

        var due = RunningDue(item.At);
        FillPromise(due);
        if (due is not null && due.IsBefore(item.At))
        {
            Violate(ClockViolations.LateByLaw, item, $"{item.Name.Vi} sau hạn theo quy định ({due.Moment.Vi})",
                $"{item.Name.En} after the legal due moment ({due.Moment.En})", null);
            JudgeApology(item);
        }
        else
        {
            JudgeRecorded(item, due);
        }

        if (promised.LastOrDefault(promise => promise.Counts) is { IsStated: true } last && last.Due.IsBefore(item.At))
        {
            Violate(ClockViolations.LateByPromise, item, $"{item.Name.Vi} sau ngày hẹn ({last.Due.Moment.Vi})",
                $"{item.Name.En} after the appointment ({last.Due.Moment.En})", DeadlineRules.Convention);
        }
    }

    private void StopForApplicant(DossierEvent item)
    {
        var read = received!.At.Date >= Decree118;
        Note(
            DossierClockSteps.ApplicantStop,
            $"Dừng theo yêu cầu của người nộp lúc {Vi(item.At)}, khi chưa có kết quả{(read ? string.Empty : "; hồ sơ tiếp nhận trước khi có quy định này")}.",
            $"Stopped at the applicant's request on {En(item.At)}, nothing being "
            + $"decided{(read ? string.Empty : "; the dossier was received before there was such a rule")}.",
            DossierClockSteps.ApplicantStop.Source);
        End(item, DossierState.Stopped);
    }

    /// <summary>The text by which the applicant stops a dossier only while nothing is decided, from the day on which it holds.</summary>
    public static string ApplicantStopSource(LocalDate day) => day >= Circular03 ? CircularOnStops : DeadlineRules.Convention;

    private void Refuse(DossierEvent.Refused item)
    {
        if (VietnameseText.SaysNothing(item.Reason))
        {
            Violate(ClockViolations.RefusalWithoutReason, item, "từ chối không nêu lý do", "a refusal without a reason", rules.RefusalSource);
        }

        End(item, DossierState.Refused);
    }

    private void ReturnDossier(DossierEvent.Returned item)
    {
        returnedLate = false;
        if (rules.ReturnWithin is { } within && received is { } receipt
            && Within(within, supplementedAt ?? (StartsAtCompetentAgency && competent is { } there ? there : receipt.At)) is { } latest
            && latest.IsBefore(item.At))
        {
            returnedLate = !IsAllowed(item, request.Policies.LateSupplementRequests == StopEffect.Stops) && complete is not null;
            ViolateStop(ClockViolations.ReturnLate, item, $"trả hồ sơ không đủ điều kiện muộn; chậm nhất là {latest.Moment.Vi}",
                $"the dossier was handed back late; the last moment was {latest.Moment.En}", SupplementBasis,
                complete is null ? null : ClockFinding.LateSupplement, ClockSources.HasNoTime(SupplementBasis));
        }

        // It goes back with the request for what is missing: with the one that is open, else with another.
        var isAnother = !stops.Exists(stop => stop is { IsOpen: true, Kind: ClockStopKind.Supplement });
        if (isAnother && rules.MostSupplementRequests is { } most && requests >= most)
        {
            returnedLate = !IsAllowed(item, lawful: false) && complete is not null;
            ViolateStop(ClockViolations.SecondRequest, item, $"trả hồ sơ kèm yêu cầu bổ sung lần thứ {requests + 1}; chỉ được yêu cầu {most} lần",
                $"handed back with supplement request number {requests + 1}; only {most} is allowed", rules.SupplementLimitSource ?? SupplementBasis);
        }

        End(item, DossierState.Refused);
        requests += isAnother ? 1 : 0;
        (returned, handedBack) = (true, item);
    }

    private void AfterEnd(DossierEvent item)
    {
        switch (item)
        {
            case DossierEvent.Received again when handedBack is not null:
                ReceiveAgain(again);
                break;
            case DossierEvent.Supplemented again when handedBack is not null:
                ReceiveAgain(new DossierEvent.Received { Id = item.Id, At = item.At, IsOnline = received!.IsOnline, IsOutsideTerritory = false,
                    Promised = again.Promised });
                break;
            case DossierEvent.Returned when !returned:
                returned = true;
                Note(DossierClockSteps.Ended, $"Trả cho người nộp lúc {Vi(item.At)}.", $"Handed over to the applicant on {En(item.At)}.");
                break;
            case DossierEvent.FeeNotified or DossierEvent.FeePaid or DossierEvent.Transferred or DossierEvent.SystemOutage or DossierEvent.SystemRestored:
                break;
            case DossierEvent.StoppedByApplicant when endState is not (DossierState.Stopped or DossierState.ClosedAutomatically):
                Violate(ClockViolations.StopAfterDecision, item, "đề nghị dừng khi hồ sơ đã có kết quả; không tính",
                    "a stop was asked for when the dossier was decided; not counted", ApplicantStopSource(item.At.Date));
                break;
            case DossierEvent.Supplemented when endState == DossierState.ClosedAutomatically:
                Violate(ClockViolations.SupplementAfterClosing, item, $"bổ sung sau khi hồ sơ tự động kết thúc ({Vi(ended!.Value)}); phải nộp hồ sơ mới",
                    $"the supplement came after the dossier was closed ({En(ended!.Value)}); a new dossier is needed", DeadlineRules.Convention);
                break;
            default:
                Violate(ClockViolations.AfterEnd, item, $"{item.Name.Vi} sau khi hồ sơ đã kết thúc ({Vi(ended!.Value)}); không tính",
                    $"{item.Name.En} after the dossier had come to an end ({En(ended!.Value)}); not counted", DeadlineRules.Convention);
                break;
        }
    }

    /// <summary>Whether the stop of a violation stops the clock as the answer stands; what goes beyond a limit never does.</summary>
    private bool IsCounted(int violation, DossierEvent item) => allowed.Contains(item.Id) && violations[violation].Code != ClockViolations.PauseTooLong
        && !(violations[violation].Code == ClockViolations.StopRecordedLate && notMoved.ContainsKey(item.Id))
        && !stops.Exists(stop => stop.EventId == item.Id && stop.LeavesOutNothing);

    /// <summary>Where the clock stands at the moment asked for, and what was not done by then; in words where they are wanted.</summary>
    private void Settle()
    {
        var until = ended ?? now;
        outcome = RawStart() is { } raw ? DueFrom(raw, until) : null;
        if (ended is null)
        {
            stops.FindAll(stop => stop.IsOpen).ForEach(stop => JudgeLength(stop, now));
        }

        var standing = outcome is null || (ended is null && IsStandingAt(now));
        var due = standing ? null : outcome!.Due;
        var ifResumed = standing && ended is null && received is not null ? (outcome ?? DueFrom(until, until)).Due : null;
        (Due, IfResumed) = (due, ifResumed);
        AnyDue = due ?? ifResumed ?? (received is null ? null : DueInside(until));
        Findings = stopViolations.Count == 0 ? []
            : [.. stopViolations.Select(item => new ClockFinding(item.Violation, item.Item.Id, item.Policy, IsCounted(item.Violation, item.Item)))];
        if (Speaks)
        {
            Answer = InWords(until);
            return;
        }

        FillPromise(due);
        JudgeOpen(due, Promise);
        JudgeNotified();
        JudgePassedOn();
    }

    // Nobody asked for it: only gains are measured by it.
    private DossierDue? DueInside(LocalDateTime until)
    {
        try
        {
            return DueFrom(until, until).Due;
        }
        catch (CalendarRangeException)
        {
            return null;
        }
    }

    private DossierClockState InWords(LocalDateTime until)
    {
        var (due, ifResumed) = (Due, IfResumed);
        var plain = outcome is null ? null : calculator.Compute(dues.FromStart(time, outcome.Start));
        if (outcome is not null)
        {
            NoteStart(RawStart()!.Value, outcome, plain!);
            NoteExcluded(outcome, due);
        }

        FillPromise(due);
        var promise = Promise;
        var why = due is null ? NoDue(outcome, plain) : null;
        if (why is not null)
        {
            Note(DossierClockSteps.Standing, why.Vi, why.En);
        }

        var apology = due is not null && ended is null && (rules.MostNewAppointments is not { } most || newAppointments < most) ? LatestApology(due) : null;
        var notice = LatestNotice();
        NoteLimits(due, promise, apology, notice);
        JudgeOpen(due, promise);
        JudgeNotified();
        JudgePassedOn();
        var last = due ?? ifResumed;
        return new DossierClockState
        {
            Now = now,
            Rules = rules,
            Policies = request.Policies,
            State = State,
            StartedAt = outcome?.Start,
            EndedAt = ended,
            LegalDue = due,
            NoLegalDue = why,
            DueIfResumedNow = ifResumed,
            PromisedDues = promised,
            UsedWorkingDays = outcome is null ? null : UsedDays(outcome, until),
            UsedWorkingTime = outcome is null ? null : Used(outcome, until),
            LeftWorkingDays = last is null || ended is not null ? null : LeftDays(outcome, last),
            LeftWorkingTime = last is null || ended is not null ? null : Counted(outcome ?? DueFrom(until, until)).Between(now, last.Latest),
            LatestApology = apology,
            LatestSupplementNotice = notice,
            AutomaticClosingAt = endState == DossierState.ClosedAutomatically ? OpenClosing() : ended is null ? OpenClosing() : null,
            IsLateAgainstLegal = IsLateByLaw,
            IsLateAgainstPromised = IsLateByPromise,
            Violations = violations,
            OtherReadings = HoursReading(due),
            Explanation = notes,
            Certainty = last is null || outcome is null
                ? Certainty.Announced
                : plain is Deadline.Due { Certainty: Certainty.Projected }
                ? Certainty.Projected
                : calendar.CertaintyOf(LocalDate.Min(outcome.Start.Date, last.Date), LocalDate.Max(outcome.Start.Date, last.Date)),
            DataVersion = calendar.DataVersion,
            DataHash = calendar.ContentHash,
        };
    }

    private int UsedDays(ClockOutcome from, LocalDateTime until) => Math.Max(0, calendar.Count(StartDay(from.Start), until.Date) - from.Excluded.WorkingDays);

    private int LeftDays(ClockOutcome? outcome, DossierDue due)
    {
        var from = outcome is null || StartDay(outcome.Start) is var start && start <= now.Date ? now.Date : StartDay(outcome.Start);
        return from <= due.Date ? calendar.Count(from, due.Date) : -calendar.Count(due.Date, from);
    }

    private Duration Used(ClockOutcome outcome, LocalDateTime until) => until <= outcome.Start ? Duration.Zero : Counted(outcome).Between(outcome.Start, until);

    private CountedTime Counted(ClockOutcome outcome) => new(hours, time, outcome.Start, StartDay(outcome.Start), outcome.Excluded.Stretches);

    /// <summary>An answer is late or in time; a stop or a closing is only late when the time had run out before; what is open is late or undecided.</summary>
    private bool? IsLate(DossierDue? due)
    {
        if (due is null)
        {
            return null;
        }

        var late = due.IsBefore(ended ?? now);
        return late || (ended is not null && endState is not (DossierState.Stopped or DossierState.ClosedAutomatically)) ? late : null;
    }

    /// <summary>The state of the dossier.</summary>
    public DossierState State => ended is null ? OpenState()
        : returned && endState is (DossierState.Done or DossierState.Refused) ? DossierState.Returned : endState;

    private DossierState OpenState()
    {
        if (received is null)
        {
            return DossierState.NotReceived;
        }

        if (complete is null || stops.Exists(stop => stop is { IsOpen: true, Counts: true, Kind: ClockStopKind.Supplement }))
        {
            return stops.Exists(stop => stop is { IsOpen: true, Counts: true, Restarts: true, Kind: ClockStopKind.Pause })
                ? DossierState.Paused
                : DossierState.AwaitingSupplement;
        }

        if (IsCompetentAgencyAwaited)
        {
            return DossierState.AwaitingCompetentAgency;
        }

        if (IsFeeAwaited || stops.Exists(stop => stop is { IsOpen: true, Counts: true, Kind: ClockStopKind.Fee }))
        {
            return DossierState.AwaitingFee;
        }

        return IsStandingAt(now) ? DossierState.Paused : DossierState.Processing;
    }

    /// <summary>The apology goes out one day before the time expires: before the law's date or the promised one, whichever comes first.</summary>
    private DossierDue? LatestApology(DossierDue due) => LatestApology(due, rules.ApologyDay);

    private DossierDue? LatestApology(DossierDue due, ClockApologyDay day)
    {
        if (rules.ApologyTime == ClockApologyTime.WhenLate)
        {
            return null;
        }

        var promise = Promise;
        var expiry = promise is null ? due : DossierDue.Earlier(due, promise);
        if (RawStart() is not { } start || expiry.Date <= start.Date)
        {
            return null;
        }

        var before = expiry.Date.PlusDays(-1);
        if (day == ClockApologyDay.CalendarDayBefore)
        {
            return new DossierDue(before);
        }

        return calendar.IsWorkingDay(start.Date) || calendar.Count(start.Date, before) > 0 ? new DossierDue(calendar.Previous(expiry.Date)) : null;
    }

    private void JudgeOpen(DossierDue? due, DossierDue? promise)
    {
        if (ended is not null || due is null)
        {
            return;
        }

        if (due.IsBefore(now))
        {
            Violate(ClockViolations.OverdueByLaw, null, $"chưa có kết quả, đã quá hạn theo quy định ({due.Moment.Vi})",
                $"no result yet, past the legal due moment ({due.Moment.En})", null);
            JudgeApology(null);
        }

        if (promise is not null && promise != due && promise.IsBefore(now))
        {
            Violate(ClockViolations.OverdueByPromise, null, $"chưa có kết quả, đã quá ngày hẹn ({promise.Moment.Vi})",
                $"no result yet, past the appointment ({promise.Moment.En})", DeadlineRules.Convention);
        }
    }
}
