using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>The rows of a report on how the share in time moved: scope, key, name, measure, numerator, denominator, value.</summary>
internal static class MovementRows
{
    /// <summary>All rows; none where there is nothing to compare.</summary>
    public static IEnumerable<CsvText.Value[]> Of(PeriodFigures figures, IndicatorReportOptions options) =>
        Change(PeriodMovement.Change(figures, options)).Concat(Trend(PeriodMovement.Trend(figures, options)));

    private static IEnumerable<CsvText.Value[]> Change(PeriodChange? change)
    {
        if (change?.Comparison is not { Change: not null } comparison)
        {
            yield break;
        }

        foreach (var row in Rows("change", change.First + "/" + change.Second, null, comparison.Before, comparison.After, comparison.Total))
        {
            yield return row;
        }

        foreach (var row in change.Groups.SelectMany(group => Rows("changePart", GroupRatios.Key(group.Group), change.NameOf(group.Group, Language.Vietnamese),
            group.Before, group.After, group.Effects)))
        {
            yield return row;
        }
    }

    private static IEnumerable<CsvText.Value[]> Rows(string scope, string? key, string? name, GroupRatio? before, GroupRatio? after,
        PeriodComparison.Effects? effects)
    {
        foreach (var (measure, ratio) in new[] { ("inTimeBefore", before), ("inTimeNow", after) })
        {
            if (ratio is not null)
            {
                yield return [scope, key, name, measure, Number(ratio.Numerator), Number(ratio.Denominator), Number(ratio.Value)];
            }
        }

        if (effects is { } parts)
        {
            foreach (var cause in ChangeBlocks.Causes(parts).Where(cause => cause.IsAlways || cause.Value.Sign != 0))
            {
                yield return [scope, key, name, cause.Id, default, default, Number(cause.Value)];
            }

            yield return [scope, key, name, "total", default, default, Number(parts.Total)];
        }
    }

    private static IEnumerable<CsvText.Value[]> Trend(IndicatorTrend? trend)
    {
        if (trend is null)
        {
            yield break;
        }

        foreach (var point in trend.Points)
        {
            var key = FormattableString.Invariant($"{point.Period.To.Year}-{point.Period.To.Month:00}");
            foreach (var (measure, value) in new (string, ExactNumber?)[]
                { ("change", point.Change), ("yearChange", point.YearChange), ("workingDays", point.WorkingDays), ("tetDays", point.TetDays) })
            {
                if (value is not null)
                {
                    yield return ["trend", key, default, measure, default, default, Number(value)];
                }
            }
        }

        yield return ["trend", default, trend.Test.Conclusion.Vi, "chance", default, default, Number(trend.Test.Chance)];
        yield return ["trend", default, default, "slope", default, default, Number(trend.Test.Slope)];
    }

    private static CsvText.Value Number(ExactNumber? number) => PeriodChangeReport.Number(number);
}
