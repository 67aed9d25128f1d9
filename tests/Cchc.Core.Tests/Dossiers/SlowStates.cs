using Cchc.Core.Dossiers;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Tests.Dossiers;

/// <summary>Random rules with known facts, and a plain model of what is complete: from it results as a check would give them.</summary>
internal sealed class SlowStates
{
    private static readonly BilingualText Why = new("vì", "because");
    private readonly Dictionary<string, ComponentRule> components;
    private readonly Dictionary<string, RequirementGroup> groups;

    private SlowStates(DossierRules rules, Facts facts)
    {
        Rules = rules;
        Facts = facts;
        components = rules.Components.ToDictionary(item => item.Id);
        groups = rules.Groups.ToDictionary(item => item.Id);
    }

    public DossierRules Rules { get; }

    public Facts Facts { get; }

    public static SlowStates? Make(Random random, string procedure = "1.000001")
    {
        var count = random.Next(1, 9);
        var papers = Enumerable.Range(0, count).Select(i => HandMade.Rule($"c{i}", $"Giấy {i}", random.Next(1, 3), PaperForms.Original) with
        {
            Condition = Condition(),
            Necessity = random.Next(6) == 0 ? Necessity.WhereApplicable : Necessity.Required,
            Replacements = random.Next(6) == 0 ? [new ComponentRule.Replacement("CSDL", "Điều 1", random.Next(2) == 0 ? new Condition.Any([]) : Cchc.Core.Requirements.Condition.Always)] : [],
        }).ToList();
        var free = papers.Select(paper => paper.Id).ToList();
        var groups = new List<RequirementGroup>();
        for (var i = 0; i < random.Next(0, 4) && free.Count > 1; i++)
        {
            var members = free.OrderBy(_ => random.Next()).Take(random.Next(2, 4)).ToList();
            free.RemoveAll(members.Contains);
            if (random.Next(4) == 0)
            {
                members = members.Append($"c{random.Next(count)}").Distinct().ToList(); // one paper may stand in two groups
            }

            groups.Add(new RequirementGroup { Id = $"g{i}", AtLeast = random.Next(3) == 0 ? null : random.Next(1, members.Count + 1), Members = members, Condition = random.Next(4) == 0 ? Condition() : Cchc.Core.Requirements.Condition.Always, Source = RuleSource.Stated.Instance });
            free.Add($"g{i}");
        }

        var questions = new[] { "a", "b" }.Select(name => new FactQuestion.YesNo(name, new(name + "?", name + "?")));
        var facts = Facts.None.With("a", new FactValue.YesNo(random.Next(2) == 0)).With("b", new FactValue.YesNo(random.Next(2) == 0));
        return DossierRules.TryBuild(ProcedureCode.Parse(procedure), papers, groups, questions, 1, out var rules, out _) ? new SlowStates(rules, facts) : null;

        Condition Condition() => random.Next(3) == 0 ? new Condition.Is(random.Next(2) == 0 ? "a" : "b", new FactValue.YesNo(random.Next(2) == 0)) : Cchc.Core.Requirements.Condition.Always;
    }

    public bool IsComplete(IReadOnlyCollection<DossierItem> items) => Roots.All(id => Complete(id, items));

    public bool Applies(string id) => components[id].Condition.Evaluate(Facts) == Truth.True && (!Above(id).Any() || Above(id).Any(group => Active(group.Id)));

    public DossierCheck Check(IReadOnlyList<DossierItem> items) => new()
    {
        Rules = Rules,
        Dossier = new Dossier { Facts = Facts, Items = items },
        State = IsComplete(items) ? RequirementState.Satisfied : RequirementState.Missing,
        Components = [.. Rules.Components.Select(rule => new ComponentResult { Rule = rule, State = StateOf(rule, items), ExcessPieces = Math.Max(0, Had(rule.Id, items) - rule.Pieces[0].Count), Reason = Why })],
        Groups = [.. Rules.Groups.Select(group => new GroupResult
        {
            Group = group,
            State = !Active(group.Id) ? RequirementState.NotRequired : Complete(group.Id, items) ? RequirementState.Satisfied : RequirementState.Missing,
            Wanted = Active(group.Id) ? Math.Max(0, Needed(group) - Done(group, items)) : 0,
            Reason = Why,
        })],
    };

    private IEnumerable<string> Roots => components.Keys.Concat(groups.Keys).Where(id => !Above(id).Any());

    private IEnumerable<RequirementGroup> Above(string id) => Rules.Groups.Where(group => group.Members.Contains(id));

    private bool Active(string id) => groups[id].Condition.Evaluate(Facts) == Truth.True && (!Above(id).Any() || Above(id).Any(group => Active(group.Id)));

    private static int Had(string id, IEnumerable<DossierItem> items) => items.Where(item => item.Component == id).Sum(item => item.Count);

    private bool IsReplaced(ComponentRule rule) => rule.Replacements.Any(item => item.Unless.Evaluate(Facts) == Truth.False);

    private bool Provided(string id, IEnumerable<DossierItem> items) => Had(id, items) >= components[id].Pieces[0].Count || IsReplaced(components[id]);

    private int Needed(RequirementGroup group)
    {
        var applicable = group.Members.Count(id => components.ContainsKey(id) ? Applies(id) : Active(id));
        return Math.Min(group.AtLeast ?? applicable, applicable);
    }

    private int Done(RequirementGroup group, IReadOnlyCollection<DossierItem> items) => group.Members.Count(id => components.ContainsKey(id) ? Applies(id) && Provided(id, items) : Active(id) && Complete(id, items));

    private bool Complete(string id, IReadOnlyCollection<DossierItem> items) => components.TryGetValue(id, out var rule)
        ? !Applies(id) || rule.Necessity == Necessity.WhereApplicable || Provided(id, items)
        : !Active(id) || (groups[id].AtLeast is null ? groups[id].Members.All(member => Complete(member, items)) : Done(groups[id], items) >= Needed(groups[id]));

    private RequirementState StateOf(ComponentRule rule, IReadOnlyCollection<DossierItem> items)
    {
        var brought = Had(rule.Id, items) > 0;
        var chosen = Above(rule.Id).Any() && Above(rule.Id).All(group => group.AtLeast is not null && Complete(group.Id, items));
        return !Applies(rule.Id) ? brought ? RequirementState.Excess : RequirementState.NotRequired
            : Provided(rule.Id, items) ? brought ? RequirementState.Satisfied : RequirementState.UnlawfulToDemand
            : rule.Necessity == Necessity.WhereApplicable || chosen ? RequirementState.NotRequired
            : RequirementState.Missing;
    }
}
