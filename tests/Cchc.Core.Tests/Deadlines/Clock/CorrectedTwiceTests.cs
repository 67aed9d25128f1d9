using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>
/// A stop that is corrected more than once: each correction corrects what those before it made of the stop. Ten working days from Monday 10/8/2026 end on
/// Saturday 22/8, which is worked; a pause from Friday 14/8 through Tuesday 18/8 leaves out two (17, 18), one from Thursday 13/8 three, one from Tuesday 11/8 five.
/// </summary>
public sealed class CorrectedTwiceTests
{
    private const string Rule = "land-financial-obligation";

    [Fact]
    public void A_second_correction_that_comes_too_late_leaves_what_the_first_one_made()
    {
        var state = Paused().Corrected("2026-08-14T10:00", "e2", Pause("2026-08-13T09:00")).Corrected("2026-09-07T09:00", "e2", Pause("2026-08-11T09:00"))
            .Both("2026-09-08T09:00");

        state.LegalDue.Should().Be(DossierHistory.Due("2026-08-26"));
        var late = state.Violations.Single(item => item.Code == "CCHC-DL-428");
        late.Text.Vi.Should().Contain("về 09:00 thứ Ba, 11/08/2026").And.Contain("vẫn tính từ 09:00 thứ Năm, 13/08/2026");
        late.GainedWorkingDays.Should().Be(2);
        state.OtherReadings.Should().ContainSingle().Which.LegalDue.Should().Be(DossierHistory.Due("2026-08-28"));
    }

    [Fact]
    public void Two_corrections_that_both_come_too_late_leave_the_original()
    {
        var state = Paused().Corrected("2026-09-04T09:00", "e2", Pause("2026-08-13T09:00")).Corrected("2026-09-07T09:00", "e2", Pause("2026-08-11T09:00"))
            .Both("2026-09-08T09:00");

        state.LegalDue.Should().Be(DossierHistory.Due("2026-08-25"));
        state.Violations.Single(item => item.Code == "CCHC-DL-428").Text.Vi.Should().Contain("vẫn tính từ 09:00 thứ Sáu, 14/08/2026");
    }

    /// <summary>Moved to the day before in time and back again when late: the pause begins when it was first said to begin, later than it counted so far.</summary>
    [Fact]
    public void A_correction_that_shortens_a_stop_counts_whenever_it_comes() =>
        Paused().Corrected("2026-08-14T10:00", "e2", Pause("2026-08-13T09:00")).Corrected("2026-09-07T09:00", "e2", Pause("2026-08-14T09:00"))
            .Both("2026-09-08T09:00").LegalDue.Should().Be(DossierHistory.Due("2026-08-25"));

    /// <summary>Made shorter in time, and as long as before when late: not as if nothing had been corrected in between.</summary>
    [Fact]
    public void A_stop_made_shorter_in_time_does_not_grow_again_when_late()
    {
        var state = Paused("2026-08-13T09:00").Corrected("2026-08-18T10:00", "e2", Pause("2026-08-14T09:00"))
            .Corrected("2026-09-07T09:00", "e2", Pause("2026-08-13T09:00")).Both("2026-09-08T09:00");

        state.LegalDue.Should().Be(DossierHistory.Due("2026-08-25"));
        state.Violations.Should().Contain(item => item.Code == "CCHC-DL-428");
    }

    /// <summary>What was itself written down when late does not become lawful by being moved still further back.</summary>
    [Fact]
    public void A_stop_written_down_late_is_not_saved_by_a_correction_that_is_late_too()
    {
        var state = new DossierHistory("10 ngày làm việc", DossierClockRules.Land).Received("2026-08-10T09:00")
            .PausedBy(Rule, "2026-08-14T09:00", recordedAt: "2026-09-04T09:00").Resumed("2026-08-18T09:00")
            .Corrected("2026-09-07T09:00", "e2", Pause("2026-08-11T09:00")).Both("2026-09-08T09:00");

        state.LegalDue.Should().Be(DossierHistory.Due("2026-08-22"));
    }

    private static DossierHistory Paused(string at = "2026-08-14T09:00") => new DossierHistory("10 ngày làm việc", DossierClockRules.Land)
        .Received("2026-08-10T09:00").PausedBy(Rule, at).Resumed("2026-08-18T09:00");

    private static DossierEvent.Paused Pause(string at) => new() { Id = "e2", At = Dates.Moment(at), Rule = Rule };
}
