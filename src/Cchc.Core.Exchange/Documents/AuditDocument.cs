using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Reports;
using Cchc.Core.Text;
using NodaTime;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>The audit of a register: sums, groups, when stops begin, and the dossiers that were asked to be listed.</summary>
internal sealed record AuditDocument(
    string AsOf, long Rows, long Received, IReadOnlyList<AuditColumnDocument> Report06a, IReadOnlyList<AuditRuleDocument> Rules, AuditStopsDocument Stops,
    IReadOnlyList<AuditGroupDocument> Agencies, IReadOnlyList<AuditGroupDocument> Officers, IReadOnlyList<AuditedDocument> Dossiers)
{
    public static AuditDocument Of(AuditSummary summary, IReadOnlyList<AuditedDossier> listed, LocalDateTime asOf)
    {
        var pairs = summary.Columns.ToList();
        return new AuditDocument(
            DossierEventWriter.Moment(asOf), summary.Rows, summary.All.Dossiers,
            [.. AuditWords.Columns.Select(column => new AuditColumnDocument(column.Column, column.Name, pairs.Where(pair =>
                pair.Law == column.Column).Sum(pair => pair.Count),
                pairs.Where(pair => pair.Vendors == column.Column).Sum(pair => pair.Count)))],
            [.. AuditRule.All.Where(rule => summary.All.ShareOf(rule).Part > 0).Select(rule => AuditRuleDocument.Of(rule, summary.All, rule.Title))],
            AuditStopsDocument.Of(summary.Stops), [.. summary.Agencies.Select(AuditGroupDocument.Of)], [.. summary.Officers.Select(AuditGroupDocument.Of)],
            [.. listed.Select(AuditedDocument.Of)]);
    }
}

/// <summary>A column of report 06a, by law and as vendors count.</summary>
internal sealed record AuditColumnDocument(int Column, BilingualText Name, long ByLaw, long AsVendors);

/// <summary>A rule in a group; chances are null where nobody is compared with anybody.</summary>
internal sealed record AuditRuleDocument(
    string Code, BilingualText? Title, BilingualText? OutOf, long Dossiers, long Total, double Low, double High, long Findings, long ToBeChecked,
        long GainedWorkingDays,
        double? Chance, double? ChanceWithin, bool? IsSignificant)
{
    public static AuditRuleDocument Of(AuditRule rule, AuditSummary.Group group, BilingualText? name)
    {
        var share = group.ShareOf(rule);
        return new AuditRuleDocument(rule.Code, name, name is null ? null : rule.Denominator, share.Part, share.Of, Math.Round(share.Low, 6),
            Math.Round(share.High, 6),
            group.FindingsOf(rule), group.ToBeCheckedOf(rule), group.GainedBy(rule),
            share.Chance, share.ChanceWithin, share.Chance is null ? null : share.IsSignificant);
    }
}

/// <summary>An agency or officer; rules without a finding are left out.</summary>
internal sealed record AuditGroupDocument(string? Agency, string? Officer, bool IsRest, long Dossiers, IReadOnlyList<AuditRuleDocument> Rules)
{
    public static AuditGroupDocument Of(AuditSummary.Group group) => new(group.Agency, group.Officer, group.IsRest, group.Dossiers,
        [.. AuditRule.All.Where(rule => group.ShareOf(rule).Part > 0).Select(rule => AuditRuleDocument.Of(rule, group, null))]);
}

/// <summary>When stops begin, by working hours left.</summary>
internal sealed record AuditStopsDocument(
    IReadOnlyList<StopBinDocument> Bins, long BeforeDue, long AfterDue, long Unknown, long InLastDay, double ExpectedInLastDay, double? Chance, bool IsSpike)
{
    public static AuditStopsDocument Of(StopHistogram stops) => new(
        [.. stops.Bins.Select(bin => new StopBinDocument(bin.FromHours, bin.ToHours, bin.Count))], stops.BeforeDue, stops.AfterDue, stops.Unknown,
            stops.InLastDay,
        Math.Round(stops.ExpectedInLastDay, 6), stops.Chance, stops.IsSpike);
}

/// <summary>A bin of stops.</summary>
internal sealed record StopBinDocument(int FromHours, int? ToHours, long Count);

/// <summary>A dossier with what was found in it.</summary>
internal sealed record AuditedDocument(
    string Dossier, long Line, string? Agency, string? Officer, string? Verdict, int? ColumnByLaw, int? ColumnAsVendors,
        IReadOnlyList<AuditFindingDocument> Findings)
{
    public static AuditedDocument Of(AuditedDossier dossier) => new(dossier.Answer.Dossier.Code, dossier.Answer.Dossier.Line, dossier.Answer.Dossier.Agency,
        dossier.Answer.Dossier.Officer, Camel(dossier.Answer.Verdict), dossier.ColumnByLaw, dossier.ColumnAsVendors,
            [.. dossier.Findings.Select(AuditFindingDocument.Of)]);
}

/// <summary>A finding.</summary>
internal sealed record AuditFindingDocument(
    string Code, bool IsQuestion, string? Agency, string? Officer, bool IsHolderUntold, string? Event, string? At, int? GainedWorkingDays, BilingualText Text,
    string Source)
{
    public static AuditFindingDocument Of(AuditFinding finding) => new(finding.Rule.Code, finding.IsQuestion, finding.Agency, finding.Officer,
        finding.IsHolderUntold, finding.EventId,
        AuditRows.When(finding), finding.GainedWorkingDays, finding.Text, finding.LegalSource);
}
