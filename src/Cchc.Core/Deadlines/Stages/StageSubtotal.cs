using Cchc.Core.Deadlines.Times;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>A sum that a process states for some of its steps (cộng thời gian của một cơ quan), such as "40 giờ làm việc" after the commune's steps.</summary>
public sealed record StageSubtotal
{
    /// <summary>The number of the first step summed up.</summary>
    public required string First { get; init; }

    /// <summary>The number of the last step summed up.</summary>
    public required string Last { get; init; }

    /// <summary>What the process states as their sum.</summary>
    public required ProcessingTime Time { get; init; }

    /// <summary>Whose sum it is, such as the agency; null when it is not named.</summary>
    public string? Name { get; init; }
}
