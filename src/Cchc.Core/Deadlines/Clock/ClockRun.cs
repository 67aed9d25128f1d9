using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>One computation of a dossier's clock: goes through the events in order, then says where it stands.</summary>
internal sealed partial class ClockRun
{
    private readonly DeadlineCalculator calculator;
    private readonly DossierClockRequest request;
    private readonly LocalDateTime now;
    private readonly WorkingCalendar calendar;
    private readonly WorkingTime hours;
    private readonly List<ClockStop> stops = [];
    private readonly List<DossierClockState.Appointment> promised = [];
    private readonly List<DossierViolation> violations = [];
    private readonly List<(int Violation, DossierEvent Item, string? Policy)> stopViolations = [];
    private readonly List<(string Rule, int Pauses)> pauses = [];
    private readonly List<string> allowed = [];
    private readonly List<string> recordedLate = [];
    private readonly ClockOverrides overrides;
    private readonly List<ExplanationStep> notes = [];
    private IReadOnlyDictionary<string, ClockHistory.StopMove> moved = ClockHistory.NothingMoved;
    private IReadOnlyDictionary<string, ClockHistory.StopMove> notMoved = ClockHistory.NothingMoved;
    private IReadOnlyDictionary<string, LocalDateTime> backdated = ClockHistory.NothingBackdated;
    private DossierClockRules rules;
    private StartRule? startRule; // in place of the start of the rules
    private ClockDue dues;
    private ProcessingTime time;
    private DossierEvent.Received? received;
    private LocalDateTime? complete;
    private LocalDateTime? competent;
    private LocalDateTime? feeNotified;
    private LocalDateTime? paid;
    private LocalDateTime? supplementedAt;
    private LocalDateTime? ended;
    private DossierState endState;
    private bool returned;
    private string? unstatedPromise; // the event that started the clock without a slip: the legal date stands in
    private int requests;
    private int newAppointments;
    private bool apologised;
    private bool returnedLate;
    private DossierEvent.Returned? handedBack; // the dossier went back to be completed; a new receipt begins again

    /// <param name="calculator">Computes from the start to the due moment.</param>
    /// <param name="request">Time, rules and events.</param>
    /// <param name="now">The moment.</param>
    /// <param name="overrides">Which stops are decided otherwise than by the rules.</param>
    /// <param name="speaks">Whether reasons are wanted in words. The rules are the same either way; without words nothing is written down but codes.</param>
    public ClockRun(DeadlineCalculator calculator, DossierClockRequest request, LocalDateTime now, ClockOverrides overrides, bool speaks)
    {
        Speaks = speaks;
        (this.calculator, this.request, this.now, this.overrides) = (calculator, request, now, overrides);
        (calendar, hours, dues) = (calculator.Calendar, calculator.WorkingTime, new ClockDue(calculator, request.FieldCode, null));
        (rules, time) = (request.Rules, request.Time);
    }

    /// <summary>Whether reasons are wanted in words.</summary>
    public bool Speaks { get; }

    /// <summary>Which stops are decided otherwise than by the rules.</summary>
    public ClockOverrides Overrides => overrides;

    /// <summary>The legal due moment of the answer; null when there is none.</summary>
    public DossierDue? Due { get; private set; }

    /// <summary>Were the clock to go on now; null unless it stands still.</summary>
    public DossierDue? IfResumed { get; private set; }

    /// <summary>The due moment, or what it would be were the time to run from the end of the answer; null when not received or none can be computed.</summary>
    public DossierDue? AnyDue { get; private set; }

    /// <summary>When the dossier came to an end; null while it is open.</summary>
    public LocalDateTime? EndedAt => ended;

    /// <summary>The violations by stops.</summary>
    public IReadOnlyList<ClockFinding> Findings { get; private set; } = [];

    /// <summary>The stops that were written down late.</summary>
    public IReadOnlyCollection<string> RecordedLate => recordedLate;

    /// <summary>The corrections that moved a stop to an earlier moment too late: as written down before, it stays.</summary>
    public IReadOnlyCollection<string> MovedLate => request.Policies.LateRecordedStops == StopEffect.StopsNothing
        ? [.. recordedLate.Where(moved.ContainsKey).Select(id => moved[id].Correction)] : [];

    /// <summary>The same dossier at a moment, with other decisions about its stops; in no words.</summary>
    public ClockRun Again(ClockOverrides others, LocalDateTime at) => Of(calculator, request, at, others, speaks: false);

    /// <summary>As <see cref="Again"/>; null where a moment or the due day then lies outside the calendar: the answer itself does not hang on it.</summary>
    public ClockRun? AgainInside(ClockOverrides others, LocalDateTime at)
    {
        try
        {
            return Again(others, at);
        }
        catch (CalendarRangeException)
        {
            return null;
        }
    }

    /// <summary>The clock run over a history; once more where a stop proves to take no office time after others were begun while it was open.</summary>
    public static ClockRun Of(DeadlineCalculator calculator, DossierClockRequest request, LocalDateTime now, ClockOverrides overrides, bool speaks)
    {
        while (true)
        {
            var run = new ClockRun(calculator, request, now, overrides, speaks);
            run.Execute(ClockHistory.Of(request.Events, now, overrides));
            var covering = run.FindCovering();
            if (covering.Count == 0)
            {
                return run;
            }

            overrides = overrides with { OutsideHours = [.. overrides.OutsideHours, .. covering] };
        }
    }

    /// <summary>The stops that leave out nothing, under cover of which another was begun.</summary>
    private List<string> FindCovering() => !stops.Exists(stop => stop.LeavesOutNothing) ? [] :
    [
        .. stops.Where(stop => stop.LeavesOutNothing
            && !overrides.OutsideHours.Contains(stop.EventId, StringComparer.Ordinal)
                && stops.Exists(other => other.Counts && other.EventId != stop.EventId && other.From >= stop.From && other.From < stop.To))
            .Select(stop => stop.EventId),
    ];

    private void Execute(ClockHistory history)
    {
        Happened = history.Events;
        (moved, notMoved) = (history.Moved, history.NotMoved);
        backdated = history.Backdated;
        var first = FirstReceipt(history.Events);
        var day = (first?.At ?? now).Date;
        rules = request.Rules.On(day);
        startRule = rules.StartRuleFor(calculator.Options, request.StartRule, request.ProcedureCode, request.FieldCode, day);
        dues = startRule is null ? dues : new ClockDue(calculator, request.FieldCode, startRule);
        if (Speaks)
        {
            notes.AddRange(request.Context);
            NoteRules(first);
        }

        time = WithRemote(request.Time);
        foreach (var correction in history.Applied)
        {
            Note(
                DossierClockSteps.Correction,
                $"Đính chính sự kiện {correction.Of} ({correction.Id}, {DateText.Vi(correction.At.Date)}): "
                + $"{(correction.Replacement is { } other ? $"{other.Name.Vi} lúc {Vi(other.At)}" : "hủy")}.",
                $"Event {correction.Of} is corrected ({correction.Id}, {DateText.Iso(correction.At.Date)}): "
                + $"{(correction.Replacement is { } same ? $"{same.Name.En} on {En(same.At)}" : "withdrawn")}.",
                DeadlineRules.Convention);
        }

        foreach (var correction in history.Unknown)
        {
            Violate(ClockViolations.UnknownCorrection, correction, $"đính chính sự kiện \"{correction.Of}\" không có trước đó trong danh sách",
                $"corrects an event \"{correction.Of}\" that does not stand before it", DeadlineRules.Convention);
        }

        foreach (var item in history.Events)
        {
            CloseIfPast(item.At);
            JudgeAhead(item, history);
            Apply(item);
        }

        CloseIfPast(now);
        Settle();
    }

    private static DossierEvent.Received? FirstReceipt(IReadOnlyList<DossierEvent> events)
    {
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is DossierEvent.Received receipt)
            {
                return receipt;
            }
        }

        return null;
    }

    private void Apply(DossierEvent item)
    {
        if (ended is not null)
        {
            AfterEnd(item);
            return;
        }

        if (received is null
            && item is not (
                DossierEvent.Received or DossierEvent.FeeNotified or DossierEvent.FeePaid or DossierEvent.SystemOutage or DossierEvent.SystemRestored))
        {
            Violate(ClockViolations.BeforeReceipt, item, $"{item.Name.Vi} khi hồ sơ chưa được tiếp nhận; không tính",
                $"{item.Name.En} before the dossier was received; not counted", DeadlineRules.Convention);
            return;
        }

        switch (item)
        {
            case DossierEvent.Received receipt:
                Receive(receipt);
                break;
            case DossierEvent.ReceivedByCompetentAgency there:
                ReceiveThere(there);
                break;
            case DossierEvent.SupplementRequested asked:
                RequestSupplement(asked);
                break;
            case DossierEvent.Supplemented supplement:
                Supplement(supplement);
                break;
            case DossierEvent.Paused pause:
                Pause(pause);
                break;
            case DossierEvent.Resumed resumed:
                Resume(resumed);
                break;
            case DossierEvent.FeeNotified:
                NotifyFee(item);
                break;
            case DossierEvent.FeePaid payment:
                PayFee(payment);
                break;
            case DossierEvent.Transferred transfer:
                Note(
                    DossierClockSteps.Transfer,
                    $"Chuyển hồ sơ{(transfer.To is null ? string.Empty : $" đến “{transfer.To}”")} lúc {Vi(item.At)}: thời hạn vẫn tính.",
                    $"Transferred{(transfer.To is null ? string.Empty : $" to “{transfer.To}”")} on {En(item.At)}: the time goes on.");
                break;
            case DossierEvent.ExtendedWithApology extension:
                Extend(extension);
                break;
            case DossierEvent.SystemOutage outage:
                BreakDown(outage);
                break;
            case DossierEvent.SystemRestored restored:
                CloseStops(ClockStopKind.Outage, item.At);
                NewSlip(item, restored.Promised);
                break;
            case DossierEvent.StoppedByApplicant:
                StopForApplicant(item);
                break;
            case DossierEvent.Refused refusal:
                Refuse(refusal);
                break;
            case DossierEvent.ResultIssued:
                End(item, DossierState.Done);
                break;
            case DossierEvent.Returned { What: DossierReturn.Dossier } back:
                ReturnDossier(back);
                break;
            default:
                End(item, DossierState.Returned);
                break;
        }
    }

    private void Receive(DossierEvent.Received receipt)
    {
        if (received is not null)
        {
            Violate(ClockViolations.SecondReceipt, receipt, "hồ sơ đã được tiếp nhận trước đó; không tính lần này",
                "the dossier had been received already; this receipt is not counted", DeadlineRules.Convention);
            return;
        }

        received = receipt;
        if (receipt.IsComplete)
        {
            complete = receipt.At;
            PromiseAtStart(receipt, receipt.Promised);
        }
    }

    /// <summary>
    /// A dossier that was handed back to be completed comes in again: the time begins from zero (NĐ 61/2018/NĐ-CP art. 19.4), unless it had been handed back
    /// too late.
    /// </summary>
    private void ReceiveAgain(DossierEvent.Received receipt)
    {
        var (restarts, isForbidden) = (!returnedLate, handedBack is { } back && IsForbidden(back));
        (ended, returned, endState, handedBack) = (null, false, default, null);
        if (!restarts)
        {
            Note(
                DossierClockSteps.StopIgnored,
                $"Nộp lại lúc {Vi(receipt.At)}: lần trả hồ sơ trước {(isForbidden ? "không đúng quy định" : "cần kiểm tra")} nên thời hạn vẫn tính từ lần "
                + "tiếp nhận trước.",
                $"Filed again on {En(receipt.At)}: {(isForbidden ? "the dossier should not have been handed back then" : "handing it back is to be checked")}, "
                + "so the time still runs from the earlier receipt.",
                SupplementBasis);
            NewSlip(receipt, receipt.Promised);
            return;
        }

        received = receipt;
        (complete, supplementedAt, competent) = (receipt.IsComplete ? receipt.At : null, receipt.At, null);
        stops.Clear();
        Note(
            DossierClockSteps.Restart,
            $"Hồ sơ đã trả được nộp lại lúc {Vi(receipt.At)}: thời hạn tính lại từ đầu.",
            $"The dossier that was handed back came in again on {En(receipt.At)}: the time begins from zero.",
            SupplementBasis);
        if (receipt.IsComplete)
        {
            PromiseAtStart(receipt, receipt.Promised);
        }
    }

    private void ReceiveThere(DossierEvent.ReceivedByCompetentAgency item)
    {
        if (!received!.IsOutsideTerritory || competent is not null)
        {
            Violate(ClockViolations.NoCounterpart, item, "hồ sơ không tiếp nhận phi địa giới, hoặc cơ quan có thẩm quyền đã nhận; không tính",
                "the dossier was not received outside its territory, or the competent agency had it already; not counted", DeadlineRules.Convention);
            return;
        }

        competent = item.At;
        NewSlip(item, item.Promised);
        if (StartsAtCompetentAgency)
        {
            Note(
                DossierClockSteps.CompetentAgency,
                $"Tiếp nhận phi địa giới: tính từ khi cơ quan có thẩm quyền nhận hồ sơ, {Vi(item.At)}.",
                $"Received outside its territory: counted from receipt by the competent agency, {En(item.At)}.",
                DossierClockSteps.CompetentAgency.Source);
        }
        else
        {
            Note(
                DossierClockSteps.CompetentAgency,
                $"Tiếp nhận phi địa giới trước khi có quy định tính từ cơ quan có thẩm quyền: vẫn tính từ khi tiếp nhận, {Vi(received.At)}.",
                $"Received outside its territory under rules that do not wait for the competent agency: counted from the receipt, {En(received.At)}.");
        }
    }
}
