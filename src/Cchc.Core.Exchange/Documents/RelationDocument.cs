using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>The check of the sums and shares of published statistics: counts by verdict, every result, findings.</summary>
internal sealed record RelationsDocument(
    bool IsConsistent, IReadOnlyDictionary<string, int> Results, IReadOnlyList<RelationDocument> Checked, IReadOnlyList<FindingDocument> Findings)
{
    public static RelationsDocument Of(StatedRelationCheck check, Reading<IReadOnlyList<StatedRelation>> file) => new(
        check.IsConsistent, TableCheckReport.Verdicts.ToDictionary(verdict => Camel(verdict)!, check.Count, StringComparer.Ordinal),
        [.. check.Items.Select(RelationDocument.Of)], FindingDocument.Of(file.Findings.Concat(check.Findings)));
}

/// <summary>A result, as published and as computed again, exactly.</summary>
internal sealed record RelationDocument(
    int Line, string Source, string Period, string Unit, string Relation, string Expression, string Stated, string? Recomputed, string? Difference,
        string? Verdict,
    string? Rounding, string? Denominator, string? DenominatorName)
{
    public static RelationDocument Of(StatedRelationCheck.CheckedRelation item) => new(
        item.Relation.Line, item.Relation.Source, item.Relation.Period, item.Relation.Unit, item.Relation.Name, item.Expression, item.Stated.Text,
        item.Recomputed?.ToString(), item.Difference?.ToString(), Camel(item.Verdict), Camel(item.Rounding), item.Denominator?.ToString(),
            item.DenominatorName);
}
