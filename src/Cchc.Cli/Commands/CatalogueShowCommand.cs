using System.CommandLine;
using System.Text;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc catalogue show FILE CODE</c>: the public notice of a procedure, on the terminal or as a page.</summary>
internal static class CatalogueShowCommand
{
    private const string Description =
        """
        The public notice (niêm yết) of a procedure: on the terminal, or as a page that stands alone.

        Examples:
          cchc catalogue show sample 1.001193
          cchc catalogue show dump.jsonl.gz 1.004222 --html notice.html
          cchc catalogue show catalogue.jsonl.gz 1.001193 --on 2026-08-01 --locality H15

        Exit code: 0 shown, 1 not in force on the day, or no such procedure, 2 wrong input.
        """;

    public static Command Create()
    {
        var file = CatalogueCommand.File();
        var code = new Argument<string>("code") { Description = "The code of the procedure, such as 1.001193." };
        var on = CatalogueCommand.On("The version in force on this day; default: the newest.");
        var locality = CatalogueCommand.Locality();
        var html = new Option<string>("--html") { Description = "Write the notice as a page to this file; - for standard output.", HelpName = "file" };
        var language = new Option<string>("--lang")
        {
            Description = "Language of headings and labels; default vi. The words of the record stay Vietnamese.",
            DefaultValueFactory = _ => "vi",
            HelpName = "vi|en",
        };
        var format = SharedOptions.Format();
        var command = new Command("show", Description) { file, code, on, locality, html, language, format };
        command.SetAction(parsed =>
        {
            var tongue = SharedOptions.Language(parsed.GetValue(language)!);
            var print = SharedOptions.Parse(parsed.GetValue(format)!);
            var catalogue = CatalogueInput.Read(parsed.GetValue(file)!);
            var procedure = Find(catalogue, parsed.GetValue(code)!, parsed.GetValue(on), CatalogueInput.Locality(parsed.GetValue(locality)));
            if (procedure is null)
            {
                return ExitCode.NoAnswer;
            }

            if (parsed.GetValue(html) is { } path)
            {
                OutputFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(ProcedureReport.Of(procedure, tongue, catalogue.DataVersion).ToHtml())));
            }
            else if (print == OutputFormat.Json)
            {
                Console.Out.WriteLine(Notes.HarmlessJson(Json(procedure)));
            }
            else
            {
                Print(procedure, tongue, catalogue.DataVersion);
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static Procedure? Find(ProcedureCatalogue catalogue, string code, string? on, Locality? locality)
    {
        if (on is null)
        {
            if (locality is not null)
            {
                throw new InputException("--locality needs the day: give --on too.");
            }

            if (catalogue.TryFind(code, out var newest))
            {
                return newest;
            }

            Notes.Write($"The catalogue of {catalogue.Procedures.Count} procedures has none with the code \"{code}\".");
            return null;
        }

        CatalogueInput.NoteLocality(catalogue, locality);
        var answer = catalogue.InForce(code, UserInput.Date(on), locality);
        foreach (var reason in answer.Reasons)
        {
            Notes.Write($"{reason.Vi} / {reason.En}");
        }

        return (answer as VersionAnswer.Found)?.Procedure;
    }

    private static void Print(Procedure procedure, Language language, string dataVersion)
    {
        var width = Console.IsOutputRedirected ? ProcedureReport.DefaultWidth : Math.Clamp(Screen.Out.Profile.Width - 1, 20, 100);
        foreach (var line in TextPage.Lines(ProcedureReport.Of(procedure, language, dataVersion).Page, width))
        {
            var text = line.LabelLength > 0
                ? $"[grey]{Screen.Escape(line.Text[..line.LabelLength])}[/]{Screen.Escape(line.Text[line.LabelLength..])}"
                : $"[{Style(line.Kind)}]{Screen.Escape(line.Text)}[/]";
            Screen.Line(line.Text.Length == 0 ? string.Empty : text);
        }
    }

    private static string Style(TextPage.LineKind kind) => kind switch
    {
        TextPage.LineKind.Title => "bold yellow",
        TextPage.LineKind.Heading => "bold",
        TextPage.LineKind.Subheading => "underline",
        TextPage.LineKind.Absent => "grey italic",
        _ => "default",
    };

    /// <summary>The record as our own JSON has it, on one line.</summary>
    private static string Json(Procedure procedure)
    {
        using var stream = new MemoryStream();
        CatalogueWriter.Write(new ProcedureCatalogue([procedure]), stream);
        return Encoding.UTF8.GetString(stream.ToArray()).Split('\n')[1];
    }
}
