using System.Globalization;
using System.Text;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reports;

/// <summary>Writes the sums of a portfolio as CSV (RFC 4180) with a byte order mark: one line for each group, method and currency. The rows themselves are written by <see cref="PortfolioWriter"/>.</summary>
public static class PortfolioCsvWriter
{
    /// <summary>Writes sums.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="by">By what.</param>
    /// <param name="notation">How numbers are written.</param>
    /// <returns>The text, lines ended by CR LF; an amount that is not known and a rate of nothing are empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="portfolio"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not a defined value.</exception>
    public static string Write(Portfolio portfolio, PortfolioGrouping by, CostNotation notation = CostNotation.Invariant)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        var isVietnamese = notation == CostNotation.Vietnamese;
        var text = new StringBuilder(CsvCell.ByteOrderMark);
        var first = by switch { PortfolioGrouping.Agency => "cơ quan", PortfolioGrouping.Field => "lĩnh vực", PortfolioGrouping.Year => "năm", _ => "thủ tục" };
        Line(first, "phương pháp", "tiền tệ", "số thủ tục", "số dòng", "dòng thiếu số liệu", "trước", "sau", "tiết kiệm", "tỷ lệ cắt giảm (%)");
        foreach (var group in portfolio.By(by))
        {
            var sum = group.Sum;
            Line(
                CsvCell.Of(PlainLine.Of(group.Key)), CsvCell.Of(CostWords.Method(sum.Method ?? CostMethod.Statutory).Vi), CsvCell.Of(PlainLine.Of(sum.Currency)), Count(sum.Procedures), Count(sum.Rows.Count), Count(sum.Incomplete.Count),
                Money(sum.Before), Money(sum.After), Money(sum.Saving), sum.Rate is { } rate ? Number(rate * 100, 2) : string.Empty);
        }

        return text.ToString();

        void Line(params string[] cells) => text.Append(string.Join(isVietnamese ? ";" : ",", cells)).Append("\r\n");
        string Count(long value) => value.ToString(CultureInfo.InvariantCulture);
        string Money(ExactNumber? value) => value is { } known ? Number(known, 0) : string.Empty;
        string Number(ExactNumber value, int decimals) => isVietnamese ? value.ToVietnamese(decimals) : value.Round(6).ToString();
    }
}
