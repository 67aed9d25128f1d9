using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Calendars;

/// <summary>
/// How swap days (hoán đổi ngày làm việc) count for deadlines. No general text settles it; one sector text, NĐ 210/2026/NĐ-CP on
/// construction contracts, defines working days as every day but Saturday, Sunday and public holidays.
/// </summary>
[JsonConverter(typeof(WordConverter<SwapPolicy>))]
public enum SwapPolicy
{
    /// <summary>As agencies work (the default): a swapped-off weekday is not a working day, a make-up Saturday is one.</summary>
    AgencyCalendar = 0,

    /// <summary>By the letter: swaps change nothing. A swapped-off weekday counts, a make-up Saturday does not.</summary>
    Literal = 1,
}
