using Cchc.Core.Requirements;

namespace Cchc.Core.Dossiers;

/// <summary>
/// The state of every member over all answers to the open questions: one state where all answers agree, otherwise unknown with the questions that make the
/// difference. Exact up to
/// <see cref="MostCases"/> combinations of answers for a member; beyond that what may differ counts as unknown, which is never wrong, only less sharp.
/// </summary>
internal sealed class OpenStates
{
    /// <summary>So many combinations of answers are gone through for one member.</summary>
    public const int MostCases = 4096;

    private const int MostSteps = 20_000;
    private readonly RuleGraph graph;
    private readonly DossierEvaluation evaluation;
    private readonly int[] answers;
    private readonly Dictionary<int, (RequirementState State, int May, int[] Facts)> found = [];

    public OpenStates(RuleGraph graph, DossierEvaluation evaluation, int[] answers)
    {
        (this.graph, this.evaluation, this.answers) = (graph, evaluation, answers);
        evaluation.Reset(answers);
        var open = new List<(int Member, int States)>();
        foreach (var member in Enumerable.Range(0, graph.Conditions.Length).Concat(Enumerable.Range(0, graph.Members.Length).Select(group => ~group)))
        {
            var states = evaluation.States(member);
            if (IsOne(states))
            {
                found[member] = (StateOf(states), states, []);
            }
            else
            {
                open.Add((member, states));
            }
        }

        var facts = open.ToDictionary(item => item.Member, item => OpenFacts(item.Member));
        foreach (var alike in open.GroupBy(item => string.Join(",", facts[item.Member]), StringComparer.Ordinal))
        {
            GoThrough([.. alike], facts[alike.First().Member]);
        }

        evaluation.Reset(answers);
        Whole = OfWhole();
        evaluation.Reset(answers);
    }

    public RequirementState Whole { get; }

    public RequirementState this[int member] => found[member].State;

    /// <summary>The questions that make a difference to a member, in their order; empty unless it is unknown.</summary>
    public IReadOnlyList<string> FactsOf(int member) => [.. found[member].Facts.Select(fact => graph.Space.Question(fact).Id)];

    /// <summary>The questions that make a difference to any member.</summary>
    public IReadOnlyList<FactQuestion> Questions =>
        [.. found.Values.SelectMany(item => item.Facts).Distinct().OrderBy(fact => fact).Select(graph.Space.Question)];

    private static bool IsOne(int states) => (states & (states - 1)) == 0;

    private static RequirementState StateOf(int states)
    {
        var state = 0;
        while (states >> state != 1)
        {
            state++;
        }

        return (RequirementState)state;
    }

    private void GoThrough((int Member, int States)[] members, int[] facts)
    {
        var cases = 1L;
        foreach (var fact in facts)
        {
            cases = Math.Min(MostCases + 1L, cases * graph.Space.Size(fact));
        }

        if (cases > MostCases)
        {
            foreach (var (member, states) in members)
            {
                found[member] = (RequirementState.Unknown, states, facts);
            }

            return;
        }

        var tables = members.Select(_ => new byte[cases]).ToArray();
        for (var at = 0; at < cases; at++)
        {
            var rest = at;
            foreach (var fact in facts)
            {
                answers[fact] = rest % graph.Space.Size(fact);
                rest /= graph.Space.Size(fact);
            }

            evaluation.Reset(answers);
            for (var i = 0; i < members.Length; i++)
            {
                tables[i][at] = (byte)evaluation.States(members[i].Member);
            }
        }

        Array.ForEach(facts, fact => answers[fact] = -1);
        for (var i = 0; i < members.Length; i++)
        {
            var states = tables[i].Aggregate(0, (all, one) => all | one);
            found[members[i].Member] = IsOne(states) ? (StateOf(states), states, []) : Settled(states, Deciding(tables[i], facts));
        }
    }

    // What was brought in full and is doubtful is complete: whether it was needed at all is not worth a question.
    private (RequirementState State, int May, int[] Facts) Settled(int states, int[] deciding)
    {
        const int complete = (1 << (int)RequirementState.Satisfied) | (1 << (int)RequirementState.Excess);
        return (states & ~complete) == 0 && Array.TrueForAll(deciding, fact => graph.Space.Question(fact).DoubtOf.Length > 0)
            ? (RequirementState.Satisfied, states, []) : (RequirementState.Unknown, states, deciding);
    }

    // A question makes a difference when two of its answers do, the others being the same.
    private int[] Deciding(byte[] table, int[] facts)
    {
        var deciding = new List<int>();
        var stride = 1;
        foreach (var fact in facts)
        {
            var size = graph.Space.Size(fact);
            var step = stride;
            if (Enumerable.Range(0, table.Length).Any(at => at / step % size > 0 && table[at] != table[at - step]))
            {
                deciding.Add(fact);
            }

            stride *= size;
        }

        return [.. deciding];
    }

    private int[] OpenFacts(int member) => [.. FactsFor(member).Where(fact => answers[fact] < 0).Distinct().OrderBy(fact => fact)];

    private IEnumerable<int> FactsFor(int member)
    {
        if (member >= 0)
        {
            return graph.FactsOfComponent(member);
        }

        // Where all are needed and one surely is, those that are complete already make no difference.
        var group = ~member;
        var isPlain = AllNeeded(group) && graph.Members[group].Any(inner => evaluation.Concerned(inner) == Truth.True);
        return isPlain
            ? graph.Members[group].Where(inner => evaluation.Complete(inner) == Truth.Unknown).SelectMany(graph.FactsWithin)
                .Concat(graph.Chain(group).SelectMany(condition => condition.Facts))
            : graph.FactsOfGroup(group);
    }

    private bool AllNeeded(int group)
    {
        while (group >= 0 && graph.AtLeast[group] == 0)
        {
            group = graph.ParentOf[group];
        }

        return group < 0;
    }

    // The whole is missing when something always is, or when no answers make all complete that hang together by their questions.
    private RequirementState OfWhole()
    {
        var missing = 1 << (int)RequirementState.Missing;
        if (graph.Top.Any(member => found[member].May == missing))
        {
            return RequirementState.Missing;
        }

        var open = graph.Top.Where(member => (found[member].May & missing) != 0)
            .Select(member => (Members: new List<int> { member }, Facts: new HashSet<int>(graph.FactsWithin(member).Where(fact => answers[fact] < 0))))
            .ToList();
        if (open.Count == 0)
        {
            return RequirementState.Satisfied;
        }

        for (var i = 0; i < open.Count; i++)
        {
            for (var j = open.Count - 1; j > i; j--)
            {
                if (open[i].Facts.Overlaps(open[j].Facts))
                {
                    open[i].Members.AddRange(open[j].Members);
                    open[i].Facts.UnionWith(open[j].Facts);
                    open.RemoveAt(j);
                    j = open.Count;
                }
            }
        }

        return open.Exists(cluster => !MayBeComplete(cluster.Members, cluster.Facts)) ? RequirementState.Missing : RequirementState.Unknown;
    }

    private bool MayBeComplete(List<int> members, HashSet<int> facts)
    {
        var steps = MostSteps;
        var can = FactSearch.Can(answers, [.. facts.OrderBy(fact => fact)], graph.Space, AllComplete, ref steps);
        return can != false;

        Truth AllComplete()
        {
            evaluation.Reset(answers);
            return members.Select(evaluation.Complete).Aggregate(Truth.True, (all, one) => all < one ? all : one);
        }
    }
}
