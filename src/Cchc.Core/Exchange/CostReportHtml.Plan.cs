using System.Text;
using Cchc.Core.Costs;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange;

/// <summary>Pages of a plan, of one cost, and of a valuation of waiting time.</summary>
public static partial class CostReportHtml
{
    /// <summary>Writes the page of a plan: the comparison, the saving of each measure with its legal basis, the cuts in processing time.</summary>
    /// <param name="result">The result; with an error in the plan the page shows the cost before and says what is wrong.</param>
    /// <param name="options">Language, simulation; null takes <see cref="CostReportOptions.Default"/>. The measures are those of the plan.</param>
    /// <returns>HTML, lines ended by line feeds. The same input gives the same text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string Write(PlanResult result, CostReportOptions? options = null)
    {
        _ = result ?? throw new ArgumentNullException(nameof(result));
        return Write(result.Comparison!, options);
    }

    /// <summary>Writes the page of one cost, without a comparison.</summary>
    /// <param name="cost">The cost; of an incomplete one the page says what is missing.</param>
    /// <param name="options">Language, simulation; null takes <see cref="CostReportOptions.Default"/>. Measures are left out.</param>
    /// <returns>HTML, lines ended by line feeds. The same input gives the same text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cost"/> is null.</exception>
    public static string Write(ComplianceCost cost, CostReportOptions? options = null) => throw new NotSupportedException();

    /// <summary>Writes the page of a valuation of waiting time before and after: always with its method and the warning CCHC-COST-020.</summary>
    /// <param name="before">The valuation before.</param>
    /// <param name="after">The valuation after, of the same procedure.</param>
    /// <param name="options">Language and data; null takes <see cref="CostReportOptions.Default"/>.</param>
    /// <returns>HTML, lines ended by line feeds. The same input gives the same text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The two are of different procedures or currencies.</exception>
    public static string WriteWaiting(WaitingCost before, WaitingCost after, CostReportOptions? options = null) => throw new NotSupportedException();
}
