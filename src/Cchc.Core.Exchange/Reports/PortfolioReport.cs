using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>
/// The report of a portfolio (báo cáo chi phí và tiết kiệm của danh mục TTHC): a page with the key figures of each method, bars by group, progress towards
/// targets, rows and warnings; plain text of at most 80 columns, without findings; the sums as CSV, one line for each group, method and currency. Every sum
/// names its method. The rows themselves are written by <see cref="PortfolioWriter"/>.
/// </summary>
public static class PortfolioReport
{
    /// <summary>The report of a portfolio.</summary>
    /// <param name="content">Rows, programmes, reviews.</param>
    /// <param name="options">Language and grouping; null takes <see cref="PortfolioReportOptions.Default"/>.</param>
    /// <returns>The report. In CSV an amount that is not known and a rate of nothing are empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The grouping is not a defined value.</exception>
    public static TableReport Of(PortfolioContent content, PortfolioReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        var chosen = options ?? PortfolioReportOptions.Default;
        var by = chosen.By ?? PortfolioGrouping.Agency;
        return by is < PortfolioGrouping.Agency or > PortfolioGrouping.Procedure
            ? throw new ArgumentOutOfRangeException(nameof(options), by, "Expected a grouping.")
            : new TableReport(() => new PortfolioPage(content, chosen).Build(), () => PortfolioText.Write(content, by, chosen.Language),
                () => Csv(content.Portfolio, by, chosen.Notation == CostNotation.Vietnamese));
    }

    private static string Csv(Portfolio portfolio, PortfolioGrouping by, bool isVietnamese)
    {
        var first = by switch { PortfolioGrouping.Agency => "cơ quan", PortfolioGrouping.Field => "lĩnh vực", PortfolioGrouping.Year => "năm", _ => "thủ tục" };
        var csv = new CsvText(isVietnamese ? ';' : ',').Row(first, "phương pháp", "tiền tệ", "số thủ tục", "số dòng", "dòng thiếu số liệu", "trước", "sau",
            "tiết kiệm", "tỷ lệ cắt giảm (%)");
        foreach (var (key, sum) in portfolio.By(by).Select(group => (group.Key, group.Sum)))
        {
            csv.Row(
                PlainLine.Of(key), CostWords.Method(sum.Method ?? CostMethod.Statutory).Vi, PlainLine.Of(sum.Currency), sum.Procedures, sum.Rows.Count,
                sum.Incomplete.Count, Number(sum.Before, 0), Number(sum.After, 0),
                Number(sum.Saving, 0), Number(sum.Rate * 100, 2));
        }

        return csv.ToString();

        CsvText.Value Number(ExactNumber? value, int decimals) =>
            value is not { } known ? default : CsvText.Value.Of(isVietnamese ? known.ToVietnamese(decimals) : known.Round(6).ToString());
    }
}
