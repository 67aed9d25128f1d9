using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>Parts of a day in sentences.</summary>
internal static class DayPartText
{
    /// <returns>For example <c>buổi sáng</c>, <c>từ 13:30</c>, <c>đến 09:00</c>; <c>cả ngày</c> for null.</returns>
    public static string Vi(DayPart? part) => part switch
    {
        null => "cả ngày",
        DayPart.Morning => "buổi sáng",
        DayPart.Afternoon => "buổi chiều",
        DayPart.Hours { To: null } hours => $"từ {DateText.Time(hours.From)}",
        DayPart.Hours hours when hours.From == LocalTime.Midnight => $"đến {DateText.Time(hours.To!.Value)}",
        DayPart.Hours hours => $"từ {DateText.Time(hours.From)} đến {DateText.Time(hours.To!.Value)}",
        _ => part.ToString(),
    };

    /// <returns>For example <c>in the morning</c>, <c>from 13:30</c>, <c>until 09:00</c>; <c>the whole day</c> for null.</returns>
    public static string En(DayPart? part) => part switch
    {
        null => "the whole day",
        DayPart.Morning => "in the morning",
        DayPart.Afternoon => "in the afternoon",
        DayPart.Hours { To: null } hours => $"from {DateText.Time(hours.From)}",
        DayPart.Hours hours when hours.From == LocalTime.Midnight => $"until {DateText.Time(hours.To!.Value)}",
        DayPart.Hours hours => $"from {DateText.Time(hours.From)} to {DateText.Time(hours.To!.Value)}",
        _ => part.ToString(),
    };
}
