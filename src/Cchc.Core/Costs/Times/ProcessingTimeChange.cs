using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Times;

/// <summary>
/// How a processing time changed. A closed hierarchy: exactly the nested kinds exist. Only times in one unit have a percentage.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Like), "like")]
[JsonDerivedType(typeof(Bounded), "bounded")]
[JsonDerivedType(typeof(NotComparable), "notComparable")]
public abstract record ProcessingTimeChange
{
    private ProcessingTimeChange()
    {
    }

    /// <summary>Whether the cut reaches a rate.</summary>
    /// <param name="rate">The rate, such as 0.3.</param>
    /// <returns>Null when it cannot be said: times that cannot be compared, a bound on both sides of the rate, or nothing to cut.</returns>
    public abstract bool? Reaches(ExactNumber rate);

    /// <summary>Both times are in one unit.</summary>
    /// <param name="Unit">The unit.</param>
    /// <param name="Before">The time before.</param>
    /// <param name="After">The time after.</param>
    public sealed record Like(
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ProcessingUnit Unit,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber Before,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber After) : ProcessingTimeChange
    {
        /// <summary>What is cut, in the unit; negative when the time grew.</summary>
        public ExactNumber Saving => Before - After;

        /// <summary>The rate of reduction, 1 being all; null when the time before was 0.</summary>
        public ExactNumber? Rate => Before.Sign == 0 ? null : Saving / Before;

        /// <inheritdoc/>
        public override bool? Reaches(ExactNumber rate) => Rate is { } own ? own >= rate : null;
    }

    /// <summary>
    /// A change from calendar days to working days or back: a plain percentage would mislead. Both are given in calendar days; what is stated in working days
    /// takes between the least and the most, which depends on the day of receipt. Days are counted from the day after receipt. Without a
    /// <see cref="TimeCutOptions.Calendar"/> holidays are left out, and <see cref="Reaches"/> answers for a week without holidays only;
    /// <see cref="ProcessingTimeCutResult.ReachesTarget"/> then does not rely on it.
    /// </summary>
    /// <param name="LeastBefore">The least calendar days before.</param>
    /// <param name="MostBefore">The most calendar days before; the least where the time was stated in calendar days.</param>
    /// <param name="LeastAfter">The least calendar days after.</param>
    /// <param name="MostAfter">The most calendar days after; the least where the time is stated in calendar days.</param>
    public sealed record Bounded(
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber LeastBefore,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber MostBefore,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber LeastAfter,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber MostAfter) : ProcessingTimeChange
    {
        /// <summary>The least rate of reduction, negative when the time may grow; null when the time before may be 0.</summary>
        public ExactNumber? LeastRate => LeastBefore.Sign == 0 ? null : (LeastBefore - MostAfter) / LeastBefore;

        /// <summary>The most; null when the time before may be 0.</summary>
        public ExactNumber? MostRate => LeastBefore.Sign == 0 ? null : (MostBefore - LeastAfter) / MostBefore;

        /// <inheritdoc/>
        public override bool? Reaches(ExactNumber rate) => LeastRate >= rate ? true : MostRate < rate ? false : null;
    }

    /// <summary>The times cannot be compared.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record NotComparable([property: JsonRequired] BilingualText Reason) : ProcessingTimeChange
    {
        /// <inheritdoc/>
        public override bool? Reaches(ExactNumber rate) => null;
    }
}
