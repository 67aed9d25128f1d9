using Cchc.Core.Calendars;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>An indicator of a whole register over periods.</summary>
internal sealed record TrendOfIndicator
{
    private readonly IReadOnlyList<IndicatorValue> values;

    /// <param name="set">The set.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="periods">The periods in order, all of the same length.</param>
    /// <param name="values">The value of each.</param>
    /// <param name="calendar">The calendar of working days.</param>
    public TrendOfIndicator(IndicatorSet set, Indicator indicator, IReadOnlyList<JudgedPeriod> periods, IReadOnlyList<IndicatorValue> values,
        WorkingCalendar calendar)
    {
        (Set, Indicator, Periods, this.values) = (set, indicator, periods, values);
        Trend = IndicatorTrend.Of(periods.Select((judged, i) => Point(judged.Period, values[i])), calendar);
        Doubts =
        [
            .. periods.Where(judged => !judged.IsOver).Select(judged => new BilingualText(
                $"Kỳ chưa kết thúc: số liệu của {judged.Period.Title.Vi} mới đến ngày {DateText.Vi(judged.AsOf.Date)}.",
                $"The period is not over: the figures of {judged.Period.Title.En} go up to {DateText.Iso(judged.AsOf.Date)}.")),
            .. periods.Select(judged => (judged.Period, Reason: Reason(judged.Period))).Where(item => item.Reason is not null).Take(1).Select(item =>
                new BilingualText($"Thiếu số liệu, bắt đầu từ {item.Period.Title.Vi}: {item.Reason!.Vi}.",
                    $"Data are missing, first in {item.Period.Title.En}: {item.Reason!.En}.")),
        ];
    }

    /// <summary>The set.</summary>
    public IndicatorSet Set { get; }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The periods in order.</summary>
    public IReadOnlyList<JudgedPeriod> Periods { get; }

    /// <summary>What became of it.</summary>
    public IndicatorTrend Trend { get; }

    /// <summary>What is to be known before periods are compared, in sentences.</summary>
    public IReadOnlyList<BilingualText> Doubts { get; }

    /// <summary>Why a period has no figures; null when it has, or has a denominator of 0.</summary>
    public BilingualText? Reason(ReportPeriod period)
    {
        for (var i = 0; i < Periods.Count; i++)
        {
            if (Periods[i].Period == period)
            {
                return IsKnown(values[i]) ? null : values[i].Reason ?? new("mẫu số âm", "the denominator is negative");
            }
        }

        return null;
    }

    // A plain number is one of one; without figures there is nothing to divide by.
    private TrendPeriod Point(ReportPeriod period, IndicatorValue value) => !IsKnown(value) ? new(period.First, period.Last, ExactNumber.Zero, ExactNumber.Zero)
        : new(period.First, period.Last, value.Numerator!.Value, Indicator.IsQuotient ? value.Denominator!.Value : ExactNumber.One);

    private bool IsKnown(IndicatorValue value) => value.Numerator is not null && (!Indicator.IsQuotient || value.Denominator is { Sign: >= 0 });
}
