using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>The state of one component, with its reason.</summary>
public sealed record ComponentResult
{
    /// <summary>The rule.</summary>
    public required ComponentRule Rule { get; init; }

    /// <summary>The state.</summary>
    public required RequirementState State { get; init; }

    /// <summary>The pieces that are missing; empty unless <see cref="State"/> is <see cref="RequirementState.Missing"/>.</summary>
    public IReadOnlyList<RequiredPieces> Missing { get; init => field = ValueList.Of(value); } = ValueList.Empty<RequiredPieces>();

    /// <summary>
    /// Whether papers were brought although the law puts data in their place (NĐ 224/2026/NĐ-CP, art. 18(4)): nothing is missing, and they may not be demanded.
    /// </summary>
    public bool IsBroughtDespiteData { get; init; }

    /// <summary>How many pieces were brought beyond what is required.</summary>
    public int ExcessPieces { get; init; }

    /// <summary>The facts that would decide it; empty unless the state is unknown.</summary>
    public IReadOnlyList<string> OpenFacts { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>Why, with the law or the record.</summary>
    public required BilingualText Reason { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(ComponentResult), PrintMembers);
}
