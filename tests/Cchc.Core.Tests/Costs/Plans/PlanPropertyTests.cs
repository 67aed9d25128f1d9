using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Tests.Costs.Times;
using Cchc.Core.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using static Cchc.Core.Costs.Plans.SimplificationMeasure;
using static Cchc.Core.Tests.Costs.CostSheets;

namespace Cchc.Core.Tests.Costs.Plans;

public class PlanPropertyTests
{
    [Fact]
    public void Savings_in_order_and_order_free_sum_to_the_total_and_order_free_is_the_mean_over_all_orders() => Check(150, seed =>
    {
        var plan = Random(seed, 5);
        var result = plan.Evaluate();
        if (!result.IsComplete)
        {
            result.Measures.Should().BeEmpty();
            return;
        }

        Sum(result.Measures.Select(saving => saving.InOrder)).Should().Be(result.Saving!.Value);
        Sum(result.Measures.Select(saving => saving.OrderFree!.Value)).Should().Be(result.Saving.Value);
        result.Measures.Select(saving => saving.OrderFree!.Value).Should().Equal(AllOrders(plan));
    });

    [Fact]
    public void The_plan_as_a_whole_is_its_measures_one_after_the_other_and_applying_one_twice_changes_nothing() => Check(200, seed =>
    {
        var plan = Random(seed, 6);
        var sheet = plan.Before;
        foreach (var measure in plan.Measures)
        {
            sheet = measure.Apply(sheet);
            measure.Apply(sheet).Should().Be(sheet);
        }

        SimplificationPlan.Apply(plan.Before, plan.Measures).Should().Be(sheet);
    });

    [Fact]
    public void The_order_of_measures_that_do_not_meet_is_of_no_matter() => Check(200, seed =>
    {
        var plan = Random(seed, 6);
        if (plan.Check().All(finding => finding.Code != "CCHC-COST-034"))
        {
            var (straight, back) = (SimplificationPlan.Apply(plan.Before, plan.Measures), SimplificationPlan.Apply(plan.Before, [.. plan.Measures.Reverse()]));

            // Of an abolished procedure nothing is left that the times and subjects of the sheet could be used for.
            back.Should().Be(straight.IsAbolished ? straight with { TimesPerYear = back.TimesPerYear, SubjectsPerYear = back.SubjectsPerYear } : straight);
        }
    });

    [Fact]
    public void Random_plans_are_mostly_complete_and_a_part_of_them_free_of_meetings()
    {
        var plans = Enumerable.Range(0, 300).Select(seed => Random(seed, 6)).ToList();
        plans.Count(plan => plan.Evaluate().IsComplete).Should().BeGreaterThan(200);
        plans.Count(plan => plan.Check().All(finding => finding.Code != "CCHC-COST-034")).Should().BeGreaterThan(30);
    }

    // The slow model: a measure saves, in each order, what its coming in saves; in a subset measures are applied in the order of the plan.
    private static IEnumerable<PlanAmounts> AllOrders(SimplificationPlan plan)
    {
        var count = plan.Measures.Count;
        var sums = new PlanAmounts[count];
        var orders = Orders(Enumerable.Range(0, count).ToList()).ToList();
        foreach (var order in orders)
        {
            var present = new SortedSet<int>();
            foreach (var next in order)
            {
                var before = Cost(plan, present);
                present.Add(next);
                sums[next] += before - Cost(plan, present);
            }
        }

        return sums.Select(sum => sum * ExactNumber.Fraction(1, orders.Count));
    }

    private static PlanAmounts Cost(SimplificationPlan plan, IEnumerable<int> present)
    {
        var sheet = SimplificationPlan.Apply(plan.Before, [.. present.Select(i => plan.Measures[i])]);
        var cost = ComplianceCost.Of(sheet.Activities.Count == 0 ? sheet with { IsAbolished = true } : sheet);
        return new PlanAmounts(cost.Totals!.PerYear.Total, cost.Totals.PerDossier.Total, cost.Totals.OneOff.Total, cost.Totals.PerYear.Fees, cost.Administration!.PerYear.Total);
    }

    private static IEnumerable<List<int>> Orders(List<int> items) => items.Count == 0
        ? [[]]
        : items.SelectMany(first => Orders([.. items.Where(item => item != first)]).Select(rest => new List<int> { first }.Concat(rest).ToList()));

    private static PlanAmounts Sum(IEnumerable<PlanAmounts> amounts) => amounts.Aggregate(default(PlanAmounts), (sum, next) => sum + next);

    private static void Check(int times, Action<int> property) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(times));

    private static SimplificationPlan Random(int seed, int most)
    {
        var random = new System.Random(seed);
        var sheet = Sheet(
            Activity("1", random.Next(1, 9), random.Next(3) * 1000, random.Next(3) * 500),
            Activity("2", random.Next(1, 9), random.Next(3) * 1000, random.Next(3) * 500) with { TimesPerYear = ExactNumber.Fraction(1, random.Next(1, 7)) },
            Activity("3", random.Next(1, 9)) with { IsOneOff = random.Next(3) == 0, TimesPerYear = null },
            Activity("4", random.Next(1, 9)) with { Share = ExactNumber.Fraction(1, 5) },
            Activity("5", random.Next(1, 9), 700) with { Share = ExactNumber.Fraction(4, 7) },
            Activity("6", random.Next(1, 9)) with { Payer = random.Next(2) == 0 ? CostPayer.Official : CostPayer.Enterprise });
        return new SimplificationPlan
        {
            Before = sheet with { Incomes = [Wage, Wage with { Payer = CostPayer.Official, Value = 50_001 }, Wage with { Payer = CostPayer.Enterprise, Value = 60_007 }] },
            Measures = [.. Enumerable.Range(0, random.Next(1, most + 1)).Select(i => Measure(random, "m" + i))],
        };
    }

    private static SimplificationMeasure Measure(System.Random random, string id)
    {
        string[] some = random.Next(3) == 0 ? [Any(), Any()] : [Any()];
        var hours = ExactNumber.Fraction(random.Next(0, 12), 4);
        return random.Next(26) switch
        {
            0 => new AbolishProcedure { Id = id },
            1 or 2 or 3 => new DropComponent { Id = id, Activities = some },
            4 => new ReplaceByData { Id = id, Activities = some },
            5 => new ReplaceByData { Id = id, Activities = some, Hours = hours, Fees = 0 },
            6 or 7 or 8 => new MergeComponents { Id = id, Activities = random.Next(2) == 0 ? ["1", "2"] : ["2", "4"], Hours = hours, Into = random.Next(2) == 0 ? "2" : null },
            9 => new FewerCopies { Id = id, Activities = some, Services = random.Next(500) },
            10 => new NoCertification { Id = id, Activities = some, Services = 0, Fees = 0 },
            11 or 12 or 13 => new FileOnline { Id = id, Activities = ["4"], From = ["5"], Share = ExactNumber.Fraction(random.Next(0, 8), 11) },
            14 or 15 or 16 => new ShorterTask { Id = id, Activities = some, Hours = hours },
            17 => new LowerFee { Id = id, Activities = some, Fees = random.Next(400) },
            18 => new LowerFrequency { Id = id, Activities = some, TimesPerYear = ExactNumber.Fraction(1, random.Next(2, 9)) },
            19 or 20 => new LowerFrequency { Id = id, TimesPerYear = ExactNumber.Fraction(1, random.Next(2, 9)) },
            21 => new FewerSubjects { Id = id, Activities = some, SubjectsPerYear = random.Next(90) },
            22 or 23 => new FewerSubjects { Id = id, SubjectsPerYear = random.Next(90) },
            24 => new Decentralise { Id = id, Activities = some, Hours = hours, Services = 1 },
            _ => new ShorterProcessing { Id = id, Cut = ProcessingTimeCutTests.Cut(7, 5) },
        };

        string Any() => random.Next(1, 7).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
