using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Dossiers.Registers;

/// <summary>Rows by which nobody may be called late: several times, a time that counts from another event, a dossier that came in twice.</summary>
public sealed class RegisterDoubtsTests
{
    private const string Start = "kể từ ngày kết thúc thời hạn thông báo";

    /// <summary>
    /// The same day, or 5 working days with verification. Received on Monday 10/8/2026, a supplement asked for on 11/8 and never brought, a result on 20/9. By
    /// the first the request came too late and the dossier was late; by the other nothing is due.
    /// </summary>
    [Fact]
    public void Of_several_times_one_by_which_nothing_is_due_ends_last()
    {
        var terms = new RegisterTerms { Time = new ProcessingTime.SameDay(null), OtherTimes = [new ProcessingTime.WorkingDays(5)], FieldCode = "G15-TP07" };
        RegisterAnswer Answer(RegisterTerms with) => Judge(with).Judge(
            new RegisterDossier
            {
                Code = "1",
                ProcedureCode = "1.001193",
                Received = At("2026-08-10T09:00"),
                Events = [new DossierEvent.SupplementRequested { Id = "s", At = At("2026-08-11T09:00"), Content = "Giấy chứng sinh" }],
                Result = At("2026-09-20T09:00"),
            },
            At("2026-09-30T17:00"));

        var answer = Answer(terms);
        (answer.Verdict, answer.IsLate, answer.LegalDue).Should().Be((RegisterVerdict.NoVerdict, null, null));
        answer.Findings.Select(item => item.Code).Should().Contain("CCHC-REG-006").And.NotContain("CCHC-DL-404");
        Answer(terms with { Time = terms.OtherTimes[0], OtherTimes = [terms.Time] }).Verdict.Should().Be(RegisterVerdict.NoVerdict, "the order decides nothing");
        Answer(terms with { OtherTimes = [] }).Verdict.Should().Be(RegisterVerdict.Late);
        Answer(terms with { OtherTimes = [new ProcessingTime.NotStated("theo kế hoạch")] }).Verdict.Should().Be(RegisterVerdict.Late, "no end at all is no later one");
    }

    /// <summary>10 working days from Monday 3/8/2026: 17/8.</summary>
    [Theory]
    [InlineData("2026-08-14T09:00", RegisterVerdict.Early, "")]
    [InlineData("2026-08-20T09:00", RegisterVerdict.NoVerdict, "CCHC-DL-404 question,CCHC-DL-431 question,CCHC-REG-014 question")]
    [InlineData(null, RegisterVerdict.NoVerdict, "CCHC-DL-416 question,CCHC-DL-431 question,CCHC-REG-014 question")]
    public void By_a_time_that_counts_from_another_event_nobody_is_late(string? result, RegisterVerdict verdict, string found)
    {
        var row = new RegisterDossier { Code = "1", ProcedureCode = "1.014483", Received = At("2026-08-03T09:00"), Result = result is null ? null : At(result) };
        var judge = Judge(new RegisterTerms { Time = new ProcessingTime.WorkingDays(10), OtherStart = Start });
        foreach (var dossier in new[] { row, row with { Events = [new DossierEvent.Transferred { Id = "t", At = At("2026-08-04T09:00") }] } })
        {
            var answer = judge.Judge(dossier, At("2026-08-31T17:00"));
            answer.Verdict.Should().Be(verdict);
            answer.LateWorkingDays.Should().Be(verdict == RegisterVerdict.NoVerdict ? null : 0);
            string.Join(",", answer.Findings.Select(item => $"{item.Code} {(item.IsToBeChecked ? "question" : "violation")}").Order(StringComparer.Ordinal)).Should().Be(found);
        }

        var stated = judge.Judge(row with { Time = new ProcessingTime.WorkingDays(10) }, At("2026-08-31T17:00"));
        stated.Verdict.Should().Be(result is null ? RegisterVerdict.OpenOverdue : verdict == RegisterVerdict.NoVerdict ? RegisterVerdict.Late : verdict,
            "the row states the time itself");
    }

    [Fact]
    public void A_clock_says_that_the_record_counts_from_another_event()
    {
        var request = new DossierClockRequest
        {
            Time = new ProcessingTime.WorkingDays(10),
            OtherStart = Start,
            Events = [new DossierEvent.Received { Id = "1", At = At("2026-08-03T09:00") }],
        };
        var state = new DossierClock(WorkingCalendar.VietnamPublicSector).Compute(request, At("2026-08-31T17:00"));
        state.Explanation.Select(step => step.Text.Vi).Should().Contain(
            $"Thời hạn được ghi là tính từ sự kiện khác (“{Start}”), chưa biết ngày; hạn được tính từ ngày tiếp nhận, chỉ để tham khảo.");
        var late = state.Violations.Single(item => item.Code == "CCHC-DL-416");
        (late.IsToBeChecked, late.Text.Vi.EndsWith($"Cần kiểm tra: thời hạn được ghi là tính {Start}, không phải từ ngày tiếp nhận.", StringComparison.Ordinal))
            .Should().Be((true, true));
    }

    /// <summary>
    /// Received on 3/8 as the column says, handed back on 4/8, received anew on 10/8 as an event says: 5 working days from there are 11–14, 17/8.
    /// </summary>
    [Fact]
    public void A_dossier_that_came_in_twice_has_its_first_receipt_in_the_column()
    {
        var row = new RegisterDossier
        {
            Code = "1",
            Time = new ProcessingTime.WorkingDays(5),
            Received = At("2026-08-03T09:00"),
            Events =
            [
                new DossierEvent.Returned { Id = "b", At = At("2026-08-04T09:00"), What = DossierReturn.Dossier },
                new DossierEvent.Received { Id = "r", At = At("2026-08-10T09:00") },
            ],
            Result = At("2026-08-17T09:00"),
        };
        var answer = Judge(null).Judge(row, At("2026-08-31T17:00"));
        (answer.Verdict, answer.LegalDue!.ToString(), answer.StartedAt).Should().Be((RegisterVerdict.OnTime, "2026-08-17", At("2026-08-10T09:00")));
        answer.Findings.Should().BeEmpty();

        var once = Judge(null).Judge(row with { Events = [row.Events[1]] }, At("2026-08-31T17:00"));
        once.Findings.Should().BeEmpty("a receipt among the events alone is the receipt");
    }

    /// <summary>5 working days from Monday 3/8/2026: 10/8. Stopped or refused on 5/8, and yet a result.</summary>
    [Theory]
    [InlineData("stopped", "2026-08-07T09:00", RegisterVerdict.Withdrawn, 0)]
    [InlineData("stopped", "2026-08-20T09:00", RegisterVerdict.NoVerdict, 1)]
    [InlineData("stopped", null, RegisterVerdict.Withdrawn, 0)]
    [InlineData("refused", "2026-08-07T09:00", RegisterVerdict.Refused, 0)]
    [InlineData("refused", "2026-08-20T09:00", RegisterVerdict.NoVerdict, 1)]
    [InlineData("refused", null, RegisterVerdict.Refused, 0)]
    public void A_stop_in_time_does_not_hide_a_late_result(string end, string? result, RegisterVerdict verdict, int unknown)
    {
        var row = new RegisterDossier
        {
            Code = "1",
            Time = new ProcessingTime.WorkingDays(5),
            Received = At("2026-08-03T09:00"),
            Result = result is null ? null : At(result),
            Events = end == "stopped" ? [new DossierEvent.StoppedByApplicant { Id = "x", At = At("2026-08-05T09:00") }] : [],
            Refused = end == "refused" ? At("2026-08-05T09:00") : null,
            RefusalReason = "Không đủ điều kiện",
        };
        var answer = Judge(null).Judge(row, At("2026-08-31T17:00"));
        (answer.Verdict, answer.ByPromise == RegisterVerdict.OnTime).Should().Be((verdict, false));
        answer.Findings.Count(item => item.Code == "CCHC-DL-411").Should().Be(result is null ? 0 : 1);
        RegisterTotals.Of([answer]).ByLaw.ResolvedUnknown.Should().Be(unknown);
    }

    private static RegisterJudge Judge(RegisterTerms? terms) =>
        new(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector)) { Terms = terms is null ? null : _ => terms };

    private static LocalDateTime At(string moment) => Dates.Moment(moment);
}
