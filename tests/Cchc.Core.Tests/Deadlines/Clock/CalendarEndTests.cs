using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>Near the end of the calendar: what can be told is told, and what lies beyond is said to lie there.</summary>
public sealed class CalendarEndTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;

    // Ten working days before the last day of the calendar.
    private static readonly LocalDate Begin = Calendar.Add(Calendar.End, -10);

    /// <summary>Five working days from then, and a pause of eight by no rule: counted, it would move the due day beyond the last one.</summary>
    [Fact]
    public void A_stop_that_would_move_the_due_day_beyond_the_calendar_leaves_the_answer_standing()
    {
        var history = new DossierHistory("5 ngày làm việc").Received(At(0)).Paused(At(1)).Resumed(At(9));
        var state = history.Both(At(9, "10:00"));

        state.LegalDue.Should().Be(new DossierDue(Calendar.Add(Begin, 5)));
        state.GainedWorkingDays.Should().BeNull();
        var pause = state.Violations.Single(item => item.EventId == "e2");
        pause.GainedWorkingDays.Should().BeNull();
        pause.Text.Vi.Should().Contain("Chưa tính được hạn lùi thêm bao nhiêu: nếu được tính thì hạn nằm ngoài lịch (từ ");
        pause.Text.En.Should().Contain("By how much the due day would move cannot be told: were it counted, the time would end outside the calendar (");
        DossierHistory.TheClock.TryGetLegalDue(history.Request, Dates.Moment(At(9, "10:00")), out var due, out _).Should().BeTrue();
        due.Should().Be(state.LegalDue);
    }

    /// <summary>Were the pause counted, the dossier would not be late on any day that can be asked for: whether it is late hangs on an open question.</summary>
    [Fact]
    public void Lateness_that_an_open_question_decides_is_a_question_there_too()
    {
        var state = new DossierHistory("5 ngày làm việc").Received(At(0)).Paused(At(1)).Resumed(At(9)).Both(At(9, "10:00"));
        var late = state.Violations.Single(item => item.Code == "CCHC-DL-416");

        (late.IsToBeChecked, late.OtherDue).Should().Be((true, null));
        late.Text.Vi.Should().Contain("Theo cách hiểu khác của điều chưa rõ thì không muộn: hạn nằm ngoài lịch (từ ");
        late.Text.En.Should().Contain("By the other reading of what is open it is not late: the time ends outside the calendar (");
    }

    /// <summary>A stop written down when the dossier was late: the other choice of its policy ends outside the calendar, and says so.</summary>
    [Fact]
    public void The_other_reading_of_a_policy_says_that_it_lies_outside()
    {
        var state = new DossierHistory("5 ngày làm việc", DossierClockRules.Land).Received(At(0))
            .PausedBy("land-financial-obligation", At(1), recordedAt: At(8)).Resumed(At(9)).Both(At(9, "10:00"));

        state.LegalDue.Should().Be(new DossierDue(Calendar.Add(Begin, 5)));
        var reading = state.OtherReadings.Should().ContainSingle().Which;
        (reading.Policy, reading.LegalDue, reading.DueIfResumedNow).Should().Be(("lateRecordedStops", null, null));
        reading.Text.Vi.Should().Contain("khi đó hạn nằm ngoài lịch (từ ");
        reading.Text.En.Should().Contain("then the time ends outside the calendar (");
    }

    /// <summary>A correction of the receipt when the dossier was late: with it the time would end outside.</summary>
    [Fact]
    public void A_late_correction_towards_the_end_of_the_calendar_leaves_the_answer_standing()
    {
        var state = new DossierHistory("5 ngày làm việc").Received(At(0))
            .Corrected(At(9), "e1", new DossierEvent.Received { Id = "e1", At = Dates.Moment(At(8)) }).Both(At(9, "10:00"));

        state.LegalDue.Should().Be(new DossierDue(Calendar.Add(Begin, 5)));
        var late = state.Violations.Single(item => item.Code == "CCHC-DL-470");
        (late.EventId, late.GainedWorkingDays).Should().Be(("e2", null));
        late.Text.Vi.Should().Contain("Chưa tính được hạn lùi thêm bao nhiêu");
    }

    /// <summary>The clock never began, and it is over: no due day is asked for.</summary>
    [Fact]
    public void A_dossier_that_ended_before_its_clock_began_needs_no_due_day()
    {
        var state = new DossierHistory("30 ngày làm việc").Received(At(5), complete: false).Stopped(At(6)).Both(At(7));

        (state.State, state.LegalDue).Should().Be((DossierState.Stopped, null));
    }

    /// <summary>What is asked for itself is refused as before.</summary>
    [Fact]
    public void A_due_day_beyond_the_calendar_is_refused() =>
        FluentActions.Invoking(() => new DossierHistory("30 ngày làm việc").Received(At(5)).At(At(7))).Should().Throw<CalendarRangeException>();

    private static string At(int workingDays, string hour = "09:00") => $"{Calendar.Add(Begin, workingDays):uuuu-MM-dd}T{hour}";
}
