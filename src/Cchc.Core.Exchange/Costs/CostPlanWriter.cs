using System.Text.Json;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Times;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>
/// Writes the cost of one procedure and its plan as JSON of the format <c>cchc-cost/1</c>. <see cref="CostPlanReader"/> reads equal values from it, as far as
/// their texts are clean (NFC, single spaces). What is not stated is written as <c>null</c>, so that it can be filled in by hand.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using System.IO;
/// using System.Text;
/// using Cchc.Core.Exchange.Costs;
/// using Cchc.Core.Exchange.Samples;
///
/// var sheet = SampleCosts.Load("1.001193")!.Sheet;
/// var json = CostPlanWriter.Write(sheet);
/// using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
///
/// Console.WriteLine(CostPlanReader.Read(stream, "plan.json").GetValueOrThrow().Sheet == sheet); // True
/// </code>
/// </example>
public static class CostPlanWriter
{
    /// <summary>Writes one sheet.</summary>
    /// <param name="sheet">The inputs.</param>
    /// <returns>The text, indented, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    public static string Write(CostSheet sheet) => Write(new CostCase { Sheet = sheet ?? throw new ArgumentNullException(nameof(sheet)) });

    /// <summary>Writes a plan with its sheet.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The text, indented, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A processing time has no words that read back as the same time.</exception>
    public static string Write(SimplificationPlan plan) =>
        Write(new CostCase { Sheet = (plan ?? throw new ArgumentNullException(nameof(plan))).Before, Plan = plan });

    /// <summary>Writes all parts of a file.</summary>
    /// <param name="cost">Its parts.</param>
    /// <returns>The text, indented, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cost"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// There are both a plan and a sheet after; the plan begins with another sheet; or the waiting times before and after differ in more than their days.
    /// </exception>
    /// <exception cref="InvalidOperationException">A processing time has no words that read back as the same time.</exception>
    public static string Write(CostCase cost)
    {
        var sheet = (cost ?? throw new ArgumentNullException(nameof(cost))).Sheet;
        if (cost.After is not null && cost.Plan is not null)
        {
            throw new ArgumentException("A file holds a plan or a sheet after, not both.", nameof(cost));
        }

        if (cost.Plan is not null && !cost.Plan.Before.Equals(sheet))
        {
            throw new ArgumentException("The plan begins with another sheet.", nameof(cost));
        }

        var (before, after) = (cost.WaitingBefore, cost.WaitingAfter);
        if (after is not null
            && (before is null || !before.Income.Equals(after.Income) || before.HoursPerDay != after.HoursPerDay
                || before.DossiersPerYear != after.DossiersPerYear || before.Procedure != sheet.Procedure || after.Procedure != sheet.Procedure))
        {
            throw new ArgumentException("Waiting times before and after may differ only in their days.", nameof(cost));
        }

        return CostJson.Text(json =>
        {
            json.WriteStartObject();
            json.WriteString("format", CostPlanReader.Format);
            CostJson.Optional(json, "note", cost.Note);
            Sheet(json, sheet);
            if (cost.Plan is not null)
            {
                Plan(json, cost.Plan);
            }

            if (cost.After is not null)
            {
                json.WriteStartObject("after");
                Sheet(json, cost.After);
                json.WriteEndObject();
            }

            if (cost.Times is not null)
            {
                Cases(json, "times", cost.Times);
            }

            if (before is not null)
            {
                Waiting(json, before, after);
            }

            json.WriteEndObject();
        });
    }

    /// <summary>Writes all parts of a file to a stream.</summary>
    /// <param name="cost">Its parts.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark, not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The parts do not go together.</exception>
    /// <exception cref="InvalidOperationException">A processing time has no words that read back as the same time.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(CostCase cost, Stream output) => FormJson.Write(Write(cost), output);

    /// <summary>Writes as <see cref="Write(CostCase, Stream)"/> does, without waiting for the stream.</summary>
    /// <param name="cost">The cost and its plan.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark; not closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">It cannot be written so that it is read again.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(CostCase cost, Stream output, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(cost), output, cancellationToken);

    private static void Sheet(Utf8JsonWriter json, CostSheet sheet)
    {
        json.WriteString("procedure", sheet.Procedure.Value);
        json.WriteString("name", sheet.Name);
        json.WriteString("agency", sheet.Agency); // also when empty: a sheet after without it would take that of the sheet before
        json.WriteString("field", sheet.Field);
        json.WriteNumber("year", sheet.Year);
        json.WriteString("currency", sheet.Currency);
        CostJson.Range(json, "timesPerYear", sheet.TimesPerYear);
        CostJson.Range(json, "subjectsPerYear", sheet.SubjectsPerYear);
        CostJson.Range(json, "overhead", sheet.Overhead);
        if (sheet.IsAbolished)
        {
            json.WriteBoolean("abolished", true);
        }

        json.WriteStartArray("incomes");
        foreach (var income in sheet.Incomes)
        {
            json.WriteStartObject();
            Income(json, income);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("activities");
        foreach (var activity in sheet.Activities)
        {
            Activity(json, activity);
        }

        json.WriteEndArray();
    }

    /// <summary>The members of an income.</summary>
    internal static void Income(Utf8JsonWriter json, HourlyIncome income)
    {
        json.WriteString("payer", CostPlanWords.Of(CostPlanWords.Payers, income.Payer));
        CostJson.Range(json, "value", income.Value);
        json.WriteNumber("year", income.Year);
        json.WriteString("series", income.Series);
        json.WriteString("source", income.Source);
        CostJson.Optional(json, "derivation", income.Derivation);
        json.WriteString("currency", income.Currency);
    }

    private static void Activity(Utf8JsonWriter json, CostActivity activity)
    {
        json.WriteStartObject();
        json.WriteString("id", activity.Id);
        json.WriteString("name", activity.Name);
        json.WriteString("kind", CostPlanWords.Of(CostPlanWords.Kinds, activity.Kind));
        json.WriteString("payer", CostPlanWords.Of(CostPlanWords.Payers, activity.Payer));
        CostJson.Optional(json, "component", activity.Component);
        if (activity.Channel is { } channel)
        {
            json.WriteString("channel", CostPlanWords.Of(CostPlanWords.Channels, channel));
        }

        CostJson.Range(json, "hours", activity.Hours);
        if (activity.Income is { } income)
        {
            json.WriteStartObject("income");
            Income(json, income);
            json.WriteEndObject();
        }

        CostJson.Range(json, "services", activity.Services);
        CostJson.Range(json, "fees", activity.Fees);
        CostJson.OptionalRange(json, "timesPerYear", activity.TimesPerYear);
        CostJson.OptionalRange(json, "subjectsPerYear", activity.SubjectsPerYear);
        if (activity.IsShareStated || activity.Channel is not null)
        {
            CostJson.Range(json, "share", activity.IsShareStated ? activity.Share : null);
        }

        if (activity.BusinessAsUsual != new Estimate(0))
        {
            CostJson.Range(json, "businessAsUsual", activity.BusinessAsUsual);
        }

        if (activity.IsOneOff)
        {
            json.WriteBoolean("oneOff", true);
        }

        CostJson.Optional(json, "evidence", activity.Evidence);
        CostJson.Optional(json, "note", activity.Note);
        json.WriteEndObject();
    }

    private static void Plan(Utf8JsonWriter json, SimplificationPlan plan)
    {
        json.WriteStartObject("plan");
        CostJson.Optional(json, "name", plan.Name);
        CostJson.Optional(json, "decision", plan.Decision);
        json.WriteStartArray("measures");
        foreach (var measure in plan.Measures)
        {
            Measure(json, measure);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Measure(Utf8JsonWriter json, SimplificationMeasure measure)
    {
        json.WriteStartObject();
        json.WriteString("id", measure.Id);
        json.WriteString("kind", MeasureForms.WordOf(measure));
        CostJson.Optional(json, "description", measure.Description);
        if (measure.LegalBasis is { Article: null } whole)
        {
            json.WriteString("legalBasis", whole.Text);
        }
        else if (measure.LegalBasis is { } basis)
        {
            json.WriteStartObject("legalBasis");
            json.WriteString("text", basis.Text);
            json.WriteString("article", basis.Article);
            json.WriteEndObject();
        }

        CostJson.Optional(json, "inForceFrom", measure.InForceFrom is { } from ? DateText.Iso(from) : null);
        CostJson.Optional(json, "inForceThrough", measure.InForceThrough is { } through ? DateText.Iso(through) : null);
        if (measure is IActivityMeasure target)
        {
            CostJson.Optional(json, "activities", target.Activities);
            CostJson.Optional(json, "components", target.Components);
        }

        if (measure is IAmountMeasure amounts)
        {
            CostJson.OptionalRange(json, "hours", amounts.Hours);
            CostJson.OptionalRange(json, "services", amounts.Services);
            CostJson.OptionalRange(json, "fees", amounts.Fees);
        }

        Own(json, measure);
        json.WriteEndObject();
    }

    private static void Own(Utf8JsonWriter json, SimplificationMeasure measure)
    {
        switch (measure)
        {
            case SimplificationMeasure.MergeComponents merge:
                CostJson.Optional(json, "into", merge.Into);
                break;
            case SimplificationMeasure.FileOnline online:
                CostJson.Optional(json, "from", online.From);
                CostJson.Exact(json, "share", online.Share);
                break;
            case SimplificationMeasure.ShorterTask task:
                CostJson.Range(json, "hours", task.Hours);
                break;
            case SimplificationMeasure.LowerFee fee:
                CostJson.Range(json, "fees", fee.Fees);
                break;
            case SimplificationMeasure.LowerFrequency lower:
                CostJson.Range(json, "timesPerYear", lower.TimesPerYear);
                break;
            case SimplificationMeasure.FewerSubjects fewer:
                CostJson.Range(json, "subjectsPerYear", fewer.SubjectsPerYear);
                break;
            case SimplificationMeasure.ShorterProcessing shorter:
                Cases(json, "cases", shorter.Cut);
                break;
        }
    }

    private static void Cases(Utf8JsonWriter json, string name, ProcessingTimeCut cut)
    {
        json.WriteStartArray(name);
        foreach (var item in cut.Cases)
        {
            json.WriteStartObject();
            CostJson.Optional(json, "name", item.Name);
            CostJson.Time(json, "before", item.Before);
            CostJson.Time(json, "after", item.After);
            if (item.Dossiers is { } dossiers)
            {
                CostJson.Exact(json, "dossiers", dossiers);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Waiting(Utf8JsonWriter json, WaitingCost before, WaitingCost? after)
    {
        json.WriteStartObject("waiting");
        CostJson.Exact(json, "before", before.Days);
        if (after is not null)
        {
            CostJson.Exact(json, "after", after.Days);
        }

        CostJson.Exact(json, "hoursPerDay", before.HoursPerDay);
        CostJson.Exact(json, "dossiersPerYear", before.DossiersPerYear);
        json.WriteStartObject("income");
        Income(json, before.Income);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
