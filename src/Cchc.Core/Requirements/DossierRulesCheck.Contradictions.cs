namespace Cchc.Core.Requirements;

/// <summary>What can never be required, and what is required and left to choice at once.</summary>
internal sealed partial class DossierRulesCheck
{
    private sealed class ContradictionCheck
    {
        private readonly DossierRulesCheck check;
        private readonly FactSpace space;
        private readonly List<ConditionNode> conditions;
        private readonly List<ConditionNode> groupConditions;
        private readonly List<List<ConditionNode>> chains;
        private readonly HashSet<string> undecided = new(StringComparer.Ordinal);
        private int stepsLeft = 100 * MostSteps;

        public ContradictionCheck(DossierRulesCheck check, FactSpace space)
        {
            (this.check, this.space) = (check, space);
            conditions = [.. check.components.Select(item => ConditionNode.Of(item.Rule.Condition, space))];
            groupConditions = [.. check.groups.Select(item => ConditionNode.Of(item.Group.Condition, space))];
            chains = [.. Enumerable.Range(0, check.groups.Count).Select(group => Above(group).Select(at => groupConditions[at]).ToList())];
        }

        public void Run()
        {
            var dead = new bool[check.groups.Count];
            for (var i = 0; i < dead.Length; i++)
            {
                dead[i] = CanHold(chains[i], check.groups[i].Place) == false;
                if (dead[i] && (check.groupsAbove[i].Count == 0 || CanHold(chains[check.groupsAbove[i][0]], string.Empty) != false))
                {
                    check.Error(RequirementFindings.ConditionNeverHolds, check.groups[i].Place, "điều kiện của nhóm, cùng các nhóm chứa nó, không bao giờ thỏa",
                        "the condition of the group, with those of the groups above it, can never hold");
                }
            }

            for (var i = 0; i < dead.Length; i++)
            {
                if (!dead[i])
                {
                    CheckNumber(i);
                }
            }

            for (var i = 0; i < conditions.Count; i++)
            {
                CheckComponent(i, dead);
            }
        }

        /// <summary>"At least 2 of a (if p), b (if not p)": never are two required at once, so that no dossier could satisfy it.</summary>
        private void CheckNumber(int number)
        {
            var (group, place) = check.groups[number];
            var members = Enumerable.Range(0, conditions.Count).Where(component => check.groupsOfComponent[component].Contains(number))
                .Select(component => conditions[component])
                .Concat(check.groupsBelow[number].Select(below => groupConditions[below])).ToList();
            if (group.AtLeast is { } least && least > 1 && least <= members.Count
                && CanHold([.. chains[number], ConditionNode.AtLeast(least, members)], place) == false)
            {
                check.Error(
                    RequirementFindings.LeastNeverReached,
                    place,
                    $"cần ít nhất {least}, nhưng không trường hợp nào có đủ {least} thành viên cùng được yêu cầu",
                    
                    $"at least {least}, but in no case are {least} of its members required at once");
            }
        }

        private void CheckComponent(int number, bool[] dead)
        {
            var (rule, place) = check.components[number];
            var groups = check.groupsOfComponent[number];
            var living = groups.Where(group => !dead[group] && CanHold([.. chains[group], conditions[number]], place) != false).ToList();
            if (groups.Count == 0 ? CanHold([conditions[number]], place) == false : living.Count == 0 && groups.Exists(group => !dead[group]))
            {
                check.Error(RequirementFindings.ConditionNeverHolds, place, "điều kiện của thành phần, cùng điều kiện các nhóm chứa nó, không bao giờ thỏa",
                    "the condition of the component, with those of its groups, can never hold");
            }
            else
            {
                foreach (var group in groups.Where(group => !dead[group] && !living.Contains(group)))
                {
                    var name = Quote(check.groups[group].Group.Id);
                    check.Warning(RequirementFindings.NeverRequiredInGroup, place, $"trong nhóm {name} thành phần không bao giờ được yêu cầu",
                        $"in the group {name} the component is never required");
                }
            }

            foreach (var replacement in rule.Replacements.Where(replacement => replacement is not null))
            {
                if (CanHold([conditions[number], ConditionNode.Of(new Condition.Not(replacement.Unless), space)], place) == false)
                {
                    check.Warning(RequirementFindings.ReplacementNeverUsed, place, $"không bao giờ được thay bằng {Quote(replacement.Database)}",
                        $"the replacement by {Quote(replacement.Database)} can never be used");
                }
            }

            CheckGroupsOf(number, living);
        }

        private void CheckGroupsOf(int number, List<int> groups)
        {
            var (rule, place) = check.components[number];
            foreach (var group in check.groupsOfComponent[number])
            {
                foreach (var above in Above(group).Skip(1).Where(check.groupsOfComponent[number].Contains))
                {
                    var (inner, outer) = (Quote(check.groups[group].Group.Id), Quote(check.groups[above].Group.Id));
                    check.Error(RequirementFindings.ContradictoryMembership, place, $"đứng trong nhóm {inner} và cả trong nhóm {outer} chứa nhóm đó",
                        $"belongs to the group {inner} and to the group {outer} that contains it");
                }
            }

            if (rule.Necessity != Necessity.Required)
            {
                return;
            }

            foreach (var must in groups.Where(group => Above(group).All(above => check.groups[above].Group.AtLeast is null)))
            {
                foreach (var may in groups.Where(group => check.groups[group].Group.AtLeast is { } least && least < check.groups[group].Group.Members.Count))
                {
                    if (CanHold([.. chains[must], .. chains[may], conditions[number]], place) == true)
                    {
                        var (one, other) = (Quote(check.groups[must].Group.Id), Quote(check.groups[may].Group.Id));
                        check.Error(
                            RequirementFindings.ContradictoryMembership,
                            place,
                            $"vừa bắt buộc trong nhóm {one}, vừa là lựa chọn trong nhóm {other} ở cùng trường hợp",
                            
                            $"is required in the group {one} and one of a choice in the group {other}, in the same case");
                    }
                }
            }
        }

        private IEnumerable<int> Above(int group)
        {
            yield return group;
            while (check.groupsAbove[group].Count > 0)
            {
                group = check.groupsAbove[group][0];
                yield return group;
            }
        }

        private bool? CanHold(List<ConditionNode> together, string place)
        {
            var steps = Math.Min(MostSteps, stepsLeft);
            stepsLeft -= steps;
            var can = ConditionNode.CanHold(together, space, ref steps);
            stepsLeft += Math.Max(steps, 0);
            if (can is null && place.Length > 0 && undecided.Add(place))
            {
                check.Information(RequirementFindings.ContradictionsUndecided, place, "quá nhiều tổ hợp dữ kiện: không xét điều kiện có mâu thuẫn hay không",
                    "too many combinations of facts: it was not decided whether the conditions contradict each other");
            }

            return can;
        }
    }
}
