using System.Globalization;
using System.Text;
using Cchc.Cli.Commands;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Dossiers.Handling;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Stages;
using Cchc.Core.OpenXml.Stages;
using NodaTime;

namespace Cchc.Cli.Registers;

/// <summary><c>cchc register stages FILE</c>: which step of its internal process holds each dossier, and which were late by how much.</summary>
internal sealed class RegisterStagesCommand
{
    private const int Listed = 50;
    private const int ListedInWorkbook = 20_000;

    private readonly Option process = new("--process", "registerStages.process") { Value = "value.processFile", IsMany = true,
        IsRequired = true };
    private readonly Option list = new("--most", "registerStages.list") { Short = "-n", Value = "value.number" };
    private readonly RegisterOptions options = new();
    private readonly JudgeOptions judging = new(byAgency: true);
    private readonly StageOptions stages = new();

    public static Command Create() => new RegisterStagesCommand().Build();

    private Command Build() => new("register stages", "registerStages.about")
    {
        More = "registerStages.more",
        No = "registerStages.no",
        Arguments = [options.File],
        Options = [process, list, .. stages.All, .. judging.All, .. options.WithoutNames],
        Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Xlsx, OutputFormat.Html],
        Examples =
        [
            "cchc register stages so-theo-doi.csv --process quy-trinh.json --as-of 2026-11-02T08:00",
            "cchc register stages so-theo-doi.csv --process quy-trinh.xlsx --process 1.001193=khai-sinh.json --format html -o tien-do.html",
            "cchc register stages so-theo-doi.csv --process quy-trinh.json --format csv -o cac-buoc.csv",
        ],
        Run = Run,
    };

    private int Run(CommandLine line)
    {
        var (asOf, most) = (judging.Moment(line), Most(line));
        var known = Processes(line);
        var judge = judging.Judge(line);
        var register = new RegisterStages(judge, known, stages.Options(line, judge.Calculator, known, judging.Calendar));
        var input = options.Open(line);
        StagesSummary summary;
        if (line.Format == OutputFormat.Csv)
        {
            summary = null!;
            Result.Write(stream =>
            {
                using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
                summary = register.Run(input.Read(), asOf, new StagesRows(writer).Write, longest: 0);
            });
        }
        else
        {
            summary = register.Run(input.Read(), asOf, longest: most);
            Show(line, summary, asOf);
        }

        input.Sum();
        return summary.All.Late.Part > 0 || summary.Followed < summary.Rows || input.Wrong > 0 || input.Dossiers == 0 ? ExitCode.NoAnswer : ExitCode.Ok;
    }

    private void Show(CommandLine line, StagesSummary summary, LocalDateTime asOf)
    {
        var path = line.Get(options.File)!;
        switch (line.Format)
        {
            case OutputFormat.Json:
                JsonOut.Print(RegisterStagesDocument.Of(summary, asOf));
                break;
            case OutputFormat.Xlsx:
                Result.Write(stream => Notes.Findings(StagesWorkbook.Write(stream, summary), "Excel"));
                break;
            default:
                var report = StagesSummaryReport.Of(summary, asOf, path == "-" ? string.Empty : Path.GetFileName(path), Say.Language);
                Result.Write(line.Format == OutputFormat.Html ? report.ToHtml() : report.ToText(), line.Format);
                break;
        }
    }

    // FILE, or CODE=FILE for a file of one process that does not name its procedure.
    private List<InternalProcess> Processes(CommandLine line)
    {
        var (all, files) = (new List<InternalProcess>(), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var text in line.All(process))
        {
            var sign = File.Exists(text) ? -1 : text.IndexOf('=', StringComparison.Ordinal);
            var (code, path) = sign > 0 ? (text[..sign].Trim(), text[(sign + 1)..].Trim()) : (null, text);
            UserInput.OnlyOnce(line.Get(options.File), path);
            var found = StageQuestion.Read(path, null);
            if (code is not null && found.Count != 1)
            {
                throw new InputException("registerStages.severalForCode", UserInput.Quote(path), found.Count, UserInput.Quote(code));
            }

            foreach (var one in found.Select(item => code is null ? item : item with { Procedure = code }))
            {
                if (string.IsNullOrWhiteSpace(one.Procedure))
                {
                    throw new InputException("registerStages.noCode", UserInput.Quote(path), Notes.Short(one.Name ?? Say.Text("stages.unnamed",
                        one.Stages.Count)));
                }

                var own = one.Procedure.Trim();
                if (files.TryGetValue(own, out var before))
                {
                    throw new InputException("registerStages.twice", UserInput.Quote(own), UserInput.Quote(before), UserInput.Quote(path));
                }

                files.Add(own, path);
                all.Add(one);
            }
        }

        return all;
    }

    private int Most(CommandLine line) => line.Get(list) is not { } text ? line.Format == OutputFormat.Xlsx ? ListedInWorkbook : Listed
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= ListedInWorkbook ? number
        : throw new InputException("registerStages.wrongList", UserInput.Quote(text), Say.Grouped(ListedInWorkbook));
}
