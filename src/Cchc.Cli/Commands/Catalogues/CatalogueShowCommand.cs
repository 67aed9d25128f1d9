using System.Text;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Catalogues;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Exchange.Writing;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Cli.Commands.Catalogues;

/// <summary><c>cchc catalogue show FILE CODE</c>: the public notice of a procedure, on the terminal or as a page.</summary>
internal static class CatalogueShowCommand
{
    public static Command Create()
    {
        var file = CatalogueCommand.File();
        var code = SharedOptions.Code();
        var on = SharedOptions.On("show.on");
        var locality = SharedOptions.Locality();
        return new Command("catalogue show", "show.about")
        {
            No = "show.no",
            Arguments = [file, code],
            Options = [on, locality],
            Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Html],
            Examples =
            [
                "cchc catalogue show sample 1.001193",
                "cchc catalogue show dump.jsonl.gz 1.004222 --format html -o notice.html",
                "cchc catalogue show catalogue.jsonl.gz 1.001193 --on 2026-08-01 --locality H15",
            ],
            Run = line =>
            {
                var catalogue = CatalogueInput.Read(line.Get(file)!);
                var procedure = Find(catalogue, line.Get(code)!, line.Get(on), CatalogueInput.Locality(line.Get(locality)));
                if (procedure is null)
                {
                    return ExitCode.NoAnswer;
                }

                switch (line.Format)
                {
                    case OutputFormat.Html:
                        Result.Write(ProcedureReport.Of(procedure, Say.Language, catalogue.DataVersion).ToHtml(), line.Format);
                        break;
                    case OutputFormat.Json:
                        Result.Write(Json(procedure), line.Format);
                        break;
                    default:
                        Print(procedure, catalogue.DataVersion);
                        break;
                }

                return ExitCode.Ok;
            },
        };
    }

    private static Procedure? Find(ProcedureCatalogue catalogue, string code, string? on, Locality? locality)
    {
        if (on is null)
        {
            if (locality is not null)
            {
                throw new InputException("catalogue.localityNeedsDay");
            }

            if (catalogue.TryFind(code, out var newest))
            {
                return newest;
            }

            Notes.Write(Say.Text("show.none", catalogue.Procedures.Count, UserInput.Quote(code)));
            return null;
        }

        CatalogueInput.NoteLocality(catalogue, locality);
        var answer = catalogue.InForce(code, UserInput.Date(on), locality);
        foreach (var reason in answer.Reasons)
        {
            Notes.Write(Say.In(reason));
        }

        return (answer as VersionAnswer.Found)?.Procedure;
    }

    private static void Print(Procedure procedure, string dataVersion)
    {
        var width = Result.IsTerminal ? Math.Clamp(Screen.Width - 1, 20, 100) : ProcedureReport.DefaultWidth;
        foreach (var line in TextPage.Lines(ProcedureReport.Of(procedure, Say.Language, dataVersion).Page, width))
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
