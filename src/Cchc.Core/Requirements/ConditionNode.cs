namespace Cchc.Core.Requirements;

/// <summary>A condition made ready to be evaluated many times, over kinds of answers (<see cref="FactSpace"/>); -1 is an unknown one.</summary>
internal abstract class ConditionNode
{
    private ConditionNode()
    {
    }

    /// <summary>The deepest nesting of conditions that is taken.</summary>
    public const int MostDepth = 64;

    /// <summary>The questions on which it depends, each once.</summary>
    public SortedSet<int> Facts { get; } = [];

    public abstract Truth Evaluate(int[] answers);

    public static ConditionNode Of(Condition condition, FactSpace space)
    {
        ConditionNode node = condition switch
        {
            Condition.Is some => new Atom(space.IndexOf(some.Fact), space.Holding(space.IndexOf(some.Fact), some)),
            Condition.Between range => new Atom(space.IndexOf(range.Fact), space.Holding(space.IndexOf(range.Fact), range)),
            Condition.All all => new Several([.. all.Conditions.Select(part => Of(part, space))], Truth.True),
            Condition.Any any => new Several([.. any.Conditions.Select(part => Of(part, space))], Truth.False),
            Condition.Not not => new Opposite(Of(not.Condition, space)),
            _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "Expected a condition of a known kind."),
        };
        return node;
    }

    /// <summary>The conditions that a condition consists of, itself included, with their depth; walks without recursion, as it may be hostile.</summary>
    public static IEnumerable<(Condition Condition, int Depth)> Parts(Condition condition)
    {
        var open = new Stack<(Condition Condition, int Depth)>();
        open.Push((condition, 1));
        while (open.Count > 0)
        {
            var (part, depth) = open.Pop();
            yield return (part, depth);
            if (depth > MostDepth)
            {
                continue;
            }

            IEnumerable<Condition> inner = part switch
            {
                Condition.All all => all.Conditions,
                Condition.Any any => any.Conditions,
                Condition.Not not => [not.Condition],
                _ => [],
            };
            foreach (var item in inner.Reverse())
            {
                open.Push((item, depth + 1));
            }
        }
    }

    /// <summary>Whether all of several conditions can hold at once; null when that is not decided within a number of steps.</summary>
    public static bool? CanHold(IReadOnlyList<ConditionNode> conditions, FactSpace space, ref int steps)
    {
        var answers = new int[space.Count];
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = -1;
        }

        return FactSearch.Can(answers, [.. conditions.SelectMany(condition => condition.Facts).Distinct().OrderBy(fact => fact)], space, () =>
            AllOf(conditions, answers), ref steps);
    }

    public static Truth AllOf(IReadOnlyList<ConditionNode> conditions, int[] answers)
    {
        var truth = Truth.True;
        foreach (var condition in conditions)
        {
            var one = condition.Evaluate(answers);
            truth = one < truth ? one : truth;
        }

        return truth;
    }

    private sealed class Atom : ConditionNode
    {
        private readonly int fact;
        private readonly bool[] holding;
        private readonly Truth unknown;

        public Atom(int fact, bool[] holding)
        {
            (this.fact, this.holding) = (fact, holding);
            unknown = Array.TrueForAll(holding, held => held) ? Truth.True : Array.TrueForAll(holding, held => !held) ? Truth.False : Truth.Unknown;
            Facts.Add(fact);
        }

        public override Truth Evaluate(int[] answers) => answers[fact] is var answer && answer < 0 ? unknown : holding[answer] ? Truth.True : Truth.False;
    }

    /// <summary>At least so many of several conditions.</summary>
    public static ConditionNode AtLeast(int count, IReadOnlyList<ConditionNode> conditions) => new Counted(count, [.. conditions]);

    private sealed class Counted : ConditionNode
    {
        private readonly int count;
        private readonly ConditionNode[] parts;

        public Counted(int count, ConditionNode[] parts)
        {
            (this.count, this.parts) = (count, parts);
            Array.ForEach(parts, part => Facts.UnionWith(part.Facts));
        }

        public override Truth Evaluate(int[] answers)
        {
            var (holding, open) = (0, 0);
            foreach (var part in parts)
            {
                var one = part.Evaluate(answers);
                holding += one == Truth.True ? 1 : 0;
                open += one == Truth.Unknown ? 1 : 0;
            }

            return holding >= count ? Truth.True : holding + open < count ? Truth.False : Truth.Unknown;
        }
    }

    // All of them begins true and sinks to the least; any of them begins false and rises to the greatest.
    private sealed class Several : ConditionNode
    {
        private readonly ConditionNode[] parts;
        private readonly Truth start;

        public Several(ConditionNode[] parts, Truth start)
        {
            (this.parts, this.start) = (parts, start);
            Array.ForEach(parts, part => Facts.UnionWith(part.Facts));
        }

        public override Truth Evaluate(int[] answers)
        {
            var truth = start;
            foreach (var part in parts)
            {
                var one = part.Evaluate(answers);
                truth = start == Truth.True ? (one < truth ? one : truth) : one > truth ? one : truth;
            }

            return truth;
        }
    }

    private sealed class Opposite : ConditionNode
    {
        private readonly ConditionNode part;

        public Opposite(ConditionNode part)
        {
            this.part = part;
            Facts.UnionWith(part.Facts);
        }

        public override Truth Evaluate(int[] answers) => (Truth)(2 - (int)part.Evaluate(answers));
    }
}
