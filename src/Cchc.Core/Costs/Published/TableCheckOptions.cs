namespace Cchc.Core.Costs.Published;

/// <summary>How a published table is checked.</summary>
public sealed record TableCheckOptions
{
    /// <summary>
    /// Whether inputs too count as rounded to the decimals shown, so that 45 may stand for anything from 44.5 to 45.5. False: inputs are exact, as counts, days
    /// and agreed wages are. True finds less, and is sure of what it finds.
    /// </summary>
    public bool InputsAreRounded { get; init; }
}
