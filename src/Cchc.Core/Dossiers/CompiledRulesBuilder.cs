using Cchc.Core.Requirements;

namespace Cchc.Core.Dossiers;

/// <summary>Turns rules whose conditions are all decided into bits.</summary>
internal sealed class CompiledRulesBuilder
{
    private const int MostSteps = 20_000;
    private readonly RuleGraph graph;
    private readonly DossierEvaluation evaluation;

    public CompiledRulesBuilder(RuleGraph graph, DossierEvaluation evaluation)
    {
        (this.graph, this.evaluation) = (graph, evaluation);
        for (var i = 0; i < graph.IsOptional.Length; i++)
        {
            Optional[i >> 6] |= graph.IsOptional[i] ? 1UL << i : 0;
        }

        foreach (var member in graph.Top)
        {
            Demand(member);
        }

        foreach (var choice in Choices)
        {
            if (choice.Needed > 1 || choice.End - choice.Start > 1 || choice.First.Word > 3 || !TryAdd(choice.First))
            {
                Others.Add(choice);
            }
        }
    }

    public ulong[] Required { get; } = new ulong[4];

    public ulong[] Optional { get; } = new ulong[4];

    /// <summary>The choices that must be made.</summary>
    public List<CompiledRules.WideChoice> Choices { get; } = [];

    /// <summary>Choices of one each, tried together.</summary>
    public List<CompiledRules.CarrySum> Sums { get; } = [];

    /// <summary>The choices that belong to no sum.</summary>
    public List<CompiledRules.WideChoice> Others { get; } = [];

    /// <summary>Groups inside choices, each after those inside it.</summary>
    public List<CompiledRules.WideChoice> Inner { get; } = [];

    public List<CompiledRules.WordBits> Bits { get; } = [];

    /// <summary>
    /// Answers under which every condition is decided: where the open questions make no difference any answer will do. Gives the questions that do make a
    /// difference.
    /// </summary>
    public static int[] Settle(RuleGraph graph, DossierEvaluation evaluation, int[] answers, out IReadOnlyList<int> open)
    {
        var facing = new SortedSet<int>();
        foreach (var (goal, facts) in Goals(graph, evaluation))
        {
            evaluation.Reset(answers);
            if (goal() != Truth.Unknown)
            {
                continue;
            }

            int[] unknown = [.. facts.Where(fact => answers[fact] < 0).Distinct().OrderBy(fact => fact)];
            var (steps, others) = (MostSteps, MostSteps);
            var can = FactSearch.Can(answers, unknown, graph.Space, () => At(answers, goal), ref steps);
            var cannot = FactSearch.Can(answers, unknown, graph.Space, () => (Truth)(2 - (int)At(answers, goal)), ref others);
            if (can != false && cannot != false)
            {
                facing.UnionWith(unknown);
            }
        }

        open = [.. facing];
        return [.. answers.Select(answer => Math.Max(answer, 0))];

        Truth At(int[] now, Func<Truth> goal)
        {
            evaluation.Reset(now);
            return goal();
        }
    }

    private static IEnumerable<(Func<Truth> Goal, IEnumerable<int> Facts)> Goals(RuleGraph graph, DossierEvaluation evaluation)
    {
        for (var i = 0; i < graph.Conditions.Length; i++)
        {
            var component = i;
            var chains = graph.ParentsOf[i].SelectMany(parent => graph.Chain(parent)).SelectMany(condition => condition.Facts);
            yield return (() => evaluation.Applicable(component), graph.FactsWithin(i).Concat(chains));
            yield return (() => evaluation.Applicable(component) is var applies && evaluation.Replaced(component) is var replaced && applies < replaced
                ? applies : replaced, graph.FactsWithin(i).Concat(chains));
        }

        for (var i = 0; i < graph.Members.Length; i++)
        {
            var group = i;
            yield return (() => evaluation.Active(group), graph.Chain(i).SelectMany(condition => condition.Facts));
        }
    }

    private bool TryAdd(CompiledRules.WordBits choice)
    {
        for (var i = 0; i < Sums.Count; i++)
        {
            if (Sums[i].With(choice) is { } more)
            {
                Sums[i] = more;
                return true;
            }
        }

        if (new CompiledRules.CarrySum(choice.Word, 0, 0, 0).With(choice) is { } first)
        {
            Sums.Add(first);
            return true;
        }

        return false;
    }

    // What must be complete: a component becomes a bit, a group of all its members, a choice a count.
    private void Demand(int member)
    {
        if (member >= 0)
        {
            if (evaluation.Applicable(member) == Truth.True && evaluation.Replaced(member) != Truth.True && !graph.IsOptional[member])
            {
                Required[member >> 6] |= 1UL << member;
            }
        }
        else if (evaluation.Active(~member) == Truth.True)
        {
            if (graph.AtLeast[~member] > 0)
            {
                AddTo(Choices, ~member);
                return;
            }

            foreach (var below in graph.Members[~member])
            {
                Demand(below);
            }
        }
    }

    /// <summary>Adds a group as so many of its bits; its number, or -1 when it is complete whatever is brought.</summary>
    private int AddTo(List<CompiledRules.WideChoice> list, int group)
    {
        var isAll = graph.AtLeast[group] == 0;
        var words = new SortedDictionary<int, ulong>();
        var (concerned, given, wanted) = (0, 0, 0);
        foreach (var member in graph.Members[group].Where(member => evaluation.Concerned(member) == Truth.True))
        {
            concerned++;
            var isGiven = member >= 0 && (evaluation.Replaced(member) == Truth.True || (isAll && graph.IsOptional[member]));
            var bit = isGiven ? -1 : member >= 0 ? member : AddTo(Inner, ~member);
            if (bit < 0)
            {
                given++;
                continue;
            }

            wanted++;
            var word = (bit >> 6) + (member < 0 ? 4 : 0);
            words[word] = (words.TryGetValue(word, out var before) ? before : 0) | 1UL << bit;
        }

        var needed = isAll ? wanted : Math.Min(graph.AtLeast[group], concerned) - given;
        if (needed <= 0)
        {
            return -1;
        }

        var start = Bits.Count;
        Bits.AddRange(words.Select(pair => new CompiledRules.WordBits(pair.Key, pair.Value)));
        list.Add(new CompiledRules.WideChoice(start, Bits.Count, needed, Bits[start]));
        return list.Count - 1;
    }
}
