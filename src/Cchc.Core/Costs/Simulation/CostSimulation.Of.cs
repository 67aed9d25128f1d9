using Cchc.Core.Text;

namespace Cchc.Core.Costs.Simulation;

public sealed partial record CostSimulation
{
    private const int Largest = 10_000_000;
    private const int Step = 1_000;

    /// <summary>Simulates the cost of one sheet.</summary>
    /// <param name="sheet">The inputs.</param>
    /// <param name="seed">Any number; another seed gives another sample.</param>
    /// <param name="options">Null takes 10,000 runs, triangular.</param>
    /// <param name="progress">Receives the number of runs so far, every thousand runs; null for none.</param>
    /// <param name="cancellationToken">Checked every thousand runs.</param>
    /// <returns>The distribution of the cost, or what is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CostSimulation Of(CostSheet sheet, ulong seed, SimulationOptions? options = null, IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var cost = ComplianceCost.Of(sheet);
        return Of(cost, null, cost.Findings, seed, options, progress, cancellationToken);
    }

    /// <summary>Simulates the saving between two sheets.</summary>
    /// <param name="before">The current inputs.</param>
    /// <param name="after">The inputs after.</param>
    /// <param name="seed">Any number.</param>
    /// <param name="options">Null takes 10,000 runs, triangular.</param>
    /// <param name="progress">Receives the number of runs so far, every thousand runs; null for none.</param>
    /// <param name="cancellationToken">Checked every thousand runs.</param>
    /// <returns>The distributions of both costs, the saving and the rate, or what is missing.</returns>
    /// <exception cref="ArgumentNullException">A sheet is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CostSimulation Of(CostSheet before, CostSheet after, ulong seed, SimulationOptions? options = null, IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var (was, becomes) = (ComplianceCost.Of(before), ComplianceCost.Of(after));
        return Of(was, becomes, CostComparison.Of(was, becomes).Findings, seed, options, progress, cancellationToken);
    }

    private static CostSimulation Of(ComplianceCost was, ComplianceCost? becomes, IReadOnlyList<Finding> findings, ulong seed, SimulationOptions? given,
        IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var options = given ?? new SimulationOptions();
        Check(options);
        if (findings.Any(finding => finding.Severity == FindingSeverity.Error))
        {
            return new CostSimulation(seed, options, 0, null, null, null, null, findings);
        }

        var compiled = new CompiledSimulation(SimulationModel.Of(was, becomes), options.Shape);
        var pair = becomes is not null;
        var before = new double[options.Runs];
        var after = pair ? new double[options.Runs] : [];
        var saving = pair ? new double[options.Runs] : [];
        var rate = pair ? new double[options.Runs] : [];
        var rates = 0;
        var random = new SimulationRandom(seed);
        for (var run = 0; run < options.Runs; run++)
        {
            if (run % Step == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (run > 0)
                {
                    progress?.Report(run);
                }
            }

            compiled.Run(ref random, out before[run], out var costAfter, out var saved);
            if (pair)
            {
                after[run] = costAfter;
                saving[run] = saved;
                if (before[run] != 0)
                {
                    rate[rates++] = saved / before[run];
                }
            }
        }

        progress?.Report(options.Runs);
        var change = new CostChange(was.Totals!.Yearly, becomes?.Totals!.Yearly ?? default);
        return new CostSimulation(
            seed,
            options,
            compiled.Drawn,
            Amount(before, options.Runs, change.Before, options),
            pair ? Amount(after, options.Runs, change.After, options) : null,
            pair ? Amount(saving, options.Runs, change.Saving, options) : null,
            rates > 0 ? Amount(rate, rates, change.Rate, options) : null,
            pair && rates < options.Runs ? ValueList.Of(findings.Concat([Undefined(options.Runs - rates, options.Runs)])) : findings);
    }

    private static SimulatedAmount Amount(double[] values, int count, ExactNumber? likely, SimulationOptions options) =>
        new(values, count, likely, values[0], options.Quantiles);

    private static Finding Undefined(int runs, int of) => new(
        SimulationFindings.UndefinedRate,
        FindingSeverity.Warning,
        "before",
        new BilingualText(
            $"{((ExactNumber)runs).ToVietnamese()} trong {((ExactNumber)of).ToVietnamese()} lần mô phỏng có chi phí hiện tại bằng 0: tỷ lệ không " +
                "xác định, không tính vào phân bố của tỷ lệ",
            $"{((ExactNumber)runs).ToEnglish()} of {((ExactNumber)of).ToEnglish()} runs have a current cost of 0: their rate is undefined and not " +
                "part of the rates"));

    private static void Check(SimulationOptions options)
    {
        if (options.Runs is < 1 or > Largest)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Runs, "Expected 1 to 10,000,000 runs.");
        }

        if (options.Shape is not (EstimateShape.Triangular or EstimateShape.Uniform))
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Shape, "Expected a shape that is defined.");
        }

        foreach (var share in options.Quantiles)
        {
            if (!(share >= 0 && share <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(options), share, "Expected quantiles from 0 to 1.");
            }
        }
    }
}
