using System.CommandLine;
using System.Text;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Exchange.Costs;

namespace Cchc.Cli.Commands;

/// <summary>How a cost report is written.</summary>
internal enum ReportFormat
{
    Text,
    Json,
    Csv,
    Xlsx,
    Html,
}

/// <summary>The options of commands that write reports, and the writing itself.</summary>
internal static class Report
{
    public static Option<string> Format() => new("--format", "-f")
    {
        Description = "text for people (default), json and csv for programs, xlsx for Excel, html for a browser.",
        DefaultValueFactory = _ => "text",
        HelpName = "text|json|csv|xlsx|html",
    };

    public static Option<string> Output() => new("--output", "-o")
    {
        Description = "File to write; - is standard output (default). Needed for xlsx.",
        HelpName = "file",
    };

    public static Option<string> Language() => new("--lang")
    {
        Description = "Language of text and html: vi (default) or en.",
        DefaultValueFactory = _ => "vi",
        HelpName = "vi|en",
    };

    public static Option<string> Notation() => new("--notation")
    {
        Description = "Numbers in csv: invariant (default, for programs) or vi (semicolons and decimal commas, for spreadsheets).",
        DefaultValueFactory = _ => "invariant",
        HelpName = "invariant|vi",
    };

    public static ReportFormat Parse(string format) => format.Trim().ToLowerInvariant() switch
    {
        "text" => ReportFormat.Text,
        "json" => ReportFormat.Json,
        "csv" => ReportFormat.Csv,
        "xlsx" => ReportFormat.Xlsx,
        "html" => ReportFormat.Html,
        _ => throw new InputException($"{UserInput.Quote(format)} is not a format: expected text, json, csv, xlsx or html."),
    };

    public static CostNotation ParseNotation(string text) => text.Trim().ToLowerInvariant() switch
    {
        "invariant" => CostNotation.Invariant,
        "vi" => CostNotation.Vietnamese,
        _ => throw new InputException($"{UserInput.Quote(text)} is not a notation: expected invariant or vi."),
    };

    /// <summary>A workbook is no text: it goes to a file, or to standard output only when asked for by name.</summary>
    public static void CheckOutput(ReportFormat format, string? output)
    {
        if (format == ReportFormat.Xlsx && output is null)
        {
            throw new InputException("An Excel workbook needs a file: add -o FILE.xlsx.");
        }
    }

    /// <summary>Writes text to standard output or a file, in UTF-8, the same bytes to both.</summary>
    public static void Write(string text, ReportFormat format, string? output)
    {
        var safe = format switch
        {
            ReportFormat.Text => Notes.Harmless(text),
            ReportFormat.Json => Notes.HarmlessJson(text),
            _ => text, // their writers have seen to it
        };
        OutputFile.Write(output ?? "-", stream => stream.Write(Encoding.UTF8.GetBytes(safe.EndsWith('\n') ? safe : safe + "\n")));
    }
}
