using System.Reflection;
using System.Text;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Findings;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands.Catalogues;

/// <summary><c>cchc catalogue validate FILE…</c>: what is wrong with the procedures, by rule, one by one, as JSON or as SARIF.</summary>
internal static class CatalogueValidateCommand
{
    private const string Never = "never";

    private static readonly string[] Severities = ["information", "warning", "error"];

    public static Command Create()
    {
        var files = CatalogueCommand.Files();
        var on = SharedOptions.On("validate.on");
        var only = new Option("--only", "validate.only") { Value = "value.codes", IsMany = true, Goes = IsRule };
        var except = new Option("--except", "validate.except") { Value = "value.codes", IsMany = true, Goes = IsRule };
        var least = new Option("--severity", "validate.severity") { Choices = Severities, Words = Meanings };
        var failOn = new Option("--fail-on", "validate.failOn")
        {
            Choices = [.. Severities, Never],
            Words = () => [.. Meanings(), (Never, Say.Text("severity.never"))],
        };
        var list = new Option("--list", "validate.list");
        return new Command("catalogue validate", "validate.about")
        {
            No = "validate.no",
            Arguments = [files],
            Options = [on, only, except, least, failOn, list],
            Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Sarif],
            Examples =
            [
                "cchc catalogue validate dump.jsonl.gz",
                "cchc catalogue validate dump.jsonl --only CCHC-CAT-104 --list",
                "cchc catalogue validate dump.jsonl --format sarif --output findings.sarif",
            ],
            Run = line =>
            {
                var names = line.All(files);
                var failing = line.Get(failOn) ?? "error";
                var fail = failing.Trim() == Never ? (FindingSeverity?)null : Severity(failing);
                var catalogue = CatalogueInput.ReadAll(names);
                var validator = Validator(new ValidationOptions
                {
                    Date = CatalogueLaw.DayOf(catalogue, line.Get(on)),
                    Only = Codes(line.All(only)),
                    Except = Codes(line.All(except)),
                    MinimumSeverity = Severity(line.Get(least) ?? "information"),
                });
                var findings = validator.Validate(catalogue);
                var unread = catalogue.Findings.Where(finding => finding.Severity == FindingSeverity.Error).ToList();
                switch (line.Format)
                {
                    case OutputFormat.Json:
                        Result.Write(Document(unread.Select(Unread).Concat(findings)), line.Format);
                        break;
                    case OutputFormat.Sarif:
                        Result.WriteJson(stream =>
                            SarifWriter.Write(findings, stream, Sarif(names, catalogue.Procedures.Count) with { Reading = unread }));
                        break;
                    default:
                        ValidationView.Print(catalogue, validator, findings, line.Has(list));
                        break;
                }

                return fail is { } from && (findings.Any(finding => finding.Severity >= from) || unread.Count > 0) ? ExitCode.NoAnswer : ExitCode.Ok;
            },
        };
    }

    // The list of the library as the member of an object, which begins as every answer does.
    private static string Document(IEnumerable<ValidationFinding> findings)
    {
        using var list = new MemoryStream();
        AnswerJson.Write(findings, list);
        var text = Encoding.UTF8.GetString(list.GetBuffer(), 0, (int)list.Length).TrimEnd();
        return "{\n  \"findings\": " + text.Replace("\n", "\n  ", StringComparison.Ordinal) + "\n}\n";
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

    private static (string Word, string Meaning)[] Meanings() =>
        [("information", Say.Text("severity.information")), ("warning", Say.Text("severity.warning")), ("error", Say.Text("severity.error"))];

    private static bool IsRule(string word) => word.StartsWith("CCHC-", StringComparison.OrdinalIgnoreCase);

    private static string[] Codes(IReadOnlyList<string> given) =>
        [.. given.SelectMany(text => text.Split(',')).Select(code => code.Trim().ToUpperInvariant()).Where(code => code.Length > 0)];

    private static ProcedureValidator Validator(ValidationOptions options)
    {
        try
        {
            return new ProcedureValidator(options);
        }
        catch (ArgumentException)
        {
            throw UnknownRule(options) is { } code
                ? new InputException("validate.noRule", UserInput.Quote(code), ValidationRule.All[0].Code, ValidationRule.All[^1].Code)
                : new InputException("validate.noRuleLeft");
        }
    }

    private static string? UnknownRule(ValidationOptions options) =>
        options.Only.Concat(options.Except).FirstOrDefault(code => ValidationRule.All.All(rule => rule.Code != code));

    private static SarifOptions Sarif(IReadOnlyList<string> files, int procedures)
    {
        var version = typeof(CatalogueValidateCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
            ?? string.Empty;
        var options = new SarifOptions { Language = Say.Language, ToolVersion = version };
        if (files.Count != 1 || files[0] is "-" or CatalogueInput.Sample)
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

    private static FindingSeverity Severity(string text) => text.Trim().ToLowerInvariant() switch
    {
        "information" => FindingSeverity.Information,
        "warning" => FindingSeverity.Warning,
        _ => FindingSeverity.Error,
    };
}
