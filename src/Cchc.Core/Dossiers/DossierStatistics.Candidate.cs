using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

public sealed partial record DossierStatistics
{
    /// <summary>A component, or a choice, at which a procedure could be simplified.</summary>
    /// <param name="Procedure">The code of the procedure.</param>
    /// <param name="Component">Its counts.</param>
    /// <param name="Cause">What gives most of the trouble.</param>
    /// <param name="Text">The numbers and what they suggest.</param>
    public sealed record Candidate(
        [property: JsonRequired] string Procedure,
        [property: JsonRequired] OfComponent Component,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] Cause Cause,
        [property: JsonRequired] BilingualText Text);
}
