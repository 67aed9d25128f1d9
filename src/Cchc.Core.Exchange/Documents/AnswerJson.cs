using Cchc.Core.Calendars;
using Cchc.Core.Costs;
using Cchc.Core.Costs.Plans;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Published;
using Cchc.Core.Costs.Simulation;
using Cchc.Core.Costs.Times;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Dossiers;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Documents;

/// <summary>
/// Writes answers as JSON (kết quả dạng JSON), the same documents that the command <c>cchc</c> prints with <c>--format json</c>: names in camel case, days as
/// <c>yyyy-MM-dd</c>, times as
/// <c>HH:mm</c>, texts in both languages (<c>…Vi</c>, <c>…En</c>), null where there is nothing. The texts are indented, lines end with a line feed, and the
/// same answer always gives the same text.
/// </summary>
/// <remarks>
/// An amount is a JSON number, exact where it is a decimal number; any other is rounded to ten decimals and given once more, exactly, as a fraction under its
/// name with <c>Exact</c> added:
/// <c>"saving": 0.3333333333, "savingExact": "1/3"</c>. These documents are written and never read back; files that are read again have writers of their own,
/// such as
/// <see cref="CostPlanWriter"/>.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using System.Text.Json;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Deadlines;
/// using Cchc.Core.Deadlines.Times;
/// using Cchc.Core.Exchange.Documents;
/// using NodaTime;
///
/// var calendar = WorkingCalendar.VietnamPublicSector;
/// var deadline = new DeadlineCalculator(calendar).Compute(new ProcessingTime.WorkingDays(5), new LocalDateTime(2026, 8, 28, 16, 30));
/// using var json = JsonDocument.Parse(AnswerJson.Write(deadline, calendar));
///
/// Console.WriteLine(json.RootElement.GetProperty("dueDate").GetString()); // 2026-09-09
/// </code>
/// </example>
public static partial class AnswerJson
{
    /// <summary>A deadline (hạn giải quyết): due day and time, certainty, every step with its legal basis and the days off, other readings of the
    /// law.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="calendar">The calendar it was computed with.</param>
    /// <param name="procedure">The procedure; null for a time without one.</param>
    /// <returns>The JSON; <c>dueDate</c> is null for a deadline that could not be determined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="deadline"/> or <paramref name="calendar"/> is null.</exception>
    public static string Write(Deadline deadline, WorkingCalendar calendar, Procedure? procedure = null)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        ArgumentNullException.ThrowIfNull(calendar);
        return DocumentJson.Text(DeadlineDocument.Of(AlternativeDocument.Of(1, deadline.Time, deadline, null, null, calendar), procedure, deadline.Received));
    }

    /// <summary>The state of a dossier's clock: due moments, time used and left, what the rules do not allow.</summary>
    /// <param name="state">The state.</param>
    /// <param name="calendar">The calendar it was computed with.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(DossierClockState state, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(calendar);
        return DocumentJson.Text(ClockDocument.Of(state, calendar));
    }

    /// <summary>A day of the calendar: what it is, by which document, what else is on file for it.</summary>
    /// <param name="day">The day.</param>
    /// <param name="calendar">The calendar it comes from.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(CalendarDay day, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(day);
        ArgumentNullException.ThrowIfNull(calendar);
        return DocumentJson.Text(DayDocument.Asked(calendar, day));
    }

    /// <summary>What changed between two calendars.</summary>
    /// <param name="change">The change.</param>
    /// <param name="moves">The deadlines that move by it; null when they were not asked about, and then not mentioned.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public static string Write(CalendarDifference change, DeadlineMoves? moves = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        return DocumentJson.Text(CalendarDifferenceDocument.Of(change, moves));
    }

    /// <summary>What changed between two catalogues.</summary>
    /// <param name="change">The change.</param>
    /// <param name="before">What the first is called.</param>
    /// <param name="after">What the second is called.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public static string Write(CatalogueDifference change, string before, string after)
    {
        ArgumentNullException.ThrowIfNull(change);
        return DocumentJson.Text(CatalogueDifferenceDocument.Of(change, before, after));
    }

    /// <summary>What a text says about processing times.</summary>
    /// <param name="expression">The text as read.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="expression"/> is null.</exception>
    public static string Write(TimeExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return DocumentJson.Text(TimeDocument.Of(expression));
    }

    /// <summary>A dossier against its procedure (kiểm tra thành phần hồ sơ).</summary>
    /// <param name="result">The result of the check.</param>
    /// <param name="procedureName">What the procedure is called.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string Write(DossierCheck result, string procedureName)
    {
        ArgumentNullException.ThrowIfNull(result);
        return DocumentJson.Text(CheckDocument.Of(result, procedureName));
    }

    /// <summary>A supplement request (yêu cầu bổ sung hồ sơ): whether it is needed, its letter as a text, and everything in it as data.</summary>
    /// <param name="request">The request.</param>
    /// <param name="letter">What stands at the head and the foot of the letter.</param>
    /// <param name="language">The language of its member <c>text</c>, the letter.</param>
    /// <returns>The JSON; the same as the member <c>letter</c> of a check that the command prints.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or <paramref name="letter"/> is null.</exception>
    public static string Write(SupplementRequest request, SupplementLetter letter, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(letter);
        return DocumentJson.Text(SupplementDocument.Of(request, letter.ToText(request, language)));
    }

    /// <summary>What a citizen has to bring.</summary>
    /// <param name="list">The list.</param>
    /// <param name="procedureName">What the procedure is called.</param>
    /// <param name="language">The language of its member <c>text</c>, the list as a text.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    public static string Write(CitizenList list, string procedureName, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(list);
        return DocumentJson.Text(CitizenDocument.Of(list, procedureName, language));
    }

    /// <summary>Counts of dossiers: <c>procedures</c> with their components, and <c>ranking</c> with its rule. Shares are fractions as counted, such as
    /// <c>"3/12"</c>.</summary>
    /// <param name="statistics">The statistics.</param>
    /// <param name="leastDossiers">Components seen in fewer dossiers are left out of the ranking.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static string Write(DossierStatistics statistics, int leastDossiers = 1)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return DocumentJson.PlainText(StatisticsDocument.Of(statistics, leastDossiers));
    }

    /// <summary>One cost: method, incomes with their sources, activities, totals, findings.</summary>
    /// <param name="cost">The cost; <c>totals</c> is null when it is incomplete.</param>
    /// <param name="simulation">A simulation of its sheet; null for none.</param>
    /// <param name="drivers">What drives it; null for none.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cost"/> is null.</exception>
    public static string Write(ComplianceCost cost, CostSimulation? simulation = null, CostDrivers? drivers = null) =>
        CostAnswer.For(cost ?? throw new ArgumentNullException(nameof(cost))).Text(simulation, drivers);

    /// <summary>A comparison: both costs and what changes, in all and by activity.</summary>
    /// <param name="comparison">The comparison; changes are null where a side is incomplete, a rate where there is nothing to save.</param>
    /// <param name="simulation">A simulation of both sheets; null for none.</param>
    /// <param name="drivers">What drives the saving; null for none.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string Write(CostComparison comparison, CostSimulation? simulation = null, CostDrivers? drivers = null) =>
        CostAnswer.For(comparison ?? throw new ArgumentNullException(nameof(comparison))).Text(simulation, drivers);

    /// <summary>What a plan saves: the comparison, the measures with both savings (in order and whatever the order), the cuts in processing time.</summary>
    /// <param name="result">The result; with an error in the plan the comparison and the savings are null and <c>findings</c> say why.</param>
    /// <param name="simulation">A simulation of the sheets before and after; null for none.</param>
    /// <param name="drivers">What drives the saving; null for none.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string Write(PlanResult result, CostSimulation? simulation = null, CostDrivers? drivers = null) =>
        CostAnswer.For(result ?? throw new ArgumentNullException(nameof(result))).Text(simulation, drivers);

    /// <summary>The valuation of waiting time before and after: always with its method and the warning CCHC-COST-020.</summary>
    /// <param name="before">The valuation before.</param>
    /// <param name="after">The valuation after, of the same procedure.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The two are of different procedures or currencies.</exception>
    public static string Write(WaitingCost before, WaitingCost after) => DocumentJson.PlainText(WaitingDocument.Of(before, after));

    /// <summary>What a portfolio comes to: sums of each method and currency, groups, programmes, reviews, rows left out, findings.</summary>
    /// <param name="content">Rows, programmes, reviews.</param>
    /// <param name="by">The one grouping to write; null for those by agency, field and year.</param>
    /// <returns>The JSON. A rate of nothing and an amount that is not known are null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not a defined value.</exception>
    public static string Write(PortfolioContent content, PortfolioGrouping? by = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return DocumentJson.PlainText(PortfolioDocument.Of(content, by));
    }

    /// <summary>The check of a published table (kết quả đối chiếu bảng số liệu): <c>isConsistent</c>, the counts, every figure with its verdict,
    /// findings.</summary>
    /// <param name="check">The check.</param>
    /// <param name="file">What the file said when it was read: its layout and notation.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(PublishedTableCheck check, Reading<StatedTable> file)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(file);
        return DocumentJson.Text(TableCheckDocument.Of(check, file));
    }

    /// <summary>Findings of validation as an array, in the order given, one object a line: <c>code</c>, <c>severity</c>, <c>procedure</c>, <c>path</c>,
    /// <c>textVi</c>, <c>textEn</c>.</summary>
    /// <param name="findings">The findings; read once, one at a time.</param>
    /// <param name="stream">Where to write UTF-8; not closed.</param>
    /// <param name="cancellationToken">Stops between two findings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">A finding is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; what was written is not a whole document.</exception>
    public static void Write(IEnumerable<ValidationFinding> findings, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(stream);
        ValidationDocument.Write(findings, stream, cancellationToken);
    }
}
