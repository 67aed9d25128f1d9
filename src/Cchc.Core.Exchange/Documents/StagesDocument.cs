using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Text;
using NodaTime;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>A plan step by step, and where the dossier stands in it.</summary>
internal sealed record StagesDocument(
    string? Procedure, string? Name, string? Decision, string? Received, BilingualText? Time, string? Due, string? End, string? Certainty, string? DataVersion,
    IReadOnlyList<StageDocument> Stages, StandingDocument? Progress, IReadOnlyList<StageFindingDocument> Findings)
{
    public static StagesDocument Of(StagePlan plan, StageProgress? progress) => new(
        plan.Process.Procedure, plan.Process.Name, plan.Process.Decision, At(plan.Received), plan.Time?.Description, At(plan.Due), At(plan.End),
        Camel(plan.Certainty), plan.DataVersion, [.. plan.Stages.Select((stage, i) => StageDocument.Of(stage, progress?.Stages[i]))],
        progress is null ? null : StandingDocument.Of(progress),
        [.. plan.AllFindings.Concat(progress?.Findings ?? []).Distinct().Select(StageFindingDocument.Of)]);
}

/// <summary>A step.</summary>
internal sealed record StageDocument(
    string Number, string Unit, string? Role, string? Agency, string? Work, string? Parallel, BilingualText Time, string? Start, string? Due,
    decimal AllowedHours, StageTimingDocument? Progress)
{
    public static StageDocument Of(PlannedStage planned, StageTiming? timing) => new(
        planned.Stage.Number, planned.Stage.Unit, planned.Stage.Role, planned.Stage.Agency, planned.Stage.Work, planned.Stage.Parallel,
        planned.Stage.Time.Description, At(planned.Start), At(planned.Due), StageTimingDocument.Hours(planned.Allowed),
        timing is null ? null : StageTimingDocument.Of(timing));
}

/// <summary>How a step went.</summary>
internal sealed record StageTimingDocument(string? Started, string? Done, string? Due, bool IsHolding, decimal? UsedHours, decimal LateHours)
{
    public static StageTimingDocument Of(StageTiming timing) => new(
        At(timing.Started), At(timing.Done), At(timing.Due), timing.IsHolding, timing.Used is { } used ? Hours(used) : null, Hours(timing.Late));

    public static decimal Hours(Duration length) => decimal.Round(length.ToInt64Nanoseconds() / (decimal)NodaConstants.NanosecondsPerHour, 4);
}

/// <summary>Where the dossier stands.</summary>
internal sealed record StandingDocument(
    string? Now, string? Policy, IReadOnlyList<string> Holders, string? End, decimal LeftHours, decimal NeededHours,
    IReadOnlyList<AgencyShareDocument> Agencies)
{
    public static StandingDocument Of(StageProgress progress) => new(
        At(progress.Now), Camel(progress.Policy), [.. progress.Holders.Select(holder => holder.Planned.Stage.Number)], At(progress.End),
        StageTimingDocument.Hours(progress.Left), StageTimingDocument.Hours(progress.Needed), [.. progress.Shares.Select(AgencyShareDocument.Of)]);
}

/// <summary>What an agency had and took.</summary>
internal sealed record AgencyShareDocument(string? Agency, decimal AllowedHours, decimal UsedHours, decimal LateHours, int LateStages)
{
    public static AgencyShareDocument Of(StageShare share) => new(
        share.Agency, StageTimingDocument.Hours(share.Allowed), StageTimingDocument.Hours(share.Used), StageTimingDocument.Hours(share.Late), share.LateStages);
}

/// <summary>A finding.</summary>
internal sealed record StageFindingDocument(string Code, string? Severity, string Place, BilingualText Text)
{
    public static StageFindingDocument Of(Finding finding) => new(finding.Code, Camel(finding.Severity), finding.Place, finding.Text);
}
