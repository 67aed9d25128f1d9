using Cchc.Core.Deadlines.Clock;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>
/// Hours by the clock run through evenings and nights (Civil Code 2015, art. 147.1), so a stop takes as many of them as it lasts, whether or not it lasts over
/// midnight; after an announced incident the time goes on from when the system works again (NĐ 63/2024/NĐ-CP art. 4.7, amended by NĐ 301/2026 art. 3.4). 48 hours
/// from Monday 14/9/2026 at 09:00 end on Wednesday at 09:00.
/// </summary>
public sealed class ClockHourStopsTests
{
    [Theory]
    [InlineData("2026-09-14T18:00", "2026-09-14T20:00", "2026-09-16T11:00", "2 giờ", "2 hours")] // an evening
    [InlineData("2026-09-14T18:00", "2026-09-15T07:00", "2026-09-16T22:00", "13 giờ", "13 hours")] // over a night
    [InlineData("2026-09-14T18:00", "2026-09-14T18:30", "2026-09-16T09:30", "30 phút", "30 minutes")]
    [InlineData("2026-09-14T18:00", "2026-09-14T18:20", "2026-09-16T09:20", "20 phút", "20 minutes")]
    [InlineData("2026-09-14T15:00", "2026-09-15T09:00", "2026-09-17T03:00", "18 giờ", "18 hours")] // office hours among them
    public void A_stop_takes_the_hours_that_it_lasts_by_night_as_by_day(string from, string to, string due, string vi, string en)
    {
        var state = new DossierHistory("48 giờ", DossierClockRules.BirthGroup).Received("2026-09-14T09:00", online: true).Outage(from).Restored(to).Both("2026-09-15T17:00");

        state.LegalDue.Should().Be(DossierHistory.Due(due));
        var step = state.Explanation.Single(item => item.Rule == DossierClockSteps.Excluded);
        step.Text.Vi.Should().EndWith($"; gồm {vi}, tính liên tục cả đêm và ngày nghỉ.").And.NotContain("0 ngày");
        step.Text.En.Should().EndWith($"; {en} by the clock, nights and days off included.");
    }

    /// <summary>A time in days is another matter: a stop over a night would leave out a whole day without having taken an hour of it.</summary>
    [Fact]
    public void A_stop_over_a_night_leaves_out_no_day() =>
        new DossierHistory("3 ngày", DossierClockRules.BirthGroup).Received("2026-09-14T09:00", online: true).Outage("2026-09-14T18:00").Restored("2026-09-15T07:00")
            .Both("2026-09-15T17:00").LegalDue.Should().Be(DossierHistory.Due("2026-09-17"));
}
