using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.OpenXml.Plans;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc cost PLAN.json</c>: what a procedure costs, and what its simplification plan saves.</summary>
internal static class CostCommand
{
    public static Command Create()
    {
        var plan = new Argument("value.plan", "cost.plan");
        var notation = ReportOptions.Notation();
        var runs = new Option("--simulate", "cost.simulate") { Value = "value.number" };
        var seed = new Option("--seed", "cost.seed") { Value = "value.number" };
        return new Command("cost", "cost.about")
        {
            More = "cost.more",
            No = "cost.no",
            Arguments = [plan],
            Options = [notation, runs, seed],
            Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Xlsx, OutputFormat.Html],
            Examples =
            [
                "cchc cost sample",
                "cchc cost plan.json --format xlsx --output plan.xlsx",
                "cchc cost plan.json --simulate 10000 --seed 7",
                "cchc cost draft 1.004222 --year 2026 --format xlsx --output plan.xlsx",
            ],
            Commands =
            [
                new("check", "costCheck.about", CostCheckCommand.Create),
                new("draft", "draft.about", CostDraftCommand.Create),
            ],
            Run = line =>
            {
                var inputs = new CostRun(Read(line.Get(plan)!), ReportOptions.Notation(line.Get(notation)));
                Simulate(line, inputs, line.Get(runs), line.Get(seed));
                if (line.Format == OutputFormat.Xlsx)
                {
                    Result.Write(stream => Notes.Findings(inputs.Workbook(stream), "Excel"));
                }
                else
                {
                    Result.Write(inputs.Write(line.Format), line.Format);
                }

                if (inputs.LeavesOutWaiting(line.Format))
                {
                    Notes.Write(Say.Text("cost.waitingLeftOut"));
                }

                if (line.Format != OutputFormat.Text || line.Output is not null)
                {
                    Notes.Findings([.. inputs.Findings.Where(finding => finding.Severity != FindingSeverity.Information)], Say.Text("notes.cost"));
                }

                return inputs.IsComplete ? ExitCode.Ok : ExitCode.NoAnswer;
            },
        };
    }

    private static CostCase Read(string path)
    {
        if (path == "sample" || path.StartsWith("sample:", StringComparison.Ordinal))
        {
            var code = path == "sample" ? SampleCosts.Codes[0].Value : path["sample:".Length..];
            return SampleCosts.Load(code)
                ?? throw new InputException("cost.noSample", UserInput.Quote(code), string.Join(", ", SampleCosts.Codes));
        }

        var file = TableInput.Read(path, "what.plan", CostPlanReader.Read, CostPlanWorkbook.Read);
        Notes.Findings(file.Findings, Say.Text("notes.table"));
        return file.Value!;
    }

    private static void Simulate(CommandLine line, CostRun inputs, string? runs, string? seed)
    {
        if (runs is null)
        {
            if (seed is not null)
            {
                throw new UsageException(line.Command, "cost.seedAlone");
            }

            return;
        }

        const int most = 1_000_000;
        var count = int.TryParse(runs, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            && number is >= 1 and <= most
            ? number
            : throw new InputException("cost.noRuns", UserInput.Quote(runs), most);
        var start = seed is null ? 1UL
            : ulong.TryParse(seed, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var given) ? given
            : throw new InputException("cost.noSeed", UserInput.Quote(seed));
        inputs.Simulate(count, start);
    }
}
