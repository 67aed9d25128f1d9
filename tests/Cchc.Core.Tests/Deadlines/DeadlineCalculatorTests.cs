using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using Cchc.Core.Text;
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
        counted.LegalBasis.Should().Contain("9441/TB-BNV").And.Contain("Bộ luật Lao động số 45/2019/QH14");
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
    [InlineData("2 tháng và 15 ngày làm việc", "2026-05-04T09:00", "2026-07-24", null)] // 4/7 is a Saturday: only the last day of the whole would move
    [InlineData("02 tháng và 15 ngày", "2025-12-16T09:00", "2026-03-03", null)] // 16/2 is Tết; art. 148.5 speaks of the last day alone
    [InlineData("02 tháng và 15 ngày", "2026-06-08T09:00", "2026-08-24", null)]
    [InlineData("1 ngày làm việc và 24 giờ", "2026-11-09T09:00", "2026-11-11", null)] // from 24:00 to 24:00
    [InlineData("2 ngày và 4 giờ", "2026-11-09T09:00", "2026-11-12", "12:00")] // hours after days are working hours: never 04:00 in the night
    [InlineData("02 ngày làm việc 04 giờ", "2026-11-09T09:00", "2026-11-12", "12:00")]
    [InlineData("2 ngày 30 phút", "2026-11-09T09:00", "2026-11-12", "08:30")]
    [InlineData("2 ngày 4 giờ", "2026-11-05T09:00", "2026-11-09", "12:00")] // 7/11 is a Saturday
    [InlineData("1 tháng 10 ngày", "2026-08-03T09:00", "2026-09-14", null)] // 13/9 is a Sunday
    [InlineData("1 năm 6 tháng", "2025-01-06T09:00", "2026-07-06", null)]
    [InlineData("24 giờ và 4 giờ làm việc", "2026-11-20T16:30", "2026-11-23", "12:00")]
    [InlineData("4 giờ làm việc + 1 ngày làm việc", "2026-08-24T08:00", "2026-08-25", null)]
    [InlineData("1 ngày làm việc + 4 giờ làm việc", "2026-08-24T08:00", "2026-08-26", "12:00")]
    public void Stages_add_up_or_follow_one_another(string time, string received, string date, string? hour)
    {
        var answer = Compute(time, received);
        answer.Date.Should().Be(Dates.Day(date));
        answer.TimeOfDay.Should().Be(hour is null ? null : Dates.Moment("2026-01-01T" + hour).TimeOfDay);
        answer.Explanation.Should().Contain(step => step.Rule == DeadlineRules.Stages);
    }

    [Fact]
    public void Stages_in_different_units_are_explained_one_by_one_and_end_once()
    {
        var steps = Compute("02 tháng và 15 ngày", "2025-12-16T09:00").Explanation;
        steps.Select(step => step.Rule.Code).Should().Equal("CCHC-DL-101", "CCHC-DL-170", "CCHC-DL-102", "CCHC-DL-122", "CCHC-DL-120", "CCHC-DL-131");
        var mixed = Compute("1 ngày làm việc và 24 giờ", "2026-11-09T09:00").Explanation;
        mixed.Single(step => step.Rule == DeadlineRules.ClockHoursCounted).Text.En.Should().Contain("from Wednesday 2026-11-11 at 00:00").And.Contain("ends with Wednesday 2026-11-11");
    }

    [Fact]
    public void Hours_after_days_name_their_rule()
    {
        Compute("2 ngày và 4 giờ", "2026-11-09T09:00").Explanation.Select(step => step.Rule.Code)
            .Should().Equal("CCHC-DL-101", "CCHC-DL-170", "CCHC-DL-102", "CCHC-DL-120", "CCHC-DL-230", "CCHC-DL-140");
        Compute("1 ngày làm việc và 24 giờ", "2026-11-09T09:00").Explanation.Should().NotContain(step => step.Rule == DeadlineRules.HoursAfterDays, "24 hours are a day");
    }

    [Theory]
    [InlineData("20 phút", "2026-11-09T09:05", "09:25")]
    [InlineData("2 giờ 20 phút", "2026-11-09T09:00", "11:20")]
    public void Minutes_run_by_the_clock_to_the_minute(string time, string received, string hour)
    {
        var answer = Compute(time, received);
        answer.TimeOfDay.Should().Be(Dates.Moment("2026-01-01T" + hour).TimeOfDay);
        answer.Time.Description.Vi.Should().Be(time);
    }

    [Theory]
    [InlineData("trong ngày, sau 15 giờ thì ngày làm việc tiếp theo", "2026-08-21T16:00")]
    [InlineData("8 giờ làm việc", "2026-08-21T16:00")]
    [InlineData("2 ngày", "2026-08-20T09:00")]
    [InlineData("1 ngày làm việc", "2026-08-21T09:00")]
    public void A_due_day_that_is_a_make_up_Saturday_is_explained_with_its_document(string time, string received)
    {
        var answer = Compute(time, received);
        answer.Date.Should().Be(Dates.Day("2026-08-22"));
        answer.Explanation.Should().Contain(step => step.Text.Vi.Contains("Làm bù cho ngày nghỉ hoán đổi 31/08/2026") && step.LegalBasis.Contains("9441/TB-BNV"));
    }

    [Fact]
    public void Hours_received_on_a_day_off_say_why_they_begin_later()
    {
        var step = Compute("8 giờ làm việc", "2026-11-21T10:00").Explanation.Single(item => item.Rule == DeadlineRules.WorkingHoursCounted);
        step.Text.Vi.Should().StartWith("Bắt đầu ngoài giờ làm việc");
        step.DaysOff.Select(day => Dates.Iso(day.Date)).Should().Equal("2026-11-21", "2026-11-22");
    }

    [Theory]
    [InlineData("2026-11-09T17:30", "2026-11-10", "CCHC-DL-152")]
    [InlineData("2026-11-09T17:00", "2026-11-09", "CCHC-DL-150")]
    [InlineData("2026-11-08T10:00", "2026-11-09", "CCHC-DL-150")]
    public void Same_day_without_a_cut_off_ends_with_the_office_hours_and_cites_no_sector_law(string received, string due, string rule)
    {
        var answer = (Deadline.Due)Calculator.Compute(new DeadlineRequest { Time = new ProcessingTime.SameDay(null), Received = Dates.Moment(received), FieldCode = "G01-CA01" });
        answer.Date.Should().Be(Dates.Day(due));
        answer.Explanation.Should().Contain(step => step.Rule.Code == rule).And.NotContain(step => step.LegalBasis.Contains("Luật Hộ tịch"));
    }

    [Theory]
    [InlineData("2,5 ngày", "2026-07-02T09:00", "2026-07-06", null)] // the third day is a Sunday
    [InlineData("2,5 ngày", "2026-07-06T09:00", "2026-07-09", "12:00")]
    public void A_part_of_a_calendar_day_counts_only_on_a_working_day(string time, string received, string due, string? hour)
    {
        var answer = Compute(time, received);
        answer.Date.Should().Be(Dates.Day(due));
        answer.TimeOfDay.Should().Be(hour is null ? null : Dates.Moment("2026-01-01T" + hour).TimeOfDay);
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
            answer.Reason.Vi.Should().Contain("”, đơn vị “khác”").And.NotContain("OTHER");
            answer.Explanation.Should().ContainSingle().Which.Rule.Should().Be(DeadlineRules.Undetermined);
        }
    }

    [Theory]
    [InlineData("5 ngày làm việc", "2051-03-06T09:00")]
    [InlineData("5 ngày làm việc", "2006-12-29T09:00")]
    [InlineData("30 ngày", "2050-12-20T09:00")]
    [InlineData("36600 ngày", "2026-08-28T09:00")]
    [InlineData("100 năm", "2026-08-28T09:00")]
    [InlineData("800000 giờ", "2026-08-28T09:00")]
    [InlineData("290000 giờ làm việc", "2026-08-28T09:00")]
    [InlineData("01/01/2051", "2026-08-28T09:00")]
    public void A_date_beyond_the_calendar_is_refused_with_the_range(string time, string received)
    {
        var compute = () => Compute(time, received);
        compute.Should().Throw<CalendarRangeException>().WithMessage("*out of range*2007-01-01 to 2050-12-31*");
    }

    [Fact]
    public void The_edges_of_the_calendar_are_usable()
    {
        Compute("1 ngày làm việc", "2007-01-01T09:00").Date.Should().Be(Dates.Day("2007-01-02"));
        Compute("trong ngày", "2007-01-01T09:00").Date.Should().Be(Dates.Day("2007-01-02"));
        Compute("1 ngày làm việc", "2050-12-29T18:00").Date.Should().Be(Dates.Day("2050-12-30"));
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
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs.Of(600)));

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

    [Theory]
    [InlineData("2026-08-27", true)]
    [InlineData("2026-08-28", false)] // the day of the receipt is not past
    [InlineData("2026-09-04", false)]
    public void A_fixed_date_is_said_to_be_past_only_when_it_is_before_the_receipt(string date, bool isPast)
    {
        var due = (Deadline.Due)Calculator.Compute(new ProcessingTime.FixedDate(Dates.Day(date)), Dates.Moment("2026-08-28T09:00"));
        var step = due.Explanation.Single(step => step.Rule == DeadlineRules.FixedDate);
        step.Text.Vi.Contains("đã qua khi nhận hồ sơ").Should().Be(isPast);
        step.Text.En.Contains("already past at the receipt").Should().Be(isPast);
    }

    [Theory]
    [InlineData("08:00-12:00,13:00-17:00", 16, "Tính 16 giờ làm việc (2 ngày làm việc, mỗi ngày 8 giờ) từ ", "(2 working days of 8 hours) from ")]
    [InlineData("08:00-12:00,13:00-17:00", 4, "Tính 4 giờ làm việc từ ", "4 working hours from ")]
    [InlineData("08:00-12:00,13:00-16:00", 14, "Tính 14 giờ làm việc (2 ngày làm việc, mỗi ngày 7 giờ) từ ", "(2 working days of 7 hours) from ")]
    [InlineData("08:00-12:00,13:00-16:00", 10, "Tính 10 giờ làm việc (mỗi ngày làm việc ở đây 7 giờ, không phải 8 giờ) từ ", "(a working day here has 7 hours, not 8) from ")]
    [InlineData("08:00-12:00,13:00-17:00 | Fri 08:00-12:00", 4, "Tính 4 giờ làm việc, ngày làm việc dài ngắn theo thứ và mùa từ ", "of different length by weekday and season from ")]
    public void Working_hours_say_how_many_days_of_the_office_they_are(string office, int hours, string vi, string en)
    {
        var calculator = new DeadlineCalculator(Calendar, new DeadlineOptions { OfficeHours = OfficeTimetable.Parse(office) });
        var due = (Deadline.Due)calculator.Compute(new ProcessingTime.WorkingHours(hours), Dates.Moment("2026-03-02T09:00"));
        var text = due.Explanation.Single(step => step.Rule == DeadlineRules.WorkingHoursCounted).Text;
        text.Vi.Should().StartWith(vi);
        text.En.Should().Contain(en);
    }

    [Theory]
    [InlineData(15, true)] // midnight is the end of the day before: Civil Code 2015, art. 148.6
    [InlineData(14, false)]
    public void Hours_by_the_clock_that_end_at_midnight_end_with_the_day(int hours, bool isWithDay)
    {
        var due = (Deadline.Due)Calculator.Compute(new ProcessingTime.ClockHours(hours), Dates.Moment("2026-03-02T09:00"));
        var text = due.Explanation.Single(step => step.Rule == DeadlineRules.ClockHoursCounted).Text;
        text.Vi.Contains("kết thúc hết ngày ").Should().Be(isWithDay);
        text.En.Contains("ends with ").Should().Be(isWithDay);
    }

    [Fact]
    public void The_day_of_receipt_is_named_as_not_counted()
    {
        var due = (Deadline.Due)Calculator.Compute(new ProcessingTime.WorkingDays(3), Dates.Moment("2026-03-02T09:00"));
        var text = due.Explanation.Single(step => step.Rule == DeadlineRules.ReceiptDayNotCounted).Text;
        text.Should().Be(new BilingualText("Ngày nhận 02/03/2026 không tính.", "The day of receipt, 2026-03-02, is not counted."));
    }

    [Theory]
    [InlineData("2026-03-03T14:00", false, true)]
    [InlineData("2026-03-03T15:30", true, true)]
    [InlineData("2024-06-25T15:30", true, false)] // NĐ 63/2024/NĐ-CP art. 7.2 is in force from 1/7/2024
    public void A_start_rule_says_from_when_it_counts_and_whether_it_was_in_force(string received, bool moves, bool isInForce)
    {
        var request = new DeadlineRequest { Time = new ProcessingTime.WorkingDays(3), Received = Dates.Moment(received), StartRule = StartRules.NextDayAfter15 };
        var due = (Deadline.Due)Calculator.Compute(request);
        var rule = due.Explanation.Single(step => step.Rule == DeadlineRules.StartRule).Text.Vi;
        rule.Contains("(Mã next-day-after-15): tính từ ").Should().Be(moves);
        rule.Contains("ngày nhận nằm ngoài thời gian có hiệu lực của quy tắc này").Should().Be(!isInForce);
        var notCounted = due.Explanation.Single(step => step.Rule == DeadlineRules.ReceiptDayNotCounted).Text.Vi;
        notCounted.StartsWith("Ngày bắt đầu theo quy tắc trên, ", StringComparison.Ordinal).Should().Be(moves);
        due.OtherReadings.Any(reading => reading.Text.En == "the next working day is itself the first day counted").Should().Be(moves);
    }

    [Fact]
    public void Make_up_days_that_are_counted_stand_in_order()
    {
        var due = (Deadline.Due)Calculator.Compute(new ProcessingTime.WorkingDays(170), Dates.Moment("2026-01-05T09:00"));
        var text = due.Explanation.Single(step => step.Rule == DeadlineRules.WorkingDaysCounted).Text.Vi;
        text.IndexOf("10/01/2026 (Làm bù", StringComparison.Ordinal).Should().BePositive();
        text.IndexOf("22/08/2026 (Làm bù", StringComparison.Ordinal).Should().BeGreaterThan(text.IndexOf("10/01/2026 (Làm bù", StringComparison.Ordinal));
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
        var empty = () => Calculator.Compute(new DeadlineRequest { Time = null!, Received = Dates.Moment("2026-08-28T16:30") });
        empty.Should().Throw<ArgumentException>();
    }

    private static readonly ProcessingTime[] Times =
    [
        .. new[]
        {
            "1 ngày làm việc", "5 ngày làm việc", "3,5 ngày làm việc", "0,25 ngày làm việc", "30 ngày", "1,5 ngày", "8 giờ làm việc", "2 giờ làm việc", "72 giờ", "24 giờ",
            "2 tuần", "1 tháng", "1 năm", "trong ngày", "trong ngày, sau 15 giờ thì ngày làm việc tiếp theo", "15 ngày + 5 ngày làm việc", "4 giờ làm việc + 1 ngày làm việc", "20/12/2026", "24 giờ và 4 giờ làm việc", "1,5 ngày + 3 giờ làm việc", "1 ngày làm việc và 24 giờ", "2 tháng và 15 ngày", "1 tuần + 8 giờ làm việc",
        }.Select(ProcessingTime.Parse),
    ];

    private static Deadline.Due Compute(string time, string received) => (Deadline.Due)Calculator.Compute(ProcessingTime.Parse(time), Dates.Moment(received));
}
