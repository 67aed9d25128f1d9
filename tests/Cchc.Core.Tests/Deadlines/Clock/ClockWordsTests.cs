using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Deadlines.Clock;

/// <summary>Small types of the clock: words that mark a question, which events make an appointment, what the quick answer refuses.</summary>
public sealed class ClockWordsTests
{
    private static readonly LocalDateTime At = new(2026, 10, 5, 9, 0);
    private static readonly DossierDue Slip = new(new LocalDate(2026, 10, 12));

    [Theory]
    [InlineData(0, 0, "Muộn", "Late")]
    [InlineData(5, 0, "Muộn", "Late")]
    [InlineData(5, 1, "Muộn (trong đó 1 lần cần kiểm tra)", "Late (1 of them to be checked)")]
    [InlineData(5, 4, "Muộn (trong đó 4 lần cần kiểm tra)", "Late (4 of them to be checked)")]
    [InlineData(5, 5, "Cần kiểm tra: muộn", "To be checked: late")]
    [InlineData(5, 6, "Cần kiểm tra: muộn", "To be checked: late")]
    public void A_kind_of_finding_is_marked_when_all_are_questions_and_counted_when_some_are(long findings, long questions, string vi, string en) =>
        CheckWords.Of(new BilingualText("muộn", "late"), findings, questions).Should().Be(new BilingualText(vi, en));

    [Fact]
    public void Appointments_are_made_by_these_events_and_by_no_other()
    {
        DossierEvent[] making =
        [
            new DossierEvent.ReceivedByCompetentAgency { Id = "1", At = At, Promised = Slip }, new DossierEvent.Supplemented { Id = "1", At = At,
                Promised = Slip },
            new DossierEvent.Resumed { Id = "1", At = At, Promised = Slip }, new DossierEvent.FeePaid { Id = "1", At = At, Promised = Slip },
            new DossierEvent.ExtendedWithApology { Id = "1", At = At, Promised = Slip }, new DossierEvent.SystemRestored { Id = "1", At = At, Promised = Slip },
        ];
        making.Should().OnlyContain(item => EventAppointment.MayMove(item) && EventAppointment.Of(item) == Slip);
        var receipt = new DossierEvent.Received { Id = "1", At = At, Promised = Slip };
        (EventAppointment.MayMove(receipt), EventAppointment.Of(receipt)).Should().Be((false, Slip));
        DossierEvent[] others =
        [
            new DossierEvent.SupplementRequested { Id = "1", At = At }, new DossierEvent.Paused { Id = "1", At = At },
                new DossierEvent.FeeNotified { Id = "1", At = At },
            new DossierEvent.Transferred { Id = "1", At = At }, new DossierEvent.StoppedByApplicant { Id = "1", At = At },
                new DossierEvent.Refused { Id = "1", At = At },
            new DossierEvent.ResultIssued { Id = "1", At = At }, new DossierEvent.Returned { Id = "1", At = At }, new DossierEvent.SystemOutage { Id = "1",
                At = At },
            new DossierEvent.Correction { Id = "2", At = At, Of = "1", Replacement = receipt },
        ];
        others.Should().OnlyContain(item => !EventAppointment.MayMove(item) && EventAppointment.Of(item) == null);
        making.Append(receipt).Concat(others).Where(ClockHistory.IsStop).Select(item => item.GetType().Name)
            .Should().Equal("SupplementRequested", "Paused", "FeeNotified", "SystemOutage");
        making.Append(receipt).Concat(others).Select(item => item.Name.Vi).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_quick_answer_refuses_what_the_whole_one_refuses()
    {
        var request = new DossierClockRequest { Time = new ProcessingTime.WorkingDays(5), Events = [new DossierEvent.Received { Id = "1", At = At }] };
        var clock = DossierHistory.TheClock;
        FluentActions.Invoking(() => clock.TryGetLegalDue(null!, At, out _, out _)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => clock.TryGetLegalDue(request with { Time = null! }, At, out _, out _)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => clock.TryGetLegalDue(request with { Events = [request.Events[0], request.Events[0]] }, At, out _, out _)).Should()
            .Throw<ArgumentException>().WithMessage("The identifier \"1\" is a duplicate.*");
        clock.TryGetLegalDue(request, At.WithCalendar(CalendarSystem.Julian), out var due, out var violations).Should().BeTrue();
        (due, violations).Should().Be((Slip, 0));
        clock.TryGetLegalDue(request, At.PlusDays(-1), out due, out violations).Should().BeFalse("nothing is received yet");
        (due, violations).Should().Be((null, 0));
    }

    [Fact]
    public void Days_are_gained_from_a_due_day_to_a_later_one()
    {
        var calendar = WorkingCalendar.VietnamPublicSector;
        var later = new DossierDue(new LocalDate(2026, 10, 14));
        ClockGains.Between(calendar, Slip, later).Should().Be(2);
        ClockGains.Between(calendar, later, Slip).Should().Be(0);
        ClockGains.Between(calendar, Slip, Slip).Should().Be(0);
        ClockGains.Between(calendar, null, Slip).Should().BeNull();
        ClockGains.Between(calendar, Slip, null).Should().BeNull();
    }

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2027-02-28", true)]
    [InlineData("2027-03-01", false)]
    public void Resolution_66_7_2025_holds_for_receipts_from_its_first_to_its_last_day(string received, bool holds) =>
        new DossierHistory("10 ngày làm việc").Received($"{received}T09:00").At($"{received}T10:00").Explanation
            .Any(step => step.Rule == DossierClockSteps.DataNotice).Should().Be(holds);
}
