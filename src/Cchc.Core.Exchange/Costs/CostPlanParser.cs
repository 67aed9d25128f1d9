using System.Text.Json;
using Cchc.Core.Costs;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Costs;

/// <summary>Makes sheets and a plan of the JSON values of a file of costs, and collects what is wrong.</summary>
internal sealed partial class CostPlanParser(string fileName) : CostFileParser(fileName)
{
    private static readonly string[] SheetNames =
        ["procedure", "name", "agency", "field", "year", "currency", "timesPerYear", "subjectsPerYear", "overhead", "abolished", "incomes", "defaults",
            "activities"];

    private static readonly string[] RootNames = ["$schema", "format", .. SheetNames, "plan", "after", "times", "waiting", "note"];
    private static readonly string[] DefaultNames = ["payer", "hours", "services", "fees", "timesPerYear", "subjectsPerYear", "businessAsUsual"];
    private static readonly string[] WaitingNames = ["before", "after", "hoursPerDay", "income", "dossiersPerYear"];

    private static readonly string[] ActivityNames =
    [
        "id", "name", "kind", "payer", "component", "channel", "hours", "income", "services", "fees", "timesPerYear", "subjectsPerYear", "share",
            "businessAsUsual",
        "oneOff", "evidence", "note",
    ];

    public CostCase? Root(LineJson root)
    {
        if (!Begins(root, CostPlanReader.Format, RootNames))
        {
            return null;
        }

        _ = Text(root, "$schema", null);
        var sheet = Sheet(root, null);
        var after = Object(root, "after", null) is { } second ? Second(second, sheet) : null;
        var plan = Object(root, "plan", null) is { } json ? Plan(json, sheet) : null;
        if (root.Given("after") is not null && root.Given("plan") is { } both)
        {
            Report(CostFileFindings.ExclusiveMembers, both.Line, null, "plan: chỉ được có một trong plan, after", "plan: only one of plan, after is allowed");
        }

        var (waitingBefore, waitingAfter) = Object(root, "waiting", null) is { } waiting ? Waiting(waiting, sheet) : default;
        var (times, note) = (Cut(root, "times", null), Text(root, "note", null));
        return sheet is null ? null : new CostCase
        {
            Sheet = sheet,
            After = after,
            Plan = plan,
            Times = times,
            WaitingBefore = waitingBefore,
            WaitingAfter = waitingAfter,
            Note = note ?? string.Empty,
        };
    }

    // What an "after" does not say of its head is as before; its figures must be stated anew.
    private CostSheet? Second(LineJson json, CostSheet? before)
    {
        CheckNames(json, null, SheetNames);
        return Sheet(json, before);
    }

    private CostSheet? Sheet(LineJson json, CostSheet? before)
    {
        var isFirst = before is null;
        var code = isFirst ? Required(json, "procedure", null) : Text(json, "procedure", null) ?? before!.Procedure.Value;
        var name = isFirst ? Required(json, "name", null) : Text(json, "name", null) ?? before!.Name;
        var year = isFirst || json["year"] is not null ? Year(json, "year", null) : before!.Year;
        var currency = isFirst ? Required(json, "currency", null) : Text(json, "currency", null) ?? before!.Currency;
        var defaults = Object(json, "defaults", null);
        if (defaults is not null)
        {
            CheckNames(defaults, null, DefaultNames);
        }

        var payer = defaults is null ? null : WordOrNull(defaults, "payer", null, CostPlanWords.Payers);
        var payers = new Dictionary<CostPayer, int>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var sheet = new CostSheet
        {
            Procedure = ProcedureCode.Parse(code ?? "?"),
            Name = name ?? "?",
            Agency = Text(json, "agency", null) ?? (json["agency"] is null ? before?.Agency : null) ?? string.Empty,
            Field = Text(json, "field", null) ?? (json["field"] is null ? before?.Field : null) ?? string.Empty,
            Year = year ?? 1,
            Currency = currency ?? CostSheet.Dong,
            TimesPerYear = Range(json, "timesPerYear", null),
            SubjectsPerYear = Range(json, "subjectsPerYear", null),
            Overhead = Range(json, "overhead", null) ?? 0,
            IsAbolished = Flag(json, "abolished", null),
            Incomes = Objects(json, "incomes", null, required: false, item => SheetIncome(item, currency, payers)),
            Activities = Objects(json, "activities", null, required: false, item => Activity(item, lines, defaults, payer, currency)),
        };
        return code is null || name is null || year is null || currency is null ? null : sheet;
    }

    private CostActivity? Activity(LineJson json, Dictionary<string, int> lines, LineJson? defaults, CostPayer? defaultPayer, string? currency)
    {
        CheckNames(json, NameOf(json), ActivityNames);
        var id = Identifier(json, lines);
        var name = Required(json, "name", id);
        var kind = Required(json, "kind", id) is { } word ? Word(word, json["kind"]!, "kind", id, CostPlanWords.Kinds) : default;
        var payer = json.Given("payer") is null ? defaultPayer : WordOrNull(json, "payer", id, CostPlanWords.Payers);
        if (payer is null)
        {
            NeedText(json, "payer", id);
        }

        Estimate? Or(string member) => RangeOf(json.Given(member) ?? defaults?[member], member, id);
        var activity = new CostActivity
        {
            Id = id ?? "?",
            Name = name ?? "?",
            Kind = kind,
            Payer = payer ?? CostPayer.Individual,
            Component = Text(json, "component", id) ?? string.Empty,
            Channel = WordOrNull(json, "channel", id, CostPlanWords.Channels),
            Hours = Or("hours"),
            Income = Object(json, "income", id) is { } income ? Income(income, id, currency, payer) : null,
            Services = Or("services"),
            Fees = Or("fees"),
            TimesPerYear = Or("timesPerYear"),
            SubjectsPerYear = Or("subjectsPerYear"),
            BusinessAsUsual = Or("businessAsUsual") ?? 0,
            IsOneOff = Flag(json, "oneOff", id),
            Evidence = Text(json, "evidence", id) ?? string.Empty,
            Note = Text(json, "note", id) ?? string.Empty,
        };
        return id is null || name is null || payer is null ? null : Range(json, "share", id) is { } share ? activity with { Share = share } : activity;
    }
}
