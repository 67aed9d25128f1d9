using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Dossiers;

/// <summary>
/// Writes the events of a dossier (sự kiện của hồ sơ) as JSON of the format <c>cchc-events/1</c> (docs/reference/events.md), and pause rules as
/// <c>cchc-pause-rules/1</c>.
/// <see cref="DossierEventReader"/> reads equal values from them, as far as their texts are clean (NFC, single spaces). What has its default value is left
/// out.
/// </summary>
public static class DossierEventWriter
{
    /// <summary>Writes a request: time, rules and events.</summary>
    /// <param name="request">The request. Its <see cref="DossierClockRequest.Context"/> is not written.</param>
    /// <returns>The text, indented, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The format cannot carry it: rules that are not a named set, a pause rule whose source names no article, a start rule whose last
    /// stretch before closing is a day or longer, or whatever the reader would refuse.
    /// </exception>
    /// <exception cref="InvalidOperationException">A processing time has no words that read back as the same time.</exception>
    public static string Write(DossierClockRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request is not { Time: not null, Rules: not null, Policies: not null } || request.Events.Any(item => item is null))
        {
            throw new ArgumentException("The request has no processing time, no rules or no policies, or an event is null.", nameof(request));
        }

        if (!request.Rules.Equals(DossierClockRules.Find(request.Rules.Name)))
        {
            throw new ArgumentException($"The rules \"{request.Rules.Name}\" are not one of the named sets: a file cannot hold them.", nameof(request));
        }

        var policies = Policies(request.Policies);
        return FormJson.Text(
            new EventsDocument(
                DossierEventParser.Format,
                new WrittenTime(request.Time),
                request.OtherTime is { } other ? new WrittenTime(other) : null,
                FormJson.Optional(request.OtherStart),
                request.Rules.Equals(DossierClockRules.OneStop) ? null : request.Rules.Name,
                FormJson.Optional(request.ProcedureCode),
                FormJson.Optional(request.FieldCode),
                FormJson.Flag(request.IsRemote),
                WrittenStartRule.Of(request.StartRule),
                FormJson.Optional(request.PauseRules.Select(Rule)),
                policies.IsEmpty ? null : policies,
                [.. request.Events.Select(item => Event(item))]),
            DossierFileContext.Files.EventsDocument,
            nameof(request),
            stream => DossierEventReader.Read(stream, "events").Findings);
    }

    /// <summary>Writes a request to a stream.</summary>
    /// <param name="request">The request.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark, not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The format cannot carry it.</exception>
    /// <exception cref="InvalidOperationException">A processing time has no words that read back as the same time.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(DossierClockRequest request, Stream output) => FormJson.Write(Write(request), output);

    /// <summary>Writes as <see cref="Write(DossierClockRequest, Stream)"/> does, without waiting for the stream.</summary>
    /// <param name="request">The request with its events.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark; not closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">It cannot be written so that it is read again.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(DossierClockRequest request, Stream output, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(request), output, cancellationToken);

    /// <summary>Writes pause rules of one's own.</summary>
    /// <param name="rules">The rules; none of the known ones (<see cref="PauseRules.All"/>).</param>
    /// <returns>The text, indented, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentException">The format cannot carry them: a source names no article, or whatever the reader would refuse.</exception>
    /// <exception cref="InvalidOperationException">A length of time has no words that read back as the same time.</exception>
    public static string WritePauseRules(IEnumerable<PauseRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return FormJson.Text(
            new PauseRulesDocument(DossierEventParser.RulesFormat, [.. rules.Select(Rule)]),
            DossierFileContext.Files.PauseRulesDocument,
            nameof(rules),
            stream => DossierEventReader.ReadPauseRules(stream, "rules").Findings);
    }

    /// <summary>Writes pause rules of one's own to a stream.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark, not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The format cannot carry them.</exception>
    /// <exception cref="InvalidOperationException">A length of time has no words that read back as the same time.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WritePauseRules(IEnumerable<PauseRule> rules, Stream output) => FormJson.Write(WritePauseRules(rules), output);

    /// <summary>Writes as <see cref="WritePauseRules(IEnumerable{PauseRule}, Stream)"/> does, without waiting for the stream.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="output">Where to; UTF-8 without a byte order mark; not closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">It cannot be written so that it is read again.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WritePauseRulesAsync(IEnumerable<PauseRule> rules, Stream output, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(WritePauseRules(rules), output, cancellationToken);

    internal static EventDocument Event(DossierEvent item, string type = "")
    {
        var of = new EventDocument(item.Id, type, Moment(item.At), item.RecordedAt is { } recorded ? Moment(recorded) : null, FormJson.Optional(item.Note));
        return item switch
        {
            DossierEvent.Received it => of with
            {
                Type = "received",
                Online = FormJson.Flag(it.IsOnline),
                Complete = FormJson.Flag(it.IsComplete, true),
                OutsideTerritory = FormJson.Flag(it.IsOutsideTerritory),
                Promised = Due(it.Promised),
            },
            DossierEvent.ReceivedByCompetentAgency it => of with
            {
                Type = "receivedByCompetentAgency", Agency = FormJson.Optional(it.Agency), Promised = Due(it.Promised),
            },
            DossierEvent.SupplementRequested it => of with
            {
                Type = "supplementRequested", Content = FormJson.Optional(it.Content), Cause = it.Cause == SupplementCause.DataUnusable ? "dataUnusable" : null,
            },
            DossierEvent.Supplemented it => of with { Type = "supplemented", Promised = Due(it.Promised) },
            DossierEvent.Paused it => of with
            {
                Type = "paused", Rule = FormJson.Optional(it.Rule), Reason = FormJson.Optional(it.Reason), LegalBasis = FormJson.Optional(it.LegalBasis),
            },
            DossierEvent.Resumed it => of with { Type = "resumed", Pause = FormJson.Optional(it.Pause), Promised = Due(it.Promised) },
            DossierEvent.FeeNotified => of with { Type = "feeNotified" },
            DossierEvent.FeePaid it => of with { Type = "feePaid", Promised = Due(it.Promised) },
            DossierEvent.Transferred it => of with { Type = "transferred", To = FormJson.Optional(it.To) },
            DossierEvent.ExtendedWithApology it => of with { Type = "extended", Promised = Due(it.Promised), Reason = FormJson.Optional(it.Reason) },
            DossierEvent.StoppedByApplicant => of with { Type = "stopped" },
            DossierEvent.Refused it => of with { Type = "refused", Reason = FormJson.Optional(it.Reason) },
            DossierEvent.ResultIssued => of with { Type = "result" },
            DossierEvent.Returned it => of with { Type = "returned", What = it.What == DossierReturn.Dossier ? "dossier" : null },
            DossierEvent.SystemOutage it => of with { Type = "systemOutage", Announced = FormJson.Flag(it.IsAnnounced, true) },
            DossierEvent.SystemRestored it => of with { Type = "systemRestored", Promised = Due(it.Promised) },
            DossierEvent.Correction it => of with { Type = "correction", Of = it.Of, Replacement = it.Replacement is { } other ? Event(other) : null },
            _ => throw new NotSupportedException(item.GetType().Name),
        };
    }

    private static PauseRuleDocument Rule(PauseRule rule)
    {
        // A file states the text and its article apart; the value holds both as an official quotes them.
        var comma = rule.Source.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma <= 0)
        {
            throw new ArgumentException($"The source \"{rule.Source}\" of the pause rule \"{rule.Id}\" names no article behind a comma.", nameof(rule));
        }

        return new PauseRuleDocument(
            rule.Id,
            rule.Title.Vi,
            rule.Title.En == rule.Title.Vi ? null : rule.Title.En,
            rule.Source.Substring(0, comma),
            rule.Source.Substring(comma + 2),
            Day(rule.InForceFrom),
            Day(rule.InForceThrough))
        {
            Procedures = FormJson.Optional(rule.ProcedureCodes),
            Fields = FormJson.Optional(rule.FieldCodes),
            Sets = FormJson.Optional(rule.Sets),
            Most = rule.Most,
            Longest = rule.Longest is { } longest ? CostJson.Words(longest) : null,
            ClosesAfter = rule.ClosedAfter is { } closed ? CostJson.Words(closed) : null,
            Semantics = rule.Semantics switch { PauseSemantics.RestartFromZero => "restart", PauseSemantics.ResumePlusDays => "resumePlus", _ => null },
            AddedWorkingDays = (rule.Semantics as PauseSemantics.ResumePlusDays)?.WorkingDays,
            Standing = rule.Confidence == SourceConfidence.Secondary ? "secondHand" : null,
        };
    }

    private static PoliciesDocument Policies(ClockPolicies own)
    {
        var otherwise = ClockPolicies.Default;
        return new(
            Effect(own.LateSupplementRequests, otherwise.LateSupplementRequests),
            Effect(own.LateRecordedStops, otherwise.LateRecordedStops),
            Effect(own.LastDayStops, otherwise.LastDayStops),
            Effect(own.OutsideHoursStops, otherwise.OutsideHoursStops));

        static string? Effect(StopEffect effect, StopEffect otherwise) => effect == otherwise ? null : effect == StopEffect.Stops ? "stops" : "stopsNothing";
    }

    private static string? Day(LocalDate? date) => date is { } day ? DateText.Iso(day) : null;

    private static string? Due(DossierDue? due) => due is null ? null : due.TimeOfDay is { } time ? Moment(due.Date.At(time)) : DateText.Iso(due.Date);

    internal static string Moment(LocalDateTime moment) => $"{DateText.Iso(moment.Date)}T{DateText.Time(moment.TimeOfDay)}";
}
