using System.Text.Json.Serialization;
using Cchc.Core.Text;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>How a step in "ngày", without "làm việc", is counted (cách tính bước ghi theo "ngày"). No text says it; decisions write both.</summary>
[JsonConverter(typeof(WordConverter<StageDays>))]
public enum StageDays
{
    /// <summary>
    /// By the calendar, days off included, so that the last step ends with a time in days (Civil Code 2015, art. 148.1). A step whose end falls on a day off
    /// ends with the next working day. The default.
    /// </summary>
    ByCalendar = 0,

    /// <summary>As working days: whoever works on a step works on working days. A process of a time in calendar days then ends after it.</summary>
    AsWorkingDays = 1,
}
