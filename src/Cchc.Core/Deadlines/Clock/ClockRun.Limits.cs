using Cchc.Core.Deadlines.Times;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>The last moments for what the agency owes the applicant, and what it failed to do.</summary>
internal sealed partial class ClockRun
{
    /// <summary>The source of the shorter times for a supplement request.</summary>
    public const string Resolution66 = "Nghị quyết số 66.7/2025/NQ-CP (điều khoản chưa xác định)";

    /// <summary>When a dossier is passed on.</summary>
    public const string TransferSource = "khoản 2 Điều 18 Nghị định số 118/2025/NĐ-CP (được sửa đổi, bổ sung bởi Điều 9 Nghị định số 309/2026/NĐ-CP)";

    private static readonly LocalDate Decree118 = new(2025, 7, 1);
    private static readonly LocalDate Resolution66From = new(2026, 1, 1);
    private static readonly LocalDate Resolution66Through = new(2027, 2, 28);

    /// <summary>The choice of a policy by its name.</summary>
    public StopEffect EffectOf(string policy) => policy switch
    {
        ClockFinding.LateSupplement => request.Policies.LateSupplementRequests,
        ClockFinding.LateRecorded => request.Policies.LateRecordedStops,
        ClockFinding.LastDay => request.Policies.LastDayStops,
        _ => request.Policies.OutsideHoursStops,
    };

    /// <summary>The last moment for requesting a supplement; null when not received or nothing is laid down.</summary>
    private DossierDue? LatestNotice(SupplementCause cause = SupplementCause.Incomplete)
    {
        if (received is not { } receipt || IsCompetentAgencyAwaited)
        {
            return null;
        }

        var from = StartsAtCompetentAgency && competent is { } there ? there : receipt.At;
        from = requests > 1 && supplementedAt is { } again ? again : from;
        var within = IsDataNotice(cause)
            ? (receipt.IsOnline ? new ProcessingTime.WorkingHours(8m) : new ProcessingTime.WorkingDays(1m))
            : receipt.IsOnline
            ? rules.NoticeOnline
            : rules.NoticeOnPaper;
        return within is null ? null : Within(within, from);
    }

    /// <summary>
    /// The last moment by the other reading of hours by the clock that end on a day off: with the next working day (Civil Code 2015, art. 148.5). Null where
    /// they do not; no text says which holds.
    /// </summary>
    private DossierDue? MovedNotice(DossierDue notice) =>
        (received is { IsOnline: true } ? rules.NoticeOnline : rules.NoticeOnPaper) is ProcessingTime.ClockHours && !calendar.IsWorkingDay(notice.Date)
            ? new DossierDue(calendar.Next(notice.Date)) : null;

    private bool IsDataNotice(SupplementCause cause) =>
        cause == SupplementCause.DataUnusable && rules.DataNotice && received is { } receipt && receipt.At.Date >= Resolution66From
            && receipt.At.Date <= Resolution66Through;

    private string NoticeBasis(SupplementCause cause) => IsDataNotice(cause) ? Resolution66 : SupplementBasis;

    /// <summary>
    /// The end of a time that the agency has from a moment. Hours run from the moment itself, whatever the hour at which the processing time begins; hours by
    /// the clock run through days off and are not moved by them.
    /// </summary>
    private DossierDue? Within(ProcessingTime within, LocalDateTime from)
    {
        if (within is ProcessingTime.ClockHours length)
        {
            var end = from.PlusNanoseconds(Hours(length.Value).ToInt64Nanoseconds());
            return new DossierDue(end.Date, end.TimeOfDay);
        }

        return After(within, within is ProcessingTime.WorkingHours ? from : rules.Start.Apply(from, hours));
    }

    /// <summary>A slip is not later than the law, and not on a day on which nobody hands anything over; no article says so, both are signs.</summary>
    private void JudgeSlip(DossierEvent item, DossierDue slip)
    {
        if (RunningDue(item.At) is { } due && (slip.Date > due.Date || (slip.Date == due.Date && slip.TimeOfDay > due.TimeOfDay)))
        {
            Violate(ClockViolations.SlipLaterThanLaw, item, $"ngày hẹn trên phiếu ({slip.Moment.Vi}) muộn hơn hạn theo quy định ({due.Moment.Vi})",
                $"the appointment on the slip ({slip.Moment.En}) is later than the legal due moment ({due.Moment.En})", DeadlineRules.Convention);
        }

        JudgeDayOff(item, slip);
    }

    private void JudgeDayOff(DossierEvent item, DossierDue slip)
    {
        if (calendar.Covers(slip.Date) && !calendar.IsReceptionDay(slip.Date))
        {
            Violate(ClockViolations.SlipOnDayOff, item, $"hẹn trả vào ngày nghỉ ({slip.Moment.Vi})", $"the appointment is on a day off ({slip.Moment.En})",
                DeadlineRules.Convention);
        }
    }

    /// <summary>An answer or apology in time that was written down only when the dossier was late: the moment is a claim, which counts.</summary>
    private void JudgeRecorded(DossierEvent item, DossierDue? due)
    {
        var written = backdated.TryGetValue(item.Id, out var corrected) ? corrected : ClockHistory.Written(item);
        if (due is not null && due.IsBefore(written) && !due.IsBefore(item.At))
        {
            Violate(
                ClockViolations.AnswerRecordedLate,
                item,
                $"{item.Name.Vi} ghi là {Vi(item.At)}, trước khi hết hạn ({due.Moment.Vi}), nhưng đến {Vi(written)} mới ghi nhận; thời điểm đó là lời ghi, "
                + $"cần đối chiếu",
                $"{item.Name.En} is given as {En(item.At)}, before the due moment ({due.Moment.En}), yet was written down only on {En(written)}; the moment "
                + $"is a claim to be checked",
                DeadlineRules.Convention);
        }
    }

    /// <summary>Written down on a day before it happened: the moment is a plan or a claim, which counts.</summary>
    private void JudgeAhead(DossierEvent item, ClockHistory history)
    {
        // A corrected event was written down before with another moment.
        if (item.RecordedAt is { } written && written.Date < item.At.Date && history.Applied.All(correction => correction.Of != item.Id))
        {
            Violate(
                ClockViolations.RecordedAhead,
                item,
                $"{item.Name.Vi} ghi là {Vi(item.At)} nhưng đã ghi nhận từ {Vi(written)}, trước khi xảy ra; thời điểm đó là lời ghi, cần đối chiếu",
                $"{item.Name.En} is given as {En(item.At)}, yet was written down on {En(written)}, before it happened; the moment is a claim to be checked",
                DeadlineRules.Convention);
        }
    }

    /// <summary>
    /// Received outside its territory and still not with the competent agency when the working day after the receipt has ended: the time never begins. A
    /// dossier is passed on the same working day, or at the beginning of the next one when it came after 15:00.
    /// </summary>
    private void JudgePassedOn()
    {
        if (!IsCompetentAgencyAwaited || received is not { } receipt)
        {
            return;
        }

        if (calendar.Count(receipt.At.Date, (ended ?? now).Date) > 1)
        {
            var latest = new DossierDue(calendar.Next(receipt.At.Date));
            Violate(ClockViolations.NotPassedOn, receipt,
                $"tiếp nhận phi địa giới; đến hết {latest.Moment.Vi} chưa ghi cơ quan có thẩm quyền nhận hồ sơ nên thời hạn chưa bắt đầu tính",
                $"received outside its territory; no receipt by the competent agency was written down by {latest.Moment.En}, so the time has not begun",
                TransferSource, isQuestion: true);
        }
    }

    /// <summary>Late without any apology.</summary>
    private void JudgeApology(DossierEvent? item)
    {
        if (!apologised)
        {
            Violate(ClockViolations.NoApology, item, "quá hạn mà không có văn bản xin lỗi", "late without an apology", rules.ApologySource);
        }
    }

    /// <summary>Received incomplete, and nobody told the applicant in time.</summary>
    private void JudgeNotified()
    {
        if (received is { IsComplete: false } receipt && complete is null && requests == 0 && LatestNotice() is { } latest
            && latest.IsBefore(ended ?? now))
        {
            Violate(ClockViolations.NeverNotified, receipt, $"hồ sơ chưa đầy đủ mà không thông báo bổ sung; chậm nhất là {latest.Moment.Vi}",
                $"incomplete, and no supplement was requested; the last moment was {latest.Moment.En}", SupplementBasis,
                // A refusal may come later than the request; by which of both the dossier was to be answered nobody can tell.
                endState == DossierState.Refused || ClockSources.HasNoTime(SupplementBasis) || MovedNotice(latest)?.IsBefore(ended ?? now) == false);
        }
    }
}
