using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

/// <summary>What makes the clock stand still, and what lets it go on.</summary>
internal sealed partial class ClockRun
{
    private void RequestSupplement(DossierEvent item)
    {
        requests++;
        var allowed = true;
        if (rules.MostSupplementRequests is { } most && requests > most)
        {
            allowed = false;
            Violate(ClockViolations.SecondRequest, item, $"yêu cầu bổ sung lần thứ {requests}; chỉ được yêu cầu {most} lần", $"supplement request number {requests}; only {most} is allowed", rules.SupplementSource);
        }
        else if (LatestNotice() is { } latest && latest.IsBefore(item.At))
        {
            Violate(ClockViolations.NoticeLate, item, $"yêu cầu bổ sung muộn; chậm nhất là {latest.Moment.Vi}", $"the supplement was requested late; the last moment was {latest.Moment.En}", rules.SupplementSource);
        }

        if (Stop(item, ClockStopKind.Supplement, rules.Supplement, allowed, rules.SupplementWithin) is { Restarts: true })
        {
            complete = null;
        }
    }

    private void Supplement(DossierEvent.Supplemented item)
    {
        var open = stops.FindAll(stop => stop is { IsOpen: true, Kind: ClockStopKind.Supplement });
        if (open.Count == 0 && complete is not null)
        {
            Violate(ClockViolations.NoCounterpart, item, "không có yêu cầu bổ sung đang chờ; không tính", "no supplement was awaited; not counted", DeadlineRules.Convention);
            return;
        }

        CloseStops(ClockStopKind.Supplement, item.At);
        supplementedAt = item.At;
        if (complete is null)
        {
            complete = item.At;
            PromiseAtStart(item.Id, item.Promised);
            Note(DossierClockSteps.Restart, $"Hồ sơ đầy đủ khi bổ sung lúc {Vi(item.At)}: thời hạn tính lại từ đầu.", $"Complete with the supplement of {En(item.At)}: the time begins from zero.", rules.SupplementSource);
        }
        else
        {
            NewSlip(item, item.Promised);
        }
    }

    private void Pause(DossierEvent.Paused item)
    {
        var allowed = true;
        if (string.IsNullOrWhiteSpace(item.Reason) || string.IsNullOrWhiteSpace(item.LegalBasis))
        {
            allowed = false;
            Violate(ClockViolations.PauseWithoutReason, item, "tạm dừng không nêu lý do hoặc căn cứ pháp lý", "a pause without a reason or legal basis", rules.PauseSource);
        }
        else
        {
            pauses++;
        }

        if (rules.Pause is PauseSemantics.LimitedCount { Most: var most } && pauses > most)
        {
            allowed = false;
            Violate(ClockViolations.TooManyPauses, item, $"tạm dừng lần thứ {pauses}; không quá {most} lần", $"pause number {pauses}; no more than {most}", rules.PauseSource);
        }

        if (Stop(item, ClockStopKind.Pause, rules.Pause, allowed, rules.PauseWithin) is { Restarts: true })
        {
            complete = null;
        }
    }

    private void Resume(DossierEvent.Resumed item)
    {
        var index = stops.FindLastIndex(stop => stop is { IsOpen: true, Kind: ClockStopKind.Pause } && (item.Pause is null || stop.EventId == item.Pause));
        if (index < 0)
        {
            Violate(ClockViolations.NoCounterpart, item, "không có lần tạm dừng nào đang mở; không tính", "no pause was open; not counted", DeadlineRules.Convention);
            return;
        }

        stops[index] = stops[index] with { To = item.At };
        var standing = stops.Exists(stop => stop is { IsOpen: true, Counts: true, Restarts: true });
        if (stops[index] is { Counts: true, Restarts: true } && complete is null && !standing)
        {
            complete = item.At;
            Note(DossierClockSteps.Restart, $"Tiếp tục giải quyết lúc {Vi(item.At)}: thời hạn tính lại từ đầu.", $"Resumed on {En(item.At)}: the time begins from zero.", rules.PauseSource);
            PromiseAtStart(item.Id, item.Promised);
        }
        else
        {
            NewSlip(item, item.Promised);
        }
    }

    private void NotifyFee(DossierEvent item)
    {
        if (paid is not null || feeNotified is not null || rules.Fee == ClockFee.NoEffect)
        {
            return;
        }

        if (rules.Fee == ClockFee.ExcludedUntilPaid)
        {
            if (Stop(item, ClockStopKind.Fee, new PauseSemantics.ExcludedTime(), allowed: true, null) is not null)
            {
                feeNotified = item.At;
            }
        }
        else if (!IsPastDue(item))
        {
            feeNotified = item.At;
        }
    }

    private void PayFee(DossierEvent.FeePaid item)
    {
        NewSlip(item, item.Promised);
        if (rules.Fee == ClockFee.ExcludedUntilPaid)
        {
            CloseStops(ClockStopKind.Fee, item.At);
            feeNotified = null;
            return;
        }

        if (rules.Fee == ClockFee.StartsWhenPaid && paid is null && feeNotified is not null)
        {
            paid = item.At;
            Note(DossierClockSteps.FeePaid, $"Nộp phí lúc {Vi(item.At)}: thời hạn tính từ khi hồ sơ đầy đủ và đã nộp phí.", $"The fee was paid on {En(item.At)}: the time is counted from complete dossier and payment.");
        }
    }

    private void BreakDown(DossierEvent.SystemOutage item)
    {
        if (!rules.OutageStopsTheClock)
        {
            Note(DossierClockSteps.Outage, $"Sự cố hệ thống lúc {Vi(item.At)}: quy tắc này không trừ thời gian sự cố, thời hạn vẫn tính.", $"System outage on {En(item.At)}: these rules do not leave it out, the time goes on.");
            return;
        }

        if (!item.IsAnnounced)
        {
            Violate(ClockViolations.OutageNotAnnounced, item, "sự cố hệ thống không được thông báo", "the system outage was not announced", null);
        }

        Stop(item, ClockStopKind.Outage, new PauseSemantics.ExcludedTime(), item.IsAnnounced, null);
    }

    /// <summary>Begins a stop; returns it when it stops the clock, null when it stops nothing.</summary>
    private ClockStop? Stop(DossierEvent item, ClockStopKind kind, PauseSemantics semantics, bool allowed, ProcessingTime? within)
    {
        var counts = !IsPastDue(item) && (allowed || rules.UnlawfulStopsCount);
        var closing = counts && within is not null && calculator.Compute(within, item.At) is Deadline.Due due ? DossierDue.Of(due) : null;
        if (counts && semantics is PauseSemantics.RestartFromZero)
        {
            FillPromise(RunningDue(item.At));
        }

        var stop = new ClockStop(item.Id, kind, item.At, semantics, counts, closing);
        stops.Add(stop);
        if (counts)
        {
            return stop;
        }

        Note(DossierClockSteps.StopIgnored, $"{Capital(item.Name.Vi)} lúc {Vi(item.At)} không đúng quy định: thời hạn vẫn tính.", $"{Capital(item.Name.En)} of {En(item.At)} is not allowed: the time goes on.");
        return null;
    }

    /// <summary>Whether the due moment is past already; then nothing stops the clock any more.</summary>
    private bool IsPastDue(DossierEvent item)
    {
        if (RunningDue(item.At) is not { } due || (!due.IsBefore(item.At) && !HasRunOut(item.At)))
        {
            return false;
        }

        Violate(ClockViolations.StopAfterDue, item, $"{item.Name.Vi} sau khi đã hết hạn ({due.Moment.Vi}); thời hạn không dừng", $"{item.Name.En} after the due moment ({due.Moment.En}); it stops nothing", DeadlineRules.Convention);
        return true;
    }

    /// <summary>Hours by the clock that ended on a day off: only the move to the next working day is left, and nothing that runs could be stopped.</summary>
    private bool HasRunOut(LocalDateTime at)
    {
        if (time is not ProcessingTime.ClockHours length || RawStart() is not { } raw)
        {
            return false;
        }

        var outcome = DueFrom(raw, at);
        return outcome.Start.PlusNanoseconds((Hours(length.Value) + outcome.Excluded.Elapsed).ToInt64Nanoseconds()) <= at;
    }

    private void CloseStops(ClockStopKind kind, LocalDateTime at)
    {
        for (var i = 0; i < stops.Count; i++)
        {
            if (stops[i].IsOpen && stops[i].Kind == kind)
            {
                stops[i] = stops[i] with { To = at };
            }
        }
    }

    /// <summary>Ends the dossier when the applicant did not act in time.</summary>
    private void CloseIfPast(LocalDateTime at)
    {
        if (ended is null && OpenClosing() is { } closing && closing.IsBefore(at))
        {
            ended = closing.TimeOfDay is { } hour ? closing.Date.At(hour) : closing.Date.PlusDays(1).AtMidnight();
            endState = DossierState.ClosedAutomatically;
            Note(DossierClockSteps.Closing, $"Không nhận được bổ sung hoặc giải trình đến hết {closing.Moment.Vi}: hồ sơ tự động kết thúc.", $"Nothing came by {closing.Moment.En}: the dossier is closed.", rules.SupplementSource, closing.Date);
        }
    }

    private DossierDue? OpenClosing() =>
        stops.Where(stop => stop is { IsOpen: true, Closing: not null }).Select(stop => stop.Closing!).OrderBy(closing => closing.Latest).FirstOrDefault();

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
