using Cchc.Core.Text;

namespace Cchc.Core.Costs.Published;

/// <summary>A checked figure with the details of its finding.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Formula">The formula that gives <see cref="PublishedTableCheck.CheckedFigure.Recomputed"/>.</param>
internal sealed record Judged(PublishedTableCheck.CheckedFigure Figure, BilingualText Formula)
{
    /// <summary>Whether it is a rate whose base is or may be zero.</summary>
    public bool IsOfNothing { get; init; }

    /// <summary>What the inputs alone give where the stated figures beside it give another number; null where there is no such number.</summary>
    public ExactNumber? Inputs { get; init; }

    /// <summary>The formula that gives <see cref="Inputs"/>.</summary>
    public BilingualText? InputsFormula { get; init; }

    /// <summary>The times that cannot be compared; null when they can.</summary>
    public UnitsOfTime? Apart { get; init; }

    /// <summary>What would make it right all the same; null when nothing is found.</summary>
    public BilingualText? Hint { get; init; }
}
