using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Costs;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.OpenXml.Plans;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc cost draft CODE</c>: a sheet to fill in, from the record of a procedure.</summary>
internal static class CostDraftCommand
{
    public static Command Create()
    {
        var code = SharedOptions.Code();
        var year = new Option("--year", "draft.year") { Value = "value.year", IsRequired = true };
        var catalogue = SharedOptions.Catalogue();
        var zero = new Option("--no-other-money", "draft.zero");
        return new Command("cost draft", "draft.about")
        {
            More = "draft.more",
            Arguments = [code],
            Options = [year, catalogue, zero],
            Formats = [OutputFormat.Json, OutputFormat.Xlsx],
            Examples =
            [
                "cchc cost draft 1.004222 --year 2026 --output plan.json",
                "cchc cost draft 1.004222 --year 2026 --format xlsx --output plan.xlsx",
            ],
            Run = line =>
            {
                var parsedCode = UserInput.Code(line.Get(code)!);
                var file = line.Get(catalogue);
                var procedures = file is null ? SampleCatalogue.Load() : CatalogueInput.Read(file);
                if (!procedures.TryFind(parsedCode.Value, out var procedure))
                {
                    throw CatalogueInput.Missing(parsedCode, procedures, file);
                }

                var draft = CostDraft.Of(procedure, new CostDraftOptions { Year = Year(line.Get(year)!), StatesNoOtherMoney = line.Has(zero) });
                if (line.Format == OutputFormat.Xlsx)
                {
                    Result.Write(stream => Notes.Findings(CostPlanWorkbook.Write(stream, draft.Sheet), "Excel"));
                }
                else
                {
                    Result.Write(CostPlanWriter.Write(draft.Sheet), line.Format);
                }

                foreach (var finding in draft.Findings.Where(finding => finding.Severity != FindingSeverity.Information))
                {
                    Notes.Write(Notes.Line(finding));
                }

                var open = draft.Findings.Count(finding => finding.Severity == FindingSeverity.Information);
                Notes.Write(Say.Text("draft.open", open));
                return ExitCode.Ok;
            },
        };
    }

    private static int Year(string text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year)
        && year is >= 1990 and <= 2100
        ? year
        : throw new InputException("input.noYear", UserInput.Quote(text), 1990, 2100);
}
