using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Dossiers.Audits;

/// <summary>
/// How many dossiers of a group have a finding of a rule, of how many that could have one (tỷ lệ hồ sơ có phát hiện), and whether that is more than chance
/// gives.
/// </summary>
/// <remarks>
/// The group is compared twice, one side (more than the others): with all other dossiers of the register by Fisher's exact test, and with those of the same
/// procedures by the test of Cochran, Mantel and Haenszel, so that nobody is named for having the hard procedures. Both chances are corrected by Holm's method
/// over all comparisons of the audit, each by itself. A share that is significant in both says that the dossiers of this group differ from the others by more
/// than the luck of the draw; it does not say why, and it is no proof against anybody.
/// </remarks>
/// <param name="Part">Dossiers with at least one finding of the rule.</param>
/// <param name="Of">Dossiers that could have one: <see cref="AuditRule.Denominator"/> says which.</param>
public sealed record AuditShare(
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] long Part,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] long Of)
{
    /// <summary>The share, 1 being all; null when it is a share of none.</summary>
    public decimal? Value => Of == 0 ? null : (decimal)Part / Of;

    /// <summary>The lower bound of Wilson's interval at 95 %; 0 when there is nothing to count.</summary>
    public double Low => WilsonInterval.Of(Part, Of).Low;

    /// <summary>The upper bound of Wilson's interval at 95 %; 1 when there is nothing to count.</summary>
    public double High => WilsonInterval.Of(Part, Of).High;

    /// <summary>
    /// The chance of so many or more in this group if the dossiers with a finding were spread blindly, before any correction; null where there is nobody to
    /// compare with: no other dossiers, or none with a finding.
    /// </summary>
    public double? RawChance { get; init; }

    /// <summary>The same, corrected for the number of comparisons made; null as <see cref="RawChance"/>.</summary>
    public double? Chance { get; init; }

    /// <summary>
    /// The chance of so many or more in this group if the dossiers with a finding were spread blindly among those of the same procedure, before any correction;
    /// null where no procedure tells anything: the group is alone in it, or none or all of its dossiers have a finding.
    /// </summary>
    public double? RawChanceWithin { get; init; }

    /// <summary>The same, corrected for the number of comparisons made; null as <see cref="RawChanceWithin"/>.</summary>
    public double? ChanceWithin { get; init; }

    /// <summary>
    /// Whether it is more than chance gives: <see cref="Chance"/> and <see cref="ChanceWithin"/> both below <see cref="AuditOptions.Level"/>. False where
    /// one of
    /// them is null.
    /// </summary>
    public bool IsSignificant { get; init; }

    /// <summary>The share as counted.</summary>
    /// <returns>For example <c>3/12</c>.</returns>
    public override string ToString() => DateText.EnNumber(Part) + "/" + DateText.EnNumber(Of);
}
