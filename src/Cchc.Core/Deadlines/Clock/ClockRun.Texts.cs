using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>The reasons in words.</summary>
internal sealed partial class ClockRun
{
    private void NoteRules(DossierEvent.Received? first)
    {
        var doubt = rules.Confidence == SourceConfidence.Secondary
            ? (Vi: " Một phần quy tắc lấy từ nguồn thứ cấp, chưa đọc toàn văn.", En: " Some of these rules are known from secondary sources only.")
            : (Vi: string.Empty, En: string.Empty);
        notes.Add(new ExplanationStep
        {
            Rule = DossierClockSteps.RuleSet,
            LegalBasis = rules.Source,
            Text = new BilingualText($"Áp dụng quy tắc {rules.Title.Vi}.{doubt.Vi}", $"The rules of {rules.Title.En} ({rules.Name}) hold.{doubt.En}"),
        });
        if (request.StartRule is { } named && rules.Start.Moves && named.Start != rules.Start)
        {
            Note(
                DeadlineRules.StartRule,
                $"Quy tắc bắt đầu tính \"{named.Title.Vi}\" không áp dụng: bộ quy tắc trên đã quy định riêng thời điểm bắt đầu tính.",
                $"The start rule \"{named.Title.En}\" is not applied: the rules above state a start of their own, which goes first.",
                named.Source);
        }

        var day = (first?.At ?? now).Date;
        if (!ReferenceEquals(rules, request.Rules) && DossierClockRules.IsOwn(request.Rules) && !DossierClockRules.IsOwn(rules))
        {
            var since = request.Rules.InForceFrom!.Value;
            Note(
                DossierClockSteps.RuleSet,
                $"Quy tắc riêng được nêu chỉ thay cho phiên bản từ {DateText.Vi(since)}; hồ sơ tiếp nhận trước ngày đó theo phiên bản có hiệu lực khi tiếp "
                + "nhận, không sửa.",
                $"The rules of one's own take the place of the version from {DateText.Iso(since)} alone; received before that day, the dossier falls under the "
                + "version in force then, unchanged.");
        }

        if (rules.Title != request.Rules.Title && request.Rules.Began is { } began && day < began)
        {
            Note(
                DossierClockSteps.OutsideForce,
                $"Hồ sơ tiếp nhận trước khi quy tắc {request.Rules.Title.Vi} có hiệu lực ({DateText.Vi(began)}) nên áp dụng quy tắc {rules.Title.Vi}.",
                $"Received before the rules of {request.Rules.Title.En} came into force ({DateText.Iso(began)}): the rules of {rules.Title.En} hold.");
        }

        if (rules.InForceFrom is { } from && day < from)
        {
            Note(
                DossierClockSteps.OutsideForce,
                $"Hồ sơ tiếp nhận trước khi bộ quy tắc có hiệu lực ({DateText.Vi(from)}); áp dụng bản sớm nhất đã biết, chỉ để tham khảo.",
                $"Received before the rules came into force ({DateText.Iso(from)}); the earliest version known is applied, for reference only.");
        }
        else if (rules.InForceThrough is { } through && day > through)
        {
            Note(
                DossierClockSteps.OutsideForce,
                $"Hồ sơ tiếp nhận sau khi bộ quy tắc hết hiệu lực ({DateText.Vi(through)}); áp dụng bản muộn nhất đã biết, chỉ để tham khảo.",
                $"Received after the rules ceased to be in force ({DateText.Iso(through)}); the latest version known is applied, for reference only.");
        }
    }

    private void NoteStart(LocalDateTime raw, ClockOutcome from, Deadline plain)
    {
        if (request.OtherStart is { } words)
        {
            Note(
                DossierClockSteps.Policy,
                $"Thời hạn được ghi là tính từ sự kiện khác (“{words}”), chưa biết ngày; hạn được tính từ ngày tiếp nhận, chỉ để tham khảo.",
                $"By the record the time counts from another event (“{words}”), whose day is not known; it is counted from the receipt, for reference only.",
                DeadlineRules.Convention);
        }

        if (raw != from.Start)
        {
            Note(
                DossierClockSteps.StartMoved,
                $"Thời điểm {Vi(raw)} ngoài giờ tính thời hạn nên tính từ {Vi(from.Start)}; với thời hạn theo ngày, ngày đó là ngày không tính. Chưa có "
                + $"văn bản nói rõ; cách hiểu khác sớm hơn một ngày làm việc.",
                $"{En(raw)} is outside the hours from which the time runs, so it runs from {En(from.Start)}; for times in days that day is the one not "
                + $"counted. No text settles this; the other reading is one working day earlier.",
                startRule?.Source,
                from.Start.Date);
        }

        if (!from.Excluded.IsEmpty)
        {
            Note(
                DossierClockSteps.BeforeStops,
                "Các bước sau tính hạn khi chưa trừ thời gian dừng.",
                "The steps that follow reckon the due moment before stops are left out.",
                DeadlineRules.Convention);
        }

        var steps = plain.Explanation.Select(step => step.Rule == DeadlineRules.CompleteReceipt ? Begun(step, from.Start) : step);
        notes.AddRange(from.Excluded.IsEmpty ? steps : steps.Select(BeforeStops));
    }

    /// <summary>From when the time runs, by the article of the set: a receipt only where it was one.</summary>
    private ExplanationStep Begun(ExplanationStep step, LocalDateTime start) => step with
    {
        LegalBasis = rules.Fee == ClockFee.StartsWhenPaid ? rules.FeeSource ?? rules.Source
            : !rules.Start.Moves ? step.LegalBasis : rules.Source,
        Text = received!.At == start ? step.Text : new BilingualText(
            $"Thời hạn {time.Description.Vi} tính từ {Vi(start)}.", $"The time of {time.Description.En} runs from {En(start)}."),
    };

    /// <summary>A step that names the due moment says that stops are not left out of it yet.</summary>
    private static ExplanationStep BeforeStops(ExplanationStep step) => step.Rule == DeadlineRules.EndOfDay || step.Rule == DeadlineRules.Roll
        ? step with { Text = new BilingualText("(Chưa trừ thời gian dừng) " + step.Text.Vi, "(Before stops are left out) " + step.Text.En) }
        : step;

    /// <summary>The other reading of hours by the clock that end on a day off; with stops left out it is a step of its own.</summary>
    private IReadOnlyList<DossierClockState.Reading> HoursReading(DossierDue? due)
    {
        if (due is null || outcome is null || Unmoved(outcome) is not { } end)
        {
            return [];
        }

        var text = new BilingualText(
            $"Văn bản không nói rõ thời hạn theo giờ kết thúc vào ngày nghỉ có được dời hay không. Cách hiểu khác: không dời, khi đó hạn là {end.Moment.Vi}.",
            "No text says whether hours by the clock that end on a day off are moved. The other reading: they are not; then the due moment is "
            + $"{end.Moment.En}.");
        if (!outcome.Excluded.IsEmpty)
        {
            Note(DossierClockSteps.Policy, $"{text.Vi}", $"{text.En}", DeadlineRules.Convention, end.Date);
        }

        return [new DossierClockState.Reading(ClockFinding.HoursOnDayOff, StopEffect.StopsNothing, received!.Id, end, null, text)];
    }

    private void NoteExcluded(ClockOutcome from, DossierDue? due)
    {
        var excluded = from.Excluded;
        if (excluded.IsEmpty)
        {
            return;
        }

        if (time is ProcessingTime.FixedDate or ProcessingTime.YearlyDate)
        {
            Note(
                DossierClockSteps.Excluded,
                "Hạn là một ngày cụ thể nên thời gian dừng không làm dời hạn.",
                "The due day is a fixed date, so stops do not move it.",
                DeadlineRules.Convention);
            return;
        }

        var listVi = string.Join("; ", excluded.Stretches.Select(item => $"{Vi(item.From)} đến {Vi(item.To)}"));
        var listEn = string.Join("; ", excluded.Stretches.Select(item => $"{En(item.From)} to {En(item.To)}"));
        var off = excluded.Stretches.SelectMany(item => calendar.Days(item.From.Date, item.To.Date)).Where(day => !day.IsWorkingDay).Distinct().ToList();
        var days = new ProcessingTime.WorkingDays(excluded.WorkingDays).Description;
        var whole = new ProcessingTime.CalendarDays(excluded.CalendarDays).Description;
        var office = new ProcessingTime.WorkingHours(decimal.Round(excluded.WorkingTime.ToInt64Nanoseconds() / NanosecondsPerHour, 2)).Description;
        var elapsed = new ProcessingTime.ClockHours(ByTheClock(excluded.Elapsed)).Description;
        var (sumVi, sumEn) = ClockDue.RunsByTheClock(time)
            ? ($"{elapsed.Vi}, tính liên tục cả đêm và ngày nghỉ", $"{elapsed.En} by the clock, nights and days off included")
            : ($"{days.Vi} ({whole.Vi}, {office.Vi}). Ngày nghỉ trong thời gian dừng không kéo dài hạn thêm lần nữa",
                $"{days.En} ({whole.En}, {office.En}). Days off inside a stop do not lengthen the time again");
        if (excluded.Stretches.Count > 0)
        {
            Note(
                DossierClockSteps.Excluded,
                $"Không tính thời gian dừng: {listVi}; gồm {sumVi}.",
                $"Stops left out: {listEn}; {sumEn}.",
                StopSources(),
                excluded.Stretches[excluded.Stretches.Count - 1].To.Date,
                off);
        }

        if (excluded.Added > 0)
        {
            var added = new ProcessingTime.WorkingDays(excluded.Added).Description;
            Note(
                DossierClockSteps.Added,
                $"Khi tiếp tục, phần thời hạn còn lại được tăng thêm {added.Vi}.",
                $"When it goes on, the rest grows by {added.En}.",
                StopSources());
        }

        if (due is null)
        {
            return;
        }

        if (from.WasInStop)
        {
            Note(
                DossierClockSteps.NotInsideStop,
                "Hạn tính được rơi vào lúc đang dừng nên là ngày làm việc đầu tiên thời hạn được tính tiếp.",
                "The due moment would lie inside a stop, so it is the first working day on which the clock runs again.",
                DeadlineRules.Convention);
        }

        Note(DossierClockSteps.LegalDue, $"Hạn theo quy định: {due.Moment.Vi}.", $"The legal due moment: {due.Moment.En}.", until: due.Date);
    }

    /// <summary>Hours for words: whole minutes exactly, which are then said as such, others to the hundredth of an hour.</summary>
    private static decimal ByTheClock(Duration length)
    {
        var exact = length.ToInt64Nanoseconds() / NanosecondsPerHour;
        return length.ToInt64Nanoseconds() % NodaConstants.NanosecondsPerMinute == 0 ? exact : decimal.Round(exact, 2);
    }

    private void NoteLimits(DossierDue? due, DossierDue? promise, DossierDue? apology, DossierDue? notice)
    {
        if (due is not null && promise is not null && promise != due)
        {
            Note(
                DossierClockSteps.Promise,
                $"Ngày hẹn {promise.Moment.Vi} khác hạn theo quy định {due.Moment.Vi}; mỗi ngày được đánh giá riêng.",
                $"The appointment, {promise.Moment.En}, differs from the legal due moment, {due.Moment.En}; each is judged by itself.");
        }

        NoteNotice(notice);
        if (apology is not null)
        {
            var kind = rules.ApologyDay == ClockApologyDay.WorkingDayBefore ? (Vi: "ngày làm việc", En: "working day") : (Vi: "ngày", En: "calendar day");
            Note(
                DossierClockSteps.LatestApology,
                $"Nếu chậm, xin lỗi và hẹn lại chậm nhất {apology.Moment.Vi}: {kind.Vi} liền trước; văn bản không nói rõ ngày làm việc hay ngày.",
                $"If it will be late, an apology with a new appointment by {apology.Moment.En}: the {kind.En} before; the text does not say which.",
                rules.ApologySource);
        }

        if (ended is null && OpenClosing() is { } closing)
        {
            Note(DossierClockSteps.Closing,
                $"Không bổ sung đến hết {closing.Moment.Vi} thì hồ sơ tự động kết thúc{(rules.ClosingRemark is { } vi ? $" ({vi.Vi})" : string.Empty)}.",
                $"Closed unless the applicant acts by {closing.Moment.En}{(rules.ClosingRemark is { } en ? $" ({en.En})" : string.Empty)}.", ClosingBasis(),
                closing.Date);
        }
    }

    private string StopSources() =>
        string.Join(
            "; ",
            stops.Where(stop => stop is { Counts: true, Restarts: false, LeavesOutNothing: false }).Select(stop => stop.Source).Distinct(StringComparer.Ordinal)
                .DefaultIfEmpty(rules.Source));

    /// <summary>The last moment for a supplement request, while one may still be made; and the shorter one where data cannot be used.</summary>
    private void NoteNotice(DossierDue? notice)
    {
        if (notice is null || notice.IsBefore(now) || ended is not null || (rules.MostSupplementRequests is { } most && requests >= most))
        {
            return;
        }

        var (vi, en) = rules.Confidence == SourceConfidence.Secondary
            ? (" (theo văn bản dẫn chiếu, chưa đọc toàn văn)", " (from texts that cite it)")
            : (string.Empty, string.Empty);
        var (movedVi, movedEn) = MovedNotice(notice) is { } moved
            ? ($" Văn bản không nói rõ giờ kết thúc vào ngày nghỉ có được dời hay không; cách hiểu khác: chậm nhất {moved.Moment.Vi}",
                $" No text says whether hours that end on a day off are moved; the other reading: by {moved.Moment.En}")
            : (string.Empty, string.Empty);
        Note(DossierClockSteps.LatestNotice, $"Nếu cần, yêu cầu bổ sung chậm nhất {notice.Moment.Vi}{vi}.{movedVi}{(movedVi.Length > 0 ? "." : string.Empty)}",
            $"If one is needed, a supplement is to be requested by {notice.Moment.En}{en}.{movedEn}{(movedEn.Length > 0 ? "." : string.Empty)}",
            SupplementBasis, notice.Date);
        if (IsDataNotice(SupplementCause.DataUnusable) && LatestNotice(SupplementCause.DataUnusable) is { } sooner)
        {
            Note(DossierClockSteps.DataNotice, $"Nếu yêu cầu vì dữ liệu thay thế giấy tờ không khai thác được hoặc không đúng: chậm nhất {sooner.Moment.Vi}.",
                $"If it is because data that take the place of a paper cannot be used or are wrong: by {sooner.Moment.En}.", Resolution66, sooner.Date);
        }
    }

    private BilingualText NoDue(ClockOutcome? from, Deadline? plain)
    {
        if (received is null)
        {
            return new("Chưa tiếp nhận hồ sơ nên chưa có hạn.", "Not received yet, so nothing is due.");
        }

        if (plain is Deadline.Undetermined none)
        {
            return none.Reason;
        }

        if (ended is not null)
        {
            return new(
                "Hồ sơ kết thúc khi thời hạn chưa bắt đầu tính hoặc đang chờ tính lại từ đầu, nên không có hạn.",
                "The dossier came to an end before its clock started, or while it stood at zero, so there is no due moment.");
        }

        return State switch
        {
            DossierState.AwaitingSupplement when from is not null =>
                new(
                    "Đang chờ bổ sung: thời gian chờ không tính, hạn xác định khi hồ sơ được bổ sung.",
                    "A supplement is awaited: that time is left out, and the due moment is known when it arrives."),
            DossierState.AwaitingSupplement =>
                new("Đang chờ bổ sung: thời hạn tính từ khi hồ sơ đầy đủ.", "A supplement is awaited: the time is counted from the complete dossier."),
            DossierState.AwaitingCompetentAgency =>
                new(
                    "Tiếp nhận phi địa giới: thời hạn tính từ khi cơ quan có thẩm quyền nhận hồ sơ.",
                    "Received outside its territory: the time is counted from receipt by the competent agency."),
            DossierState.AwaitingFee => new("Đang chờ nộp phí: hạn xác định khi đã nộp.", "A fee is awaited: the due moment is known when it is paid."),
            _ => new("Đang tạm dừng: hạn xác định khi tiếp tục giải quyết.", "Paused: the due moment is known when processing goes on."),
        };
    }
}
