namespace Cchc.Core.Costs;

public sealed partial record CostEffects
{
    /// <summary>What changed the cost of one activity.</summary>
    /// <param name="Id">Its identifier.</param>
    /// <param name="Name">Its name, as it is after where it is still there.</param>
    /// <param name="Effects">The parts of the change of its yearly cost.</param>
    public sealed record OfActivity(string Id, string Name, EffectAmounts Effects);
}
