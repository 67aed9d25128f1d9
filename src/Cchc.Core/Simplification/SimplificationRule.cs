using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Simplification;

/// <summary>
/// A rule of the finder (tiêu chí rà soát, đơn giản hóa thủ tục hành chính): what it looks for and by which text, with its days in force. Codes are
/// <c>CCHC-SIM-nnn</c>; docs/reference/findings.md lists them. Equal when the codes are.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Simplification;
/// using NodaTime;
///
/// var rule = SimplificationRule.All[0];
///
/// Console.WriteLine($"{rule.Code}: {rule.Title.En}"); // CCHC-SIM-101: a component whose data stand in a database
/// Console.WriteLine(rule.SourcesOn(new LocalDate(2026, 8, 4)).Count); // 1
/// Console.WriteLine(rule.SourcesOn(new LocalDate(2026, 8, 5)).Count); // 2
/// </code>
/// </example>
public sealed record SimplificationRule
{
    internal SimplificationRule(string code, SimplificationKind kind, string vi, string en, params IReadOnlyList<AuditSource> sources) =>
        (Code, Kind, Title, Sources) = (code, kind, new BilingualText(vi, en), ValueList.Of(sources));

    /// <summary>All rules, in the order of their codes.</summary>
    public static IReadOnlyList<SimplificationRule> All => SimplificationRules.All;

    /// <summary>The code, never reused.</summary>
    public string Code { get; }

    /// <summary>What it is about.</summary>
    public SimplificationKind Kind { get; }

    /// <summary>What is looked for, without a full stop.</summary>
    public BilingualText Title { get; }

    /// <summary>The texts behind it, in order of their days; a rule may rest on several at once.</summary>
    public IReadOnlyList<AuditSource> Sources { get; }

    /// <summary>The texts behind it on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The sources in force; empty when the rule does not hold on that day.</returns>
    public IReadOnlyList<AuditSource> SourcesOn(LocalDate date) => ValueList.Of(Sources.Where(source => source.Covers(date)));

    /// <inheritdoc/>
    public bool Equals(SimplificationRule? other) => other?.Code == Code;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Code and title.</summary>
    /// <returns>One line in Vietnamese.</returns>
    public override string ToString() => $"{Code} {Title.Vi}";
}
