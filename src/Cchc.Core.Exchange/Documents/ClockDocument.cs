using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Text;
using NodaTime;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>The state of a dossier's clock.</summary>
internal sealed record ClockDocument(
    string? Now, string? State, string Rules, string RulesSource, string? StartedAt, string? EndedAt, string? LegalDue, BilingualText? NoLegalDue,
        string? DueIfResumedNow,
    IReadOnlyList<PromiseDocument> PromisedDues, int? UsedWorkingDays, decimal? UsedWorkingHours, int? LeftWorkingDays, decimal? LeftWorkingHours,
        string? LatestApology,
    string? LatestSupplementNotice, string? AutomaticClosingAt, bool? IsLateAgainstLegal, bool? IsLateAgainstPromised, string? Certainty,
        int? GainedWorkingDays,
    IReadOnlyList<ViolationDocument> Violations, PoliciesDocument Policies, IReadOnlyList<ClockReadingDocument> OtherReadings,
        IReadOnlyList<StepDocument> Explanation,
    string DataVersion, string DataHash, string? AnnouncedThrough)
{
    public static ClockDocument Of(DossierClockState state, WorkingCalendar calendar) => new(
        At(state.Now), Camel(state.State), state.Rules.Name, state.Rules.Source, At(state.StartedAt), At(state.EndedAt), At(state.LegalDue), state.NoLegalDue,
            At(state.DueIfResumedNow),
        [.. state.PromisedDues.Select(promise => new PromiseDocument(promise.EventId, At(promise.Due), promise.IsStated, promise.Counts))],
        state.UsedWorkingDays, Hours(state.UsedWorkingTime), state.LeftWorkingDays, Hours(state.LeftWorkingTime), At(state.LatestApology),
        At(state.LatestSupplementNotice), At(state.AutomaticClosingAt), state.IsLateAgainstLegal, state.IsLateAgainstPromised, state.LegalDue is null ? null
            : Camel(state.Certainty), state.GainedWorkingDays,
        [.. state.Violations.Select(ViolationDocument.Of)], PoliciesDocument.Of(state.Policies), [.. state.OtherReadings.Select(ClockReadingDocument.Of)],
            [.. state.Explanation.Select(StepDocument.Of)],
        calendar.DataVersion, calendar.ContentHash, Iso(calendar.AnnouncedThrough));

    /// <summary>Working time in hours of at most two decimals.</summary>
    public static decimal? Hours(Duration? time) => time is { } known ? decimal.Round(known.ToInt64Nanoseconds() / 3_600_000_000_000m, 2) : null;
}

/// <summary>A promised day.</summary>
internal sealed record PromiseDocument(string Event, string? Due, bool IsStated, bool Counts);

/// <summary>An act that the rules do not allow.</summary>
[JsonDerivedType(typeof(ClaimedViolationDocument))]
internal record ViolationDocument(
    string Code, string? Event, BilingualText Text, string LegalSource, int? GainedWorkingDays, bool IsToBeChecked, string? OtherDue)
{
    public static ViolationDocument Of(DossierViolation item) => item.Claimed is { } claimed
        ? new ClaimedViolationDocument(item.Code, item.EventId, item.Text, item.LegalSource, item.GainedWorkingDays, item.IsToBeChecked, At(item.OtherDue),
            new(claimed.Rule, claimed.Reason, claimed.LegalBasis), item.Missing)
        : new ViolationDocument(item.Code, item.EventId, item.Text, item.LegalSource, item.GainedWorkingDays, item.IsToBeChecked,
            At(item.OtherDue));
}

/// <summary>A pause without a ground in law: the ground that was claimed for it, and what that lacks.</summary>
internal sealed record ClaimedViolationDocument(
    string Code, string? Event, BilingualText Text, string LegalSource, int? GainedWorkingDays, bool IsToBeChecked, string? OtherDue,
    [property: JsonPropertyOrder(1)] ClaimDocument Claimed, [property: JsonPropertyOrder(1)] BilingualText? Missing)
        : ViolationDocument(Code, Event, Text, LegalSource, GainedWorkingDays, IsToBeChecked, OtherDue);

/// <summary>The ground that was claimed for a pause.</summary>
internal sealed record ClaimDocument(string? Rule, string? Reason, string? LegalBasis);

/// <summary>By which readings of the law the clock was run.</summary>
internal sealed record PoliciesDocument(string? LateSupplementRequests, string? LateRecordedStops, string? LastDayStops, string? OutsideHoursStops)
{
    public static PoliciesDocument Of(ClockPolicies policies) => new(
        Camel(policies.LateSupplementRequests), Camel(policies.LateRecordedStops), Camel(policies.LastDayStops), Camel(policies.OutsideHoursStops));
}

/// <summary>Another reading, with the due moments it leads to.</summary>
internal sealed record ClockReadingDocument(string Policy, string? Value, string? Event, string? LegalDue, string? DueIfResumedNow, BilingualText Text)
{
    public static ClockReadingDocument Of(DossierClockState.Reading reading) =>
        new(reading.Policy, Camel(reading.Effect), reading.EventId, At(reading.LegalDue), At(reading.DueIfResumedNow), reading.Text);
}
