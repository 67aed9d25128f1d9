using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Times;

namespace Cchc.Core.Exchange.Reports;

/// <summary>
/// Reports on compliance costs (báo cáo chi phí tuân thủ TTHC): a page with key figures, method, charts, activities and sources; plain text of at most 80
/// columns; the rows of form 03/SCM-KSTT as CSV, columns (1) to (11) and the note. Numbers as the language writes them: <c>1.024.000 đồng/năm</c> and
/// <c>1,024,000 VND/year</c>. Of what could not be computed a report says what is missing.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Costs;
/// using Cchc.Core.Exchange.Reports;
/// using Cchc.Core.Exchange.Samples;
/// using Cchc.Core.Text;
///
/// var cost = ComplianceCost.Of(SampleCosts.Load("1.001193")!.Sheet);
/// var report = CostReport.Of(cost, new CostReportOptions { Language = Language.English });
///
/// Console.WriteLine(report.ToText().Split('\n')[0]); // COMPLIANCE COST OF AN ADMINISTRATIVE PROCEDURE
/// </code>
/// </example>
public static class CostReport
{
    /// <summary>What a plan saves: the comparison, each measure with both savings and its legal basis, the cuts in processing time.</summary>
    /// <param name="result">The result; with an error in the plan the report has the cost before and what is wrong.</param>
    /// <param name="options">Language, simulation; null takes <see cref="CostReportOptions.Default"/>. The measures are those of the plan.</param>
    /// <returns>
    /// The report. As CSV both forms and the comparison, then the measures (table <c>biện pháp</c>: what each saves in a year, in order and whatever the order)
    /// and the cuts in processing time (table <c>thời hạn</c>: its unit in column (2), both times in words).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static TableReport Of(PlanResult result, CostReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var (chosen, currency) = (options ?? CostReportOptions.Default, result.Before.Sheet.Currency);
        return new TableReport(() => new CostPage(chosen, currency).Of(result), () => new CostText(chosen, currency).Of(result),
            () => new CostCsv(chosen.Notation, CostCsv.PlanHeader).Of(result));
    }

    /// <summary>A comparison of two costs: totals and activities before and after.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="options">Language, measures, ranges; null takes <see cref="CostReportOptions.Default"/>.</param>
    /// <returns>
    /// The report. As CSV both forms (tables <c>hiện tại</c> and <c>sau</c>) and the comparison (<c>so sánh</c>): each activity, then the year and the mean
    /// dossier; figures that could not be computed are empty, a rate of nothing is too, and findings are rows.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static TableReport Of(CostComparison comparison, CostReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var (chosen, currency) = (options ?? CostReportOptions.Default, comparison.After.Sheet.Currency);
        return new TableReport(() => new CostPage(chosen, currency).Of(comparison), () => new CostText(chosen, currency).Of(comparison),
            () => new CostCsv(chosen.Notation, CostCsv.Header).Of(comparison));
    }

    /// <summary>One cost, without a comparison.</summary>
    /// <param name="cost">The cost.</param>
    /// <param name="options">Language, simulation; null takes <see cref="CostReportOptions.Default"/>. Measures are left out.</param>
    /// <returns>The report. As CSV its form: the rows that could be computed, then the totals, or the findings as rows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cost"/> is null.</exception>
    public static TableReport Of(ComplianceCost cost, CostReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cost);
        var (chosen, currency) = (options ?? CostReportOptions.Default, cost.Sheet.Currency);
        return new TableReport(() => new CostPage(chosen, currency).Of(cost), () => new CostText(chosen, currency).Of(cost),
            () => new CostCsv(chosen.Notation, CostCsv.Header.Take(13)).Of(cost));
    }

    /// <summary>The valuation of waiting time before and after (lượng giá thời gian chờ): always with its method and the warning CCHC-COST-020.</summary>
    /// <param name="before">The valuation before.</param>
    /// <param name="after">The valuation after, of the same procedure.</param>
    /// <param name="options">Language and data; null takes <see cref="CostReportOptions.Default"/>.</param>
    /// <returns>The report. As CSV the method is in every row, the warning is the last.</returns>
    /// <exception cref="ArgumentNullException">A valuation is null.</exception>
    /// <exception cref="ArgumentException">The two are of different procedures or currencies.</exception>
    public static TableReport Of(WaitingCost before, WaitingCost after, CostReportOptions? options = null)
    {
        var (pair, chosen) = (new WaitingPair(before, after), options ?? CostReportOptions.Default);
        return new TableReport(() => new CostPage(chosen, pair.Currency).Of(pair), () => new CostText(chosen, pair.Currency).Of(pair),
            () => new CostCsv(chosen.Notation, CostCsv.WaitingHeader).Of(pair));
    }
}
