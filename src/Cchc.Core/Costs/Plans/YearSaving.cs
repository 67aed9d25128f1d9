using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Plans;

/// <summary>
/// What a plan saves in one year, measures beginning and lapsing. The volumes and incomes are those of the sheet, for every year; what is paid once for all
/// belongs to no year and is left out.
/// </summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Policy">How measures count that are in force for a part of it.</param>
/// <param name="Before">What the year would cost without the plan.</param>
/// <param name="After">What it costs: the mean of the spans by their weights.</param>
/// <param name="Spans">The spans of the year in which the same measures count, in order; at least one. Their weights sum to one.</param>
public sealed partial record YearSaving(
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Year,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] PlanYearPolicy Policy,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] PlanAmounts Before,
    [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] PlanAmounts After,
    [property: JsonRequired] IReadOnlyList<YearSaving.Span> Spans)
{
    /// <summary>What is saved.</summary>
    public PlanAmounts Saving => Before - After;

    /// <summary>Saved ÷ cost of the year before; null when there was nothing to save.</summary>
    public ExactNumber? Rate => Before.PerYear.Sign == 0 ? null : Saving.PerYear / Before.PerYear;

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(YearSaving), PrintMembers);
}
