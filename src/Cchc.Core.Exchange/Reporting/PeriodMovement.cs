using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>How the share in time by law moved: against the period before, and over the months of a report.</summary>
internal static class PeriodMovement
{
    private const int LastEvenClosing = 27; // later closings make months of different lengths

    /// <summary>The share that reports follow.</summary>
    public static Indicator InTime { get; } = new()
    {
        Id = "inTimeByLaw",
        Name = new("Tỷ lệ đúng hạn theo quy định", "In time by law"),
        Numerator = IndicatorExpression.Parse("resolvedEarlyByLaw + resolvedOnTimeByLaw"),
        Denominator = IndicatorExpression.Parse("resolvedEarlyByLaw + resolvedOnTimeByLaw + resolvedLateByLaw"),
        LeftOut = ["resolvedUnknownByLaw"],
    };

    /// <summary>Against the period before, by the parts of the report; null without its figures or without parts.</summary>
    public static PeriodChange? Change(PeriodFigures figures, IndicatorReportOptions options)
    {
        if (options.Before is not { } before || figures.Parts.Count + before.Parts.Count == 0)
        {
            return null;
        }

        return new PeriodChange(InTime, (new(before.Period, before.AsOf), new(figures.Period, figures.AsOf)), Ratios(before.Parts), Ratios(figures.Parts),
            options.PartName, (key, language) => key is null ? language == Language.Vietnamese ? "Không ghi" : "Not stated"
                : PlainLine.Of(options.PartNameOf?.Invoke(key) is { Length: > 0 } name ? name : key))
        {
            CountedBy = IndicatorWords.CountedBy(figures.By),
        };
    }

    /// <summary>Over the months that were over at the moment of the figures; null where there is none, or where months differ in length.</summary>
    public static IndicatorTrend? Trend(PeriodFigures figures, IndicatorReportOptions options)
    {
        if (figures.Period.ClosedOn > LastEvenClosing)
        {
            return null;
        }

        var periods = new List<TrendPeriod>();
        foreach (var month in figures.Months)
        {
            var (first, last) = figures.Period.DaysOf(month.Number);
            if (last <= figures.AsOf.Date)
            {
                periods.Add(new TrendPeriod(first, last, month.InTime, month.Known));
            }
        }

        return periods.Count == 0 ? null : IndicatorTrend.Of(periods, options.Calendar);
    }

    private static GroupRatios Ratios(IReadOnlyList<PeriodFigures.Part> parts) => new(
        [.. parts.Select(part => (part, Share: ReportMeasure.InTimeByLaw(part.Figures))).Where(item => item.Share.Of > 0).Select(item =>
            new GroupRatio(item.part.IsRest ? GroupRatios.Rest : item.part.Key is { Length: > 0 } key ? key : GroupRatios.None, item.Share.Part,
                item.Share.Of))],
        []);
}
