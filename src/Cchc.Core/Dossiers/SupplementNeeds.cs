using Cchc.Core.Procedures.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>From the states of a check to what may lawfully be asked for.</summary>
internal sealed class SupplementNeeds
{
    private readonly DossierCheckResult result;
    private readonly Facts facts;
    private readonly NeedShape shape;
    private readonly ConditionWords words;
    private readonly Dictionary<string, ComponentResult> components;
    private readonly Dictionary<string, GroupResult> groups;
    private readonly HashSet<string> toFetch = new(StringComparer.Ordinal);

    public SupplementNeeds(DossierCheckResult result)
    {
        this.result = result;
        facts = result.Dossier.Facts;
        shape = new NeedShape(result.Rules);
        words = new ConditionWords(result.Rules, facts);
        components = result.Components.ToDictionary(component => component.Rule.Id, StringComparer.Ordinal);
        groups = result.Groups.ToDictionary(group => group.Group.Id, StringComparer.Ordinal);
        var without = result.Rules.Components.Select(component => component.Id).FirstOrDefault(id => !components.ContainsKey(id))
            ?? result.Rules.Groups.Select(group => group.Id).FirstOrDefault(id => !groups.ContainsKey(id));
        if (without is not null)
        {
            throw new ArgumentException($"The check has no result for \"{without}\".", nameof(result));
        }
    }

    public SupplementRequest Request()
    {
        var all = NeedShape.Shortest(shape.Roots.Select(id => Of(id, [], alternative: false)).OfType<DossierNeed>());
        var sure = NeedShape.Shortest(all.Where(need => need.When is null));
        var listed = new HashSet<string>(sure.OfType<DossierNeed.Paper>().Select(paper => paper.Rule.Id), StringComparer.Ordinal);
        var open = all.Where(need => need.When is not null && !need.Papers.All(paper => listed.Contains(paper.Rule.Id))).ToList();
        var fetched = result.Components.Where(component => toFetch.Contains(component.Rule.Id));
        var leftOut = result.Components.Where(component => component.State == RequirementState.UnlawfulToDemand || (component.State == RequirementState.Missing && IsReplaced(component.Rule))).ToList();
        if (sure.Count > 0)
        {
            return new SupplementRequest.Needed { Result = result, Needs = sure, Conditional = open, Questions = result.OpenQuestions, ToFetch = ValueList.Of(fetched), LeftOut = leftOut };
        }

        // Missing, and nothing to ask for: only where the agency has the data is that "not needed".
        var isSettled = result.State == RequirementState.Satisfied || toFetch.Count + leftOut.Count > 0;
        return open.Count == 0 && result.OpenQuestions.Count == 0 && isSettled
            ? new SupplementRequest.NotNeeded { Result = result, ToFetch = ValueList.Of(fetched), LeftOut = leftOut }
            : new SupplementRequest.Undetermined { Result = result, Conditional = open, Questions = result.OpenQuestions, ToFetch = ValueList.Of(fetched), LeftOut = leftOut };
    }

    private DossierNeed? Of(string id, IReadOnlyList<Condition> above, bool alternative) =>
        components.TryGetValue(id, out var component) ? OfComponent(component, above, alternative) : groups.TryGetValue(id, out var group) ? OfGroup(group, above) : null;

    private DossierNeed.Paper? OfComponent(ComponentResult component, IReadOnlyList<Condition> above, bool alternative)
    {
        var rule = component.Rule;

        // A paper that nobody must bring by itself ("nếu có") can still be the one of a choice that is brought, or of which the rest is.
        var applies = rule.Condition.Evaluate(facts);
        var canBeChosen = alternative && applies != Truth.False && (component.State == RequirementState.NotRequired || IsPartOnly(component));
        var isUnknown = component.State == RequirementState.Unknown || (canBeChosen && applies == Truth.Unknown);
        if ((component.State != RequirementState.Missing && !isUnknown && !canBeChosen) || IsReplaced(rule) || (isUnknown && WasBrought(rule)))
        {
            return null;
        }

        var lots = component.Missing.Count > 0 ? component.Missing : Rest(rule);
        var pieces = lots.Where(PieceWords.CanBeBrought).ToList();
        if (pieces.Count == 0)
        {
            _ = isUnknown || toFetch.Add(rule.Id);
            return null;
        }

        var conditions = isUnknown ? above.Append(rule.Condition).Concat(rule.Replacements.Select(item => item.Unless)).ToList() : above;
        return new DossierNeed.Paper
        {
            Rule = rule,
            Pieces = pieces,
            Reason = component.Reason,
            When = WhenOf(conditions, isUnknown),
            OpenFacts = isUnknown && component.OpenFacts.Count > 0 ? component.OpenFacts : words.OpenFacts(conditions),
        };
    }

    private DossierNeed? OfGroup(GroupResult group, IReadOnlyList<Condition> above)
    {
        if (group.State is not (RequirementState.Missing or RequirementState.Unknown))
        {
            return null;
        }

        var isUnknown = group.State == RequirementState.Unknown;
        IReadOnlyList<Condition> conditions = isUnknown ? [.. above, group.Group.Condition] : above;
        var needs = group.Group.Members.Select(member => Of(member, conditions, group.Group.AtLeast is not null)).OfType<DossierNeed>().ToList();
        var wanted = group.Group.AtLeast is { } least ? WantedOf(group, least) : needs.Count;
        if (needs.Count == 0 || wanted <= 0)
        {
            return null;
        }

        if (needs.Count <= wanted)
        {
            return needs.Count == 1 ? needs[0] : new DossierNeed.Together { Group = group.Group, Members = needs, When = WhenOf(conditions, isUnknown), OpenFacts = words.OpenFacts(conditions) };
        }

        return new DossierNeed.Choice
        {
            Group = group.Group,
            Wanted = wanted,
            Alternatives = needs,
            Reason = group.Reason,
            When = WhenOf(conditions, isUnknown),
            OpenFacts = isUnknown && group.OpenFacts.Count > 0 ? group.OpenFacts : words.OpenFacts(conditions),
        };
    }

    /// <summary>How many more must come: what the agency fetches itself is not asked of the applicant in another form.</summary>
    private int WantedOf(GroupResult group, int least)
    {
        var members = group.Group.Members.Where(components.ContainsKey).Select(id => components[id]).ToList();
        var had = members.Count(member => (member.State == RequirementState.Satisfied && !IsPartOnly(member)) || member.State == RequirementState.UnlawfulToDemand);
        var wanted = group.State == RequirementState.Missing && group.Wanted > 0 ? group.Wanted : Math.Max(1, least - had);
        return wanted - members.Count(member => member.State == RequirementState.Missing && (toFetch.Contains(member.Rule.Id) || IsReplaced(member.Rule)));
    }

    private BilingualText? WhenOf(IReadOnlyList<Condition> conditions, bool isUnknown) =>
        words.Open(conditions) ?? (isUnknown ? new BilingualText("tùy câu trả lời", "depending on the answers") : null);

    private bool IsReplaced(ComponentRule rule) => rule.Replacements.Any(item => item.Unless.Evaluate(facts) == Truth.False);

    // Whatever the open facts say, a paper that lies there in full need not come again.
    private bool WasBrought(ComponentRule rule) => Rest(rule).Count == 0;

    // "Where there is one" is complete with any part of it, but for a choice only the whole counts.
    private bool IsPartOnly(ComponentResult component) => component is { State: RequirementState.Satisfied, Rule.Necessity: Necessity.WhereApplicable } && !WasBrought(component.Rule);

    private bool IsOf(DossierItem item, ComponentRule rule) => result.Rules.NumberOf(item.Component) is >= 0 and var number && result.Rules.Components[number].Id == rule.Id;

    /// <summary>The pieces that were not brought; data stand for all of them.</summary>
    private IReadOnlyList<RequiredPieces> Rest(ComponentRule rule)
    {
        var pieces = new ComponentPieces(rule, result.IsOnline);
        foreach (var item in result.Dossier.Items.Where(item => item.Count > 0 && ComponentPieces.IsOneForm(item.Form) && IsOf(item, rule)))
        {
            pieces.Add(item.Form, item.Count);
        }

        return pieces.Missing;
    }
}
