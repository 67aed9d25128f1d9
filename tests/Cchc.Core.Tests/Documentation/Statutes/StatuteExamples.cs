using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Simplification;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Documentation.Statutes;

/// <summary>A case that the engine computes: what is asked, the answer, and its reasons, each with the text it rests on.</summary>
internal sealed record StatuteExample(BilingualText Asked, BilingualText Answer, IReadOnlyList<(BilingualText Text, string Basis)> Reasons);

/// <summary>The cases shown on the pages of statutes. A page takes those whose reasons cite its text.</summary>
internal static class StatuteExamples
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;

    public static IReadOnlyList<StatuteExample> All { get; } = [.. Deadlines(), .. StartsOfTheirOwn(), .. Histories(), .. Candidates(), .. StatuteOtherExamples.All()];

    private static IEnumerable<StatuteExample> Deadlines()
    {
        yield return Due(new ProcessingTime.WorkingDays(5m), At(2026, 8, 28, 16, 30));
        yield return Due(new ProcessingTime.WorkingDays(5m), At(2025, 8, 27, 9, 0));
        yield return Due(new ProcessingTime.WorkingDays(5m), At(2019, 4, 24, 9, 0));
        yield return Due(new ProcessingTime.WorkingDays(5m), At(2016, 4, 27, 9, 0));
        yield return Due(new ProcessingTime.CalendarDays(30m), At(2026, 7, 31, 9, 0));
        yield return Due(new ProcessingTime.Months(1), At(2026, 1, 31, 9, 0));
        yield return Due(new ProcessingTime.WorkingHours(12m), At(2026, 8, 27, 15, 0));
        yield return Due(new ProcessingTime.WorkingHours(12m), At(2019, 4, 25, 15, 0));
        yield return Due(new ProcessingTime.WorkingHours(12m), At(2014, 4, 25, 15, 0));
        yield return Due(new ProcessingTime.WorkingDays(3m), At(2029, 11, 22, 9, 0));
        foreach (var (field, vi, en) in new[] { ("G15-TP07", "hộ tịch", "civil status"), ("G15-TP03", "chứng thực", "certification"), ("G15-TP05", "biện pháp bảo đảm", "security interests") })
        {
            yield return Due(new ProcessingTime.SameDay(new LocalTime(15, 0)), At(2026, 8, 28, 15, 30), request => request with { FieldCode = field }, new(vi, en));
        }

        yield return Due(new ProcessingTime.SameDay(new LocalTime(15, 0)), At(2027, 3, 2, 15, 30), request => request with { FieldCode = "G15-TP07" }, new("hộ tịch", "civil status"));
    }

    // In the last hour of an afternoon every one of them says something.
    private static IEnumerable<StatuteExample> StartsOfTheirOwn() => StartRules.BuiltIn.All.Skip(1).Select(rule =>
        Due(new ProcessingTime.WorkingDays(3m), At(2026, 9, 10, 17, 30), request => request with { StartRule = rule }, new($"theo quy tắc `{rule.Id}`", $"by the rule `{rule.Id}`")));

    private static IEnumerable<StatuteExample> Histories()
    {
        foreach (var set in DossierClockRules.All)
        {
            for (var rules = set; rules is not null; rules = rules.Earlier)
            {
                var day = rules.InForceThrough is { } last && last < new LocalDate(2026, 9, 7) ? last.PlusDays(-20) : new LocalDate(2026, 9, 7);
                if (rules.InForceFrom > day) day = rules.InForceFrom.Value;
                yield return Late(set, day);
            }
        }

        yield return Told(DossierClockRules.OneStop, new DossierClockRequest
        {
            Time = new ProcessingTime.WorkingDays(5m),
            Events =
            [
                new DossierEvent.Received { Id = "1", At = At(2026, 9, 7, 9, 0) },
                new DossierEvent.StoppedByApplicant { Id = "2", At = At(2026, 9, 9, 9, 0) },
            ],
        }, new("người nộp đề nghị dừng sau 2 ngày", "stopped at the applicant's request after 2 days"));
        foreach (var rule in PauseRules.All)
        {
            yield return Paused(rule);
        }
    }

    // A supplement asked for late, no apology, a result after the day: what the texts of a set say about each.
    private static StatuteExample Late(DossierClockRules set, LocalDate day) => Told(set.On(day), new DossierClockRequest
    {
        Time = new ProcessingTime.WorkingDays(5m),
        Rules = set,
        IsRemote = true,
        Events =
        [
            new DossierEvent.Received { Id = "1", At = day.At(new LocalTime(9, 0)), IsOnline = true },
            new DossierEvent.FeeNotified { Id = "2", At = day.At(new LocalTime(14, 0)) },
            new DossierEvent.FeePaid { Id = "3", At = day.PlusDays(1).At(new LocalTime(9, 0)) },
            new DossierEvent.SupplementRequested { Id = "4", At = day.PlusDays(7).At(new LocalTime(10, 0)), Content = "bổ sung bản vẽ" },
            new DossierEvent.ResultIssued { Id = "5", At = day.PlusDays(60).At(new LocalTime(10, 0)) },
        ],
    }, new("nộp phí hôm sau, yêu cầu bổ sung sau 7 ngày, có kết quả sau 60 ngày, không xin lỗi", "the fee paid a day later, a supplement requested after 7 days, the result after 60, no apology"));

    private static StatuteExample Paused(PauseRule rule)
    {
        var day = new LocalDate(2026, 9, 7);
        var set = DossierClockRules.All.FirstOrDefault(one => rule.Sets.Contains(one.Name)) ?? DossierClockRules.OneStop;
        return Told(set, new DossierClockRequest
        {
            Time = new ProcessingTime.WorkingDays(15m),
            Rules = set,
            ProcedureCode = rule.ProcedureCodes is [var code, ..] ? code : null,
            FieldCode = rule.FieldCodes is [var field, ..] ? field : null,
            Events =
            [
                new DossierEvent.Received { Id = "1", At = day.At(new LocalTime(9, 0)) },
                new DossierEvent.Paused { Id = "2", At = day.PlusDays(2).At(new LocalTime(9, 0)), Rule = rule.Id, Reason = "theo quy định" },
                new DossierEvent.Resumed { Id = "3", At = day.PlusDays(9).At(new LocalTime(9, 0)), Pause = "2" },
            ],
        }, new($"tạm dừng 7 ngày theo `{rule.Id}`", $"paused for 7 days by `{rule.Id}`"));
    }

    private static IEnumerable<StatuteExample> Candidates() =>
        from procedure in SampleCatalogue.Load().Procedures.Take(12)
        from candidate in new SimplificationFinder(new SimplificationOptions { Date = new LocalDate(2026, 9, 1) }).Find(procedure)
        group candidate by candidate.Rule.Code into same
        let one = same.First()
        select new StatuteExample(new($"{one.Rule.Title.Vi}, trong thủ tục {one.Procedure.Value}", $"{one.Rule.Title.En}, in procedure {one.Procedure.Value}"), one.Question,
            [.. one.Sources.Select(source => (one.Place, source.Text))]);

    private static LocalDateTime At(int year, int month, int day, int hour, int minute) => new(year, month, day, hour, minute);

    private static StatuteExample Due(ProcessingTime time, LocalDateTime received, Func<DeadlineRequest, DeadlineRequest>? change = null, BilingualText? about = null)
    {
        var request = new DeadlineRequest { Time = time, Received = received };
        var answer = new DeadlineCalculator(Calendar).Compute(change?.Invoke(request) ?? request);
        var asked = new BilingualText($"{time.Description.Vi}, nhận {Moment(received)}" + (about is null ? string.Empty : ", " + about.Vi),
            $"{time.Description.En}, received {Moment(received)}" + (about is null ? string.Empty : ", " + about.En));
        var due = answer is Deadline.Due found ? $"{found.Date:uuuu-MM-dd}" + (found.TimeOfDay is { } hour ? $" {hour:HH:mm}" : string.Empty) : null;
        return new StatuteExample(asked, due is null ? ((Deadline.Undetermined)answer).Reason : new($"hạn {due}", $"due {due}"),
            [.. answer.Explanation.Select(step => (step.Text, step.LegalBasis))]);
    }

    private static StatuteExample Told(DossierClockRules rules, DossierClockRequest request, BilingualText what)
    {
        var state = new DossierClock(Calendar).Compute(request, request.Events[^1].At);
        var received = Moment(request.Events[0].At);
        return new StatuteExample(
            new($"{rules.Title.Vi}: {request.Time.Description.Vi}, nhận {received}, {what.Vi}", $"{rules.Title.En}: {request.Time.Description.En}, received {received}, {what.En}"),
            state.LegalDue is { } due ? new($"hạn theo quy định {Said(due)}", $"due by law {Said(due)}") : state.NoLegalDue ?? new("không có hạn", "no due day"),
            [.. state.Explanation.Select(step => (step.Text, step.LegalBasis)), .. state.Violations.Select(found => (found.Text, found.LegalSource))]);
    }

    private static string Said(DossierDue due) => $"{due.Date:uuuu-MM-dd}" + (due.TimeOfDay is { } hour ? $" {hour:HH:mm}" : string.Empty);

    private static string Moment(LocalDateTime at) => $"{at:uuuu-MM-dd HH:mm}";
}
