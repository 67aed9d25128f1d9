using Cchc.Core.Calendars;
using Cchc.Core.Costs.Times;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;
using FluentAssertions;
using NodaTime;

namespace Cchc.Core.Tests.Costs.Times;

public class ProcessingTimeCutTests
{
    [Theory]
    [InlineData(61, 43, "29.51")]
    [InlineData(7, 5, "28.57")]
    [InlineData(11, 8, "27.27")]
    [InlineData(10, 7, "30.00")]
    [InlineData(5, 3.5, "30.00")]
    [InlineData(15, 10.5, "30.00")]
    [InlineData(25, 17.5, "30.00")]
    public void Working_days_against_working_days_have_a_rate_half_days_included(double before, double after, string percent)
    {
        var result = Cut((decimal)before, (decimal)after).Evaluate();
        var like = result.Changes.Single().Should().BeOfType<ProcessingTimeChange.Like>().Subject;
        like.Unit.Should().Be(ProcessingUnit.WorkingDays);
        (like.Rate!.Value * 100).ToFixed(2).Should().Be(percent);
        result.ReachesTarget(0.3m).Should().Be(percent == "30.00");
        result.Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_plan_titled_thirty_percent_whose_lines_cut_less_does_not_reach_it()
    {
        var cut = new ProcessingTimeCut([Case("a", Work(10), Work(7)), Case("b", Work(61), Work(43)), Case("c", Work(7), Work(5)), Case("d", Work(11), Work(8))]);
        cut.Evaluate().ReachesTarget(0.3m).Should().BeFalse();
        cut.Evaluate().Below(0.3m).Select(item => item.Name).Should().Equal("b", "c", "d");
        cut.Evaluate().ReachesTarget(0.27m).Should().BeTrue();
    }

    [Fact]
    public void Several_cases_are_weighted_by_dossiers_and_only_when_all_are_stated()
    {
        var cut = new ProcessingTimeCut([Case("a", Work(10), Work(5), 90), Case("b", Work(20), Work(20), 10)]);
        var all = cut.Evaluate().Weighted!;
        (all.Before, all.After).Should().Be(((ExactNumber)1100, (ExactNumber)650));
        (all.Rate!.Value * 100).ToFixed(2).Should().Be("40.91");
        new ProcessingTimeCut([Case("a", Work(10), Work(5), 90), Case("b", Work(20), Work(20))]).Evaluate().Weighted.Should().BeNull();
        new ProcessingTimeCut([Case("a", Work(10), Work(5), 90), Case("b", new ProcessingTime.Months(2), new ProcessingTime.Months(1), 1)]).Evaluate().Weighted.Should().BeNull();
    }

    [Fact]
    public void Hours_are_no_days_unless_the_option_says_so()
    {
        var cut = One(Work(2), new ProcessingTime.WorkingHours(8));
        cut.Evaluate().Changes[0].Should().BeOfType<ProcessingTimeChange.NotComparable>();
        cut.Evaluate().Findings.Single().Code.Should().Be("CCHC-COST-048");
        cut.Evaluate().ReachesTarget(0.3m).Should().BeNull();
        cut.Evaluate(new TimeCutOptions { EightHoursAreOneDay = true }).Changes[0].Should().Be(new ProcessingTimeChange.Like(ProcessingUnit.WorkingDays, 2, 1));
        One(new ProcessingTime.WorkingHours(16), new ProcessingTime.WorkingHours(4)).Evaluate().Changes[0].Should().Be(new ProcessingTimeChange.Like(ProcessingUnit.WorkingHours, 16, 4));
    }

    [Fact]
    public void A_week_is_seven_days_a_year_twelve_months_and_a_month_no_number_of_days()
    {
        One(new ProcessingTime.Weeks(2), new ProcessingTime.CalendarDays(10)).Evaluate().Changes[0].Should().Be(new ProcessingTimeChange.Like(ProcessingUnit.CalendarDays, 14, 10));
        One(new ProcessingTime.Years(1), new ProcessingTime.Months(9)).Evaluate().Changes[0].Should().Be(new ProcessingTimeChange.Like(ProcessingUnit.Months, 12, 9));
        One(new ProcessingTime.Months(1), new ProcessingTime.CalendarDays(20)).Evaluate().Changes[0].Should().BeOfType<ProcessingTimeChange.NotComparable>();
        One(new ProcessingTime.Stages([Work(2), Work(3)]), Work(4)).Evaluate().Changes[0].Should().Be(new ProcessingTimeChange.Like(ProcessingUnit.WorkingDays, 5, 4));
        One(Work(1), new ProcessingTime.SameDay(null)).Evaluate().Changes[0].Should().BeOfType<ProcessingTimeChange.NotComparable>();
    }

    [Fact]
    public void From_calendar_to_working_days_there_is_a_bound_and_no_percentage()
    {
        // Seven working days end 9 calendar days after a Monday or Tuesday, 11 after a Wednesday to Friday, 10 after a Saturday, 9 after a Sunday.
        var result = One(new ProcessingTime.CalendarDays(10), Work(7)).Evaluate();
        var bound = result.Changes[0].Should().BeOfType<ProcessingTimeChange.Bounded>().Subject;
        bound.Should().Be(new ProcessingTimeChange.Bounded(10, 10, 9, 11));
        (bound.LeastRate, bound.MostRate).Should().Be(((ExactNumber)(-0.1m), (ExactNumber)0.1m));
        result.ReachesTarget(0.3m).Should().BeFalse("at most a tenth is cut, although 7 is 30% less than 10");
        result.ReachesTarget(0).Should().BeNull();
        result.Findings.Single().Code.Should().Be("CCHC-COST-047");
        result.Findings.Single().Text.En.Should().Contain("−10% to 10%");
        One(Work(7), new ProcessingTime.CalendarDays(5)).Evaluate().Changes[0].Should().Be(new ProcessingTimeChange.Bounded(9, 11, 5, 5));
    }

    [Fact]
    public void Without_a_calendar_a_bound_never_proves_that_a_target_is_reached()
    {
        var cut = One(new ProcessingTime.CalendarDays(60), Work(5));
        cut.Evaluate().ReachesTarget(0.3m).Should().BeNull("holidays are left out");
        cut.Evaluate().Findings.Single().Text.Should().Match<BilingualText>(text => text.En.Contains("holidays are left out") && text.Vi.Contains("chưa tính ngày nghỉ lễ"));
        var known = cut.Evaluate(new TimeCutOptions { Calendar = WorkingCalendar.VietnamPublicSector, Year = 2025 });
        known.ReachesTarget(0.3m).Should().BeTrue();
        known.Findings.Single().Text.En.Should().NotContain("holidays");

        // Holidays lengthen the seven working days before: neither answer is sure.
        var back = One(Work(7), new ProcessingTime.CalendarDays(5));
        var bound = back.Evaluate().Changes[0].Should().BeOfType<ProcessingTimeChange.Bounded>().Subject;
        (bound.LeastRate, bound.MostRate).Should().Be((ExactNumber.Fraction(4, 9), ExactNumber.Fraction(6, 11)));
        back.Evaluate().ReachesTarget(0.3m).Should().BeNull();
        back.Evaluate().ReachesTarget(0.6m).Should().BeNull();
        back.Evaluate().Below(0.6m).Should().BeEmpty();
    }

    [Fact]
    public void The_bound_without_a_calendar_is_that_of_weeks_counted_day_by_day()
    {
        for (var half = 1; half <= 60; half++)
        {
            var expected = Enumerable.Range(0, 7).Select(weekday => Walk(weekday, half)).ToList();
            One(new ProcessingTime.CalendarDays(1), Work(half / 2m)).Evaluate().Changes[0]
                .Should().Be(new ProcessingTimeChange.Bounded(1, 1, expected.Min(), expected.Max()));
        }

        static decimal Walk(int weekday, int halfDays)
        {
            var day = 0;
            for (var left = halfDays; left > 0; left -= 2)
            {
                do
                {
                    day++;
                }
                while ((weekday + day) % 7 >= 5);
                if (left == 1)
                {
                    return day - 0.5m;
                }
            }

            return day;
        }
    }

    [Fact]
    public void With_a_calendar_the_holidays_of_the_year_widen_the_bound()
    {
        var calendar = WorkingCalendar.VietnamPublicSector;
        var result = One(new ProcessingTime.CalendarDays(10), Work(7)).Evaluate(new TimeCutOptions { Calendar = calendar, Year = 2025 });
        var expected = Enumerable.Range(0, 365).Select(i => new LocalDate(2025, 1, 1).PlusDays(i)).Select(day => Period.DaysBetween(day, calendar.Add(day, 7))).ToList();
        result.Changes[0].Should().Be(new ProcessingTimeChange.Bounded(10, 10, expected.Min(), expected.Max()));
        expected.Max().Should().BeGreaterThan(11, "Tết is in the year");
        One(new ProcessingTime.CalendarDays(10), Work(7)).Evaluate(new TimeCutOptions { Calendar = calendar, Year = 1900 }).Changes[0].Should().BeOfType<ProcessingTimeChange.NotComparable>();
        FluentActions.Invoking(() => Cut(7, 5).Evaluate(new TimeCutOptions { Calendar = calendar })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_time_that_grows_is_found_and_a_cut_needs_cases()
    {
        Cut(5, 7).Evaluate().Findings.Single().Code.Should().Be("CCHC-COST-046");
        FluentActions.Invoking(() => new ProcessingTimeCut([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ProcessingTimeCut([Case("a", Work(1), Work(1), -1)])).Should().Throw<ArgumentException>().WithMessage("*-1*");
        Cut(7, 5).Should().Be(Cut(7, 5));
    }

    [Fact]
    public void Two_versions_of_a_procedure_give_a_cut_channel_by_channel_and_case_by_case()
    {
        var before = Procedure([Row(SubmissionMethod.InPerson, 10), Row(SubmissionMethod.Online, 10)], [Named("Thông thường", 5), Named("Xác minh", 20), Named("Cũ", 3)]);
        var after = Procedure([Row(SubmissionMethod.Online, 6), Row(SubmissionMethod.InPerson, 8), Row(SubmissionMethod.Postal, 8)], [Named("Xác minh", 14), Named("Thông  thường", 3.5m)]);
        var cut = ProcessingTimeCut.Of(before, after, out var findings)!;
        cut.Cases.Select(item => (item.Name, item.Before, item.After)).Should().Equal(
            ("InPerson", Work(10), Work(8)),
            ("Online", Work(10), Work(6)),
            ("Thông thường", Work(5), Work(3.5m)),
            ("Xác minh", Work(20), Work(14)));
        findings.Select(finding => (finding.Code, finding.Place)).Should().Equal(("CCHC-COST-049", "channels \"Postal\""), ("CCHC-COST-049", "cases \"Cũ\""));
        ProcessingTimeCut.Of(Procedure([], []), after).Should().BeNull();
    }

    [Fact]
    public void Rows_of_one_method_are_matched_by_description_then_in_order_and_never_by_guess()
    {
        var before = Procedure([Row(SubmissionMethod.Online, 10, "A"), Row(SubmissionMethod.Online, 20, "B")], []);
        ProcessingTimeCut.Of(before, Procedure([Row(SubmissionMethod.Online, 15, "B"), Row(SubmissionMethod.Online, 9, "C")], []))!.Cases
            .Select(item => (item.Before, item.After)).Should().Equal((Work(10), Work(9)), (Work(20), Work(15)));
        ProcessingTimeCut.Of(before, Procedure([Row(SubmissionMethod.Online, 15, "C")], []), out var findings).Should().BeNull();
        findings.Should().HaveCount(3);
    }

    internal static ProcessingTimeCut Cut(decimal before, decimal after) => One(Work(before), Work(after));

    private static ProcessingTimeCut One(ProcessingTime before, ProcessingTime after) => new([Case(string.Empty, before, after)]);

    private static ProcessingTimeCut.Case Case(string name, ProcessingTime before, ProcessingTime after, ExactNumber? dossiers = null) => new(name, before, after, dossiers);

    private static ProcessingTime.WorkingDays Work(decimal days) => new ProcessingTime.WorkingDays(days);

    private static Channel Row(SubmissionMethod method, decimal days, string description = "") =>
        new() { Method = method, RawMethod = method.ToString(), Time = new StatedTime(Work(days), string.Empty, string.Empty), Description = description };

    private static ProcedureCase Named(string name, decimal days) => new(string.Empty, name, new StatedTime(Work(days), string.Empty, string.Empty));

    private static Procedure Procedure(IReadOnlyList<Channel> channels, IReadOnlyList<ProcedureCase> cases) =>
        new() { Code = ProcedureCode.Parse("1.001193"), Name = "Đăng ký khai sinh", Channels = channels, Cases = cases };
}
