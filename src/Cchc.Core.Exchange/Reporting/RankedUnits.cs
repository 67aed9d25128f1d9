using Cchc.Core.Indicators;
using Cchc.Core.Indicators.Comparing;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Reporting;

/// <summary>Units in the order of an indicator, and those that have no place in it.</summary>
internal sealed record RankedUnits
{
    private readonly Func<string?, Language, string> nameOfKey;

    /// <param name="indicator">The indicator.</param>
    /// <param name="ratios">Its ratios by unit.</param>
    /// <param name="partName">What units are, as a heading.</param>
    /// <param name="nameOfKey">The name of a unit by its key; of null for dossiers without one.</param>
    public RankedUnits(Indicator indicator, GroupRatios ratios, BilingualText partName, Func<string?, Language, string> nameOfKey)
    {
        (Indicator, PartName, Missing, this.nameOfKey) = (indicator, partName, ratios.Missing, nameOfKey);
        Ranking = IndicatorRanking.Of(ratios.Ratios.Where(ratio => GroupRatios.Key(ratio.Group) is not null), !indicator.IsLowerBetter);
        Unnamed = [.. ratios.Ratios.Where(ratio => GroupRatios.Key(ratio.Group) is null)];
        var ties = Ranking.Units.GroupBy(unit => unit.Place).Where(same => same.Count() > 1).Select(same => same.Key);
        Tied = new HashSet<int>(ties);
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The units with a place, and those whose denominator is 0.</summary>
    public IndicatorRanking Ranking { get; }

    /// <summary>Dossiers that name no unit, and all beyond those counted apart: they have no place.</summary>
    public IReadOnlyList<GroupRatio> Unnamed { get; }

    /// <summary>Units without data, with the reason.</summary>
    public IReadOnlyList<(string Group, BilingualText Reason)> Missing { get; }

    /// <summary>What units are, as a heading.</summary>
    public BilingualText PartName { get; }

    /// <summary>Whose a dossier is when units are agencies or officers; null for others.</summary>
    public BilingualText? CountedBy { get; init; }

    /// <summary>The places that several units share.</summary>
    public IReadOnlyCollection<int> Tied { get; }

    /// <summary>The first day of the period; null for none.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The moment for which the register was judged.</summary>
    public LocalDateTime AsOf { get; init; }

    /// <summary>Whether it is a share of dossiers, of which chance can be told; means and others are ranked without.</summary>
    public bool IsShare => Indicator.Unit == IndicatorUnit.Percent;

    /// <summary>The name of a unit.</summary>
    public string NameOf(string group, Language language) => group == GroupRatios.Rest
        ? language == Language.Vietnamese ? "các nhóm còn lại" : "all other groups" : nameOfKey(GroupRatios.Key(group), language);

    /// <summary>The places that a unit may truly have; null where that is not told.</summary>
    public (int Best, int Worst)? Reach(IndicatorRanking.Unit unit) => IsShare && unit is { BestPlace: { } best, WorstPlace: { } worst } ? (best, worst) : null;

    /// <summary>The interval of its share; null where there is none.</summary>
    public (ExactNumber Low, ExactNumber High)? Interval(IndicatorRanking.Unit unit) =>
        IsShare && unit is { Low: { } low, High: { } high } ? (Rounded(low), Rounded(high)) : null;

    /// <summary>Whether it has so few dossiers that its place says little.</summary>
    public bool IsUncertain(IndicatorRanking.Unit unit) => IsShare && unit.Ratio.Denominator < RankedPart.Enough;

    private static ExactNumber Rounded(double share) => ExactNumber.FromDecimal(Math.Round((decimal)share, 4));
}
