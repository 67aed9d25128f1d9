using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Costs.Plans;

/// <summary>Savings year by year, as measures begin and lapse.</summary>
public sealed partial record SimplificationPlan
{
    /// <summary>What the plan saves in one year.</summary>
    /// <param name="year">The calendar year, 1 to 9998.</param>
    /// <param name="policy">How measures count that are in force for a part of the year.</param>
    /// <returns>The saving; null when the plan has an error or an input is missing, or when measures in force in the year drop every activity without
    /// abolishing the procedure: <see cref="Check"/> and <see cref="Evaluate"/> say which. Measures that would together drop everything do not matter if they
    /// are never all in force in the year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9998.</exception>
    public YearSaving? SavingsOfYear(int year, PlanYearPolicy policy = PlanYearPolicy.ByDays) =>
        Schedule(year, year, policy) is { Count: 1 } only ? only[0] : null;

    /// <summary>What the plan saves in each of several years.</summary>
    /// <param name="firstYear">The first year, 1 to 9998.</param>
    /// <param name="lastYear">The last year, not before the first.</param>
    /// <param name="policy">How measures count that are in force for a part of a year.</param>
    /// <returns>One entry a year; empty when <see cref="SavingsOfYear"/> is null for one of them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside 1 to 9998, or the last lies before the first.</exception>
    public IReadOnlyList<YearSaving> Schedule(int firstYear, int lastYear, PlanYearPolicy policy = PlanYearPolicy.ByDays)
    {
        if (firstYear < 1 || firstYear > lastYear || lastYear > 9998)
        {
            throw new ArgumentOutOfRangeException(nameof(firstYear), firstYear, $"{firstYear} to {lastYear}: expected years from 1 to 9998 in order.");
        }

        if (policy is not (PlanYearPolicy.ByDays or PlanYearPolicy.FullYearsOnly))
        {
            throw new ArgumentOutOfRangeException(nameof(policy), policy, "Expected a policy that is defined.");
        }

        if (new PlanCheck(this).StopsYears || !ComplianceCost.Of(Before).IsComplete)
        {
            return [];
        }

        var steps = Measures.Select(measure => PlanStep.Of(Before, measure)).ToList();
        var costs = new Dictionary<string, PlanAmounts?>(StringComparer.Ordinal);
        var years = new List<YearSaving>();
        for (var year = firstYear; year <= lastYear; year++)
        {
            if (OfYear(year, policy, steps, costs) is not { } saving)
            {
                return [];
            }

            years.Add(saving);
        }

        return ValueList.Of(years);
    }

    private YearSaving? OfYear(int year, PlanYearPolicy policy, List<PlanStep> steps, Dictionary<string, PlanAmounts?> costs)
    {
        var (first, last) = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        var days = Period.DaysBetween(first, last) + 1;
        var starts = policy == PlanYearPolicy.FullYearsOnly ? [first] : Changes(first, last);
        var spans = new List<YearSaving.Span>(starts.Count);
        var after = default(PlanAmounts);
        for (var i = 0; i < starts.Count; i++)
        {
            var through = i + 1 < starts.Count ? starts[i + 1].PlusDays(-1) : last;
            var active = Enumerable.Range(0, steps.Count).Where(at => steps[at].Measure.IsInForce(starts[i]) && steps[at].Measure.IsInForce(through)).ToArray();
            if (Cost(active, steps, costs) is not { } cost)
            {
                return null;
            }

            var weight = ExactNumber.Fraction(Period.DaysBetween(starts[i], through) + 1, days);
            spans.Add(new YearSaving.Span(starts[i], through, ValueList.Of(active.Select(at => steps[at].Measure.Id)), weight, cost));
            after += cost * weight;
        }

        return Cost([], steps, costs) is { } before ? new YearSaving(year, policy, before, after, ValueList.Of(spans)) : null;
    }

    // The first day of the year, and each day on which a measure begins or is no longer in force.
    private List<LocalDate> Changes(LocalDate first, LocalDate last)
    {
        var found = new SortedSet<LocalDate> { first };
        foreach (var measure in Measures)
        {
            if (measure.InForceFrom is { } from && from > first && from <= last)
            {
                found.Add(from);
            }

            if (measure.InForceThrough is { } through && through >= first && through < last)
            {
                found.Add(through.PlusDays(1));
            }
        }

        return [.. found];
    }

    // Known by the places of the measures: an identifier may hold any character.
    private PlanAmounts? Cost(int[] active, List<PlanStep> steps, Dictionary<string, PlanAmounts?> known)
    {
        var key = string.Join(",", active);
        if (!known.TryGetValue(key, out var cost))
        {
            // With every activity dropped and nothing abolished the cost is unknown and not zero.
            var state = active.Aggregate(PlanState.Of(Before), (before, at) => before.After(steps[at]));
            cost = !state.IsEmpty && state.CanBeAdded(Before) && state.Cost(Before) is { } found ? found with { OneOff = default } : null;
            known.Add(key, cost);
        }

        return cost;
    }
}
