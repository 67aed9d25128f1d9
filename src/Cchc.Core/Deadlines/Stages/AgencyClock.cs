using Cchc.Core.Calendars;
using NodaTime;

namespace Cchc.Core.Deadlines.Stages;

/// <summary>
/// Where a plan stands: a moment, and where it was reached by days the exact part of a day, so that quarters add up to whole days whatever the office hours.
/// </summary>
/// <param name="Moment">The moment, inside office hours or at their end.</param>
/// <param name="Clock">Whose days they are; null where the moment is all that is known.</param>
/// <param name="Day">The day reached; by the calendar it may be a day off.</param>
/// <param name="Part">How much of it, 0 to 1.</param>
/// <param name="IsCalendar">Whether days off were counted.</param>
internal readonly record struct StagePlace(LocalDateTime Moment, AgencyClock? Clock = null, LocalDate Day = default, decimal Part = 0m,
    bool IsCalendar = false);

/// <summary>Counts the time of steps by the calendar and the office hours of one agency.</summary>
internal sealed class AgencyClock(WorkingTime hours)
{
    private const decimal NanosecondsPerHour = NodaConstants.NanosecondsPerHour;

    public WorkingTime Hours { get; } = hours;

    private WorkingCalendar Calendar => Hours.Calendar;

    /// <summary>The beginning of a day by the calendar, worked or not.</summary>
    public StagePlace CalendarOpening(LocalDate day) => new(day.At(Hours.HoursOn(day).Opening), this, day, 0m, IsCalendar: true);

    /// <summary>So many office hours later. None: the same place.</summary>
    public StagePlace AddHours(StagePlace place, decimal hours) =>
        hours == 0m ? place : new(Hours.Add(place.Moment, Duration.FromNanoseconds((long)decimal.Round(hours * NanosecondsPerHour))));

    /// <summary>So many working days later; a part of a day is a part of its office hours, half a day a session.</summary>
    public StagePlace AddDays(StagePlace place, decimal days)
    {
        if (days == 0m)
        {
            return place;
        }

        var (day, part) = place is { IsCalendar: false } && place.Clock == this ? (place.Day, place.Part) : Position(place.Moment);
        var (whole, rest) = Split(part + days);
        day = rest == 0m ? Calendar.Add(day, whole - 1) : whole == 0 ? day : Calendar.Add(day, whole);
        return new(MomentOf(day, rest == 0m ? 1m : rest), this, day, rest == 0m ? 1m : rest);
    }

    /// <summary>So many days later by the calendar; the moment moves from a day off to the end of the next working day, the place does not.</summary>
    public StagePlace AddCalendarDays(StagePlace place, decimal days)
    {
        if (days == 0m)
        {
            return place;
        }

        var (day, part) = place.IsCalendar ? (place.Day, place.Part) : CalendarPosition(place.Moment);
        var (whole, rest) = Split(part + days);
        day = day.PlusDays(rest == 0m ? whole - 1 : whole);
        part = rest == 0m ? 1m : rest;
        var moment = Calendar.IsWorkingDay(day) ? MomentOf(day, part) : MomentOf(Calendar.Next(day), 1m);
        return new(moment, this, day, part, IsCalendar: true);
    }

    /// <summary>When work on what comes next begins: the next opening after a place.</summary>
    public LocalDateTime NextOpen(StagePlace place) => Hours.NextOpen(
        place.IsCalendar ? Calendar.IsWorkingDay(place.Day) ? MomentOf(place.Day, place.Part) : place.Day.AtMidnight() : place.Moment);

    private static (int Whole, decimal Part) Split(decimal days) => ((int)decimal.Truncate(days), days - decimal.Truncate(days));

    // After closing and on a day off: the beginning of the next working day.
    private (LocalDate Day, decimal Part) Position(LocalDateTime moment)
    {
        var open = Hours.NextOpen(moment);
        return (open.Date, PartOf(open));
    }

    private (LocalDate Day, decimal Part) CalendarPosition(LocalDateTime moment)
    {
        var office = Hours.HoursOn(moment.Date);
        return (moment.Date, moment.TimeOfDay >= office.Closing ? 1m : PartIn(office, OrdinaryTime(office, moment.TimeOfDay)));
    }

    /// <summary>How much of a day has passed at a moment: the open hours until then, taken from the beginning of an ordinary day.</summary>
    private decimal PartOf(LocalDateTime moment) =>
        PartIn(Hours.HoursOn(moment.Date), Hours.Count(moment.Date.AtMidnight(), moment).ToInt64Nanoseconds());

    private static long OrdinaryTime(OfficeHours office, LocalTime time) => office.Sessions.Where(session => session.Start < time)
        .Sum(session => LocalTime.Min(time, session.End).NanosecondOfDay - session.Start.NanosecondOfDay);

    // The inverse of OfficeHours.TimeAt: each of two sessions is half a day.
    private static decimal PartIn(OfficeHours office, long worked)
    {
        if (office.Sessions.Count != 2)
        {
            return worked / (decimal)office.DayLength.ToInt64Nanoseconds();
        }

        var (first, second) = (office.Sessions[0].Length.ToInt64Nanoseconds(), office.Sessions[1].Length.ToInt64Nanoseconds());
        return worked <= first ? worked / (2m * first) : 0.5m + ((worked - first) / (2m * second));
    }

    // On a day of which hours are closed: as much open time as the part has on an ordinary day, at most all of it (ClosedPartOfDay.ByOpenHours).
    private LocalDateTime MomentOf(LocalDate day, decimal part)
    {
        var office = Hours.HoursOn(day);
        var time = part == 0m ? office.Opening : office.TimeAt(part);
        return day.At(Calendar.HasParts(day) ? Hours.OpenTimeOn(day, time) ?? Hours.ClosingOn(day) ?? time : time);
    }
}
