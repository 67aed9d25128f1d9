using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Deadlines;

/// <summary>A due moment never lies inside a closure or outside office hours without being named, and a part of a day has its two readings.</summary>
public sealed class ClosedHoursTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;

    [Theory]
    [InlineData("morning", "0.5", "17:00", "12:00")] // four hours from 13:00
    [InlineData("morning", "0.25", "15:00", "10:00")]
    [InlineData("morning", "0.75", null, "15:00")] // six hours: the day has four, and a part is never more than the day
    [InlineData("08:00-10:00", "0.5", "15:00", "12:00")]
    [InlineData("10:00-11:00", "0.25", "10:00", null)] // over before the closure begins
    [InlineData("13:30-", "0.75", null, "15:00")]
    [InlineData("13:30-", "0.5", "12:00", null)]
    public void Half_a_day_over_a_closed_session_is_counted_in_open_hours_with_the_session_beside_it(string closed, string part, string? byHours, string? bySession)
    {
        var calendar = With(Closed("2026-03-04", closed));
        var value = decimal.Parse(part, System.Globalization.CultureInfo.InvariantCulture);
        foreach (var time in new ProcessingTime[] { new ProcessingTime.WorkingDays(value), new ProcessingTime.CalendarDays(value) })
        {
            var due = (Deadline.Due)new DeadlineCalculator(calendar).Compute(time, Dates.Moment("2026-03-03T09:00"));
            Text(due).Should().Be($"2026-03-04 {byHours ?? "all day"}");
            due.OtherReadings.Select(reading => $"{reading.Rule.Code} {Dates.Iso(reading.Date)} {Hour(reading.TimeOfDay)}").Should().Equal(bySession is null ? [] : [$"CCHC-DL-241 2026-03-04 {bySession}"]);

            var sessions = new DeadlineCalculator(calendar, new DeadlineOptions { ClosedPartOfDay = ClosedPartOfDay.BySession });
            var other = (Deadline.Due)sessions.Compute(time, Dates.Moment("2026-03-03T09:00"));
            Text(other).Should().Be($"2026-03-04 {bySession ?? byHours}");
            other.OtherReadings.Select(reading => Hour(reading.TimeOfDay)).Should().Equal(bySession is null ? [] : [byHours ?? "all day"]);
            if (bySession is not null)
            {
                var hours = $"tính {(value * 8).ToString("0", System.Globalization.CultureInfo.InvariantCulture)} giờ làm việc"; // of a day of eight
                due.Explanation.Should().Contain(step => step.Rule == DeadlineRules.PartOfDayByOpenHours && step.Text.Vi.Contains(hours) && step.Text.Vi.Contains("Bão số 4") && step.LegalBasis.Contains("6337/UBND-KTN"));
                other.Explanation.Should().Contain(step => step.Rule == DeadlineRules.PartOfDayBySession && step.Text.En.Contains("Storm no. 4"));
            }

            sessions.TryGetDue(time, due.Received, out var date, out var hour).Should().BeTrue();
            (date, hour).Should().Be((other.Date, other.TimeOfDay));
        }
    }

    /// <summary>NĐ 297/2025 art. 6.3 speaks of the last hour of the day: on a day that closes early, the hour before it really closes.</summary>
    [Theory]
    [InlineData("15:00-", "2026-03-04T13:59", "2026-03-05")]
    [InlineData("15:00-", "2026-03-04T14:00", "2026-03-06")]
    [InlineData("morning", "2026-03-04T15:59", "2026-03-05")]
    [InlineData("morning", "2026-03-04T16:00", "2026-03-06")]
    [InlineData("08:00-17:00", "2026-03-04T07:00", "2026-03-06")]
    public void The_last_hour_is_that_before_the_office_really_closes(string closed, string received, string due)
    {
        var request = new DeadlineRequest { Time = new ProcessingTime.WorkingDays(1), Received = Dates.Moment(received), StartRule = StartRules.LastHour };
        Dates.Iso(((Deadline.Due)new DeadlineCalculator(With(Closed("2026-03-04", closed))).Compute(request)).Date).Should().Be(due);
    }

    [Theory]
    [InlineData("13:30-", "2026-03-04T13:30", "2026-03-04")]
    [InlineData("13:30-", "2026-03-04T13:31", "2026-03-05")]
    [InlineData("morning", "2026-03-04T16:59", "2026-03-04")]
    [InlineData("08:00-17:00", "2026-03-04T07:00", "2026-03-05")] // a worked day on which the office never opens
    public void A_dossier_received_after_the_office_has_closed_that_day_is_received_after_hours(string closed, string received, string due)
    {
        var calculator = new DeadlineCalculator(With(Closed("2026-03-04", closed)));
        var sameDay = (Deadline.Due)calculator.Compute(new ProcessingTime.SameDay(null), Dates.Moment(received));
        Dates.Iso(sameDay.Date).Should().Be(due);
        sameDay.Explanation.Any(step => step.Rule == DeadlineRules.DueDayClosedInPart && step.Text.Vi.Contains("Bão số 4")).Should().Be(due == "2026-03-04");

        var late = due == "2026-03-05";
        var days = (Deadline.Due)calculator.Compute(new ProcessingTime.WorkingDays(2), Dates.Moment(received));
        days.OtherReadings.Should().HaveCount(late ? 1 : 0);
        days.Explanation.Any(step => step.Rule == DeadlineRules.ReceiptOnDayOff).Should().Be(late);
    }

    [Fact]
    public void Hours_by_the_clock_that_end_at_night_say_so()
    {
        var due = (Deadline.Due)new DeadlineCalculator(Calendar).Compute(new ProcessingTime.ClockHours(12), Dates.Moment("2026-03-03T15:00"));
        Text(due).Should().Be("2026-03-04 03:00");
        due.Explanation.Should().ContainSingle(step => step.Rule == DeadlineRules.OutsideOfficeHours).Which.Text.Vi.Should().Be("Lưu ý: 03:00 thứ Tư, 04/03/2026 nằm ngoài giờ làm việc; ngày đó cơ quan mở cửa 08:00-12:00, 13:00-17:00.");
        var day = (Deadline.Due)new DeadlineCalculator(Calendar).Compute(new ProcessingTime.ClockHours(24), Dates.Moment("2026-03-03T15:00"));
        day.Explanation.Should().NotContain(step => step.Rule == DeadlineRules.OutsideOfficeHours);
    }

    [Fact]
    public void Working_hours_name_the_closures_that_they_pass_over()
    {
        var calendar = With(Closed("2026-03-04", "13:30-"), Closed("2026-03-05", "morning"), Closed("2026-03-05", "16:00-"));
        var due = (Deadline.Due)new DeadlineCalculator(calendar).Compute(new ProcessingTime.WorkingHours(4), Dates.Moment("2026-03-04T10:00"));
        Text(due).Should().Be("2026-03-05 14:30", "two hours and a half on the Wednesday, the rest on Thursday afternoon");
        var text = due.Explanation.Single(step => step.Rule == DeadlineRules.WorkingHoursCounted).Text;
        text.Vi.Should().EndWith("Không tính giờ đóng cửa: từ 13:30 04/03/2026 (Bão số 4), buổi sáng 05/03/2026 (Bão số 4).", "the closure of Thursday evening came later");
        text.En.Should().EndWith("Closed hours not counted: 2026-03-04 from 13:30 (Storm no. 4), 2026-03-05 in the morning (Storm no. 4).");
    }

    [Fact]
    public void Random_due_moments_lie_in_open_hours_or_are_named_and_closures_never_bring_them_forward()
    {
        var random = new Random(20261129);
        for (var round = 0; round < Runs.Of(40); round++)
        {
            var closures = Enumerable.Range(0, 12).Select(_ => (Day: new LocalDate(2026, 3, 2).PlusDays(random.Next(14)), From: random.Next(7, 17), Hours: random.Next(1, 6))).GroupBy(item => item.Day).Select(group => group.First()).ToList();
            var calendar = With([.. closures.Select(item => Closed(Dates.Iso(item.Day), $"{item.From:00}:00-{Math.Min(item.From + item.Hours, 23):00}:00"))]);
            bool IsOpen(LocalDate day, LocalTime time) =>
                calendar.IsWorkingDay(day) && time.Hour is (>= 8 and < 12) or (>= 13 and < 17) && !closures.Exists(item => item.Day == day && time.Hour >= item.From && time.Hour < item.From + item.Hours);
            var (plain, calculator) = (new DeadlineCalculator(Calendar), new DeadlineCalculator(calendar));
            for (var i = 0; i < 60; i++)
            {
                var received = new LocalDate(2026, 3, 1).PlusDays(random.Next(10)).At(new LocalTime(random.Next(24), random.Next(60)));
                var quarters = random.Next(1, 20);
                ProcessingTime time = random.Next(4) switch
                {
                    0 => new ProcessingTime.WorkingDays(quarters / 4m),
                    1 => new ProcessingTime.CalendarDays(quarters / 4m),
                    2 => new ProcessingTime.WorkingHours(quarters),
                    _ => new ProcessingTime.ClockHours(quarters),
                };
                var due = (Deadline.Due)calculator.Compute(time, received);
                var isNamed = due.Explanation.Any(step => step.Rule == DeadlineRules.OutsideOfficeHours || step.Rule == DeadlineRules.DueDayClosedInPart);
                var isIn = due.TimeOfDay is { } hour
                    ? IsOpen(due.Date, hour) || (hour != LocalTime.Midnight && IsOpen(due.Date, hour.PlusNanoseconds(-1)))
                    : !closures.Exists(item => item.Day == due.Date);
                isNamed.Should().Be(!isIn, $"{time} from {received} is due {Text(due)}");
                if (time is ProcessingTime.WorkingDays or ProcessingTime.CalendarDays)
                {
                    (isIn || due.TimeOfDay is null).Should().BeTrue("by default a part of a day ends in open hours or with the day");
                    var whole = time is ProcessingTime.WorkingDays ? (ProcessingTime)new ProcessingTime.WorkingDays(Math.Ceiling(quarters / 4m)) : new ProcessingTime.CalendarDays(Math.Ceiling(quarters / 4m));
                    End(due).Should().BeLessThanOrEqualTo(End((Deadline.Due)calculator.Compute(whole, received)));
                }

                if (time is not ProcessingTime.ClockHours)
                {
                    End(due).Should().BeGreaterThanOrEqualTo(End((Deadline.Due)plain.Compute(time, received)));
                }
            }
        }
    }

    private static LocalDateTime End(Deadline.Due due) => due.Date.At(due.TimeOfDay ?? LocalTime.MaxValue);

    private static string Hour(LocalTime? time) => time is { } at ? $"{at.Hour:00}:{at.Minute:00}" : "all day";

    private static string Text(Deadline.Due due) => $"{Dates.Iso(due.Date)} {Hour(due.TimeOfDay)}";

    private static WorkingCalendar With(params CalendarEdit[] edits) => Calendar.With(CalendarLayer.Of("storm", edits));

    private static CalendarEdit.Add Closed(string date, string part) => new(new CalendarDay
    {
        Date = Dates.Day(date),
        Kind = DayKind.PartialClosure,
        Part = DayPart.Parse(part),
        Name = new BilingualText("Bão số 4", "Storm no. 4"),
        Sources = [new LegalCitation(new LegalDocument { Id = "x", Kind = "Công văn", Number = "6337/UBND-KTN", Issuer = "UBND tỉnh" }, null)],
    });
}
