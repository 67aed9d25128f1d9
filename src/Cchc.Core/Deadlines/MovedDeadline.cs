using NodaTime;

namespace Cchc.Core.Deadlines;

/// <summary>A running deadline that a change of the calendar moves.</summary>
/// <param name="Id">The identifier of the dossier.</param>
/// <param name="Before">The deadline by the calendar before, with its reasons.</param>
/// <param name="After">The deadline by the calendar after, with its reasons.</param>
public sealed record MovedDeadline(string Id, Deadline.Due Before, Deadline.Due After)
{
    /// <summary>By how many calendar days it moves: positive later, negative earlier, 0 when only the hour changes.</summary>
    public int CalendarDays => Period.DaysBetween(Before.Date, After.Date);
}
