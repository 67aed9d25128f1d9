using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>The totals of a procedure for one group of payers.</summary>
/// <param name="PerDossier">
/// The mean cost of one dossier of one subject: column (10) weighted with the share of the subjects who do the activity; one-off activities left out.
/// </param>
/// <param name="PerYear">Column (11): all subjects, one year; one-off activities left out.</param>
/// <param name="OneOff">What is paid once for all.</param>
/// <param name="BusinessAsUsual">The part of <paramref name="PerYear"/> that would arise without the rule.</param>
public sealed record CostTotals(
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] CostAmounts PerDossier,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] CostAmounts PerYear,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] CostAmounts OneOff,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] CostAmounts BusinessAsUsual)
{
    /// <summary>What the rule adds in a year: all but what would arise without it.</summary>
    public CostAmounts Additional => PerYear - BusinessAsUsual;

    /// <summary>No cost at all.</summary>
    internal static CostTotals None { get; } = new(default, default, default, default);

    /// <summary>Adds one activity.</summary>
    internal CostTotals With(ActivityCost cost) => cost.Activity.IsOneOff
        ? this with { OneOff = OneOff + cost.InAll }
        : new(PerDossier + (cost.Once * cost.Activity.Share.Likely), PerYear + cost.InAll, OneOff, BusinessAsUsual + cost.BusinessAsUsual);

    internal CostTotals Add(CostTotals other) =>
        new(PerDossier + other.PerDossier, PerYear + other.PerYear, OneOff + other.OneOff, BusinessAsUsual + other.BusinessAsUsual);

    /// <summary>The yearly total as an exact number.</summary>
    internal ExactNumber Yearly => PerYear.Total;
}
