using Cchc.Core.Costs.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Plans;

/// <summary>
/// What a simplification plan saves with all its measures in force: the comparison of form 03/SCM-KSTT, and the saving of each measure. When the plan has an
/// error or an input is missing there are no amounts, and <see cref="Findings"/> say what and where.
/// </summary>
public sealed partial record PlanResult
{
    private PlanResult(SimplificationPlan plan, TimeCutOptions? options)
    {
        Plan = plan;
        Before = ComplianceCost.Of(plan.Before);
        var steps = plan.Measures.Select(measure => PlanStep.Of(plan.Before, measure)).ToList();
        After = ComplianceCost.Of(SimplificationPlan.Apply(plan.Before, plan.Measures));
        var findings = plan.Check().ToList();
        var times = new List<ProcessingTimeCutResult>();
        foreach (var measure in plan.Measures.OfType<SimplificationMeasure.ShorterProcessing>())
        {
            var result = measure.Cut.Evaluate(options);
            times.Add(result);
            findings.AddRange(result.Findings.Select(finding => finding with { Place = $"measures \"{PlainLine.Of(measure.Id)}\".cut.{finding.Place}" }));
        }

        ProcessingTimes = ValueList.Of(times);
        var comparison = CostComparison.Of(Before, After);
        findings.AddRange(comparison.Findings);
        Measures = ValueList.Empty<MeasureSaving>();
        if (comparison.PerYear is not { } years || findings.Exists(finding => finding.Severity == FindingSeverity.Error))
        {
            Findings = ValueList.Of(findings);
            return;
        }

        Comparison = comparison;
        Measures = ValueList.Of(Savings(plan.Before, steps, years.Before, findings));
        Findings = ValueList.Of(findings);
    }

    /// <summary>The plan.</summary>
    public SimplificationPlan Plan { get; }

    /// <summary>The cost before.</summary>
    public ComplianceCost Before { get; }

    /// <summary>The cost after; its sheet is the procedure after.</summary>
    public ComplianceCost After { get; }

    /// <summary>The comparison; null when the plan has an error or an input is missing.</summary>
    public CostComparison? Comparison { get; }

    /// <summary>The saving of each measure, in the order of the plan; empty when there is no <see cref="Comparison"/>.</summary>
    public IReadOnlyList<MeasureSaving> Measures { get; }

    /// <summary>The cuts in processing time among the measures, in their order: no money.</summary>
    public IReadOnlyList<ProcessingTimeCutResult> ProcessingTimes { get; }

    /// <summary>Findings of the plan, then of the sheets before and after.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether everything could be computed.</summary>
    public bool IsComplete => Comparison is not null;

    /// <summary>The cost of a year before and after, with saving and rate; null when there is no <see cref="Comparison"/>.</summary>
    public CostChange? PerYear => Comparison?.PerYear;

    /// <summary>What is saved in all; null when there is no <see cref="Comparison"/>.</summary>
    public PlanAmounts? Saving => Comparison is { } all
        ? new PlanAmounts(all.PerYear!.Value.Saving, all.PerDossier!.Value.Saving, all.OneOff!.Value.Saving, all.Fees!.Value.Saving,
            all.Administration!.Value.Saving)
        : null;

    /// <summary>Evaluates a plan with all its measures in force; periods are left to <see cref="SimplificationPlan.SavingsOfYear"/>.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">How processing times are compared; null takes <see cref="TimeCutOptions.Default"/>.</param>
    /// <returns>The result, or what is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">A measure of the plan is null.</exception>
    internal static PlanResult Of(SimplificationPlan plan, TimeCutOptions? options = null) =>
        new(plan ?? throw new ArgumentNullException(nameof(plan)), options);

    private static IEnumerable<MeasureSaving> Savings(CostSheet sheet, List<PlanStep> steps, ExactNumber before, List<Finding> findings)
    {
        var state = PlanState.Of(sheet);
        var costs = new List<PlanAmounts?> { state.Cost(sheet) };
        foreach (var step in steps)
        {
            state = state.After(step);
            costs.Add(state.Cost(sheet));
        }

        var orderFree = PlanShapley.Of(sheet, steps, out var crowded);
        if (crowded.Count > 0)
        {
            var names = string.Join(", ", crowded.Select(at => PlainLine.Of(sheet.Activities[at].Id)));
            findings.Add(new Finding(
                PlanFindings.TooManyMeasures,
                FindingSeverity.Information,
                "measures",
                new BilingualText(
                    $"hơn {PlanShapley.MostMeasures} biện pháp cùng tác động đến công việc {names}: không tính mức tiết kiệm không phụ thuộc thứ tự",
                    $"more than {PlanShapley.MostMeasures} measures touch activity {names}: the order-free savings are not computed")));
        }

        if (costs.Contains(null) || (orderFree is null && crowded.Count == 0))
        {
            findings.Add(new Finding(
                PlanFindings.SavingsIncomplete,
                FindingSeverity.Warning,
                "measures",
                new BilingualText(
                    "khi chỉ áp dụng một phần các biện pháp thì thiếu số liệu: không tính được mức tiết kiệm của từng biện pháp",
                    "with a part of the measures an input is missing: the saving of each measure is not computed in full")));
        }

        return costs.Contains(null)
            ? []
            : [.. steps.Select((step, i) => new MeasureSaving(step.Measure, costs[i]!.Value - costs[i + 1]!.Value, orderFree?[i], before))];
    }
}
