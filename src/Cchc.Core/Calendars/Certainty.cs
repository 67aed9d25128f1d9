namespace Cchc.Core.Calendars;

/// <summary>
/// Whether an answer rests on decisions and laws that have been announced, or on a projection. An answer over several days has the
/// certainty of its least certain day.
/// </summary>
public enum Certainty
{
    /// <summary>Announced (đã công bố): a law or decision in force or a yearly decision already made stands behind it.</summary>
    Announced = 0,

    /// <summary>Projected (dự kiến): the authorities have not decided yet; computed by rule and liable to change.</summary>
    Projected = 1,
}
