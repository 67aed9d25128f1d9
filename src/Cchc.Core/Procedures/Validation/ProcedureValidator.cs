using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;

namespace Cchc.Core.Procedures.Validation;

/// <summary>
/// Checks procedures against what the law requires and against themselves: NĐ 63/2010/NĐ-CP, art. 8(2), and the texts named by the rules. What it finds is a
/// value; a record that breaks every rule is still a record. Immutable, thread-safe; the same input always gives the same findings in the same order.
/// </summary>
/// <remarks>
/// The rules with their sources: <see cref="ValidationRule.All"/>, docs/reference/findings.md. The day in <see cref="ValidationOptions.Date"/> decides which
/// law applies; there is no default.
/// </remarks>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Procedures;
/// using Cchc.Core.Procedures.Identifiers;
/// using Cchc.Core.Procedures.Validation;
/// using Cchc.Core.Text;
/// using NodaTime;
///
/// var validator = new ProcedureValidator(new ValidationOptions { Date = new LocalDate(2026, 9, 1), MinimumSeverity = FindingSeverity.Error });
/// var findings = validator.Validate(new Procedure { Code = ProcedureCode.Parse("1.001193"), Name = "Thủ tục đăng ký khai sinh" });
///
/// Console.WriteLine($"{findings[0].Code} {findings[0].Text.En}"); // CCHC-CAT-102 there are no steps: expected at least one with a text
/// Console.WriteLine(findings.Count); // 6
/// </code>
/// </example>
public sealed class ProcedureValidator
{
    private readonly ValidationOptions options;

    /// <summary>A validator.</summary>
    /// <param name="options">The day and the choice of rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name a code that no rule has, or leave no rule.</exception>
    public ProcedureValidator(ValidationOptions options)
    {
        this.options = options ?? throw new ArgumentNullException(nameof(options));
        foreach (var code in options.Only.Concat(options.Except))
        {
            if (!ValidationRule.All.Any(rule => rule.Code == code))
            {
                throw new ArgumentException(
                    $"There is no rule \"{code}\": expected one of {ValidationRule.All[0].Code} to {ValidationRule.All[ValidationRule.All.Count - 1].Code}.",
                    nameof(options));
            }
        }

        Rules = ValueList.Of(ValidationRule.All.Where(rule =>
            rule.Severity >= options.MinimumSeverity && (options.Only.Count == 0 || options.Only.Contains(rule.Code, StringComparer.Ordinal))
                && !options.Except.Contains(rule.Code, StringComparer.Ordinal)));
        if (Rules.Count == 0)
        {
            throw new ArgumentException("The options leave no rule to apply.", nameof(options));
        }
    }

    /// <summary>The rules that are applied, in the order of their codes.</summary>
    public IReadOnlyList<ValidationRule> Rules { get; }

    /// <summary>Checks one procedure by itself; rules about several versions, local versions and announcements do not apply.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <returns>The findings by rule; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="procedure"/> is null.</exception>
    public IReadOnlyList<ValidationFinding> Validate(Procedure procedure)
    {
        var findings = new List<ValidationFinding>();
        Add(findings, procedure ?? throw new ArgumentNullException(nameof(procedure)), null, new TextForms());
        return ValueList.Of(findings);
    }

    /// <summary>Checks a catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>
    /// The findings: procedure by procedure in the order of the catalogue, rule by rule; then those about versions, local versions and announcements.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public IReadOnlyList<ValidationFinding> Validate(ProcedureCatalogue catalogue)
    {
        var findings = new List<ValidationFinding>();
        var procedures = (catalogue ?? throw new ArgumentNullException(nameof(catalogue))).Procedures;
        var forms = new TextForms();
        for (var i = 0; i < procedures.Count; i++)
        {
            Add(findings, procedures[i], i, forms);
        }

        var view = new CatalogueView(catalogue);
        foreach (var rule in Rules.Where(rule => rule.OfCatalogue is not null))
        {
            findings.AddRange(rule.OfCatalogue!(view).Select(found => Finding(rule, found, found.Procedure, found.Index)));
        }

        return ValueList.Of(findings);
    }

    private void Add(List<ValidationFinding> findings, Procedure procedure, int? index, TextForms forms)
    {
        var view = new ProcedureView(procedure, options.Date, forms);
        foreach (var rule in Rules)
        {
            if (rule.OfProcedure is { } check)
            {
                foreach (var found in check(view))
                {
                    findings.Add(Finding(rule, found, procedure.Code.Value, index));
                }
            }
        }
    }

    private static ValidationFinding Finding(ValidationRule rule, Found found, string code, int? index) =>
        new() { Code = rule.Code, Severity = rule.Severity, Procedure = code, Path = found.Path, Text = found.Text, Index = index };
}
