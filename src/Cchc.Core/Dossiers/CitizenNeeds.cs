using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>From rules and known facts to what an applicant has to bring.</summary>
internal sealed class CitizenNeeds(DossierRules rules, Facts facts)
{
    private readonly NeedReduction shape = new(rules);
    private readonly ConditionWords words = new(rules, facts);
    private readonly NeedCases cases = new(rules, facts, rule => !rule.Pieces.Any(PieceWords.CanBeBrought));
    private readonly Dictionary<string, ComponentRule> components = rules.Components.ToDictionary(component => component.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, CitizenList.DataInstead> instead = new(StringComparer.Ordinal);

    private int within;

    /// <summary>What need not be brought, in the order of the rules; filled by <see cref="All"/>.</summary>
    public IReadOnlyList<CitizenList.DataInstead> Instead =>
        ValueList.Of(rules.Components.Where(component => instead.ContainsKey(component.Id)).Select(component => instead[component.Id]));

    public List<DossierNeed> All() => NeedReduction.Shortest(shape.Roots.Select(id => Of(id, [], alternative: false)).OfType<DossierNeed>());

    private DossierNeed? Of(string id, IReadOnlyList<Condition> above, bool alternative) =>
        components.TryGetValue(id, out var component) ? OfComponent(component, above)
            : shape.Group(id) is { } group && group.Condition.Evaluate(facts) != Truth.False ? OfGroup(group, [.. above, group.Condition], alternative) : null;

    private DossierNeed.Paper? OfComponent(ComponentRule rule, IReadOnlyList<Condition> above)
    {
        if (!cases.CanHold([.. above, rule.Condition]))
        {
            return null;
        }

        var pieces = rule.Pieces.Where(PieceWords.CanBeBrought).ToList();
        if (rule.Replacements.FirstOrDefault(item => item.Unless.Evaluate(facts) == Truth.False) is { } replacement)
        {
            instead[rule.Id] = new CitizenList.DataInstead(rule, replacement);
            return null;
        }

        if (pieces.Count == 0)
        {
            instead[rule.Id] = new CitizenList.DataInstead(rule, null);
            return null;
        }

        IReadOnlyList<Condition> conditions = [.. above, rule.Condition, .. rule.Replacements.Select(item => item.Unless)];
        if (!cases.CanHold(conditions))
        {
            return null;
        }

        var left = cases.Shortest(conditions);
        return new DossierNeed.Paper { Rule = rule, Pieces = pieces, When = words.Open(left), OpenFacts = cases.OpenFacts(left) };
    }

    private DossierNeed? OfGroup(RequirementGroup group, IReadOnlyList<Condition> conditions, bool alternative)
    {
        if (group.AtLeast is not null)
        {
            var numbers = cases.Numbers(group, conditions, within);
            within += numbers.Count > 1 ? 1 : 0;
            var needs = numbers.Select(item => OfMembers(group, item.Wanted, [.. conditions, item.When])).OfType<DossierNeed>().ToList();
            within -= numbers.Count > 1 ? 1 : 0;
            return numbers.Count == 0 ? OfMembers(group, 0, conditions) : Whole(group, needs);
        }

        IReadOnlyList<Condition> here = alternative ? [.. conditions, cases.AsAlternative(group.Id, conditions)] : conditions;
        return OfMembers(group, group.Members.Count, here);
    }

    private DossierNeed? OfMembers(RequirementGroup group, int wanted, IReadOnlyList<Condition> conditions)
    {
        var needs = group.Members.Select(member => Of(member, conditions, group.AtLeast is not null)).OfType<DossierNeed>().ToList();
        var left = cases.Shortest(conditions);
        return wanted == 0 || needs.Count == 0 || !cases.CanHold(conditions) ? null
            : needs.Count == 1 ? needs[0]
            : needs.Count <= wanted ? new DossierNeed.Together
            {
                Group = group,
                Members = needs,
                When = words.Open(left),
                OpenFacts = cases.OpenFacts(left),
            }
            : new DossierNeed.Choice
            {
                Group = group,
                Wanted = wanted,
                Alternatives = needs,
                When = words.Open(left),
                OpenFacts = cases.OpenFacts(left),
            };
    }

    // Where more are wanted in some cases, what is wanted at least comes first.
    private static DossierNeed? Whole(RequirementGroup group, List<DossierNeed> needs) => needs.Count <= 1 ? needs.FirstOrDefault()
        : new DossierNeed.Together { Group = group, Members = needs, When = needs[0].When, OpenFacts = needs[0].OpenFacts };
}
