using System.Text.Json.Serialization;
using Cchc.Core.Calendars;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

public abstract partial record Deadline
{
    /// <summary>Another reading of the law or of the record, and the due moment it gives.</summary>
    /// <param name="Rule">The rule that the reading applies.</param>
    /// <param name="Text">The reading in words.</param>
    /// <param name="Date">The due day under this reading.</param>
    /// <param name="TimeOfDay">The time of day; null for the whole day.</param>
    /// <param name="Certainty">Whether the days up to it are announced or projected.</param>
    public sealed record Reading(
        [property: JsonRequired] DeadlineRule Rule,
        [property: JsonRequired] BilingualText Text,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        [property: JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate Date,
        [property: JsonConverter(typeof(IsoConverter<LocalTime>))] LocalTime? TimeOfDay,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] Certainty Certainty)
    {
        /// <inheritdoc/>
        public override string ToString() => RecordText.Of(nameof(Reading), PrintMembers);
    }
}
