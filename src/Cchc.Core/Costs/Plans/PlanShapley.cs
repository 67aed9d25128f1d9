using System.Numerics;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Plans;

/// <summary>
/// The order-free saving of each measure: its Shapley value, the mean over all orders of what it saves when it comes in. The cost is a sum over activities, the
/// value is additive, and what an activity costs depends only on the measures that touch it; so it is computed for each group of activities that measures tie
/// together (merging, filing online), over the measures of that group alone.
/// </summary>
internal static class PlanShapley
{
    public const int MostMeasures = 12;

    /// <summary>The savings, one a measure; null when too many measures touch one group (then <paramref name="crowded"/> has its activities) or an input is
    /// missing.</summary>
    public static PlanAmounts[]? Of(CostSheet sheet, IReadOnlyList<PlanStep> steps, out IReadOnlyList<int> crowded)
    {
        crowded = [];
        var savings = new PlanAmounts[steps.Count];
        foreach (var group in Groups(sheet, steps))
        {
            var touching = Enumerable.Range(0, steps.Count).Where(i => group.Any(at => steps[i].Touches(sheet.Activities[at], at))).ToArray();
            if (touching.Length > MostMeasures)
            {
                crowded = group;
                return null;
            }

            if (touching.Length > 0 && !AddGroup(Part(sheet, group), [.. touching.Select(i => steps[i].Measure)], touching, savings))
            {
                return null;
            }
        }

        return savings;
    }

    private static List<List<int>> Groups(CostSheet sheet, IReadOnlyList<PlanStep> steps)
    {
        var groups = sheet.Activities.Select((_, i) => new List<int> { i }).ToList();
        foreach (var step in steps.Where(step => step.Measure is SimplificationMeasure.MergeComponents or SimplificationMeasure.FileOnline))
        {
            var tied = groups.Where(group => group.Exists(at => step.Targets.Contains(at) || step.From.Contains(at))).ToList();
            groups.RemoveAll(tied.Contains);
            groups.Add([.. tied.SelectMany(group => group)]);
        }

        groups.RemoveAll(group => group.Count == 0);
        return groups;
    }

    private static CostSheet Part(CostSheet sheet, List<int> group) =>
        sheet with { Activities = ValueList.Of(group.OrderBy(at => at).Select(at => sheet.Activities[at])) };

    private static bool AddGroup(CostSheet sheet, SimplificationMeasure[] measures, int[] places, PlanAmounts[] savings)
    {
        var steps = Array.ConvertAll(measures, measure => PlanStep.Of(sheet, measure));
        var count = steps.Length;
        var weights = new long[count];
        for (var size = 0; size < count; size++)
        {
            weights[size] = Factorial(size) * Factorial(count - 1 - size);
        }

        // Many subsets end in the same state: each state is costed once, with the sum of its weights for each measure.
        var states = new PlanSubsets(PlanState.Of(sheet), steps);
        var factors = new long[states.Count, count];
        for (var subset = 0; subset < 1 << count; subset++)
        {
            var (state, size) = (states[subset], Ones(subset));
            for (var i = 0; i < count; i++)
            {
                factors[state, i] += (subset >> i & 1) == 1 ? -weights[size - 1] : weights[size];
            }
        }

        var costs = new PlanAmounts[states.Count];
        for (var i = 0; i < costs.Length; i++)
        {
            if (states.State(i).Cost(sheet) is not { } cost)
            {
                return false;
            }

            costs[i] = cost;
        }

        var all = Factorial(count);
        var years = Sums(costs, cost => cost.PerYear, factors, all);
        var dossiers = Sums(costs, cost => cost.PerDossier, factors, all);
        var once = Sums(costs, cost => cost.OneOff, factors, all);
        var fees = Sums(costs, cost => cost.Fees, factors, all);
        var offices = Sums(costs, cost => cost.Administration, factors, all);
        for (var i = 0; i < count; i++)
        {
            savings[places[i]] += new PlanAmounts(years[i], dossiers[i], once[i], fees[i], offices[i]);
        }

        return true;
    }

    // Over a common denominator, so that the sums are of whole numbers.
    private static ExactNumber[] Sums(PlanAmounts[] costs, Func<PlanAmounts, ExactNumber> part, long[,] factors, long all)
    {
        var result = new ExactNumber[factors.GetLength(1)];
        var values = Array.ConvertAll(costs, cost => part(cost));
        if (Array.TrueForAll(values, value => value == values[0]))
        {
            return result;
        }

        var denominator = values.Aggregate(BigInteger.One, (common, value) =>
            common * value.Denominator / BigInteger.GreatestCommonDivisor(common, value.Denominator));
        var wholes = Array.ConvertAll(values, value => value.Numerator * (denominator / value.Denominator));
        for (var i = 0; i < result.Length; i++)
        {
            var sum = BigInteger.Zero;
            for (var state = 0; state < wholes.Length; state++)
            {
                sum += wholes[state] * factors[state, i];
            }

            result[i] = ExactNumber.Fraction(sum, denominator * all);
        }

        return result;
    }

    private static long Factorial(int n) => n <= 1 ? 1 : n * Factorial(n - 1);

    private static int Ones(int bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1)
        {
            count++;
        }

        return count;
    }
}
