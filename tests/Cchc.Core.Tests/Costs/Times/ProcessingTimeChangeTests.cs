using Cchc.Core.Costs.Times;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;
using FluentAssertions;

namespace Cchc.Core.Tests.Costs.Times;

public class ProcessingTimeChangeTests
{
    private static readonly ExactNumber ThirtyPercent = ExactNumber.Fraction(3, 10);

    [Fact]
    public void Times_in_one_unit_have_a_saving_and_a_rate()
    {
        var change = new ProcessingTimeChange.Like(ProcessingUnit.WorkingDays, 10, 7);
        (change.Saving, change.Rate).Should().Be(((ExactNumber)3, ThirtyPercent));
        (change.Reaches(ThirtyPercent), change.Reaches(ExactNumber.Fraction(301, 1_000))).Should().Be((true, false));
        var grown = new ProcessingTimeChange.Like(ProcessingUnit.WorkingDays, 5, 7);
        (grown.Saving, grown.Reaches(0)).Should().Be(((ExactNumber)(-2), false));
        var nothing = new ProcessingTimeChange.Like(ProcessingUnit.WorkingDays, 0, 0);
        (nothing.Rate, nothing.Reaches(0)).Should().Be((null, null), "a rate of zero is undefined");
    }

    [Theory]
    [InlineData(10, 14, 5, 7, true)]
    [InlineData(10, 14, 10, 14, false)]
    [InlineData(10, 14, 7, 9, null)]
    public void A_bound_reaches_a_rate_only_when_both_ends_do(int leastBefore, int mostBefore, int leastAfter, int mostAfter, bool? expected)
    {
        var bound = new ProcessingTimeChange.Bounded(leastBefore, mostBefore, leastAfter, mostAfter);
        bound.LeastRate.Should().Be(ExactNumber.Fraction(leastBefore - mostAfter, leastBefore));
        bound.MostRate.Should().Be(ExactNumber.Fraction(mostBefore - leastAfter, mostBefore));
        bound.Reaches(expected is null ? ThirtyPercent : expected.Value ? ThirtyPercent : ExactNumber.Fraction(2, 3)).Should().Be(expected);
    }

    [Fact]
    public void What_cannot_be_compared_reaches_nothing_and_misses_nothing()
    {
        new ProcessingTimeChange.NotComparable(new BilingualText("a", "b")).Reaches(0).Should().BeNull();
        new ProcessingTimeChange.Bounded(0, 2, 0, 1).LeastRate.Should().BeNull();
    }

    [Fact]
    public void A_result_answers_case_by_case()
    {
        ProcessingTimeCut.Case fast = Case("nhanh", "10 ngày làm việc", "5 ngày làm việc", 30), slow = Case("thường", "10 ngày làm việc", "9 ngày làm việc", 70);
        ProcessingTimeCutResult result = new ProcessingTimeCut([fast, slow]).Evaluate();
        result.Changes.Should().Equal(new ProcessingTimeChange.Like(ProcessingUnit.WorkingDays, 10, 5), new ProcessingTimeChange.Like(ProcessingUnit.WorkingDays, 10, 9));
        result.Weighted.Should().Be(new ProcessingTimeChange.Like(ProcessingUnit.WorkingDays, 1_000, 780));
        (result.ReachesTarget(ExactNumber.Fraction(1, 10)), result.ReachesTarget(ThirtyPercent)).Should().Be((true, false));
        result.Below(ThirtyPercent).Should().Equal(slow);
        result.Findings.Should().BeEmpty();
        new ProcessingTimeCut([fast, slow with { Dossiers = null }]).Evaluate().Weighted.Should().BeNull("one weight is missing");
        new ProcessingTimeCut([slow with { Before = slow.After, After = slow.Before }]).Evaluate().Findings.Should().ContainSingle().Which.Code.Should().Be("CCHC-COST-046");
    }

    [Fact]
    public void A_cut_needs_cases_with_times_and_weights_that_are_not_negative()
    {
        FluentActions.Invoking(() => new ProcessingTimeCut([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ProcessingTimeCut([Case("a", "1 ngày", "1 ngày", -1)])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ProcessingTimeCut([Case("a", "1 ngày", "1 ngày", 1) with { After = null! }])).Should().Throw<ArgumentException>();
        new ProcessingTimeCut([Case("a", "1 ngày", "1 ngày", 1)]).Should().Be(new ProcessingTimeCut([Case("a", "1 ngày", "1 ngày", 1)]), "cuts are equal when their cases are");
    }

    private static ProcessingTimeCut.Case Case(string name, string before, string after, int dossiers) => new(name, ProcessingTime.Parse(before), ProcessingTime.Parse(after), dossiers);
}
