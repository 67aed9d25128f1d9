using System.Text.Json.Serialization;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Exchange.Reports;

namespace Cchc.Core.Exchange.Documents;

/// <summary>A cost, a comparison or a plan, and behind it what was asked for beside it; a valuation of waiting time stays an answer of its own, never in one
/// sum.</summary>
internal abstract record CostAnswer
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SimulationDocument? Simulation { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DriversDocument? Drivers { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WaitingDocument? WaitingTime { get; init; }

    public static CostAnswer For(ComplianceCost cost) => CostDocument.Whole(cost);

    public static CostAnswer For(CostComparison comparison) => ComparisonDocument.Of(comparison);

    /// <summary>A plan; one with an error has no comparison.</summary>
    public static CostAnswer For(PlanResult result) =>
        CostMeasureText.Comparison(result) is { } comparison ? ComparisonDocument.Of(result, comparison) : PlanDocument.Of(result);

    public string Text(CostSimulation? simulation, CostDrivers? drivers, WaitingDocument? waiting = null) => DocumentJson.PlainText(
        this with { Simulation = SimulationDocument.Of(simulation), Drivers = DriversDocument.Of(drivers), WaitingTime = waiting });
}
