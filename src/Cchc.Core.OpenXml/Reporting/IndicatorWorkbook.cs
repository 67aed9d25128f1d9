using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;

namespace Cchc.Core.OpenXml.Reporting;

/// <summary>
/// The report on a period as a workbook (số liệu báo cáo kết quả giải quyết thủ tục hành chính): report 06a by field, by law and as software counts, months,
/// days, late dossiers, agencies in order. Sums, differences, shares and ranks are formulas over cells; their values are stored, too.
/// </summary>
public static class IndicatorWorkbook
{
    /// <summary>Writes it. Its words are Vietnamese.</summary>
    /// <param name="stream">Where to; not closed. Need not be able to seek.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="options">Whose report it is, names of parts and fields; null for the defaults.</param>
    /// <param name="workbook">Author and date; null takes <see cref="CostWorkbookOptions.Default"/>.</param>
    /// <returns>What the workbook could not hold as it stands; empty when everything.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="figures"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static IReadOnlyList<Finding> Write(Stream stream, PeriodFigures figures, IndicatorReportOptions? options = null,
        CostWorkbookOptions? workbook = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(figures);
        var (looks, notes) = (new LookTable(), new WorkbookNotes());
        var sheets = new IndicatorSheets(figures, options ?? IndicatorReportOptions.Default, looks, notes);
        WorkbookPackage.Write(stream, sheets.All(), looks, workbook ?? CostWorkbookOptions.Default,
            $"Kết quả giải quyết thủ tục hành chính {figures.Period.Title.Vi}");
        return notes.Findings.ToArray();
    }
}
