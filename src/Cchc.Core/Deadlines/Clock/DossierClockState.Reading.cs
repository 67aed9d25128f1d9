using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Clock;

public sealed partial record DossierClockState
{
    /// <summary>Another reading of what no text settles (cách hiểu khác), with its date: see <see cref="ClockPolicies"/>.</summary>
    /// <param name="Policy">
    /// The name of the policy, such as <c>lateSupplementRequests</c>; <c>clockHoursOnDayOff</c> for hours by the clock that end on a day off, which no policy
    /// decides; <c>otherTime</c> for the other reading of the processing time (<see cref="DossierClockRequest.OtherTime"/>).
    /// </param>
    /// <param name="Effect">The choice that was not made; where no policy decides, that nothing is stopped.</param>
    /// <param name="EventId">The event to which it applies; where no policy decides, the receipt.</param>
    /// <param name="LegalDue">The legal due moment under that choice; null when it depends on what has not happened yet.</param>
    /// <param name="DueIfResumedNow">The due moment if the clock resumed now, under that choice; null unless it is stopped.</param>
    /// <param name="Text">The reading in words, with its date.</param>
    public sealed record Reading(
        [property: JsonRequired] string Policy,
        [property: JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] StopEffect Effect,
        [property: JsonRequired] string EventId,
        DossierDue? LegalDue,
        DossierDue? DueIfResumedNow,
        [property: JsonRequired] BilingualText Text);
}
