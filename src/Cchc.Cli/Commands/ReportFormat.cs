using System.CommandLine;
using System.Text;

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

    public static Option<string> Output() => new("--output", "-o") { Description = "File to write; - is standard output (default). Needed for xlsx.", HelpName = "file" };

    public static Option<string> Language() => new("--lang") { Description = "Language of text and html: vi (default) or en.", DefaultValueFactory = _ => "vi", HelpName = "vi|en" };

    public static Option<string> Notation() => new("--notation") { Description = "Numbers in csv: invariant (default, for programs) or vi (semicolons and decimal commas, for spreadsheets).", DefaultValueFactory = _ => "invariant", HelpName = "invariant|vi" };

    public static ReportFormat Parse(string format) => format.Trim().ToLowerInvariant() switch
    {
        "text" => ReportFormat.Text,
        "json" => ReportFormat.Json,
        "csv" => ReportFormat.Csv,
        "xlsx" => ReportFormat.Xlsx,
        "html" => ReportFormat.Html,
        _ => throw new InputException($"{Input.Quote(format)} is not a format: expected text, json, csv, xlsx or html."),
    };

    public static Core.Exchange.CostNotation ParseNotation(string text) => text.Trim().ToLowerInvariant() switch
    {
        "invariant" => Core.Exchange.CostNotation.Invariant,
        "vi" => Core.Exchange.CostNotation.Vietnamese,
        _ => throw new InputException($"{Input.Quote(text)} is not a notation: expected invariant or vi."),
    };

    /// <summary>A workbook is no text: it goes to a file, or to standard output only when asked for by name.</summary>
    public static void CheckOutput(ReportFormat format, string? output)
    {
        if (format == ReportFormat.Xlsx && output is null)
        {
            throw new InputException("An Excel workbook needs a file: add -o FILE.xlsx.");
        }
    }

    /// <summary>A result never takes the place of what it was computed from.</summary>
    public static void NotOnto(string? input, string? output)
    {
        if (input is not (null or "-") && output is not (null or "-") && File.Exists(output) && Same(input, output))
        {
            throw new InputException($"{Input.Quote(output)} is what is read: write the result to another file.");
        }
    }

    private static bool Same(string left, string right)
    {
        static string Real(string path) => new FileInfo(path).LinkTarget is null ? Path.GetFullPath(path) : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        return string.Equals(Real(left), Real(right), StringComparison.Ordinal);
    }

    /// <summary>Writes text to standard output or a file, in UTF-8; on a terminal it cannot steer the terminal.</summary>
    public static void Write(string text, string? output)
    {
        if (output is null)
        {
            Console.Out.Write(Notes.Harmless(text));
            if (!text.EndsWith('\n'))
            {
                Console.Out.WriteLine();
            }

            return;
        }

        OutputFile.Write(output, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
    }
}
