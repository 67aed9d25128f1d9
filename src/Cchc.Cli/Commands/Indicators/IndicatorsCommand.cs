using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Indicators;
using Cchc.Core.OpenXml;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands.Indicators;

/// <summary><c>cchc indicators FILE…</c>: the indicators of a register, each with numerator and denominator.</summary>
internal static class IndicatorsCommand
{
    private const int MostInText = 30;
    private const int MostOnPage = 500;

    public static Command Create()
    {
        var files = new Argument("value.file", "indicators.files") { IsMany = true };
        var options = new IndicatorCommandOptions();
        return new Command("indicators", "indicators.about")
        {
            More = "indicators.more",
            No = "indicators.no",
            Arguments = [files],
            Options = [.. options.Counting, .. options.Shared],
            Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Xlsx, OutputFormat.Html],
            Examples =
            [
                "cchc indicators so-theo-doi.csv --from 2026-07-01 --to 2026-09-30",
                "cchc indicators so-theo-doi.csv --by agency month --format csv --output chi-so.csv",
                "cchc indicators so-theo-doi.csv --by field level endMonth officer --catalogue danh-muc.jsonl",
                "cchc indicators so-theo-doi.csv --set bo-chi-so.json --stated tasksDone=34 tasksAll=45",
            ],
            Commands =
            [
                new("explain", "indicatorsExplain.about", IndicatorsExplainCommand.Create),
                new("report", "indicatorsReport.about", IndicatorsReportCommand.Create),
                new("compare", "indicatorsCompare.about", IndicatorsCompareCommand.Create),
                new("trend", "indicatorsTrend.about", IndicatorsTrendCommand.Create),
                new("rank", "indicatorsRank.about", IndicatorsRankCommand.Create),
                new("levels", "indicatorsLevels.about", IndicatorsLevelsCommand.Create),
                new("check", "indicatorsCheck.about", IndicatorsCheckCommand.Create),
                new("tasks", "indicatorsTasks.about", IndicatorsTasksCommand.Create),
            ],
            Run = line =>
            {
                var counting = options.Open(line, line.All(files));
                var counter = new IndicatorCounter(counting.Sets, counting.Options);
                foreach (var answer in counting.Answers())
                {
                    counter.Add(answer);
                }

                var whole = counter.Whole().With(counting.Stated);
                IReadOnlyList<IndicatorGroup> groups = counting.Options.By.Count == 0 || whole.Dossiers == 0 ? [whole]
                    : counting.WithCatalogue(counter.Groups());
                var table = new IndicatorTable(counting.Sets, groups, whole, counting.Options.From, counting.Moment, counter.LeftOut,
                    counter.NotReceived);
                Write(line.Format, table);
                counting.Sum();
                return counting.IsSound && whole.Dossiers > 0 ? ExitCode.Ok : ExitCode.NoAnswer;
            },
        };
    }

    private static void Write(OutputFormat format, IndicatorTable table)
    {
        switch (format)
        {
            case OutputFormat.Json:
                JsonOut.Print(IndicatorsDocument.Of(table));
                break;
            case OutputFormat.Csv:
                Result.Write(stream =>
                {
                    using var writer = new StreamWriter(stream, new System.Text.UTF8Encoding(false), 1 << 16, leaveOpen: true);
                    IndicatorRows.WriteCsv(table, writer, Say.Language);
                });
                break;
            case OutputFormat.Xlsx:
                if (table.Groups.Count * (long)table.Sets.Max(set => set.Indicators.Count) > IndicatorSheet.MostRows)
                {
                    throw new InputException("indicators.tooManyForWorkbook", Say.Grouped(IndicatorSheet.MostRows));
                }

                Result.Write(stream => Notes.Findings(IndicatorSheet.Write(stream, table), "Excel"));
                break;
            default:
                var report = new Report(() => new IndicatorPage(table, Say.Language, isText: false, MostOnPage).Build(),
                    () => TextPage.Of(new IndicatorPage(table, Say.Language, isText: true, MostInText).Build(), LetterLines.Columns));
                Result.Write(format == OutputFormat.Html ? report.ToHtml() : report.ToText(), format);
                break;
        }
    }
}
