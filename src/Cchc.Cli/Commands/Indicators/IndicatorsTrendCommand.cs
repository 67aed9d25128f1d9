using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Indicators.Reporting;

namespace Cchc.Cli.Commands.Indicators;

/// <summary><c>cchc indicators trend FILE… --first 2025-01 --last 2026-09</c>: an indicator over periods, and whether it rises or falls.</summary>
internal sealed class IndicatorsTrendCommand
{
    private const int LastClosingDay = 27; // each month has the day after it, so that periods are of one length

    private readonly Argument files = new("value.file", "indicators.files") { IsMany = true };
    private readonly Option first = new("--first", "indicatorsTrend.first") { Value = "value.period", IsRequired = true };
    private readonly Option last = new("--last", "indicatorsTrend.last") { Value = "value.period", IsRequired = true };
    private readonly IndicatorPeriodOptions options = new();

    public static Command Create() => new IndicatorsTrendCommand().Build();

    private Command Build() => new("indicators trend", "indicatorsTrend.about")
    {
        More = "indicatorsTrend.more",
        No = "indicatorsTrend.no",
        Arguments = [files],
        Options = [first, last, .. options.All],
        Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Html],
        Examples =
        [
            "cchc indicators trend so-theo-doi.csv --first 2025-10 --last 2026-09",
            "cchc indicators trend so-theo-doi.csv --id meanUsed --first 2024-Q1 --last 2026-Q3 --format csv",
            "cchc indicators trend so-theo-doi.csv --first 2026-01 --last 2026-09 --format html --output dien-bien.html",
        ],
        Run = Run,
    };

    private int Run(CommandLine line)
    {
        var periods = Periods(line);
        var (set, indicator) = options.Indicator(line);
        var count = options.Count(line, line.All(files), set, periods, by: null);
        var trend = new TrendOfIndicator(set, indicator, count.Counters.Periods,
            [.. periods.Select((_, place) => set.Value(indicator, count.Whole(place)))], count.Options.Calendar);
        if (line.Format == OutputFormat.Json)
        {
            JsonOut.Print(IndicatorTrendDocument.Of(trend));
        }
        else
        {
            TableReports.Write(IndicatorTrendReport.Of(trend, IndicatorPeriodOptions.Data(line.All(files)), Say.Language), line.Format);
        }

        return count.IsSound && trend.Trend.Points.Any(point => point.Period.Value is not null) ? ExitCode.Ok : ExitCode.NoAnswer;
    }

    private List<ReportPeriod> Periods(CommandLine line)
    {
        var (from, to) = (options.Period(line, first), options.Period(line, last));
        if (from.Months != to.Months)
        {
            throw new InputException("indicatorsTrend.otherLength", UserInput.Quote(line.Get(first)!), UserInput.Quote(line.Get(last)!));
        }

        if (from.ClosedOn > LastClosingDay)
        {
            throw new InputException("indicatorsTrend.wrongClosing", from.ClosedOn);
        }

        var periods = new List<ReportPeriod>();
        for (var period = from; period.First <= to.First; period = period.Next)
        {
            periods.Add(period);
            if (periods.Count > IndicatorTrend.MostPeriods)
            {
                throw new InputException("indicatorsTrend.tooMany", Say.Grouped(IndicatorTrend.MostPeriods));
            }
        }

        return periods.Count > 0 ? periods
            : throw new InputException("indicatorsTrend.order", UserInput.Quote(line.Get(first)!), UserInput.Quote(line.Get(last)!));
    }
}
