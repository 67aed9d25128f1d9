using Cchc.Core.Dossiers;
using Cchc.Core.Requirements;

namespace Cchc.Core.Exchange.Documents;

/// <summary>
/// Which papers of a check are alternatives of one another (một trong các giấy tờ sau): none of them is demanded by itself, and as many as the choice wants are
/// enough.
/// </summary>
internal sealed class CheckChoices
{
    private readonly DossierCheck check;
    private readonly Dictionary<string, GroupResult> groups;
    private readonly Dictionary<string, ComponentResult> components;
    private readonly ILookup<string, GroupResult> parents;

    public CheckChoices(DossierCheck check)
    {
        this.check = check;
        groups = check.Groups.ToDictionary(group => group.Group.Id, StringComparer.Ordinal);
        components = check.Components.ToDictionary(component => component.Rule.Id, StringComparer.Ordinal);
        parents = check.Groups.SelectMany(group => group.Group.Members.Select(member => (Member: member, Group: group)))
            .ToLookup(pair => pair.Member, pair => pair.Group, StringComparer.Ordinal);
    }

    /// <summary>The choices that want more and stand in no other one, in the order of the rules.</summary>
    public IEnumerable<GroupResult> Open => check.Groups.Where(group => IsOpenChoice(group) && !IsAlternative(group.Group.Id));

    /// <summary>The choice in which a component or group stands, the nearest above it; null where it stands in none, or is required besides.</summary>
    public string? Of(string member)
    {
        var above = parents[member].Select(group => group.Group.AtLeast is not null ? group.Group.Id : Of(group.Group.Id)).ToList();
        return above.Count == 0 || above.Contains(null) ? null : above[0];
    }

    /// <summary>Whether others can take the place of a component or group that is not there.</summary>
    public bool IsAlternative(string member) =>
        parents[member].Any() && parents[member].All(group => IsOpenChoice(group) || IsAlternative(group.Group.Id));

    /// <summary>The members of a group that may still be brought, in its order.</summary>
    public IReadOnlyList<string> Left(GroupResult group) => [.. group.Group.Members.Where(CanBeBrought)];

    /// <summary>The component of an identifier; null for a group.</summary>
    public ComponentResult? Component(string id) => components.TryGetValue(id, out var component) ? component : null;

    /// <summary>The group of an identifier.</summary>
    public GroupResult Group(string id) => groups[id];

    private bool IsOpenChoice(GroupResult group) =>
        group is { State: RequirementState.Missing, Group.AtLeast: not null } && Left(group).Count > group.Wanted;

    // A paper that nobody must bring by itself ("nếu có") can still be the one of a choice that is brought.
    private bool CanBeBrought(string member) => Component(member) is { } component
        ? component.State is RequirementState.Missing or RequirementState.Unknown
            || (component is { State: RequirementState.NotRequired, Rule.Necessity: Necessity.WhereApplicable }
                && component.Rule.Condition.Evaluate(check.Dossier.Facts) != Truth.False)
        : Group(member).State is RequirementState.Missing or RequirementState.Unknown;
}
