using System.Text.Json.Serialization;

namespace Cchc.Core.Costs;

public sealed partial record CostEffects
{
    /// <summary>What changed the cost of one activity.</summary>
    /// <param name="Id">Its identifier.</param>
    /// <param name="Name">Its name, as it is after where it is still there.</param>
    /// <param name="Effects">The parts of the change of its yearly cost.</param>
    public sealed record OfActivity(
        [property: JsonRequired] string Id,
        [property: JsonRequired] string Name,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] EffectAmounts Effects);
}
