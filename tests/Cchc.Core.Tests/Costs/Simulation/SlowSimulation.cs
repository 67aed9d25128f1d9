using Cchc.Core.Costs;
using Cchc.Core.Costs.Simulation;

namespace Cchc.Core.Tests.Costs.Simulation;

/// <summary>
/// The simulation as one would write it first: a dictionary of drawn values by place, drawn when an activity first asks. The order of the activities and of
/// the inputs is that of the library, so the same seed must give the same runs up to the rounding of sums.
/// </summary>
internal static class SlowSimulation
{
    public static (double Before, double After)[] Run(CostSheet before, CostSheet after, ulong seed, int runs, EstimateShape shape)
    {
        var random = new SimulationRandom(seed);
        var result = new (double, double)[runs];
        for (var run = 0; run < runs; run++)
        {
            var drawn = new Dictionary<(string, Estimate), double>();
            result[run] = (Cost(before, drawn, ref random, shape), Cost(after, drawn, ref random, shape));
        }

        return result;
    }

    private static double Cost(CostSheet sheet, Dictionary<(string, Estimate), double> drawn, ref SimulationRandom random, EstimateShape shape)
    {
        var sum = 0.0;
        foreach (var activity in sheet.Activities)
        {
            if (activity.IsOneOff || activity.Payer == CostPayer.Official)
            {
                continue;
            }

            var id = activity.Id;
            var hours = Draw(id + ".hours", activity.Hours!, drawn, ref random, shape);
            var income = activity.Hours!.High.Sign == 0
                ? 0
                : activity.Income is { } own
                    ? Draw(id + ".income", own.Value, drawn, ref random, shape)
                    : Draw(activity.Payer.ToString(), sheet.Incomes.First(entry => entry.Payer == activity.Payer).Value, drawn, ref random, shape);
            var overhead = Draw("overhead", sheet.Overhead, drawn, ref random, shape);
            var services = Draw(id + ".services", activity.Services!, drawn, ref random, shape);
            var fees = Draw(id + ".fees", activity.Fees!, drawn, ref random, shape);
            var times = activity.TimesPerYear is { } rate ? Draw(id + ".times", rate, drawn, ref random, shape) : Draw("times", sheet.TimesPerYear!, drawn, ref random, shape);
            var subjects = activity.SubjectsPerYear is { } count ? Draw(id + ".subjects", count, drawn, ref random, shape) : Draw("subjects", sheet.SubjectsPerYear!, drawn, ref random, shape);
            var share = Draw(id + ".share", activity.Share, drawn, ref random, shape);
            sum += ((hours * income * (1 + overhead)) + services + fees) * times * subjects * share;
        }

        return sum;
    }

    private static double Draw(string place, Estimate range, Dictionary<(string, Estimate), double> drawn, ref SimulationRandom random, EstimateShape shape)
    {
        if (range.IsCertain)
        {
            return range.Likely.ToDouble();
        }

        if (!drawn.TryGetValue((place, range), out var value))
        {
            var u = random.NextUnit();
            var (low, likely, high) = (range.Low.ToDouble(), range.Likely.ToDouble(), range.High.ToDouble());
            value = shape == EstimateShape.Uniform
                ? low + (u * (high - low))
                : u < (likely - low) / (high - low)
                    ? low + Math.Sqrt(u * (high - low) * (likely - low))
                    : high - Math.Sqrt((1 - u) * (high - low) * (high - likely));
            drawn[(place, range)] = value;
        }

        return value;
    }
}
