using System.Runtime.CompilerServices;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>Which stops are lawful: by an identified rule, in time, and within its limits.</summary>
internal sealed partial class ClockRun
{
    /// <summary>Officers may not prolong the time, nor ask for more papers, without a written reason.</summary>
    public const string OfficersRule = "điểm b khoản 1 Điều 6 Nghị định số 63/2010/NĐ-CP";

    private const int LongestClaim = 120;

    private static readonly BilingualText MissingRule = new(
        "văn bản, điều khoản cho phép tạm dừng, nêu bằng mã quy định tạm dừng",
        "the text and article that allow the pause, named by the identifier of a pause rule");

    private static readonly BilingualText MissingArticle = new("điều khoản cho phép tạm dừng", "the article that allows the pause");
    private static readonly BilingualText MissingInForce = new("điều khoản có hiệu lực vào ngày đó", "an article in force on that day");
    private static readonly BilingualText MissingForThis = new("điều khoản áp dụng cho thủ tục hoặc lĩnh vực này", "an article for this procedure or field");

    private void Pause(DossierEvent.Paused item)
    {
        var rule = PauseRuleOf(item, out var lawful);
        if (rule is not null && lawful)
        {
            var number = Number(rule.Id);
            if (rule.Most is { } most && number > most)
            {
                lawful = false;
                ViolateStop(ClockViolations.TooManyPauses, item, $"tạm dừng lần thứ {number} theo quy định Mã {rule.Id}; không quá {most} lần",
                    $"pause number {number} by the rule {rule.Id}; no more than {most}", rule.Source);
            }
            else
            {
                NotePauseRule(item, rule);
            }
        }

        var source = rule?.Source ?? rules.PauseSource ?? rules.Source;
        if (Stop(item, ClockStopKind.Pause, rule?.Semantics ?? new PauseSemantics.ExcludedTime(), source, lawful, rule?.ClosedAfter,
            rule?.Longest) is { Restarts: true })
        {
            complete = null;
        }
    }

    /// <summary>Which pause by its rule it is, from 1.</summary>
    private int Number(string rule)
    {
        var at = pauses.FindIndex(item => item.Rule == rule);
        if (at < 0)
        {
            pauses.Add((rule, 1));
            return 1;
        }

        pauses[at] = (rule, pauses[at].Pauses + 1);
        return pauses[at].Pauses;
    }

    private PauseRule? PauseRuleOf(DossierEvent.Paused item, out bool lawful)
    {
        lawful = false;
        if (string.IsNullOrWhiteSpace(item.Rule))
        {
            if (VietnameseText.SaysNothing(item.Reason) || VietnameseText.SaysNothing(item.LegalBasis))
            {
                var (what, without) = VietnameseText.SaysNothing(item.LegalBasis)
                    ? VietnameseText.SaysNothing(item.Reason) ? ("lý do và căn cứ pháp lý", "reason and legal basis") : ("căn cứ pháp lý", "legal basis")
                    : ("lý do", "reason");
                Claim(item, ClockViolations.PauseWithoutReason, $"tạm dừng không nêu {what}", $"a pause without {without}", MissingRule,
                    isQuestion: !VietnameseText.SaysNothing(item.Reason)); // the article asks for a written reason
            }
            else
            {
                Claim(item, ClockViolations.PauseNamesNoRule,
                    $"tạm dừng không nêu quy định nào; lời ghi (lý do {Quote(item.Reason)}, căn cứ {Quote(item.LegalBasis)}) không phải căn cứ pháp lý",
                    $"the pause names no rule; what is written (reason {Quote(item.Reason)}, basis {Quote(item.LegalBasis)}) is a claim, not a legal basis",
                    MissingRule);
            }

            return null;
        }

        var rule = request.PauseRules.LastOrDefault(own => own.Id == item.Rule) ?? PauseRules.Find(item.Rule);
        if (rule is null)
        {
            Claim(item, ClockViolations.PauseRuleUnknown, $"không có quy định tạm dừng {Quote(item.Rule)}; các quy định đã biết, theo Mã: {KnownRules()}",
                $"there is no pause rule {Quote(item.Rule)}; known are {KnownRules()}", MissingArticle);
        }
        else if (!rule.IsInForce(item.At.Date))
        {
            Claim(item, ClockViolations.PauseRuleNotInForce,
                $"quy định tạm dừng Mã {rule.Id} không có hiệu lực ngày {DateText.Vi(item.At.Date)} ({rule.Period.Vi})",
                $"the pause rule {rule.Id} was not in force on {DateText.Iso(item.At.Date)} ({rule.Period.En})",
                MissingInForce, rule.Source);
        }
        else if (!rule.Covers(request.ProcedureCode, request.FieldCode, rules.Name))
        {
            Claim(
                item,
                ClockViolations.PauseRuleDoesNotCover,
                $"quy định tạm dừng Mã {rule.Id} không áp dụng cho hồ sơ này (thủ tục {request.ProcedureCode ?? "chưa nêu"}, lĩnh vực "
                + $"{request.FieldCode ?? "chưa nêu"}, quy tắc {rules.Title.Vi})",
                $"the pause rule {rule.Id} does not cover this dossier (procedure {request.ProcedureCode ?? "not stated"}, field "
                + $"{request.FieldCode ?? "not stated"}, the rules on {rules.Title.En})",
                MissingForThis,
                rule.Source);
        }
        else
        {
            lawful = true;
        }

        return rule;
    }

    private string KnownRules() => string.Join(", ", PauseRules.All.Concat(request.PauseRules).Select(one => one.Id));

    private void Claim(
        DossierEvent.Paused item,
        string code,
        [InterpolatedStringHandlerArgument("")] ClockText vi,
        [InterpolatedStringHandlerArgument("")] ClockText en,
        BilingualText missing,
        string? source = null,
        bool isQuestion = true)
    {
        // A text that does not allow a pause does not forbid it: another, which the register does not name, may allow it.
        ViolateStop(code, item, $"{vi}; thiếu: {missing.Vi}", $"{en}; missing: {missing.En}", source ?? rules.PauseSource, isQuestion: isQuestion);
        if (!Speaks)
        {
            return;
        }

        violations[violations.Count - 1] = violations[violations.Count - 1] with
        {
            Claimed = new DossierViolation.ClaimedBasis(item.Rule, item.Reason, item.LegalBasis),
            Missing = missing,
        };
    }

    private void NotePauseRule(DossierEvent item, PauseRule rule)
    {
        if (!Speaks)
        {
            return;
        }

        var own = request.PauseRules.Contains(rule);
        var (whose, whom) = own ? ("; quy định do người hỏi tự khai, thư viện không kiểm chứng", "; the caller's own assertion, not verified by this library")
            : rule.Confidence == SourceConfidence.Secondary
                ? ("; lấy từ nguồn thứ cấp, chưa đọc toàn văn", "; known from secondary sources only")
                : (string.Empty, string.Empty);
        Note(
            DossierClockSteps.PauseByRule,
            $"{Capital(item.Name.Vi)} lúc {Vi(item.At)} theo quy định tạm dừng: {rule.Title.Vi} (Mã {rule.Id}; hiệu lực {rule.Period.Vi}{whose}).",
            $"{Capital(item.Name.En)} of {En(item.At)} by a pause rule: {rule.Title.En} (code {rule.Id}; in force {rule.Period.En}{whom}).",
            rule.Source);
    }

    /// <summary>Whether a stop began before the time ran out, and was written down in time; each failure is a finding.</summary>
    private bool IsInTime(DossierEvent item, ClockStopKind kind)
    {
        if (IsPastDue(item))
        {
            return false;
        }

        var lawful = true;
        if (notMoved.TryGetValue(item.Id, out var correction))
        {
            // The stop as it was written down before stays, lawful if that was in time.
            ViolateStop(
                ClockViolations.StopRecordedLate,
                item,
                $"đính chính lúc {Vi(correction.Written)} dời {item.Name.Vi} về {Vi(correction.To)}, khi hồ sơ đã hoặc sắp quá hạn; vẫn tính từ {Vi(item.At)}",
                $"the correction of {En(correction.Written)} moves the {item.Name.En} to {En(correction.To)}, when the dossier was late or about to be; it "
                + $"still begins on {En(item.At)}",
                DeadlineRules.Convention,
                ClockFinding.LateRecorded);
        }

        if (IsRecordedLate(item))
        {
            ViolateStop(ClockViolations.StopRecordedLate, item, $"{item.Name.Vi} ghi nhận sau ({Vi(item.RecordedAt!.Value)}), khi hồ sơ đã hoặc sắp quá hạn",
                $"{item.Name.En} was written down afterwards ({En(item.RecordedAt!.Value)}), when the dossier was late or about to be",
                DeadlineRules.Convention,
                ClockFinding.LateRecorded);
            lawful &= request.Policies.LateRecordedStops == StopEffect.Stops;
        }

        if (kind is ClockStopKind.Pause or ClockStopKind.Fee && BeginsOnLastDay(item.At))
        {
            ViolateStop(ClockViolations.StopOnLastDay, item, $"{item.Name.Vi} bắt đầu trong ngày làm việc cuối cùng của thời hạn",
                $"{item.Name.En} begun in the last working day of the time", DeadlineRules.Convention, ClockFinding.LastDay);
            lawful &= request.Policies.LastDayStops == StopEffect.Stops;
        }

        return lawful;
    }

    /// <summary>Whether the due moment is past already; then nothing stops the clock any more.</summary>
    private bool IsPastDue(DossierEvent item)
    {
        if (RunningDue(item.At) is not { } due || (!due.IsBefore(item.At) && !HasRunOut(due, item.At)))
        {
            return false;
        }

        ViolateStop(ClockViolations.StopAfterDue, item, $"{item.Name.Vi} sau khi đã hết hạn ({due.Moment.Vi}); thời hạn không dừng",
            $"{item.Name.En} after the due moment ({due.Moment.En}); it stops nothing", DeadlineRules.Convention);
        return true;
    }

    private bool HasRunOut(DossierDue due, LocalDateTime at) =>
        time is ProcessingTime.WorkingHours or ProcessingTime.ClockHours && RawStart() is { } raw && ClockDue.IsUsedUp(time, DueFrom(raw, at), due, at);

    /// <summary>Whether the working day of a moment is the last of the time, and the time had more than that day.</summary>
    private bool BeginsOnLastDay(LocalDateTime at) =>
        RunningDue(at) is { } due && RawStart() is { } raw && Begin(raw).Date < due.Date && at.Date <= due.Date
            && calendar.Count(at.Date, due.Date) + (calendar.IsWorkingDay(at.Date) ? 1 : 0) <= 1;

    /// <summary>A pause longer than its rule allows, or an incident not repaired in a day.</summary>
    private void JudgeLength(ClockStop stop, LocalDateTime until)
    {
        if (stop is { Counts: true, Kind: ClockStopKind.Pause, Restarts: false, Limit: { } limit } && limit.IsBefore(until))
        {
            ViolateStop(ClockViolations.PauseTooLong, stop.Item, $"tạm dừng quá thời gian cho phép; phần sau {limit.Moment.Vi} vẫn tính vào thời hạn",
                $"the pause lasted longer than allowed; what follows {limit.Moment.En} counts", stop.Source);
        }

        if (stop is { Counts: true, Kind: ClockStopKind.Outage } && stop.From.PlusHours(24) < until)
        {
            Violate(ClockViolations.IncidentTooLong, stop.Item,
                "sự cố không được khắc phục trong 24 giờ; thời gian đến khi hệ thống hoạt động lại vẫn không tính",
                "the incident was not repaired within 24 hours; the time until the system works again is left out all the same", stop.Source);
        }
    }

    /// <summary>
    /// Whether a stop that ended lies wholly outside office hours and would yet leave out a day. Hours by the clock run at night, too: such a stop takes as
    /// many of them as it lasts (Civil Code 2015, art. 147.1), whether or not it lasts over midnight.
    /// </summary>
    private bool LiesOutsideHours(ClockStop stop, LocalDateTime to)
    {
        to = stop.Limit is { } limit && limit.Latest < to ? limit.Latest : to;
        if (stop.Restarts || ClockDue.RunsByTheClock(time) || (!(stop.AddsDays && stop.Counts) && (stop.From.Date >= to.Date || to <= stop.From))
            || to < stop.From || hours.Count(stop.From, to) > Duration.Zero)
        {
            return false;
        }

        var (vi, en) = !Speaks ? (NoWords.Vi, NoWords.En)
            : stop.From == to ? (
                $"{stop.Item.Name.Vi} bắt đầu và kết thúc cùng lúc {Vi(to)}, không làm mất giờ làm việc nào",
                $"{stop.Item.Name.En} begins and ends at one moment, {En(to)}, and took no office time")
            : (
            $"{stop.Item.Name.Vi} từ {Vi(stop.From)} đến {Vi(to)} nằm ngoài giờ làm việc, không làm mất giờ làm việc nào",
            $"{stop.Item.Name.En} from {En(stop.From)} to {En(to)} lies outside office hours and took no office time");
        if (stop.Kind == ClockStopKind.Pause || stop.AddsDays)
        {
            ViolateStop(ClockViolations.StopOutsideHours, stop.Item, vi, en, DeadlineRules.Convention, ClockFinding.OutsideHours);
        }
        else if (stop.Counts)
        {
            Note(DossierClockSteps.Policy, Sentence(vi), Sentence(en), DeadlineRules.Convention);
        }

        return stop.Counts && !IsForced(stop.Item) && request.Policies.OutsideHoursStops == StopEffect.StopsNothing;
    }

    /// <summary>
    /// Days added for a stop that took less than a working day, or once more: the text names the addition, not how long the stop must last nor how often it may
    /// be added.
    /// </summary>
    private void JudgeAddition(ClockStop stop, LocalDateTime to)
    {
        if (stop is not { Counts: true, LeavesOutNothing: false, Semantics: PauseSemantics.ResumePlusDays { WorkingDays: > 0 } plus })
        {
            return;
        }

        var added = new ProcessingTime.WorkingDays(plus.WorkingDays).Description;
        if (calendar.Count(stop.From.Date, to.Date) == 0)
        {
            ViolateStop(ClockViolations.AddsForShortStop, stop.Item,
                $"{stop.Item.Name.Vi} từ {Vi(stop.From)} đến {Vi(to)} chưa hết một ngày làm việc mà thời hạn được tăng thêm {added.Vi}",
                $"{stop.Item.Name.En} from {En(stop.From)} to {En(to)} lasted less than a working day, and {added.En} are added for it",
                DeadlineRules.Convention);
        }
        else if (stops.Exists(other => other is { Counts: true, LeavesOutNothing: false, AddsDays: true, IsOpen: false } && other.EventId != stop.EventId))
        {
            ViolateStop(ClockViolations.AddsForShortStop, stop.Item,
                $"thời hạn được tăng thêm {added.Vi} một lần nữa; văn bản chỉ nêu việc tăng thêm, không nêu số lần",
                $"{added.En} are added once more; the text names the addition and not how often", DeadlineRules.Convention);
        }
    }

    private static string Quote(string? text)
    {
        var clean = string.Join(" ", (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return "\"" + Shorten.To(clean, LongestClaim) + "\"";
    }
}
