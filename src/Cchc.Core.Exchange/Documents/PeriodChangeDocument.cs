using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>What moved an indicator between two periods; of shares 1 is all, so that 0.05 is five percentage points.</summary>
internal sealed record PeriodChangeDocument(
    string Indicator, BilingualText Name, PeriodDocument First, PeriodDocument Second, RatioDocument Before, RatioDocument After, ExactNumber? Change,
    EffectsDocument? Effects, BilingualText? CountedBy, IReadOnlyList<GroupChangeDocument> Groups, IReadOnlyList<GroupReasonDocument> Missing,
    IReadOnlyList<NoteDocument> Doubts)
{
    public static PeriodChangeDocument Of(PeriodChange change) => new(
        change.Indicator.Id, change.Indicator.Name, PeriodDocument.Of(change.First), PeriodDocument.Of(change.Second),
        RatioDocument.Of(change.Comparison.Before)!, RatioDocument.Of(change.Comparison.After)!, change.Comparison.Change,
        EffectsDocument.Of(change.Comparison.Total), change.CountedBy, [.. change.Groups.Select(group => GroupChangeDocument.Of(change, group))],
        [.. change.Missing.Select(item => new GroupReasonDocument(GroupRatios.Key(item.Group), item.Group == GroupRatios.Rest, item.Reason))],
        [.. change.Doubts.Select(doubt => new NoteDocument(doubt))]);
}

/// <summary>A period.</summary>
internal sealed record PeriodDocument(string Period, BilingualText Title, string? From, string? To)
{
    public static PeriodDocument Of(Core.Indicators.Reporting.ReportPeriod period) =>
        new(period.ToString(), period.Title, Iso(period.First), Iso(period.Last));
}

/// <summary>A ratio; its value is null when the denominator is 0.</summary>
internal sealed record RatioDocument(ExactNumber? Numerator, ExactNumber? Denominator, ExactNumber? Value)
{
    public static RatioDocument? Of(GroupRatio? ratio) => ratio is null ? null : new(ratio.Numerator, ratio.Denominator, ratio.Value);
}

/// <summary>A change by its causes.</summary>
internal sealed record EffectsDocument(ExactNumber? Rate, ExactNumber? Mix, ExactNumber? Appeared, ExactNumber? Vanished, ExactNumber? Unrated,
    ExactNumber? Total)
{
    public static EffectsDocument? Of(PeriodComparison.Effects? effects) => effects is not { } known ? null
        : new(known.Rate, known.Mix, known.Appeared, known.Vanished, known.Unrated, known.Total);
}

/// <summary>A group in both periods; the group of dossiers without a key has none.</summary>
internal sealed record GroupChangeDocument(
    string? Group, BilingualText Name, bool IsRest, RatioDocument? Before, RatioDocument? After, EffectsDocument? Effects)
{
    public static GroupChangeDocument Of(PeriodChange change, PeriodComparison.GroupChange group)
    {
        var name = new BilingualText(change.NameOf(group.Group, Language.Vietnamese), change.NameOf(group.Group, Language.English));
        return new(GroupRatios.Key(group.Group), name, group.Group == GroupRatios.Rest, RatioDocument.Of(group.Before), RatioDocument.Of(group.After),
            EffectsDocument.Of(group.Effects));
    }
}

/// <summary>A group without data, with the reason.</summary>
internal sealed record GroupReasonDocument(string? Group, bool IsRest, BilingualText Reason);

/// <summary>A sentence.</summary>
internal sealed record NoteDocument(BilingualText Text);
