using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using static Cchc.Core.Tests.Deadlines.Clock.DossierHistory;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>What was written down late excuses nothing else that was. Land, 5 working days from Monday 7/9/2026: due 14/9.</summary>
public sealed class LateWritingsTests
{
    private const string Posting = "land-public-posting";
    private static readonly DossierEvent.Received LaterReceipt = new() { Id = "new", At = Dates.Moment("2026-09-10T09:00") };

    [Theory]
    [InlineData("2026-09-16T09:00", "2026-09-16T09:00")]
    [InlineData("2026-09-16T09:00", "2026-09-16T10:00")]
    [InlineData("2026-09-16T10:00", "2026-09-16T09:00")]
    [InlineData("2026-09-15T09:00", "2026-09-17T09:00")]
    public void Two_stops_written_down_late_do_not_excuse_each_other(string one, string other)
    {
        var state = Land().PausedBy(Posting, "2026-09-09T10:00", one).PausedBy(Posting, "2026-09-10T10:00", other).Both("2026-09-18T09:00");
        (state.LegalDue, state.IsLateAgainstLegal).Should().Be((Due("2026-09-14"), true));
        Codes(state).Should().StartWith(["428 e2", "428 e3"]);

        var counted = Land(StopEffect.Stops).PausedBy(Posting, "2026-09-09T10:00", one).PausedBy(Posting, "2026-09-10T10:00", other).Both("2026-09-18T09:00");
        counted.State.Should().Be(DossierState.Paused);
        Codes(counted).Should().Equal("428 e2", "428 e3");
    }

    [Fact]
    public void Nor_do_three_written_down_at_other_hours()
    {
        var state = Land().PausedBy(Posting, "2026-09-08T10:00", "2026-09-16T11:00").PausedBy(Posting, "2026-09-09T10:00", "2026-09-16T09:00")
            .PausedBy(Posting, "2026-09-10T10:00", "2026-09-16T10:00").Both("2026-09-17T09:00");
        state.LegalDue.Should().Be(Due("2026-09-14"));
        Codes(state).Should().StartWith(["428 e2", "428 e3", "428 e4"]);
    }

    [Fact]
    public void A_stop_written_down_in_time_excuses_a_later_one()
    {
        // Written down on 9/9, five days before the due day, the first keeps the clock standing on 16/9.
        var state = Land().PausedBy(Posting, "2026-09-09T08:00", "2026-09-09T10:00").PausedBy(Posting, "2026-09-10T10:00", "2026-09-16T09:00").Both("2026-09-17T09:00");
        (state.State, state.Violations.Count).Should().Be((DossierState.Paused, 0));
    }

    [Theory]
    [InlineData("2026-09-16T09:00", "2026-09-16T09:00")]
    [InlineData("2026-09-16T09:00", "2026-09-16T10:00")]
    [InlineData("2026-09-16T10:00", "2026-09-16T09:00")]
    public void A_stop_and_a_correction_do_not_excuse_each_other(string stopped, string corrected)
    {
        DossierClockState State(StopEffect effect) => Land(effect).PausedBy(Posting, "2026-09-11T10:00", stopped)
            .Corrected(corrected, "e1", LaterReceipt with { At = Dates.Moment("2026-09-11T09:00") }).Both("2026-09-16T11:00");

        State(StopEffect.StopsNothing).LegalDue.Should().Be(Due("2026-09-14"));
        Codes(State(StopEffect.StopsNothing)).Should().StartWith(["470 e3", "428 e2"]);
        Codes(State(StopEffect.Stops)).Should().Equal("470 e3", "428 e2");
        State(StopEffect.StopsNothing).Violations[0].GainedWorkingDays.Should().Be(4, "15, 16, 17, 18/9");
    }

    [Theory]
    [InlineData(StopEffect.StopsNothing)]
    [InlineData(StopEffect.Stops)]
    public void A_late_correction_hides_behind_no_other_of_the_same_event(StopEffect effect)
    {
        var state = Land(effect).Corrected("2026-09-16T09:00", "e1", LaterReceipt).Corrected("2026-09-16T09:01", "e1", LaterReceipt)
            .Corrected("2026-09-16T09:02", "e1", LaterReceipt with { At = Dates.Moment("2026-09-11T09:00") }).Both("2026-09-16T10:00");
        state.LegalDue.Should().Be(Due(effect == StopEffect.Stops ? "2026-09-18" : "2026-09-14"));
        var late = state.Violations.Where(item => item.Code == "CCHC-DL-470").ToList();
        late.Select(item => item.EventId).Should().Equal("e2", "e3", "e4");
        late[late.Count - 1].GainedWorkingDays.Should().Be(4, "15, 16, 17, 18/9");
        state.OtherReadings[state.OtherReadings.Count - 1].LegalDue.Should().Be(Due(effect == StopEffect.Stops ? "2026-09-14" : "2026-09-18"));
    }

    [Fact]
    public void A_late_correction_leaves_what_stood_before_it()
    {
        // On 8/9 the receipt was put at 8/9: due 15/9.
        var state = Land().Corrected("2026-09-08T15:00", "e1", LaterReceipt with { At = Dates.Moment("2026-09-08T09:00") })
            .Corrected("2026-09-16T09:00", "e1", LaterReceipt).Corrected("2026-09-16T09:00", "e1", LaterReceipt).Both("2026-09-16T10:00");
        state.LegalDue.Should().Be(Due("2026-09-15"));
        Codes(state).Should().StartWith(["470 e3", "470 e4"]);
    }

    [Fact]
    public void A_late_correction_that_was_put_right_is_none()
    {
        var state = Land().Corrected("2026-09-16T09:00", "e1", LaterReceipt).Corrected("2026-09-16T09:05", "e1", LaterReceipt with { At = Dates.Moment("2026-09-07T09:00") })
            .Both("2026-09-16T10:00");
        state.LegalDue.Should().Be(Due("2026-09-14"));
        Codes(state).Should().NotContain(code => code.StartsWith("470", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-09-17T09:00")]
    [InlineData("2026-09-17T10:00")]
    public void Late_corrections_of_two_events_do_not_excuse_each_other(string other)
    {
        // The receipt moved to 10/9, and the end of a pause of a day moved to 15/9. Due 15/9 without either.
        var history = Land().PausedBy(Posting, "2026-09-08T10:00").Resumed("2026-09-09T10:00");
        var state = history.Corrected(other, "e1", LaterReceipt with { At = Dates.Moment("2026-09-08T09:00") })
            .Corrected("2026-09-17T09:00", "e3", new DossierEvent.Resumed { Id = "e3", At = Dates.Moment("2026-09-15T10:00") }).Both("2026-09-18T09:00");
        state.LegalDue.Should().Be(Due("2026-09-15"));
        state.Violations.Where(item => item.Code == "CCHC-DL-470").Select(item => item.EventId).Should().BeEquivalentTo("e4", "e5");
    }

    [Fact]
    public void A_receipt_withdrawn_late_by_one_and_moved_late_by_another_stays()
    {
        // Typed as 10/9, put right at once as 7/9; on 16/9 that is withdrawn, and the receipt moved to 10/9 once more.
        var state = new DossierHistory("5 ngày làm việc", DossierClockRules.Land).Received("2026-09-10T09:00")
            .Corrected("2026-09-10T10:00", "e1", LaterReceipt with { At = Dates.Moment("2026-09-07T09:00") })
            .Corrected("2026-09-16T09:00", "e2", null).Corrected("2026-09-16T09:01", "e1", LaterReceipt).Both("2026-09-16T10:00");
        state.LegalDue.Should().Be(Due("2026-09-14"));
        Codes(state).Should().StartWith(["470 e3", "470 e4"]);
    }

    [Theory]
    [InlineData("2026-09-16T09:00")]
    [InlineData("2026-09-16T10:00")]
    public void A_stop_moved_back_late_and_one_added_late_do_not_excuse_each_other(string moved)
    {
        // Paused on 9/9 from 10:00 to 12:00; on 16/9 moved back to 8/9, and another, from 10/9 on, written down.
        var state = Land().PausedBy(Posting, "2026-09-09T10:00").Resumed("2026-09-09T12:00").PausedBy(Posting, "2026-09-10T09:00", "2026-09-16T09:00")
            .Corrected(moved, "e2", new DossierEvent.Paused { Id = "x", At = Dates.Moment("2026-09-08T10:00"), Rule = Posting }).Both("2026-09-16T11:00");
        state.LegalDue.Should().Be(Due("2026-09-14"));
        Codes(state).Should().StartWith(["428 e2", "428 e4"]);
    }

    [Fact]
    public void Late_writings_equal_a_slow_judgement_one_by_one()
    {
        var late = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var time = new ProcessingTime.WorkingDays(random.Next(2, 9));
            var receipt = Dates.Moment("2026-09-07T09:00");
            List<DossierEvent> events = [new DossierEvent.Received { Id = "0", At = receipt }];
            var (hours, from) = (random.Next(2, 5), receipt);
            for (var i = 1; i <= hours; i++)
            {
                from = from.PlusHours(random.Next(1, 40)).PlusMinutes(30);
                var to = from.PlusHours(random.Next(1, 60));
                var written = Dates.Moment("2026-09-10T15:15").PlusDays(random.Next(3) * 2);
                events.Add(new DossierEvent.Paused { Id = $"p{i}", At = from, Rule = Posting, RecordedAt = random.Next(4) > 0 && written > to ? written : null });
                events.Add(new DossierEvent.Resumed { Id = $"r{i}", At = to, Pause = $"p{i}" });
            }

            var now = events.Max(item => item.RecordedAt is { } at && at > item.At ? at : item.At).PlusDays(1);
            var request = new DossierClockRequest { Time = time, Rules = DossierClockRules.Land, Events = [.. events.OrderBy(item => item.At)] };
            if (SlowClock.WrittenLate(TheClock.Calculator, time, request.Events) is not { } slow)
            {
                continue;
            }

            var state = TheClock.Compute(request with { Policies = new ClockPolicies { OutsideHoursStops = StopEffect.StopsNothing } }, now);
            var pastDue = state.Violations.Where(item => item.Code == "CCHC-DL-413").Select(item => item.EventId).ToList();
            state.Violations.Where(item => item.Code == "CCHC-DL-428").Select(item => item.EventId).Should()
                .BeEquivalentTo(slow.Where(id => !pastDue.Contains(id)), "seed {0}: {1}", seed, string.Join("; ", events.Select(item => $"{item.Id} {item.At} {item.RecordedAt}")));
            late += slow.Count > 1 ? 1 : 0;
        }

        late.Should().BeGreaterThan(50);
    }

    private static DossierHistory Land(StopEffect effect = StopEffect.StopsNothing) => new DossierHistory("5 ngày làm việc", DossierClockRules.Land)
        .With(request => request with { Policies = new ClockPolicies { LateRecordedStops = effect } }).Received("2026-09-07T09:00");
}
