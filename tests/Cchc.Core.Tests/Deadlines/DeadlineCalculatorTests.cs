using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Text;
using Cchc.Core.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Deadlines;

public sealed class DeadlineCalculatorTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;
    private static readonly DeadlineCalculator Calculator = new(Calendar);

    [Theory]
    [InlineData("3,5 ngày làm việc", "2026-08-28T16:30", "2026-09-08T12:00")]
    [InlineData("2,5 ngày làm việc", "2026-08-24T08:00", "2026-08-27T12:00")]
    [InlineData("17,5 ngày làm việc", "2026-08-24T08:00", "2026-09-22T12:00")]
    [InlineData("0,5 ngày làm việc", "2026-08-24T08:00", "2026-08-25T12:00")]
    [InlineData("6,25 ngày làm việc", "2026-08-24T08:00", "2026-09-07T10:00")]
    public void Half_days_end_with_a_session(string time, string received, string due)
    {
        var answer = Compute(time, received);
        answer.Date.At(answer.TimeOfDay!.Value).Should().Be(Dates.Moment(due));
        answer.Explanation.Should().Contain(step => step.Rule == DeadlineRules.PartOfDay);
    }

    [Fact]
    public void The_office_hours_decide_when_half_a_day_ends()
    {
        var southern = new DeadlineCalculator(Calendar, new DeadlineOptions { OfficeHours = OfficeHours.Parse("07:00-11:30,13:30-17:00") });
        var due = (Deadline.Due)southern.Compute(new ProcessingTime.WorkingDays(3.5m), Dates.Moment("2026-08-28T16:30"));
        due.TimeOfDay.Should().Be(new LocalTime(11, 30));
    }

    [Fact]
    public void The_reasons_name_every_day_that_is_not_counted()
    {
        var due = Compute("5 ngày làm việc", "2026-08-28T09:00");
        var counted = due.Explanation.Single(step => step.Rule == DeadlineRules.WorkingDaysCounted);
        counted.Text.Vi.Should().Contain("31/08/2026 (Nghỉ hoán đổi, làm bù ngày 22/08/2026)").And.Contain("01/09/2026 (Quốc khánh (ngày liền kề))").And.Contain("02/09/2026 (Quốc khánh)");
        counted.Text.En.Should().Contain("2026-08-31 (Day off by swap").And.Contain("2026-09-02 (National Day)");
        counted.LegalBasis.Should().Contain("9441/TB-BNV").And.Contain("Bộ luật Lao động 2019");
        counted.DaysOff.Select(day => Dates.Iso(day.Date)).Should().Equal("2026-08-29", "2026-08-30", "2026-08-31", "2026-09-01", "2026-09-02", "2026-09-05", "2026-09-06");
        Compute("1 ngày làm việc", "2026-08-21T09:00").Explanation.Should().Contain(step => step.Text.Vi.Contains("Tính cả 22/08/2026"));
    }

    [Fact]
    public void Every_step_has_both_languages_a_rule_and_a_source()
    {
        foreach (var time in Times)
        {
            foreach (var step in Calculator.Compute(time, Dates.Moment("2026-08-29T10:00")).Explanation)
            {
                step.Text.Vi.Should().NotBeEmpty().And.NotEndWith(" ");
                step.Text.En.Should().NotBeEmpty().And.NotEndWith(" ");
                step.LegalBasis.Should().NotBeEmpty();
                step.Rule.Code.Should().MatchRegex("^CCHC-DL-[0-9]{3}$");
            }
        }
    }

    [Theory]
    [InlineData("5 ngày làm việc", "2026-08-29T10:00", "2026-09-09", "2026-09-10")] // a Saturday off
    [InlineData("5 ngày làm việc", "2026-08-28T17:01", "2026-09-09", "2026-09-10")] // after hours
    [InlineData("10 ngày", "2026-07-04T10:00", "2026-07-14", "2026-07-16")]
    public void Receipt_on_a_day_off_or_after_hours_has_two_readings(string time, string received, string due, string other)
    {
        var answer = Compute(time, received);
        answer.Date.Should().Be(Dates.Day(due));
        var reading = answer.OtherReadings.Should().ContainSingle().Subject;
        reading.Date.Should().Be(Dates.Day(other));
        reading.Rule.Should().Be(DeadlineRules.ReceivedNextWorkingDay);

        var moved = new DeadlineCalculator(Calendar, new DeadlineOptions { DayOffReceipt = DayOffReceipt.ReceivedOnNextWorkingDay });
        var swapped = (Deadline.Due)moved.Compute(ProcessingTime.Parse(time), Dates.Moment(received));
        swapped.Date.Should().Be(Dates.Day(other));
        swapped.OtherReadings.Should().ContainSingle().Which.Date.Should().Be(Dates.Day(due));
    }

    [Theory]
    [InlineData("2026-08-28T17:00")]
    [InlineData("2026-08-28T00:00")]
    [InlineData("2026-08-22T10:00")]
    public void Receipt_in_time_has_one_reading(string received) => Compute("5 ngày làm việc", received).OtherReadings.Should().BeEmpty();

    [Theory]
    [InlineData("0,25 ngày làm việc + 0,25 ngày làm việc + 0,5 ngày làm việc + 0,25 ngày làm việc + 0,25 ngày làm việc + 0,25 ngày làm việc + 1,25 ngày làm việc", "2026-08-24T09:00", "2026-08-27", null)] // Cao Bằng QĐ 2031: 3 days
    [InlineData("2 giờ làm việc + 4 giờ làm việc + 58 giờ làm việc + 6 giờ làm việc + 8 giờ làm việc + 2 giờ làm việc", "2026-07-01T09:00", "2026-07-15", "09:00")] // Nghệ An QĐ 3760: 80 hours = 10 days
    [InlineData("15 ngày + 5 ngày làm việc", "2026-07-01T09:00", "2026-07-23", null)]
    [InlineData("2 tháng và 15 ngày làm việc", "2026-05-04T09:00", "2026-07-27", null)] // 4/7 is a Saturday: the first stage ends on Monday 6/7
    [InlineData("4 giờ làm việc + 1 ngày làm việc", "2026-08-24T08:00", "2026-08-25", null)]
    [InlineData("1 ngày làm việc + 4 giờ làm việc", "2026-08-24T08:00", "2026-08-26", "12:00")]
    public void Stages_add_up_or_follow_one_another(string time, string received, string date, string? hour)
    {
        var answer = Compute(time, received);
        answer.Date.Should().Be(Dates.Day(date));
        answer.TimeOfDay.Should().Be(hour is null ? null : Dates.Moment("2026-01-01T" + hour).TimeOfDay);
        answer.Explanation.Should().Contain(step => step.Rule == DeadlineRules.Stages);
    }

    [Theory]
    [InlineData("15/12/2026", "2026-11-20T09:00", "2026-12-15")]
    [InlineData("15/12", "2026-11-20T09:00", "2026-12-15")]
    [InlineData("15/12", "2026-12-15T09:00", "2026-12-15")]
    [InlineData("15/12", "2025-12-16T09:00", "2026-12-15")]
    [InlineData("29/2", "2026-01-05T09:00", "2026-03-02")] // 28/2/2026 is a Saturday
    public void Dates_are_kept_and_roll(string time, string received, string due) => Compute(time, received).Date.Should().Be(Dates.Day(due));

    [Fact]
    public void A_time_that_is_not_stated_or_read_is_an_answer()
    {
        foreach (var time in new ProcessingTime[] { new ProcessingTime.NotStated("0 OTHER"), new ProcessingTime.Unreadable("1 OTHER") })
        {
            var answer = Calculator.Compute(time, Dates.Moment("2026-08-28T09:00")).Should().BeOfType<Deadline.Undetermined>().Subject;
            answer.Reason.Vi.Should().Contain("OTHER");
            answer.Explanation.Should().ContainSingle().Which.Rule.Should().Be(DeadlineRules.Undetermined);
        }
    }

    [Theory]
    [InlineData("5 ngày làm việc", "2029-03-05T09:00")]
    [InlineData("5 ngày làm việc", "2006-12-29T09:00")]
    [InlineData("30 ngày", "2027-12-20T09:00")]
    [InlineData("36600 ngày", "2026-08-28T09:00")]
    [InlineData("100 năm", "2026-08-28T09:00")]
    [InlineData("800000 giờ", "2026-08-28T09:00")]
    [InlineData("290000 giờ làm việc", "2026-08-28T09:00")]
    [InlineData("01/01/2029", "2026-08-28T09:00")]
    public void A_date_beyond_the_calendar_is_refused_with_the_range(string time, string received)
    {
        var compute = () => Compute(time, received);
        compute.Should().Throw<CalendarRangeException>().WithMessage("*out of range*2007-01-01 to 2027-12-31*");
    }

    [Fact]
    public void The_edges_of_the_calendar_are_usable()
    {
        Compute("1 ngày làm việc", "2007-01-01T09:00").Date.Should().Be(Dates.Day("2007-01-02"));
        Compute("trong ngày", "2007-01-01T09:00").Date.Should().Be(Dates.Day("2007-01-02"));
        Compute("1 ngày làm việc", "2027-12-30T18:00").Date.Should().Be(Dates.Day("2027-12-31"));
    }

    [Fact]
    public void A_projected_day_makes_the_answer_projected()
    {
        var projected = new CalendarDay
        {
            Date = Dates.Day("2026-09-04"),
            Kind = DayKind.SwapOff,
            Name = new BilingualText("Dự kiến", "Projected"),
            Certainty = Certainty.Projected,
        };
        var calendar = WorkingCalendar.Create(Dates.Day("2026-01-01"), Dates.Day("2026-12-31"), [projected], "test");
        var calculator = new DeadlineCalculator(calendar);
        ((Deadline.Due)calculator.Compute(new ProcessingTime.WorkingDays(3), Dates.Moment("2026-09-01T09:00"))).Certainty.Should().Be(Certainty.Projected);
        ((Deadline.Due)calculator.Compute(new ProcessingTime.WorkingDays(3), Dates.Moment("2026-08-24T09:00"))).Certainty.Should().Be(Certainty.Announced);
        Compute("5 ngày làm việc", "2026-08-28T09:00").Certainty.Should().Be(Certainty.Announced);
    }

    [Fact]
    public void A_later_receipt_never_falls_due_earlier() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            var random = new Random(seed);
            var time = Times[random.Next(Times.Length)];
            var first = Dates.Moment("2025-12-20T00:00").PlusMinutes(random.Next(300 * 24 * 60));
            var second = first.PlusMinutes(random.Next(4 * 24 * 60));
            foreach (var policy in new[] { DayOffReceipt.FirstDayIsNextWorkingDay, DayOffReceipt.ReceivedOnNextWorkingDay })
            {
                var calculator = new DeadlineCalculator(Calendar, new DeadlineOptions { DayOffReceipt = policy });
                var a = (Deadline.Due)calculator.Compute(time, first);
                var b = (Deadline.Due)calculator.Compute(time, second);
                if (b.Date < a.Date)
                {
                    Assert.Fail($"{time}, {policy}: received {first:s} due {Dates.Iso(a.Date)}, received {second:s} due {Dates.Iso(b.Date)}");
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(600));

    [Fact]
    public void Working_days_equal_the_day_by_day_walk()
    {
        var random = new Random(20261122);
        for (var i = 0; i < 500; i++)
        {
            var received = Dates.Moment("2010-01-04T00:00").PlusMinutes(random.Next(6000 * 24 * 60));
            var days = random.Next(1, 120);
            var due = (Deadline.Due)Calculator.Compute(new ProcessingTime.WorkingDays(days), received);
            due.Date.Should().Be(SlowCalendar.Add(Calendar, received.Date, days)!.Value);
        }
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    public void Explanations_do_not_depend_on_the_culture(string culture)
    {
        var before = Compute("3,5 ngày làm việc", "2026-08-28T16:30");
        using var scope = new CultureScope(culture);
        Compute("3,5 ngày làm việc", "2026-08-28T16:30").Should().Be(before);
    }

    [Fact]
    public void Null_is_refused()
    {
        var calendar = () => new DeadlineCalculator(null!);
        calendar.Should().Throw<ArgumentNullException>();
        var time = () => Calculator.Compute(null!, Dates.Moment("2026-08-28T16:30"));
        time.Should().Throw<ArgumentNullException>();
        var request = () => Calculator.Compute(null!);
        request.Should().Throw<ArgumentNullException>();
    }

    private static readonly ProcessingTime[] Times =
    [
        .. new[]
        {
            "1 ngày làm việc", "5 ngày làm việc", "3,5 ngày làm việc", "0,25 ngày làm việc", "30 ngày", "1,5 ngày", "8 giờ làm việc", "2 giờ làm việc", "72 giờ", "24 giờ",
            "2 tuần", "1 tháng", "1 năm", "trong ngày", "trong ngày, sau 15 giờ thì ngày làm việc tiếp theo", "15 ngày + 5 ngày làm việc", "4 giờ làm việc + 1 ngày làm việc", "20/12/2026",
        }.Select(ProcessingTime.Parse),
    ];

    private static Deadline.Due Compute(string time, string received) => (Deadline.Due)Calculator.Compute(ProcessingTime.Parse(time), Dates.Moment(received));
}
