using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>What a stop does that no text settles: a choice of <see cref="ClockPolicies"/>.</summary>
[JsonConverter(typeof(WordConverter<StopEffect>))]
public enum StopEffect
{
    /// <summary>The time runs on as if there were no such stop (không làm dừng thời hạn).</summary>
    StopsNothing = 0,

    /// <summary>It stops the clock all the same (vẫn làm dừng thời hạn); the finding stays.</summary>
    Stops = 1,
}
