using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Calendars;

/// <summary>
/// Whether an answer rests on decisions and laws that have been announced, or on a projection. An answer over several days has the
/// certainty of its least certain day.
/// </summary>
[JsonConverter(typeof(WordConverter<Certainty>))]
public enum Certainty
{
    /// <summary>Announced (đã công bố): based on a law or decision in force, or on a yearly decision already made.</summary>
    Announced = 0,

    /// <summary>Projected (dự kiến): the authorities have not decided yet; computed by rule and liable to change.</summary>
    Projected = 1,
}
