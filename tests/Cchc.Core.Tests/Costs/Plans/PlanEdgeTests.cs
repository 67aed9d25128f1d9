using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using static Cchc.Core.Costs.Plans.SimplificationMeasure;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Costs.Plans;

/// <summary>Plans at the edges of the calendar, years against a walk through every day, and the contracts of plans.</summary>
public class PlanEdgeTests
{
    private static readonly CostSheet Before = Sheet(Activity("1", 2), Activity("2", 1));
    private static readonly string[] First = ["1"];

    [Theory]
    [InlineData(1, 365)]
    [InlineData(4, 366)]
    [InlineData(1900, 365)]
    [InlineData(2000, 366)]
    [InlineData(2024, 366)]
    [InlineData(9998, 365)]
    public void A_measure_in_force_on_the_last_day_alone_weighs_one_day_of_its_year(int year, int days)
    {
        var last = new LocalDate(year, 12, 31);
        var saving = Plan(Task(1) with { InForceFrom = last }).SavingsOfYear(year)!;
        saving.Saving.PerYear.Should().Be(ExactNumber.Fraction(4_000_000, days), "one hour less for 100 subjects on one day");
        saving.Spans.Select(span => (span.From, span.Through, span.Measures.Count)).Should().Equal(
            (new LocalDate(year, 1, 1), new LocalDate(year, 12, 30), 0), (last, last, 1));
        saving.Spans.Aggregate(ExactNumber.Zero, (sum, span) => sum + span.Weight).Should().Be(ExactNumber.One);
    }

    [Fact]
    public void The_first_and_the_last_year_are_1_and_9998()
    {
        var plan = Plan(Task(1));
        plan.Schedule(1, 1).Should().ContainSingle();
        plan.Schedule(9_998, 9_998).Should().ContainSingle();
        foreach (var (first, last) in new[] { (0, 1), (9_998, 9_999), (2026, 2025), (int.MinValue, int.MaxValue) })
        {
            FluentActions.Invoking(() => plan.Schedule(first, last)).Should().Throw<ArgumentOutOfRangeException>()
                .WithMessage($"{first} to {last}: expected years from 1 to 9998 in order.*").WithParameterName("firstYear");
        }

        FluentActions.Invoking(() => plan.SavingsOfYear(9_999)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => plan.SavingsOfYear(2025, (PlanYearPolicy)2)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("policy");
    }

    [Fact]
    public void A_measure_through_the_last_day_of_the_calendar_has_no_day_after_it()
    {
        var plan = Plan(Task(1) with { InForceFrom = LocalDate.MinIsoValue, InForceThrough = LocalDate.MaxIsoValue });
        plan.Check().Should().NotContain(finding => finding.Severity == FindingSeverity.Error);
        plan.SavingsOfYear(9_998)!.Spans.Should().ContainSingle().Which.Measures.Should().Equal("m");
    }

    [Fact]
    public void A_year_is_the_mean_of_its_days_each_computed_alone() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var year = random.Next(2) == 0 ? 2024 : 2025;
        var plan = Plan(
            Task(1) with { InForceFrom = Day(random, year), InForceThrough = Late(random, year) },
            new LowerFee { Id = "n", Activities = First, Fees = 0, InForceFrom = Day(random, year) },
            new FewerSubjects { Id = "o", SubjectsPerYear = random.Next(1, 100), InForceThrough = Late(random, year) });
        if (plan.Check().Any(finding => finding.Severity == FindingSeverity.Error))
        {
            return plan.SavingsOfYear(year) is null;
        }

        var (sum, days) = (ExactNumber.Zero, 0);
        for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
        {
            var active = plan.Measures.Where(measure => measure.IsInForce(day)).ToList();
            sum += ComplianceCost.Of(SimplificationPlan.Apply(plan.Before, active)).Totals!.PerYear.Total;
            days++;
        }

        return plan.SavingsOfYear(year)!.After.PerYear == sum / days;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Full_years_only_never_counts_more_than_by_days_where_every_measure_saves() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var plan = Plan(Task(1) with { InForceFrom = Day(random, 2025), InForceThrough = new LocalDate(2027, 6, 30) });
        return plan.Schedule(2024, 2028).Zip(plan.Schedule(2024, 2028, PlanYearPolicy.FullYearsOnly), (days, full) =>
            full.Saving.PerYear <= days.Saving.PerYear && full.Spans.Count == 1 && full.Policy == PlanYearPolicy.FullYearsOnly).All(good => good);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_incomplete_sheet_or_a_wrong_plan_has_no_years()
    {
        (Plan(Task(1)) with { Before = Sheet(Activity("1", null)) }).SavingsOfYear(2025).Should().BeNull();
        Plan(Task(1) with { Activities = ["x"] }).Schedule(2025, 2027).Should().BeEmpty();
    }

    [Fact]
    public void Of_a_year_that_costs_nothing_the_rate_is_undefined()
    {
        var plan = Plan(Task(0)) with { Before = Sheet(Activity("1", 0)) };
        (plan.SavingsOfYear(2025)!.Rate, plan.SavingsOfYear(2025)!.Saving).Should().Be((null, default));
    }

    [Fact]
    public void Null_sheets_measures_and_lists_are_refused()
    {
        FluentActions.Invoking(() => SimplificationPlan.Apply(null!, [])).Should().Throw<ArgumentNullException>().WithParameterName("sheet");
        FluentActions.Invoking(() => SimplificationPlan.Apply(Before, null!)).Should().Throw<ArgumentNullException>().WithParameterName("measures");
        FluentActions.Invoking(() => SimplificationPlan.Apply(Before, [null!])).Should().Throw<ArgumentException>().WithMessage("A measure is null.*");
        FluentActions.Invoking(() => Task(1).Apply(null!)).Should().Throw<ArgumentNullException>().WithParameterName("sheet");
        FluentActions.Invoking(() => Plan([null!]).Check()).Should().Throw<ArgumentException>().WithMessage("A measure is null.*");
        FluentActions.Invoking(() => Plan([null!]).Evaluate()).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_measure_that_changes_nothing_gives_the_sheet_back_and_the_sheet_before_is_never_changed()
    {
        Task(2).Apply(Before).Should().Be(Before);
        Task(1).Apply(Before).Activities[0].Hours.Should().Be(new Estimate(1));
        Before.Activities[0].Hours.Should().Be(new Estimate(2));
    }

    [Fact]
    public void Plans_and_measures_are_equal_by_their_parts()
    {
        Plan(Task(1)).Should().Be(Plan(Task(1))).And.NotBe(Plan(Task(0.5m)));
        (Task(1) with { InForceFrom = new LocalDate(2025, 1, 1) }).Should().NotBe(Task(1));
        ((SimplificationMeasure)new NoCertification { Id = "m", Hours = 1 }).Should().NotBe(new FewerCopies { Id = "m", Hours = 1 }, "the kind counts");
        (Task(1) with { Activities = [" 1\u00A0"] }).Should().Be(Task(1), "names are cleaned");
    }

    [Fact]
    public void Abolishing_leaves_an_abolished_sheet_that_costs_nothing_whatever_comes_after()
    {
        var after = SimplificationPlan.Apply(Before, [new AbolishProcedure { Id = "a" }, Task(9)]);
        (after.IsAbolished, after.Activities.Count).Should().Be((true, 0));
        ComplianceCost.Of(after).Totals!.PerYear.Total.Should().Be(ExactNumber.Zero);
    }

    private static SimplificationPlan Plan(params SimplificationMeasure[] measures) => new() { Before = Before, Measures = measures };

    private static ShorterTask Task(Estimate hours) => new() { Id = "m", Activities = First, Hours = hours };

    private static LocalDate? Day(Random random, int year) => random.Next(4) == 0 ? null : new LocalDate(year, 1, 1).PlusDays(random.Next(-30, 400));

    private static LocalDate? Late(Random random, int year) => random.Next(4) == 0 ? null : new LocalDate(year, 6, 1).PlusDays(random.Next(0, 400));
}
