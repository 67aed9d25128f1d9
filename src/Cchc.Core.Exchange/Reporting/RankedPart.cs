using Cchc.Core.Dossiers.Audits;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.Text;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>A part in the order of its share in time by law.</summary>
/// <param name="Part">The part.</param>
/// <param name="InTime">Its share.</param>
internal sealed record RankedPart(PeriodFigures.Part Part, ReportMeasure InTime)
{
    /// <summary>The fewest resolved dossiers of which a share says something.</summary>
    public const int Enough = 30;

    /// <summary>Its rank; parts with the same share have the same. Null where it has no share, no key, or is the rest.</summary>
    public int? Rank { get; init; }

    /// <summary>Whether others have the same rank.</summary>
    public bool IsTied { get; init; }

    /// <summary>The best rank that it may truly have; null where that is not computed.</summary>
    public int? Best { get; init; }

    /// <summary>The worst rank that it may truly have; null likewise.</summary>
    public int? Worst { get; init; }

    /// <summary>Whether there are so few dossiers that the rank says little.</summary>
    public bool IsUncertain => InTime.Of < Enough;

    /// <summary>The lower bound of Wilson's interval at 95 %, to four decimals.</summary>
    public ExactNumber Low => Rounded(WilsonInterval.Of(InTime.Part, InTime.Of).Low);

    /// <summary>The upper bound.</summary>
    public ExactNumber High => Rounded(WilsonInterval.Of(InTime.Part, InTime.Of).High);

    /// <summary>All parts in order: those with a rank, then the others as they were given.</summary>
    public static IReadOnlyList<RankedPart> Of(IReadOnlyList<PeriodFigures.Part> parts)
    {
        var all = parts.Select(part => new RankedPart(part, ReportMeasure.InTimeByLaw(part.Figures))).ToList();
        var named = all.Where(item => item.Part is { IsRest: false, Key.Length: > 0 } && item.InTime.Of > 0).ToDictionary(item => item.Part.Key!,
            StringComparer.Ordinal);
        var ranking = IndicatorRanking.Of(named.Values.Select(item => new GroupRatio(item.Part.Key!, item.InTime.Part, item.InTime.Of)));
        var ties = ranking.Units.GroupBy(unit => unit.Place).ToDictionary(same => same.Key, same => same.Count() > 1);
        return
        [
            .. ranking.Units.Select(unit => named[unit.Ratio.Group] with { Rank = unit.Place, IsTied = ties[unit.Place], Best = unit.BestPlace,
                Worst = unit.WorstPlace }),
            .. all.Where(item => item.Part.Key is not { } key || !named.ContainsKey(key)),
        ];
    }

    private static ExactNumber Rounded(double share) => ExactNumber.FromDecimal(Math.Round((decimal)share, 4));
}
