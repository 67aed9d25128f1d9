using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs;

/// <summary>What one activity costs: columns (8) to (11) of form 03/SCM-KSTT.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Income">The income of an hour that was used; null where no hours are spent.</param>
/// <param name="Once">Column (10): (4) × (5) + (6) + (7), done once by one subject.</param>
/// <param name="TimesPerYear">Column (8); one for an activity that is done once for all.</param>
/// <param name="SubjectsPerYear">Column (9): the subjects times the share that does it.</param>
/// <param name="InAll">
/// Column (11): (10) × (8) × (9), of a year; of a one-off activity, what it costs once for all subjects.
/// </param>
/// <param name="BusinessAsUsual">The part of <paramref name="InAll"/> that would arise without the rule.</param>
public sealed record ActivityCost(
    [property: JsonRequired] CostActivity Activity,
    HourlyIncome? Income,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] CostAmounts Once,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber TimesPerYear,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber SubjectsPerYear,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] CostAmounts InAll,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] CostAmounts BusinessAsUsual);
