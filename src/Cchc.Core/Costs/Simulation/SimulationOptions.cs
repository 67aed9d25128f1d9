using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Simulation;

/// <summary>How a simulation is run. The seed is not an option but an argument of the call, so that it is always chosen deliberately.</summary>
public sealed record SimulationOptions
{
    /// <summary>How many runs: 1 to 10,000,000; 10,000.</summary>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Runs { get; init; } = 10_000;

    /// <summary>How values are distributed between low and high.</summary>
    public EstimateShape Shape { get; init; }

    /// <summary>The quantiles to list, each from 0 to 1: 5, 25, 50, 75 and 95%.</summary>
    public IReadOnlyList<double> Quantiles { get; init => field = ValueList.Of(value); } = ValueList.Of([0.05, 0.25, 0.5, 0.75, 0.95]);

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(SimulationOptions), PrintMembers);
}
