using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Cchc.Core.Tests.Deadlines;

/// <summary>
/// Due moments of every kind of time, worked out by hand in a year without holidays, around 29 February 2024, a Thursday; then the same rules as one-line
/// models over the built-in calendar.
/// </summary>
public sealed class DeadlineTableTests
{
    private static readonly WorkingCalendar Plain = WorkingCalendar.Create(new LocalDate(2024, 1, 1), new LocalDate(2026, 12, 31), [], "plain");
    private static readonly DeadlineCalculator Calculator = new(Plain);
    private static readonly WorkingCalendar Vietnam = WorkingCalendar.VietnamPublicSector;
    private static readonly DeadlineCalculator Official = new(Vietnam);

    public static TheoryData<ProcessingTime, string, string> ByHand => new()
    {
        { Working(5), "2024-02-29T09:00", "2024-03-07" },
        { Working(1), "2024-02-29T09:00", "2024-03-01" },
        { Working(2), "2024-02-29T09:00", "2024-03-04" },
        { Working(0), "2024-02-29T09:00", "2024-02-29" },
        { Working(0.5m), "2024-02-29T09:00", "2024-03-01T12:00" },
        { Working(1.5m), "2024-02-29T09:00", "2024-03-04T12:00" },
        { Working(0.25m), "2024-02-29T09:00", "2024-03-01T10:00" },
        { Days(1), "2024-02-29T09:00", "2024-03-01" },
        { Days(2), "2024-02-29T09:00", "2024-03-04" }, // Saturday 2 March moves
        { Days(0.5m), "2024-02-29T09:00", "2024-03-01T12:00" },
        { Days(1.5m), "2024-02-29T09:00", "2024-03-04" }, // the part would end on a Saturday
        { Days(365), "2024-02-29T09:00", "2025-02-28" },
        { Days(366), "2024-02-29T09:00", "2025-03-03" }, // 1 March 2025 is a Saturday
        { new ProcessingTime.Weeks(1), "2024-02-29T09:00", "2024-03-07" },
        { new ProcessingTime.Weeks(52), "2024-02-29T09:00", "2025-02-27" },
        { new ProcessingTime.Weeks(0), "2024-02-29T09:00", "2024-02-29" },
        { new ProcessingTime.Months(1), "2024-01-31T09:00", "2024-02-29" },
        { new ProcessingTime.Months(1), "2024-02-29T09:00", "2024-03-29" },
        { new ProcessingTime.Months(1), "2025-01-31T09:00", "2025-02-28" },
        { new ProcessingTime.Months(6), "2024-08-31T09:00", "2025-02-28" }, // received on a Saturday
        { new ProcessingTime.Months(12), "2024-02-29T09:00", "2025-02-28" },
        { new ProcessingTime.Years(1), "2024-02-29T09:00", "2025-02-28" },
        { new ProcessingTime.WorkingHours(8), "2024-02-29T09:00", "2024-03-01T09:00" },
        { new ProcessingTime.WorkingHours(7), "2024-02-29T09:00", "2024-02-29T17:00" },
        { new ProcessingTime.WorkingHours(1), "2024-03-02T09:00", "2024-03-04T09:00" },
        { new ProcessingTime.ClockHours(24), "2024-02-29T09:00", "2024-03-01T09:00" },
        { new ProcessingTime.ClockHours(48), "2024-02-29T09:00", "2024-03-04" }, // ends on a Saturday
        { new ProcessingTime.ClockHours(15), "2024-02-29T09:00", "2024-02-29" }, // midnight is the end of the day before
        { new ProcessingTime.SameDay(null), "2024-02-29T09:00", "2024-02-29" },
        { new ProcessingTime.SameDay(null), "2024-02-29T17:01", "2024-03-01" },
        { new ProcessingTime.SameDay(new LocalTime(15, 0)), "2024-02-29T15:00", "2024-02-29" },
        { new ProcessingTime.SameDay(new LocalTime(15, 0)), "2024-02-29T15:01", "2024-03-01" },
        { new ProcessingTime.SameDay(new LocalTime(15, 0)), "2024-03-02T08:00", "2024-03-04" },
        { new ProcessingTime.FixedDate(new LocalDate(2024, 3, 2)), "2024-02-29T09:00", "2024-03-04" },
        { new ProcessingTime.FixedDate(new LocalDate(2024, 2, 1)), "2024-02-29T09:00", "2024-02-01" }, // past already
        { new ProcessingTime.YearlyDate(new AnnualDate(2, 29)), "2024-02-29T09:00", "2024-02-29" },
        { new ProcessingTime.YearlyDate(new AnnualDate(2, 29)), "2024-03-01T09:00", "2025-02-28" },
        { new ProcessingTime.YearlyDate(new AnnualDate(2, 29)), "2025-03-03T09:00", "2026-03-02" }, // 28/2/2026 is a Saturday
        { Stages(Working(2), Working(3)), "2024-02-29T09:00", "2024-03-07" },
        { Stages(new ProcessingTime.Months(1), Working(5)), "2024-01-31T09:00", "2024-03-07" },
        { Stages(Days(1), new ProcessingTime.WorkingHours(4)), "2024-02-29T09:00", "2024-03-04T12:00" },
        { Stages(Working(1), new ProcessingTime.ClockHours(4)), "2024-02-29T09:00", "2024-03-04T12:00" }, // hours after days are working hours
        { Stages(Working(1), new ProcessingTime.ClockHours(24)), "2024-02-29T09:00", "2024-03-04" }, // 24 hours are a day: Saturday moves
        { Stages(Days(2), Working(1)), "2024-02-29T09:00", "2024-03-04" }, // only the last day of the whole moves
    };

    public static TheoryData<string, string, string> RulesByHand => new()
    {
        { "receipt-day-excluded", "2024-02-29T16:00", "2024-03-01" },
        { "receipt-day-excluded", "2024-03-02T10:00", "2024-03-04" },
        { "transfer-after-15", "2024-02-29T16:00", "2024-03-01" },
        { "next-day-after-15", "2024-02-29T15:00", "2024-03-01" },
        { "next-day-after-15", "2024-02-29T15:01", "2024-03-04" },
        { "next-day-after-15", "2024-03-02T10:00", "2024-03-05" },
        { "online-after-17", "2024-02-29T17:00", "2024-03-01" },
        { "online-after-17", "2024-02-29T17:01", "2024-03-04" },
        { "last-hour", "2024-02-29T15:59", "2024-03-01" },
        { "last-hour", "2024-02-29T16:00", "2024-03-04" }, // its first moment too
        { "next-session", "2024-02-29T12:30", "2024-03-01" },
        { "next-session", "2024-02-29T17:30", "2024-03-04" },
        { "next-session", "2024-03-02T10:00", "2024-03-05" },
        { "other-event", "2024-02-29T16:00", "2024-03-01" },
        { "first-day-counted", "2024-02-29T09:00", "2024-02-29" },
        { "first-day-counted", "2024-03-02T10:00", "2024-03-04" },
        { "competent-agency", "2024-02-29T16:00", "2024-03-01" },
    };

    public static TheoryData<ProcessingTime, string, string> Steps => new()
    {
        { Working(5), "2024-02-29T09:00", "101 102 110 131" },
        { Working(0.5m), "2024-02-29T09:00", "101 102 110 111" },
        { Working(1), "2024-02-29T17:01", "101 103 110 131" },
        { Days(1), "2024-02-29T09:00", "101 102 120 131" },
        { Days(2), "2024-02-29T09:00", "101 102 120 130 131" },
        { new ProcessingTime.Weeks(1), "2024-02-29T09:00", "101 102 121 131" },
        { new ProcessingTime.Months(1), "2024-02-29T09:00", "101 102 122 131" },
        { new ProcessingTime.Years(1), "2024-02-29T09:00", "101 102 123 131" },
        { new ProcessingTime.WorkingHours(1), "2024-02-29T09:00", "101 140" },
        { new ProcessingTime.ClockHours(24), "2024-02-29T09:00", "101 141" },
        { new ProcessingTime.ClockHours(8), "2024-02-29T14:00", "101 141 243" }, // 22:00 lies outside office hours
        { new ProcessingTime.FixedDate(new LocalDate(2024, 3, 2)), "2024-02-29T09:00", "101 160 130 131" },
        { Stages(Working(2), Working(3)), "2024-02-29T09:00", "101 170 102 110 131" },
        { Stages(new ProcessingTime.Months(1), Working(5)), "2024-02-29T09:00", "101 170 102 122 110 131" },
        { Stages(Working(1), new ProcessingTime.ClockHours(4)), "2024-02-29T09:00", "101 170 102 110 230 140" },
    };

    [Theory]
    [MemberData(nameof(ByHand))]
    public void A_time_falls_due(ProcessingTime time, string received, string due)
    {
        var answer = Calculator.Compute(time, Dates.Moment(received)).Should().BeOfType<Deadline.Due>().Subject;
        Written(answer.Date, answer.TimeOfDay).Should().Be(due);
        Calculator.TryGetDue(time, Dates.Moment(received), out var date, out var hour).Should().BeTrue();
        Written(date, hour).Should().Be(due, "the batch gives what the explained answer gives");
        answer.Certainty.Should().Be(Certainty.Announced);
    }

    [Theory]
    [MemberData(nameof(RulesByHand))]
    public void One_working_day_under_a_start_rule(string rule, string received, string due)
    {
        var request = new DeadlineRequest { Time = Working(1), Received = Dates.Moment(received), StartRule = StartRules.BuiltIn.Find(rule) };
        var answer = Calculator.Compute(request).Should().BeOfType<Deadline.Due>().Subject;
        Written(answer.Date, answer.TimeOfDay).Should().Be(due);
        Calculator.TryGetDue(Working(1), Dates.Moment(received), request.StartRule, out var date, out _).Should().BeTrue();
        date.Should().Be(answer.Date);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void The_rules_are_applied_in_this_order(ProcessingTime time, string received, string codes)
    {
        var answer = Calculator.Compute(time, Dates.Moment(received));
        string.Join(" ", answer.Explanation.Select(step => step.Rule.Code.Replace("CCHC-DL-", string.Empty))).Should().Be(codes);
        answer.Explanation.Should().OnlyContain(step => step.LegalBasis.Length > 0 && step.Text.Vi.Length > 0 && step.Text.En.Length > 0
            && step.Text.Vi != step.Text.En);
    }

    [Fact]
    public void Working_days_are_those_of_the_calendar() => ForAll((received, n) =>
        Vietnam.Add(received.Date, n) == Due(Working(n), received)?.Date || n == 0);

    [Fact]
    public void Calendar_days_weeks_months_and_years_end_on_their_day_or_the_next_working_day() => ForAll((received, n) =>
        Due(Days(n), received)?.Date == Vietnam.NextOrSame(received.Date.PlusDays(n))
        && Due(new ProcessingTime.Weeks(n), received)?.Date == Vietnam.NextOrSame(received.Date.PlusWeeks(n))
        && Due(new ProcessingTime.Months(n), received)?.Date == Vietnam.NextOrSame(received.Date.PlusMonths(n))
        && Due(new ProcessingTime.Years(n % 8), received)?.Date == Vietnam.NextOrSame(received.Date.PlusYears(n % 8)));

    [Fact]
    public void Working_hours_are_those_of_the_timetable()
    {
        var hours = new WorkingTime(Vietnam, OfficeTimetable.Default);
        ForAll((received, n) => Due(new ProcessingTime.WorkingHours(n + 1), received) is { } due && due.Date.At(due.Time!.Value) == hours.Add(received,
            Duration.FromHours(n + 1)));
    }

    [Fact]
    public void Stages_of_one_unit_are_their_sum() => ForAll((received, n) =>
        Due(Stages(Working(n), Working(3)), received) == Due(Working(n + 3), received) && Due(Stages(Days(n), Days(3)), received) == Due(Days(n + 3),
            received));

    [Fact]
    public void The_quick_answer_is_the_explained_one_for_every_kind() => ForAll((received, n) =>
    {
        ProcessingTime[] times =
        [
            Working(n), Working(n + 0.5m), Days(n), Days(n + 0.5m), new ProcessingTime.WorkingHours(n), new ProcessingTime.ClockHours(n),
            new ProcessingTime.Weeks(n), new ProcessingTime.Months(n),
            new ProcessingTime.SameDay(null), new ProcessingTime.SameDay(new LocalTime(15, 0)), Stages(Days(n), new ProcessingTime.WorkingHours(n)),
        ];
        return times.All(time => Official.Compute(time, received) is Deadline.Due due && Due(time, received) == (due.Date, due.TimeOfDay)
            && due.Explanation.Count > 0
            && due.OtherReadings.All(reading => (reading.Date, reading.TimeOfDay) != (due.Date, due.TimeOfDay)));
    }, 60);

    [Fact]
    public void Neighbouring_stages_in_one_unit_add_up_beside_others_too()
    {
        var received = new LocalDateTime(2023, 1, 29, 10, 34);
        Due(Stages(Days(8), Working(1.5m), Working(4.5m)), received).Should().Be(Due(Stages(Days(8), Working(6)), received));
        Due(Stages(Days(8), Working(1.5m), Working(4.5m)), received).Should().Be((new LocalDate(2023, 2, 14), (LocalTime?)null)); // 6/2 and six working days; not 15/2 by two halves lost
        Due(Stages(Working(0.5m), Days(1), Working(0.5m)), new LocalDateTime(2026, 8, 3, 9, 0)).Should().Be((new LocalDate(2026, 8, 6), (LocalTime?)new LocalTime(12, 0)));
    }

    private static ProcessingTime.WorkingDays Working(decimal days) => new(days);

    private static ProcessingTime.CalendarDays Days(decimal days) => new(days);

    private static ProcessingTime.Stages Stages(params ProcessingTime[] parts) => new(parts);

    private static (LocalDate Date, LocalTime? Time)? Due(ProcessingTime time, LocalDateTime received) =>
        Official.TryGetDue(time, received, out var date, out var hour) ? (date, hour) : null;

    private static string Written(LocalDate date, LocalTime? time) =>
        Dates.Iso(date) + (time is { } hour ? NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("'T'HH':'mm").Format(hour) : string.Empty);

    private static void ForAll(Func<LocalDateTime, int, bool> holds, int tests = 300) => Prop.ForAll<int, int>((a, b) => holds(
        new LocalDateTime(2008, 1, 1, 0, 0).PlusMinutes((((a * 7919L) % 9_000_000) + 9_000_000) % 9_000_000), (int)(((b * 31L % 60) + 60) % 60)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(Runs.Of(tests)));
}
