namespace Cchc.Core.Requirements;

/// <summary>Searches for answers that make something true; where it is decided already, whatever the rest, it searches no further.</summary>
internal static class FactSearch
{
    /// <summary>Whether answers to the open ones of some questions can make a goal true; null when the steps do not suffice to tell.</summary>
    public static bool? Can(int[] answers, int[] facts, FactSpace space, Func<Truth> goal, ref int steps) => Can(answers, facts, 0, space, goal, ref steps);

    private static bool? Can(int[] answers, int[] facts, int next, FactSpace space, Func<Truth> goal, ref int steps)
    {
        if (--steps < 0)
        {
            return null;
        }

        var now = goal();
        while (next < facts.Length && answers[facts[next]] >= 0)
        {
            next++;
        }

        if (now != Truth.Unknown || next == facts.Length)
        {
            return now == Truth.True;
        }

        bool? can = false;
        for (var kind = 0; kind < space.Size(facts[next]) && can != true; kind++)
        {
            answers[facts[next]] = kind;
            var found = Can(answers, facts, next + 1, space, goal, ref steps);
            can = found == false ? can : found;
        }

        answers[facts[next]] = -1;
        return can;
    }
}
