using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>An indicator over periods.</summary>
internal sealed record IndicatorTrendDocument(
    string Indicator, BilingualText Name, IReadOnlyList<TrendPointDocument> Periods, TrendTestDocument Test, IReadOnlyList<NoteDocument> Notes)
{
    public static IndicatorTrendDocument Of(TrendOfIndicator trend) => new(trend.Indicator.Id, trend.Indicator.Name,
        [.. trend.Trend.Points.Select((point, i) => TrendPointDocument.Of(trend.Periods[i].Period.ToString(), point,
            trend.Reason(trend.Periods[i].Period)))],
        TrendTestDocument.Of(trend.Trend.Test), [.. trend.Doubts.Concat(trend.Trend.Notes).Select(note => new NoteDocument(note))]);

    /// <summary>The share in time over the months of a report.</summary>
    public static IndicatorTrendDocument? OfMonths(IndicatorTrend? trend) => trend is null ? null : new(PeriodMovement.InTime.Id, PeriodMovement.InTime.Name,
        [.. trend.Points.Select(point => TrendPointDocument.Of(FormattableString.Invariant($"{point.Period.To.Year}-{point.Period.To.Month:00}"), point,
            null))],
        TrendTestDocument.Of(trend.Test), [.. trend.Notes.Select(note => new NoteDocument(note))]);
}

/// <summary>A period; what is not known is null.</summary>
internal sealed record TrendPointDocument(
    string Period, BilingualText Name, string? From, string? To, ExactNumber? Numerator, ExactNumber? Denominator, ExactNumber? Value, ExactNumber? Change,
    ExactNumber? YearChange, int? WorkingDays, int? TetDays, ExactNumber? NumeratorPerWorkingDay, ExactNumber? DenominatorPerWorkingDay,
    BilingualText? Reason)
{
    public static TrendPointDocument Of(string period, IndicatorTrend.Point point, BilingualText? reason) => new(
        period, point.Period.Name, Iso(point.Period.From), Iso(point.Period.To), point.Period.Numerator, point.Period.Denominator, point.Period.Value,
        point.Change, point.YearChange, point.WorkingDays, point.TetDays, point.NumeratorPerWorkingDay, point.DenominatorPerWorkingDay, reason);
}

/// <summary>The test of a trend.</summary>
internal sealed record TrendTestDocument(
    int Values, bool IsSeasonal, long Score, long Pairs, ExactNumber? Chance, ExactNumber? LeastChance, ExactNumber? Slope, bool HasEnough, bool? IsRising,
    BilingualText Conclusion)
{
    public static TrendTestDocument Of(IndicatorTrend.TrendTest test) => new(test.Values, test.IsSeasonal, test.Score, test.Pairs, test.Chance,
        test.LeastChance, test.Slope, test.HasEnough, test.IsRising, test.Conclusion);
}
