using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Calendars;

/// <summary>
/// Working-hour arithmetic (giờ làm việc): a calendar says which days are worked, office hours say when. Hours outside the sessions
/// never count. Immutable and safe for any number of threads.
/// </summary>
/// <param name="Calendar">Which days are worked.</param>
/// <param name="OfficeHours">The sessions of a working day.</param>
public sealed record WorkingTime(WorkingCalendar Calendar, OfficeHours OfficeHours)
{
    private static readonly Duration Longest = Duration.FromDays(65_536);

    /// <summary>The moment itself when it lies inside office hours, else the start of the next session.</summary>
    /// <param name="moment">Any moment.</param>
    /// <returns>
    /// A moment from which working time runs: at the end of a session that is the start of the next one.
    /// </returns>
    /// <exception cref="CalendarRangeException">The moment or the result is outside the calendar.</exception>
    public LocalDateTime NextOpen(LocalDateTime moment)
    {
        if (Calendar.IsWorkingDay(moment.Date))
        {
            foreach (var session in OfficeHours.Sessions)
            {
                if (moment.TimeOfDay < session.End)
                {
                    return moment.TimeOfDay < session.Start ? moment.Date.At(session.Start) : moment;
                }
            }
        }

        return Calendar.Next(moment.Date).At(OfficeHours.Opening);
    }

    /// <summary>Adds working time to a moment. Time that ends exactly with a session ends there, not at the start of the next.</summary>
    /// <param name="moment">The start; outside office hours the count begins with the next session.</param>
    /// <param name="length">How much working time; not negative. Zero gives <see cref="NextOpen"/>.</param>
    /// <returns>The moment at which the working time has passed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    /// <exception cref="CalendarRangeException">The moment or the result is outside the calendar.</exception>
    public LocalDateTime Add(LocalDateTime moment, Duration length)
    {
        if (length < Duration.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(length), $"{DateText.EnNumber((decimal)length.TotalHours)} hours: expected zero or more.");
        }

        if (length > Longest)
        {
            throw new CalendarRangeException($"{DateText.Iso(moment.Date)} + {length.Days} times 24 working hours", Calendar.Start, Calendar.End);
        }

        var open = NextOpen(moment);
        var left = length.ToInt64Nanoseconds() + Worked(open.TimeOfDay);
        var day = OfficeHours.DayLength.ToInt64Nanoseconds();

        // Whole days first, in one step; a rest of exactly one day ends with the closing of a day, not at the opening of the next.
        var whole = left <= day ? 0 : (left - 1) / day;
        if (whole > int.MaxValue)
        {
            throw new CalendarRangeException($"{DateText.Iso(moment.Date)} + {whole} working days", Calendar.Start, Calendar.End);
        }

        var date = Calendar.Add(open.Date, (int)whole);
        return date.At(TimeAfter(left - (whole * day), length == Duration.Zero));
    }

    private long Worked(LocalTime time)
    {
        var sum = 0L;
        foreach (var session in OfficeHours.Sessions)
        {
            if (time > session.Start)
            {
                sum += Math.Min(time.NanosecondOfDay, session.End.NanosecondOfDay) - session.Start.NanosecondOfDay;
            }
        }

        return sum;
    }

    private LocalTime TimeAfter(long worked, bool atStart)
    {
        foreach (var session in OfficeHours.Sessions)
        {
            var length = session.Length.ToInt64Nanoseconds();
            if (worked < length || (worked == length && !atStart))
            {
                return session.Start.PlusNanoseconds(worked);
            }

            worked -= length;
        }

        return OfficeHours.Closing;
    }
}
