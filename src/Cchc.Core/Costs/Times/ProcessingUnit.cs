using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Costs.Times;

/// <summary>The units in which processing times are compared: a percentage is only of times in one unit.</summary>
[JsonConverter(typeof(WordConverter<ProcessingUnit>))]
public enum ProcessingUnit
{
    /// <summary>Working days (ngày làm việc).</summary>
    WorkingDays = 0,

    /// <summary>Calendar days (ngày); a week is seven.</summary>
    CalendarDays = 1,

    /// <summary>Working hours (giờ làm việc).</summary>
    WorkingHours = 2,

    /// <summary>Hours by the clock (giờ).</summary>
    ClockHours = 3,

    /// <summary>Months (tháng); a year is twelve.</summary>
    Months = 4,
}
