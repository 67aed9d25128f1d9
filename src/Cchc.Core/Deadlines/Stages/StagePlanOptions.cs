using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>Whose hours count for which step, and what no text settles. Defaults are documented at each property.</summary>
public sealed record StagePlanOptions
{
    /// <summary>The defaults.</summary>
    public static StagePlanOptions Default { get; } = new();

    /// <summary>The calendars and office hours of agencies that have their own; for all others those of the calculator hold. Default: none.</summary>
    public IReadOnlyList<AgencyHours> Agencies { get; init => field = ValueList.Of(value); } = ValueList.Empty<AgencyHours>();

    /// <summary>When the first step begins to count. Default: <see cref="StageStart.AsWholeTime"/>.</summary>
    public StageStart Start { get; init; }

    /// <summary>How steps in "ngày" are counted. Default: <see cref="StageDays.ByCalendar"/>.</summary>
    public StageDays Days { get; init; }

    /// <summary>What a late step does to those after it. Default: <see cref="LateStages.DueMomentsStay"/>.</summary>
    public LateStages Late { get; init; }
}
