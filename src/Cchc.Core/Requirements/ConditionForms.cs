namespace Cchc.Core.Requirements;

/// <summary>Conditions put together from others in their shortest form: what known facts settle is left out, and so is what is said twice.</summary>
internal sealed class ConditionForms(FactSpace space, Facts facts)
{
    private const int MostSteps = 2000;

    // What is longer or deeper is not worked out.
    private const int MostParts = 64;
    private const int MostDepth = 8;

    private static readonly Condition Unnamed = new Condition.Is(string.Empty);
    private readonly int[] known = space.Assignment(facts);

    public static Condition Never { get; } = new Condition.Any([]);

    /// <summary>A condition that is not worked out: it depends on some facts, and nobody says how.</summary>
    public static Condition Unsaid(IEnumerable<string> facts) => new Condition.All(facts.Where(fact => fact.Length > 0)
        .Distinct(StringComparer.Ordinal).Select(fact => new Condition.Is(fact)).Prepend(Unnamed));

    /// <summary>Whether something in a condition is not worked out.</summary>
    public static bool IsUnsaid(Condition condition) => condition switch
    {
        Condition.Is item => item == Unnamed,
        Condition.All all => all.Conditions.Any(IsUnsaid),
        Condition.Any any => any.Conditions.Any(IsUnsaid),
        Condition.Not not => IsUnsaid(not.Condition),
        _ => false,
    };

    /// <summary>How many parts on one fact a condition has.</summary>
    public static int Parts(Condition condition) => condition switch
    {
        Condition.All all => all.Conditions.Sum(Parts),
        Condition.Any any => any.Conditions.Sum(Parts),
        Condition.Not not => Parts(not.Condition),
        _ => 1,
    };

    /// <summary>A condition of the rules in its shortest form; one that is very long as it is.</summary>
    public Condition Of(Condition condition) => condition.Evaluate(facts) switch
    {
        Truth.True => Condition.Always,
        Truth.False => Never,
        _ => ConditionNode.Parts(condition).Skip(MostParts).Any() || Depth(condition) > MostDepth ? condition : Short(condition),
    };

    /// <summary>All of several conditions in their shortest form.</summary>
    public Condition All(IEnumerable<Condition> conditions) => Joined(conditions, all: true);

    /// <summary>Any of several conditions in their shortest form.</summary>
    public Condition Any(IEnumerable<Condition> conditions) => Joined(conditions, all: false);

    /// <summary>The opposite of a condition in its shortest form.</summary>
    public Condition Not(Condition condition) => condition switch
    {
        _ when IsUnsaid(condition) => condition,
        Condition.Not not => not.Condition,
        Condition.Is { Values.Count: 1 } item when item.Values[0] is FactValue.YesNo answer => new Condition.Is(item.Fact, new FactValue.YesNo(!answer.Value)),
        Condition.All all when Depth(all) <= MostDepth => Any(all.Conditions.Select(Not)),
        Condition.Any any when Depth(any) <= MostDepth => All(any.Conditions.Select(Not)),
        _ => new Condition.Not(condition),
    };

    /// <summary>At least so many of several.</summary>
    public Condition AtLeast(int count, IReadOnlyList<Condition> conditions) =>
        count <= 0 ? Condition.Always : count > conditions.Count ? Never
            : count == 1 ? Any(conditions) : count == conditions.Count ? All(conditions)
            : conditions.Count > 6 ? Unsaid(Open(conditions))
            : Any(Chosen(count, conditions, 0).Select(All));

    /// <summary>Whether a condition holds whatever the answers under which some others hold; unknown where the steps do not suffice to tell.</summary>
    public Truth Under(IEnumerable<Condition> others, Condition condition)
    {
        var truth = condition.Evaluate(facts);
        return truth != Truth.Unknown || IsUnsaid(condition) ? truth
            : !Can([.. others, condition]) ? Truth.False : !Can([.. others, Not(condition)]) ? Truth.True : Truth.Unknown;
    }

    /// <summary>A condition without what others settle, beside which it stands.</summary>
    public Condition Beside(IReadOnlyList<Condition> others, Condition condition) => condition switch
    {
        Condition.All all when Without(others, all.Conditions, Truth.True) is { } left => All(left),
        Condition.Any any when Without(others, any.Conditions, Truth.False) is { } left => Any(left),
        _ => condition,
    };

    private List<Condition>? Without(IReadOnlyList<Condition> others, IReadOnlyList<Condition> parts, Truth settled) =>
        parts.Where(part => Under(others, part) != settled).ToList() is var left && left.Count < parts.Count ? left : null;

    private bool Can(IReadOnlyList<Condition> conditions)
    {
        var nodes = conditions.Where(item => item.Evaluate(facts) != Truth.True && !IsUnsaid(item)).Select(item => ConditionNode.Of(item, space)).ToList();
        var (answers, steps) = (known.ToArray(), MostSteps);
        return FactSearch.Can(answers, [.. nodes.SelectMany(node => node.Facts).Distinct().Where(fact => answers[fact] < 0)], space,
            () => ConditionNode.AllOf(nodes, answers), ref steps) != false;
    }

    private Condition Short(Condition condition) => condition.Evaluate(facts) switch
    {
        Truth.True => Condition.Always,
        Truth.False => Never,
        _ => condition switch
        {
            Condition.All all => All(all.Conditions.Select(Short)),
            Condition.Any any => Any(any.Conditions.Select(Short)),
            Condition.Not not => Not(Short(not.Condition)),
            _ => condition,
        },
    };

    private Condition Joined(IEnumerable<Condition> conditions, bool all)
    {
        var (neutral, settling) = all ? (Condition.Always, Never) : (Never, Condition.Always);
        var parts = conditions.SelectMany(item => Inner(item, all) ?? [item]).Distinct().ToList();
        bool IsDenied(Condition item) => item is not (Condition.All or Condition.Any) && !IsUnsaid(item) && parts.Contains(Not(item));
        if (parts.Exists(item => item == settling || IsDenied(item)))
        {
            return settling;
        }

        if (parts.Exists(IsUnsaid))
        {
            return Unsaid(Open(parts));
        }

        // (y or z) beside y says nothing; beside not-y it says z.
        var shorter = parts.ConvertAll(part => Inner(part, !all) is not { } inner ? part
            : inner.Any(parts.Contains) ? neutral : inner.Any(IsDenied) ? Joined(inner.Where(item => !IsDenied(item)), !all) : part);
        if (!shorter.SequenceEqual(parts))
        {
            return Joined(shorter, all);
        }

        var whole = parts.Count == 1 ? parts[0] : all ? new Condition.All(parts) : (Condition)new Condition.Any(parts);
        return Parts(whole) > MostParts || Depth(whole) > MostDepth ? Unsaid(Open(parts)) : whole;
    }

    private static int Depth(Condition condition) => ConditionNode.Parts(condition).Max(part => part.Depth);

    private IEnumerable<string> Open(IEnumerable<Condition> conditions) => conditions.SelectMany(item => item.FactNames).Where(name => facts[name] is null);

    private static IReadOnlyList<Condition>? Inner(Condition condition, bool all) => condition switch
    {
        Condition.All item when all => item.Conditions,
        Condition.Any item when !all => item.Conditions,
        _ => null,
    };

    private static IEnumerable<IEnumerable<Condition>> Chosen(int count, IReadOnlyList<Condition> of, int from) => count == 0 ? [[]]
        : Enumerable.Range(from, Math.Max(0, of.Count - from)).SelectMany(i => Chosen(count - 1, of, i + 1).Select(rest => rest.Prepend(of[i])));
}
