using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Times;

/// <summary>When the time begins: each convention with its article, chosen by procedure and date or named by the caller.</summary>
public sealed class StartRulesTests
{
    private static readonly DeadlineCalculator Calculator = new(WorkingCalendar.VietnamPublicSector);

    [Theory]
    [InlineData("receipt-day-excluded", "2026-08-24T16:30", "2026-08-27")] // Civil Code 147.2: a Monday, three working days
    [InlineData("transfer-after-15", "2026-08-24T16:30", "2026-08-27")] // NĐ 61/2018 art. 18.2: the clock is another matter
    [InlineData("next-day-after-15", "2026-08-24T15:00", "2026-08-27")] // exactly at the hour is in time
    [InlineData("next-day-after-15", "2026-08-24T15:01", "2026-08-28")] // NĐ 63/2024 art. 7
    [InlineData("next-day-after-15", "2026-08-29T09:00", "2026-09-08")] // a Saturday: from 3/9
    [InlineData("online-after-17", "2026-08-24T17:01", "2026-08-28")] // NĐ 297/2025 art. 3.5
    [InlineData("online-after-17", "2026-08-24T17:00", "2026-08-27")]
    [InlineData("last-hour", "2026-08-24T16:00", "2026-08-28")] // NĐ 297/2025 art. 6.3: its first moment too
    [InlineData("last-hour", "2026-08-24T15:59", "2026-08-27")]
    [InlineData("next-session", "2026-08-24T17:30", "2026-08-28")] // QĐ 3142/QĐ-BGDĐT art. 11
    [InlineData("next-session", "2026-08-24T12:30", "2026-08-27")]
    [InlineData("first-day-counted", "2026-08-24T09:00", "2026-08-26")] // TT 15/2023
    [InlineData("competent-agency", "2026-08-24T09:00", "2026-08-27")] // NĐ 118/2025 art. 17.3
    public void A_named_rule_begins_the_time(string rule, string received, string due)
    {
        var request = Request("3 ngày làm việc", received) with { StartRule = StartRules.BuiltIn.Find(rule) };
        var answer = (Deadline.Due)Calculator.Compute(request);
        answer.Date.Should().Be(Dates.Day(due));
        answer.Received.Should().Be(Dates.Moment(received), "the receipt stays what it was");
        if (rule != "receipt-day-excluded")
        {
            var step = answer.Explanation.Single(item => item.Rule == DeadlineRules.StartRule);
            step.Text.Vi.Should().Contain(rule);
            step.LegalBasis.Should().StartWith(request.StartRule!.Source);
        }

        Calculator.TryGetDue(request.Time, request.Received, request.StartRule, out var date, out _).Should().BeTrue();
        date.Should().Be(answer.Date);
    }

    [Theory]
    [InlineData("1 tháng", "2022-03-01T09:00", "2022-03-31")] // the corresponding day minus one, not 28/3
    [InlineData("1 năm", "2023-03-01T09:00", "2024-02-29")]
    [InlineData("3 tháng", "2022-05-02T09:00", "2022-08-01")]
    [InlineData("2 tuần", "2026-03-02T09:00", "2026-03-16")] // ends on a Sunday, rolls
    [InlineData("30 ngày", "2026-03-02T09:00", "2026-03-31")]
    [InlineData("3 ngày làm việc", "2007-01-01T09:00", "2007-01-04")] // the day before the first of the calendar is not asked for
    [InlineData("1,5 ngày làm việc", "2007-01-01T09:00", "2007-01-03")]
    [InlineData("2 tuần", "2007-01-01T09:00", "2007-01-15")]
    [InlineData("1 tháng", "2007-01-01T09:00", "2007-01-31")]
    public void With_the_first_day_counted_a_term_ends_a_day_earlier(string time, string received, string due) =>
        Due(time, received, StartRules.FirstDayCounted).Date.Should().Be(Dates.Day(due));

    [Fact]
    public void Days_off_that_a_rule_passes_over_are_named_and_a_rule_out_of_its_time_says_so()
    {
        var step = Due("5 ngày làm việc", "2026-08-28T16:30", StartRules.NextDayAfter15).Explanation.Single(item => item.Rule == DeadlineRules.StartRule);
        step.DaysOff.Select(day => Dates.Iso(day.Date)).Should().Equal("2026-08-29", "2026-08-30", "2026-08-31", "2026-09-01", "2026-09-02");
        step.LegalBasis.Should().Contain("9441/TB-BNV");
        Due("5 ngày làm việc", "2020-03-03T16:00", StartRules.NextDayAfter15).Explanation.Should().Contain(item => item.Text.En.Contains("outside the period in which this rule is in force"));
    }

    [Fact]
    public void A_rule_of_ones_own_takes_the_place_of_the_default()
    {
        var rules = StartRules.BuiltIn.With(StartRules.ReceiptDayExcluded with { Start = StartRules.NextDayAfter15.Start });
        rules.All[0].Id.Should().Be("receipt-day-excluded");
        var calculator = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector, new DeadlineOptions { StartRules = rules });
        ((Deadline.Due)calculator.Compute(Request("5 ngày làm việc", "2026-08-10T16:00"))).Date.Should().Be(Dates.Day("2026-08-18"));
    }

    [Fact]
    public void Hours_begin_with_the_moment_that_the_rule_gives()
    {
        Due("2 giờ làm việc", "2026-08-24T17:30", StartRules.OnlineAfter17).TimeOfDay.Should().Be(new LocalTime(10, 0));
        Due("2 giờ làm việc", "2026-08-24T12:30", StartRules.NextSession).TimeOfDay.Should().Be(new LocalTime(15, 0));
        Due("24 giờ", "2026-08-24T16:30", StartRules.NextDayAfter15).Date.Should().Be(Dates.Day("2026-08-26"), "from the opening of the next working day");
    }

    [Fact]
    public void From_the_next_working_day_has_two_readings_and_both_are_shown()
    {
        var due = Due("3 ngày làm việc", "2026-08-24T16:30", StartRules.NextDayAfter15);
        due.OtherReadings.Should().ContainSingle().Which.Date.Should().Be(Dates.Day("2026-08-27"));
        due.Earliest.Date.Should().Be(Dates.Day("2026-08-27"));
        Due("3 ngày làm việc", "2026-08-24T09:00", StartRules.NextDayAfter15).OtherReadings.Should().BeEmpty();
    }

    [Fact]
    public void A_rule_is_chosen_by_procedure_then_field_and_by_the_day_of_receipt()
    {
        var field = StartRules.NextDayAfter15 with { Id = "field", FieldCodes = ["G01"] };
        var procedure = StartRules.LastHour with { Id = "procedure", ProcedureCodes = ["1.000001"], InForceFrom = Dates.Day("2026-01-01"), InForceThrough = Dates.Day("2026-06-30") };
        var rules = StartRules.BuiltIn.With(field, procedure);
        rules.Choose("1.000001", "G01", Dates.Day("2026-03-02")).Id.Should().Be("procedure");
        rules.Choose("1.000001", "G01", Dates.Day("2026-07-01")).Id.Should().Be("field", "the procedure's rule has ended");
        rules.Choose("1.000001", "G01", Dates.Day("2023-07-01")).Id.Should().Be("receipt-day-excluded", "NĐ 63/2024 was not in force");
        rules.Choose(null, null, Dates.Day("2026-03-02")).Should().Be(StartRules.ReceiptDayExcluded);
        StartRules.BuiltIn.Choose("1.000001", "G01", Dates.Day("2026-03-02")).Should().Be(StartRules.ReceiptDayExcluded);
        rules.With(field with { Title = new("y", "y") }).All.Should().HaveCount(rules.All.Count);

        var calculator = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector, new DeadlineOptions { StartRules = rules });
        var chosen = (Deadline.Due)calculator.Compute(Request("3 ngày làm việc", "2026-03-02T16:30") with { ProcedureCode = "1.000001" });
        chosen.Date.Should().Be(Dates.Day("2026-03-06"));
        FluentActions.Invoking(() => rules.With(field with { Id = " " })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_later_receipt_never_falls_due_earlier_under_any_rule()
    {
        var random = new Random(21);
        foreach (var rule in StartRules.BuiltIn.All)
        {
            for (var i = 0; i < 400; i++)
            {
                var time = new ProcessingTime.WorkingDays(random.Next(1, 12));
                var early = Dates.Moment("2026-01-01T00:00").PlusMinutes(random.Next(300 * 24 * 60));
                var late = early.PlusMinutes(random.Next(4000));
                Calculator.TryGetDue(time, early, rule, out var first, out _);
                Calculator.TryGetDue(time, late, rule, out var second, out _);
                first.Should().BeLessThanOrEqualTo(second, "{0}: {1}, {2}", rule.Id, early, late);
            }
        }
    }

    [Theory]
    [InlineData("07:30-11:30,13:30-16:30", "10 giờ làm việc", "a working day here has 7 hours, not 8")]
    [InlineData("07:30-11:30,13:30-16:30", "14 giờ làm việc", "2 working days of 7 hours")]
    [InlineData("08:00-12:00,13:00-17:00", "10 giờ làm việc", "1.25 working days of 8 hours")]
    [InlineData("08:00-12:00,13:00-17:00 | Fri 08:00-12:00", "10 giờ làm việc", "of different length by weekday and season")]
    public void A_schedule_of_other_than_eight_hours_says_what_a_day_means(string hours, string time, string words)
    {
        var calculator = new DeadlineCalculator(WorkingCalendar.VietnamPublicSector, new DeadlineOptions { OfficeHours = OfficeTimetable.Parse(hours) });
        calculator.Compute(Request(time, "2026-08-24T09:00")).Explanation.Should().Contain(step => step.Rule == DeadlineRules.WorkingHoursCounted && step.Text.En.Contains(words));
    }

    private static Deadline.Due Due(string time, string received, StartRule rule) => (Deadline.Due)Calculator.Compute(Request(time, received) with { StartRule = rule });

    private static DeadlineRequest Request(string time, string received) => new() { Time = ProcessingTime.Parse(time), Received = Dates.Moment(received) };
}
