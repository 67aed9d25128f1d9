using System.Text.Json;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>When the time begins: the identifier of a known rule, or a rule of one's own.</summary>
internal sealed partial class DossierEventParser
{
    internal const string StartRuleName = "startRule";

    private static readonly string[] StartRuleNames =
    [
        "id", "title", "titleEn", "source", "standing", "inForceFrom", "inForceTo", "procedures", "fields", "cutOff", "daysOffMove", "beforeClosing",
        "openingAt", "atNextSession", "atCompetentAgency", "firstDayCounted", "note",
    ];

    private StartRule? StartRuleOf(LineJson root)
    {
        if (root.Given(StartRuleName) is not { } value)
        {
            return null;
        }

        if (value.Kind == JsonTokenType.StartObject)
        {
            return OwnStartRule(value);
        }

        if (value.Kind != JsonTokenType.String)
        {
            Expected(FormFault.WrongType, value, StartRuleName, null, "mã quy tắc hoặc một đối tượng", "the identifier of a rule, or an object");
            return null;
        }

        if (TextOf(value, StartRuleName, null) is not { } name)
        {
            return null;
        }

        if (StartRules.BuiltIn.Find(name) is { } known)
        {
            return known;
        }

        UnknownWord(EventFindings.UnknownWord, name, value, StartRuleName, null, StartRules.BuiltIn.All.Select(rule => rule.Id));
        return null;
    }

    private StartRule? OwnStartRule(LineJson json)
    {
        var id = Required(json, "id", null);
        CheckNames(json, id, StartRuleNames);
        var (title, source) = (Required(json, "title", id), Required(json, "source", id));
        var (from, to) = (Date(json, "inForceFrom", id), Date(json, "inForceTo", id));
        if (to < from)
        {
            Report(EventFindings.UnreadableValue, json["inForceTo"]!.Line, id, "inForceTo: trước inForceFrom", "inForceTo: before inForceFrom");
        }

        var rule = new StartRule
        {
            Id = id ?? "?",
            Title = new BilingualText(title ?? "?", Text(json, "titleEn", id) ?? title ?? "?"),
            Source = source ?? "?",
            Confidence = Word(json, "standing", id, Standings),
            InForceFrom = from,
            InForceThrough = to,
            ProcedureCodes = Words(json, "procedures", id),
            FieldCodes = Words(json, "fields", id),
            CountsFirstDay = Flag(json, "firstDayCounted", id),
            Start = new ClockStart
            {
                CutOff = TimeOfDay(json, "cutOff", id),
                DaysOffMove = Flag(json, "daysOffMove", id),
                BeforeClosing = Duration.FromNanoseconds(TimeOfDay(json, "beforeClosing", id)?.NanosecondOfDay ?? 0),
                OpeningAt = TimeOfDay(json, "openingAt", id),
                AtNextSession = Flag(json, "atNextSession", id),
                AtCompetentAgency = Flag(json, "atCompetentAgency", id),
            },
        };
        return id is null || title is null || source is null ? null : rule;
    }

    private LocalTime? TimeOfDay(LineJson json, string name, string? id)
    {
        if (Text(json, name, id) is not { } text)
        {
            return null;
        }

        foreach (var pattern in Times)
        {
            if (pattern.Parse(text) is { Success: true } parsed)
            {
                return parsed.Value;
            }
        }

        NotValid(FormFault.BadDate, json[name]!, name, id, "giờ hợp lệ", "time of day", "\"15:00\"");
        return null;
    }
}
