using Cchc.Core.Text;

namespace Cchc.Core.Costs.Simulation;

/// <summary>
/// A model as flat arrays of doubles. Only + − × ÷ and square root are used, which every platform rounds alike; activities without an uncertain input are
/// summed exactly beforehand.
/// </summary>
internal sealed class CompiledSimulation
{
    private const int Width = 8;

    private readonly bool uniform;
    private readonly double[] values;
    private readonly int[] drawn;
    private readonly double[] low;
    private readonly double[] high;
    private readonly double[] turn;
    private readonly double[] rising;
    private readonly double[] falling;
    private readonly int[] both;
    private readonly int[] before;
    private readonly int[] after;
    private readonly double certainBefore;
    private readonly double certainAfter;
    private readonly double certainSaving;

    public CompiledSimulation(SimulationModel model, EstimateShape shape)
    {
        uniform = shape == EstimateShape.Uniform;
        values = model.Inputs.Select(input => input.Value.Likely.ToDouble()).ToArray();
        drawn = Enumerable.Range(0, values.Length).Where(slot => !model.Inputs[slot].Value.IsCertain).ToArray();
        low = drawn.Select(slot => model.Inputs[slot].Value.Low.ToDouble()).ToArray();
        high = drawn.Select(slot => model.Inputs[slot].Value.High.ToDouble()).ToArray();
        turn = new double[drawn.Length];
        rising = new double[drawn.Length];
        falling = new double[drawn.Length];
        for (var i = 0; i < drawn.Length; i++)
        {
            var (range, up) = (high[i] - low[i], values[drawn[i]] - low[i]);
            turn[i] = up / range;
            rising[i] = range * up;
            falling[i] = range * (range - up);
        }

        (both, var sure) = Split(model, model.Both);
        (before, var sureBefore) = Split(model, model.Before);
        (after, var sureAfter) = Split(model, model.After);
        certainBefore = (sure + sureBefore).ToDouble();
        certainAfter = (sure + sureAfter).ToDouble();
        certainSaving = (sureBefore - sureAfter).ToDouble();
    }

    /// <summary>How many inputs are drawn in a run.</summary>
    public int Drawn => drawn.Length;

    /// <summary>Makes one run. Nothing is allocated.</summary>
    public void Run(ref SimulationRandom random, out double costBefore, out double costAfter, out double saving)
    {
        for (var i = 0; i < drawn.Length; i++)
        {
            var u = random.NextUnit();
            values[drawn[i]] = uniform
                ? low[i] + (u * (high[i] - low[i]))
                : u < turn[i] ? low[i] + Math.Sqrt(u * rising[i]) : high[i] - Math.Sqrt((1 - u) * falling[i]);
        }

        var shared = Sum(both);
        var (first, second) = (Sum(before), Sum(after));
        costBefore = certainBefore + (shared + first);
        costAfter = certainAfter + (shared + second);
        saving = certainSaving + (first - second);
    }

    private double Sum(int[] terms)
    {
        var sum = 0.0;
        for (var i = 0; i + Width <= terms.Length; i += Width)
        {
            var once = (values[terms[i]] * values[terms[i + 1]] * (1 + values[terms[i + 2]])) + values[terms[i + 3]] + values[terms[i + 4]];
            sum += once * (values[terms[i + 5]] * (values[terms[i + 6]] * values[terms[i + 7]]));
        }

        return sum;
    }

    private static (int[] Uncertain, ExactNumber Certain) Split(SimulationModel model, IReadOnlyList<SimulationTerm> terms)
    {
        var uncertain = new List<int>(terms.Count * Width);
        var certain = ExactNumber.Zero;
        foreach (var term in terms)
        {
            if (term.Slots.All(slot => model.Inputs[slot].Value.IsCertain))
            {
                certain += term.Exact(slot => model.Inputs[slot].Value.Likely);
            }
            else
            {
                uncertain.AddRange(term.Slots);
            }
        }

        return (uncertain.ToArray(), certain);
    }
}
