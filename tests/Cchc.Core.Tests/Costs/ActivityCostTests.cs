using Cchc.Core.Costs;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Costs;

/// <summary>Columns (8) to (11) of form 03/SCM-KSTT, and the totals and comparisons that are made of them.</summary>
public class ActivityCostTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Column_11_is_column_10_times_column_8_times_column_9(int seed)
    {
        foreach (ActivityCost cost in ComplianceCost.Of(Random(new Random(seed))).Activities)
        {
            cost.Once.Total.Should().Be((cost.Once.Hours * (cost.Income?.Value.Likely ?? 0)) + cost.Once.Services + cost.Once.Fees, "column (10) is (4) × (5) + (6) + (7)");
            cost.InAll.Should().Be(cost.Once * (cost.TimesPerYear * cost.SubjectsPerYear));
            cost.TimesPerYear.Should().Be(cost.Activity.IsOneOff ? ExactNumber.One : cost.TimesPerYear);
            cost.BusinessAsUsual.Should().Be(cost.InAll * cost.Activity.BusinessAsUsual.Likely);
            cost.InAll.WithoutFees.Should().Be(cost.InAll.Total - cost.InAll.Fees);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_activity_is_in_one_total_and_every_total_is_a_sum_of_activities(int seed)
    {
        var cost = ComplianceCost.Of(Random(new Random(seed)));
        cost.IsComplete.Should().BeTrue();
        foreach (var (payer, totals) in new (CostPayer, CostTotals?)[] { (CostPayer.Individual, cost.Individuals), (CostPayer.Enterprise, cost.Enterprises), (CostPayer.Official, cost.Administration) })
        {
            var own = cost.Activities.Where(item => item.Activity.Payer == payer).ToList();
            var yearly = own.Where(item => !item.Activity.IsOneOff).ToList();
            totals!.PerYear.Should().Be(Sum(yearly.Select(item => item.InAll)));
            totals.OneOff.Should().Be(Sum(own.Except(yearly).Select(item => item.InAll)));
            totals.PerDossier.Should().Be(Sum(yearly.Select(item => item.Once * item.Activity.Share.Likely)));
            totals.BusinessAsUsual.Should().Be(Sum(yearly.Select(item => item.BusinessAsUsual)));
            (totals.Additional + totals.BusinessAsUsual).Should().Be(totals.PerYear);
        }

        var (people, firms) = (cost.Individuals!, cost.Enterprises!);
        cost.Totals.Should().Be(
            new CostTotals(people.PerDossier + firms.PerDossier, people.PerYear + firms.PerYear, people.OneOff + firms.OneOff, people.BusinessAsUsual + firms.BusinessAsUsual),
            "officials are not part of the compliance cost");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Subjects_and_times_scale_the_year_and_not_the_dossier(int seed)
    {
        var sheet = Random(new Random(seed));
        var doubled = sheet with { SubjectsPerYear = new Estimate(sheet.SubjectsPerYear!.Likely * 2), TimesPerYear = new Estimate(sheet.TimesPerYear!.Likely / 3) };
        var (one, two) = (ComplianceCost.Of(sheet).Totals!, ComplianceCost.Of(doubled).Totals!);
        two.PerYear.Should().Be(one.PerYear * ExactNumber.Fraction(2, 3));
        two.PerDossier.Should().Be(one.PerDossier);
        two.OneOff.Should().Be(one.OneOff * 2, "times a year do not count for what is done once");
    }

    [Fact]
    public void A_comparison_lists_activities_that_stay_come_and_go()
    {
        var before = ComplianceCost.Of(Sheet(Activity("1", 2), Activity("2", 1)));
        var after = ComplianceCost.Of(Sheet(Activity("2", 0.5m) with { Name = "tên mới" }, Activity("3", 1)));
        var comparison = CostComparison.Of(before, after);
        comparison.Activities.Select(change => change.Id).Should().Equal("1", "2", "3");
        CostComparison.ActivityChange gone = comparison.Activities[0], kept = comparison.Activities[1], added = comparison.Activities[2];
        gone.After.Should().BeNull();
        gone.InAll.Should().Be(new CostChange(8_000_000, 0));
        gone.Name.Should().Be("công việc 1");
        kept.Name.Should().Be("tên mới", "the name after counts");
        kept.InAll.Rate.Should().Be(ExactNumber.Fraction(1, 2));
        added.Before.Should().BeNull();
        added.InAll.Rate.Should().BeNull("a rate of zero is undefined");
    }

    [Fact]
    public void The_effects_of_the_activities_are_the_effects_of_the_sheet()
    {
        var official = Wage with { Payer = CostPayer.Official };
        var before = Sheet(Activity("1", 2, 10, 5), Activity("2", 1), Activity("9", 1) with { Payer = CostPayer.Official }) with { Incomes = [Wage, official] };
        var after = Sheet(Activity("2", 2, 0, 7), Activity("9", 2) with { Payer = CostPayer.Official }) with { Incomes = [Wage with { Value = 50_000 }, official] };
        var effects = CostEffects.Of(ComplianceCost.Of(before), ComplianceCost.Of(after));
        CostEffects.OfActivity[] parts = [.. effects.Activities];
        parts.Select(part => part.Id).Should().Equal("1", "2");
        parts.Aggregate(default(EffectAmounts), (sum, part) => sum + part.Effects).Should().Be(effects.Total!.Value);
        parts[0].Effects.Should().Be(default(EffectAmounts) with { Abolished = parts[0].Effects.Total }, "what is gone is only gone");
        effects.AdministrationActivities.Should().ContainSingle().Which.Effects.Should().Be(default(EffectAmounts) with { Time = 4_000_000 });
        effects.Total.Value.WithoutWage().Should().Be(effects.Total.Value.Total - effects.Total.Value.Wage);
        effects.Total.Value.WithoutWage(withVolume: false).Should().Be(effects.Total.Value.Total - effects.Total.Value.Wage - effects.Total.Value.Volume);
    }

    private static CostAmounts Sum(IEnumerable<CostAmounts> amounts) => amounts.Aggregate(default(CostAmounts), (sum, next) => sum + next);
}
