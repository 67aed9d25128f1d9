using System.Text.Json.Serialization;
using Cchc.Core.Costs;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Documents;

/// <summary>One cost: incomes with their sources, activities, totals. By itself with its method, findings and uncertainty, which a side of a comparison leaves
/// to the whole.</summary>
internal sealed record CostDocument(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Method,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? MethodVi,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? MethodEn,
    string Procedure, string Name, int Year, string Currency, bool IsComplete, IReadOnlyList<IncomeDocument> Incomes,
        IReadOnlyList<ActivityDocument> Activities,
    TotalsDocument? Totals, TotalsDocument? Individuals, TotalsDocument? Enterprises, TotalsDocument? Administration) : CostAnswer
{
    /// <summary>A side of a comparison.</summary>
    public static CostDocument Of(ComplianceCost cost) => new(
        null, null, null, cost.Sheet.Procedure.Value, cost.Sheet.Name, cost.Sheet.Year, cost.Sheet.Currency, cost.IsComplete,
        [.. cost.Sheet.Incomes.Concat(cost.Activities.Select(activity => activity.Activity.Income).OfType<HourlyIncome>()).Distinct()
            .Select(IncomeDocument.Of)],
        [.. cost.Activities.Select(ActivityDocument.Of)],
        TotalsDocument.Of(cost.Totals), TotalsDocument.Of(cost.Individuals), TotalsDocument.Of(cost.Enterprises), TotalsDocument.Of(cost.Administration));

    /// <summary>A cost by itself.</summary>
    public static CostDocument Whole(ComplianceCost cost) => Of(cost) with
    {
        Method = MethodWord(cost.Method), MethodVi = CostWords.Method(cost.Method).Vi, MethodEn = CostWords.Method(cost.Method).En,
            Findings = FindingDocument.Of(cost.Findings),
    };

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FindingDocument>? Findings { get; init; }

    public static string MethodWord(CostMethod method) => method == CostMethod.Statutory ? "statutory" : "waitingTime";
}

/// <summary>An hourly income and where it comes from.</summary>
internal sealed record IncomeDocument(string Payer, ExactNumber? Value, int Year, string Series, string Source, string Derivation)
{
    public static IncomeDocument Of(HourlyIncome income) => new(
        CostPlanWords.Of(CostPlanWords.Payers, income.Payer), income.Value.Likely, income.Year, income.Series, income.Source, income.Derivation);
}

/// <summary>An activity, once and in all.</summary>
internal sealed record ActivityDocument(
    string Id, string Name, string Kind, string Payer, bool IsOneOff, ExactNumber? Income, AmountsDocument Once, ExactNumber? TimesPerYear,
        ExactNumber? SubjectsPerYear, AmountsDocument InAll,
    string Evidence)
{
    public static ActivityDocument Of(ActivityCost cost) => new(
        cost.Activity.Id, cost.Activity.Name, CostPlanWords.Of(CostPlanWords.Kinds, cost.Activity.Kind),
            CostPlanWords.Of(CostPlanWords.Payers, cost.Activity.Payer), cost.Activity.IsOneOff,
        cost.Income?.Value.Likely, AmountsDocument.Of(cost.Once), cost.TimesPerYear, cost.SubjectsPerYear, AmountsDocument.Of(cost.InAll),
            cost.Activity.Evidence);
}

/// <summary>Sums of activities; null when an input is missing.</summary>
internal sealed record TotalsDocument(AmountsDocument PerDossier, AmountsDocument PerYear, AmountsDocument OneOff, AmountsDocument BusinessAsUsual)
{
    public static TotalsDocument? Of(CostTotals? totals) => totals is null ? null : new(
        AmountsDocument.Of(totals.PerDossier), AmountsDocument.Of(totals.PerYear), AmountsDocument.Of(totals.OneOff),
            AmountsDocument.Of(totals.BusinessAsUsual));
}

/// <summary>Hours and what they and the rest cost.</summary>
internal sealed record AmountsDocument(ExactNumber? Hours, ExactNumber? Time, ExactNumber? Services, ExactNumber? Fees, ExactNumber? Total)
{
    public static AmountsDocument Of(CostAmounts amounts) => new(amounts.Hours, amounts.Time, amounts.Services, amounts.Fees, amounts.Total);
}

/// <summary>A finding in both languages.</summary>
internal sealed record FindingDocument(string Code, string? Severity, string Place, BilingualText Text)
{
    public static IReadOnlyList<FindingDocument> Of(IEnumerable<Finding> findings) =>
        [.. findings.Select(finding => new FindingDocument(finding.Code, DocumentText.Camel(finding.Severity), finding.Place, finding.Text))];
}
