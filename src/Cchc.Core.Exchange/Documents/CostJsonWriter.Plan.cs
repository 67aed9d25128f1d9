using System.Text.Json;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Costs.Times;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Documents;

/// <summary>Plans with their measures.</summary>
public static partial class CostJsonWriter
{
    /// <summary>Writes what a plan saves: the comparison, the measures with both savings (in order and whatever the order), and the cuts in processing time.</summary>
    /// <param name="result">The result; with an error in the plan the comparison and the savings are null and <c>findings</c> say why.</param>
    /// <param name="simulation">A simulation of the sheets before and after; null writes none.</param>
    /// <param name="drivers">What drives the saving; null writes none.</param>
    /// <returns>The text, indented, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string Write(PlanResult result, CostSimulation? simulation = null, CostDrivers? drivers = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return CostJson.Text(json =>
        {
            json.WriteStartObject();
            Method(json, CostMethod.Statutory);
            json.WriteStartObject("plan");
            json.WriteString("name", PlainLine.Of(result.Plan.Name));
            json.WriteString("decision", PlainLine.Of(result.Plan.Decision));
            json.WriteEndObject();
            if (CostMeasureText.Comparison(result) is { } comparison)
            {
                Comparison(json, comparison);
            }
            else
            {
                json.WriteNull("perYear");
                json.WriteStartObject("before");
                Cost(json, result.Before);
                json.WriteEndObject();
                json.WriteNull("after");
            }

            Measures(json, result);
            ProcessingTimes(json, result);
            Findings(json, result.Findings);
            Uncertainty(json, simulation, drivers);
            json.WriteEndObject();
        });
    }

    private static void Measures(Utf8JsonWriter json, PlanResult result)
    {
        json.WriteStartArray("measures");
        for (var i = 0; i < result.Plan.Measures.Count; i++)
        {
            var measure = result.Plan.Measures[i];
            var saving = i < result.Measures.Count ? result.Measures[i] : null;
            json.WriteStartObject();
            json.WriteString("id", PlainLine.Of(measure.Id));
            json.WriteString("kind", MeasureForms.WordOf(measure));
            json.WriteString("kindVi", measure.KindName.Vi);
            json.WriteString("kindEn", measure.KindName.En);
            json.WriteString("description", PlainLine.Of(measure.Description));
            if (measure.LegalBasis is { } basis)
            {
                json.WriteStartObject("legalBasis");
                json.WriteString("text", PlainLine.Of(basis.Text));
                json.WriteString("article", basis.Article is { } article ? PlainLine.Of(article) : null);
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("legalBasis");
            }

            json.WriteString("inForceFrom", measure.InForceFrom is { } from ? DateText.Iso(from) : null);
            json.WriteString("inForceThrough", measure.InForceThrough is { } through ? DateText.Iso(through) : null);
            Saving(json, "inOrder", saving?.InOrder, saving?.Rate);
            Saving(json, "orderFree", saving?.OrderFree, saving?.OrderFreeRate);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Saving(Utf8JsonWriter json, string name, PlanAmounts? amounts, ExactNumber? rate)
    {
        if (amounts is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        Amount(json, "perYear", known.PerYear);
        Amount(json, "perDossier", known.PerDossier);
        Amount(json, "oneOff", known.OneOff);
        Amount(json, "fees", known.Fees);
        Amount(json, "administration", known.Administration);
        OptionalAmount(json, "rate", rate);
        json.WriteEndObject();
    }

    private static void ProcessingTimes(Utf8JsonWriter json, PlanResult result)
    {
        json.WriteStartArray("processingTimes");
        foreach (var (measure, cut) in CostMeasureText.Cuts(result))
        {
            json.WriteStartObject();
            json.WriteString("measure", PlainLine.Of(measure.Id));
            json.WriteStartArray("cases");
            for (var i = 0; i < cut.Changes.Count; i++)
            {
                var item = cut.Cut.Cases[i];
                json.WriteStartObject();
                json.WriteString("name", PlainLine.Of(item.Name));
                OptionalAmount(json, "dossiers", item.Dossiers);
                json.WriteString("beforeVi", PlainLine.Of(item.Before.Description.Vi));
                json.WriteString("beforeEn", PlainLine.Of(item.Before.Description.En));
                json.WriteString("afterVi", PlainLine.Of(item.After.Description.Vi));
                json.WriteString("afterEn", PlainLine.Of(item.After.Description.En));
                TimeChange(json, cut.Changes[i]);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (cut.Weighted is { } weighted)
            {
                json.WriteStartObject("weighted");
                TimeChange(json, weighted);
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("weighted");
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void TimeChange(Utf8JsonWriter json, ProcessingTimeChange change)
    {
        switch (change)
        {
            case ProcessingTimeChange.Like like:
                json.WriteString("change", "like");
                json.WriteString("unit", like.Unit switch
                {
                    ProcessingUnit.WorkingDays => "workingDays",
                    ProcessingUnit.CalendarDays => "calendarDays",
                    ProcessingUnit.WorkingHours => "workingHours",
                    ProcessingUnit.ClockHours => "clockHours",
                    _ => "months",
                });
                Amount(json, "before", like.Before);
                Amount(json, "after", like.After);
                Amount(json, "saving", like.Saving);
                OptionalAmount(json, "rate", like.Rate);
                break;
            case ProcessingTimeChange.Bounded bound:
                json.WriteString("change", "bounded");
                json.WriteString("unit", "calendarDays");
                Amount(json, "leastBefore", bound.LeastBefore);
                Amount(json, "mostBefore", bound.MostBefore);
                Amount(json, "leastAfter", bound.LeastAfter);
                Amount(json, "mostAfter", bound.MostAfter);
                OptionalAmount(json, "leastRate", bound.LeastRate);
                OptionalAmount(json, "mostRate", bound.MostRate);
                break;
            case ProcessingTimeChange.NotComparable none:
                json.WriteString("change", "notComparable");
                json.WriteString("reasonVi", none.Reason.Vi);
                json.WriteString("reasonEn", none.Reason.En);
                break;
        }
    }

    private static void OptionalAmount(Utf8JsonWriter json, string name, ExactNumber? value)
    {
        if (value is { } known)
        {
            Amount(json, name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
