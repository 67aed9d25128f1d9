using Cchc.Core.Costs;

namespace Cchc.Core.Exchange;

/// <summary>Plans with their measures, and valuations of waiting time.</summary>
public static partial class CostCsvWriter
{
    /// <summary>Writes both forms and the comparison, then the measures (table <c>biện pháp</c>) and the cuts in processing time (<c>thời hạn</c>).</summary>
    /// <param name="result">The result; with an error in the plan the form before, and the findings as rows.</param>
    /// <param name="notation">How numbers are written.</param>
    /// <returns>The text, lines ended by CR LF.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string Write(PlanResult result, CostNotation notation = CostNotation.Invariant)
    {
        _ = result ?? throw new ArgumentNullException(nameof(result));
        return Write(result.Comparison!, notation);
    }

    /// <summary>Writes the valuation of waiting time before and after: its method in every row, the warning CCHC-COST-020 as the last.</summary>
    /// <param name="before">The valuation before.</param>
    /// <param name="after">The valuation after, of the same procedure.</param>
    /// <param name="notation">How numbers are written.</param>
    /// <returns>The text, lines ended by CR LF.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The two are of different procedures or currencies.</exception>
    public static string WriteWaiting(WaitingCost before, WaitingCost after, CostNotation notation = CostNotation.Invariant) => throw new NotSupportedException();
}
