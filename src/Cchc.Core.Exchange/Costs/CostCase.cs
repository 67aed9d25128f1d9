using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Times;

namespace Cchc.Core.Exchange.Costs;

/// <summary>
/// The cost of one procedure as a file of the format <c>cchc-cost/1</c> states it: its inputs, and what changes them. <see cref="CostPlanReader"/> reads it,
/// <see cref="CostPlanWriter"/>
/// writes it. Equal when all parts are.
/// </summary>
public sealed record CostCase
{
    /// <summary>The inputs before (hiện tại). Whether they are complete is said by <see cref="ComplianceCost"/>.</summary>
    public required CostSheet Sheet { get; init; }

    /// <summary>The inputs after as a second whole sheet; null when the file has none. Never beside <see cref="Plan"/>.</summary>
    public CostSheet? After { get; init; }

    /// <summary>The simplification plan on <see cref="Sheet"/>; null when the file has none.</summary>
    public SimplificationPlan? Plan { get; init; }

    /// <summary>Cuts in processing time (cắt giảm thời hạn giải quyết) that stand apart from measures; null when there are none.</summary>
    public ProcessingTimeCut? Times { get; init; }

    /// <summary>The valuation of waiting time before, a method of its own; null when the file has none.</summary>
    public WaitingCost? WaitingBefore { get; init; }

    /// <summary>The same after; null when the file has none.</summary>
    public WaitingCost? WaitingAfter { get; init; }

    /// <summary>A note on the file; empty when there is none.</summary>
    public string Note { get; init; } = string.Empty;
}
