using System.Globalization;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Deadlines.Stages.Tables;

/// <summary>A process, its plan and the way of a dossier in a few lines.</summary>
internal static class StageLines
{
    /// <summary>What was asked.</summary>
    public static string Of(StagePlanner planner, InternalProcess process, LocalDateTime received, ProcessingTime? time) => FormattableString.Invariant(
        $"received {Of(received)}, {time?.Description.En ?? "no time given"}; {process.HoursPerDay} hours a day; ")
        + $"{planner.Options.Start} {planner.Options.Days} {planner.Options.Late} {string.Join(", ", planner.Options.Agencies.Select(one => one.Agency))}\n  "
        + string.Join("\n  ", process.Stages.Select(stage => $"{stage.Number} {stage.Who} of {stage.Agency}: {stage.Time.Description.En}"
            + (stage.Parallel is null ? string.Empty : $", beside {stage.Parallel} {stage.Branch}")))
        + string.Concat(process.Totals.Select(total => $"\n  total {total.Description.En}"))
        + string.Concat(process.Subtotals.Select(sum => $"\n  {sum.First} to {sum.Last} {sum.Name}: {sum.Time.Description.En}"));

    /// <summary>A plan.</summary>
    public static IEnumerable<string> Of(StagePlan plan) =>
    [
        $"  ends {Of(plan.End)}, due {plan.Due}, {plan.Time?.Description.En}, {plan.Certainty}, "
            + string.Create(CultureInfo.InvariantCulture, $"{plan.Process.Hours} hours, total {plan.Process.Total?.Description.En}"),
        .. plan.Stages.Select(one => $"  {one.Stage.Number}: {Of(one.Start)} to {Of(one.Due)}, {Of(one.Allowed)}"),
    ];

    /// <summary>Where a dossier stands.</summary>
    public static IEnumerable<string> Of(StageProgress progress) =>
    [
        $"    ends {Of(progress.End)}, left {Of(progress.Left)}, needed {Of(progress.Needed)}, held by {string.Join(' ', progress.Holders
            .Select(one => one.Planned.Stage.Number))}, {progress.Policy}",
        .. progress.Stages.Select(one => $"    {one.Planned.Stage.Number}: {(one.IsHolding ? "holds it, " : string.Empty)}from {Of(one.Started)} done "
            + $"{Of(one.Done)} due {Of(one.Due)}, used {Of(one.Used)} late {Of(one.Late)}"),
        .. progress.Shares.Select(one => $"    {one.Agency}: {Of(one.Used)} of {Of(one.Allowed)}, late {Of(one.Late)} in {one.LateStages}"),
        .. progress.Findings.Select(one => $"    {Of(one)}"),
    ];

    /// <summary>A finding.</summary>
    public static string Of(Finding found) => $"{found.Code[^3..]} {found.Severity} {found.Place}: {found.Text.Vi} | {found.Text.En}";

    /// <summary>A moment; nothing where there is none.</summary>
    public static string Of(LocalDateTime? moment) => moment is { } known ? known.ToString("uuuu-MM-dd'T'HH:mm:ss",
        CultureInfo.InvariantCulture)[..^3] : string.Empty;

    private static string Of(Duration? time) => time is { } known ? known.ToString("-H:mm:ss", CultureInfo.InvariantCulture) : string.Empty;
}
