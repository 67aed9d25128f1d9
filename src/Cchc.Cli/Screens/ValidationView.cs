using Cchc.Core.Procedures.Validation;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Cli.Screens;

/// <summary>What validation found, for people: rule by rule with an example, or finding by finding.</summary>
internal static class ValidationView
{
    public static void Print(ProcedureCatalogue catalogue, ProcedureValidator validator, IReadOnlyList<ValidationFinding> findings, bool list,
        Language language)
    {
        var vi = language == Language.Vietnamese;
        Screen.Line(vi
            ? $"[bold]{catalogue.Procedures.Count} thủ tục, {validator.Rules.Count} quy tắc, {findings.Count} phát hiện[/]: {Severities(findings, vi)}"
            : $"[bold]{catalogue.Procedures.Count} procedures, {validator.Rules.Count} rules, {findings.Count} findings[/]: {Severities(findings, vi)}");
        if (list)
        {
            foreach (var finding in findings)
            {
                Screen.Paragraph($"{Mark(finding.Severity)} {finding.Code} {finding.Procedure}{Days(catalogue, finding)} ",
                    $"{(finding.Path.Length > 0 ? finding.Path + ": " : string.Empty)}{finding.Text.In(language)}", Style(finding.Severity));
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

            Screen.Paragraph($"{Mark(rule.Severity)} {rule.Code} {own.Count,6}  ", rule.Title.In(language), Style(rule.Severity));
            Screen.Paragraph("                          ", $"{(vi ? "ví dụ" : "e.g.")} {own[0].Procedure} {own[0].Path}: {own[0].Text.In(language)}", "grey");
        }

        Screen.Line();
        Screen.Line(vi ? "[grey]Từng phát hiện: --list. Giải thích quy tắc: docs/explanation/validation.vi.md[/]"
            : "[grey]Each finding: --list. The rules explained: docs/explanation/validation.md[/]");
    }

    /// <summary>Which of several versions is meant.</summary>
    private static string Days(ProcedureCatalogue catalogue, ValidationFinding finding) =>
        finding.Index is { } index && !catalogue.Procedures[index].Validity.IsUnstated ? $" ({catalogue.Procedures[index].Validity})" : string.Empty;

    private static string Severities(IReadOnlyList<ValidationFinding> findings, bool vi)
    {
        var (errors, warnings) = (findings.Count(finding => finding.Severity == FindingSeverity.Error),
            findings.Count(finding => finding.Severity == FindingSeverity.Warning));
        var rest = findings.Count - errors - warnings;
        return vi ? $"{errors} lỗi (!), {warnings} cảnh báo (?), {rest} thông tin (·)"
            : $"{errors} errors (!), {warnings} warnings (?), {rest} information (·)";
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
