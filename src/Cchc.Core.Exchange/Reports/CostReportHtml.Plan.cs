using System.Text;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Times;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

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
        ArgumentNullException.ThrowIfNull(result);
        var chosen = options ?? CostReportOptions.Default;
        var comparison = CostMeasureText.Comparison(result);
        CostSheet[] sheets = comparison is null ? [result.Before.Sheet] : [result.Before.Sheet, result.After.Sheet];
        return Page(result.Before.Sheet, chosen, (page, words) =>
        {
            if ((result.Plan.Name + result.Plan.Decision).Length > 0)
            {
                Words(page, "<p>", words["Phương án: ", "Plan: "] + string.Join("; ", new[] { result.Plan.Name, result.Plan.Decision }.Where(text => text.Length > 0)), "</p>\n");
            }

            if (comparison is not null)
            {
                Comparison(page, comparison, result.Findings, [.. result.Measures.Where(one => one.Measure is not SimplificationMeasure.ShorterProcessing).Select(one => new CostReportMeasure(CostMeasureText.Name(one.Measure, words.Language), one.InOrder.PerYear))], words);
            }
            else
            {
                Totals(page, result.Before, words);
                Method(page, CostMethod.Statutory, result.Findings, words);
            }

            Measures(page, result, words);
            ProcessingTimes(page, result, words);
            Ranges(page, chosen.Ranges, words);
            Uncertainty(page, sheets, chosen, words);
            if (comparison is not null)
            {
                Activities(page, comparison, words);
            }
            else
            {
                Activities(page, result.Before, words);
            }

            Sources(page, sheets, words);
        });
    }

    /// <summary>Writes the page of one cost, without a comparison.</summary>
    /// <param name="cost">The cost; of an incomplete one the page says what is missing.</param>
    /// <param name="options">Language, simulation; null takes <see cref="CostReportOptions.Default"/>. Measures are left out.</param>
    /// <returns>HTML, lines ended by line feeds. The same input gives the same text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cost"/> is null.</exception>
    public static string Write(ComplianceCost cost, CostReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cost);
        var chosen = options ?? CostReportOptions.Default;
        return Page(cost.Sheet, chosen, (page, words) =>
        {
            Totals(page, cost, words);
            Method(page, cost.Method, cost.Findings, words);
            Chart(page, cost, words);
            Ranges(page, chosen.Ranges, words);
            Uncertainty(page, [cost.Sheet], chosen, words);
            Activities(page, cost, words);
            Sources(page, [cost.Sheet], words);
        });
    }

    /// <summary>Writes the page of a valuation of waiting time before and after: always with its method and the warning CCHC-COST-020.</summary>
    /// <param name="before">The valuation before.</param>
    /// <param name="after">The valuation after, of the same procedure.</param>
    /// <param name="options">Language and data; null takes <see cref="CostReportOptions.Default"/>.</param>
    /// <returns>HTML, lines ended by line feeds. The same input gives the same text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The two are of different procedures or currencies.</exception>
    public static string WriteWaiting(WaitingCost before, WaitingCost after, CostReportOptions? options = null)
    {
        var pair = new WaitingPair(before, after);
        var chosen = options ?? CostReportOptions.Default;
        var kind = new BilingualText("Lượng giá thời gian chờ", "Valuation of waiting time").In(chosen.Language);
        var words = new CostReportWords(chosen.Language, pair.Currency);
        return Page(words, kind + " " + before.Procedure, kind, before.Procedure.ToString(), kind, words["không phải chi phí tuân thủ", "no compliance cost"], chosen.Data, (page, _) => Waiting(page, pair, words));
    }

    private static void Waiting(StringBuilder page, WaitingPair pair, CostReportWords words)
    {
        var (year, dossier) = (pair.PerYear, pair.PerDossier);
        var (after, less, rate) = (words["Sau", "After"], words["Giảm", "Less"], words["Tỷ lệ", "Rate"]);
        page.Append("<section class=\"cards\">\n");
        Card(page, words.Before, words.Money(year.Before), words.PerYear);
        Card(page, after, words.Money(year.After), words.PerYear);
        Card(page, less, words.Change(year.Saving), words.PerYear);
        Card(page, rate, words.Rate(year.Rate), words["của giá trị hiện tại", "of the current valuation"]);
        page.Append("</section>\n");
        Method(page, CostMethod.WaitingTime, [WaitingCost.Warning], words);
        Heading(page, words["Số liệu", "Figures"]);
        page.Append("<table>\n");
        Heads(page, words["Chỉ tiêu", "Figure"], words.Before, after, less, rate);
        page.Append("<tbody>\n");
        foreach (var (label, was, becomes) in pair.Inputs(words))
        {
            Row(page, label, (words.Before, words.Number(was, 4)), (after, words.Number(becomes, 4)), (less, string.Empty), (rate, string.Empty));
        }

        Line($"{words["Một hồ sơ", "A dossier"]} ({words.Unit})", dossier);
        Line($"{words["Một năm", "A year"]} ({words.PerYear})", year);
        page.Append("</tbody>\n</table>\n</section>\n");
        Heading(page, words["Nguồn", "Sources"]);
        page.Append("<dl>\n");
        foreach (var income in pair.Incomes)
        {
            Income(page, income, words);
        }

        page.Append("</dl>\n</section>\n");

        void Line(string label, CostChange change) =>
            Row(page, label, (words.Before, words.Money(change.Before)), (after, words.Money(change.After)), (less, words.Change(change.Saving)), (rate, words.Rate(change.Rate)));
    }
}
