using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Indicators.Comparing;

namespace Cchc.Cli.Commands.Indicators;

/// <summary><c>cchc indicators compare FILE… --first 2026-Q1 --second 2026-Q2</c>: what moved an indicator between two periods.</summary>
internal sealed class IndicatorsCompareCommand
{
    private readonly Argument files = new("value.file", "indicators.files") { IsMany = true };
    private readonly Option first = new("--first", "indicatorsCompare.first") { Value = "value.period", IsRequired = true };
    private readonly Option second = new("--second", "indicatorsCompare.second") { Value = "value.period", IsRequired = true };
    private readonly Option by = IndicatorPeriodOptions.ByOption("indicatorsCompare.by");
    private readonly IndicatorPeriodOptions options = new();

    public static Command Create() => new IndicatorsCompareCommand().Build();

    private Command Build() => new("indicators compare", "indicatorsCompare.about")
    {
        More = "indicatorsCompare.more",
        No = "indicatorsCompare.no",
        Arguments = [files],
        Options = [first, second, by, .. options.All],
        Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Html],
        Examples =
        [
            "cchc indicators compare so-theo-doi.csv --id onTimeByLaw --by agency --first 2026-Q1 --second 2026-Q2",
            "cchc indicators compare so-theo-doi.csv --id lateByLaw --by field --first 2025 --second 2026 --format csv",
            "cchc indicators compare so-theo-doi.csv --first 2026-07 --second 2026-08 --format html --output so-sanh.html",
        ],
        Run = Run,
    };

    private int Run(CommandLine line)
    {
        var (earlier, later) = (options.Period(line, first), options.Period(line, second));
        if (earlier.Last >= later.First)
        {
            throw new InputException("indicatorsCompare.order", UserInput.Quote(line.Get(first)!), UserInput.Quote(line.Get(second)!));
        }

        var (set, indicator) = options.Indicator(line);
        IndicatorPeriodOptions.NeedsRatio(set, indicator);
        var key = IndicatorPeriodOptions.Key(line, by);
        var count = options.Count(line, line.All(files), set, [earlier, later], key.Key);
        var change = new PeriodChange(indicator, (count.Counters.Periods[0], count.Counters.Periods[1]), GroupRatios.Of(set, indicator, count.Groups(0)),
            GroupRatios.Of(set, indicator, count.Groups(1)), key.Name, IndicatorPeriodOptions.NameOf(key.Key, count.Catalogue))
        {
            CountedBy = IndicatorWords.CountedBy(key.Key),
        };
        if (line.Format == OutputFormat.Json)
        {
            JsonOut.Print(PeriodChangeDocument.Of(change));
        }
        else
        {
            TableReports.Write(PeriodChangeReport.Of(change, set, IndicatorPeriodOptions.Data(line.All(files)), Say.Language), line.Format);
        }

        return count.IsSound && change.Comparison.Change is not null ? ExitCode.Ok : ExitCode.NoAnswer;
    }
}
