using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements.Inference;

/// <summary>
/// What was inferred from the words of a record about its components, and the rules that follow. Where nothing was inferred the fields of the
/// record stand. A curated overlay completes and corrects it.
/// </summary>
public sealed record InferredRules
{
    /// <summary>The procedure.</summary>
    public required ProcedureCode Procedure { get; init; }

    /// <summary>One for each group of the record, in its order.</summary>
    public IReadOnlyList<InferredHeading> Headings { get; init => field = ValueList.Of(value); } = ValueList.Empty<InferredHeading>();

    /// <summary>One for each entry of the record, in its order.</summary>
    public IReadOnlyList<InferredComponent> Components { get; init => field = ValueList.Of(value); } = ValueList.Empty<InferredComponent>();

    /// <summary>The rules; null when the record has nothing from which to build them. The findings say why.</summary>
    public DossierRules? Rules { get; init; }

    /// <summary>What was left open, CCHC-REQ-050 and following.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Of(value); } = ValueList.Empty<Finding>();
}
