using System.Text.Json.Serialization;

namespace Cchc.Core.Deadlines.Clock;

public sealed partial record DossierClockState
{
    /// <summary>A moment promised to the applicant (ngày hẹn trả kết quả).</summary>
    /// <param name="Due">The moment promised.</param>
    /// <param name="EventId">The event that promised it.</param>
    /// <param name="IsStated">Whether a slip or letter states it; false when the legal date takes its place because none is known.</param>
    /// <param name="Counts">Whether lateness is measured against it; false for a second new appointment, which the law does not allow.</param>
    public sealed record Appointment(
        [property: JsonRequired] DossierDue Due,
        [property: JsonRequired] string EventId,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] bool IsStated,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] bool Counts);
}
