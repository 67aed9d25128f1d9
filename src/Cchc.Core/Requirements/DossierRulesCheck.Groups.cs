namespace Cchc.Core.Requirements;

/// <summary>Groups: members, cycles, numbers.</summary>
internal sealed partial class DossierRulesCheck
{
    /// <summary>Groups within groups, so many levels at most.</summary>
    public const int MostLevels = 32;

    private readonly Dictionary<string, int> groupNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> componentNumbers = new(StringComparer.Ordinal);
    private List<int>[] groupsBelow = [];
    private List<int>[] groupsAbove = [];
    private List<int>[] groupsOfComponent = [];
    private bool isTree = true;

    private void CheckGroups()
    {
        for (var i = components.Count - 1; i >= 0; i--)
        {
            componentNumbers[components[i].Rule.Id ?? string.Empty] = i;
        }

        for (var i = groups.Count - 1; i >= 0; i--)
        {
            groupNumbers[groups[i].Group.Id ?? string.Empty] = i;
        }

        groupsBelow = [.. groups.Select(_ => new List<int>())];
        groupsAbove = [.. groups.Select(_ => new List<int>())];
        groupsOfComponent = [.. components.Select(_ => new List<int>())];
        for (var i = 0; i < groups.Count; i++)
        {
            CheckMembers(i);
        }

        CheckNesting();
        for (var i = 0; i < groups.Count; i++)
        {
            if (groupsAbove[i].Count > 1)
            {
                isTree = false;
                var names = string.Join(", ", groupsAbove[i].Select(above => Quote(groups[above].Group.Id)));
                Error(
                    RequirementFindings.ContradictoryMembership,
                    groups[i].Place,
                    $"một nhóm nằm trong nhiều nhóm: {names}",
                    $"the group is a member of several groups: {names}");
            }
        }
    }

    private void CheckMembers(int number)
    {
        var (group, place) = groups[number];
        if (group.Source is null)
        {
            Error(RequirementFindings.UndefinedPart, place, "thiếu nguồn", "the source is missing");
        }

        if (group.Members.Count == 0)
        {
            Error(RequirementFindings.EmptyGroup, place, "nhóm không có thành viên", "the group has no member");
        }
        else if (group.AtLeast is { } least && (least < 1 || least > group.Members.Count))
        {
            Error(RequirementFindings.LeastOutOfRange, place, $"cần ít nhất {least} trong {group.Members.Count}: phải từ 1 đến {group.Members.Count}",
                $"at least {least} of {group.Members.Count}: expected 1 to {group.Members.Count}");
        }
        else if (group.AtLeast == group.Members.Count)
        {
            Information(
                RequirementFindings.NoChoice,
                place,
                "cần đủ mọi thành viên: nhóm không phải là lựa chọn",
                "all members are needed: the group is not a choice");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in group.Members)
        {
            if (!seen.Add(member ?? string.Empty))
            {
                Error(RequirementFindings.DuplicateGroupMember, place, $"thành viên {Quote(member)} ghi hai lần", $"duplicate member {Quote(member)}");
            }
            else if (componentNumbers.TryGetValue(member ?? string.Empty, out var component))
            {
                groupsOfComponent[component].Add(number);
            }
            else if (groupNumbers.TryGetValue(member ?? string.Empty, out var below))
            {
                groupsBelow[number].Add(below);
                groupsAbove[below].Add(number);
            }
            else
            {
                Error(RequirementFindings.UnknownGroupMember, place, $"không có thành phần hay nhóm nào mang mã {Quote(member)}",
                    $"no component or group has the identifier {Quote(member)}");
            }
        }

        if (group.AtLeast is not null && seen.Count > 0
            && seen.All(member => componentNumbers.TryGetValue(member, out var component) && components[component].Rule.Necessity == Necessity.WhereApplicable))
        {
            Warning(RequirementFindings.ChoiceAmongOptional, place, "nhóm lựa chọn chỉ gồm thành phần \"nếu có\" nhưng vẫn cần đủ số",
                "a choice among components that are all \"where applicable\", and yet so many are needed");
        }
    }

    // Groups whose groups below are all measured are measured in turn; what never is stands on a cycle or above one.
    private void CheckNesting()
    {
        var levels = new int[groups.Count];
        var open = groupsBelow.Select(below => below.Count).ToArray();
        var ready = new Queue<int>(Enumerable.Range(0, groups.Count).Where(group => open[group] == 0));
        while (ready.Count > 0)
        {
            var group = ready.Dequeue();
            levels[group] = groupsBelow[group].Select(below => levels[below]).DefaultIfEmpty(0).Max() + 1;
            foreach (var above in groupsAbove[group])
            {
                if (--open[above] == 0)
                {
                    ready.Enqueue(above);
                }
            }
        }

        var told = new HashSet<int>();
        for (var group = 0; group < groups.Count; group++)
        {
            if (levels[group] > MostLevels && groupsAbove[group].Count == 0)
            {
                isTree = false;
                Error(RequirementFindings.TooDeep, groups[group].Place, $"nhóm lồng nhau {levels[group]} tầng: nhiều nhất {MostLevels}",
                    $"groups within groups, {levels[group]} levels: at most {MostLevels}");
            }

            if (levels[group] == 0 && !told.Contains(group) && Below(group) is var below && below.Contains(group))
            {
                isTree = false;
                var cycle = below.Where(other => other == group || Below(other).Contains(group)).OrderBy(other => other).ToList();
                told.UnionWith(cycle);
                var names = string.Join(", ", cycle.Select(other => Quote(groups[other].Group.Id)));
                Error(
                    RequirementFindings.CircularGroups,
                    groups[group].Place,
                    $"các nhóm chứa lẫn nhau thành vòng: {names}",
                    $"the groups hold each other in a circle: {names}");
            }
        }
    }

    private HashSet<int> Below(int group)
    {
        var found = new HashSet<int>();
        var open = new Stack<int>(groupsBelow[group]);
        while (open.Count > 0)
        {
            if (open.Pop() is var next && found.Add(next))
            {
                groupsBelow[next].ForEach(open.Push);
            }
        }

        return found;
    }
}
