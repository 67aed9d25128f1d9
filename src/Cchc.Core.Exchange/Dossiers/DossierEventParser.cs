using System.Text.Json;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Exchange.Reading;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>Makes a request of the JSON values of a file of events, and collects what is wrong.</summary>
internal sealed partial class DossierEventParser(string fileName, FindingList? list = null) : FormTimes(fileName, FormFormat.Events, list)
{
    internal const string Format = "cchc-events/1";
    private const string Correction = "correction";

    private static readonly string[] RootNames = ["$schema", "format", "note", "time", "otherTime", "otherStart", "rules", "procedure", "field", "remote",
        StartRuleName,
        "pauseRules", "policies", "events"];
    private static readonly string[] CommonNames = ["id", "type", "at", "recordedAt", "note"];

    private static readonly Dictionary<string, string[]> Members = new(StringComparer.Ordinal)
    {
        ["received"] = ["online", "complete", "outsideTerritory", "promised"],
        ["receivedByCompetentAgency"] = ["agency", "promised"],
        ["supplementRequested"] = ["content", "cause"],
        ["supplemented"] = ["promised"],
        ["paused"] = ["rule", "reason", "legalBasis"],
        ["resumed"] = ["pause", "promised"],
        ["feeNotified"] = [],
        ["feePaid"] = ["promised"],
        ["transferred"] = ["to"],
        ["extended"] = ["promised", "reason"],
        ["stopped"] = [],
        ["refused"] = ["reason"],
        ["result"] = [],
        ["returned"] = ["what"],
        ["systemOutage"] = ["announced"],
        ["systemRestored"] = ["promised"],
        [Correction] = ["of", "replacement"],
    };

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);

    public DossierClockRequest? Root(LineJson root)
    {
        if (!Begins(root, Format, RootNames))
        {
            return null;
        }

        var time = Time(root, "time", null, "\"05 ngày làm việc\"");
        var otherTime = root.Given("otherTime") is null ? null : Time(root, "otherTime", null, "\"05 ngày làm việc\"");
        var otherStart = Text(root, "otherStart", null);
        var rules = Rules(root);
        var startRule = StartRuleOf(root);
        var pauseRules = PauseRules(root);
        var policies = Policies(root);
        var (procedure, field, isRemote) = (Text(root, "procedure", null), Text(root, "field", null), Flag(root, "remote", null));
        var events = new List<DossierEvent>();
        Need(root, "events", null);
        foreach (var value in Items(root, "events", null))
        {
            if (Event(value, isReplacement: false) is { } item)
            {
                events.Add(item);
            }
        }

        if (root["events"] is { Members.Count: > DossierEventReader.MostEvents } list)
        {
            Report(EventFindings.TooManyEvents, list.Line, null, $"events: {list.Members.Count} sự kiện, nhiều nhất {DossierEventReader.MostEvents}",
                $"events: {list.Members.Count} events, at most {DossierEventReader.MostEvents} are read");
        }

        return time is null || rules is null ? null : new DossierClockRequest
        {
            Time = time,
            OtherTime = otherTime,
            OtherStart = otherStart,
            Rules = rules,
            Events = events,
            ProcedureCode = procedure,
            FieldCode = field,
            IsRemote = isRemote,
            StartRule = startRule,
            PauseRules = pauseRules,
            Policies = policies,
        };
    }

    /// <summary>The events of an array, as those of a file.</summary>
    public List<DossierEvent> EventsOf(LineJson array)
    {
        var events = new List<DossierEvent>();
        if (array.Kind != JsonTokenType.StartArray)
        {
            Expected(FormFault.WrongType, array, "events", null, "một mảng", "an array");
            return events;
        }

        foreach (var (_, value) in array.Members)
        {
            if (Event(value, isReplacement: false) is { } item)
            {
                events.Add(item);
            }
        }

        return events;
    }

    private DossierClockRules? Rules(LineJson root)
    {
        var name = Text(root, "rules", null);
        if (name is null)
        {
            return DossierClockRules.OneStop;
        }

        if (DossierClockRules.Find(name) is { } rules)
        {
            return rules;
        }

        UnknownWord(EventFindings.UnknownRuleSet, name, root["rules"]!, "rules", null, DossierClockRules.All.Select(item => item.Name));
        return null;
    }

    private DossierEvent? Event(LineJson json, bool isReplacement)
    {
        if (!IsObject(json, null, null))
        {
            return null;
        }

        var id = isReplacement ? Text(json, "id", null) ?? "replacement" : Required(json, "id", null);
        var type = Required(json, "type", id);
        var at = Moment(json, "at", id, required: true);
        var recordedAt = Moment(json, "recordedAt", id, required: false);
        var note = Text(json, "note", id);
        if (type is not null && (!Members.TryGetValue(type, out var names) || (isReplacement && type == Correction)))
        {
            UnknownWord(EventFindings.UnknownEventType, type, json["type"]!, "type", id, Members.Keys);
            type = null;
        }
        else if (type is not null)
        {
            CheckNames(json, id, [.. CommonNames, .. Members[type]]);
        }

        if (id is not null && !isReplacement)
        {
            IsFirst(ids, id, json, id, $"mã \"{Shorten.To(id)}\"", $"id \"{Shorten.To(id)}\"");
        }

        var item = type is null ? null : Content(json, type, id ?? "?", at ?? default);
        return item is null || id is null || at is null ? null : item with { RecordedAt = recordedAt, Note = note };
    }
}
