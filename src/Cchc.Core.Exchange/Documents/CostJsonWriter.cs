using System.Text.Json;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Documents;

/// <summary>
/// Writes results as JSON. An amount is a JSON number, exact where it is a decimal number; another is rounded to ten decimals and stands once more, exactly, as a fraction in
/// the member of its name with <c>Exact</c> behind: <c>"saving": 0.3333333333, "savingExact": "1/3"</c>.
/// </summary>
public static partial class CostJsonWriter
{
    private const int Decimals = 10;

    /// <summary>Writes one cost: method, incomes with their sources, activities, totals, findings in Vietnamese and English.</summary>
    /// <param name="cost">The cost; <c>totals</c> is null when it is incomplete.</param>
    /// <param name="simulation">A simulation of its sheet; null writes none.</param>
    /// <param name="drivers">What drives it; null writes none.</param>
    /// <returns>The text, indented, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cost"/> is null.</exception>
    public static string Write(ComplianceCost cost, CostSimulation? simulation = null, CostDrivers? drivers = null)
    {
        ArgumentNullException.ThrowIfNull(cost);
        return CostJson.Text(json =>
        {
            json.WriteStartObject();
            Method(json, cost.Method);
            Cost(json, cost);
            Findings(json, cost.Findings);
            Uncertainty(json, simulation, drivers);
            json.WriteEndObject();
        });
    }

    /// <summary>Writes a comparison: both costs and what changes, in all and by activity.</summary>
    /// <param name="comparison">The comparison; changes are null where a side is incomplete, a rate where there is nothing to save.</param>
    /// <param name="simulation">A simulation of both sheets; null writes none.</param>
    /// <param name="drivers">What drives the saving; null writes none.</param>
    /// <returns>The text, indented, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string Write(CostComparison comparison, CostSimulation? simulation = null, CostDrivers? drivers = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return CostJson.Text(json =>
        {
            json.WriteStartObject();
            Method(json, comparison.Method);
            Comparison(json, comparison);
            Findings(json, comparison.Findings);
            Uncertainty(json, simulation, drivers);
            json.WriteEndObject();
        });
    }

    private static void Comparison(Utf8JsonWriter json, CostComparison comparison)
    {
        Change(json, "perYear", comparison.PerYear);
        Change(json, "perDossier", comparison.PerDossier);
        Change(json, "oneOff", comparison.OneOff);
        Change(json, "fees", comparison.Fees);
        Change(json, "administration", comparison.Administration);
        json.WriteStartArray("activities");
        foreach (var change in comparison.Activities)
        {
            json.WriteStartObject();
            json.WriteString("id", PlainLine.Of(change.Id));
            json.WriteString("name", PlainLine.Of(change.Name));
            Change(json, "inAll", change.InAll);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("before");
        Cost(json, comparison.Before);
        json.WriteEndObject();
        json.WriteStartObject("after");
        Cost(json, comparison.After);
        json.WriteEndObject();
    }

    private static void Method(Utf8JsonWriter json, CostMethod method)
    {
        json.WriteString("method", method == CostMethod.Statutory ? "statutory" : "waitingTime");
        json.WriteString("methodVi", CostWords.Method(method).Vi);
        json.WriteString("methodEn", CostWords.Method(method).En);
    }

    private static void Cost(Utf8JsonWriter json, ComplianceCost cost)
    {
        var sheet = cost.Sheet;
        json.WriteString("procedure", sheet.Procedure.Value);
        json.WriteString("name", PlainLine.Of(sheet.Name));
        json.WriteNumber("year", sheet.Year);
        json.WriteString("currency", PlainLine.Of(sheet.Currency));
        json.WriteBoolean("isComplete", cost.IsComplete);
        json.WriteStartArray("incomes");
        foreach (var income in sheet.Incomes.Concat(cost.Activities.Select(activity => activity.Activity.Income).OfType<HourlyIncome>()).Distinct())
        {
            Income(json, income);
        }

        json.WriteEndArray();
        json.WriteStartArray("activities");
        foreach (var activity in cost.Activities)
        {
            Activity(json, activity);
        }

        json.WriteEndArray();
        Totals(json, "totals", cost.Totals);
        Totals(json, "individuals", cost.Individuals);
        Totals(json, "enterprises", cost.Enterprises);
        Totals(json, "administration", cost.Administration);
    }

    private static void Activity(Utf8JsonWriter json, ActivityCost activity)
    {
        json.WriteStartObject();
        json.WriteString("id", PlainLine.Of(activity.Activity.Id));
        json.WriteString("name", PlainLine.Of(activity.Activity.Name));
        json.WriteString("kind", CostPlanWords.Of(CostPlanWords.Kinds, activity.Activity.Kind));
        json.WriteString("payer", CostPlanWords.Of(CostPlanWords.Payers, activity.Activity.Payer));
        json.WriteBoolean("isOneOff", activity.Activity.IsOneOff);
        if (activity.Income is { } income)
        {
            Amount(json, "income", income.Value.Likely);
        }
        else
        {
            json.WriteNull("income");
        }

        Amounts(json, "once", activity.Once);
        Amount(json, "timesPerYear", activity.TimesPerYear);
        Amount(json, "subjectsPerYear", activity.SubjectsPerYear);
        Amounts(json, "inAll", activity.InAll);
        json.WriteString("evidence", PlainLine.Of(activity.Activity.Evidence));
        json.WriteEndObject();
    }

    private static void Totals(Utf8JsonWriter json, string name, CostTotals? totals)
    {
        if (totals is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        Amounts(json, "perDossier", totals.PerDossier);
        Amounts(json, "perYear", totals.PerYear);
        Amounts(json, "oneOff", totals.OneOff);
        Amounts(json, "businessAsUsual", totals.BusinessAsUsual);
        json.WriteEndObject();
    }

    private static void Amounts(Utf8JsonWriter json, string name, CostAmounts amounts)
    {
        json.WriteStartObject(name);
        Amount(json, "hours", amounts.Hours);
        Amount(json, "time", amounts.Time);
        Amount(json, "services", amounts.Services);
        Amount(json, "fees", amounts.Fees);
        Amount(json, "total", amounts.Total);
        json.WriteEndObject();
    }

    private static void Change(Utf8JsonWriter json, string name, CostChange? change)
    {
        if (change is not { } both)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        Amount(json, "before", both.Before);
        Amount(json, "after", both.After);
        Amount(json, "saving", both.Saving);
        if (both.Rate is { } rate)
        {
            Amount(json, "rate", rate);
        }
        else
        {
            json.WriteNull("rate");
        }

        json.WriteEndObject();
    }

    private static void Amount(Utf8JsonWriter json, string name, ExactNumber value)
    {
        var text = value.ToString();
        if (text.IndexOfAny(['/']) < 0)
        {
            CostJson.Exact(json, name, value);
            return;
        }

        CostJson.Exact(json, name, value.Round(Decimals));
        json.WriteString(name + "Exact", text);
    }

    private static void Findings(Utf8JsonWriter json, IReadOnlyList<Finding> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", finding.Severity switch { FindingSeverity.Error => "error", FindingSeverity.Warning => "warning", _ => "information" });
            json.WriteString("place", PlainLine.Of(finding.Place));
            json.WriteString("textVi", PlainLine.Of(finding.Text.Vi));
            json.WriteString("textEn", PlainLine.Of(finding.Text.En));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
