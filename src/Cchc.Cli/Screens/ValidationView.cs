using Cchc.Cli.Texts;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Validation;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Cli.Screens;

/// <summary>What validation found, for people: rule by rule with an example, or finding by finding.</summary>
internal static class ValidationView
{
    public static void Print(ProcedureCatalogue catalogue, ProcedureValidator validator, IReadOnlyList<ValidationFinding> findings, bool list)
    {
        Screen.Line($"[bold]{Say.Text("validation.counts", catalogue.Procedures.Count, validator.Rules.Count, findings.Count)}[/]: {Severities(findings)}");
        if (list)
        {
            foreach (var finding in findings)
            {
                var place = finding.Path.Length > 0 ? RecordPath.In(finding.Path, Say.Language) + ": " : string.Empty;
                Screen.Paragraph($"{Mark(finding.Severity)} {finding.Code} {finding.Procedure}{Days(catalogue, finding)} ", $"{place}{Say.In(finding.Text)}",
                    Style(finding.Severity));
            }

            return;
        }

        foreach (var rule in validator.Rules)
        {
            var own = findings.Where(finding => finding.Code == rule.Code).ToList();
            if (own.Count == 0)
            {
                continue;
            }

            Screen.Paragraph($"{Mark(rule.Severity)} {rule.Code} {own.Count,6}  ", Say.In(rule.Title), Style(rule.Severity));
            var example = $"{Say.Text("validation.example")} {own[0].Procedure} {RecordPath.In(own[0].Path, Say.Language)}: {Say.In(own[0].Text)}";
            Screen.Paragraph("                          ", example, "grey");
        }

        Screen.Line();
        Screen.Line($"[grey]{Say.Text("validation.more")}[/]");
    }

    /// <summary>Which of several versions is meant.</summary>
    private static string Days(ProcedureCatalogue catalogue, ValidationFinding finding) =>
        finding.Index is { } index && !catalogue.Procedures[index].Validity.IsUnstated ? $" ({catalogue.Procedures[index].Validity})" : string.Empty;

    private static string Severities(IReadOnlyList<ValidationFinding> findings)
    {
        var (errors, warnings) = (findings.Count(finding => finding.Severity == FindingSeverity.Error),
            findings.Count(finding => finding.Severity == FindingSeverity.Warning));
        var rest = findings.Count - errors - warnings;
        return Say.Text("validation.severities", errors, warnings, rest);
    }

    private static char Mark(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => '!',
        FindingSeverity.Warning => '?',
        _ => '·',
    };

    private static string Style(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "red",
        FindingSeverity.Warning => "yellow",
        _ => "default",
    };
}
