using Cchc.Core.Calendars;
using Cchc.Core.Costs.Times;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Tests.Costs.ExpectedFinding;

namespace Cchc.Core.Tests.Costs.Times;

/// <summary>Each finding of a cut in processing time with its place and both texts, and a week counted by hand day by day.</summary>
public class ProcessingTimeFindingTests
{
    [Fact]
    public void A_time_that_grows_is_a_warning() =>
        One(Work(5), Work(7)).Evaluate().Findings.Should().Equal(Warning("046", "cases[0] \"\"",
            "5 ngày làm việc → 7 ngày làm việc: thời hạn tăng", "5 working days → 7 working days: the time grows"));

    [Fact]
    public void Times_in_different_units_are_not_compared() =>
        One(Work(2), new ProcessingTime.Months(1)).Evaluate().Findings.Should().Equal(Warning("048", "cases[0] \"\"",
            "2 ngày làm việc → 1 tháng: hai thời hạn khác đơn vị", "2 working days → 1 month: the two times are in different units"));

    [Fact]
    public void What_is_no_duration_is_told_whether_it_changed()
    {
        var sameDay = new ProcessingTime.SameDay(null);
        Reason(One(sameDay, sameDay))
            .Should().Be(new BilingualText("thời hạn không đổi và không phải là một khoảng tính được", "the time is unchanged and is not a duration"));
        Reason(One(sameDay, Work(1)))
            .Should().Be(new BilingualText("ít nhất một thời hạn không phải là một khoảng tính được", "at least one of the times is not a duration"));
    }

    [Fact]
    public void A_year_outside_the_calendar_is_told()
    {
        var options = new TimeCutOptions { Calendar = WorkingCalendar.VietnamPublicSector, Year = 9999 };
        var change = One(new ProcessingTime.CalendarDays(10), Work(7)).Evaluate(options).Changes[0];
        change.Should().Be(new ProcessingTimeChange.NotComparable(new BilingualText(
            "năm đã nêu nằm ngoài phạm vi của lịch làm việc", "the year given, or the end of the time, is outside the working calendar")));
    }

    [Fact]
    public void From_calendar_to_working_days_there_is_a_bound_in_calendar_days() =>
        One(new ProcessingTime.CalendarDays(10), Work(5)).Evaluate().Findings.Should().Equal(Warning("047", "cases[0] \"\"",
            "đổi đơn vị từ 10 ngày sang 5 ngày làm việc: tính theo ngày là 10 còn 5 đến 7, mức giảm từ 30% đến 50%; " +
                "chưa tính ngày nghỉ lễ, tết vì không có lịch làm việc",
            "the unit changes from 10 days to 5 working days: in calendar days 10 become 5 to 7, a cut of 30% to 50%; " +
                "holidays are left out, as no working calendar was given"));

    // Received on Monday to Sunday; the day of receipt is not counted. By hand: one working day ends on Tue … Fri, Mon, Mon, Mon: 1, 1, 1, 1, 3, 2, 1.
    [Theory]
    [InlineData("0", "0", "0")]
    [InlineData("0.5", "0.5", "2.5")]
    [InlineData("1", "1", "3")]
    [InlineData("2", "2", "4")]
    [InlineData("3", "3", "5")]
    [InlineData("4", "4", "6")]
    [InlineData("5", "5", "7")]
    [InlineData("5.5", "7.5", "9.5")]
    [InlineData("6", "8", "10")]
    [InlineData("10", "12", "14")]
    public void Working_days_take_between_the_least_and_the_most_calendar_days(string days, string least, string most)
    {
        var after = Work(ExactNumber.Parse(days).ToDecimal());
        One(new ProcessingTime.CalendarDays(30), after).Evaluate().Changes[0]
            .Should().Be(new ProcessingTimeChange.Bounded(30, 30, ExactNumber.Parse(least), ExactNumber.Parse(most)));
    }

    [Fact]
    public void The_bound_of_a_week_is_that_of_a_slow_walk_through_the_days()
    {
        for (var days = 1; days <= 40; days++)
        {
            var walked = Enumerable.Range(0, 7).Select(weekday => Walk(weekday, days)).ToArray();
            var change = (ProcessingTimeChange.Bounded)One(Work(days), new ProcessingTime.CalendarDays(1)).Evaluate().Changes[0];
            (change.LeastBefore, change.MostBefore).Should().Be(((ExactNumber)walked.Min(), (ExactNumber)walked.Max()), $"{days} working days");
        }
    }

    [Fact]
    public void A_bound_without_a_calendar_never_proves_that_a_rate_is_reached_and_may_disprove_it()
    {
        var result = One(new ProcessingTime.CalendarDays(10), Work(5)).Evaluate();
        result.Changes[0].Reaches(0.3m).Should().BeTrue("in a week without holidays");
        result.ReachesTarget(0.3m).Should().BeNull("holidays may come");
        result.ReachesTarget(0.51m).Should().BeFalse("holidays only lengthen the time after");
        result.Below(0.51m).Should().ContainSingle();
        One(Work(5), new ProcessingTime.CalendarDays(4)).Evaluate().ReachesTarget(0.9m).Should().BeNull("holidays lengthen the time before");
    }

    [Fact]
    public void A_rate_of_no_time_is_undefined()
    {
        var like = (ProcessingTimeChange.Like)One(Work(0), Work(1)).Evaluate().Changes[0];
        (like.Saving, like.Rate, like.Reaches(0)).Should().Be(((ExactNumber)(-1), null, null));
        var bound = new ProcessingTimeChange.Bounded(0, 0, 1, 3);
        (bound.LeastRate, bound.MostRate, bound.Reaches(0.3m)).Should().Be((null, null, null));
    }

    [Fact]
    public void Weights_of_zero_dossiers_leave_nothing_to_save()
    {
        var cut = new ProcessingTimeCut([new ProcessingTimeCut.Case("a", Work(10), Work(5), 0)]);
        cut.Evaluate().Weighted.Should().Be(new ProcessingTimeChange.Like(ProcessingUnit.WorkingDays, 0, 0));
        cut.Evaluate().Weighted!.Rate.Should().BeNull();
    }

    [Fact]
    public void A_cut_needs_a_case_with_both_times_and_no_negative_dossiers()
    {
        Refused(null!).Should().Throw<ArgumentNullException>();
        Refused([]).Should().Throw<ArgumentException>().WithMessage("At least one case is needed.*");
        Refused([null!]).Should().Throw<ArgumentException>().WithMessage("A case or one of its times is null.*");
        Refused([new ProcessingTimeCut.Case("", null!, Work(1))]).Should().Throw<ArgumentException>().WithMessage("A case or one of its times is null.*");
        Refused([new ProcessingTimeCut.Case("", Work(1), null!)]).Should().Throw<ArgumentException>().WithMessage("A case or one of its times is null.*");
        Refused([new ProcessingTimeCut.Case("", Work(1), Work(1), -0.5m)]).Should().Throw<ArgumentException>().WithMessage("-0.5 dossiers*");
        static Action Refused(ProcessingTimeCut.Case[] cases) => () => _ = new ProcessingTimeCut(cases);
    }

    [Fact]
    public void Versions_of_a_procedure_must_be_given()
    {
        FluentActions.Invoking(() => ProcessingTimeCut.Of(null!, new() { Code = Core.Procedures.Identifiers.ProcedureCode.Parse("1.001193"), Name = "A" }))
            .Should().Throw<ArgumentNullException>().WithParameterName("before");
        FluentActions.Invoking(() => ProcessingTimeCut.Of(new() { Code = Core.Procedures.Identifiers.ProcedureCode.Parse("1.001193"), Name = "A" }, null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("after");
    }

    [Fact]
    public void Cuts_are_equal_when_their_cases_are()
    {
        One(Work(5), Work(3)).Should().Be(One(Work(5), Work(3))).And.NotBe(One(Work(5), Work(2)));
        One(Work(5), Work(3)).GetHashCode().Should().Be(One(Work(5), Work(3)).GetHashCode());
    }

    private static int Walk(int weekday, int days)
    {
        var elapsed = 0;
        while (days > 0)
        {
            elapsed++;
            weekday = (weekday + 1) % 7;
            days -= weekday < 5 ? 1 : 0;
        }

        return elapsed;
    }

    private static BilingualText Reason(ProcessingTimeCut cut) => ((ProcessingTimeChange.NotComparable)cut.Evaluate().Changes[0]).Reason;

    private static ProcessingTime.WorkingDays Work(decimal days) => new(days);

    private static ProcessingTimeCut One(ProcessingTime before, ProcessingTime after) => new([new ProcessingTimeCut.Case(string.Empty, before, after)]);
}
