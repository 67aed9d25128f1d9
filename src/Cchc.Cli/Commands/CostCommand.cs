using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc cost PLAN.json</c>: what a procedure costs, and what its simplification plan saves.</summary>
internal static class CostCommand
{
    private const string Description =
        """
        The compliance cost of a procedure and what its simplification plan saves, by the method of TT 02/2017/TT-VPCP, art. 27.
        Chi phí tuân thủ của một thủ tục và lợi ích của phương án đơn giản hóa.

        Examples:
          cchc cost sample
          cchc cost plan.json
          cchc cost plan.json --format xlsx -o plan.xlsx
          cchc cost plan.json --format html -o plan.html
          cchc cost plan.json --simulate 10000 --seed 7
          cchc cost draft 1.004222 --year 2026 -o plan.json
          cchc cost check table.csv

        PLAN is a file of the format cchc-cost/1; "sample" is an embedded example whose hours are an illustration. Missing is never zero: where an input
        is missing there is no total, and the answer says which.
        Exit code: 0 computed, 1 an input is missing or makes no sense, 2 wrong input.
        """;

    public static Command Create()
    {
        var plan = new Argument<string?>("plan")
        {
            Description = "File of the format cchc-cost/1; - is standard input, \"sample\" or \"sample:CODE\" an embedded example.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = Report.Format();
        var output = Report.Output();
        var language = Report.Language();
        var notation = Report.Notation();
        var runs = new Option<string>("--simulate")
        {
            Description = "Simulate so many times with the ranges of the inputs, and rank what drives the result.",
            HelpName = "runs",
        };
        var seed = new Option<string>("--seed")
        {
            Description = "The seed of the simulation, a whole number; the same seed gives the same answer. Default: 1.",
            HelpName = "number",
        };
        var command = new Command("cost", Description)
        {
            plan,
            format,
            output,
            language,
            notation,
            runs,
            seed,
            CostCheckCommand.Create(),
            CostDraftCommand.Create(),
        };
        command.SetAction(parsed =>
        {
            var how = Report.Parse(parsed.GetValue(format)!);
            var target = parsed.GetValue(output);
            Report.CheckOutput(how, target);
            var inputs = new CostRun(
                Read(parsed.GetValue(plan)
                    ?? throw new InputException("A plan is needed: a file of the format cchc-cost/1, or \"sample\". See: cchc cost --help")),
                SharedOptions.Language(parsed.GetValue(language)!),
                Report.ParseNotation(parsed.GetValue(notation)!));
            OutputFile.Check(target);
            Simulate(inputs, parsed.GetValue(runs), parsed.GetValue(seed));
            if (how == ReportFormat.Xlsx)
            {
                OutputFile.Write(target!, stream => Notes.Findings(inputs.Workbook(stream), "Excel"));
            }
            else
            {
                Report.Write(inputs.Write(how), how, target);
            }

            if (inputs.LeavesOutWaiting(how))
            {
                Notes.Write("Lượng giá thời gian chờ chỉ có trong text và json / the valuation of waiting time stands in text and json only.");
            }

            if (how != ReportFormat.Text || target is not null)
            {
                Notes.Findings([.. inputs.Findings.Where(finding => finding.Severity != FindingSeverity.Information)], "chi phí / cost");
            }

            return inputs.IsComplete ? ExitCode.Ok : ExitCode.NoAnswer;
        });
        return command;
    }

    private static CostCase Read(string path)
    {
        if (path == "sample" || path.StartsWith("sample:", StringComparison.Ordinal))
        {
            var code = path == "sample" ? SampleCosts.Codes[0].Value : path["sample:".Length..];
            return SampleCosts.Load(code)
                ?? throw new InputException($"There is no embedded example of {UserInput.Quote(code)}: expected {string.Join(", ", SampleCosts.Codes)}.");
        }

        return UserInput.Read(path, "The plan", CostPlanReader.Read).Value!;
    }

    private static void Simulate(CostRun inputs, string? runs, string? seed)
    {
        if (runs is null)
        {
            if (seed is not null)
            {
                throw new InputException("--seed goes with --simulate.");
            }

            return;
        }

        const int most = 1_000_000;
        var count = int.TryParse(runs, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            && number is >= 1 and <= most
            ? number
            : throw new InputException($"{UserInput.Quote(runs)} is no number of runs: expected 1 to {most}.");
        var start = seed is null ? 1UL
            : ulong.TryParse(seed, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var given) ? given
            : throw new InputException($"{UserInput.Quote(seed)} is no seed: expected a whole number from 0.");
        inputs.Simulate(count, start);
    }
}
