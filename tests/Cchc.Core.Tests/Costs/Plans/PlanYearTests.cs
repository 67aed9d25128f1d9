using Cchc.Core.Costs.Plans;
using Cchc.Core.Text;
using FluentAssertions;
using NodaTime;
using static Cchc.Core.Costs.Plans.SimplificationMeasure;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Costs.Plans;

public class PlanYearTests
{
    // 100 subjects × 2 h × 40,000 = 8,000,000 a year; a saves half, b the rest of activity 1.
    private static readonly ShorterTask Half = new() { Id = "a", Activities = ["1"], Hours = 1 };

    [Fact]
    public void A_measure_that_begins_on_1_July_saves_184_days_of_365()
    {
        var saving = Plan(Half with { InForceFrom = new LocalDate(2025, 7, 1) }).SavingsOfYear(2025)!;
        saving.Saving.PerYear.Should().Be(ExactNumber.Fraction(4_000_000L * 184, 365));
        saving.Rate.Should().Be(ExactNumber.Fraction(92, 365));
        saving.Spans.Select(span => (span.From, span.Through)).Should().Equal(
            (new LocalDate(2025, 1, 1), new LocalDate(2025, 6, 30)),
            (new LocalDate(2025, 7, 1), new LocalDate(2025, 12, 31)));
        saving.Spans.Select(span => string.Join(",", span.Measures)).Should().Equal(string.Empty, "a");
    }

    [Fact]
    public void Both_ends_of_a_period_belong_to_it_and_29_February_is_a_day_of_366()
    {
        var leap = Half with { InForceFrom = new LocalDate(2024, 2, 29), InForceThrough = new LocalDate(2024, 2, 29) };
        Plan(leap).SavingsOfYear(2024)!.Saving.PerYear.Should().Be(ExactNumber.Fraction(4_000_000, 366));
        Plan(leap).SavingsOfYear(2024)!.Spans.Should().HaveCount(3);
        Plan(Half with { InForceThrough = new LocalDate(2024, 2, 29) }).SavingsOfYear(2024)!.Saving.PerYear.Should().Be(ExactNumber.Fraction(4_000_000L * 60, 366));
        Plan(leap).SavingsOfYear(2025)!.Saving.PerYear.Should().Be(ExactNumber.Zero);
    }

    [Fact]
    public void The_first_and_the_last_day_of_a_year_are_seen()
    {
        Plan(Half with { InForceFrom = new LocalDate(2025, 1, 1), InForceThrough = new LocalDate(2025, 12, 31) }).SavingsOfYear(2025)!.Spans.Should().ContainSingle();
        Plan(Half with { InForceFrom = new LocalDate(2025, 12, 31) }).SavingsOfYear(2025)!.Saving.PerYear.Should().Be(ExactNumber.Fraction(4_000_000, 365));
        Plan(Half with { InForceThrough = new LocalDate(2025, 1, 1) }).SavingsOfYear(2025)!.Saving.PerYear.Should().Be(ExactNumber.Fraction(4_000_000, 365));
    }

    [Fact]
    public void Full_years_only_counts_a_measure_from_its_first_whole_year()
    {
        var plan = Plan(Half with { InForceFrom = new LocalDate(2025, 1, 2), InForceThrough = new LocalDate(2027, 12, 31) });
        plan.Schedule(2024, 2028, PlanYearPolicy.FullYearsOnly).Select(year => year.Saving.PerYear).Should().Equal(0, 0, 4_000_000, 4_000_000, 0);
        plan.Schedule(2024, 2028).Select(year => year.Year).Should().Equal(2024, 2025, 2026, 2027, 2028);
    }

    [Fact]
    public void One_measure_takes_over_from_another_and_a_span_is_applied_as_a_plan_of_its_own()
    {
        var rest = new ShorterTask { Id = "b", Activities = ["1"], Hours = 0.5m, InForceFrom = new LocalDate(2025, 10, 1) };
        var year = Plan(Half with { InForceThrough = new LocalDate(2025, 9, 30) }, rest).SavingsOfYear(2025)!;
        year.Saving.PerYear.Should().Be(ExactNumber.Fraction((4_000_000L * 273) + (6_000_000L * 92), 365));
        year.Spans.Aggregate(ExactNumber.Zero, (sum, span) => sum + span.Weight).Should().Be(ExactNumber.One);
    }

    [Fact]
    public void A_span_in_which_everything_is_dropped_and_nothing_abolished_is_unknown_and_named()
    {
        var drop = new DropComponent { Id = "a", Activities = ["1"] };
        var plan = Plan(drop, new AbolishProcedure { Id = "b", InForceFrom = new LocalDate(2027, 1, 1) });
        plan.SavingsOfYear(2026).Should().BeNull();
        plan.Schedule(2026, 2027).Should().BeEmpty();
        plan.SavingsOfYear(2027)!.Rate.Should().Be(ExactNumber.One);
        plan.Evaluate().IsComplete.Should().BeTrue("with all measures in force the procedure is abolished");
        Spans(plan).Single().Should().StartWith("through 2026-12-31: ");
        var month = Plan(drop with { InForceFrom = new LocalDate(2026, 3, 1), InForceThrough = new LocalDate(2026, 3, 31) });
        month.SavingsOfYear(2026).Should().BeNull();
        month.SavingsOfYear(2026, PlanYearPolicy.FullYearsOnly)!.Saving.PerYear.Should().Be(ExactNumber.Zero);
        month.SavingsOfYear(2027)!.Saving.PerYear.Should().Be(ExactNumber.Zero);
        Spans(month).Single().Should().StartWith("from 2026-03-01 through 2026-03-31: ");
        Spans(Plan(drop with { InForceFrom = new LocalDate(2026, 3, 1) })).Single().Should().StartWith("from 2026-03-01 on: ");
        static IEnumerable<string> Spans(SimplificationPlan plan) =>
            plan.Check().Where(finding => finding is { Code: "CCHC-COST-041", Severity: FindingSeverity.Warning }).Select(finding => finding.Text.En);
    }

    [Fact]
    public void Measures_that_together_drop_everything_but_are_never_in_force_together_have_years()
    {
        var plan = new SimplificationPlan
        {
            Before = Sheet(Activity("1", 2), Activity("2", 2)),
            Measures =
            [
                new DropComponent { Id = "a", Activities = ["1"], InForceThrough = new LocalDate(2026, 6, 30) },
                new DropComponent { Id = "b", Activities = ["2"], InForceFrom = new LocalDate(2026, 7, 1) },
            ],
        };
        plan.SavingsOfYear(2026)!.Saving.PerYear.Should().Be((ExactNumber)8_000_000);
        plan.Check().Where(finding => finding.Code == "CCHC-COST-041").Should().ContainSingle().Which.Severity.Should().Be(FindingSeverity.Error);
        plan.Evaluate().IsComplete.Should().BeFalse("it takes all measures as in force");
    }

    [Fact]
    public void Identifiers_with_line_breaks_are_not_taken_for_two_measures()
    {
        var (june, july) = (new LocalDate(2025, 6, 30), new LocalDate(2025, 7, 1));
        var plan = new SimplificationPlan
        {
            Before = Sheet(Activity("1", 2), Activity("2", 2), Activity("3", 2)),
            Measures =
            [
                Half with { InForceThrough = june },
                Half with { Id = "b", Activities = ["2"], InForceThrough = june },
                Half with { Id = "a\nb", Activities = ["3"], Hours = 1.5m, InForceFrom = july },
            ],
        };
        plan.SavingsOfYear(2025)!.Spans.Select(span => span.After.PerYear).Should().Equal(16_000_000, 22_000_000);
    }

    [Fact]
    public void Full_years_only_leaves_out_a_measure_that_lapses_within_the_year()
    {
        var plan = Plan(Half with { InForceThrough = new LocalDate(2025, 6, 30) });
        plan.SavingsOfYear(2025, PlanYearPolicy.FullYearsOnly)!.Saving.PerYear.Should().Be(ExactNumber.Zero);
        plan.SavingsOfYear(2024, PlanYearPolicy.FullYearsOnly)!.Saving.PerYear.Should().Be((ExactNumber)4_000_000);
    }

    [Fact]
    public void Overhead_is_in_the_saving_of_a_year_and_of_each_measure()
    {
        var plan = new SimplificationPlan { Before = Sheet(Activity("1", 2)) with { Overhead = 0.5m }, Measures = [Half] };
        plan.SavingsOfYear(2025)!.Saving.PerYear.Should().Be((ExactNumber)6_000_000);
        var result = plan.Evaluate();
        result.PerYear!.Value.Saving.Should().Be((ExactNumber)6_000_000);
        result.Measures.Single().InOrder.PerYear.Should().Be((ExactNumber)6_000_000);
        result.Measures.Single().OrderFree!.Value.PerYear.Should().Be((ExactNumber)6_000_000);
    }

    [Fact]
    public void A_year_out_of_range_is_refused()
    {
        FluentActions.Invoking(() => Plan(Half).SavingsOfYear(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Plan(Half).Schedule(2026, 2025)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Plan(Half).SavingsOfYear(2025, (PlanYearPolicy)7)).Should().Throw<ArgumentOutOfRangeException>();
        Plan(Half).Schedule(9998, 9998).Should().ContainSingle();
    }

    private static SimplificationPlan Plan(params SimplificationMeasure[] measures) => new() { Before = Sheet(Activity("1", 2)), Measures = measures };
}
