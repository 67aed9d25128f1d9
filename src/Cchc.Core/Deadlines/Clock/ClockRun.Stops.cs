using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>What makes the clock stand still, and what lets it go on.</summary>
internal sealed partial class ClockRun
{
    private void RequestSupplement(DossierEvent.SupplementRequested item)
    {
        requests++;
        var (lawful, within) = (true, rules.SupplementWithin);
        if (VietnameseText.SaysNothing(item.Content))
        {
            Violate(ClockViolations.RequestWithoutContent, item, "yêu cầu bổ sung không nêu nội dung", "the supplement request does not say what is asked for",
                rules.ContentSource ?? SupplementBasis);
        }

        if (rules.MostSupplementRequests is { } most && requests > most)
        {
            lawful = false;
            ViolateStop(ClockViolations.SecondRequest, item, $"yêu cầu bổ sung lần thứ {requests}; chỉ được yêu cầu {most} lần",
                $"supplement request number {requests}; only {most} is allowed", rules.SupplementLimitSource ?? SupplementBasis);
        }

        if (LatestNotice(item.Cause) is { } latest && latest.IsBefore(item.At))
        {
            lawful &= request.Policies.LateSupplementRequests == StopEffect.Stops;
            var (butVi, butEn) = IsDataNotice(item.Cause)
                ? (", nếu pháp luật chuyên ngành không quy định khác", ", unless the law of the sector gives another") : (string.Empty, string.Empty);
            ViolateStop(ClockViolations.NoticeLate, item, $"yêu cầu bổ sung muộn; chậm nhất là {latest.Moment.Vi}{butVi}",
                $"the supplement was requested late; the last moment was {latest.Moment.En}{butEn}", NoticeBasis(item.Cause),
                complete is null ? null : ClockFinding.LateSupplement,
                // Of NQ 66.7/2025/NQ-CP "or the time of the sector's law" goes first, which nobody here knows.
                IsDataNotice(item.Cause) || ClockSources.HasNoTime(SupplementBasis) || MovedNotice(latest)?.IsBefore(item.At) == false);
        }

        if (Stop(item, ClockStopKind.Supplement, rules.Supplement, SupplementBasis, lawful, within) is { Restarts: true })
        {
            complete = null;
        }
    }

    private void Supplement(DossierEvent.Supplemented item)
    {
        var open = stops.FindAll(stop => stop is { IsOpen: true, Kind: ClockStopKind.Supplement });
        if (open.Count == 0 && complete is not null)
        {
            Violate(ClockViolations.NoCounterpart, item, "không có yêu cầu bổ sung đang chờ; không tính", "no supplement was awaited; not counted",
                DeadlineRules.Convention);
            return;
        }

        CloseStops(ClockStopKind.Supplement, item.At);
        supplementedAt = item.At;
        if (complete is null)
        {
            complete = item.At;
            PromiseAtStart(item, item.Promised);
            Note(
                DossierClockSteps.Restart,
                $"Hồ sơ đầy đủ khi bổ sung lúc {Vi(item.At)}: thời hạn tính lại từ đầu.",
                $"Complete with the supplement of {En(item.At)}: the time begins from zero.",
                SupplementBasis);
        }
        else
        {
            NewSlip(item, item.Promised);
        }
    }

    private void Resume(DossierEvent.Resumed item)
    {
        var index = stops.FindLastIndex(stop => stop is { IsOpen: true, Kind: ClockStopKind.Pause } && (item.Pause is null || stop.EventId == item.Pause));
        if (index < 0)
        {
            Violate(ClockViolations.NoCounterpart, item, "không có lần tạm dừng nào đang mở; không tính", "no pause was open; not counted",
                DeadlineRules.Convention);
            return;
        }

        CloseStop(index, item.At);
        var standing = stops.Exists(stop => stop is { IsOpen: true, Counts: true, Restarts: true });
        if (stops[index] is { Counts: true, Restarts: true, Source: var source } && complete is null && !standing)
        {
            complete = item.At;
            Note(
                DossierClockSteps.Restart,
                $"Tiếp tục giải quyết lúc {Vi(item.At)}: thời hạn tính lại từ đầu.",
                $"Resumed on {En(item.At)}: the time begins from zero.",
                source);
            PromiseAtStart(item, item.Promised);
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
            if (Stop(item, ClockStopKind.Fee, new PauseSemantics.ExcludedTime(), rules.FeeSource ?? rules.Source, lawful: true, null) is not null)
            {
                feeNotified = item.At;
            }
        }
        else
        {
            var running = RawStart() is { } start && calendar.Count(start.Date, item.At.Date) > 0;
            if (!IsAllowed(item, IsInTime(item, ClockStopKind.Fee)))
            {
                return;
            }

            feeNotified = item.At;
            if (running)
            {
                ViolateStop(ClockViolations.FeeNotifiedLate, item, "thông báo nộp phí khi thời hạn đã chạy; phí được nộp khi nộp hồ sơ, theo thông báo",
                    "the fee was notified when the time ran already; it is paid on filing, as notified", DeadlineRules.Convention);
            }
        }
    }

    private void PayFee(DossierEvent.FeePaid item)
    {
        if (rules.Fee == ClockFee.ExcludedUntilPaid)
        {
            CloseStops(ClockStopKind.Fee, item.At);
            feeNotified = null;
        }
        else if (rules.Fee == ClockFee.StartsWhenPaid && paid is null && feeNotified is not null)
        {
            paid = item.At;
            Note(
                DossierClockSteps.FeePaid,
                $"Nộp phí lúc {Vi(item.At)}: thời hạn tính từ khi hồ sơ đầy đủ và đã nộp phí.",
                $"The fee was paid on {En(item.At)}: the time is counted from complete dossier and payment.",
                rules.FeeSource);
        }

        NewSlip(item, item.Promised);
    }

    private void BreakDown(DossierEvent.SystemOutage item)
    {
        if (!rules.OutageStopsTheClock)
        {
            Note(
                DossierClockSteps.Outage,
                $"Sự cố hệ thống lúc {Vi(item.At)}: quy tắc này không trừ thời gian sự cố, thời hạn vẫn tính.",
                $"System outage on {En(item.At)}: these rules do not leave it out, the time goes on.");
            return;
        }

        if (!item.IsAnnounced)
        {
            ViolateStop(ClockViolations.OutageNotAnnounced, item, "sự cố hệ thống không được thông báo", "the system outage was not announced",
                DeadlineRules.Convention);
        }

        Stop(item, ClockStopKind.Outage, PauseRules.AnnouncedIncident.Semantics, PauseRules.AnnouncedIncident.Source, item.IsAnnounced, null);
    }

    /// <summary>Begins a stop; returns it when it stops the clock, null when it stops nothing.</summary>
    private ClockStop? Stop(DossierEvent item, ClockStopKind kind, PauseSemantics semantics, string source, bool lawful, ProcessingTime? within,
        ProcessingTime? longest = null)
    {
        lawful = IsInTime(item, kind) && lawful;
        var counts = IsAllowed(item, lawful);
        if (counts && semantics is PauseSemantics.RestartFromZero)
        {
            FillPromise(RunningDue(item.At));
        }

        var stop = new ClockStop(item, kind, semantics, source, counts, counts ? After(within, item.At) : null) 
        {
            Limit = counts && !IsForced(item) ? After(longest, item.At) : null,
            LeavesOutNothing = !IsForced(item) && overrides.OutsideHours.Contains(item.Id, StringComparer.Ordinal),
        };
        stops.Add(stop);
        if (counts)
        {
            return stop;
        }

        if (RawStart() is not null)
        {
            NoteIgnored(item);
        }

        return null;
    }

    private DossierDue? After(ProcessingTime? length, LocalDateTime from) =>
        length is not null && calculator.DueOf(new DeadlineRequest { Time = length, Received = from }) is { } due ? DossierDue.Of(due) : null;

    private bool IsStandingAt(LocalDateTime moment) => stops.Exists(stop => stop.StandsAt(moment));

    private void CloseStops(ClockStopKind kind, LocalDateTime at)
    {
        for (var i = 0; i < stops.Count; i++)
        {
            if (stops[i].IsOpen && stops[i].Kind == kind)
            {
                CloseStop(i, at);
            }
        }
    }

    private void CloseStop(int index, LocalDateTime at)
    {
        stops[index] = stops[index] with { To = at };
        JudgeLength(stops[index], at);
        stops[index] = stops[index] with { LeavesOutNothing = LiesOutsideHours(stops[index], at) };
        JudgeAddition(stops[index], at);
    }

    /// <summary>Ends the dossier when the applicant did not act in time.</summary>
    private void CloseIfPast(LocalDateTime at)
    {
        if (ended is null && OpenClosing() is { } closing && closing.IsBefore(at))
        {
            ended = closing.TimeOfDay is { } hour ? closing.Date.At(hour) : closing.Date.PlusDays(1).AtMidnight();
            endState = DossierState.ClosedAutomatically;
            Note(DossierClockSteps.Closing, $"Không nhận được bổ sung hoặc giải trình đến hết {closing.Moment.Vi}: hồ sơ tự động kết thúc.",
                $"Nothing came by {closing.Moment.En}: the dossier is closed.", ClosingBasis(), closing.Date);
        }
    }

    private DossierDue? OpenClosing() =>
        stops.Where(stop => stop is { IsOpen: true, Closing: not null }).Select(stop => stop.Closing!).OrderBy(closing => closing.Latest).FirstOrDefault();

    private string ClosingBasis() =>
        stops.Where(stop => stop is { IsOpen: true, Closing: not null }).OrderBy(stop => stop.Closing!.Latest).Select(stop => stop.Source).FirstOrDefault()
        ?? SupplementBasis;

    /// <summary>The article on supplements, by the channel of the receipt.</summary>
    private string SupplementBasis => (received is { IsOnline: false } ? rules.SupplementSourceOnPaper : null) ?? rules.SupplementSource ?? rules.Source;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
