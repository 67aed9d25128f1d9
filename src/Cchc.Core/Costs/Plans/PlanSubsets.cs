namespace Cchc.Core.Costs.Plans;

/// <summary>The state in which each subset of measures, applied in the order of the plan, leaves a group of activities; states whose inputs are the same
/// objects are kept once.</summary>
internal sealed class PlanSubsets
{
    private readonly List<PlanState> states = [];
    private readonly List<int[]> next = [];
    private readonly Dictionary<PlanState, int> known = new(PlanState.ByReference);
    private readonly PlanStep[] steps;
    private readonly int[] places;

    public PlanSubsets(PlanState before, PlanStep[] steps)
    {
        this.steps = steps;
        places = new int[1 << steps.Length];
        places[0] = Place(before);
        for (var last = 0; last < steps.Length; last++)
        {
            // A subset whose last measure this is: the state of the others, then this measure.
            for (var rest = 0; rest < 1 << last; rest++)
            {
                places[rest | (1 << last)] = After(places[rest], last);
            }
        }
    }

    public int Count => states.Count;

    public int this[int subset] => places[subset];

    public PlanState State(int place) => states[place];

    private int After(int place, int step)
    {
        if (next[place][step] < 0)
        {
            next[place][step] = Place(states[place].After(steps[step]));
        }

        return next[place][step];
    }

    private int Place(PlanState state)
    {
        if (!known.TryGetValue(state, out var place))
        {
            place = states.Count;
            known.Add(state, place);
            states.Add(state);
            next.Add([.. Enumerable.Repeat(-1, steps.Length)]);
        }

        return place;
    }
}
