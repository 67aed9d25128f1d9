using Cchc.Core.Costs;
using Cchc.Core.Text;
using FluentAssertions;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Costs;

public class CostComparisonTests
{
    [Fact]
    public void Ha_Noi_QD_1811_procedure_2_000635_saves_77_44_percent_a_dossier()
    {
        var before = ComplianceCost.Of(Sheet(Activity("1", 25.6m)));
        var after = ComplianceCost.Of(Sheet(Activity("1", 5.775m)));
        var change = CostComparison.Of(before, after).PerDossier!.Value;
        change.Should().Be(new CostChange(1_024_000, 231_000));
        (change.Rate!.Value * 100).ToVietnamese(2).Should().Be("77,44");
    }

    [Fact]
    public void Ha_Noi_2025_2306_to_654_billion_is_71_64_percent() =>
        (new CostChange(2_306_000_000_000m, 654_000_000_000m).Rate!.Value * 100).ToVietnamese(2).Should().Be("71,64");

    [Fact]
    public void A_rate_of_nothing_is_undefined_and_not_zero() => new CostChange(0, 0).Rate.Should().BeNull();

    [Fact]
    public void A_changed_wage_is_named_and_an_incomplete_side_gives_no_figures()
    {
        var before = ComplianceCost.Of(Sheet(Activity("1", 2)));
        var dearer = ComplianceCost.Of(Sheet(Activity("1", 2)) with { Incomes = [Wage with { Value = 45_265 }] });
        CostComparison.Of(before, dearer).Findings.Single().Code.Should().Be("CCHC-COST-010");
        CostComparison.Of(before, dearer).PerYear!.Value.Saving.Should().Be((ExactNumber)(-1_053_000));

        var broken = CostComparison.Of(before, ComplianceCost.Of(Sheet(Activity("1", null))));
        broken.PerYear.Should().BeNull();
        broken.Findings.Single().Place.Should().Be("after.activities[0] \"1\".hours");

        var dollars = ComplianceCost.Of(Sheet(Activity("1", 0)) with { Currency = "USD", Incomes = [] });
        CostComparison.Of(before, dollars).PerYear.Should().BeNull();
    }

    [Fact]
    public void Activities_are_paired_by_identifier()
    {
        var before = ComplianceCost.Of(Sheet(Activity("1", 2), Activity("2", 1)));
        var after = ComplianceCost.Of(Sheet(Activity("2", 0.5m), Activity("3", 0.25m)));
        CostComparison.Of(before, after).Activities.Select(change => (change.Id, change.InAll.Before.ToString(), change.InAll.After.ToString())).Should().Equal(
            ("1", "8000000", "0"), ("2", "4000000", "2000000"), ("3", "0", "1000000"));
    }
}
