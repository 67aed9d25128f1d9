using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines;

/// <summary>
/// Where a part of a day (phần lẻ của ngày, such as the half of 0.5 day) ends on a last day of which the office is closed for some hours. No text settles it,
/// as none equates half a day with a session.
/// </summary>
[JsonConverter(typeof(WordConverter<ClosedPartOfDay>))]
public enum ClosedPartOfDay
{
    /// <summary>
    /// By hours: as much working time as the part has on an ordinary day, counted while the office is open that day; where the day has not so much left, the
    /// part ends with the day itself. The default.
    /// </summary>
    ByOpenHours = 0,

    /// <summary>By the session: at the hour of the ordinary timetable, though the office may be closed then.</summary>
    BySession = 1,
}
