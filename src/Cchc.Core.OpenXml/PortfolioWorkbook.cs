using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml;

/// <summary>
/// Costs and savings of many procedures as an Excel workbook with formulas that compute: the rows, and sums by method and currency, agency, field and year. The
/// results are stored beside the formulas. A row without an amount says so and enters no sum.
/// </summary>
public static class PortfolioWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="content">Rows, programmes, reviews.</param>
    /// <param name="options">What else is said; null takes <see cref="CostWorkbookOptions.Default"/>.</param>
    /// <returns>What could not be written as it was given (CCHC-COST-200 to 203), with the cell; empty when all could. It stands in the workbook too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="content"/> is null.</exception>
    public static IReadOnlyList<Finding> Write(Stream stream, PortfolioContent content, CostWorkbookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(content);
        var chosen = options ?? CostWorkbookOptions.Default;
        var notes = new WorkbookNotes();
        var looks = new LookTable();
        var (list, sums, sources) = (new SheetWriter("Danh mục", looks, notes), new SheetWriter("Tổng hợp", looks, notes),
            new SheetWriter("Nguồn", looks, notes));
        var rows = new PortfolioRowSheet(list, content);
        _ = new PortfolioSumSheet(sums, rows, content);
        PortfolioNoteSheet.Write(sources, content, chosen, notes);
        WorkbookPackage.Write(stream, [sums, list, sources], looks, chosen, "Chi phí và tiết kiệm của danh mục thủ tục hành chính");
        return notes.Findings.ToArray();
    }
}
