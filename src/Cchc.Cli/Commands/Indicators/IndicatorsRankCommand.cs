using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Comparing;

namespace Cchc.Cli.Commands.Indicators;

/// <summary><c>cchc indicators rank FILE… --by agency</c>: units in the order of an indicator, with the places that they may truly have.</summary>
internal sealed class IndicatorsRankCommand
{
    private readonly Argument files = new("value.file", "indicators.files") { IsMany = true };
    private readonly Option id = IndicatorPeriodOptions.IdOption();
    private readonly Option by = IndicatorPeriodOptions.ByOption("indicatorsRank.by");
    private readonly IndicatorCommandOptions options = new();

    public static Command Create() => new IndicatorsRankCommand().Build();

    private Command Build() => new("indicators rank", "indicatorsRank.about")
    {
        More = "indicatorsRank.more",
        No = "indicatorsRank.no",
        Arguments = [files],
        Options = [id, by, .. options.OfPeriod, .. options.Shared],
        Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Html],
        Examples =
        [
            "cchc indicators rank so-theo-doi.csv --from 2026-07-01 --to 2026-09-30",
            "cchc indicators rank so-theo-doi.csv --id lateByLaw --by field --format csv",
            "cchc indicators rank so-theo-doi.csv --format html --output xep-hang.html",
        ],
        Run = Run,
    };

    private int Run(CommandLine line)
    {
        var (set, indicator) = options.Find(line, IndicatorPeriodOptions.Id(line, id));
        if (!indicator.IsQuotient)
        {
            throw new InputException("indicatorsRank.noRatio", UserInput.Quote(indicator.Id), Say.In(indicator.Name));
        }

        var key = IndicatorPeriodOptions.Key(line, by);
        var counting = options.Open(line, line.All(files), [key.Key]);
        var counter = new IndicatorCounter([set], counting.Options);
        foreach (var answer in counting.Answers())
        {
            counter.Add(answer);
        }

        var units = new RankedUnits(indicator, GroupRatios.Of(set, indicator, counting.WithCatalogue(counter.Groups())), key.Name,
            IndicatorPeriodOptions.NameOf(key.Key, counting.Catalogue)) { From = counting.Options.From, AsOf = counting.Moment,
                CountedBy = IndicatorWords.CountedBy(key.Key) };
        if (line.Format == OutputFormat.Json)
        {
            JsonOut.Print(IndicatorRankingDocument.Of(units));
        }
        else
        {
            TableReports.Write(RankedUnitsReport.Of(units, set, IndicatorPeriodOptions.Data(line.All(files)), Say.Language), line.Format);
        }

        counting.Sum();
        return counting.IsSound && units.Ranking.Units.Count > 0 ? ExitCode.Ok : ExitCode.NoAnswer;
    }
}
