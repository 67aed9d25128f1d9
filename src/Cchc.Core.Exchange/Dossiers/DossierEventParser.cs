using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Reading;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>Makes a request of the JSON values of a file of events, and collects what is wrong.</summary>
internal sealed partial class DossierEventParser(string fileName)
{
    internal const string Format = "cchc-events/1";
    private const string Correction = "correction";

    private static readonly string[] RootNames = ["$schema", "format", "note", "time", "rules", "procedure", "field", "remote", "pauseRules", "policies", "events"];
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

    private readonly List<(int Line, Finding Finding)> findings = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public IReadOnlyList<Finding> Findings => ValueList.Of(findings.OrderBy(item => item.Line).Select(item => item.Finding));

    public DossierClockRequest? Root(LineJson root)
    {
        if (root.Kind != JsonTokenType.StartObject || root["format"] is not { Kind: JsonTokenType.String } format || VietnameseText.Clean(format.Text) != Format)
        {
            var found = (root["format"] ?? root).Found;
            Report("CCHC-EVT-003", (root["format"] ?? root).Line, null, $"gặp {found.Vi}, cần \"format\": \"{Format}\"", $"found {found.En}, expected \"format\": \"{Format}\"");
            return null;
        }

        CheckNames(root, null, RootNames);
        var time = Time(root);
        var rules = Rules(root);
        var pauseRules = PauseRules(root);
        var policies = Policies(root);
        var events = new List<DossierEvent>();
        if (root["events"] is not { Kind: JsonTokenType.StartArray } list)
        {
            Report("CCHC-EVT-005", (root["events"] ?? root).Line, null, "events: cần một mảng", "events: expected an array");
            return null;
        }

        foreach (var (_, value) in list.Members)
        {
            if (Event(value, isReplacement: false) is { } item)
            {
                events.Add(item);
            }
        }

        if (list.Members.Count > DossierEventReader.MostEvents)
        {
            Report("CCHC-EVT-017", list.Line, null, $"events: {list.Members.Count} sự kiện, nhiều nhất {DossierEventReader.MostEvents}", $"events: {list.Members.Count} events, at most {DossierEventReader.MostEvents} are read");
        }

        return time is null || rules is null ? null : new DossierClockRequest
        {
            Time = time,
            Rules = rules,
            Events = events,
            ProcedureCode = Text(root, "procedure", null),
            FieldCode = Text(root, "field", null),
            IsRemote = Flag(root, "remote", null, false),
            PauseRules = pauseRules,
            Policies = policies,
        };
    }

    public void Report(string code, int line, string? id, string vi, string en) =>
        findings.Add((line, new Finding(code, FindingSeverity.Error, CalendarLayerReader.PlaceOf(fileName, line, id), new BilingualText(vi, en))));

    private ProcessingTime? Time(LineJson root)
    {
        var text = Required(root, "time", null);
        if (text is null)
        {
            return null;
        }

        if (ProcessingTime.TryParse(text, out var time))
        {
            return time;
        }

        Report("CCHC-EVT-006", root["time"]!.Line, null, $"time: không đọc được \"{text}\"; cần ví dụ \"05 ngày làm việc\"", $"time: \"{text}\" cannot be read; expected such as \"05 ngày làm việc\"");
        return null;
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

        var known = string.Join(", ", DossierClockRules.All.Select(item => item.Name));
        Report("CCHC-EVT-007", root["rules"]!.Line, null, $"rules: không có \"{name}\"; cần {known}", $"rules: unknown \"{name}\"; expected {known}");
        return null;
    }

    private DossierEvent? Event(LineJson json, bool isReplacement)
    {
        if (json.Kind != JsonTokenType.StartObject)
        {
            Report("CCHC-EVT-005", json.Line, null, $"cần một đối tượng, gặp {json.Found.Vi}", $"expected an object, found {json.Found.En}");
            return null;
        }

        var id = isReplacement ? Text(json, "id", null) ?? "replacement" : Required(json, "id", null);
        var type = Required(json, "type", id);
        var at = Moment(json, "at", id, required: true);
        var recordedAt = Moment(json, "recordedAt", id, required: false);
        var note = Text(json, "note", id);
        if (type is not null && (!Members.TryGetValue(type, out var names) || (isReplacement && type == Correction)))
        {
            Report("CCHC-EVT-008", json["type"]!.Line, id, $"không có loại sự kiện \"{type}\"; cần {string.Join(", ", Members.Keys)}", $"unknown type of event \"{type}\"; expected {string.Join(", ", Members.Keys)}");
            type = null;
        }
        else if (type is not null)
        {
            CheckNames(json, id, [.. CommonNames, .. Members[type]]);
        }

        if (id is not null && !isReplacement && !ids.Add(id))
        {
            Report("CCHC-EVT-009", json.Line, id, $"mã \"{id}\" lặp lại", $"duplicate id \"{id}\"");
        }

        var item = type is null ? null : Content(json, type, id ?? "?", at ?? default);
        return item is null || id is null || at is null ? null : item with { RecordedAt = recordedAt, Note = note };
    }

    private void CheckNames(LineJson json, string? id, string[] names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in json.Members)
        {
            if (!seen.Add(name))
            {
                Report("CCHC-EVT-010", value.Line, id, $"\"{name}\" lặp lại", $"duplicate member \"{name}\"");
            }
            else if (Array.IndexOf(names, name) < 0)
            {
                Report("CCHC-EVT-004", value.Line, id, $"không có mục \"{name}\"; cần {string.Join(", ", names)}", $"unknown member \"{name}\"; expected {string.Join(", ", names)}");
            }
        }
    }
}
