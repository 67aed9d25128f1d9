using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

/// <summary>One computation of a dossier's clock: goes through the events in order, then says where it stands.</summary>
internal sealed partial class ClockRun
{
    private readonly DeadlineCalculator calculator;
    private readonly DossierClockRequest request;
    private readonly LocalDateTime now;
    private readonly WorkingCalendar calendar;
    private readonly WorkingTime hours;
    private readonly List<ClockStop> stops = [];
    private readonly List<DossierAppointment> promised = [];
    private readonly List<DossierViolation> violations = [];
    private readonly List<ExplanationStep> notes = [];
    private DossierClockRules rules;
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
    private int pauses;
    private int newAppointments;

    public ClockRun(DeadlineCalculator calculator, DossierClockRequest request, LocalDateTime now)
    {
        (this.calculator, this.request, this.now) = (calculator, request, now);
        (calendar, hours) = (calculator.Calendar, calculator.WorkingTime);
        (rules, time) = (request.Rules, request.Time);
    }

    public DossierClockState Execute(ClockHistory history)
    {
        var first = history.Events.OfType<DossierEvent.Received>().FirstOrDefault();
        rules = request.Rules.On((first?.At ?? now).Date);
        notes.AddRange(request.Context);
        NoteRules(first);
        time = WithRemote(request.Time);
        foreach (var correction in history.Applied)
        {
            Note(
                DossierClockSteps.Correction,
                $"Đính chính sự kiện {correction.Of} ({correction.Id}, {DateText.Vi(correction.At.Date)}): {(correction.Replacement is { } other ? $"{other.Name.Vi} lúc {Vi(other.At)}" : "hủy")}.",
                $"Event {correction.Of} is corrected ({correction.Id}, {DateText.Iso(correction.At.Date)}): {(correction.Replacement is { } same ? $"{same.Name.En} on {En(same.At)}" : "withdrawn")}.",
                DeadlineRules.Convention);
        }

        foreach (var correction in history.Unknown)
        {
            Violate(ClockViolations.UnknownCorrection, correction, $"đính chính sự kiện \"{correction.Of}\" không có trước đó trong danh sách", $"corrects an event \"{correction.Of}\" that does not stand before it", DeadlineRules.Convention);
        }

        foreach (var item in history.Events)
        {
            CloseIfPast(item.At);
            Apply(item);
        }

        CloseIfPast(now);
        return Answer();
    }

    private void Apply(DossierEvent item)
    {
        if (ended is not null)
        {
            AfterEnd(item);
            return;
        }

        if (received is null && item is not (DossierEvent.Received or DossierEvent.FeeNotified or DossierEvent.FeePaid or DossierEvent.SystemOutage or DossierEvent.SystemRestored))
        {
            Violate(ClockViolations.BeforeReceipt, item, $"{item.Name.Vi} khi hồ sơ chưa được tiếp nhận; không tính", $"{item.Name.En} before the dossier was received; not counted", DeadlineRules.Convention);
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
            case DossierEvent.SupplementRequested:
                RequestSupplement(item);
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
                Note(DossierClockSteps.Transfer, $"Chuyển hồ sơ{(transfer.To is null ? string.Empty : " đến " + transfer.To)} lúc {Vi(item.At)}: thời hạn vẫn tính.", $"Transferred{(transfer.To is null ? string.Empty : " to " + transfer.To)} on {En(item.At)}: the time goes on.");
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
                End(item, DossierState.Stopped);
                break;
            case DossierEvent.Refused:
                End(item, DossierState.Refused);
                break;
            case DossierEvent.ResultIssued:
                End(item, DossierState.Done);
                break;
            case DossierEvent.Returned { What: DossierReturn.Dossier }:
                ReturnDossier(item);
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
            Violate(ClockViolations.SecondReceipt, receipt, "hồ sơ đã được tiếp nhận trước đó; không tính lần này", "the dossier had been received already; this receipt is not counted", DeadlineRules.Convention);
            return;
        }

        received = receipt;
        if (receipt.IsComplete)
        {
            complete = receipt.At;
            PromiseAtStart(receipt.Id, receipt.Promised);
        }
    }

    private void ReceiveThere(DossierEvent.ReceivedByCompetentAgency item)
    {
        if (!received!.IsOutsideTerritory || competent is not null)
        {
            Violate(ClockViolations.NoCounterpart, item, "hồ sơ không tiếp nhận phi địa giới, hoặc cơ quan có thẩm quyền đã nhận; không tính", "the dossier was not received outside its territory, or the competent agency had it already; not counted", DeadlineRules.Convention);
            return;
        }

        competent = item.At;
        NewSlip(item, item.Promised);
        if (StartsAtCompetentAgency)
        {
            Note(DossierClockSteps.CompetentAgency, $"Tiếp nhận phi địa giới: tính từ khi cơ quan có thẩm quyền nhận hồ sơ, {Vi(item.At)}.", $"Received outside its territory: counted from receipt by the competent agency, {En(item.At)}.", DossierClockSteps.CompetentAgency.Source);
        }
        else
        {
            Note(DossierClockSteps.CompetentAgency, $"Tiếp nhận phi địa giới trước khi có quy định tính từ cơ quan có thẩm quyền: vẫn tính từ khi tiếp nhận, {Vi(received.At)}.", $"Received outside its territory under rules that do not wait for the competent agency: counted from the receipt, {En(received.At)}.");
        }
    }

    private void Extend(DossierEvent.ExtendedWithApology extension)
    {
        newAppointments++;
        var allowed = rules.MostNewAppointments is not { } most || newAppointments <= most;
        var due = RunningDue(extension.At);
        FillPromise(due);
        if (!allowed)
        {
            Violate(ClockViolations.SecondAppointment, extension, $"hẹn lại lần thứ {newAppointments}; chỉ được hẹn lại {rules.MostNewAppointments} lần", $"new appointment number {newAppointments}; only {rules.MostNewAppointments} is allowed", rules.ApologySource);
        }

        if (string.IsNullOrWhiteSpace(extension.Reason))
        {
            Violate(ClockViolations.ApologyWithoutReason, extension, "văn bản xin lỗi không nêu lý do", "the apology gives no reason", rules.ApologySource);
        }

        if (due is not null && due.IsBefore(extension.At))
        {
            Violate(ClockViolations.ApologyAfterDue, extension, $"xin lỗi và hẹn lại sau khi đã hết hạn ({due.Moment.Vi})", $"the apology came after the due moment ({due.Moment.En})", rules.ApologySource);
        }
        else if (due is not null && LatestApology(due) is { } latest && latest.IsBefore(extension.At))
        {
            Violate(ClockViolations.ApologyLate, extension, $"xin lỗi và hẹn lại muộn; chậm nhất là {latest.Moment.Vi}", $"the apology came late; the last day for it was {latest.Moment.En}", rules.ApologySource);
        }

        promised.Add(new DossierAppointment(extension.Promised, extension.Id, IsStated: true, allowed));
        Note(
            DossierClockSteps.Promise,
            $"Xin lỗi và hẹn lại đến {extension.Promised.Moment.Vi}; hạn theo quy định không đổi.",
            $"Apology with a new appointment, {extension.Promised.Moment.En}; the legal due moment stays.",
            rules.ApologySource);
    }

    /// <summary>A new slip where a stop ends; without one the promise stays as it was.</summary>
    private void NewSlip(DossierEvent item, DossierDue? due)
    {
        if (due is not null && received is not null)
        {
            PromiseAtStart(item.Id, due);
        }
    }

    private void PromiseAtStart(string eventId, DossierDue? due)
    {
        unstatedPromise = due is null ? eventId : null;
        if (due is not null)
        {
            promised.Add(new DossierAppointment(due, eventId, IsStated: true, Counts: true));
        }
    }

    /// <summary>Without a slip the legal date counts as promised; it is written down before it is lost or another promise follows.</summary>
    private void FillPromise(DossierDue? due)
    {
        if (unstatedPromise is { } eventId && due is not null)
        {
            promised.Add(new DossierAppointment(due, eventId, IsStated: false, Counts: true));
            unstatedPromise = null;
        }
    }

    private void Violate(string code, DossierEvent? item, string vi, string en, string? source) =>
        violations.Add(new DossierViolation(code, item?.Id, new BilingualText(Sentence(vi), Sentence(en)), source ?? rules.Source));

    private void Note(DeadlineRule rule, string vi, string en, string? basis = null, LocalDate? until = null, IReadOnlyList<CalendarDay>? daysOff = null)
    {
        var from = received?.At.Date ?? now.Date;
        var to = until ?? from;
        notes.Add(new ExplanationStep
        {
            Rule = rule,
            LegalBasis = basis ?? rules.Source,
            Text = new BilingualText(vi, en),
            DaysOff = daysOff ?? [],
            Certainty = calendar.CertaintyOf(LocalDate.Min(from, to), LocalDate.Max(from, to)),
        });
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1) + ".";

    private static string Vi(LocalDateTime moment) => new DueMoment(moment.Date, moment.TimeOfDay).Vi;

    private static string En(LocalDateTime moment) => new DueMoment(moment.Date, moment.TimeOfDay).En;
}
