using System.Text.Json;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Times;
using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Costs;

/// <content>Plans, processing times, and the valuation of waiting time.</content>
internal sealed partial class CostPlanParser
{
    private const string ExampleTimes = "\"5 ngày làm việc\", \"8 giờ làm việc\", \"30 ngày\"";

    private static readonly string[] PlanNames = ["name", "decision", "measures"];
    private static readonly string[] BasisNames = ["text", "article"];
    private static readonly string[] CaseNames = ["name", "before", "after", "dossiers"];

    private SimplificationPlan? Plan(LineJson json, CostSheet? sheet)
    {
        CheckNames(json, null, PlanNames);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var (name, decision) = (Text(json, "name", null) ?? string.Empty, Text(json, "decision", null) ?? string.Empty);
        var measures = Objects(json, "measures", null, required: true, item => Measure(item, lines));
        return sheet is null ? null : new SimplificationPlan { Name = name, Decision = decision, Before = sheet, Measures = measures };
    }

    private SimplificationMeasure? Measure(LineJson json, Dictionary<string, int> lines)
    {
        var id = Identifier(json, lines);
        var word = Required(json, "kind", id);
        var form = word is null ? null : Word(word, json["kind"]!, "kind", id, MeasureForms.All);
        if (form is null)
        {
            return null;
        }

        CheckNames(json, id, form.Names);
        var measure = Content(json, id, form) is { } content
            ? content with
            {
                Id = id ?? "?",
                Description = Text(json, "description", id) ?? string.Empty,
                LegalBasis = Basis(json, id),
                InForceFrom = Date(json, "inForceFrom", id),
                InForceThrough = Date(json, "inForceThrough", id),
            }
            : null;
        return id is null ? null : measure;
    }

    private SimplificationMeasure? Content(LineJson json, string? id, MeasureForm form)
    {
        var activities = form.Has("activities") ? Ids(json, "activities", id) : ValueList.Empty<string>();
        var components = form.Has("components") ? Ids(json, "components", id) : ValueList.Empty<string>();
        var hours = form.Has("hours") ? Range(json, "hours", id) : null;
        var services = form.Has("services") ? Range(json, "services", id) : null;
        var fees = form.Has("fees") ? Range(json, "fees", id) : null;
        foreach (var name in form.Needed)
        {
            Need(json, name, id);
        }

        return form.Word switch
        {
            "abolishProcedure" => new SimplificationMeasure.AbolishProcedure { Id = "?" },
            "dropComponent" => new SimplificationMeasure.DropComponent { Id = "?", Activities = activities, Components = components },
            "replaceByData" => new SimplificationMeasure.ReplaceByData
            {
                Id = "?",
                Activities = activities,
                Components = components,
                Hours = hours,
                Services = services,
                Fees = fees,
            },
            "mergeComponents" => new SimplificationMeasure.MergeComponents
            {
                Id = "?",
                Activities = activities,
                Components = components,
                Hours = hours,
                Services = services,
                Fees = fees,
                Into = Text(json, "into", id),
            },
            "fewerCopies" => new SimplificationMeasure.FewerCopies
            {
                Id = "?",
                Activities = activities,
                Components = components,
                Hours = hours,
                Services = services,
                Fees = fees,
            },
            "noCertification" => new SimplificationMeasure.NoCertification
            {
                Id = "?",
                Activities = activities,
                Components = components,
                Hours = hours,
                Services = services,
                Fees = fees,
            },
            "decentralise" => new SimplificationMeasure.Decentralise
            {
                Id = "?",
                Activities = activities,
                Components = components,
                Hours = hours,
                Services = services,
                Fees = fees,
            },
            "shorterTask" => hours is null ? null : new SimplificationMeasure.ShorterTask
            {
                Id = "?",
                Activities = activities,
                Components = components,
                Hours = hours,
            },
            "lowerFee" => fees is null ? null : new SimplificationMeasure.LowerFee { Id = "?", Activities = activities, Components = components, Fees = fees },
            "rarer" => Range(json, "timesPerYear", id) is { } times
                ? new SimplificationMeasure.LowerFrequency { Id = "?", Activities = activities, Components = components, TimesPerYear = times } : null,
            "fewerSubjects" => Range(json, "subjectsPerYear", id) is { } subjects
                ? new SimplificationMeasure.FewerSubjects { Id = "?", Activities = activities, Components = components, SubjectsPerYear = subjects }
                : null,
            "fileOnline" => Online(json, id, activities, components),
            _ => Processing(json, id),
        };
    }

    private SimplificationMeasure.FileOnline? Online(LineJson json, string? id, IReadOnlyList<string> activities, IReadOnlyList<string> components)
    {
        var from = Ids(json, "from", id);
        var share = Exact(json, "share", id, inside: null);
        return share is null ? null : new SimplificationMeasure.FileOnline
        {
            Id = "?",
            Activities = activities,
            Components = components,
            From = from,
            Share = share.Value,
        };
    }

    // An empty list is missing too: else the measure would be passed over without a word.
    private SimplificationMeasure.ShorterProcessing? Processing(LineJson json, string? id)
    {
        if (json["cases"] is { Kind: JsonTokenType.StartArray, Members.Count: 0 } empty)
        {
            Missing(empty, "cases", id);
        }

        return Cut(json, "cases", id) is { } cut ? new SimplificationMeasure.ShorterProcessing { Id = "?", Cut = cut } : null;
    }

    private IReadOnlyList<string> Ids(LineJson json, string name, string? id) =>
        ValueList.Of(Texts(json, name, id, required: json.Given(name) is not null).Select(item => item.Text));

    // A text, or an object with text and article.
    private MeasureBasis? Basis(LineJson json, string? id)
    {
        if (json["legalBasis"] is not { Kind: JsonTokenType.StartObject } basis)
        {
            return Text(json, "legalBasis", id) is { } whole ? new MeasureBasis(whole) : null;
        }

        CheckNames(basis, id, BasisNames);
        var (text, article) = (Required(basis, "text", id), Text(basis, "article", id));
        return text is null ? null : new MeasureBasis(text, article);
    }

    private ProcessingTimeCut? Cut(LineJson json, string name, string? id)
    {
        var cases = Objects(json, name, id, required: false, item => Case(item, id));
        return cases.Count == 0 ? null : new ProcessingTimeCut(cases);
    }

    private ProcessingTimeCut.Case? Case(LineJson json, string? id)
    {
        CheckNames(json, id, CaseNames);
        var (before, after) = (Time(json, "before", id, ExampleTimes), Time(json, "after", id, ExampleTimes));
        var dossiers = NotNegative(json, "dossiers", id);
        return before is null || after is null ? null : new ProcessingTimeCut.Case(Text(json, "name", id) ?? string.Empty, before, after, dossiers);
    }

    private (WaitingCost? Before, WaitingCost? After) Waiting(LineJson json, CostSheet? sheet)
    {
        CheckNames(json, null, WaitingNames);
        var before = NotNegative(json, "before", null, "waiting", 36_600);
        var after = NotNegative(json, "after", null, "waiting", 36_600);
        var hours = NotNegative(json, "hoursPerDay", null, "waiting", 24);
        var dossiers = NotNegative(json, "dossiersPerYear", null, "waiting", 1_000_000_000_000_000);
        foreach (var name in (string[])["before", "hoursPerDay", "dossiersPerYear"])
        {
            Need(json, name, null, "waiting." + name);
        }

        var income = Object(json, "income", null) is { } own ? Income(own, null, sheet?.Currency, CostPayer.Individual) : null;
        Need(json, "income", null, "waiting.income");
        if (income is not null && (income.Value.Likely.Sign < 0 || income.Value.Likely > 1_000_000_000_000_000L))
        {
            Report(FormFault.OutOfRange, json["income"]!, null, $"waiting.income: {income.Value} ngoài khoảng",
                $"waiting.income: {income.Value} is out of range");
            income = null;
        }

        if (sheet is null || before is null || hours is null || dossiers is null || income is null)
        {
            return default;
        }

        return (new WaitingCost(sheet.Procedure, before.Value, hours.Value, income, dossiers.Value), after is { } days
            ? new WaitingCost(sheet.Procedure, days, hours.Value, income, dossiers.Value) : null);
    }
}
