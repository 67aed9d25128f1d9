using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Text;
using OneStopDesk.Data;

namespace OneStopDesk.Desk;

/// <summary>The state of a dossier's clock, in one language.</summary>
public sealed record ClockView(
    string State, string? Due, string? NoDue, string? DueIfResumedNow, string? Promised, int? Left, int? Used, string? LatestApology,
    string? LatestSupplementRequest, string? ClosesAt, bool? IsLate, string Certainty, IReadOnlyList<ViolationView> Violations, IReadOnlyList<StepView> Steps,
    IReadOnlyList<string> OtherReadings, string Rules, string DataVersion);

/// <summary>Something in the history that the rules do not allow.</summary>
/// <param name="Gained">The working days that a stop that does not count would gain; null for anything else.</param>
/// <param name="ToBeChecked">Whether the article behind it has not been read: a point to be checked by the officer, and no violation.</param>
public sealed record ViolationView(string Code, string? Event, string Text, string LegalSource, int? Gained, bool ToBeChecked);

/// <summary>A line of the register.</summary>
public sealed record DossierLine(
    string Code, string Procedure, string ProcedureName, string Applicant, string ReceivedAt, string State, string? Due, int? Left, bool? IsLate,
    int Violations);

/// <summary>A page of the register.</summary>
public sealed record DossierPage(IReadOnlyList<DossierLine> Items, int Total, int Overdue, int Page, int Pages);

/// <summary>An event as it is shown.</summary>
public sealed record EventView(string Id, string Type, string At, string? RecordedAt, IReadOnlyDictionary<string, string> Details);

/// <summary>A dossier as its officer sees it.</summary>
public sealed record DossierView(
    string Code, string Procedure, string ProcedureName, string Applicant, string Address, string Contact, int Version, string Time, ClockView Clock,
    IReadOnlyList<EventView> Events, IReadOnlyList<string> Next, IReadOnlyList<PauseRuleView> PauseRules);

/// <summary>A rule by which the dossier may be paused today.</summary>
public sealed record PauseRuleView(string Id, string Title, string Source);

/// <summary>What a citizen sees of the own dossier.</summary>
public sealed record LookupView(string Code, string ProcedureName, string Agency, string ReceivedAt, ClockView Clock, IReadOnlyList<EventView> Events);

/// <summary>Makes the views.</summary>
public static class ClockViews
{
    /// <summary>The clock. A citizen sees nothing that is still to be checked, and one date with its reasons, not how the law could be read otherwise.</summary>
    public static ClockView Of(DossierClockState state, Language language, bool forCitizen = false) => new(
        DeadlineViews.Word(state.State),
        state.LegalDue?.ToString(),
        state.NoLegalDue?.In(language),
        state.DueIfResumedNow?.ToString(),
        state.PromisedDues.Any(item => item.IsStated && item.Counts) ? state.PromisedDue?.ToString() : null,
        state.LeftWorkingDays,
        state.UsedWorkingDays,
        state.LatestApology?.ToString(),
        state.LatestSupplementNotice?.ToString(),
        state.AutomaticClosingAt?.ToString(),
        state.IsLateAgainstLegal,
        DeadlineViews.Word(state.Certainty),
        [.. state.Violations.Where(item => !forCitizen || !item.IsToBeChecked).Select(item => new ViolationView(
            item.Code, item.EventId, item.Text.In(language), item.LegalSourceIn(language), item.GainedWorkingDays, item.IsToBeChecked))],
        [.. (forCitizen ? ForCitizens(state) : state.Explanation).Select(step => DeadlineViews.Step(step, language))],
        [.. state.OtherReadings.Where(_ => !forCitizen).Select(reading => reading.Text.In(language))],
        state.Rules.Title.In(language),
        state.DataVersion);

    /// <summary>
    /// The reasons that an applicant reads: without the remarks of the library for officials, such as which set of rules was chosen, which stop is in doubt, which
    /// text was not read.
    /// </summary>
    public static IEnumerable<ExplanationStep> ForCitizens(DossierClockState state) => state.Explanation.Where(step =>
        step.Rule != DossierClockSteps.RuleSet && step.Rule != DossierClockSteps.StopIgnored && step.Rule != DossierClockSteps.Policy
        && !step.LegalBasis.Contains("(chưa đọc", StringComparison.Ordinal));

    public static DossierLine Line(StoredDossier dossier, DossierClockState state) => new(
        dossier.Code, dossier.ProcedureCode, dossier.ProcedureName, dossier.Applicant, Moments.Write(dossier.ReceivedAt), DeadlineViews.Word(state.State),
        (state.LegalDue ?? state.DueIfResumedNow)?.ToString(), state.LeftWorkingDays, state.IsLateAgainstLegal,
        state.Violations.Count(item => !item.IsToBeChecked));

    public static DossierView Full(StoredDossier dossier, DossierClockRequest request, DossierClockState state, Language language) => new(
        dossier.Code, dossier.ProcedureCode, dossier.ProcedureName, dossier.Applicant, dossier.Address, dossier.Contact, dossier.Version,
        request.Time.Description.In(language), Of(state, language), Events(request, language, forCitizen: false), EventKinds.Next(state.State, request.Events),
        [.. Catalogue.PausesFor(request, state.Now.Date).Select(rule => new PauseRuleView(rule.Id, rule.Title.In(language), rule.Source))]);

    /// <summary>The events. A citizen sees no remarks of officers.</summary>
    public static IReadOnlyList<EventView> Events(DossierClockRequest request, Language language, bool forCitizen) => [.. request.Events.Select(item =>
    {
        var details = new Dictionary<string, string>(StringComparer.Ordinal);
        void Add(string name, string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                details[name] = text;
            }
        }

        var type = Describe(item, language, Add);
        Add("note", forCitizen ? null : item.Note);
        return new EventView(item.Id, type, Moments.Write(item.At), Moments.Write(item.RecordedAt), details);
    })];

    private static string Describe(DossierEvent item, Language language, Action<string, string?> add)
    {
        switch (item)
        {
            case DossierEvent.Received it:
                add("channel", it.IsOnline ? "online" : "paper");
                add("promised", it.Promised?.ToString());
                return it.IsComplete ? "received" : "receivedIncomplete";
            case DossierEvent.SupplementRequested it:
                add("content", it.Content);
                return "supplementRequested";
            case DossierEvent.Paused it:
                add("rule", PauseRules.Find(it.Rule) is { } rule ? $"{rule.Title.In(language)} ({rule.Source})" : it.Rule);
                add("reason", it.Reason);
                add("legalBasis", it.LegalBasis);
                return "paused";
            case DossierEvent.ExtendedWithApology it:
                add("promised", it.Promised.ToString());
                add("reason", it.Reason);
                return "extended";
            case DossierEvent.Refused it:
                add("reason", it.Reason);
                return "refused";
            case DossierEvent.Transferred it:
                add("to", it.To);
                return "transferred";
            case DossierEvent.Correction it:
                add("of", it.Of);
                return "correction";
            default:
                return item switch
                {
                    DossierEvent.StoppedByApplicant => "stopped",
                    DossierEvent.ResultIssued => "result",
                    _ => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(item.GetType().Name),
                };
        }
    }
}
