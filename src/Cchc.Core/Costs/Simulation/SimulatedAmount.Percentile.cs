using Cchc.Core.Text;

namespace Cchc.Core.Costs.Simulation;

public sealed partial class SimulatedAmount
{
    /// <summary>A quantile (phân vị) of simulated values.</summary>
    /// <param name="Share">The share of the runs at or below it, 0 to 1: 0.95 for the 95th percentile.</param>
    /// <param name="Value">The value of the run at that rank.</param>
    public readonly record struct Percentile(double Share, double Value)
    {
        /// <inheritdoc/>
        public override string ToString() => RecordText.Of(nameof(Percentile), PrintMembers);
    }
}
