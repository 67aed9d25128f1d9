using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Clock;

public sealed partial record DossierClockState
{
    /// <summary>Another reading of what no text settles (cách hiểu khác), with its date: see <see cref="ClockPolicies"/>.</summary>
    /// <param name="Policy">The name of the policy, such as <c>lateSupplementRequests</c>.</param>
    /// <param name="Effect">The choice that was not made.</param>
    /// <param name="EventId">The event to which it applies.</param>
    /// <param name="LegalDue">The legal due moment under that choice; null when it depends on what has not happened yet.</param>
    /// <param name="DueIfResumedNow">The due moment if the clock resumed now, under that choice; null unless it is stopped.</param>
    /// <param name="Text">The reading in words, with its date.</param>
    public sealed record Reading(string Policy, StopEffect Effect, string EventId, DossierDue? LegalDue, DossierDue? DueIfResumedNow, BilingualText Text);
}
