namespace Cchc.Core.Costs.Simulation;

/// <summary>The code of what a simulation of costs can find.</summary>
internal static class SimulationFindings
{
    /// <summary>In some runs there was nothing to save: their rate is undefined.</summary>
    public const string UndefinedRate = "CCHC-COST-150";
}
