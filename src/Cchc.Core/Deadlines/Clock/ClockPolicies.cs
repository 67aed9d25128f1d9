using System.Text.Json.Serialization;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>
/// What no text settles about stops that the rules do not fit (chính sách tính khi văn bản không nói rõ). Each choice is named, has a default, and is shown in
/// the answer with the date of the other choice. Equal when all parts are.
/// </summary>
public sealed record ClockPolicies
{
    /// <summary>The defaults.</summary>
    public static ClockPolicies Default { get; } = new();

    /// <summary>
    /// A supplement request, or a dossier handed back, after the last lawful moment for it. Default: it does not begin the time again. NĐ 61/2018/NĐ-CP art.
    /// 19.4 lays down the moment, not what follows when it is missed.
    /// </summary>
    public StopEffect LateSupplementRequests { get; init; } = StopEffect.StopsNothing;

    /// <summary>
    /// A stop that was written down only when the dossier was late or about to be, or a correction of any other event written down then that moves the due day.
    /// Default: it stops and moves nothing, since at the time there was no written reason: NĐ 63/2010/NĐ-CP art. 6.1(b).
    /// </summary>
    public StopEffect LateRecordedStops { get; init; } = StopEffect.StopsNothing;

    /// <summary>A pause or a fee notice begun in the last working day. Default: it stops the clock, since no text voids it; it is a finding.</summary>
    [JsonRequired]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public StopEffect LastDayStops { get; init; } = StopEffect.Stops;

    /// <summary>
    /// A stop wholly outside office hours that would yet leave out a day. Default: it leaves out nothing, since no office time was lost. Hours by the clock run
    /// at night, too, and are not decided by it: a stop takes as many of them as it lasts.
    /// </summary>
    public StopEffect OutsideHoursStops { get; init; } = StopEffect.StopsNothing;
}
