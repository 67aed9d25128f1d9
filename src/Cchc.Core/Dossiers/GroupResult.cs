using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>The state of one group, with its reason.</summary>
public sealed record GroupResult
{
    /// <summary>The group.</summary>
    public required RequirementGroup Group { get; init; }

    /// <summary>The state: satisfied, missing, not required or unknown.</summary>
    public required RequirementState State { get; init; }

    /// <summary>How many more of its members are needed, the least number where open answers decide it; 0 unless something is missing.</summary>
    public int Wanted { get; init; }

    /// <summary>The facts that would decide it; empty unless the state is unknown.</summary>
    public IReadOnlyList<string> OpenFacts { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>Why.</summary>
    public required BilingualText Reason { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(GroupResult), PrintMembers);
}
