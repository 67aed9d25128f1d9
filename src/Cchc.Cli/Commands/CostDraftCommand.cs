using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Costs;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc cost draft CODE</c>: a sheet to fill in, from the record of a procedure.</summary>
internal static class CostDraftCommand
{
    private const string Description =
        """
        A draft of the cost sheet of a procedure: its components, channels and fees become activities to fill in. Hours, volumes and incomes stand in no
        record and are left open; standard error lists them.
        Bản nháp bảng tính chi phí từ hồ sơ thủ tục.

        Example:
          cchc cost draft 1.004222 --year 2026 -o plan.json
        """;

    public static Command Create()
    {
        var code = new Argument<string>("code") { Description = "The code of the procedure, such as 1.004222." };
        var year = new Option<string>("--year") { Description = "The year of the sheet.", Required = true, HelpName = "year" };
        var catalogue = new Option<string>("--catalogue", "-c") { Description = "File of procedures; default: the embedded sample.", HelpName = "file" };
        var zero = new Option<bool>("--no-other-money") { Description = "State 0 for services everywhere, and 0 for fees of every activity but payment." };
        var output = new Option<string>("--output", "-o") { Description = "File to write; default: standard output.", HelpName = "file" };
        var command = new Command("draft", Description) { code, year, catalogue, zero, output };
        command.SetAction(parsed =>
        {
            var typed = parsed.GetValue(code)!;
            var parsedCode = RulesInput.ReadCode(typed)
                ?? throw new InputException($"{UserInput.Quote(typed)} is not a procedure code: expected text such as 1.004222.");
            var file = parsed.GetValue(catalogue);
            var procedures = file is null ? SampleCatalogue.Load() : CatalogueInput.Read(file);
            if (!procedures.TryFind(parsedCode.Value, out var procedure))
            {
                throw new InputException($"Procedure {parsedCode} is not among the {procedures.Procedures.Count} procedures of " +
                    $"{(file is null ? "the embedded sample: give a file with --catalogue" : CatalogueInput.NameOf(file))}.");
            }

            OutputFile.Check(parsed.GetValue(output));
            var draft = CostDraft.Of(procedure, new CostDraftOptions { Year = Year(parsed.GetValue(year)!), StatesNoOtherMoney = parsed.GetValue(zero) });
            Report.Write(CostPlanWriter.Write(draft.Sheet), ReportFormat.Json, parsed.GetValue(output));
            foreach (var finding in draft.Findings.Where(finding => finding.Severity != FindingSeverity.Information))
            {
                Notes.Write(finding.ToString());
            }

            var open = draft.Findings.Count(finding => finding.Severity == FindingSeverity.Information);
            Notes.Write($"Còn {open} chỗ cần điền / {open} places to fill in: hours, shares, services, times, subjects and incomes stand in no " +
                "record. Try: cchc cost FILE");
            return ExitCode.Ok;
        });
        return command;
    }

    private static int Year(string text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year)
        && year is >= 1990 and <= 2100
        ? year
        : throw new InputException($"{UserInput.Quote(text)} is not a year: expected four digits, 1990 to 2100.");
}
