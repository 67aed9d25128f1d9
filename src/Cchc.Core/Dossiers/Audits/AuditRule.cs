using System.Text.Json.Serialization;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Dossiers.Audits;

/// <summary>
/// A rule of the audit (tiêu chí rà soát): what it looks for, by which text, for which receipts. The rules of the clock keep their codes (<c>CCHC-DL-4xx</c>);
/// those that only a register shows are <c>CCHC-AU-0xx</c>. docs/reference/findings.md lists them. Equal when the codes are.
/// </summary>
/// <example>
/// <code>
/// using System;
/// using Cchc.Core.Dossiers.Audits;
/// using NodaTime;
///
/// var rule = AuditRule.All[0];
///
/// Console.WriteLine($"{rule.Code}: {rule.Title.En}"); // CCHC-AU-001: no receipt slip with an appointment on record
/// Console.WriteLine(rule.SourceOn(new LocalDate(2025, 6, 30))!.Text); // điểm c khoản 1 Điều 17 Nghị định số 61/2018/NĐ-CP
/// Console.WriteLine(rule.SourceOn(new LocalDate(2025, 7, 1))!.Standing); // NotRead
/// </code>
/// </example>
public sealed record AuditRule
{
    internal AuditRule(string code, AuditTopic topic, AuditBase of, string vi, string en, params IReadOnlyList<AuditSource> sources)
    {
        (Code, Topic, Of, Title, Sources) = (code, topic, of, new BilingualText(vi, en), ValueList.Of(sources));
        Denominator = AuditBaseWords.Of(of);
    }

    /// <summary>All rules, in the order of their codes; each has its place in counts.</summary>
    public static IReadOnlyList<AuditRule> All => AuditRules.All;

    /// <summary>The code, never reused.</summary>
    public string Code { get; }

    /// <summary>What it is about.</summary>
    public AuditTopic Topic { get; }

    /// <summary>What is found, without a full stop.</summary>
    public BilingualText Title { get; }

    /// <summary>Of which dossiers the share is.</summary>
    public BilingualText Denominator { get; }

    /// <summary>
    /// The texts behind it, for dossiers under the one-stop rules, in order of their days. A finding cites the text of its own dossier, which for sectors with
    /// a set of their own is another.
    /// </summary>
    public IReadOnlyList<AuditSource> Sources { get; }

    [JsonIgnore]
    internal AuditBase Of { get; }

    /// <summary>Whether it concerns the dossier as a whole, whoever had it then, and no act of somebody.</summary>
    [JsonIgnore]
    internal bool IsOfDossier => Topic is AuditTopic.Slips or AuditTopic.Lateness or AuditTopic.Records || Code == ClockViolations.NoApology;

    /// <summary>The rule with a code.</summary>
    /// <param name="code">Such as <c>CCHC-AU-001</c>; null gives null.</param>
    /// <returns>The rule; null when there is none.</returns>
    public static AuditRule? Find(string? code) => code is not null && AuditRules.Places.TryGetValue(code, out var place) ? All[place] : null;

    /// <summary>The text behind it for a dossier received on a day.</summary>
    /// <param name="received">The day.</param>
    /// <returns>The source; null when the rule did not hold.</returns>
    public AuditSource? SourceOn(LocalDate received) => Sources.FirstOrDefault(source => source.Covers(received));

    /// <inheritdoc/>
    public bool Equals(AuditRule? other) => other?.Code == Code;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Code and title.</summary>
    /// <returns>One line in Vietnamese.</returns>
    public override string ToString() => $"{Code} {Title.Vi}";
}
