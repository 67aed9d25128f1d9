using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Simulation;

public sealed partial record CostDrivers
{
    /// <summary>How much one uncertain input moves the result, the others at their likely values. Exact: the result is linear in every single input.</summary>
    /// <param name="Place">
    /// The place of the input, such as <c>activities "1.1".hours</c> or <c>subjectsPerYear</c>; it begins with <c>before.</c> or <c>after.</c> where the sheets
    /// differ in it.
    /// </param>
    /// <param name="Input">Its range.</param>
    /// <param name="AtLow">The result with this input at its low value.</param>
    /// <param name="AtHigh">The result with this input at its high value.</param>
    /// <param name="ShareOfSpread">
    /// Its swing squared ÷ the sum of all swings squared, 0 to 1: about the share of the variance that it explains, for inputs that vary independently.
    /// </param>
    public sealed record Driver(
        [property: JsonRequired] string Place,
        [property: JsonRequired] Estimate Input,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber AtLow,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber AtHigh,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber ShareOfSpread)
    {
        /// <summary>The distance between the two results; not negative.</summary>
        public ExactNumber Swing => AtHigh >= AtLow ? AtHigh - AtLow : AtLow - AtHigh;
    }
}
