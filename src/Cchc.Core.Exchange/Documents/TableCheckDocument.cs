using Cchc.Core.Costs.Published;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Reports;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>The check of a published table: counts by verdict, every figure that is a result, findings.</summary>
internal sealed record TableCheckDocument(
    string Title, string Layout, string? Notation, bool IsConsistent, int Rows, IReadOnlyDictionary<string, int> Figures, IReadOnlyList<FigureDocument> Checked,
        IReadOnlyList<FindingDocument> Findings)
{
    public static TableCheckDocument Of(PublishedTableCheck check, Reading<StatedTable> file) => new(
        check.Table.Title, check.Table.Layout, Camel(check.Table.Notation), check.IsConsistent, check.Table.Rows.Count,
            TableCheckReport.Verdicts.ToDictionary(verdict => Camel(verdict)!, check.Count, StringComparer.Ordinal),
        [.. check.Figures.Select(figure => new FigureDocument(
            check.Table.Rows[figure.Row].Line, figure.RowName, figure.Column, figure.Stated.Text, figure.Recomputed?.ToString(), figure.Tolerance.ToString(),
                Camel(figure.Verdict), Camel(figure.Rounding), figure.Numerator?.ToString(), figure.Denominator?.ToString()))],
        FindingDocument.Of(file.Findings.Concat(check.Findings)));
}

/// <summary>A figure, as published and as computed again, exactly.</summary>
internal sealed record FigureDocument(int Line, string Row, string Column, string Stated, string? Recomputed, string Tolerance, string? Verdict,
    string? Rounding, string? Numerator, string? Denominator);
