using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Text;
using static Cchc.Core.Exchange.Documents.DocumentText;

namespace Cchc.Core.Exchange.Documents;

/// <summary>Units in the order of an indicator.</summary>
internal sealed record IndicatorRankingDocument(
    string Indicator, BilingualText Name, bool LowerIsBetter, string? From, string? AsOf, BilingualText? CountedBy, IReadOnlyList<RankedUnitDocument> Units,
    IReadOnlyList<UnrankedUnitDocument> Unranked)
{
    public static IndicatorRankingDocument Of(RankedUnits units) => new(
        units.Indicator.Id, units.Indicator.Name, units.Indicator.IsLowerBetter, Iso(units.From), At(units.AsOf), units.CountedBy,
        [.. units.Ranking.Units.Select(unit => RankedUnitDocument.Of(units, unit))],
        [
            .. units.Ranking.Unranked.Concat(units.Unnamed).Select(ratio => new UnrankedUnitDocument(GroupRatios.Key(ratio.Group), NamesOf(units, ratio.Group),
                RatioDocument.Of(ratio), ratio.Value is null ? new("mẫu số bằng 0", "the denominator is 0") : new("không ghi đơn vị", "names no unit"))),
            .. units.Missing.Select(item => new UnrankedUnitDocument(GroupRatios.Key(item.Group), NamesOf(units, item.Group), null, item.Reason)),
        ]);

    internal static BilingualText NamesOf(RankedUnits units, string group) =>
        new(units.NameOf(group, Language.Vietnamese), units.NameOf(group, Language.English));
}

/// <summary>A unit with its place; what its place may truly be and the interval are null for other figures than shares.</summary>
internal sealed record RankedUnitDocument(
    int Place, string? Group, BilingualText Name, RatioDocument? Ratio, ExactNumber? Low, ExactNumber? High, int? BestPlace, int? WorstPlace, bool IsTied,
    bool IsUncertain)
{
    public static RankedUnitDocument Of(RankedUnits units, IndicatorRanking.Unit unit)
    {
        var (range, reach) = (units.Interval(unit), units.Reach(unit));
        return new(unit.Place, GroupRatios.Key(unit.Ratio.Group), IndicatorRankingDocument.NamesOf(units, unit.Ratio.Group), RatioDocument.Of(unit.Ratio),
            range?.Low, range?.High, reach?.Best, reach?.Worst, units.Tied.Contains(unit.Place), units.IsUncertain(unit));
    }
}

/// <summary>What has no place, with the reason.</summary>
internal sealed record UnrankedUnitDocument(string? Group, BilingualText Name, RatioDocument? Ratio, BilingualText Reason);
