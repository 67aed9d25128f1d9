using Cchc.Core.Requirements;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers;

/// <summary>Which components and groups of the rules belong to no group, in file order; reduces needs to their simplest form.</summary>
internal sealed class NeedReduction
{
    private readonly Dictionary<string, RequirementGroup> groups;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    public NeedReduction(DossierRules rules)
    {
        groups = rules.Groups.ToDictionary(group => group.Id, StringComparer.Ordinal);
        for (var i = 0; i < rules.Components.Count; i++)
        {
            places[rules.Components[i].Id] = i;
        }

        foreach (var group in rules.Groups)
        {
            PlaceOf(group.Id);
        }

        var members = new HashSet<string>(rules.Groups.SelectMany(group => group.Members), StringComparer.Ordinal);
        Roots = [.. rules.Components.Select(component => component.Id).Concat(rules.Groups.Select(group => group.Id)).Where(id => !members.Contains(id))
            .OrderBy(id => places[id])];
    }

    /// <summary>What no group holds, in order.</summary>
    public IReadOnlyList<string> Roots { get; }

    public RequirementGroup? Group(string id) => groups.TryGetValue(id, out var group) ? group : null;

    /// <summary>
    /// Papers once for each case; choices that the papers settle are left out, those that leave no choice become papers. What is needed in one case only
    /// settles nothing of another case: that takes what is needed for sure, or in the same case (<see cref="DossierNeed.When"/>).
    /// </summary>
    public static List<DossierNeed> Shortest(IEnumerable<DossierNeed> needs)
    {
        var list = Flat(needs).ToList();
        while (true)
        {
            list = Once(list);
            var next = Flat(list.Select(need => need is DossierNeed.Choice choice ? Without(choice, Coming(list, choice.When)) : need)
                .OfType<DossierNeed>()).ToList();
            if (next.SequenceEqual(list))
            {
                return list;
            }

            list = next;
        }
    }

    /// <summary>Papers that are needed in several cases as one that names them all.</summary>
    public static List<DossierNeed> Named(IEnumerable<DossierNeed> needs)
    {
        var list = needs.ToList();
        var cases = list.OfType<DossierNeed.Paper>().ToLookup(paper => paper.Rule.Id, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. list.Where(need => need is not DossierNeed.Paper paper || seen.Add(paper.Rule.Id))
            .Select(need => need is DossierNeed.Paper paper && cases[paper.Rule.Id].Skip(1).Any() ? InEach([.. cases[paper.Rule.Id]]) : need)];
    }

    private static DossierNeed.Paper InEach(List<DossierNeed.Paper> papers) => papers[0] with
    {
        When = ConditionWords.AnyOf(papers.Select(paper => paper.When).OfType<BilingualText>()),
        OpenFacts = ValueList.Of(papers.SelectMany(paper => paper.OpenFacts).Distinct(StringComparer.Ordinal)),
    };

    // What belongs together is needed when all of it is.
    private static IEnumerable<DossierNeed> Flat(IEnumerable<DossierNeed> needs) => needs.SelectMany(need => need is DossierNeed.Together together
        ? Flat(together.Members.Select(member => member.When is null ? member with { When = together.When, OpenFacts = together.OpenFacts } : member))
        : [need]);

    private static List<DossierNeed> Once(List<DossierNeed> needs)
    {
        var most = needs.GroupBy(CaseOf, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Max(WantedOf), StringComparer.Ordinal);
        var sure = needs.Where(need => need.When is null).GroupBy(KeyOf, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Max(WantedOf), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. needs.Where(need => seen.Add(CaseOf(need)))
            .Where(need => need.When is null || !sure.TryGetValue(KeyOf(need), out var wanted) || wanted < most[CaseOf(need)])
            .Select(need => need is DossierNeed.Choice choice ? choice with { Wanted = most[CaseOf(choice)] } : need)];
    }

    private static int WantedOf(DossierNeed need) => need is DossierNeed.Choice choice ? choice.Wanted : 1;

    /// <summary>What is needed and when.</summary>
    private static string CaseOf(DossierNeed need) => KeyOf(need) + "@" + need.When?.Vi;

    /// <summary>What is needed, without when; of what is in it only what does not hold whenever the whole does.</summary>
    private static string KeyOf(DossierNeed need) => need switch
    {
        DossierNeed.Paper paper => "p:" + paper.Rule.Id,
        DossierNeed.Choice choice => "c(" + string.Join("|", KeysOf(choice.Alternatives, choice)) + ")",
        DossierNeed.Together together => "t(" + string.Join("&", KeysOf(together.Members, together)) + ")",
        _ => string.Empty,
    };

    private static IEnumerable<string> KeysOf(IEnumerable<DossierNeed> needs, DossierNeed whole) =>
        needs.Select(need => (need is DossierNeed.Choice choice ? $"{choice.Wanted}" : string.Empty)
            + (HoldsWith(need, whole.When) ? KeyOf(need) : CaseOf(need)))
            .OrderBy(key => key, StringComparer.Ordinal);

    /// <summary>The papers that come anyway in a case; null for what is needed for sure. One "where there is one" may not come.</summary>
    private static HashSet<string> Coming(List<DossierNeed> needs, BilingualText? when) =>
        new(needs.OfType<DossierNeed.Paper>().Where(paper => HoldsWith(paper, when) && paper.Rule.Necessity == Necessity.Required)
            .Select(paper => paper.Rule.Id), StringComparer.Ordinal);

    // Of "depending on the answers" nobody knows whether it is the same case.
    private static bool HoldsWith(DossierNeed need, BilingualText? when) =>
        need.When is null || (need.When == when && need.When != ConditionWords.Depending);

    /// <summary>A choice when some of its papers come anyway; null when that settles it.</summary>
    private static DossierNeed? Without(DossierNeed.Choice choice, HashSet<string> coming)
    {
        var open = choice.Alternatives.Where(need => !IsSettled(need, choice.When, coming)).ToList();
        var wanted = choice.Wanted - (choice.Alternatives.Count - open.Count);
        return wanted <= 0 ? null
            : open.Count <= wanted ? new DossierNeed.Together { Group = choice.Group, Members = open, When = choice.When, OpenFacts = choice.OpenFacts }
            : open.Count == choice.Alternatives.Count ? choice
            : choice with { Wanted = wanted, Alternatives = open };
    }

    // An alternative that is one in some cases only counts for nothing in the others, whatever comes.
    private static bool IsSettled(DossierNeed need, BilingualText? when, HashSet<string> coming) => HoldsWith(need, when) && need switch
    {
        DossierNeed.Paper paper => coming.Contains(paper.Rule.Id),
        DossierNeed.Together together => together.Members.All(member => IsSettled(member, when, coming)),
        DossierNeed.Choice choice => choice.Alternatives.Count(alternative => IsSettled(alternative, when, coming)) >= choice.Wanted,
        _ => false,
    };

    private int PlaceOf(string id)
    {
        if (places.TryGetValue(id, out var place))
        {
            return place;
        }

        places[id] = int.MaxValue; // an unknown member comes last
        return places[id] = groups.TryGetValue(id, out var group) ? group.Members.Select(PlaceOf).DefaultIfEmpty(int.MaxValue).Min() : int.MaxValue;
    }
}
