using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Procedures.Validation;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc catalogue stats FILE…</c>: how many procedures files hold, what reading them found, and what validation finds.</summary>
internal static class CatalogueStatsCommand
{
    public static Command Create()
    {
        var files = CatalogueCommand.Files();
        var format = SharedOptions.Format();
        var on = CatalogueCommand.On("The day whose law the validation applies; default: the last change of any record, at least 2026-08-05.");
        var command = new Command("stats",
            "How many procedures files hold, and the findings by code, those of reading and of validation. Thống kê tệp thủ tục.") { files, on, format };
        command.SetAction(parsed => Run(parsed.GetValue(files)!, parsed.GetValue(on), SharedOptions.Parse(parsed.GetValue(format)!)));
        return command;
    }

    private static int Run(string[] files, string? on, OutputFormat format)
    {
        var catalogue = CatalogueInput.ReadAll(files, isQuiet: true);
        var date = CatalogueLaw.DayOf(catalogue, on);
        var codes = catalogue.Findings.Select(finding => (finding.Code, finding.Place, finding.Text))
            .Concat(new ProcedureValidator(new ValidationOptions { Date = date }).Validate(catalogue)
                .Select(finding => (finding.Code, Place: $"{finding.Procedure} {finding.Path}", finding.Text)))
            .GroupBy(finding => finding.Code, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        JsonOut.Print(format, () => CatalogueStatisticsDocument.Of(catalogue, date, codes.Select(code => KeyValuePair.Create(code.Key, code.Count()))), () =>
        {
            Screen.Line($"Thủ tục / Procedures: {catalogue.Procedures.Count}");
            if (catalogue.LocalVersions.Count + catalogue.Announcements.Count > 0)
            {
                Screen.Line($"Phiên bản địa phương / Local versions: {catalogue.LocalVersions.Count}");
                Screen.Line($"Quyết định công bố / Announcements: {catalogue.Announcements.Count}");
            }

            Screen.Line($"Phát hiện / Findings: {codes.Sum(code => code.Count())} [grey](theo pháp luật ngày / by the law of {JsonOut.Iso(date)})[/]");
            foreach (var code in codes)
            {
                var example = code.First();
                Screen.Paragraph($"  {code.Key} {code.Count(),6}  ", $"{example.Place.Trim()}: {example.Text.En}", "grey");
            }
        });
        return ExitCode.Ok;
    }
}
