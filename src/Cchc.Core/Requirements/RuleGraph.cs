using Cchc.Core.Text;

namespace Cchc.Core.Requirements;

/// <summary>Rules by numbers in place of names, conditions made ready. A member is a component's number, or the complement (~) of a group's.</summary>
internal sealed class RuleGraph
{
    public RuleGraph(IReadOnlyList<FactQuestion> questions, IReadOnlyList<ComponentRule> components, IReadOnlyList<RequirementGroup> groups)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < components.Count; i++)
        {
            numbers[components[i].Id] = i;
            Components[VietnameseText.Clean(components[i].Id)] = i;
        }

        for (var i = 0; i < groups.Count; i++)
        {
            numbers[groups[i].Id] = ~i;
        }

        Space = new FactSpace(questions, components.SelectMany(ConditionsOf).Concat(groups.Select(group => group.Condition)).SelectMany(ConditionNode.Parts)
            .Select(part => part.Condition));
        Conditions = [.. components.Select(rule => ConditionNode.Of(rule.Condition, Space))];
        Unless = [.. components.Select(rule => rule.Replacements.Select(replacement => ConditionNode.Of(replacement.Unless, Space)).ToArray())];
        GroupConditions = [.. groups.Select(group => ConditionNode.Of(group.Condition, Space))];
        Members = [.. groups.Select(group => group.Members.Select(member => numbers[member]).ToArray())];
        AtLeast = [.. groups.Select(group => group.AtLeast ?? 0)];
        IsOptional = [.. components.Select(rule => rule.Necessity == Necessity.WhereApplicable)];
        ParentsOf = [.. components.Select(_ => Array.Empty<int>())];
        ParentOf = [.. groups.Select(_ => -1)];
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var member in Members[i])
            {
                if (member >= 0)
                {
                    ParentsOf[member] = [.. ParentsOf[member], i];
                }
                else
                {
                    ParentOf[~member] = i;
                }
            }
        }

        Top = [.. Enumerable.Range(0, components.Count).Where(i => ParentsOf[i].Length == 0), .. Enumerable.Range(0, groups.Count).Where(i => ParentOf[i] < 0)
            .Select(i => ~i)];
    }

    public FactSpace Space { get; }

    /// <summary>The numbers of the components by their identifiers, brought to one form.</summary>
    public Dictionary<string, int> Components { get; } = new(StringComparer.Ordinal);

    /// <summary>The conditions of the components.</summary>
    public ConditionNode[] Conditions { get; }

    /// <summary>For each component, when each of its replacements cannot be used.</summary>
    public ConditionNode[][] Unless { get; }

    public bool[] IsOptional { get; }

    public ConditionNode[] GroupConditions { get; }

    public int[][] Members { get; }

    /// <summary>How many members of each group are needed; 0 for all.</summary>
    public int[] AtLeast { get; }

    /// <summary>The groups in which a component stands.</summary>
    public int[][] ParentsOf { get; }

    /// <summary>The group in which a group stands; -1 for none.</summary>
    public int[] ParentOf { get; }

    /// <summary>The members that stand in no group.</summary>
    public int[] Top { get; }

    /// <summary>The conditions of a group and of those above it.</summary>
    public IEnumerable<ConditionNode> Chain(int group)
    {
        for (var at = group; at >= 0; at = ParentOf[at])
        {
            yield return GroupConditions[at];
        }
    }

    /// <summary>The questions on which a member depends, with all that it holds; not those of the groups above it.</summary>
    public IEnumerable<int> FactsWithin(int member) => member >= 0
        ? Conditions[member].Facts.Concat(Unless[member].SelectMany(unless => unless.Facts))
        : GroupConditions[~member].Facts.Concat(Members[~member].SelectMany(FactsWithin));

    /// <summary>The questions on which the state of a group depends: its own, those above it, and those of what it could be exchanged for.</summary>
    public IEnumerable<int> FactsOfGroup(int group)
    {
        var widest = group;
        for (var at = ParentOf[group]; at >= 0; at = ParentOf[at])
        {
            widest = AtLeast[at] > 0 ? at : widest;
        }

        return FactsWithin(~widest).Concat(Chain(group).SelectMany(condition => condition.Facts));
    }

    /// <summary>The questions on which the state of a component depends.</summary>
    public IEnumerable<int> FactsOfComponent(int component) => FactsWithin(component).Concat(ParentsOf[component].SelectMany(parent =>
        ChoiceAround(parent) is var choice && choice >= 0 ? FactsOfGroup(choice).Concat(Chain(parent).SelectMany(condition => condition.Facts))
            : Chain(parent).SelectMany(condition => condition.Facts)));

    private int ChoiceAround(int group)
    {
        var at = group;
        while (at >= 0 && AtLeast[at] == 0)
        {
            at = ParentOf[at];
        }

        return at;
    }

    private static IEnumerable<Condition> ConditionsOf(ComponentRule rule) =>
        rule.Replacements.Select(replacement => replacement.Unless).Prepend(rule.Condition);
}
