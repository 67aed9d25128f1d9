using System.CommandLine;
using Cchc.Cli.Output;
using Cchc.Core.Exchange;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc catalogue stats FILE</c>: how many procedures a file holds and what reading them found.</summary>
internal static class CatalogueCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A portal dump (.json, .jsonl, .gz), or - for standard input." };
        var format = SharedOptions.Format();
        var stats = new Command("stats", "How many procedures a file holds, and the findings by code. Thống kê một tệp thủ tục.") { file, format };
        stats.SetAction(parsed => Run(parsed.GetValue(file)!, SharedOptions.Parse(parsed.GetValue(format)!)));
        return new Command("catalogue", "Work with files of procedures (danh mục thủ tục hành chính).") { stats };
    }

    private static int Run(string file, OutputFormat format)
    {
        using var input = Input.Open(file);
        var catalogue = NationalPortalReader.Read(input);
        if (catalogue.Procedures.Count == 0 && catalogue.Findings.Count > 0)
        {
            throw new InputException($"No procedure could be read from {(file == "-" ? "standard input" : file)}: {catalogue.Findings[0].Place}: {catalogue.Findings[0].Text.En}.");
        }

        var codes = catalogue.Findings.GroupBy(finding => finding.Code, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        if (format == OutputFormat.Json)
        {
            JsonOut.Print(writer =>
            {
                writer.WriteNumber("procedures", catalogue.Procedures.Count);
                writer.WriteStartObject("findings");
                foreach (var code in codes)
                {
                    writer.WriteNumber(code.Key, code.Count());
                }

                writer.WriteEndObject();
            });
            return ExitCode.Ok;
        }

        Console.Out.WriteLine($"Procedures: {catalogue.Procedures.Count}");
        Console.Out.WriteLine($"Findings:   {catalogue.Findings.Count}");
        foreach (var code in codes)
        {
            var example = code.First();
            Console.Out.WriteLine($"  {code.Key}  {code.Count(),6}  e.g. {example.Place}: {example.Text.En}");
        }

        return ExitCode.Ok;
    }
}
