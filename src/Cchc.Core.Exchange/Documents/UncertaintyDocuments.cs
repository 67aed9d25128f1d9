using System.Text.Json;
using System.Text.Json.Serialization;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Costs.Times;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Documents;

/// <summary>A simulation; the seed is a text, since readers take numbers of its size for floating point.</summary>
internal sealed record SimulationDocument(
    string Method, string Seed, int Runs, string Shape, int UncertainInputs, SimulatedDocument? Before, SimulatedDocument? After, SimulatedDocument? Saving,
        SimulatedDocument? Rate,
    IReadOnlyList<FindingDocument> Findings)
{
    public static SimulationDocument? Of(CostSimulation? simulation) => simulation is null ? null : new(
        "statutory", ((ExactNumber)simulation.Seed).ToString(), simulation.Options.Runs, simulation.Options.Shape == EstimateShape.Uniform ? "uniform"
            : "triangular", simulation.UncertainInputs,
        SimulatedDocument.Of(simulation.Before), SimulatedDocument.Of(simulation.After), SimulatedDocument.Of(simulation.Saving),
            SimulatedDocument.Of(simulation.Rate),
        FindingDocument.Of(simulation.Findings));
}

/// <summary>A simulated amount: the likely value and the spread of the runs.</summary>
internal sealed record SimulatedDocument(
    ExactNumber? Likely, int Runs, ExactNumber? Mean, ExactNumber? StandardDeviation, ExactNumber? Min, ExactNumber? Max,
        IReadOnlyList<QuantileDocument> Quantiles)
{
    public static SimulatedDocument? Of(SimulatedAmount? amount) => amount is null ? null : new(
        amount.Likely, amount.Runs, Rounded(amount.Mean), Rounded(amount.StandardDeviation), Rounded(amount.Min), Rounded(amount.Max),
        [.. amount.Quantiles.Select(quantile => new QuantileDocument(Rounded(quantile.Share), Rounded(quantile.Value)))]);

    // Ten decimals of the exact binary value: platforms write floating point differently.
    private static ExactNumber Rounded(double value) => ExactNumber.FromDouble(value).Round(DocumentJson.Decimals);
}

/// <summary>The value that a share of the runs does not exceed.</summary>
internal sealed record QuantileDocument(ExactNumber? Share, ExactNumber? Value);

/// <summary>What drives a result, the strongest first.</summary>
internal sealed record DriversDocument(ExactNumber? Likely, IReadOnlyList<DriverDocument> Ranked, IReadOnlyList<FindingDocument> Findings)
{
    public static DriversDocument? Of(CostDrivers? drivers) => drivers is null ? null : new(
        drivers.Likely,
            [.. drivers.Ranked.Select(driver =>
                new DriverDocument(driver.Place, new(driver.Input), driver.AtLow, driver.AtHigh, driver.Swing, driver.ShareOfSpread))],
        FindingDocument.Of(drivers.Findings));
}

/// <summary>An input with its range, and the result at both ends of it.</summary>
internal sealed record DriverDocument(string Place, InputDocument Input, ExactNumber? AtLow, ExactNumber? AtHigh, ExactNumber? Swing,
    ExactNumber? ShareOfSpread);

/// <summary>An input as files of costs have it: a number, or a range.</summary>
[JsonConverter(typeof(InputConverter))]
internal sealed record InputDocument(Estimate Value);

/// <summary>Writes an input as the writer of cost files does.</summary>
internal sealed class InputConverter : WriteOnly<InputDocument>
{
    public override void Write(Utf8JsonWriter writer, InputDocument value, JsonSerializerOptions options) => CostJson.Range(writer, value.Value);
}

/// <summary>The valuation of waiting time before and after: always with its method and its warning.</summary>
internal sealed record WaitingDocument(
    string Method, string MethodVi, string MethodEn, string Procedure, string Currency, ChangeDocument? PerYear, ChangeDocument? PerDossier,
        WaitingSideDocument Before, WaitingSideDocument After,
    IReadOnlyList<FindingDocument> Findings)
{
    public static WaitingDocument Of(WaitingCost before, WaitingCost after)
    {
        var pair = new WaitingPair(before, after);
        return new(
            CostDocument.MethodWord(CostMethod.WaitingTime), CostWords.Method(CostMethod.WaitingTime).Vi, CostWords.Method(CostMethod.WaitingTime).En,
                before.Procedure.Value, pair.Currency,
            ChangeDocument.Of(pair.PerYear), ChangeDocument.Of(pair.PerDossier), WaitingSideDocument.Of(before), WaitingSideDocument.Of(after),
                FindingDocument.Of([WaitingCost.Warning]));
    }
}

/// <summary>One side of a valuation.</summary>
internal sealed record WaitingSideDocument(
    ExactNumber? Days, ExactNumber? HoursPerDay, ExactNumber? DossiersPerYear, IncomeDocument Income, ExactNumber? PerDossier, ExactNumber? PerYear)
{
    public static WaitingSideDocument Of(WaitingCost cost) =>
        new(cost.Days, cost.HoursPerDay, cost.DossiersPerYear, IncomeDocument.Of(cost.Income), cost.PerDossier, cost.PerYear);
}
