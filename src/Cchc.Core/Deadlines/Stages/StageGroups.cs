namespace Cchc.Core.Deadlines.Stages;

/// <summary>Which steps follow one another and which run side by side.</summary>
internal static class StageGroups
{
    /// <summary>The steps in order: each group has its branches, each branch its steps by their places. A step of its own is a group of one branch.</summary>
    public static IEnumerable<IReadOnlyList<IReadOnlyList<int>>> Of(IReadOnlyList<Stage> stages)
    {
        for (var first = 0; first < stages.Count;)
        {
            var name = stages[first].Parallel;
            var last = first;
            while (name is { Length: > 0 } && last + 1 < stages.Count && stages[last + 1].Parallel == name)
            {
                last++;
            }

            yield return Branches(stages, first, last);
            first = last + 1;
        }
    }

    /// <summary>The hours of all steps; of branches side by side those of the longest.</summary>
    public static decimal Hours(IReadOnlyList<Stage> stages, decimal rate) =>
        Of(stages).Sum(group => group.Max(branch => branch.Sum(place => StageAmount.Of(stages[place].Time, rate)!.Value.Hours)));

    /// <summary>The place of the step that hands over to each step: -1 for the first ones, which begin with the dossier. After a group it is the last step of
    /// each of its branches.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Before(IReadOnlyList<Stage> stages)
    {
        var before = new IReadOnlyList<int>[stages.Count];
        IReadOnlyList<int> handing = [];
        foreach (var group in Of(stages))
        {
            foreach (var branch in group)
            {
                for (var i = 0; i < branch.Count; i++)
                {
                    before[branch[i]] = i == 0 ? handing : [branch[i - 1]];
                }
            }

            handing = [.. group.Select(branch => branch[branch.Count - 1])];
        }

        return before;
    }

    /// <summary>The places of the steps that hand over to none.</summary>
    public static HashSet<int> Last(IReadOnlyList<Stage> stages) => [.. Of(stages).LastOrDefault()?.Select(branch => branch[branch.Count - 1]) ?? []];

    private static List<List<int>> Branches(IReadOnlyList<Stage> stages, int first, int last)
    {
        var branches = new List<List<int>>();
        var byName = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var place = first; place <= last; place++)
        {
            if (stages[place].Branch is { } name && byName.TryGetValue(name, out var known))
            {
                known.Add(place);
                continue;
            }

            var branch = new List<int> { place };
            branches.Add(branch);
            if (stages[place].Branch is { } own)
            {
                byName.Add(own, branch);
            }
        }

        return branches;
    }
}
