using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>Components or other groups of which all, one, or at least so many are needed.</summary>
public sealed record RequirementGroup
{
    /// <summary>The identifier inside its procedure; other than those of components.</summary>
    public required string Id { get; init; }

    /// <summary>The heading; empty when there is none.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>How many of its members are needed; null for all.</summary>
    public int? AtLeast { get; init; }

    /// <summary>The identifiers of its members, components or groups.</summary>
    public IReadOnlyList<string> Members { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>When it is required.</summary>
    public Condition Condition { get; init; } = Condition.Always;

    /// <summary>
    /// Why it is not sure that the group is needed at all, such as a heading that was not understood; null when it is. Nothing in a doubtful group is ever
    /// missing before the agency has answered: <see cref="DossierRules"/> has a question for it.
    /// </summary>
    public BilingualText? Doubt { get; init; }

    /// <summary>Where it comes from.</summary>
    public required RuleSource Source { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(RequirementGroup), PrintMembers);
}
