using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>
/// The report on how dossiers were resolved in a period (báo cáo tình hình, kết quả giải quyết thủ tục hành chính) as a page with charts, as text of at most 80
/// columns and as CSV: shares with their denominators, report 06a by law beside 06a as software counts, months, working days used against those allowed, what
/// became of late dossiers, agencies in order, fields. As a workbook and as a letter it is in Cchc.Core.OpenXml.
/// </summary>
/// <remarks>The page does not grow with dossiers: of late ones a few are listed, of agencies and fields at most 40; the CSV has all of these.</remarks>
/// <example>
/// <code>
/// using System;
/// using System.Linq;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines;
/// using Cchc.Core.Dossiers.Registers;
/// using Cchc.Core.Exchange.Reporting;
/// using Cchc.Core.Exchange.Samples;
/// using Cchc.Core.Indicators;
/// using Cchc.Core.Indicators.Reporting;
///
/// var judge = new RegisterJudge(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
/// var period = ReportPeriod.Parse("2026-Q3");
/// var register = RegisterSample.Make(2000, seed: 7).Select(item => item.Dossier);
/// var figures = PeriodFigures.Of(judge.JudgeAll(register, period.End), period, IndicatorKey.Agency);
///
/// string page = IndicatorReport.Of(figures, new IndicatorReportOptions { Office = "Tỉnh mẫu" }).ToHtml();
/// Console.WriteLine(page.Contains("quý III năm 2026")); // True
/// </code>
/// </example>
public static class IndicatorReport
{
    /// <summary>The report of a period.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="options">What it is called and shows; null for the defaults.</param>
    /// <param name="language">The language.</param>
    /// <returns>The report. CSV has a row a figure: scope, key, measure, numerator, denominator, value; in invariant notation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> is null.</exception>
    public static TableReport Of(PeriodFigures figures, IndicatorReportOptions? options = null, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var chosen = options ?? IndicatorReportOptions.Default;
        return new TableReport(
            () => new PeriodPage(figures, chosen, language, isText: false).Build(),
            () => TextPage.Of(new PeriodPage(figures, chosen, language, isText: true).Build(), LetterLines.Columns),
            () => PeriodRows.Csv(figures, chosen));
    }
}
