using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>
/// In which case something of a component or group is still to be brought, as a condition over the answers that are open; and how many of a choice then. What
/// was brought, what data replace and what the agency fetches counts in a choice, but only where it is one of the papers of the case.
/// </summary>
internal sealed class NeedCases
{
    /// <summary>So many different numbers may be wanted of one choice; where there are more, only the greatest is named.</summary>
    private const int MostNumbers = 3;

    // Each number writes what is within the choice anew.
    private const int MostWithin = 3;

    /// <summary>So many facts in one "when"; more nobody reads.</summary>
    private const int MostWords = 6;

    private readonly Facts facts;
    private readonly Func<ComponentRule, bool> isDone;
    private readonly ConditionForms forms;
    private readonly Dictionary<string, ComponentRule> components;
    private readonly Dictionary<string, RequirementGroup> groups;
    private readonly Dictionary<string, Condition> open = new(StringComparer.Ordinal);

    /// <summary>The cases of rules under known facts.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="isDone">Whether nothing of a component is left that an applicant could bring.</param>
    public NeedCases(DossierRules rules, Facts facts, Func<ComponentRule, bool> isDone)
    {
        (this.facts, this.isDone) = (facts, isDone);
        forms = new ConditionForms(rules.Graph.Space, facts);
        components = rules.Components.ToDictionary(component => component.Id, StringComparer.Ordinal);
        groups = rules.Groups.ToDictionary(group => group.Id, StringComparer.Ordinal);
    }

    /// <summary>When a member of a choice is one of its alternatives: it belongs to the case, and does not count yet.</summary>
    public Condition Alternative(string member) => Remembered(member, () => components.TryGetValue(member, out var rule)
        ? isDone(rule) ? ConditionForms.Never : forms.All([forms.Of(rule.Condition), .. rule.Replacements.Select(item => forms.Of(item.Unless))])
        : forms.All([forms.Of(groups[member].Condition), Lacking(groups[member])]));

    /// <summary>
    /// The numbers of members still wanted of a choice, the least first, and when it is so many at least (<see cref="Condition.Always"/> wherever the group is
    /// needed); none where it never lacks anything.
    /// </summary>
    /// <param name="group">The choice.</param>
    /// <param name="assumed">What holds wherever the group is needed.</param>
    /// <param name="within">How many choices with several numbers it stands in: deep within others only the greatest number is named.</param>
    public IReadOnlyList<(int Wanted, Condition When)> Numbers(RequirementGroup group, IReadOnlyList<Condition> assumed, int within)
    {
        var found = new List<(int Wanted, Condition When)>();
        var alternatives = group.Members.Select(Alternative).Where(item => forms.Under(assumed, item) != Truth.False).ToList();
        var (sure, perhaps) = Counted(group, assumed);
        var (least, most) = (group.AtLeast!.Value - sure - perhaps.Count, Math.Min(group.AtLeast.Value - sure, alternatives.Count));
        for (var wanted = Math.Max(1, Math.Min(least, most)); wanted <= most; wanted++)
        {
            var when = forms.AtLeast(wanted - least, [.. perhaps.Select(forms.Not)]);
            var any = forms.Any(alternatives);
            when = forms.Under([.. assumed, when], any) == Truth.True ? when : forms.All([when, any]);
            var truth = forms.Under(assumed, when);
            if (truth == Truth.True)
            {
                found.Clear();
            }

            if (truth != Truth.False)
            {
                found.Add((wanted, truth == Truth.True ? Condition.Always : Readable(when)));
            }
        }

        if (found.Count <= (within < MostWithin ? MostNumbers : 1))
        {
            return found;
        }

        var greatest = found[found.Count - 1] with { When = ConditionForms.Unsaid(found.SelectMany(item => item.When.FactNames)) };
        return within < MostWithin ? [found[0], greatest] : [greatest];
    }

    /// <summary>Whether answers are left under which all of several conditions hold; also where that is not worked out.</summary>
    public bool CanHold(IEnumerable<Condition> conditions) =>
        forms.Under([], new Condition.All(conditions.Where(item => !ConditionForms.IsUnsaid(item)))) != Truth.False;

    /// <summary>When a group that is an alternative lacks something; always where that goes without saying.</summary>
    public Condition AsAlternative(string group, IReadOnlyList<Condition> assumed) =>
        forms.Under(assumed, Alternative(group)) switch
        {
            Truth.True => Condition.Always,
            Truth.False => ConditionForms.Never,
            _ => Readable(Alternative(group)),
        };

    /// <summary>Of several conditions, all of which must hold, what the others do not say already.</summary>
    public IReadOnlyList<Condition> Shortest(IReadOnlyList<Condition> conditions)
    {
        var left = conditions.Where(item => item.Evaluate(facts) == Truth.Unknown)
            .Select(item => forms.Of(item) is var form && form.Evaluate(facts) == Truth.Unknown ? form : item).Distinct().ToList();
        if (left.Exists(ConditionForms.IsUnsaid))
        {
            return left;
        }

        foreach (var item in left.OrderByDescending(ConditionForms.Parts).ToList())
        {
            var others = left.Where(other => other != item).ToList();
            var place = left.IndexOf(item);
            if (forms.Under(others, item) == Truth.True)
            {
                left.RemoveAt(place);
            }
            else
            {
                left[place] = forms.Beside(others, item);
            }
        }

        return left;
    }

    /// <summary>The facts that are not known and on which conditions depend, each once.</summary>
    public IReadOnlyList<string> OpenFacts(IEnumerable<Condition> conditions) =>
        ValueList.Of(conditions.SelectMany(item => forms.Of(item).FactNames).Where(name => name.Length > 0 && facts[name] is null)
            .Distinct(StringComparer.Ordinal));

    private static Condition Readable(Condition condition) =>
        ConditionForms.Parts(condition) <= MostWords ? condition : ConditionForms.Unsaid(condition.FactNames);

    /// <summary>When something of a group that is needed is still to be brought.</summary>
    private Condition Lacking(RequirementGroup group)
    {
        if (group.AtLeast is not { } least)
        {
            return forms.Any(group.Members.Select(member =>
                components.TryGetValue(member, out var rule) && rule.Necessity == Necessity.WhereApplicable ? ConditionForms.Never : Alternative(member)));
        }

        var (sure, perhaps) = Counted(group, []);
        return forms.All([forms.AtLeast(sure + perhaps.Count - least + 1, [.. perhaps.Select(forms.Not)]), forms.Any(group.Members.Select(Alternative))]);
    }

    // How many members count for sure, and when others do.
    private (int Sure, IReadOnlyList<Condition> Perhaps) Counted(RequirementGroup group, IReadOnlyList<Condition> assumed)
    {
        var counted = group.Members.Select(Counts).Select(when => (When: when, Truth: forms.Under(assumed, when))).ToList();
        return (counted.Count(item => item.Truth == Truth.True), [.. counted.Where(item => item.Truth == Truth.Unknown).Select(item => item.When)]);
    }

    private Condition Counts(string member) => forms.All([forms.Of(components.TryGetValue(member, out var rule) ? rule.Condition : groups[member].Condition),
        forms.Not(Alternative(member))]);

    private Condition Remembered(string member, Func<Condition> make) => open.TryGetValue(member, out var found) ? found : open[member] = make();
}
