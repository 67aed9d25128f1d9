using System.Text.Json;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Costs.Times;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Documents;

/// <summary>Simulations, what drives results, and valuations of waiting time.</summary>
public static partial class CostJsonWriter
{
    /// <summary>Writes the valuation of waiting time before and after: always with its method and the warning CCHC-COST-020.</summary>
    /// <param name="before">The valuation before.</param>
    /// <param name="after">The valuation after, of the same procedure.</param>
    /// <returns>The text, indented, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The two are of different procedures or currencies.</exception>
    public static string WriteWaiting(WaitingCost before, WaitingCost after)
    {
        var pair = new WaitingPair(before, after);
        return CostJson.Text(json =>
        {
            json.WriteStartObject();
            Method(json, CostMethod.WaitingTime);
            json.WriteString("procedure", before.Procedure.Value);
            json.WriteString("currency", PlainLine.Of(pair.Currency));
            Change(json, "perYear", pair.PerYear);
            Change(json, "perDossier", pair.PerDossier);
            Waiting(json, "before", before);
            Waiting(json, "after", after);
            Findings(json, [WaitingCost.Warning]);
            json.WriteEndObject();
        });
    }

    private static void Waiting(Utf8JsonWriter json, string name, WaitingCost cost)
    {
        json.WriteStartObject(name);
        Amount(json, "days", cost.Days);
        Amount(json, "hoursPerDay", cost.HoursPerDay);
        Amount(json, "dossiersPerYear", cost.DossiersPerYear);
        json.WritePropertyName("income");
        Income(json, cost.Income);
        Amount(json, "perDossier", cost.PerDossier);
        Amount(json, "perYear", cost.PerYear);
        json.WriteEndObject();
    }

    private static void Income(Utf8JsonWriter json, HourlyIncome income)
    {
        json.WriteStartObject();
        json.WriteString("payer", CostPlanWords.Of(CostPlanWords.Payers, income.Payer));
        Amount(json, "value", income.Value.Likely);
        json.WriteNumber("year", income.Year);
        json.WriteString("series", PlainLine.Of(income.Series));
        json.WriteString("source", PlainLine.Of(income.Source));
        json.WriteString("derivation", PlainLine.Of(income.Derivation));
        json.WriteEndObject();
    }

    private static void Uncertainty(Utf8JsonWriter json, CostSimulation? simulation, CostDrivers? drivers)
    {
        if (simulation is not null)
        {
            Simulation(json, simulation);
        }

        if (drivers is null)
        {
            return;
        }

        json.WriteStartObject("drivers");
        OptionalAmount(json, "likely", drivers.Likely);
        json.WriteStartArray("ranked");
        foreach (var driver in drivers.Ranked)
        {
            json.WriteStartObject();
            json.WriteString("place", driver.Place);
            CostJson.Range(json, "input", driver.Input);
            Amount(json, "atLow", driver.AtLow);
            Amount(json, "atHigh", driver.AtHigh);
            Amount(json, "swing", driver.Swing);
            Amount(json, "shareOfSpread", driver.ShareOfSpread);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Findings(json, drivers.Findings);
        json.WriteEndObject();
    }

    private static void Simulation(Utf8JsonWriter json, CostSimulation simulation)
    {
        json.WriteStartObject("simulation");
        json.WriteString("method", "statutory");
        json.WriteString("seed", ((ExactNumber)simulation.Seed).ToString()); // a text: readers take numbers of this size for floating point
        json.WriteNumber("runs", simulation.Options.Runs);
        json.WriteString("shape", simulation.Options.Shape == EstimateShape.Uniform ? "uniform" : "triangular");
        json.WriteNumber("uncertainInputs", simulation.UncertainInputs);
        Simulated(json, "before", simulation.Before);
        Simulated(json, "after", simulation.After);
        Simulated(json, "saving", simulation.Saving);
        Simulated(json, "rate", simulation.Rate);
        Findings(json, simulation.Findings);
        json.WriteEndObject();
    }

    private static void Simulated(Utf8JsonWriter json, string name, SimulatedAmount? amount)
    {
        if (amount is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        OptionalAmount(json, "likely", amount.Likely);
        json.WriteNumber("runs", amount.Runs);
        Floating(json, "mean", amount.Mean);
        Floating(json, "standardDeviation", amount.StandardDeviation);
        Floating(json, "min", amount.Min);
        Floating(json, "max", amount.Max);
        json.WriteStartArray("quantiles");
        foreach (var quantile in amount.Quantiles)
        {
            json.WriteStartObject();
            Floating(json, "share", quantile.Share);
            Floating(json, "value", quantile.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Ten decimals of the exact binary value: platforms write floating point differently.
    private static void Floating(Utf8JsonWriter json, string name, double value) => CostJson.Exact(json, name, ExactNumber.FromDouble(value).Round(Decimals));
}
