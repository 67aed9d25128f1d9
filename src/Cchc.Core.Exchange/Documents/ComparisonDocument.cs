using System.Text.Json.Serialization;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Documents;

/// <summary>Two costs and what changes, in all and by activity; of a plan with the plan and its measures.</summary>
internal sealed record ComparisonDocument(
    string Method, string MethodVi, string MethodEn, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PlanNameDocument? Plan,
    ChangeDocument? PerYear, ChangeDocument? PerDossier, ChangeDocument? OneOff, ChangeDocument? Fees, ChangeDocument? Administration,
        IReadOnlyList<ActivityChangeDocument> Activities,
    CostDocument Before, CostDocument After,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<MeasureDocument>? Measures,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<TimeCutDocument>? ProcessingTimes,
        IReadOnlyList<FindingDocument> Findings)
        : CostAnswer
{
    public static ComparisonDocument Of(CostComparison comparison) => new(
        CostDocument.MethodWord(comparison.Method), CostWords.Method(comparison.Method).Vi, CostWords.Method(comparison.Method).En, null,
        ChangeDocument.Of(comparison.PerYear), ChangeDocument.Of(comparison.PerDossier), ChangeDocument.Of(comparison.OneOff),
            ChangeDocument.Of(comparison.Fees),
        ChangeDocument.Of(comparison.Administration),
            [.. comparison.Activities.Select(change => new ActivityChangeDocument(change.Id, change.Name, ChangeDocument.Of(change.InAll)))],
        CostDocument.Of(comparison.Before), CostDocument.Of(comparison.After), null, null, FindingDocument.Of(comparison.Findings));

    public static ComparisonDocument Of(PlanResult result, CostComparison comparison) => Of(comparison) with
    {
        Method = CostDocument.MethodWord(CostMethod.Statutory), MethodVi = CostWords.Method(CostMethod.Statutory).Vi,
            MethodEn = CostWords.Method(CostMethod.Statutory).En,
        Plan = PlanNameDocument.Of(result.Plan), Measures = MeasureDocument.Of(result), ProcessingTimes = TimeCutDocument.Of(result),
            Findings = FindingDocument.Of(result.Findings),
    };
}

/// <summary>What an activity costs before and after.</summary>
internal sealed record ActivityChangeDocument(string Id, string Name, ChangeDocument? InAll);

/// <summary>An amount before and after; the rate is null where there is nothing to save.</summary>
internal sealed record ChangeDocument(ExactNumber? Before, ExactNumber? After, ExactNumber? Saving, ExactNumber? Rate)
{
    public static ChangeDocument? Of(CostChange? change) => change is { } known ? new(known.Before, known.After, known.Saving, known.Rate) : null;
}
