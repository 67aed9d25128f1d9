using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Times;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>A plan with an error: what it costs before, no comparison, and the findings that say why.</summary>
internal sealed record PlanDocument(
    string Method, string MethodVi, string MethodEn, PlanNameDocument Plan, ChangeDocument? PerYear, CostDocument Before, CostDocument? After,
        IReadOnlyList<MeasureDocument> Measures,
    IReadOnlyList<TimeCutDocument> ProcessingTimes, IReadOnlyList<FindingDocument> Findings) : CostAnswer
{
    public static PlanDocument Of(PlanResult result) => new(
        CostDocument.MethodWord(CostMethod.Statutory), CostWords.Method(CostMethod.Statutory).Vi, CostWords.Method(CostMethod.Statutory).En,
            PlanNameDocument.Of(result.Plan), null,
        CostDocument.Of(result.Before), null, MeasureDocument.Of(result), TimeCutDocument.Of(result), FindingDocument.Of(result.Findings));
}

/// <summary>Which plan.</summary>
internal sealed record PlanNameDocument(string Name, string Decision)
{
    public static PlanNameDocument Of(SimplificationPlan plan) => new(plan.Name, plan.Decision);
}

/// <summary>A measure with what it saves, in order and whatever the order; null for a plan that cannot be computed.</summary>
internal sealed record MeasureDocument(
    string Id, string Kind, string KindVi, string KindEn, string Description, BasisDocument? LegalBasis, string? InForceFrom, string? InForceThrough,
    SavingDocument? InOrder, SavingDocument? OrderFree)
{
    public static IReadOnlyList<MeasureDocument> Of(PlanResult result) => [.. result.Plan.Measures.Select((measure, i) =>
    {
        var saving = i < result.Measures.Count ? result.Measures[i] : null;
        return new MeasureDocument(
            measure.Id, MeasureForms.WordOf(measure), measure.KindName.Vi, measure.KindName.En, measure.Description, measure.LegalBasis is { } basis
                ? new(basis.Text, basis.Article) : null, Iso(measure.InForceFrom),
            Iso(measure.InForceThrough), SavingDocument.Of(saving?.InOrder, saving?.Rate), SavingDocument.Of(saving?.OrderFree, saving?.OrderFreeRate));
    })];
}

/// <summary>The provision that a measure carries out.</summary>
internal sealed record BasisDocument(string Text, string? Article);

/// <summary>What a measure saves.</summary>
internal sealed record SavingDocument(ExactNumber? PerYear, ExactNumber? PerDossier, ExactNumber? OneOff, ExactNumber? Fees, ExactNumber? Administration,
    ExactNumber? Rate)
{
    public static SavingDocument? Of(PlanAmounts? amounts, ExactNumber? rate) =>
        amounts is { } known ? new(known.PerYear, known.PerDossier, known.OneOff, known.Fees, known.Administration, rate) : null;
}

/// <summary>A measure that cuts processing times, case by case and weighted by their dossiers.</summary>
internal sealed record TimeCutDocument(string Measure, IReadOnlyList<TimeCaseDocument> Cases, WeightedDocument? Weighted)
{
    public static IReadOnlyList<TimeCutDocument> Of(PlanResult result) => [.. CostMeasureText.Cuts(result).Select(cut => new TimeCutDocument(
        cut.Measure.Id, [.. cut.Cut.Changes.Select((change, i) => TimeCaseDocument.Of(cut.Cut.Cut.Cases[i], change))], cut.Cut.Weighted is { } all
            ? new(new TimeChangeMembers(all)) : null))];
}

/// <summary>A case with its times and what becomes of them.</summary>
internal sealed record TimeCaseDocument(string Name, ExactNumber? Dossiers, BilingualText Before, BilingualText After, TimeChangeMembers Change)
{
    public static TimeCaseDocument Of(ProcessingTimeCut.Case item, ProcessingTimeChange change) =>
        new(item.Name, item.Dossiers, item.Before.Description, item.After.Description, new(change));
}

/// <summary>All cases in one.</summary>
internal sealed record WeightedDocument(TimeChangeMembers Change);

/// <summary>What becomes of a time: the word of the member <c>change</c>, and after it the members that this kind of change has.</summary>
[JsonConverter(typeof(TimeChangeConverter))]
internal sealed record TimeChangeMembers(ProcessingTimeChange Value);

/// <summary>Writes the members of a change one after another.</summary>
internal sealed class TimeChangeConverter : WriteOnly<TimeChangeMembers>
{
    public override void Write(Utf8JsonWriter writer, TimeChangeMembers value, JsonSerializerOptions options)
    {
        writer.WriteStringValue(Camel(value.Value.GetType().Name));
        switch (value.Value)
        {
            case ProcessingTimeChange.Like like:
                writer.WriteString("unit", Camel(like.Unit));
                Exact(writer, ("before", like.Before), ("after", like.After), ("saving", like.Saving), ("rate", like.Rate));
                break;
            case ProcessingTimeChange.Bounded bound:
                writer.WriteString("unit", "calendarDays");
                Exact(writer, ("leastBefore", bound.LeastBefore), ("mostBefore", bound.MostBefore), ("leastAfter", bound.LeastAfter),
                    ("mostAfter", bound.MostAfter), ("leastRate", bound.LeastRate), ("mostRate", bound.MostRate));
                break;
            case ProcessingTimeChange.NotComparable none:
                writer.WriteString("reasonVi", none.Reason.Vi);
                writer.WriteString("reasonEn", none.Reason.En);
                break;
        }
    }

    private static void Exact(Utf8JsonWriter writer, params (string Name, ExactNumber? Value)[] members)
    {
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            DocumentJson.Exact(writer, value, name + "Exact");
        }
    }
}
