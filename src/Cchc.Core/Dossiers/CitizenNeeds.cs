using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>From rules and known facts to what an applicant has to bring.</summary>
internal sealed class CitizenNeeds(DossierRules rules, Facts facts)
{
    private readonly NeedReduction shape = new(rules);
    private readonly ConditionWords words = new(rules, facts);
    private readonly Dictionary<string, ComponentRule> components = rules.Components.ToDictionary(component => component.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, CitizenList.DataInstead> instead = new(StringComparer.Ordinal);

    /// <summary>What need not be brought, in the order of the rules; filled by <see cref="All"/>.</summary>
    public IReadOnlyList<CitizenList.DataInstead> Instead =>
        ValueList.Of(rules.Components.Where(component => instead.ContainsKey(component.Id)).Select(component => instead[component.Id]));

    public List<DossierNeed> All() => NeedReduction.Shortest(shape.Roots.Select(id => Of(id, [])).OfType<DossierNeed>());

    private DossierNeed? Of(string id, IReadOnlyList<Condition> above) =>
        components.TryGetValue(id, out var component) ? OfComponent(component, above) : shape.Group(id) is { } group ? OfGroup(group, above) : null;

    private DossierNeed.Paper? OfComponent(ComponentRule rule, IReadOnlyList<Condition> above)
    {
        if (rule.Condition.Evaluate(facts) == Truth.False)
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
        return new DossierNeed.Paper { Rule = rule, Pieces = pieces, When = words.Open(conditions), OpenFacts = words.OpenFacts(conditions) };
    }

    private DossierNeed? OfGroup(RequirementGroup group, IReadOnlyList<Condition> above)
    {
        if (group.Condition.Evaluate(facts) == Truth.False)
        {
            return null;
        }

        IReadOnlyList<Condition> conditions = [.. above, group.Condition];
        var needs = group.Members.Select(member => Of(member, conditions)).OfType<DossierNeed>().ToList();
        var wanted = group.AtLeast is { } least ? least - group.Members.Count(member => instead.ContainsKey(member)) : needs.Count;
        return needs.Count == 0 || wanted <= 0 ? null
            : needs.Count == 1 ? needs[0]
            : needs.Count <= wanted ? new DossierNeed.Together
            {
                Group = group,
                Members = needs,
                When = words.Open(conditions),
                OpenFacts = words.OpenFacts(conditions),
            }
            : new DossierNeed.Choice
            {
                Group = group,
                Wanted = wanted,
                Alternatives = needs,
                When = words.Open(conditions),
                OpenFacts = words.OpenFacts(conditions),
            };
    }
}
