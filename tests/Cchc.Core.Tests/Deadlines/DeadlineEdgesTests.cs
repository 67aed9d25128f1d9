using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines;

/// <summary>Deadlines at the ends of the calendar, of a session and of a month, and what other parts ask the calculator beside its answer.</summary>
public sealed class DeadlineEdgesTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;
    private static readonly StartRule Counting = StartRules.BuiltIn.All.First(rule => rule.CountsFirstDay);

    private static DeadlineCalculator First => new(Calendar);

    private static DeadlineCalculator Moved => new(Calendar, new() { DayOffReceipt = DayOffReceipt.ReceivedOnNextWorkingDay });

    /// <summary>Saturday 29/8 to Wednesday 2/9/2026 are off; a receipt at the closing hour is in time.</summary>
    [Theory]
    [InlineData("2026-08-28T09:00", "2026-08-28", "2026-08-28")]
    [InlineData("2026-08-28T17:00", "2026-08-28", "2026-08-28")]
    [InlineData("2026-08-28T17:01", "2026-08-28", "2026-09-03")]
    [InlineData("2026-08-29T09:00", "2026-08-29", "2026-09-03")]
    public void The_day_that_is_not_counted_by_either_reading(string received, string first, string moved)
    {
        var at = Dates.Moment(received);
        (Dates.Iso(First.StartDay(at)), Dates.Iso(Moved.StartDay(at))).Should().Be((first, moved));
        (First.IsOpenReceipt(at), Moved.IsOpenReceipt(at)).Should().Be((first != moved, first != moved));
        foreach (var calculator in new[] { First, Moved })
        {
            (Dates.Iso(calculator.ByLatestReceipt.StartDay(at)), calculator.ByLatestReceipt.Options.DayOffReceipt)
                .Should().Be((moved, DayOffReceipt.ReceivedOnNextWorkingDay));
            calculator.ByOtherReceipt.Options.DayOffReceipt.Should().NotBe(calculator.Options.DayOffReceipt);
        }
    }

    [Theory]
    [InlineData("2026-08-29T10:00")]
    [InlineData("2026-08-28T17:00")]
    [InlineData("2026-03-03T17:30")]
    public void Other_readings_alone_are_those_of_the_answer(string received)
    {
        var time = new ProcessingTime.WorkingDays(3);
        foreach (var calculator in new[] { First, Moved })
        {
            foreach (var rule in new[] { null, StartRules.NextDayAfter15 })
            {
                var due = (Deadline.Due)calculator.Compute(new DeadlineRequest { Time = time, Received = Dates.Moment(received), StartRule = rule,
                    OtherTime = new ProcessingTime.WorkingDays(5) });
                calculator.OtherReadings(time, new ProcessingTime.WorkingDays(5), Dates.Moment(received), rule, null, new DueMoment(due.Date, due.TimeOfDay))
                    .Should().Equal(due.OtherReadings);
            }
        }
    }

    /// <summary>The first day counts: from 1/3/2027 a month is through 31/3, a year through 29/2/2028; none is the day before that first day.</summary>
    [Fact]
    public void Months_and_years_under_a_rule_that_counts_the_first_day()
    {
        Due(new ProcessingTime.Months(1)).Should().Be("2027-03-31");
        Due(new ProcessingTime.Years(1)).Should().Be("2028-02-29");
        FluentActions.Invoking(() => Due(new ProcessingTime.Months(0))).Should().NotThrow();
        FluentActions.Invoking(() => Due(new ProcessingTime.Years(0))).Should().NotThrow();

        static string Due(ProcessingTime time) =>
            Dates.Iso(((Deadline.Due)First.Compute(new DeadlineRequest { Time = time, Received = Dates.Moment("2027-03-01T09:00"), StartRule = Counting }))
                .Date);
    }

    [Theory]
    [InlineData(2, true)] // 11:00
    [InlineData(3, true)] // noon, when the first session ends
    [InlineData(4, true)] // 13:00, when the second begins
    [InlineData(8, true)] // 17:00
    [InlineData(9, false)]
    public void An_hour_at_the_edge_of_a_session_is_within_it(int hours, bool isOpen) => First.Compute(new ProcessingTime.ClockHours(hours),
        Dates.Moment("2026-03-03T09:00"))
        .Explanation.Any(step => step.Rule == DeadlineRules.OutsideOfficeHours).Should().Be(!isOpen);

    [Fact]
    public void A_receipt_outside_the_calendar_is_refused_whatever_the_time()
    {
        foreach (var time in new ProcessingTime[] { new ProcessingTime.FixedDate(new LocalDate(2026, 12, 15)), new ProcessingTime.WorkingDays(1),
            new ProcessingTime.ClockHours(1) })
        {
            var request = new DeadlineRequest { Time = time, Received = Calendar.End.PlusDays(1).At(new LocalTime(9, 0)) };
            FluentActions.Invoking(() => First.Compute(request)).Should().Throw<CalendarRangeException>();
            FluentActions.Invoking(() => First.DueOf(request)).Should().Throw<CalendarRangeException>();
            FluentActions.Invoking(() => First.BeginOf(request)).Should().Throw<CalendarRangeException>();
            FluentActions.Invoking(() => First.DayBefore(request)).Should().Throw<CalendarRangeException>();
        }
    }

    [Fact]
    public void A_step_is_projected_from_the_first_day_that_nobody_announced()
    {
        var due = (Deadline.Due)First.Compute(new ProcessingTime.WorkingDays(20), Dates.Moment("2027-12-20T09:00"));
        due.Certainty.Should().Be(Certainty.Projected);
        due.Explanation.Single(step => step.Rule == DeadlineRules.ReceiptDayNotCounted).Certainty.Should().Be(Certainty.Announced);
        due.Explanation.Single(step => step.Rule == DeadlineRules.WorkingDaysCounted).Certainty.Should().Be(Certainty.Projected);
    }

    [Fact]
    public void Of_readings_that_end_together_the_prevailing_one_is_the_earliest_and_the_latest()
    {
        var due = (Deadline.Due)First.Compute(new ProcessingTime.WorkingDays(3), Dates.Moment("2026-03-03T09:00"));
        var same = due with { OtherReadings = [new Deadline.Reading(DeadlineRules.TimeSource, DeadlineRules.TimeSource.Title, due.Date, null, due.Certainty)] };
        (same.Earliest.Rule, same.Latest.Rule).Should().Be((DeadlineRules.Prevailing, DeadlineRules.Prevailing));
    }

    [Fact]
    public void A_move_cites_the_document_of_the_day_or_of_its_closed_part_else_that_of_the_day_before_the_change()
    {
        var (before, after) = (Calendar.AsOf(Dates.Day("2025-12-24")), Calendar.AsOf(Dates.Day("2025-12-25"))); // the swap of 2/1/2026
        Description(CalendarDifference.Between(before, after), "2025-12-31T09:00").Should().Contain("12729/VPCP-KGVX");
        Description(CalendarDifference.Between(after, before), "2025-12-31T09:00").Should().Contain("12729/VPCP-KGVX");
        var closed = Calendar.With(CalendarLayer.Of("x", new CalendarEdit.Add(new CalendarDay
        {
            Date = Dates.Day("2026-03-04"), Kind = DayKind.PartialClosure, Part = DayPart.Parse("13:30-"), Name = new("Bão", "Storm"),
            Sources = [new LegalCitation(new LegalDocument { Id = "x", Kind = "Công văn", Number = "6337/UBND-KTN", Issuer = "UBND tỉnh" }, null)],
        })));
        var hours = new ProcessingTime.WorkingHours(8);
        Description(CalendarDifference.Between(Calendar, closed), "2026-03-03T15:00", hours).Should().Contain("6337/UBND-KTN");
        Description(CalendarDifference.Between(closed, Calendar), "2026-03-03T15:00", hours).Should().NotContain("6337/UBND-KTN");

        static string Description(CalendarDifference change, string received, ProcessingTime? time = null) => DeadlineMoves.Of(change,
            [new RunningDeadline("1", new DeadlineRequest { Time = time ?? new ProcessingTime.WorkingDays(1), Received = Dates.Moment(received) })])
            .Moved.Single().Description.Vi;
    }

    [Theory]
    [InlineData("2026-01-02T09:00", "2026-01-05", "2026-01-09", "2026-01-02")] // changed on the day of receipt
    [InlineData("2025-12-31T09:00", "2026-01-05", "2026-01-10", "2026-01-02 2026-01-10")] // and on the last day
    [InlineData("2026-01-03T09:00", "2026-01-05", "2026-01-09", "")]
    [InlineData("2026-01-05T09:00", "2026-01-02", "2026-01-04", "2026-01-02")] // a fixed date before the receipt
    [InlineData("2026-01-05T09:00", "2026-01-04", "2026-01-02", "2026-01-02")]
    [InlineData("2026-01-05T09:00", "2026-01-10", "2026-01-09", "2026-01-10")]
    public void A_move_is_because_of_the_changed_days_from_the_first_to_the_last_that_matters(string received, string before, string after, string because)
    {
        // 2/1 and 10/1/2026 were swapped; on 5/1, where only a part is closed, the office works all the same.
        var old = Calendar.AsOf(Dates.Day("2025-12-24"));
        var part = new CalendarDay { Date = Dates.Day("2026-01-05"), Kind = DayKind.PartialClosure, Part = DayPart.Parse("13:30-"),
            Name = new("Bão", "Storm") };
        var due = (Deadline.Due)First.Compute(new ProcessingTime.WorkingDays(1), Dates.Moment(received));
        Because(Calendar).Should().Be(because);
        Because(Calendar.With(CalendarLayer.Of("x", new CalendarEdit.Add(part)))).Should().Be(because.Length == 0 ? "2026-01-05" : because);

        string Because(WorkingCalendar now) => string.Join(' ', MovedDeadline.Between("1", due with { Date = Dates.Day(before) },
            due with { Date = Dates.Day(after) }, CalendarDifference.Between(old, now))!.Because.Select(day => Dates.Iso(day.Date)));
    }

    [Fact]
    public void Days_of_one_kind_and_document_have_their_common_name_else_all_their_names()
    {
        Name("Tết: mùng 1").Should().Be("Tết: mùng 1");
        Name("Tết: mùng 1", "Tết: mùng 1").Should().Be("Tết: mùng 1");
        Name("Tết: mùng 1", "Tết: mùng 2").Should().Be("Tết");
        Name("Tết: mùng 1", "Quốc khánh").Should().Be("Tết: mùng 1; Quốc khánh");

        static string Name(params string[] names) => new ExplanationStep
        {
            Rule = DeadlineRules.EndOfDay,
            LegalBasis = "x",
            Text = DeadlineRules.EndOfDay.Title,
            DaysOff = [.. names.Select((name, i) => new CalendarDay { Date = Dates.Day("2026-02-17").PlusDays(i), Kind = DayKind.PublicHoliday,
                Name = new(name, name) })],
        }.SkippedByReason.Single().Reason.Vi;
    }
#if LIB_HAS_DATEONLY

    [Fact]
    public void A_batch_names_what_lies_beyond_the_calendar()
    {
        var end = Calendar.End.ToDateOnly();
        FluentActions.Invoking(() => DeadlineBatch.DueDays(null!, [], [], [])).Should().Throw<ArgumentNullException>().WithParameterName("calendar");
        FluentActions.Invoking(() => DeadlineBatch.DueDays(null!, [], [], [], [], [])).Should().Throw<ArgumentNullException>().WithParameterName("calendar");
        Call(end.AddDays(1), 0).Should().Throw<CalendarRangeException>().WithMessage($"item 0, {end.AddDays(1):yyyy-MM-dd}*");
        Call(end, 0).Should().NotThrow();
        Call(end.AddDays(-20), 1, new DeadlineBatch.PausedDays(end.AddDays(-19), end.AddDays(1))).Should().Throw<CalendarRangeException>()
            .WithMessage($"item 0, {end.AddDays(1):yyyy-MM-dd}*");
        Call(end.AddDays(-20), 9, new DeadlineBatch.PausedDays(end.AddDays(-19), end)).Should().Throw<CalendarRangeException>()
            .WithMessage($"item 0, {end.AddDays(-20):yyyy-MM-dd}*");

        static Action Call(DateOnly received, int days, params DeadlineBatch.PausedDays[] pauses) =>
            () => DeadlineBatch.DueDays(Calendar, [received], [days], pauses, [pauses.Length], new DateOnly[1]);
    }
#endif
}
