using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>
/// The compliance cost of one procedure (chi phí tuân thủ TTHC) by the statutory method: TT 02/2017/TT-VPCP, art. 27. Exact: rounded only when shown. When an
/// input is missing or makes no sense there are no totals, and <see cref="Findings"/> say what and where.
/// </summary>
/// <remarks>
/// Officials are costed apart (<see cref="Administration"/>) and fees are part of the total; opportunity cost and waiting are not. Money is in the currency
/// of the sheet, hours are working hours. Two costs are equal when sheet and findings are.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using System.Linq;
/// using Cchc.Core.Costs;
/// using Cchc.Core.Procedures.Identifiers;
///
/// var sheet = new CostSheet
/// {
///     Procedure = ProcedureCode.Parse("1.001193"),
///     Name = "Đăng ký khai sinh",
///     Year = 2025,
///     Currency = CostSheet.Dong,
///     TimesPerYear = 1,
///     SubjectsPerYear = 1_000,
///     Incomes = [new HourlyIncome { Payer = CostPayer.Individual, Value = 40_000, Year = 2025, Series = "survey", Source = "an example" }],
///     Activities =
///     [
///         new CostActivity
///         {
///             Id = "1", Name = "Điền tờ khai", Kind = ActivityKind.PrepareComponent, Payer = CostPayer.Individual,
///             Hours = 0.5m, Services = 0, Fees = 8_000,
///         },
///     ],
/// };
///
/// var cost = ComplianceCost.Of(sheet);
/// Console.WriteLine(cost.Totals!.PerYear.Total); // 28000000
/// Console.WriteLine(cost.Totals.PerYear.Fees); // 8000000
///
/// var open = ComplianceCost.Of(sheet with { SubjectsPerYear = null });
/// Console.WriteLine(open.IsComplete); // False
/// Console.WriteLine(open.Findings.First().Code); // CCHC-COST-001
/// </code>
/// </example>
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
            findings.Add(new Finding(CostFindings.SumTooPrecise, FindingSeverity.Error, "activities", ExactSum.Refusal));
        }

        return new ComplianceCost(sheet, ValueList.Of(activities), ValueList.Of(findings));
    }

    private CostTotals Sum(CostPayer payer) => Activities.Where(cost => cost.Activity.Payer == payer).Aggregate(CostTotals.None, (sum, cost) => sum.With(cost));
}
