using System.Globalization;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Times;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.OpenXml;
using Cchc.Core.OpenXml.Plans;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc portfolio DIR</c>: costs and savings of the files of a folder, added up.</summary>
internal static class PortfolioCommand
{
    public static Command Create()
    {
        var folder = new Argument("value.folder", "portfolio.folder");
        var by = new Option("--by", "portfolio.by")
        {
            Choices = ["agency", "field", "year", "procedure"],
            Words = () =>
                [("agency", Say.Text("by.agency")), ("field", Say.Text("by.field")), ("year", Say.Text("by.year")), ("procedure", Say.Text("by.procedure"))],
        };
        var year = new Option("--year", "portfolio.year") { Value = "value.year" };
        return new Command("portfolio", "portfolio.about")
        {
            More = "portfolio.more",
            No = "portfolio.no",
            Arguments = [folder],
            Options = [by, year],
            Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Xlsx, OutputFormat.Html],
            Examples =
            [
                "cchc portfolio costs/",
                "cchc portfolio costs/ --by field --year 2025",
                "cchc portfolio costs/ --format xlsx --output costs.xlsx",
            ],
            Run = line => Run(line.Get(folder)!, line.Format, line.Get(by), line.Get(year)),
        };
    }

    private static int Run(string folder, OutputFormat format, string? by, string? year)
    {
        var grouping = by is null ? (PortfolioGrouping?)null : Grouping(by);
        var of = year is null ? (int?)null : Year(year);
        var content = PortfolioWorkbooks.Read(Files(folder));
        if (content.Portfolio.Rows.Count + content.Programmes.Count + content.Reviews.Count == 0)
        {
            Warn(content);
            throw new InputException("portfolio.nothing", UserInput.Quote(folder));
        }

        content = of is { } one ? content.InYear(one) : content;
        Warn(content);
        if (format == OutputFormat.Xlsx)
        {
            Result.Write(stream => PortfolioWorkbook.Write(stream, content));
        }
        else
        {
            var report = PortfolioReport.Of(content, new PortfolioReportOptions { Language = Say.Language, By = grouping });
            var text = format switch
            {
                OutputFormat.Json => AnswerJson.Write(content, grouping),
                OutputFormat.Csv => grouping is not null ? report.ToCsv() : PortfolioWriter.WriteCsv(content.Portfolio.Rows),
                OutputFormat.Html => report.ToHtml(),
                _ => report.ToText(),
            };
            Result.Write(text, format);
        }

        return content.Refused.Count == 0 && content.Findings.All(finding => finding.Severity != FindingSeverity.Error) ? ExitCode.Ok : ExitCode.NoAnswer;
    }

    // One open file at a time; hidden ones, as editors and systems leave them, are passed over.
    private static IEnumerable<(string Name, Stream Content)> Files(string folder)
    {
        List<string> paths;
        try
        {
            if (!Directory.Exists(folder))
            {
                throw new InputException(File.Exists(folder) ? "portfolio.file" : "portfolio.noFolder", UserInput.Quote(folder));
            }

            paths = [.. Directory.GetFiles(folder).Where(path => !Path.GetFileName(path).StartsWith('.')).OrderBy(path => path, StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException("portfolio.cannotRead", UserInput.Quote(folder), SystemError.Of(error));
        }

        foreach (var path in paths)
        {
            // A pipe would be waited for; a link to nothing, or a file that may not be read, is said like it.
            using var file = FileIdentity.IsRegular(path) ? Opened(path) : new UnreadableStream();
            yield return (Path.GetFileName(path), file);
        }
    }

    private static Stream Opened(string path)
    {
        OpenFiles.Read(path);
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new UnreadableStream();
        }
    }

    private static void Warn(PortfolioContent content)
    {
        foreach (var finding in content.Findings.Concat(content.Portfolio.Sums().SelectMany(sum => sum.Findings)
            .Where(finding => finding == WaitingCost.Warning)))
        {
            Notes.Write(Notes.Line(finding));
        }

        foreach (var name in content.Refused)
        {
            Notes.Write(Say.Text("portfolio.refused", name));
        }
    }

    private static PortfolioGrouping Grouping(string text) => text.Trim().ToLowerInvariant() switch
    {
        "agency" => PortfolioGrouping.Agency,
        "field" => PortfolioGrouping.Field,
        "year" => PortfolioGrouping.Year,
        _ => PortfolioGrouping.Procedure,
    };

    private static int Year(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999
        ? year
        : throw new InputException("input.noYear", UserInput.Quote(text), 1, 9999);
}
