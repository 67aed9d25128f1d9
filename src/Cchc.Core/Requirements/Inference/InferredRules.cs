using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Text;

namespace Cchc.Core.Requirements.Inference;

/// <summary>
/// What was inferred from the words of a record about its components, and the rules that follow. Where nothing was inferred the fields of the
/// record apply. Only what the words surely say is inferred, each inference with its words; what is left open is in the findings. A curated overlay completes
/// and corrects it. How and how well: <c>docs/explanation/inferring-components.md</c>.
/// </summary>
public sealed partial record InferredRules
{
    /// <summary>The procedure.</summary>
    public required ProcedureCode Procedure { get; init; }

    /// <summary>One for each group of the record, in its order.</summary>
    public IReadOnlyList<Heading> Headings { get; init => field = ValueList.Of(value); } = ValueList.Empty<Heading>();

    /// <summary>One for each entry of the record, in its order.</summary>
    public IReadOnlyList<Component> Components { get; init => field = ValueList.Of(value); } = ValueList.Empty<Component>();

    /// <summary>The rules; null when the record has nothing from which to build them. The findings say why.</summary>
    public DossierRules? Rules { get; init; }

    /// <summary>What was left open, CCHC-REQ-050 and following.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Of(value); } = ValueList.Empty<Finding>();

    /// <summary>Infers the rules of a procedure from the words of its record.</summary>
    /// <param name="procedure">A procedure as a record states it; any, also one without components.</param>
    /// <returns>The inferences, and rules where there is a component at all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="procedure"/> is null.</exception>
    public static InferredRules Of(Procedure procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        return new InferenceRun(procedure.Code, procedure.ComponentGroups).Finish();
    }
}
