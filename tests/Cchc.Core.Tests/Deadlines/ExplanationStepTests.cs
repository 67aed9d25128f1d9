using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;
using SkippedDays = Cchc.Core.Deadlines.ExplanationStep.SkippedDays;

namespace Cchc.Core.Tests.Deadlines;

/// <summary>The days that a step did not count, by their reasons; and the readings of an answer, by their dates.</summary>
public sealed class ExplanationStepTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.VietnamPublicSector;
    private static readonly DeadlineCalculator Calculator = new(Calendar);

    public static TheoryData<string, int> Terms => new()
    {
        { "2026-01-28T09:00", 10 }, { "2026-04-24T09:00", 5 }, { "2026-08-20T16:00", 12 }, { "2025-12-30T09:00", 3 }, { "2024-02-01T09:00", 15 }, { "2027-01-29T09:00", 20 },
    };

    [Theory]
    [MemberData(nameof(Terms))]
    public void Every_day_off_of_a_term_has_exactly_one_reason(string received, int days)
    {
        var due = (Deadline.Due)Calculator.Compute(new ProcessingTime.WorkingDays(days), Dates.Moment(received));
        var step = due.Explanation.Single(item => item.Rule == DeadlineRules.WorkingDaysCounted);
        var skipped = step.SkippedByReason;

        skipped.SelectMany(group => group.Days).OrderBy(day => day.Date).Should().Equal(step.DaysOff.OrderBy(day => day.Date));
        skipped.Select(group => group.Days[0].Date).Should().BeInAscendingOrder("reasons come in the order in which they first occur");
        skipped.Should().OnlyContain(group => group.Days.Select(day => day.Date).SequenceEqual(group.Days.Select(day => day.Date).Order()));
        skipped.Should().OnlyContain(group => group.LegalBasis.Length > 0 && group.Days.All(day => day.LegalBasis == group.LegalBasis && !day.IsWorkingDay));
        step.CountedDays.Should().HaveCount(days).And.OnlyContain(date => Calendar.IsWorkingDay(date));
        step.CountedDays.Concat(step.DaysOff.Select(day => day.Date)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Saturdays_and_Sundays_are_one_reason_and_Tet_is_named_once()
    {
        var due = (Deadline.Due)Calculator.Compute(new ProcessingTime.WorkingDays(10), Dates.Moment("2026-02-10T09:00"));
        var skipped = due.Explanation.Single(item => item.Rule == DeadlineRules.WorkingDaysCounted).SkippedByReason;
        skipped.Select(group => group.Reason.En).Should().Contain("Weekly rest").And.OnlyHaveUniqueItems();
        skipped.Single(group => group.Reason.En == "Weekly rest").Days.Select(day => day.Date.DayOfWeek).Should().OnlyContain(day => day >= IsoDayOfWeek.Saturday);
        skipped.Should().ContainSingle(group => group.Reason.Vi.StartsWith("Tết Âm lịch", StringComparison.Ordinal));
    }

    [Fact]
    public void A_step_that_passes_over_nothing_has_no_reasons() => Step().SkippedByReason.Should().BeEmpty().And.BeAssignableTo<IReadOnlyList<SkippedDays>>();

    [Fact]
    public void Days_of_other_names_and_one_document_are_listed_with_all_their_names()
    {
        var days = Calendar.Days(Dates.Day("2026-08-29"), Dates.Day("2026-09-02")).Where(day => !day.IsWorkingDay).ToList();
        var one = days.ConvertAll(day => day with { Kind = DayKind.PublicHoliday, Sources = days[0].Sources });
        (Step() with { DaysOff = one }).SkippedByReason.SelectMany(group => group.Days).Should().BeEquivalentTo(one);
    }

    [Fact]
    public void The_prevailing_reading_comes_first_and_whole_days_end_after_every_hour()
    {
        var day = Dates.Day("2026-09-04");
        Deadline.Reading Of(LocalDate date, LocalTime? time) => new(DeadlineRules.ReceivedNextWorkingDay, DeadlineRules.ReceivedNextWorkingDay.Title, date, time, Certainty.Announced);
        var due = (Deadline.Due)Calculator.Compute(new ProcessingTime.WorkingDays(1), Dates.Moment("2026-08-26T09:00")) with
        {
            Date = day,
            TimeOfDay = new LocalTime(15, 0),
            OtherReadings = [Of(day, null), Of(day, new LocalTime(9, 0)), Of(day.PlusDays(-1), null)],
        };

        due.AllReadings.Should().HaveCount(4);
        due.AllReadings[0].Should().Match<Deadline.Reading>(reading => reading.Rule == DeadlineRules.Prevailing && reading.Date == day && reading.TimeOfDay == new LocalTime(15, 0));
        due.Earliest.Should().Be(due.OtherReadings[2]);
        due.Latest.Should().Be(due.OtherReadings[0]);
        due.OtherReadings[0].ToString().Should().StartWith("Reading { ").And.Contain("Date = 2026-09-04");
    }

    private static ExplanationStep Step() => new() { Rule = DeadlineRules.EndOfDay, LegalBasis = "x", Text = DeadlineRules.EndOfDay.Title };
}
