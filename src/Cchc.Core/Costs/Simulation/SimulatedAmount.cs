using Cchc.Core.Text;

namespace Cchc.Core.Costs.Simulation;

/// <summary>What the runs of a simulation gave for one result: a cost, a saving (money a year) or a rate (1 being all).</summary>
public sealed partial class SimulatedAmount
{
    private readonly double[] sorted;

    internal SimulatedAmount(double[] values, int count, ExactNumber? likely, double centre, IReadOnlyList<double> shares)
    {
        // Around a centre near the values: sums of large numbers lose digits, and a certain result keeps exactly its value.
        var (sum, squares) = (0.0, 0.0);
        for (var i = 0; i < count; i++)
        {
            sum += values[i] - centre;
        }

        var shift = sum / count;
        Mean = centre + shift;
        for (var i = 0; i < count; i++)
        {
            var distance = values[i] - centre - shift;
            squares += distance * distance;
        }

        StandardDeviation = Math.Sqrt(squares / count);
        Array.Sort(values, 0, count);
        (sorted, Runs, Likely) = (values, count, likely);
        Quantiles = ValueList.Of(shares.Select(share => new Percentile(share, Quantile(share))));
    }

    /// <summary>The exact result at the likely values: not the mean, where ranges are lopsided. Null for a rate of nothing.</summary>
    public ExactNumber? Likely { get; }

    /// <summary>How many runs gave a value; for a rate fewer than were made, where some had nothing to save from.</summary>
    public int Runs { get; }

    /// <summary>The mean of the runs.</summary>
    public double Mean { get; }

    /// <summary>The standard deviation of the runs; 0 where everything is certain.</summary>
    public double StandardDeviation { get; }

    /// <summary>The lowest value of any run.</summary>
    public double Min => sorted[0];

    /// <summary>The highest value of any run.</summary>
    public double Max => sorted[Runs - 1];

    /// <summary>The quantiles asked for in the options.</summary>
    public IReadOnlyList<Percentile> Quantiles { get; }

    /// <summary>Any quantile, by nearest rank: the smallest value of a run such that at least this share of the runs is at or below it. Never
    /// interpolated.</summary>
    /// <param name="share">0 to 1; 0 gives the lowest value.</param>
    /// <returns>A value that a run gave.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is outside 0 to 1 or not a number.</exception>
    public double Quantile(double share)
    {
        if (!(share >= 0 && share <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "Expected 0 to 1.");
        }

        // 0.07 × 100 is a little more than 7 in binary; the rank is 7.
        var rank = (int)Math.Ceiling((share * Runs) - 1e-8);
        return sorted[Math.Max(1, rank) - 1];
    }

    /// <summary>The share of the runs that reach a target: the probability that a saving of at least so much comes about, if the ranges are right.</summary>
    /// <param name="target">In the unit of the values: money a year, or a rate (0.3 for 30%).</param>
    /// <returns>0 to 1.</returns>
    public double ChanceOfReaching(ExactNumber target)
    {
        var wanted = target.ToDouble();
        var (low, high) = (0, Runs);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = sorted[middle] >= wanted ? (low, middle) : (middle + 1, high);
        }

        return (double)(Runs - low) / Runs;
    }
}
