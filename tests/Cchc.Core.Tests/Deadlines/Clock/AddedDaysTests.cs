using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>
/// Minerals (1.014264): "thời gian thẩm định còn lại … được tăng thêm 21 ngày làm việc". Received on Monday 10/8/2026, 24 working days: 11–14, 17–22, 24–28/8,
/// 3–4, 7–11, 14–15/9 (22/8 is worked, 31/8 to 2/9 are off), due 15/9; with 21 more 14/10.
/// </summary>
public sealed class AddedDaysTests
{
    [Theory]
    [InlineData("2026-08-12T10:00", "2026-08-12T10:01", "2026-10-14", "473", 21)] // a minute
    [InlineData("2026-08-12T20:00", "2026-08-12T20:01", "2026-09-15", "430", 21)] // a minute at night
    [InlineData("2026-08-12T20:00", "2026-08-13T06:00", "2026-09-15", "430", 22)] // a night
    [InlineData("2026-08-12T10:00", "2026-08-12T10:00", "2026-09-15", "430", 21)] // nothing
    [InlineData("2026-08-15T09:00", "2026-08-16T09:00", "2026-09-15", "430", 21)] // a weekend
    [InlineData("2026-08-12T10:00", "2026-08-14T10:00", "2026-10-16", "", 21)] // two working days, and 21
    public void Days_are_added_for_a_stop_that_took_office_time(string from, string to, string due, string found, int gained)
    {
        var state = State(new DossierEvent.Paused { Id = "2", At = At(from), Rule = "minerals-supplement-21" }, new DossierEvent.Resumed { Id = "3", At = At(to) });
        state.LegalDue.Should().Be(new DossierDue(Dates.Day(due)));
        string.Join(" ", state.Violations.Select(item => item.Code.Replace("CCHC-DL-", string.Empty))).Should().Be(found);
        state.Violations.Select(item => (item.IsToBeChecked, item.GainedWorkingDays)).Distinct().Should().Equal(found.Length == 0 ? [] : [(true, gained)]);
    }

    [Fact]
    public void A_supplement_brought_at_night_adds_nothing()
    {
        var state = State(new DossierEvent.SupplementRequested { Id = "2", At = At("2026-08-12T20:00"), Content = "Bản đồ" },
            new DossierEvent.Supplemented { Id = "3", At = At("2026-08-12T20:05") });
        state.LegalDue.Should().Be(new DossierDue(Dates.Day("2026-09-15")));
        state.Violations.Select(item => (item.Code, item.GainedWorkingDays)).Should().Equal(("CCHC-DL-430", 21));
    }

    [Fact]
    public void Days_added_once_more_are_a_question()
    {
        var state = State(
            new DossierEvent.Paused { Id = "2", At = At("2026-08-12T10:00"), Rule = "minerals-supplement-21" },
            new DossierEvent.Resumed { Id = "3", At = At("2026-08-14T10:00") },
            new DossierEvent.Paused { Id = "4", At = At("2026-08-18T10:00"), Rule = "minerals-supplement-21" },
            new DossierEvent.Resumed { Id = "5", At = At("2026-08-20T10:00") });
        state.Violations.Select(item => (item.Code, item.EventId, item.IsToBeChecked)).Should().Equal(("CCHC-DL-473", "4", true));
    }

    private static DossierClockState State(params DossierEvent[] events) => new DossierClock(WorkingCalendar.VietnamPublicSector).Compute(
        new DossierClockRequest
        {
            Time = new ProcessingTime.WorkingDays(24),
            Rules = DossierClockRules.Minerals,
            ProcedureCode = "1.014264",
            Events = [new DossierEvent.Received { Id = "1", At = At("2026-08-10T09:00") }, .. events],
        },
        At("2026-09-14T09:00"));

    private static LocalDateTime At(string moment) => Dates.Moment(moment);
}
