using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Stages;

/// <summary>Reports on staged plans (kế hoạch từng bước): a page with picture and table, a text, a table as CSV, a picture alone.</summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines;
/// using Cchc.Core.Deadlines.Stages;
/// using Cchc.Core.Exchange.Stages;
/// using NodaTime;
///
/// var process = ProcessReader.ReadText("Bước 1: Bộ phận Một cửa: 02 giờ làm việc", "a").GetValueOrThrow()[0];
/// var planner = new StagePlanner(new DeadlineCalculator(WorkingCalendar.VietnamPublicSector));
/// var plan = planner.Plan(process, new LocalDateTime(2026, 8, 19, 9, 0));
/// Console.WriteLine(StageReport.Chart(plan, planner).StartsWith("&lt;svg")); // True
/// </code>
/// </example>
public static class StageReport
{
    /// <summary>A plan and, where it was asked for, how the dossier goes through it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="planner">What made it: its calendars shade the days off.</param>
    /// <param name="progress">Where the dossier stands; null for the plan alone.</param>
    /// <param name="language">The language.</param>
    /// <returns>The report; as a page with the picture by agency.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="planner"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is not a defined value.</exception>
    public static Report Of(StagePlan plan, StagePlanner planner, StageProgress? progress = null, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(planner);
        var page = new StagePage(plan, progress, new StageWords(language));
        return new Report(() => page.Of(Chart(plan, planner, progress, language)), () => TextPage.Of(page.Of(null), LetterLines.Columns));
    }

    /// <summary>Draws the steps as bars on a line of days (SVG), by agency: days off of each agency shaded, receipt, due day, now, and what is late.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="planner">What made it.</param>
    /// <param name="progress">Where the dossier stands; null for the plan alone.</param>
    /// <param name="language">The language of the words.</param>
    /// <returns>An SVG document, lines ended by line feeds. Of more than 80 steps the others are left out, of more
    /// than 400 days the days off are not drawn; both are said.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="planner"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is not a defined value.</exception>
    /// <exception cref="CalendarRangeException">A day of the plan is outside a calendar.</exception>
    public static string Chart(StagePlan plan, StagePlanner planner, StageProgress? progress = null, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(planner);
        return new StageChart(plan, planner, progress, new StageWords(language)).Draw();
    }

    /// <summary>The steps as CSV, a row a step; moments as <c>2026-08-19T12:00</c>, lengths in office hours.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">Where the dossier stands; null for the plan alone, without its columns.</param>
    /// <param name="language">The language of the heading; numbers have a decimal point.</param>
    /// <returns>CSV, from its byte order mark on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is not a defined value.</exception>
    public static string ToCsv(StagePlan plan, StageProgress? progress = null, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return StageCsv.Of(plan, progress, new StageWords(language));
    }
}
