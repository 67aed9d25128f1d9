using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Costs.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>
/// Costs, comparisons and plans as plain text for a terminal (bản tóm tắt chi phí tuân thủ): at most 80 columns, lines ended by a line feed, no colours. Numbers as the language
/// writes them: <c>1.024.000 đồng/năm</c> and <c>1,024,000 VND/year</c>.
/// </summary>
public static class CostReportText
{
    /// <summary>Writes what a plan saves: the comparison, each measure with both savings, the cuts in processing time.</summary>
    /// <param name="result">The result; with an error in the plan the cost before and what is wrong.</param>
    /// <param name="language">The language of headings and labels; names stay as they are.</param>
    /// <param name="simulation">A simulation of the sheets before and after; null writes none.</param>
    /// <param name="drivers">What drives the saving; null writes none.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string Write(PlanResult result, Language language = Language.Vietnamese, CostSimulation? simulation = null, CostDrivers? drivers = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new CostTextRun(language, result.Before.Sheet.Currency);
        var comparison = CostMeasureText.Comparison(result);
        text.Head(result.Before.Sheet, result.Plan);
        if (comparison is not null)
        {
            text.Comparison(comparison);
        }
        else
        {
            text.Cost(result.Before);
        }

        text.Measures(result);
        text.ProcessingTimes(result);
        text.Uncertainty([result.Before.Sheet, result.After.Sheet], simulation, drivers);
        text.Findings(result.Findings);
        return text.ToString();
    }

    /// <summary>Writes a comparison: method, incomes with their sources, activities, totals before and after.</summary>
    /// <param name="comparison">The comparison; of an incomplete one what is missing.</param>
    /// <param name="language">The language of headings and labels; names stay as they are.</param>
    /// <param name="simulation">A simulation of both sheets; null writes none.</param>
    /// <param name="drivers">What drives the saving; null writes none.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string Write(CostComparison comparison, Language language = Language.Vietnamese, CostSimulation? simulation = null, CostDrivers? drivers = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var text = new CostTextRun(language, comparison.After.Sheet.Currency);
        text.Head(comparison.After.Sheet);
        text.Comparison(comparison);
        text.Uncertainty([comparison.Before.Sheet, comparison.After.Sheet], simulation, drivers);
        text.Findings(comparison.Findings);
        return text.ToString();
    }

    /// <summary>Writes one cost: method, incomes with their sources, activities, totals.</summary>
    /// <param name="cost">The cost; of an incomplete one what is missing.</param>
    /// <param name="language">The language of headings and labels; names stay as they are.</param>
    /// <param name="simulation">A simulation of its sheet; null writes none.</param>
    /// <param name="drivers">What drives it; null writes none.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cost"/> is null.</exception>
    public static string Write(ComplianceCost cost, Language language = Language.Vietnamese, CostSimulation? simulation = null, CostDrivers? drivers = null)
    {
        ArgumentNullException.ThrowIfNull(cost);
        var text = new CostTextRun(language, cost.Sheet.Currency);
        text.Head(cost.Sheet);
        text.Cost(cost);
        text.Uncertainty([cost.Sheet], simulation, drivers);
        text.Findings(cost.Findings);
        return text.ToString();
    }

    /// <summary>Writes the valuation of waiting time before and after: always with its method and the warning CCHC-COST-020.</summary>
    /// <param name="before">The valuation before.</param>
    /// <param name="after">The valuation after, of the same procedure.</param>
    /// <param name="language">The language of headings and labels.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The two are of different procedures or currencies.</exception>
    public static string WriteWaiting(WaitingCost before, WaitingCost after, Language language = Language.Vietnamese)
    {
        var pair = new WaitingPair(before, after);
        var text = new CostTextRun(language, pair.Currency);
        text.Waiting(pair);
        text.Findings([WaitingCost.Warning]);
        return text.ToString();
    }
}
