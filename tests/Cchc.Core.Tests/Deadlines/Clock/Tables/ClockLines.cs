using System.Globalization;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Deadlines.Clock.Tables;

/// <summary>A history and its answer in a few lines, as the tables of drawn histories hold them.</summary>
internal static class ClockLines
{
    /// <summary>What happened, one event after the other.</summary>
    public static string Of(DossierClockRequest request, LocalDateTime now)
    {
        var rule = request.PauseRules[0];
        var policies = request.Policies == ClockPolicies.Default ? string.Empty
            : $"; policies {request.Policies.LateSupplementRequests} {request.Policies.LateRecordedStops} {request.Policies.LastDayStops} "
                + request.Policies.OutsideHoursStops;
        return $"{request.Time.Description.En}{(request.IsRemote ? ", remote" : string.Empty)} {request.ProcedureCode} {request.FieldCode}{policies}; own: "
            + $"{Of(rule.Semantics)} {rule.Most} {rule.ClosedAfter?.Description.En} {rule.Longest?.Description.En}; "
            + $"{request.Rules.MostSupplementRequests}/{request.Rules.MostNewAppointments} {request.Rules.ApologyDay}\n  "
            + $"{string.Join("\n  ", request.Events.Select(Of))}\n  at {Of(now)}";
    }

    /// <summary>Where the dossier stands.</summary>
    public static string Of(DossierClockState state) => string.Join('\n', new[]
    {
        $"  {state.State}: due {state.LegalDue}, resumed {state.DueIfResumedNow}, from {Of(state.StartedAt)} to {Of(state.EndedAt)}, "
            + $"used {state.UsedWorkingDays} {Of(state.UsedWorkingTime)}, left {state.LeftWorkingDays} {Of(state.LeftWorkingTime)}, late {state.IsLateAgainstLegal}/"
            + $"{state.IsLateAgainstPromised}, {state.Certainty}",
        $"  promised {string.Join(", ", state.PromisedDues.Select(one => $"{one.Due} {one.EventId} {one.IsStated} {one.Counts}"))}; last {state.PromisedDue}; "
            + $"apology {state.LatestApology}, notice {state.LatestSupplementNotice}, closing {state.AutomaticClosingAt}, gained {state.GainedWorkingDays}"
            + (state.NoLegalDue is null ? string.Empty : $"; {state.NoLegalDue.En}"),
        $"  steps {string.Join(' ', state.Explanation.Select(Of))}",
    }.Concat(state.OtherReadings.Select(reading =>
            $"  or {reading.Policy} {reading.Effect} {reading.EventId} {reading.LegalDue} {reading.DueIfResumedNow}"))
        .Concat(state.Violations.Select(found =>
            $"  {Of(found)} [{found.LegalSource}]{(found.Missing is null ? string.Empty : " missing " + found.Missing.En)}\n"
            + $"    {found.Text.Vi}\n    {found.Text.En}")));

    /// <summary>A finding without its words.</summary>
    public static string Of(DossierViolation found) =>
        $"{found.Code[^3..]} {found.EventId}{(found.IsToBeChecked ? "?" : "!")} {found.GainedWorkingDays} {found.OtherDue}";

    /// <summary>What a register reads of a run.</summary>
    public static string Of(ClockRun run) =>
        $"  run: {run.State}/{run.EndState}, due {run.Due}, resumed {run.IfResumed}, any {run.AnyDue}, back {run.IsHandedBack}, "
        + $"unlawful {run.HasUnlawfulStop}, used {run.UsedWorkingDays} {Of(run.UsedWorkingTime)} of {run.AllowedWorkingDays}, not counted "
        + $"{(run.NotCounted is { } day ? Dates.Iso(day) : string.Empty)}, promise {run.Promise} stated {run.StatedPromise}, late {run.IsLateByLaw}/"
        + $"{run.IsLateByPromise}, stood {string.Join(", ", run.Standing.Select(one => $"{Of(one.From)}–{Of(one.To)}"))}";

    private static string Of(ExplanationStep step) => step.Rule.Code[^3..] + (step.DaysOff.Count == 0 ? string.Empty : $"-{step.DaysOff.Count}");

    private static string Of(PauseSemantics semantics) => semantics is PauseSemantics.ResumePlusDays plus
        ? string.Create(CultureInfo.InvariantCulture, $"+{plus.WorkingDays}") : semantics.GetType().Name;

    private static string Of(DossierEvent item) => $"{item.Id} {Of(item.At)} {item.Name.En}" + item switch
    {
        DossierEvent.Received receipt => $"{(receipt.IsOnline ? " online" : string.Empty)}{(receipt.IsComplete ? string.Empty : " incomplete")}"
            + (receipt.IsOutsideTerritory ? " outside" : string.Empty),
        DossierEvent.SupplementRequested asked => $" {asked.Cause}{(asked.Content == " " ? " of nothing" : string.Empty)}",
        DossierEvent.Paused pause => $" {pause.Rule}{(pause.Reason is null ? string.Empty : " reason")}{(pause.LegalBasis is null ? string.Empty : " basis")}",
        DossierEvent.Resumed resumed => $" {resumed.Pause}",
        DossierEvent.ExtendedWithApology { Reason: "" } or DossierEvent.Refused { Reason: null } => " no reason",
        DossierEvent.SystemOutage { IsAnnounced: false } => " not announced",
        DossierEvent.Returned { What: DossierReturn.Dossier } => " of the dossier",
        DossierEvent.Correction other => $" of {other.Of}: {(other.Replacement is { } right ? Of(right) : "withdrawn")}",
        _ => string.Empty,
    } + (EventAppointment.Of(item) is { } slip ? $", slip {slip}" : string.Empty)
        + (item.RecordedAt is { } written ? $", written {Of(written)}" : string.Empty);

    private static string Of(LocalDateTime? moment) => moment is { } known ? known.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture) : string.Empty;

    private static string Of(Duration? time) => time is { } known ? known.ToString("-H:mm", CultureInfo.InvariantCulture) : string.Empty;
}
