using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>What a set of rules may choose: the effect of a fee, the time and the day of an apology.</summary>
public sealed class ClockRulesTests
{
    private static readonly DossierClockRules Rules = new() { Name = "test", Title = new("thử", "test"), Source = "Văn bản thử, Điều 1" };

    [Theory]
    [InlineData(ClockFee.NoEffect, "2026-10-12")] // five working days from Monday 5/10
    [InlineData(ClockFee.ExcludedUntilPaid, "2026-10-14")] // without the two days from the notice to the payment
    [InlineData(ClockFee.StartsWhenPaid, "2026-10-15")] // five working days from the payment on 8/10
    public void A_fee_notified_on_the_6th_and_paid_on_the_8th(ClockFee fee, string due)
    {
        var history = new DossierHistory("5 ngày làm việc", Rules with { Fee = fee }).Received("2026-10-05T09:00").FeeNotified("2026-10-06T09:00").FeePaid("2026-10-08T09:00");
        history.At("2026-10-09T09:00").LegalDue!.Date.Should().Be(Dates.Day(due));
    }

    [Theory]
    [InlineData(ClockFee.NoEffect, DossierState.Processing)]
    [InlineData(ClockFee.ExcludedUntilPaid, DossierState.AwaitingFee)]
    [InlineData(ClockFee.StartsWhenPaid, DossierState.AwaitingFee)]
    public void While_a_fee_is_unpaid_the_state_says_whether_it_is_awaited(ClockFee fee, DossierState state)
    {
        var now = new DossierHistory("5 ngày làm việc", Rules with { Fee = fee }).Received("2026-10-05T09:00").FeeNotified("2026-10-06T09:00").At("2026-10-07T09:00");
        now.State.Should().Be(state);
        (now.LegalDue is null).Should().Be(state == DossierState.AwaitingFee, now.NoLegalDue?.En);
    }

    [Theory]
    [InlineData(ClockApologyDay.WorkingDayBefore, "2026-10-09")]
    [InlineData(ClockApologyDay.CalendarDayBefore, "2026-10-11")] // a Sunday
    public void The_day_before_Monday_the_12th_is_read_in_two_ways(ClockApologyDay day, string latest) =>
        new DossierHistory("5 ngày làm việc", Rules with { ApologyDay = day }).Received("2026-10-05T09:00").At("2026-10-06T09:00").LatestApology!.Date.Should().Be(Dates.Day(latest));

    [Theory]
    [InlineData(ClockApologyTime.BeforeExpiry, "2026-10-08T09:00", false)]
    [InlineData(ClockApologyTime.BeforeExpiry, "2026-10-12T09:00", true)]
    [InlineData(ClockApologyTime.BeforeExpiry, "2026-10-14T09:00", true)]
    [InlineData(ClockApologyTime.WhenLate, "2026-10-08T09:00", false)]
    [InlineData(ClockApologyTime.WhenLate, "2026-10-12T09:00", false)]
    [InlineData(ClockApologyTime.WhenLate, "2026-10-14T09:00", false)]
    public void An_apology_is_too_late_only_where_it_is_due_before_the_expiry(ClockApologyTime time, string at, bool late)
    {
        var state = new DossierHistory("5 ngày làm việc", Rules with { ApologyTime = time }).Received("2026-10-05T09:00").Extended(at, "2026-10-20").At("2026-10-15T09:00");
        state.Violations.Any(item => item.EventId == "e2" && item.Code is ClockViolations.ApologyLate or ClockViolations.ApologyAfterDue).Should().Be(late, string.Join("; ", state.Violations));
        state.PromisedDue!.Date.Should().Be(Dates.Day("2026-10-20"));
        state.LegalDue!.Date.Should().Be(Dates.Day("2026-10-12"), "an apology never moves the legal date");
    }

    [Fact]
    public void A_second_appointment_beyond_the_number_allowed_is_a_violation_and_does_not_count()
    {
        var state = new DossierHistory("5 ngày làm việc", Rules).Received("2026-10-05T09:00").Extended("2026-10-06T09:00", "2026-10-15").Extended("2026-10-07T09:00", "2026-10-30").At("2026-10-08T09:00");
        state.PromisedDues.OfType<DossierClockState.Appointment>().Select(item => (item.EventId, item.Counts)).Should().Contain(("e2", true)).And.Contain(("e3", false));
        DossierViolation violation = state.Violations.Single(item => item.Code == "CCHC-DL-401");
        violation.ToString().Should().Be($"CCHC-DL-401 e3: {violation.Text.Vi}");
        (new DossierHistory("5 ngày làm việc", Rules with { MostNewAppointments = null }).Received("2026-10-05T09:00").Extended("2026-10-06T09:00", "2026-10-15").Extended("2026-10-07T09:00", "2026-10-30")
            .At("2026-10-08T09:00").Violations).Should().NotContain(item => item.Code == "CCHC-DL-401");
    }

    [Fact]
    public void Named_sets_are_found_by_their_name_and_go_back_to_their_earlier_versions()
    {
        foreach (var rules in DossierClockRules.All)
        {
            DossierClockRules.Find(rules.Name).Should().BeSameAs(rules);
            var (version, seen) = (rules, 0);
            for (; version is not null; version = version.Earlier, seen++)
            {
                version.Name.Should().Be(rules.Name);
                if (version.InForceFrom is { } from)
                {
                    rules.On(from).Should().BeSameAs(version);
                    rules.On(from.PlusDays(-1)).Should().BeSameAs(version.Earlier ?? version);
                }
            }

            seen.Should().BeLessThan(10);
        }

        DossierClockRules.Find("none").Should().BeNull();
        DossierClockRules.Find(null).Should().BeNull();
    }
}
