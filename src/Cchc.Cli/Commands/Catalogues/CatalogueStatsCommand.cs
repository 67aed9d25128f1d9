using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands.Catalogues;

/// <summary><c>cchc catalogue stats FILE…</c>: how many procedures files hold, what reading them found, and what validation finds.</summary>
internal static class CatalogueStatsCommand
{
    public static Command Create()
    {
        var files = CatalogueCommand.Files();
        var on = SharedOptions.On("validate.on");
        return new Command("catalogue stats", "stats.about")
        {
            Arguments = [files],
            Options = [on],
            Formats = [OutputFormat.Text, OutputFormat.Json],
            Examples = ["cchc catalogue stats catalogue.jsonl.gz"],
            Run = line => Run(line.All(files), line.Get(on), line.Format),
        };
    }

    private static int Run(IReadOnlyList<string> files, string? on, OutputFormat format)
    {
        var catalogue = CatalogueInput.ReadAll(files, isQuiet: true);
        var date = CatalogueLaw.DayOf(catalogue, on);
        var codes = catalogue.Findings
            .Concat(new ProcedureValidator(new ValidationOptions { Date = date }).Validate(catalogue)
                .Select(finding => new Finding(finding.Code, finding.Severity, $"{finding.Procedure} {RecordPath.In(finding.Path, Say.Language)}",
                    finding.Text)))
            .GroupBy(finding => finding.Code, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        JsonOut.Print(format, () => CatalogueStatisticsDocument.Of(catalogue, date, codes.Select(code => KeyValuePair.Create(code.Key, code.Count()))), () =>
        {
            Screen.Line(Say.Text("stats.procedures", catalogue.Procedures.Count));
            if (catalogue.LocalVersions.Count + catalogue.Announcements.Count > 0)
            {
                Screen.Line(Say.Text("stats.localVersions", catalogue.LocalVersions.Count));
                Screen.Line(Say.Text("stats.announcements", catalogue.Announcements.Count));
            }

            Screen.Line(Say.Text("stats.findings", codes.Sum(code => code.Count()), Words.Date(date)));
            foreach (var code in codes)
            {
                var example = code.First();
                Screen.Paragraph($"  {code.Key} {code.Count(),6}  ", $"{Notes.RecordPlace(example.Place.Trim())}: {Say.In(example.Text)}", "grey");
            }
        });
        return ExitCode.Ok;
    }
}
