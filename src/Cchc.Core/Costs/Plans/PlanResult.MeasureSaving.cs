using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Plans;

public sealed partial record PlanResult
{
    /// <summary>What one measure of a plan saves.</summary>
    /// <param name="Measure">The measure.</param>
    /// <param name="InOrder">What it saves after the measures before it, in the order of the plan. Negative when it raises the cost. All together are the
    /// saving of the plan.</param>
    /// <param name="OrderFree">
    /// What it saves whatever the order: its Shapley value, the mean over all orders. All together are the saving of the plan. Null for all measures when more
    /// than 12 touch one activity.
    /// </param>
    /// <param name="Before">The cost of a year before the plan.</param>
    public sealed record MeasureSaving(
        [property: JsonRequired] SimplificationMeasure Measure,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] PlanAmounts InOrder,
        PlanAmounts? OrderFree,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber Before)
    {
        /// <summary>The part of the cost of a year before the plan that it saves in order; null when there was nothing to save.</summary>
        public ExactNumber? Rate => Before.Sign == 0 ? null : InOrder.PerYear / Before;

        /// <summary>The part of the cost of a year before the plan that it saves whatever the order; null when there was nothing to save, or it is not
        /// known.</summary>
        public ExactNumber? OrderFreeRate => Before.Sign == 0 ? null : OrderFree?.PerYear / Before;
    }
}
