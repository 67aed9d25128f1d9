using System.Reflection;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Costs.Plans.SimplificationMeasure;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Costs.Plans;

public class MeasureTests
{
    private static readonly MeasureBasis Basis = new("Nghị quyết 66/NQ-CP", "Điều 5");

    [Fact]
    public void What_aims_at_activities_or_sets_amounts_can_be_read_without_knowing_its_kind()
    {
        var kinds = typeof(SimplificationMeasure).GetNestedTypes(BindingFlags.Public);
        kinds.Where(kind => !typeof(IActivityMeasure).IsAssignableFrom(kind)).Select(kind => kind.Name).Should().BeEquivalentTo(nameof(AbolishProcedure), nameof(ShorterProcessing));
        kinds.Where(kind => typeof(IAmountMeasure).IsAssignableFrom(kind)).Select(kind => kind.Name)
            .Should().BeEquivalentTo(nameof(ReplaceByData), nameof(MergeComponents), nameof(FewerCopies), nameof(NoCertification), nameof(Decentralise));
        IAmountMeasure[] read = [new FewerCopies { Id = "m", Activities = [" 1 "], Components = ["Tờ  khai"], Services = 3 }];
        var amounts = read[0];
        (amounts.Hours, amounts.Services!.Likely, amounts.Fees).Should().Be((null, (ExactNumber)3, null));
        IActivityMeasure aim = amounts;
        (aim.Activities.Single(), aim.Components.Single()).Should().Be(("1", "Tờ khai"), "names are cleaned as those of the sheet are");
    }

    [Fact]
    public void Every_kind_has_a_name_in_both_languages_and_its_own()
    {
        var names = typeof(SimplificationMeasure).GetNestedTypes(BindingFlags.Public).Select(kind =>
            ((SimplificationMeasure)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(kind)).KindName).ToList();
        names.Select(name => name.Vi).Should().OnlyHaveUniqueItems().And.NotContain(string.Empty);
        names.Select(name => name.En).Should().OnlyHaveUniqueItems().And.Contain("Lower frequency");
    }

    [Fact]
    public void Both_ends_of_a_period_belong_to_it_and_open_ends_have_no_limit()
    {
        var measure = new AbolishProcedure { Id = "m", InForceFrom = new LocalDate(2026, 1, 1), InForceThrough = new LocalDate(2026, 6, 30) };
        measure.IsInForce(new LocalDate(2025, 12, 31)).Should().BeFalse();
        measure.IsInForce(new LocalDate(2026, 1, 1)).Should().BeTrue();
        measure.IsInForce(new LocalDate(2026, 6, 30)).Should().BeTrue();
        measure.IsInForce(new LocalDate(2026, 7, 1)).Should().BeFalse();
        (measure with { InForceThrough = null }).IsInForce(LocalDate.MaxIsoValue).Should().BeTrue();
        (measure with { InForceFrom = null }).IsInForce(LocalDate.MinIsoValue).Should().BeTrue();
    }

    [Fact]
    public void A_basis_is_the_document_with_its_article()
    {
        Basis.ToString().Should().Be("Nghị quyết 66/NQ-CP, Điều 5");
        new MeasureBasis("Nghị quyết 66/NQ-CP").ToString().Should().Be("Nghị quyết 66/NQ-CP");
    }

    [Fact]
    public void Applying_a_measure_alone_is_applying_a_plan_of_it()
    {
        var sheet = Sheet(Activity("1", 2), Activity("2", 1));
        var measure = new ShorterTask { Id = "m", Activities = ["1"], Hours = 1, LegalBasis = Basis };
        measure.Apply(sheet).Should().Be(SimplificationPlan.Apply(sheet, [measure]));
        measure.Apply(measure.Apply(sheet)).Should().Be(measure.Apply(sheet), "a measure states the value after");
        new DropComponent { Id = "m", Activities = ["9"] }.Apply(sheet).Should().Be(sheet, "its target is not there");
    }

    [Fact]
    public void The_savings_of_measures_add_up_in_order_and_free_of_order_and_have_rates()
    {
        var plan = new SimplificationPlan
        {
            Before = Sheet(Activity("1", 2), Activity("2", 1)),
            Measures =
            [
                new ShorterTask { Id = "a", Activities = ["1"], Hours = 1, LegalBasis = Basis },
                new LowerFrequency { Id = "b", TimesPerYear = 0.5m, LegalBasis = Basis },
            ],
        };
        var result = plan.Evaluate();
        PlanResult.MeasureSaving first = result.Measures[0], second = result.Measures[1];
        (first.InOrder.PerYear, second.InOrder.PerYear).Should().Be(((ExactNumber)4_000_000, (ExactNumber)4_000_000));
        (first.OrderFree!.Value.PerYear, second.OrderFree!.Value.PerYear).Should().Be(((ExactNumber)3_000_000, (ExactNumber)5_000_000));
        (first.Rate, first.OrderFreeRate).Should().Be((ExactNumber.Fraction(1, 3), ExactNumber.Fraction(1, 4)));
        (first.InOrder + second.InOrder).Should().Be(result.Saving!.Value);
        (first.OrderFree.Value + second.OrderFree.Value).Should().Be(result.Saving.Value);
    }

    [Fact]
    public void Where_nothing_was_paid_a_measure_has_no_rate()
    {
        var plan = new SimplificationPlan { Before = Sheet(Activity("1", 0)), Measures = [new DropComponent { Id = "a", Activities = ["1"], LegalBasis = Basis }, new AbolishProcedure { Id = "b", LegalBasis = Basis }] };
        plan.Evaluate().Measures.Should().OnlyContain(saving => saving.Rate == null && saving.OrderFreeRate == null);
    }
}
