using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>What an unpaid fee does to the clock.</summary>
[JsonConverter(typeof(WordConverter<ClockFee>))]
public enum ClockFee
{
    /// <summary>Nothing: the time runs on. The default where no text says otherwise; it gives the earliest due date.</summary>
    NoEffect = 0,

    /// <summary>The clock starts only when a fee that was notified is paid: NĐ 297/2025/NĐ-CP. Where no fee was notified none is awaited.</summary>
    StartsWhenPaid = 1,

    /// <summary>The time from the notice to the payment is left out: financial obligations on land, NĐ 101/2024/NĐ-CP.</summary>
    ExcludedUntilPaid = 2,
}
