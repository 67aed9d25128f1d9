using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Incomes;

public sealed partial record ConflictingSources
{
    /// <summary>The value of an input according to one source.</summary>
    /// <param name="Value">The value; exact.</param>
    /// <param name="Source">The source: a document, a survey; empty when not named.</param>
    public sealed record SourceValue(
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber Value,
        string Source = "");
}
