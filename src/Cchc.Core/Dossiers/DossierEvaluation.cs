using Cchc.Core.Requirements;

namespace Cchc.Core.Dossiers;

/// <summary>
/// What is brought against the rules, in three values, for one set of answers at a time. With every answer known each state is one; with some unknown it gives
/// every state that may come about, perhaps more, never fewer.
/// </summary>
internal sealed class DossierEvaluation
{
    private const sbyte Open = -1;
    private readonly RuleGraph graph;
    private readonly ComponentPieces[] pieces;
    private readonly bool[] isEnough;
    private readonly bool[] isGroupBrought;
    private readonly sbyte[] active;
    private readonly sbyte[] filled;
    private readonly sbyte[] applicable;
    private int[] answers;

    public DossierEvaluation(RuleGraph graph, ComponentPieces[] pieces)
    {
        (this.graph, this.pieces) = (graph, pieces);
        isEnough = [.. pieces.Select(piece => piece.IsEnough)];
        isGroupBrought = [.. graph.Members.Select((_, group) => IsBrought(~group))];
        (active, filled, applicable) = (new sbyte[graph.Members.Length], new sbyte[graph.Members.Length], new sbyte[pieces.Length]);
        answers = [];
    }

    /// <summary>Takes other answers; they may be changed in place only before the next call of this.</summary>
    public void Reset(int[] to)
    {
        answers = to;
        Fill(active);
        Fill(filled);
        Fill(applicable);
    }

    /// <summary>The states that a member may have, as bits.</summary>
    public int States(int member) => member >= 0 ? ComponentStates(member) : GroupStates(~member);

    public Truth Applicable(int component)
    {
        if (applicable[component] == Open)
        {
            var above = graph.ParentsOf[component].Length == 0 ? Truth.True : Truth.False;
            foreach (var parent in graph.ParentsOf[component])
            {
                above = Or(above, Active(parent));
            }

            applicable[component] = (sbyte)And(above, graph.Conditions[component].Evaluate(answers));
        }

        return (Truth)applicable[component];
    }

    /// <summary>Whether the law puts data in the place of a component.</summary>
    public Truth Replaced(int component)
    {
        var replaced = Truth.False;
        foreach (var unless in graph.Unless[component])
        {
            replaced = Or(replaced, Not(unless.Evaluate(answers)));
        }

        return replaced;
    }

    /// <summary>Whether one replacement of a component can be used.</summary>
    public bool IsReplacedBy(int component, int replacement) => graph.Unless[component][replacement].Evaluate(answers) == Truth.False;

    public Truth Active(int group)
    {
        if (active[group] == Open)
        {
            var above = graph.ParentOf[group] < 0 ? Truth.True : Active(graph.ParentOf[group]);
            active[group] = (sbyte)And(above, graph.GroupConditions[group].Evaluate(answers));
        }

        return (Truth)active[group];
    }

    /// <summary>Whether nothing is missing in a member.</summary>
    public Truth Complete(int member) => member < 0
        ? Or(Not(Active(~member)), Filled(~member))
        : graph.IsOptional[member] ? Truth.True : Or(Not(Applicable(member)), Provided(member));

    /// <summary>Whether a member is required in this case, or would be.</summary>
    public Truth Concerned(int member) => member >= 0 ? Applicable(member) : Active(~member);

    /// <summary>How many more members of a group in which something is missing are needed; the least number where answers are open.</summary>
    public int Wanted(int group)
    {
        var members = graph.Members[group];
        return Math.Max(1, graph.AtLeast[group] == 0 ? members.Count(member => Complete(member) == Truth.False)
            : Math.Min(graph.AtLeast[group], members.Count(member => Concerned(member) == Truth.True)) - members.Count(member =>
                Counted(member) != Truth.False));
    }

    private static Truth And(Truth left, Truth right) => left < right ? left : right;

    private static Truth Or(Truth left, Truth right) => left > right ? left : right;

    private static Truth Not(Truth truth) => (Truth)(2 - (int)truth);

    private static int Bit(RequirementState state) => 1 << (int)state;

    private static void Fill(sbyte[] memory)
    {
        for (var i = 0; i < memory.Length; i++)
        {
            memory[i] = Open;
        }
    }

    private bool IsBrought(int member) => member >= 0 ? pieces[member].IsBrought : graph.Members[~member].Any(IsBrought);

    private Truth Provided(int component) => isEnough[component] ? Truth.True : Replaced(component);

    private Truth Counted(int member) => member >= 0 ? And(Applicable(member), Provided(member)) : And(Active(~member), Filled(~member));

    private Truth Filled(int group)
    {
        if (filled[group] == Open)
        {
            filled[group] = (sbyte)(graph.AtLeast[group] == 0 ? AllFilled(group) : EnoughFilled(group));
        }

        return (Truth)filled[group];
    }

    private Truth AllFilled(int group)
    {
        var truth = Truth.True;
        foreach (var member in graph.Members[group])
        {
            truth = And(truth, Complete(member));
        }

        return truth;
    }

    private Truth EnoughFilled(int group)
    {
        var (surelyCounted, perhapsCounted) = (0, 0);
        foreach (var member in graph.Members[group])
        {
            var counted = Counted(member);
            surelyCounted += counted == Truth.True ? 1 : 0;
            perhapsCounted += counted != Truth.False ? 1 : 0;
        }

        var (least, most) = Needed(group);
        return surelyCounted >= most ? Truth.True : perhapsCounted < least ? Truth.False : Truth.Unknown;
    }

    // As many as the group asks for, and no more than there are in this case.
    private (int Least, int Most) Needed(int group)
    {
        var (surely, perhaps) = (0, 0);
        foreach (var member in graph.Members[group])
        {
            var concerned = Concerned(member);
            surely += concerned == Truth.True ? 1 : 0;
            perhaps += concerned != Truth.False ? 1 : 0;
        }

        return (Math.Min(graph.AtLeast[group], surely), Math.Min(graph.AtLeast[group], perhaps));
    }

    private Truth Demanded(int member)
    {
        if (member < 0)
        {
            return graph.ParentOf[~member] < 0 ? Truth.True : DemandedIn(graph.ParentOf[~member], member);
        }

        var demanded = graph.ParentsOf[member].Length == 0 ? Truth.True : Truth.False;
        foreach (var parent in graph.ParentsOf[member])
        {
            demanded = Or(demanded, DemandedIn(parent, member));
        }

        return demanded;
    }

    private Truth DemandedIn(int group, int member)
    {
        var above = And(Demanded(~group), Active(group));
        return graph.AtLeast[group] == 0 || above == Truth.False ? above : And(above, Or(Not(Filled(group)), Chosen(group, member)));
    }

    // Of more than are needed the first count; those that were brought come before those that data replace.
    private Truth Chosen(int group, int member)
    {
        var counted = Counted(member);
        if (counted == Truth.False)
        {
            return Truth.False;
        }

        var (surely, perhaps) = (0, 0);
        var (isBrought, isBefore) = (IsBroughtMember(member), true);
        foreach (var other in graph.Members[group])
        {
            if (other == member)
            {
                isBefore = false;
            }
            else if (IsBroughtMember(other) == isBrought ? isBefore : !isBrought)
            {
                var before = Counted(other);
                surely += before == Truth.True ? 1 : 0;
                perhaps += before != Truth.False ? 1 : 0;
            }
        }

        var (least, most) = Needed(group);
        return And(counted, perhaps < least ? Truth.True : surely >= most ? Truth.False : Truth.Unknown);
    }

    private bool IsBroughtMember(int member) => member >= 0 ? pieces[member].IsBrought : isGroupBrought[~member];

    private int ComponentStates(int component)
    {
        var isBrought = pieces[component].IsBrought;
        var concerned = Applicable(component);
        var states = concerned == Truth.True ? 0 : Bit(isBrought ? RequirementState.Excess : RequirementState.NotRequired);
        if (concerned == Truth.False)
        {
            return states;
        }

        var (demanded, replaced) = (Demanded(component), Replaced(component));
        var isEasy = isEnough[component] || graph.IsOptional[component];
        if (isBrought)
        {
            states |= demanded == Truth.True ? 0 : Bit(RequirementState.Excess);
            states |= demanded != Truth.False && (isEasy || replaced != Truth.False) ? Bit(RequirementState.Satisfied) : 0;
            return states | (demanded != Truth.False && !isEasy && replaced != Truth.True ? Bit(RequirementState.Missing) : 0);
        }

        states |= replaced != Truth.False ? Bit(RequirementState.UnlawfulToDemand) : 0;
        if (replaced != Truth.True)
        {
            states |= isEasy || demanded != Truth.True ? Bit(RequirementState.NotRequired) : 0;
            states |= !isEasy && demanded != Truth.False ? Bit(RequirementState.Missing) : 0;
        }

        return states;
    }

    private int GroupStates(int group)
    {
        var concerned = Truth.False;
        foreach (var member in graph.Members[group])
        {
            concerned = Or(concerned, Concerned(member));
        }

        var demanded = And(And(Demanded(~group), Active(group)), concerned);
        var states = demanded == Truth.True ? 0 : Bit(RequirementState.NotRequired);
        if (demanded != Truth.False)
        {
            states |= Filled(group) != Truth.False ? Bit(RequirementState.Satisfied) : 0;
            states |= Filled(group) != Truth.True ? Bit(RequirementState.Missing) : 0;
        }

        return states;
    }
}
