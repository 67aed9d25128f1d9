using System.CommandLine;
using System.Globalization;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Costs.Portfolios;
using Cchc.Core.Costs.Times;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.OpenXml;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc portfolio DIR</c>: costs and savings of the files of a folder, added up.</summary>
internal static class PortfolioCommand
{
    private const string Description =
        """
        Costs and savings of many procedures: the plans and tables of a folder, added up by method and currency, with the progress of a programme.
        Cộng chi phí tuân thủ và tiết kiệm của nhiều thủ tục trong một thư mục.

        Examples:
          cchc portfolio costs/
          cchc portfolio costs/ --by field --year 2025
          cchc portfolio costs/ --format xlsx -o costs.xlsx

        Exit code: 0 answered, 1 a file with errors is in no sum, 2 wrong input.
        """;

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "Folder of plan files (cchc-cost/1) and tables (cchc-portfolio/1 or CSV); folders " +
            "in it are not read." };
        var format = new Option<string>("--format", "-f")
        {
            Description = "text (default), json, csv, xlsx or html.",
            DefaultValueFactory = _ => "text",
            HelpName = "text|json|csv|xlsx|html",
        };
        var output = new Option<string?>("--output", "-o") { Description = "File to write; needed for xlsx. - is standard output.", HelpName = "file" };
        var by = new Option<string?>("--by")
        {
            Description = "Groups: agency, field, year or procedure. Without it csv has the rows.",
            HelpName = "agency|field|year|procedure",
        };
        var year = new Option<string?>("--year") { Description = "Only rows of this year; programmes keep all theirs.", HelpName = "year" };
        var language = new Option<string>("--lang")
        {
            Description = "Language of text and html: vi (default) or en.",
            DefaultValueFactory = _ => "vi",
            HelpName = "vi|en",
        };
        var command = new Command("portfolio", Description) { folder, format, output, by, year, language };
        command.SetAction(parsed =>
            Run(parsed.GetValue(folder)!, parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(by), parsed.GetValue(year),
                SharedOptions.Language(parsed.GetValue(language)!)));
        return command;
    }

    private static int Run(string folder, string format, string? output, string? by, string? year, Language language)
    {
        var kind = format.Trim().ToLowerInvariant();
        if (kind is not ("text" or "json" or "csv" or "xlsx" or "html"))
        {
            throw new InputException($"{UserInput.Quote(format)} is not a format: expected text, json, csv, xlsx or html.");
        }

        if (kind == "xlsx" && output is null)
        {
            throw new InputException("A workbook is no text: name its file with -o FILE, or -o - for standard output.");
        }

        var grouping = by is null ? (PortfolioGrouping?)null : Grouping(by);
        var of = year is null ? (int?)null : Year(year);
        var content = PortfolioFolder.Read(Files(folder));
        OutputFile.Check(output);
        if (content.Portfolio.Rows.Count + content.Programmes.Count + content.Reviews.Count == 0)
        {
            Warn(content, language);
            throw new InputException($"There are no costs in the folder {UserInput.Quote(folder)}: expected files of the format cchc-cost/1 or " +
                "cchc-portfolio/1, or CSV tables of costs.");
        }

        content = of is { } one ? content.InYear(one) : content;
        Warn(content, language);
        if (kind == "xlsx")
        {
            OutputFile.Write(output!, stream => PortfolioWorkbook.Write(stream, content));
        }
        else
        {
            var report = PortfolioReport.Of(content, new PortfolioReportOptions { Language = language, By = grouping });
            var text = kind switch
            {
                "json" => AnswerJson.Write(content, grouping),
                "csv" => grouping is not null ? report.ToCsv() : PortfolioWriter.WriteCsv(content.Portfolio.Rows),
                "html" => report.ToHtml(),
                _ => report.ToText(),
            };
            Report.Write(text, Report.Parse(kind), output);
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
                throw new InputException(File.Exists(folder) ? $"{UserInput.Quote(folder)} is a file: a folder is needed."
                    : $"There is no folder {UserInput.Quote(folder)}.");
            }

            paths = [.. Directory.GetFiles(folder).Where(path => !Path.GetFileName(path).StartsWith('.')).OrderBy(path => path, StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException($"The folder {UserInput.Quote(folder)} cannot be read: {error.Message}");
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

    private static void Warn(PortfolioContent content, Language language)
    {
        foreach (var finding in content.Findings.Concat(content.Portfolio.Sums().SelectMany(sum => sum.Findings)
            .Where(finding => finding == WaitingCost.Warning)))
        {
            Notes.Write($"{finding.Code} {finding.Place}: {finding.Text.In(language)}");
        }

        foreach (var name in content.Refused)
        {
            Notes.Write(language == Language.Vietnamese ? $"{name}: có lỗi, không được cộng" : $"{name}: has errors and is in no sum");
        }
    }

    private static PortfolioGrouping Grouping(string text) => text.Trim().ToLowerInvariant() switch
    {
        "agency" => PortfolioGrouping.Agency,
        "field" => PortfolioGrouping.Field,
        "year" => PortfolioGrouping.Year,
        "procedure" => PortfolioGrouping.Procedure,
        _ => throw new InputException($"{UserInput.Quote(text)} is no grouping: expected agency, field, year or procedure."),
    };

    private static int Year(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999
        ? year
        : throw new InputException($"{UserInput.Quote(text)} is not a year: expected 1 to 9999.");
}
