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
        "id", "title", "titleEn", "source", "article", "inForceFrom", "inForceTo", "procedures", "fields", "sets", "most", "longest", "closesAfter",
            "semantics", "addedWorkingDays", "standing", "note",
    ];

    private static readonly string[] PolicyNames = [ClockFinding.LateSupplement, ClockFinding.LateRecorded, ClockFinding.LastDay, ClockFinding.OutsideHours];

    private static readonly (string Word, string Value)[] Semantics = [("excluded", "excluded"), ("restart", "restart"), ("resumePlus", "resumePlus")];
    private static readonly (string Word, SourceConfidence Value)[] Standings = [("read", SourceConfidence.Confirmed),
        ("secondHand", SourceConfidence.Secondary)];
    private static readonly (string Word, StopEffect Value)[] Effects = [("stops", StopEffect.Stops), ("stopsNothing", StopEffect.StopsNothing)];

    /// <summary>A file of pause rules alone.</summary>
    public IReadOnlyList<PauseRule>? RulesRoot(LineJson root)
    {
        if (!Begins(root, RulesFormat, ["$schema", "format", "note", "pauseRules"]))
        {
            return null;
        }

        Need(root, "pauseRules", null);
        return PauseRules(root);
    }

    private List<PauseRule> PauseRules(LineJson root)
    {
        var rules = new List<PauseRule>();
        var known = new HashSet<string>(Known.All.Select(rule => rule.Id), StringComparer.Ordinal);
        foreach (var item in Items(root, "pauseRules", null).Take(MostRules))
        {
            if (!IsObject(item, "pauseRules", null))
            {
                continue;
            }

            var id = Required(item, "id", null);
            CheckNames(item, id, RuleNames);
            if (id is not null && !known.Add(id))
            {
                Report(EventFindings.DuplicateRule, item.Line, id, $"quy định tạm dừng \"{id}\" lặp lại hoặc trùng mã có sẵn",
                    $"the pause rule \"{id}\" is a duplicate, or one of the known ones");
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
        var (from, to) = (Date(json, "inForceFrom", id, required: true), Date(json, "inForceTo", id));
        var (procedures, fields, sets) = (Words(json, "procedures", id), Words(json, "fields", id), Words(json, "sets", id));
        if (procedures.Count + fields.Count + sets.Count == 0)
        {
            Report(EventFindings.RuleCoversNothing, json.Line, id, $"quy định tạm dừng \"{id}\" không nêu thủ tục, lĩnh vực hay bộ quy tắc nào",
                $"the pause rule \"{id}\" names no procedure, field or set");
        }

        if (to < from)
        {
            Report(EventFindings.UnreadableValue, json["inForceTo"]!.Line, id, "inForceTo: trước inForceFrom", "inForceTo: before inForceFrom");
        }

        foreach (var set in sets.Where(set => DossierClockRules.Find(set) is null))
        {
            UnknownWord(EventFindings.UnknownRuleSet, set, json["sets"]!, "sets", id, DossierClockRules.All.Select(item => item.Name));
        }

        var added = Count(json, "addedWorkingDays", id, 0, 1000);
        var semantics = Word(json, "semantics", id, Semantics);
        if ((semantics == "resumePlus") != (added is not null))
        {
            Report(EventFindings.AddedDaysWithoutResumePlus, json.Line, id, "addedWorkingDays: cần có khi và chỉ khi semantics là resumePlus",
                "addedWorkingDays: needed when semantics is resumePlus, and only then");
        }

        var rule = new PauseRule
        {
            Id = id,
            Title = new BilingualText(title ?? id, Text(json, "titleEn", id) ?? title ?? id),
            Source = $"{source}, {article}",
            Confidence = Word(json, "standing", id, Standings),
            InForceFrom = from,
            InForceThrough = to,
            ProcedureCodes = procedures,
            FieldCodes = fields,
            Sets = sets,
            Most = Count(json, "most", id, 1, 1000),
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
        if (Object(root, "policies", null) is not { } json)
        {
            return ClockPolicies.Default;
        }

        CheckNames(json, null, PolicyNames);
        StopEffect Effect(string name, StopEffect otherwise) => WordOrNull(json, name, null, Effects) ?? otherwise;
        return new ClockPolicies
        {
            LateSupplementRequests = Effect(ClockFinding.LateSupplement, ClockPolicies.Default.LateSupplementRequests),
            LateRecordedStops = Effect(ClockFinding.LateRecorded, ClockPolicies.Default.LateRecordedStops),
            LastDayStops = Effect(ClockFinding.LastDay, ClockPolicies.Default.LastDayStops),
            OutsideHoursStops = Effect(ClockFinding.OutsideHours, ClockPolicies.Default.OutsideHoursStops),
        };
    }

    private List<string> Words(LineJson json, string name, string? id) => Texts(json, name, id).ConvertAll(item => item.Text);

    private ProcessingTime? Length(LineJson json, string name, string? id) =>
        json.Given(name) is { } value && !IsBlank(value) ? OneTime(value, name, id, "\"20 ngày\"") : null;
}
