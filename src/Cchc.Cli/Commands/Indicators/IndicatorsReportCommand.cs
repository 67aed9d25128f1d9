using System.Globalization;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Indicators;
using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.OpenXml.Reporting;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Cli.Commands.Indicators;

/// <summary><c>cchc indicators report FILE… --period 2026-Q3</c>: how dossiers were resolved in a period, as a page, a workbook, a letter.</summary>
internal sealed class IndicatorsReportCommand
{
    private const int MostListed = 200;

    private readonly Argument files = new("value.file", "indicators.files") { IsMany = true };
    private readonly Option period = new("--period", "indicatorsReport.period") { Value = "value.period", IsRequired = true };
    private readonly Option closedOn = IndicatorPeriodOptions.ClosedOnOption();
    private readonly Option by = IndicatorPeriodOptions.ByOption("indicatorsReport.by");
    private readonly Option most = new("--most", "indicatorsReport.most") { Short = "-n", Value = "value.number" };
    private readonly IndicatorLetterOptions letter = new();
    private readonly IndicatorCommandOptions counting = new("indicatorsReport.set");

    public static Command Create() => new IndicatorsReportCommand().Build();

    private Command Build() => new("indicators report", "indicatorsReport.about")
    {
        More = "indicatorsReport.more",
        No = "indicatorsReport.no",
        Arguments = [files],
        Options = [period, closedOn, by, .. counting.OfSets, most, .. letter.All, .. counting.Shared],
        Formats = [OutputFormat.Text, OutputFormat.Html, OutputFormat.Xlsx, OutputFormat.Docx, OutputFormat.Csv, OutputFormat.Json],
        Examples =
        [
            "cchc indicators report so-theo-doi.csv --period 2026-Q3 --format html --output quy-3.html",
            "cchc indicators report so-theo-doi.csv --period 2026 --by agency --format xlsx --output nam-2026.xlsx",
            "cchc indicators report so-theo-doi.csv --period 2026-10 --format docx --output bao-cao.docx",
        ],
        Run = Run,
    };

    private int Run(CommandLine line)
    {
        var (chosen, listed) = (Period(line), Listed(line));
        letter.Check(line);
        counting.CheckStated(line);
        var sets = counting.HasSets(line) ? counting.Sets(line) : [];
        var catalogue = counting.Judging.Catalogue(line);
        var (judge, moment) = (counting.Judging.Judge(line, catalogue), Moment(line, chosen));
        var inputs = counting.Register.Open(line, line.All(files));
        var options = new IndicatorOptions { From = chosen.First, Calendar = judge.Calculator.Calendar, ProcedureOf = Procedure };
        var beside = sets.Count == 0 ? [] : counting.Beside(line, catalogue, options, moment);
        var counter = new IndicatorCounter(sets, options);
        var key = IndicatorPeriodOptions.Key(line, by);
        var (figures, before) = PeriodFigures.OfBoth(inputs.SelectMany(input => input.Read()), judge, moment, chosen, key.Key, Procedure,
            sets.Count == 0 ? null : counter.Add);
        Show(line, figures, Options(line, key, catalogue) with
        {
            Listed = listed, Sets = sets, Counts = counter.Whole().With(beside), Before = before, Calendar = judge.Calculator.Calendar,
        });
        foreach (var input in inputs)
        {
            input.Sum();
        }

        return inputs.All(input => input.Wrong == 0) && figures.ByLaw.Received > 0 ? ExitCode.Ok : ExitCode.NoAnswer;

        Procedure? Procedure(string code) => catalogue.TryFind(code, out var found) ? found : null;
    }

    private IndicatorReportOptions Options(CommandLine line, ReportKey key, ProcedureCatalogue catalogue)
    {
        var language = line.Format is OutputFormat.Xlsx or OutputFormat.Docx ? Language.Vietnamese : Say.Language;
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in catalogue.Procedures.SelectMany(procedure => procedure.Fields))
        {
            if (field.Code is { Length: > 0 } code && field.Name is { Length: > 0 } name)
            {
                names[code] = name;
            }
        }

        return new IndicatorReportOptions
        {
            Office = letter.Agency(line) ?? string.Empty,
            Data = string.Join(", ", line.All(files).Where(path => path != "-").Select(Path.GetFileName)),
            PartName = key.Name,
            PartNameOf = key.Key switch
            {
                IndicatorKey.Procedure => code => catalogue.TryFind(code, out var found) ? found.Name : null,
                IndicatorKey.Field => code => names.GetValueOrDefault(code),
                _ => value => IndicatorWords.Value(key.Key, value, language),
            },
            FieldNameOf = code => names.GetValueOrDefault(code),
        };
    }

    private void Show(CommandLine line, PeriodFigures figures, IndicatorReportOptions options)
    {
        switch (line.Format)
        {
            case OutputFormat.Json:
                Result.Write(AnswerJson.Write(figures, options), OutputFormat.Json);
                break;
            case OutputFormat.Xlsx:
                Result.Write(stream => Notes.Findings(IndicatorWorkbook.Write(stream, figures, options), "Excel"));
                break;
            case OutputFormat.Docx:
                Result.Write(letter.Of(line, figures, options).WriteDocx);
                break;
            default:
                var report = IndicatorReport.Of(figures, options, Say.Language);
                TableReports.Write(report, line.Format);
                break;
        }
    }

    // Judged before its first day or after its last, a period would have the figures of another one.
    private LocalDateTime Moment(CommandLine line, ReportPeriod chosen)
    {
        var moment = counting.Judging.Moment(line, chosen.End);
        return moment.Date < chosen.First ? throw Outside("indicatorsReport.notBegun") : moment > chosen.End ? throw Outside("indicatorsReport.over") : moment;

        InputException Outside(string text) => new(
            text, UserInput.Quote(line.Get(period)!), Words.Date(chosen.First), Words.Date(chosen.Last), Say.In(IndicatorWords.Of(moment)));
    }

    private ReportPeriod Period(CommandLine line)
    {
        var day = IndicatorPeriodOptions.ClosedOn(line, closedOn);
        var asked = line.Get(period)!;
        return ReportPeriod.TryParse(asked, day, out var found) ? found : throw new InputException("indicatorsReport.noPeriod", UserInput.Quote(asked));
    }

    private int Listed(CommandLine line) => line.Get(most) is not { } text ? IndicatorReportOptions.Default.Listed
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostListed ? number
        : throw new InputException("indicatorsReport.wrongMost", UserInput.Quote(text), Say.Grouped(MostListed));
}
