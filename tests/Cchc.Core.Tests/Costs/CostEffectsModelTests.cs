using Cchc.Core.Costs;
using Cchc.Core.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Costs;

/// <summary>The parts of a change against their definition: what each factor adds, averaged over every order in which the five could have changed.</summary>
public class CostEffectsModelTests
{
    private static readonly int[][] Orders = [.. Permutations([0, 1, 2, 3, 4])];

    [Fact]
    public void Each_part_is_the_mean_over_all_orders_of_what_its_factor_adds() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var (before, after) = (Factors(random), Factors(random));
        var effects = CostEffects.Of(Cost(before), Cost(after)).Total!.Value;
        ExactNumber[] found = [effects.Volume, effects.Wage, effects.Time, effects.Services, effects.Fees];
        return found.SequenceEqual(Slow(before, after)) && effects.Appeared.Sign == 0 && effects.Abolished.Sign == 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_parts_add_up_to_the_change_and_turn_their_sign_when_before_and_after_are_swapped() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var (before, after) = (ComplianceCost.Of(Random(random)), ComplianceCost.Of(Random(random)));
        var (there, back) = (CostEffects.Of(before, after).Total!.Value, CostEffects.Of(after, before).Total!.Value);
        return there.Total == after.Totals!.PerYear.Total - before.Totals!.PerYear.Total
            && there.Volume == -back.Volume && there.Wage == -back.Wage && there.Time == -back.Time && there.Services == -back.Services
            && there.Fees == -back.Fees
            && there.Appeared == -back.Abolished && there.Abolished == -back.Appeared;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_cost_against_itself_has_no_effects() => Prop.ForAll<int>(seed =>
    {
        var cost = ComplianceCost.Of(Random(new Random(seed)));
        return CostEffects.Of(cost, cost) is { } same && same.Total == default(EffectAmounts) && same.Administration == default(EffectAmounts);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Where_one_factor_alone_changes_all_of_the_change_is_its()
    {
        var sheet = Sheet(Activity("1", 2, 1_000, 500));
        Total(sheet, sheet with { SubjectsPerYear = 50 }).Should().Be(default(EffectAmounts) with { Volume = -50 * 81_500 });
        Total(sheet, sheet with { Incomes = [Wage with { Value = 41_000 }] }).Should().Be(default(EffectAmounts) with { Wage = 2 * 1_000 * 100 });
        Total(sheet, sheet with { Activities = [Activity("1", 1, 1_000, 500)] }).Should().Be(default(EffectAmounts) with { Time = -4_000_000 });
        Total(sheet, sheet with { Activities = [Activity("1", 2, 0, 500)] }).Should().Be(default(EffectAmounts) with { Services = -100_000 });
        Total(sheet, sheet with { Activities = [Activity("1", 2, 1_000, 700)] }).Should().Be(default(EffectAmounts) with { Fees = 20_000 });
        Total(sheet, sheet with { Activities = [sheet.Activities[0], Activity("2", 0, 0, 3)] }).Should().Be(default(EffectAmounts) with { Appeared = 300 });
    }

    [Fact]
    public void Where_hours_vanish_there_is_no_wage_to_change()
    {
        var before = Sheet(Activity("1", 2));
        Total(before, before with { Activities = [Activity("1", 0)], Incomes = [] }).Should().Be(default(EffectAmounts) with { Time = -8_000_000 });
    }

    [Fact]
    public void An_activity_that_passes_to_the_administration_goes_and_appears()
    {
        var sheet = Sheet(Activity("1", 1)) with { Incomes = [Wage, Wage with { Payer = CostPayer.Official, Value = 50_000 }] };
        var passed = sheet with { Activities = [sheet.Activities[0] with { Payer = CostPayer.Official }] };
        var effects = CostEffects.Of(ComplianceCost.Of(sheet), ComplianceCost.Of(passed));
        effects.Total.Should().Be(default(EffectAmounts) with { Abolished = -4_000_000 });
        effects.Administration.Should().Be(default(EffectAmounts) with { Appeared = 5_000_000 });
    }

    [Fact]
    public void One_off_activities_are_in_no_year()
    {
        var sheet = Sheet(Activity("1", 1) with { IsOneOff = true }, Activity("2", 0));
        Total(sheet, sheet with { Activities = [Activity("1", 5) with { IsOneOff = true }, Activity("2", 0)] }).Should().Be(default(EffectAmounts));
    }

    [Fact]
    public void Costs_and_comparisons_must_be_given()
    {
        var cost = ComplianceCost.Of(Sheet(Activity("1", 0)));
        FluentActions.Invoking(() => CostEffects.Of(null!, cost)).Should().Throw<ArgumentNullException>().WithParameterName("before");
        FluentActions.Invoking(() => CostEffects.Of(cost, null!)).Should().Throw<ArgumentNullException>().WithParameterName("after");
        FluentActions.Invoking(() => CostEffects.Of(null!)).Should().Throw<ArgumentNullException>().WithParameterName("comparison");
        FluentActions.Invoking(() => ComplianceCost.Of(null!)).Should().Throw<ArgumentNullException>().WithParameterName("sheet");
    }

    private static EffectAmounts Total(CostSheet before, CostSheet after) => CostEffects.Of(ComplianceCost.Of(before), ComplianceCost.Of(after)).Total!.Value;

    // Volume, wage, hours, services, fees: all above zero, so that both sides have a wage.
    private static int[] Factors(Random random) =>
        [random.Next(1, 50), random.Next(1, 9) * 10_000, random.Next(1, 9), random.Next(1, 9) * 100, random.Next(1, 9) * 10];

    private static ComplianceCost Cost(int[] factors) => ComplianceCost.Of(
        Sheet(Activity("1", factors[2], factors[3], factors[4])) with { SubjectsPerYear = factors[0], Incomes = [Wage with { Value = factors[1] }] });

    private static ExactNumber[] Slow(int[] before, int[] after)
    {
        var sums = new long[5];
        foreach (var order in Orders)
        {
            var now = (int[])before.Clone();
            foreach (var factor in order)
            {
                var was = Amount(now);
                now[factor] = after[factor];
                sums[factor] += Amount(now) - was;
            }
        }

        return [.. sums.Select(sum => ExactNumber.Fraction(sum, Orders.Length))];
        static long Amount(int[] factors) => (long)factors[0] * (((long)factors[2] * factors[1]) + factors[3] + factors[4]);
    }

    private static IEnumerable<int[]> Permutations(int[] items) => items.Length == 0
        ? [[]]
        : items.SelectMany(first => Permutations([.. items.Where(item => item != first)]).Select(rest => (int[])[first, .. rest]));
}
