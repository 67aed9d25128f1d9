using System.CommandLine;
using System.Reflection;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Findings;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc catalogue validate FILE…</c>: what is wrong with the procedures, by rule, one by one, as JSON or as SARIF.</summary>
internal static class CatalogueValidateCommand
{
    private const string Description =
        """
        Check procedures against the law and against themselves. Kiểm tra dữ liệu thủ tục.

        Examples:
          cchc catalogue validate dump.jsonl.gz
          cchc catalogue validate dump.jsonl --only CCHC-CAT-104 --list
          cchc catalogue validate dump.jsonl --format sarif > findings.sarif

        Exit code: 0 nothing as severe as --fail-on, 1 something, 2 wrong input.
        """;

    public static Command Create()
    {
        var files = CatalogueCommand.Files();
        var format = new Option<string>("--format", "-f")
        {
            Description = "text for people (default), json or sarif for programs.",
            DefaultValueFactory = _ => "text",
            HelpName = "text|json|sarif",
        };
        var on = CatalogueCommand.On("The day whose law is applied; default: the last change of any record, at least 2026-08-05.");
        var only = new Option<string[]>("--only") { Description = "Only these rules, separated by commas; may be given several times.", HelpName = "codes" };
        var except = new Option<string[]>("--except") { Description = "Not these rules, separated by commas; may be given several times.", HelpName = "codes" };
        var least = new Option<string>("--severity")
        {
            Description = "The least severity to look for; default information.",
            DefaultValueFactory = _ => "information",
            HelpName = "information|warning|error",
        };
        var failOn = new Option<string>("--fail-on")
        {
            Description = "The severity from which on the exit code is 1; default error.",
            DefaultValueFactory = _ => "error",
            HelpName = "information|warning|error|never",
        };
        var list = new Option<bool>("--list") { Description = "Every finding, not one example a rule." };
        var language = new Option<string>("--lang")
        {
            Description = "Language of the text and of SARIF messages; default vi.",
            DefaultValueFactory = _ => "vi",
            HelpName = "vi|en",
        };
        var command = new Command("validate", Description) { files, on, only, except, least, failOn, list, language, format };
        command.SetAction(parsed =>
        {
            var names = parsed.GetValue(files)!;
            var print = Format(parsed.GetValue(format)!);
            var tongue = SharedOptions.Language(parsed.GetValue(language)!);
            var fail = parsed.GetValue(failOn)!.Trim() == "never" ? (FindingSeverity?)null : Severity(parsed.GetValue(failOn)!);
            var catalogue = CatalogueInput.ReadAll(names);
            var validator = Validator(new ValidationOptions
            {
                Date = CatalogueLaw.DayOf(catalogue, parsed.GetValue(on)),
                Only = Codes(parsed.GetValue(only)),
                Except = Codes(parsed.GetValue(except)),
                MinimumSeverity = Severity(parsed.GetValue(least)!),
            });
            var findings = validator.Validate(catalogue);
            var unread = catalogue.Findings.Where(finding => finding.Severity == FindingSeverity.Error).ToList();
            switch (print)
            {
                case "json":
                    OutputFile.WriteJson(stream => AnswerJson.Write(unread.Select(Unread).Concat(findings), stream));
                    break;
                case "sarif":
                    OutputFile.WriteJson(stream =>
                        SarifWriter.Write(findings, stream, Sarif(names, catalogue.Procedures.Count, tongue) with { Reading = unread }));
                    break;
                default:
                    ValidationView.Print(catalogue, validator, findings, parsed.GetValue(list), tongue);
                    break;
            }

            return fail is { } from && (findings.Any(finding => finding.Severity >= from) || unread.Count > 0) ? ExitCode.NoAnswer : ExitCode.Ok;
        });
        return command;
    }

    /// <summary>What could not be read stands before what is wrong with the rest: a file half read is not a good file.</summary>
    private static ValidationFinding Unread(Finding finding) => new()
    {
        Code = finding.Code,
        Severity = finding.Severity,
        Procedure = string.Empty,
        Path = finding.Place,
        Text = finding.Text,
    };

    private static string[] Codes(string[]? given) =>
        [.. (given ?? []).SelectMany(text => text.Split(',')).Select(code => code.Trim().ToUpperInvariant()).Where(code => code.Length > 0)];

    private static ProcedureValidator Validator(ValidationOptions options)
    {
        try
        {
            return new ProcedureValidator(options);
        }
        catch (ArgumentException error)
        {
            throw new InputException(error.Message.Split(" (Parameter", 2)[0]);
        }
    }

    private static SarifOptions Sarif(string[] files, int procedures, Language language)
    {
        var version = typeof(CatalogueValidateCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
            ?? string.Empty;
        var options = new SarifOptions { Language = language, ToolVersion = version };
        if (files.Length != 1 || files[0] is "-" or CatalogueInput.Sample)
        {
            return options;
        }

        var lines = RecordLines.Of(files[0], procedures);
        return options with
        {
            FileUri = Uri.TryCreate(files[0].Replace('\\', '/'), UriKind.RelativeOrAbsolute, out var uri) ? uri : null,
            LineOf = finding => finding.Index is { } index && index < lines.Count ? lines[index] : null,
        };
    }

    private static string Format(string text) => text.Trim().ToLowerInvariant() switch
    {
        "text" => "text",
        "json" => "json",
        "sarif" => "sarif",
        _ => throw new InputException($"\"{text}\" is not a format: expected text, json or sarif."),
    };

    private static FindingSeverity Severity(string text) => text.Trim().ToLowerInvariant() switch
    {
        "information" => FindingSeverity.Information,
        "warning" => FindingSeverity.Warning,
        "error" => FindingSeverity.Error,
        _ => throw new InputException($"\"{text}\" is not a severity: expected information, warning or error."),
    };
}
