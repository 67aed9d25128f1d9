using System.Text.Json;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Reading;
using Cchc.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Cchc.Core.Exchange.Dossiers;

internal sealed partial class DossierEventParser
{
    private static readonly LocalTimePattern[] Times = [LocalTimePattern.CreateWithInvariantCulture("HH':'mm"),
        LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss.FFFFFFFFF")];
    private static readonly (string Word, SupplementCause Value)[] Causes = [("incomplete", SupplementCause.Incomplete),
        ("dataUnusable", SupplementCause.DataUnusable)];
    private static readonly (string Word, DossierReturn Value)[] Returns = [("result", DossierReturn.Result), ("dossier", DossierReturn.Dossier)];

    private DossierEvent? Content(LineJson json, string type, string id, LocalDateTime at)
    {
        switch (type)
        {
            case "received":
                return new DossierEvent.Received
                {
                    Id = id,
                    At = at,
                    IsOnline = Flag(json, "online", id),
                    IsComplete = Flag(json, "complete", id, true),
                    IsOutsideTerritory = Flag(json, "outsideTerritory", id),
                    Promised = Due(json, "promised", id, required: false),
                };
            case "receivedByCompetentAgency":
                return new DossierEvent.ReceivedByCompetentAgency
                {
                    Id = id,
                    At = at,
                    Agency = Text(json, "agency", id),
                    Promised = Due(json, "promised", id, required: false),
                };
            case "supplementRequested":
                return new DossierEvent.SupplementRequested
                {
                    Id = id,
                    At = at,
                    Content = Text(json, "content", id),
                    Cause = Word(json, "cause", id, Causes, EventFindings.UnreadableValue),
                };
            case "supplemented":
                return new DossierEvent.Supplemented { Id = id, At = at, Promised = Due(json, "promised", id, required: false) };
            case "paused":
                return new DossierEvent.Paused
                {
                    Id = id,
                    At = at,
                    Rule = Text(json, "rule", id),
                    Reason = Text(json, "reason", id),
                    LegalBasis = Text(json, "legalBasis", id),
                };
            case "resumed":
                return new DossierEvent.Resumed { Id = id, At = at, Pause = Text(json, "pause", id), Promised = Due(json, "promised", id, required: false) };
            case "feeNotified":
                return new DossierEvent.FeeNotified { Id = id, At = at };
            case "feePaid":
                return new DossierEvent.FeePaid { Id = id, At = at, Promised = Due(json, "promised", id, required: false) };
            case "transferred":
                return new DossierEvent.Transferred { Id = id, At = at, To = Text(json, "to", id) };
            case "extended":
                return Due(json, "promised", id, required: true) is { } promised
                    ? new DossierEvent.ExtendedWithApology { Id = id, At = at, Promised = promised, Reason = Text(json, "reason", id) } : null;
            case "stopped":
                return new DossierEvent.StoppedByApplicant { Id = id, At = at };
            case "refused":
                return new DossierEvent.Refused { Id = id, At = at, Reason = Text(json, "reason", id) };
            case "result":
                return new DossierEvent.ResultIssued { Id = id, At = at };
            case "returned":
                return new DossierEvent.Returned { Id = id, At = at, What = Word(json, "what", id, Returns, EventFindings.UnreadableValue) };
            case "systemOutage":
                return new DossierEvent.SystemOutage { Id = id, At = at, IsAnnounced = Flag(json, "announced", id, true) };
            case "systemRestored":
                return new DossierEvent.SystemRestored { Id = id, At = at, Promised = Due(json, "promised", id, required: false) };
            default:
                var replacement = json.Given("replacement") is { } value ? Event(value, isReplacement: true) : null;
                return Required(json, "of", id) is { } of ? new DossierEvent.Correction { Id = id, At = at, Of = of, Replacement = replacement } : null;
        }
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

        NotValid(FormFault.BadDate, json[name]!, name, id, "thời điểm hợp lệ (giờ Việt Nam)", "moment (Vietnam time)", "\"2026-07-01T08:30\"");
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

        NotValid(FormFault.BadDate, json[name]!, name, id, "ngày hoặc thời điểm hợp lệ", "date or moment", "\"2026-07-01\", \"2026-07-01T08:30\"");
        return null;
    }

    /// <summary>A date, with a time of day after T or not; null when it is neither, or no day of the calendar.</summary>
    private static (LocalDate Date, LocalTime? Time)? Split(string text)
    {
        if (text.Length < 10 || DateText.StartIso(text) is not { } date)
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
