using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

public sealed partial class WorkingCalendar
{
    private readonly CultureDayMakeUp? builtIn; // null for a calendar of one's own

    /// <summary>
    /// The calendar as it was known on a day, so that an answer can be computed as it was computed then. Decisions made later are left
    /// out; in the built-in calendar the statutes and the projection stand in for them. A record whose day of decision was not found
    /// counts as known from the day it was reported, else from the beginning of its year.
    /// </summary>
    /// <param name="date">The day; decisions of that very day are known.</param>
    /// <returns>A calendar of the same range, whose version says as of when.</returns>
    public WorkingCalendar AsOf(LocalDate date)
    {
        date = date.WithCalendar(CalendarSystem.Iso);
        if (builtIn is { } cultureDay)
        {
            return BuiltInCalendar.AsOf(cultureDay, date);
        }

        var known = records.Values.Where(day => KnownCalendar.KnownOn(day) <= date);
        return Create(Start, End, known, $"{DataVersion} as of {DateText.Iso(date)}", AnnouncedThrough);
    }
}
