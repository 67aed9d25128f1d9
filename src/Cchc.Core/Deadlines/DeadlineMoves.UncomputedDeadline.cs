using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines;

public sealed partial record DeadlineMoves
{
    /// <summary>A running deadline for which no due date can be computed.</summary>
    /// <param name="Id">The identifier of the dossier.</param>
    /// <param name="Reason">Why, as a sentence.</param>
    public sealed record UncomputedDeadline(
        [property: JsonRequired] string Id,
        [property: JsonRequired] BilingualText Reason);
}
