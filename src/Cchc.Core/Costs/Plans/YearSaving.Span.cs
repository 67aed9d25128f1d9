using System.Text.Json.Serialization;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Costs.Plans;

public sealed partial record YearSaving
{
    /// <summary>A part of a year in which the same measures are in force.</summary>
    /// <param name="From">The first day.</param>
    /// <param name="Through">The last day.</param>
    /// <param name="Measures">The identifiers of the measures in force, in the order of the plan; empty when there is none.</param>
    /// <param name="Weight">Its days ÷ the days of the year.</param>
    /// <param name="After">What a whole year would cost with these measures.</param>
    public sealed record Span(
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        [property: JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate From,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        [property: JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate Through,
        [property: JsonRequired] IReadOnlyList<string> Measures,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] ExactNumber Weight,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] PlanAmounts After)
    {
        /// <inheritdoc/>
        public override string ToString() => RecordText.Of(nameof(Span), PrintMembers);
    }
}
