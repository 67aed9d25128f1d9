using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>
/// The compliance cost of one procedure (chi phí tuân thủ TTHC) by the statutory method: TT 02/2017/TT-VPCP, art. 27. Exact: rounded only when shown. When an
/// input is missing or makes no sense there are no totals, and <see cref="Findings"/> say what and where.
/// </summary>
public sealed record ComplianceCost
{
    private ComplianceCost(CostSheet sheet, IReadOnlyList<ActivityCost> activities, IReadOnlyList<Finding> findings)
    {
        (Sheet, Activities, Findings) = (sheet, activities, findings);
        if (findings.Any(finding => finding.Severity == FindingSeverity.Error))
        {
            return;
        }

        Individuals = Sum(CostPayer.Individual);
        Enterprises = Sum(CostPayer.Enterprise);
        Administration = Sum(CostPayer.Official);
        Totals = Individuals.Add(Enterprises);
    }

    /// <summary>The inputs.</summary>
    public CostSheet Sheet { get; }

    /// <summary>The method: always <see cref="CostMethod.Statutory"/>.</summary>
    public CostMethod Method { get; } = CostMethod.Statutory;

    /// <summary>The activities that could be computed, in the order of the sheet: all of them when <see cref="IsComplete"/>.</summary>
    public IReadOnlyList<ActivityCost> Activities { get; }

    /// <summary>What is missing or makes no sense, and warnings.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether everything could be computed.</summary>
    public bool IsComplete => Totals is not null;

    /// <summary>The cost of individuals and enterprises: the compliance cost. Null when something is missing.</summary>
    public CostTotals? Totals { get; }

    /// <summary>The part of individuals; null when something is missing.</summary>
    public CostTotals? Individuals { get; }

    /// <summary>The part of enterprises and organisations; null when something is missing.</summary>
    public CostTotals? Enterprises { get; }

    /// <summary>What the administration itself spends, never in <see cref="Totals"/>; null when something is missing.</summary>
    public CostTotals? Administration { get; }

    /// <summary>Computes a sheet.</summary>
    /// <param name="sheet">The inputs.</param>
    /// <returns>The cost, or what is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    public static ComplianceCost Of(CostSheet sheet)
    {
        var check = new CostSheetCheck(sheet ?? throw new ArgumentNullException(nameof(sheet)));
        var activities = new List<ActivityCost>(sheet.Activities.Count);
        for (var i = 0; i < sheet.Activities.Count; i++)
        {
            if (check.Read(i) is { } inputs)
            {
                activities.Add(inputs.Cost());
            }
        }

        var findings = check.Findings.ToList();
        if (!ExactSum.IsWithin(activities.SelectMany(cost =>
            new[] { cost.InAll.Hours, cost.InAll.Total, cost.Once.Total * cost.Activity.Share.Likely, cost.BusinessAsUsual.Total })))
        {
            findings.Add(new Finding("CCHC-COST-013", FindingSeverity.Error, "activities", ExactSum.Refusal));
        }

        return new ComplianceCost(sheet, ValueList.Of(activities), ValueList.Of(findings));
    }

    private CostTotals Sum(CostPayer payer) => Activities.Where(cost => cost.Activity.Payer == payer).Aggregate(CostTotals.None, (sum, cost) => sum.With(cost));
}
