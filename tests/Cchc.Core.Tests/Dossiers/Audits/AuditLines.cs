using System.Globalization;
using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Tests.Support;

namespace Cchc.Core.Tests.Dossiers.Audits;

/// <summary>Answers of an audit as short lines.</summary>
internal static class AuditLines
{
    /// <summary>One dossier: what could be found of it, what was, and its stops.</summary>
    public static IEnumerable<string> Of(AuditedDossier item)
    {
        var stops = string.Join(" ", item.Stops.Select(stop => $"{Digits(stop.LeftMinutes)}/{Digits(stop.AllMinutes)}"));
        yield return $"{item.Answer.Verdict} {item.Answer.AsVendors}, columns {Digits(item.ColumnByLaw)} {Digits(item.ColumnAsVendors)}"
            + $"{(item.IsCountedOtherwise ? " otherwise" : string.Empty)}; {item.Bases}{(stops.Length == 0 ? string.Empty : "; stops " + stops)}"
            + (item.Others.Count == 0 ? string.Empty : "; others " + string.Join(", ", item.Others));
        foreach (var found in item.Findings)
        {
            yield return $"  {found.Rule.Code} {found.Dossier} {found.Line} {found.Agency ?? "-"}/{found.Officer ?? "-"}"
                + $"{(found.IsHeldByOthers ? " others" : string.Empty)}"
                + $"{(found.IsHolderUntold ? " untold" : string.Empty)} {found.EventId} {(found.At is { } at ? Moment(at) : "-")}"
                + $"{(found.IsQuestion ? " ?" : string.Empty)} gains {Digits(found.GainedWorkingDays)}: {found.Text.Vi} | {found.Text.En} [{found.LegalSource}]";
        }
    }

    /// <summary>A summary: its groups, what each rule found, and the stops.</summary>
    public static IEnumerable<string> Of(AuditSummary summary)
    {
        yield return summary.ToString();
        foreach (var group in summary.Agencies.Concat(summary.Officers).Prepend(summary.All))
        {
            yield return $"{group.Agency ?? "-"}/{group.Officer ?? "-"}: {group}{(group.IsRest ? " rest" : string.Empty)}; of {string.Join(" ", group.Shares.Select(share => Digits(share.Of)))}";
            foreach (var (rule, share) in AuditRule.All.Zip(group.Shares).Where(item => item.Second.Part > 0 || group.FindingsOf(item.First) > 0))
            {
                yield return $"  {rule.Code} {share} {Of(share)}; found {Digits(group.FindingsOf(rule))}, to check {Digits(group.ToBeCheckedOf(rule))}, "
                    + $"gains {Digits(group.GainedBy(rule))}";
            }
        }

        yield return $"significant: {string.Join(", ", summary.Significant.Select(item => $"{item.Rule.Code} {item.Group.Agency} {item.Group.Officer}"))}";
        var columns = summary.Columns.OrderBy(item => item.Law).ThenBy(item => item.Vendors);
        yield return "columns: " + string.Join(", ", columns.Select(item => $"{Digits(item.Law)}/{Digits(item.Vendors)} {Digits(item.Count)}"));
        yield return Of(summary.Stops);
    }

    public static string Of(AuditShare share) =>
        $"{Digits(share.Low)}–{Digits(share.High)} {Digits(share.RawChance)}>{Digits(share.Chance)} {Digits(share.RawChanceWithin)}>"
            + $"{Digits(share.ChanceWithin)}{(share.IsSignificant ? " significant" : string.Empty)}";

    public static string Of(StopHistogram stops) =>
        $"stops: {string.Join(" ", stops.Bins.Select(bin => $"{Digits(bin.FromHours)}-{Digits(bin.ToHours)}:{Digits(bin.Count)}"))}; before "
            + $"{Digits(stops.BeforeDue)} after {Digits(stops.AfterDue)} "
        + $"unknown {Digits(stops.Unknown)} last day {Digits(stops.InLastDay)} of {Digits(stops.ExpectedInLastDay)}, chance {Digits(stops.Chance)}"
        + $"{(stops.IsSpike ? " spike" : string.Empty)}";

    /// <summary>Nine digits: what is behind them is the business of the machine.</summary>
    public static string Digits(double? number) => number?.ToString("G9", CultureInfo.InvariantCulture) ?? "-";

    public static string Digits(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";

    public static string Digits(int? number) => Digits((long?)number);

    private static string Moment(LocalDateTime at) => WholeText.Of(at).Trim();
}
