using System.Text.Json;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Core.Exchange.Dossiers;

internal sealed partial class DossierEventParser
{
    private static readonly LocalTimePattern[] Times = [LocalTimePattern.CreateWithInvariantCulture("HH':'mm"), LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss")];

    private DossierEvent? Content(LineJson json, string type, string id, LocalDateTime at)
    {
        switch (type)
        {
            case "received":
                return new DossierEvent.Received
                {
                    Id = id,
                    At = at,
                    IsOnline = Flag(json, "online", id, false),
                    IsComplete = Flag(json, "complete", id, true),
                    IsOutsideTerritory = Flag(json, "outsideTerritory", id, false),
                    Promised = Due(json, "promised", id, required: false),
                };
            case "receivedByCompetentAgency":
                return new DossierEvent.ReceivedByCompetentAgency { Id = id, At = at, Agency = Text(json, "agency", id), Promised = Due(json, "promised", id, required: false) };
            case "supplementRequested":
                return new DossierEvent.SupplementRequested { Id = id, At = at, Content = Text(json, "content", id), Cause = Cause(json, id) };
            case "supplemented":
                return new DossierEvent.Supplemented { Id = id, At = at, Promised = Due(json, "promised", id, required: false) };
            case "paused":
                return new DossierEvent.Paused { Id = id, At = at, Rule = Text(json, "rule", id), Reason = Text(json, "reason", id), LegalBasis = Text(json, "legalBasis", id) };
            case "resumed":
                return new DossierEvent.Resumed { Id = id, At = at, Pause = Text(json, "pause", id), Promised = Due(json, "promised", id, required: false) };
            case "feeNotified":
                return new DossierEvent.FeeNotified { Id = id, At = at };
            case "feePaid":
                return new DossierEvent.FeePaid { Id = id, At = at, Promised = Due(json, "promised", id, required: false) };
            case "transferred":
                return new DossierEvent.Transferred { Id = id, At = at, To = Text(json, "to", id) };
            case "extended":
                return Due(json, "promised", id, required: true) is { } promised ? new DossierEvent.ExtendedWithApology { Id = id, At = at, Promised = promised, Reason = Text(json, "reason", id) } : null;
            case "stopped":
                return new DossierEvent.StoppedByApplicant { Id = id, At = at };
            case "refused":
                return new DossierEvent.Refused { Id = id, At = at, Reason = Text(json, "reason", id) };
            case "result":
                return new DossierEvent.ResultIssued { Id = id, At = at };
            case "returned":
                return new DossierEvent.Returned { Id = id, At = at, What = What(json, id) };
            case "systemOutage":
                return new DossierEvent.SystemOutage { Id = id, At = at, IsAnnounced = Flag(json, "announced", id, true) };
            case "systemRestored":
                return new DossierEvent.SystemRestored { Id = id, At = at, Promised = Due(json, "promised", id, required: false) };
            default:
                var replacement = json["replacement"] is { Kind: not JsonTokenType.Null } value ? Event(value, isReplacement: true) : null;
                return Required(json, "of", id) is { } of ? new DossierEvent.Correction { Id = id, At = at, Of = of, Replacement = replacement } : null;
        }
    }

    private SupplementCause Cause(LineJson json, string id)
    {
        var text = Text(json, "cause", id);
        if (text is not (null or "incomplete" or "dataUnusable"))
        {
            Report("CCHC-EVT-006", json["cause"]!.Line, id, $"cause: gặp \"{text}\", cần incomplete hoặc dataUnusable", $"cause: found \"{text}\", expected incomplete or dataUnusable");
        }

        return text == "dataUnusable" ? SupplementCause.DataUnusable : SupplementCause.Incomplete;
    }

    private DossierReturn What(LineJson json, string id)
    {
        var text = Text(json, "what", id);
        if (text is not (null or "result" or "dossier"))
        {
            Report("CCHC-EVT-006", json["what"]!.Line, id, $"what: gặp \"{text}\", cần result hoặc dossier", $"what: found \"{text}\", expected result or dossier");
        }

        return text == "dossier" ? DossierReturn.Dossier : DossierReturn.Result;
    }

    private string? Text(LineJson json, string name, string? id)
    {
        var value = json[name];
        if (value is null or { Kind: JsonTokenType.Null })
        {
            return null;
        }

        if (value.IsDamaged || (value.Kind == JsonTokenType.String && VietnameseText.Clean(value.Text).Any(c => char.IsControl(c) || HiddenMarks.Turns(c))))
        {
            Report("CCHC-EVT-012", value.Line, id, $"{name}: có chữ không phải UTF-8 ký tự điều khiển hoặc ký tự đảo chiều chữ", $"{name}: is not valid UTF-8, or has control characters or ones that turn the direction of writing");
            return null;
        }

        if (value.Kind == JsonTokenType.String)
        {
            return VietnameseText.Clean(value.Text) is { Length: > 0 } text ? text : null;
        }

        Report("CCHC-EVT-005", value.Line, id, $"{name}: cần chuỗi, gặp {value.Found.Vi}", $"{name}: expected a string, found {value.Found.En}");
        return null;
    }

    private string? Required(LineJson json, string name, string? id)
    {
        var text = Text(json, name, id);
        if (text is null && json[name] is null or { Kind: JsonTokenType.Null or JsonTokenType.String } && text is null)
        {
            Report("CCHC-EVT-011", json.Line, id, $"{name}: thiếu hoặc rỗng", $"{name}: missing or empty");
        }

        return text;
    }

    private bool Flag(LineJson json, string name, string? id, bool otherwise)
    {
        var value = json[name];
        if (value is null or { Kind: JsonTokenType.Null })
        {
            return otherwise;
        }

        if (value.Kind is JsonTokenType.True or JsonTokenType.False)
        {
            return value.Kind == JsonTokenType.True;
        }

        Report("CCHC-EVT-005", value.Line, id, $"{name}: cần true hoặc false, gặp {value.Found.Vi}", $"{name}: expected true or false, found {value.Found.En}");
        return otherwise;
    }

    private LocalDateTime? Moment(LineJson json, string name, string? id, bool required)
    {
        var text = required ? Required(json, name, id) : Text(json, name, id);
        if (text is null)
        {
            return null;
        }

        if (Split(text) is (var date, { } time))
        {
            return date.At(time);
        }

        Report("CCHC-EVT-006", json[name]!.Line, id, $"{name}: \"{text}\" không phải thời điểm yyyy-MM-ddTHH:mm (giờ Việt Nam)", $"{name}: \"{text}\" is no moment yyyy-MM-ddTHH:mm (Vietnam time)");
        return null;
    }

    private DossierDue? Due(LineJson json, string name, string? id, bool required)
    {
        var text = required ? Required(json, name, id) : Text(json, name, id);
        if (text is null)
        {
            return null;
        }

        if (Split(text) is var (date, time))
        {
            return new DossierDue(date, time);
        }

        Report("CCHC-EVT-006", json[name]!.Line, id, $"{name}: \"{text}\" không phải ngày yyyy-MM-dd hoặc thời điểm yyyy-MM-ddTHH:mm", $"{name}: \"{text}\" is no date yyyy-MM-dd and no moment yyyy-MM-ddTHH:mm");
        return null;
    }

    /// <summary>A date, with a time of day after T or not; null when it is neither, or no day of the calendar.</summary>
    private static (LocalDate Date, LocalTime? Time)? Split(string text)
    {
        if (text.Length < 10 || DateText.ParseIso(text.Substring(0, 10)) is not { } date)
        {
            return null;
        }

        if (text.Length == 10)
        {
            return (date, null);
        }

        foreach (var pattern in Times)
        {
            if (text[10] == 'T' && pattern.Parse(text.Substring(11)) is { Success: true } parsed)
            {
                return (date, parsed.Value);
            }
        }

        return null;
    }
}
