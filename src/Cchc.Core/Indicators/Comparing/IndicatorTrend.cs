using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Indicators.Comparing;

/// <summary>
/// An indicator over months or quarters (diễn biến qua các kỳ): the change from the period before and from the same period of the year before, the working
/// days of each period, where Tết falls, and whether the figures rise or fall beyond what chance gives. No trend is claimed where there are too few periods to
/// say so.
/// </summary>
/// <remarks>
/// The test is Mann–Kendall's, exact: the share of all orders of the same values, ties among them, that rise or fall at least as clearly. Where periods
/// shorter than a year reach over two years or more, only equal periods of different years are compared (seasonal Mann–Kendall, Hirsch), so that Tết and the
/// end of the year are no trend. The slope is that of Theil and Sen, the median over the same pairs. Both take the periods to be independent of one another; a
/// change of the law or of the way of counting inside the range is no trend either, and nobody but the reader knows of it.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using System.Linq;
/// using Cchc.Core.Calendars;
/// using Cchc.Core.Indicators.Comparing;
/// using NodaTime;
///
/// var dossiers = new[] { 900, 640, 910, 950, 980, 990 };
/// var trend = IndicatorTrend.Of(
///     dossiers.Select((count, i) =&gt; new TrendPeriod(new LocalDate(2026, 1 + i, 1), new LocalDate(2026, 2 + i, 1).PlusDays(-1), count, 1)),
///     WorkingCalendar.VietnamPublicSector);
///
/// Console.WriteLine(trend.Points[1].Change); // -260
/// Console.WriteLine(trend.Points[1].WorkingDays); // 15
/// Console.WriteLine(trend.Points[1].TetDays); // 5
/// Console.WriteLine(trend.Test.Chance.ToFixed(3)); // 0.017
/// Console.WriteLine(trend.Test.IsRising); // True
/// </code>
/// </example>
public sealed partial record IndicatorTrend
{
    /// <summary>The most periods: ten years of months.</summary>
    public const int MostPeriods = 120;

    private IndicatorTrend(IReadOnlyList<Point> points, TrendTest test, IReadOnlyList<BilingualText> notes) => (Points, Test, Notes) = (points, test, notes);

    /// <summary>The periods in order.</summary>
    public IReadOnlyList<Point> Points { get; }

    /// <summary>Whether the figures rise or fall, and what that rests on.</summary>
    public TrendTest Test { get; }

    /// <summary>What is to be known before periods are compared: where Tết falls, gaps, periods without a value. Empty when nothing.</summary>
    public IReadOnlyList<BilingualText> Notes { get; }

    /// <summary>The trend of periods.</summary>
    /// <param name="periods">Periods of the same number of months that do not overlap, in any order, at most 120; gaps are allowed and noted.</param>
    /// <param name="calendar">The calendar of working days; null for none, then nothing is said of working days and Tết.</param>
    /// <param name="level">From which chance on a trend is claimed: below it. 0.05 where nothing else is agreed.</param>
    /// <returns>Points, test and notes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">There are no periods or too many, they overlap, or they differ in their number of months.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    public static IndicatorTrend Of(IEnumerable<TrendPeriod> periods, WorkingCalendar? calendar = null, decimal level = 0.05m)
    {
        ArgumentNullException.ThrowIfNull(periods);
        if (level is <= 0 or >= 1)
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "Expected a level between 0 and 1, such as 0.05.");
        }

        var all = periods.Select(period => period ?? throw new ArgumentNullException(nameof(periods))).OrderBy(period => period.From).ToList();
        Check(all, nameof(periods));
        var points = new List<Point>(all.Count);
        foreach (var period in all)
        {
            var before = points.Count > 0 && points[points.Count - 1].Period.To.PlusDays(1) == period.From ? points[points.Count - 1] : null;
            var yearBefore = points.Find(point => point.Period.From == period.From.PlusYears(-1));
            points.Add(Make(period, before, yearBefore, calendar));
        }

        return new IndicatorTrend(ValueList.Of(points), TrendTests.Of(all, level), ValueList.Of(TrendNotes.Of(points)));
    }

    private static Point Make(TrendPeriod period, Point? before, Point? yearBefore, WorkingCalendar? calendar)
    {
        var isKnown = calendar is not null && calendar.Covers(period.From.PlusDays(-1)) && calendar.Covers(period.To);
        return new Point(period, period.Value - before?.Period.Value, period.Value - yearBefore?.Period.Value)
        {
            YearBefore = yearBefore?.Period,
            YearBeforeTetDays = yearBefore?.TetDays,
            WorkingDays = isKnown ? calendar!.Count(period.From.PlusDays(-1), period.To) : null,
            TetDays = isKnown ? TetDays.In(calendar!, period.From, period.To) : null,
            Certainty = isKnown ? calendar!.CertaintyOf(period.From, period.To) : null,
        };
    }

    private static void Check(List<TrendPeriod> all, string parameter)
    {
        if (all.Count is 0 or > MostPeriods)
        {
            throw new ArgumentException($"{all.Count} periods: expected 1 to {MostPeriods}.", parameter);
        }

        for (var i = 1; i < all.Count; i++)
        {
            if (all[i].Months != all[0].Months)
            {
                throw new ArgumentException($"{all[i]} has {all[i].Months} months, {all[0]} {all[0].Months}: expected periods of the same length.", parameter);
            }

            if (all[i].From <= all[i - 1].To)
            {
                throw new ArgumentException($"{all[i - 1]} and {all[i]} overlap: expected periods that follow one another.", parameter);
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(IndicatorTrend), PrintMembers);
}
