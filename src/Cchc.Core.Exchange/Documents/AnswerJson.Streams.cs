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
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Documents;

/// <content>The same documents, written to a stream as UTF-8 without a byte order mark and without waiting for it. The stream is not closed.</content>
public static partial class AnswerJson
{
    /// <inheritdoc cref="Write(Deadline, WorkingCalendar, Procedure)" path="/*[not(self::param)]"/>
    /// <param name="deadline">The deadline.</param>
    /// <param name="calendar">The calendar it was computed with.</param>
    /// <param name="output">Where to.</param>
    /// <param name="procedure">The procedure; null for a time without one.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    public static Task WriteAsync(Deadline deadline, WorkingCalendar calendar, Stream output, Procedure? procedure = null,
        CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(deadline, calendar, procedure), output, cancellationToken);

    /// <inheritdoc cref="Write(DossierClockState, WorkingCalendar)" path="/*[not(self::param)]"/>
    /// <param name="state">The state.</param>
    /// <param name="calendar">The calendar it was computed with.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    public static Task WriteAsync(DossierClockState state, WorkingCalendar calendar, Stream output, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(state, calendar), output, cancellationToken);

    /// <inheritdoc cref="Write(CalendarDay, WorkingCalendar)" path="/*[not(self::param)]"/>
    /// <param name="day">The day.</param>
    /// <param name="calendar">The calendar it comes from.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    public static Task WriteAsync(CalendarDay day, WorkingCalendar calendar, Stream output, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(day, calendar), output, cancellationToken);

    /// <inheritdoc cref="Write(CalendarDifference, DeadlineMoves)" path="/*[not(self::param)]"/>
    /// <param name="change">The change.</param>
    /// <param name="output">Where to.</param>
    /// <param name="moves">The deadlines that move by it; null when they were not asked about.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    public static Task WriteAsync(CalendarDifference change, Stream output, DeadlineMoves? moves = null, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(change, moves), output, cancellationToken);

    /// <inheritdoc cref="Write(CatalogueDifference, string, string)" path="/*[not(self::param)]"/>
    /// <param name="change">The change.</param>
    /// <param name="before">What the first is called.</param>
    /// <param name="after">What the second is called.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    public static Task WriteAsync(CatalogueDifference change, string before, string after, Stream output, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(change, before, after), output, cancellationToken);

    /// <inheritdoc cref="Write(TimeExpression)" path="/*[not(self::param)]"/>
    /// <param name="expression">The text as read.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    public static Task WriteAsync(TimeExpression expression, Stream output, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(expression), output, cancellationToken);

    /// <inheritdoc cref="Write(DossierCheck, string)" path="/*[not(self::param)]"/>
    /// <param name="result">The result of the check.</param>
    /// <param name="procedureName">What the procedure is called.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    public static Task WriteAsync(DossierCheck result, string procedureName, Stream output, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(result, procedureName), output, cancellationToken);

    /// <inheritdoc cref="Write(SupplementRequest, SupplementLetter, Language)" path="/*[not(self::param)]"/>
    /// <param name="request">The request.</param>
    /// <param name="letter">What stands at the head and the foot of the letter.</param>
    /// <param name="output">Where to.</param>
    /// <param name="language">The language of the letter.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    public static Task WriteAsync(SupplementRequest request, SupplementLetter letter, Stream output, Language language = Language.Vietnamese,
        CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(request, letter, language), output, cancellationToken);

    /// <inheritdoc cref="Write(CitizenList, string, Language)" path="/*[not(self::param)]"/>
    /// <param name="list">The list.</param>
    /// <param name="procedureName">What the procedure is called.</param>
    /// <param name="output">Where to.</param>
    /// <param name="language">The language of its member <c>text</c>.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    public static Task WriteAsync(CitizenList list, string procedureName, Stream output, Language language = Language.Vietnamese,
        CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(list, procedureName, language), output, cancellationToken);

    /// <inheritdoc cref="Write(DossierStatistics, int)" path="/*[not(self::param)]"/>
    /// <param name="statistics">The statistics.</param>
    /// <param name="output">Where to.</param>
    /// <param name="leastDossiers">Components seen in fewer dossiers are left out of the ranking.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    public static Task WriteAsync(DossierStatistics statistics, Stream output, int leastDossiers = 1, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(statistics, leastDossiers), output, cancellationToken);

    /// <inheritdoc cref="Write(ComplianceCost, CostSimulation, CostDrivers)" path="/*[not(self::param)]"/>
    /// <param name="cost">The cost.</param>
    /// <param name="output">Where to.</param>
    /// <param name="simulation">A simulation of its sheet; null for none.</param>
    /// <param name="drivers">What drives it; null for none.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    public static Task WriteAsync(ComplianceCost cost, Stream output, CostSimulation? simulation = null, CostDrivers? drivers = null,
        CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(cost, simulation, drivers), output, cancellationToken);

    /// <inheritdoc cref="Write(CostComparison, CostSimulation, CostDrivers)" path="/*[not(self::param)]"/>
    /// <param name="comparison">The comparison.</param>
    /// <param name="output">Where to.</param>
    /// <param name="simulation">A simulation of both sheets; null for none.</param>
    /// <param name="drivers">What drives the saving; null for none.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    public static Task WriteAsync(CostComparison comparison, Stream output, CostSimulation? simulation = null, CostDrivers? drivers = null,
        CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(comparison, simulation, drivers), output, cancellationToken);

    /// <inheritdoc cref="Write(PlanResult, CostSimulation, CostDrivers)" path="/*[not(self::param)]"/>
    /// <param name="result">The result.</param>
    /// <param name="output">Where to.</param>
    /// <param name="simulation">A simulation of the sheets before and after; null for none.</param>
    /// <param name="drivers">What drives the saving; null for none.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    public static Task WriteAsync(PlanResult result, Stream output, CostSimulation? simulation = null, CostDrivers? drivers = null,
        CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(result, simulation, drivers), output, cancellationToken);

    /// <inheritdoc cref="Write(WaitingCost, WaitingCost)" path="/*[not(self::param)]"/>
    /// <param name="before">The valuation before.</param>
    /// <param name="after">The valuation after, of the same procedure.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    public static Task WriteAsync(WaitingCost before, WaitingCost after, Stream output, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(before, after), output, cancellationToken);

    /// <inheritdoc cref="Write(PortfolioContent, PortfolioGrouping?)" path="/*[not(self::param)]"/>
    /// <param name="content">Rows, programmes, reviews.</param>
    /// <param name="output">Where to.</param>
    /// <param name="by">The one grouping to write; null for those by agency, field and year.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    public static Task WriteAsync(PortfolioContent content, Stream output, PortfolioGrouping? by = null, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(content, by), output, cancellationToken);

    /// <inheritdoc cref="Write(PublishedTableCheck, Reading{StatedTable})" path="/*[not(self::param)]"/>
    /// <param name="check">The check.</param>
    /// <param name="file">What the file said when it was read.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when all is written.</returns>
    public static Task WriteAsync(PublishedTableCheck check, Reading<StatedTable> file, Stream output, CancellationToken cancellationToken = default) =>
        FormJson.WriteAsync(Write(check, file), output, cancellationToken);

    /// <inheritdoc cref="Write(IEnumerable{ValidationFinding}, Stream, CancellationToken)"/>
    /// <returns>Done when all is written.</returns>
    public static Task WriteAsync(IEnumerable<ValidationFinding> findings, Stream stream, CancellationToken cancellationToken = default) =>
        WriteAsync(Piecewise.Later(findings ?? throw new ArgumentNullException(nameof(findings))), stream, cancellationToken);

    /// <inheritdoc cref="Write(IEnumerable{ValidationFinding}, Stream, CancellationToken)" path="/*[not(self::param)]"/>
    /// <param name="findings">The findings as they come; read once, one at a time.</param>
    /// <param name="stream">Where to write UTF-8; not closed.</param>
    /// <param name="cancellationToken">Stops between two findings.</param>
    /// <returns>Done when all is written.</returns>
    public static Task WriteAsync(IAsyncEnumerable<ValidationFinding> findings, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(stream);
        return ValidationDocument.WriteAsync(findings, stream, cancellationToken);
    }
}
