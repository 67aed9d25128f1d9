using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Dossiers.Registers;
using Cchc.Core.Tests.Support;
using static Cchc.Core.Tests.Deadlines.Clock.DossierHistory;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>When the time of a dossier begins by a rule that its procedure states or that the caller names. 12/8/2026 is a Wednesday.</summary>
public sealed class DossierStartRuleTests
{
    private static readonly StartRule Stated =
        TimeExpression.Read("03 ngày làm việc; nhận hồ sơ sau 15 giờ thì tính từ ngày làm việc tiếp theo").StartRule!;

    [Fact]
    public void A_receipt_after_the_hour_counts_from_the_next_working_day_and_the_reasons_quote_the_record()
    {
        var history = new DossierHistory("3 ngày làm việc").With(request => request with { StartRule = Stated }).Received("2026-08-12T16:30");
        var state = history.Both("2026-08-13T09:00");
        (state.StartedAt, state.LegalDue!.ToString()).Should().Be((Dates.Moment("2026-08-13T08:00"), "2026-08-18"));
        Rules(state).Should().StartWith(["300", "301", "101", "105", "102"]);
        state.Explanation.Where(step => step.Rule.Code is "CCHC-DL-301" or "CCHC-DL-105").Select(step => step.LegalBasis).Should()
            .Equal(Stated.Source, Stated.Source);
        state.Explanation[3].Text.Vi.Should().Contain("nhận sau 15:00 thì tính từ ngày làm việc tiếp theo");
    }

    [Fact]
    public void A_supplement_after_the_hour_begins_the_time_again_on_the_next_working_day() =>
        new DossierHistory("3 ngày làm việc").With(request => request with { StartRule = Stated })
            .Received("2026-08-10T09:00").Asked("2026-08-11T09:00").Supplemented("2026-08-12T16:30")
            .Both("2026-08-13T09:00").LegalDue!.ToString().Should().Be("2026-08-18");

    /// <summary>NĐ 118/2025/NĐ-CP art. 17: two working days for the request, whatever the record says of the processing time.</summary>
    [Fact]
    public void The_last_moment_for_a_supplement_request_is_not_moved() =>
        new DossierHistory("3 ngày làm việc").With(request => request with { StartRule = Stated }).Received("2026-08-12T16:30")
            .Both("2026-08-13T09:00").LatestSupplementNotice!.ToString().Should().Be("2026-08-14");

    [Fact]
    public void Rules_with_a_start_of_their_own_go_first_and_the_answer_says_so()
    {
        var state = new DossierHistory("3 ngày làm việc", DossierClockRules.InterAgency297).With(request => request with { StartRule = Stated })
            .Received("2026-08-12T15:30").Both("2026-08-13T09:00");
        state.LegalDue!.ToString().Should().Be("2026-08-17");
        state.Explanation.Single(step => step.Rule == DeadlineRules.StartRule).Text.Vi.Should().EndWith(
            "không áp dụng: bộ quy tắc trên đã quy định riêng thời điểm bắt đầu tính.");
    }

    [Theory]
    [InlineData("first-day-counted", "2026-08-12T09:00", "2026-08-14")] // 12, 13 and 14/8
    [InlineData("receipt-day-excluded", "2026-08-12T16:30", "2026-08-17")]
    [InlineData("transfer-after-15", "2026-08-12T16:30", "2026-08-17")]
    [InlineData("next-day-after-15", "2026-08-12T16:30", "2026-08-18")]
    [InlineData("online-after-17", "2026-08-12T17:30", "2026-08-18")]
    [InlineData("last-hour", "2026-08-12T16:00", "2026-08-18")]
    public void Every_rule_can_be_named(string rule, string received, string due) =>
        new DossierHistory("3 ngày làm việc").With(request => request with { StartRule = StartRules.BuiltIn.Find(rule) }).Received(received)
            .Both("2026-08-13T09:00").LegalDue!.ToString().Should().Be(due);

    [Fact]
    public void A_rule_outside_its_days_in_force_is_said_to_be_so() =>
        Rules(new DossierHistory("3 ngày làm việc").With(request => request with { StartRule = StartRules.LastHour }).Received("2025-09-10T09:00")
            .Both("2025-09-11T09:00")).Should().Contain(DeadlineRules.RuleOutsideForce.Code[^3..]);

    /// <summary>The clock of a dossier to which nothing happened but the receipt says what the calculator says.</summary>
    [Theory]
    [InlineData(41, 3000)]
    [InlineData(42, 300)]
    public void The_clock_of_a_receipt_equals_the_calculator_by_every_rule(int seed, int count)
    {
        var random = new Random(seed);
        StartRule[] rules = [.. StartRules.BuiltIn.All, Stated, Stated with { Id = "own", CountsFirstDay = true }];
        for (var i = 0; i < count; i++)
        {
            var calculator = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector, new DeadlineOptions { DayOffReceipt = (DayOffReceipt)random.Next(2) });
            var (time, rule, received) = (RandomRegister.Time(random), rules[random.Next(rules.Length)], RandomRegister.Moment(random));
            var expected = calculator.Compute(new DeadlineRequest { Time = time, Received = received, StartRule = rule }) as Deadline.Due;
            var request = new DossierClockRequest { Time = time, StartRule = rule, Events = [new DossierEvent.Received { Id = "1", At = received }] };
            var state = new DossierClock(calculator).Compute(request, received);
            (state.LegalDue?.Date, state.LegalDue?.TimeOfDay).Should().Be((expected?.Date, expected?.TimeOfDay),
                "seed {0}: {1} by {2} from {3}", seed, time, rule, received);
        }
    }

    /// <summary>Pauses without rules, as a batch asks: what the clock says of them.</summary>
    [Fact]
    public void Pauses_of_a_batch_are_left_out_from_the_same_start()
    {
        var calculator = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector);
        var received = Dates.Moment("2026-08-12T16:30");
        string? Due(string from, string to) =>
            PausedDue.Of(calculator, new ProcessingTime.WorkingDays(3), received, [(Dates.Moment(from), Dates.Moment(to))], Stated)?.ToString();
        Due("2026-08-12T16:30", "2026-08-13T08:00").Should().Be("2026-08-18", "nothing ran yet");
        Due("2026-08-13T09:00", "2026-08-14T09:00").Should().Be("2026-08-19");
    }
}
