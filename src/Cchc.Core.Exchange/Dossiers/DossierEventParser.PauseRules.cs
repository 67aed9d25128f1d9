using System.Globalization;
using System.Text.Json;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;
using Known = Cchc.Core.Deadlines.Clock.PauseRules;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>Pause rules of one's own, and policies.</summary>
internal sealed partial class DossierEventParser
{
    internal const string RulesFormat = "cchc-pause-rules/1";
    private const int MostRules = 200;

    private static readonly string[] RuleNames =
    [
        "id", "title", "titleEn", "source", "article", "inForceFrom", "inForceTo", "procedures", "fields", "sets", "most", "longest", "closesAfter", "semantics", "addedWorkingDays", "standing", "note",
    ];

    private static readonly string[] PolicyNames = [ClockFinding.LateSupplement, ClockFinding.LateRecorded, ClockFinding.LastDay, ClockFinding.OutsideHours];

    /// <summary>A file of pause rules alone.</summary>
    public IReadOnlyList<PauseRule>? RulesRoot(LineJson root)
    {
        if (root.Kind != JsonTokenType.StartObject || root["format"] is not { Kind: JsonTokenType.String } format || VietnameseText.Clean(format.Text) != RulesFormat)
        {
            var found = (root["format"] ?? root).Found;
            Report("CCHC-EVT-003", (root["format"] ?? root).Line, null, $"gặp {found.Vi}, cần \"format\": \"{RulesFormat}\"", $"found {found.En}, expected \"format\": \"{RulesFormat}\"");
            return null;
        }

        CheckNames(root, null, ["$schema", "format", "note", "pauseRules"]);
        if (root["pauseRules"] is null)
        {
            Report("CCHC-EVT-011", root.Line, null, "pauseRules: thiếu hoặc rỗng", "pauseRules: missing or empty");
        }

        return PauseRules(root);
    }

    private List<PauseRule> PauseRules(LineJson root)
    {
        var rules = new List<PauseRule>();
        var known = new HashSet<string>(Known.All.Select(rule => rule.Id), StringComparer.Ordinal);
        foreach (var item in Items(root, "pauseRules", null).Take(MostRules))
        {
            if (item.Kind != JsonTokenType.StartObject)
            {
                Report("CCHC-EVT-005", item.Line, null, $"pauseRules: cần một đối tượng, gặp {item.Found.Vi}", $"pauseRules: expected an object, found {item.Found.En}");
                continue;
            }

            var id = Required(item, "id", null);
            CheckNames(item, id, RuleNames);
            if (id is not null && !known.Add(id))
            {
                Report("CCHC-EVT-014", item.Line, id, $"quy định tạm dừng \"{id}\" lặp lại hoặc trùng mã có sẵn", $"the pause rule \"{id}\" is a duplicate, or one of the known ones");
            }

            if (PauseRule(item, id ?? "?") is { } rule)
            {
                rules.Add(rule);
            }
        }

        return rules;
    }

    private PauseRule? PauseRule(LineJson json, string id)
    {
        var (title, source, article) = (Required(json, "title", id), Required(json, "source", id), Required(json, "article", id));
        var (from, to) = (Day(json, "inForceFrom", id, required: true), Day(json, "inForceTo", id, required: false));
        var (procedures, fields, sets) = (Texts(json, "procedures", id), Texts(json, "fields", id), Texts(json, "sets", id));
        if (procedures.Count + fields.Count + sets.Count == 0)
        {
            Report("CCHC-EVT-013", json.Line, id, $"quy định tạm dừng \"{id}\" không nêu thủ tục, lĩnh vực hay bộ quy tắc nào", $"the pause rule \"{id}\" names no procedure, field or set");
        }

        if (to < from)
        {
            Report("CCHC-EVT-006", json["inForceTo"]!.Line, id, "inForceTo: trước inForceFrom", "inForceTo: before inForceFrom");
        }

        foreach (var set in sets.Where(set => DossierClockRules.Find(set) is null))
        {
            Report("CCHC-EVT-007", json["sets"]!.Line, id, $"sets: không có \"{set}\"", $"sets: unknown \"{set}\"");
        }

        var added = Number(json, "addedWorkingDays", id, 0, 1000);
        var semantics = Choice(json, "semantics", id, "excluded", "restart", "resumePlus");
        if ((semantics == "resumePlus") != (added is not null))
        {
            Report("CCHC-EVT-015", json.Line, id, "addedWorkingDays: cần có khi và chỉ khi semantics là resumePlus", "addedWorkingDays: needed when semantics is resumePlus, and only then");
        }

        var rule = new PauseRule
        {
            Id = id,
            Title = new BilingualText(title ?? id, Text(json, "titleEn", id) ?? title ?? id),
            Source = $"{source}, {article}",
            Confidence = Choice(json, "standing", id, "read", "secondHand") == "secondHand" ? SourceConfidence.Secondary : SourceConfidence.Confirmed,
            InForceFrom = from,
            InForceThrough = to,
            ProcedureCodes = procedures,
            FieldCodes = fields,
            Sets = sets,
            Most = Number(json, "most", id, 1, 1000),
            Longest = Length(json, "longest", id),
            ClosedAfter = Length(json, "closesAfter", id),
            Semantics = semantics switch
            {
                "restart" => new PauseSemantics.RestartFromZero(),
                "resumePlus" => new PauseSemantics.ResumePlusDays(added ?? 0),
                _ => new PauseSemantics.ExcludedTime(),
            },
        };
        return title is null || source is null || article is null || from is null ? null : rule;
    }

    private ClockPolicies Policies(LineJson root)
    {
        if (root["policies"] is not { Kind: not JsonTokenType.Null } json)
        {
            return ClockPolicies.Default;
        }

        if (json.Kind != JsonTokenType.StartObject)
        {
            Report("CCHC-EVT-005", json.Line, null, $"policies: cần một đối tượng, gặp {json.Found.Vi}", $"policies: expected an object, found {json.Found.En}");
            return ClockPolicies.Default;
        }

        CheckNames(json, null, PolicyNames);
        StopEffect Effect(string name, StopEffect otherwise) => json[name] is null ? otherwise : Choice(json, name, null, "stops", "stopsNothing") == "stops" ? StopEffect.Stops : StopEffect.StopsNothing;
        return new ClockPolicies
        {
            LateSupplementRequests = Effect(ClockFinding.LateSupplement, ClockPolicies.Default.LateSupplementRequests),
            LateRecordedStops = Effect(ClockFinding.LateRecorded, ClockPolicies.Default.LateRecordedStops),
            LastDayStops = Effect(ClockFinding.LastDay, ClockPolicies.Default.LastDayStops),
            OutsideHoursStops = Effect(ClockFinding.OutsideHours, ClockPolicies.Default.OutsideHoursStops),
        };
    }

    /// <summary>One of some words; null when it is missing. The first is what a wrong one counts as.</summary>
    private string? Choice(LineJson json, string name, string? id, params string[] words)
    {
        var text = Text(json, name, id);
        if (text is null || words.Contains(text, StringComparer.Ordinal))
        {
            return text;
        }

        var expected = string.Join(", ", words);
        Report("CCHC-EVT-016", json[name]!.Line, id, $"{name}: gặp \"{text}\", cần một trong {expected}", $"{name}: found \"{text}\", expected one of {expected}");
        return words[0];
    }

    private LocalDate? Day(LineJson json, string name, string? id, bool required)
    {
        var text = required ? Required(json, name, id) : Text(json, name, id);
        if (text is null || DateText.ParseIso(text) is not null)
        {
            return text is null ? null : DateText.ParseIso(text);
        }

        Report("CCHC-EVT-006", json[name]!.Line, id, $"{name}: \"{text}\" không phải ngày yyyy-MM-dd", $"{name}: \"{text}\" is not a valid date yyyy-MM-dd");
        return null;
    }

    private int? Number(LineJson json, string name, string? id, int least, int most)
    {
        if (json[name] is not { Kind: not JsonTokenType.Null } value)
        {
            return null;
        }

        if (value.Kind == JsonTokenType.Number && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Report("CCHC-EVT-005", value.Line, id, $"{name}: cần số nguyên từ {least} đến {most}, gặp {value.Found.Vi}", $"{name}: expected a whole number from {least} to {most}, found {value.Found.En}");
        return null;
    }

    private ProcessingTime? Length(LineJson json, string name, string? id)
    {
        var text = Text(json, name, id);
        if (text is null)
        {
            return null;
        }

        if (ProcessingTime.TryParse(text, out var time))
        {
            return time;
        }

        Report("CCHC-EVT-006", json[name]!.Line, id, $"{name}: không đọc được \"{text}\"; cần ví dụ \"20 ngày\"", $"{name}: \"{text}\" cannot be read; expected such as \"20 ngày\"");
        return null;
    }

    private IEnumerable<LineJson> Items(LineJson json, string name, string? id)
    {
        if (json[name] is not { Kind: not JsonTokenType.Null } list)
        {
            return [];
        }

        if (list.Kind == JsonTokenType.StartArray)
        {
            return list.Members.Select(member => member.Value);
        }

        Report("CCHC-EVT-005", list.Line, id, $"{name}: cần một mảng, gặp {list.Found.Vi}", $"{name}: expected an array, found {list.Found.En}");
        return [];
    }

    private List<string> Texts(LineJson json, string name, string? id)
    {
        var texts = new List<string>();
        foreach (var item in Items(json, name, id))
        {
            if (item.Kind == JsonTokenType.String && VietnameseText.Clean(item.Text ?? string.Empty) is { Length: > 0 } text && !text.Any(char.IsControl))
            {
                texts.Add(text);
            }
            else
            {
                Report("CCHC-EVT-005", item.Line, id, $"{name}: cần chuỗi, gặp {item.Found.Vi}", $"{name}: expected a string, found {item.Found.En}");
            }
        }

        return texts;
    }
}
