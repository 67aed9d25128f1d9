using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Clock;

/// <summary>
/// How "at the latest one day before the time expires" is read for the apology (NĐ 61/2018/NĐ-CP art. 19.9). The text does not say whether it
/// is a working day.
/// </summary>
[JsonConverter(typeof(WordConverter<ClockApologyDay>))]
public enum ClockApologyDay
{
    /// <summary>The working day before. The default: it is in time under both readings.</summary>
    WorkingDayBefore = 0,

    /// <summary>The calendar day before, day off or not.</summary>
    CalendarDayBefore = 1,
}
