using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Deadlines;

/// <summary>A due day, and the time of day when there is one.</summary>
internal readonly record struct DueMoment(LocalDate Date, LocalTime? Time)
{
    public string Vi => Time is { } time ? $"{DateText.Spoken(time)} {DateText.ViWithWeekday(Date)}" : DateText.ViWithWeekday(Date);

    public string En => Time is { } time ? $"{DateText.EnWithWeekday(Date)} at {DateText.Spoken(time)}" : DateText.EnWithWeekday(Date);
}
