using Cchc.Core.Procedures;

namespace Cchc.Core.Requirements.Inference;

/// <summary>
/// Infers rules of a dossier from the words of a record: only what they surely say, each with the words that led to it. What it leaves open is in the
/// findings. How and how well: <c>docs/explanation/inferring-components.md</c>.
/// </summary>
public static class ComponentInference
{
    /// <summary>Reads the components of a procedure.</summary>
    /// <param name="procedure">A procedure as a record states it; any, also one without components.</param>
    /// <returns>The inferences, and rules where there is a component at all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="procedure"/> is null.</exception>
    public static InferredRules Read(Procedure procedure)
    {
        var run = new InferenceRun((procedure ?? throw new ArgumentNullException(nameof(procedure))).Code, procedure.ComponentGroups);
        return run.Finish();
    }
}
