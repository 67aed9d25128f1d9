using Cchc.Core.Requirements;

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

    /// <summary>Papers once; choices that the papers settle are left out, those that leave no choice become papers.</summary>
    public static List<DossierNeed> Shortest(IEnumerable<DossierNeed> needs)
    {
        var list = Flat(needs).ToList();
        while (true)
        {
            list = Once(list);
            var sure = new HashSet<string>(list.OfType<DossierNeed.Paper>().Select(paper => paper.Rule.Id), StringComparer.Ordinal);
            var next = Flat(list.Select(need => need is DossierNeed.Choice choice ? Without(choice, sure) : need).OfType<DossierNeed>()).ToList();
            if (next.SequenceEqual(list))
            {
                return list;
            }

            list = next;
        }
    }

    private static IEnumerable<DossierNeed> Flat(IEnumerable<DossierNeed> needs) =>
        needs.SelectMany(need => need is DossierNeed.Together together ? Flat(together.Members) : [need]);

    private static List<DossierNeed> Once(List<DossierNeed> needs)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var most = needs.OfType<DossierNeed.Choice>().GroupBy(KeyOf, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Max(choice => choice.Wanted), StringComparer.Ordinal);
        return [.. needs.Where(need => seen.Add(KeyOf(need)))
            .Select(need => need is DossierNeed.Choice choice ? choice with { Wanted = most[KeyOf(choice)] } : need)];
    }

    private static string KeyOf(DossierNeed need) => need switch
    {
        DossierNeed.Paper paper => "p:" + paper.Rule.Id,
        DossierNeed.Choice choice => "c(" + string.Join("|", choice.Alternatives.Select(KeyOf).OrderBy(key => key, StringComparer.Ordinal)) + ")",
        DossierNeed.Together together => "t(" + string.Join("&", together.Members.Select(KeyOf).OrderBy(key => key, StringComparer.Ordinal)) + ")",
        _ => string.Empty,
    };

    /// <summary>A choice when some of its papers come anyway; null when that settles it.</summary>
    private static DossierNeed? Without(DossierNeed.Choice choice, HashSet<string> sure)
    {
        var open = choice.Alternatives.Where(need => !IsSettled(need, sure)).ToList();
        var wanted = choice.Wanted - (choice.Alternatives.Count - open.Count);
        return wanted <= 0 ? null
            : open.Count <= wanted ? new DossierNeed.Together { Group = choice.Group, Members = open }
            : open.Count == choice.Alternatives.Count ? choice
            : choice with { Wanted = wanted, Alternatives = open };
    }

    private static bool IsSettled(DossierNeed need, HashSet<string> sure) => need switch
    {
        DossierNeed.Paper paper => sure.Contains(paper.Rule.Id),
        DossierNeed.Together together => together.Members.All(member => IsSettled(member, sure)),
        DossierNeed.Choice choice => choice.Alternatives.Count(alternative => IsSettled(alternative, sure)) >= choice.Wanted,
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
