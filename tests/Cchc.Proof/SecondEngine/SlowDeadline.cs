namespace Cchc.Proof.SecondEngine;

/// <summary>
/// Due moments from Civil Code 2015 art. 147 and 148, day by day. The day of receipt is not counted (147.2); weeks, months and years end on the corresponding day (148.2 to 148.4); a last day off
/// moves to the end of the next working day (148.5); hours begin at the moment itself (147.1), a rule that counts the first day counts it,
        // and of a same-day time the law itself says after which hour it is the next day; a yearly date is not counted at all.
/// </summary>
internal sealed class SlowDeadline(SlowOffice office)
{
    private SlowCalendar Calendar => office.Calendar;

    /// <summary>Whether a receipt on a day off or after closing counts as made on the next working day (the other reading).</summary>
    public bool LateIsNextDay { get; init; }

    /// <summary>Whether a part of a day that is closed for hours ends at the hour of the timetable all the same.</summary>
    public bool BySession { get; init; }

    public SlowDue Due(IReadOnlyList<SlowTime> stages, LocalDateTime received, SlowStart start)
    {
        var begin = Begin(received, start);
        var at = new SlowPlace(begin, begin.Date, false);
        // The other reading speaks of the day that is not counted; hours begin at the moment itself (147.1), a rule that counts the first day counts it,
        // and of a same-day time the law itself says after which hour it is the next day; a yearly date is not counted at all.
        if (LateIsNextDay && IsLate(begin) && !start.CountsFirstDay && stages[0].Unit is not (SlowUnit.ClockHours or SlowUnit.WorkingHours or SlowUnit.SameDay or SlowUnit.YearlyDate))
            at = new SlowPlace(SlowOffice.At(Calendar.Next(begin.Date), 0), Calendar.Next(begin.Date), false);
        var joined = Joined(stages);
        for (var i = 0; i < joined.Count; i++)
            at = Follow(joined[i], at, i == 0 && start.CountsFirstDay, i == joined.Count - 1);
        if (!at.IsDay)
            return new SlowDue(at.Moment.Date, SlowOffice.MinuteOf(at.Moment));
        return new SlowDue(at.Day, at.Minute);
    }

    /// <summary>Neighbours in one unit are one time.</summary>
    private static List<SlowTime> Joined(IReadOnlyList<SlowTime> stages)
    {
        var joined = new List<SlowTime>();
        foreach (var stage in stages)
        {
            if (joined.Count > 0 && joined[^1].Unit == stage.Unit)
                joined[^1] = joined[^1] with { Amount = joined[^1].Amount + stage.Amount };
            else
                joined.Add(stage);
        }

        return joined;
    }

    public bool IsLate(LocalDateTime moment) =>
        !Calendar.IsWorked(moment.Date) || office.Closing(moment.Date) is not { } closing || SlowOffice.MinuteOf(moment) > closing;

    public LocalDateTime Begin(LocalDateTime received, SlowStart start)
    {
        var (day, minute) = (received.Date, SlowOffice.MinuteOf(received));
        var worked = Calendar.IsWorked(day);
        var moved = (start.DaysOffMove && !worked)
            || (start.CutOff is { } cut && minute > cut)
            || (start.BeforeClosing > 0 && worked && (office.Closing(day) is not { } closing || minute >= closing - start.BeforeClosing));
        if (moved)
        {
            day = Calendar.Next(day);
            return start.OpeningAt is { } opening ? SlowOffice.At(day, opening) : SlowOffice.At(day, office.Ordinary(day)[0].From);
        }

        // What a rule moves begins with the opening of a day; what comes before that opening by itself is not to be due earlier.
        var canMove = start.CutOff is not null || start.DaysOffMove || start.BeforeClosing > 0;
        if (canMove && worked && SlowOffice.At(day, start.OpeningAt ?? office.Ordinary(day)[0].From) is var hour && received < hour && hour.Date == day)
            return hour;
        return start.AtNextSession ? office.Add(received, 0) : received;
    }

    private SlowPlace Follow(SlowTime time, SlowPlace from, bool countsFirst, bool isLast)
    {
        switch (time.Unit)
        {
            case SlowUnit.WorkingHours:
                return new SlowPlace(office.Add(from.Latest, (int)(time.Amount * 60)), default, false);
            case SlowUnit.ClockHours:
                var end = from.Latest.PlusMinutes((long)(time.Amount * 60));
                if (SlowOffice.MinuteOf(end) == 0)
                    return Whole(isLast ? Calendar.NextOrSame(end.Date.PlusDays(-1)) : end.Date.PlusDays(-1)); // the end of the day before (148.6)
                return isLast && !Calendar.IsWorked(end.Date) ? Whole(Calendar.Next(end.Date)) : new SlowPlace(end, default, false);
            case SlowUnit.SameDay:
                var isLate = (time.CutOff is { } cut ? SlowOffice.MinuteOf(from.Moment) > cut : IsLate(from.Moment)) || !Calendar.IsWorked(from.Moment.Date);
                return Whole(isLate ? Calendar.Next(from.Moment.Date) : from.Moment.Date);
        }

        // "Not counted" is the day of the moment; where it is counted, counting begins the day before.
        var zero = countsFirst ? from.Date.PlusDays(-1) : from.Date;
        var whole = (int)Math.Ceiling(time.Amount);
        var part = time.Amount - Math.Floor(time.Amount);
        var day = time.Unit switch
        {
            SlowUnit.WorkingDays => Calendar.Add(zero, whole),
            SlowUnit.CalendarDays => zero.PlusDays(whole),
            SlowUnit.Weeks => zero.PlusDays(7 * whole),
            SlowUnit.Months => Month(from.Date, whole, countsFirst),
            SlowUnit.Years => Month(from.Date, 12 * whole, countsFirst),
            _ => Yearly(time.Yearly, from.Date),
        };
        if (isLast && !Calendar.IsWorked(day))
            return Whole(Calendar.Next(day));
        return part == 0 ? Whole(day) : new SlowPlace(default, day, true, PartOf(day, part));
    }

    private static SlowPlace Whole(LocalDate day) => new(default, day, true);

    /// <summary>Where the first day counts a month ends the day before the corresponding day, or with the month that has none.</summary>
    private static LocalDate Month(LocalDate from, int months, bool countsFirst)
    {
        var day = Corresponding(from, months);
        return countsFirst && day.Day == from.Day ? day.PlusDays(-1) : day;
    }

    /// <summary>The corresponding day of a later month, or its last day where there is none (art. 148.3).</summary>
    private static LocalDate Corresponding(LocalDate from, int months)
    {
        var (year, month) = (from.Year, from.Month);
        for (; months > 0; months--)
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        var day = from.Day;
        while (day > CalendarSystem.Iso.GetDaysInMonth(year, month))
            day--;
        return new LocalDate(year, month, day);
    }

    private static LocalDate Yearly(AnnualDate yearly, LocalDate from)
    {
        var day = yearly.InYear(from.Year);
        return day < from ? yearly.InYear(from.Year + 1) : day;
    }

    /// <summary>Where a part of a day ends: half a day is a session. Null where the day has not enough open time: with the day.</summary>
    private int? PartOf(LocalDate day, decimal part)
    {
        var sessions = office.Ordinary(day);
        var minutes = sessions.Sum(session => session.To - session.From);
        var needed = part * minutes;
        if (sessions.Count == 2)
        {
            var (first, second) = (sessions[0].To - sessions[0].From, sessions[1].To - sessions[1].From);
            needed = part <= 0.5m ? part * 2 * first : first + ((part - 0.5m) * 2 * second);
        }

        if (needed != decimal.Truncate(needed))
            throw new OutOfListException(); // not a whole minute
        for (var minute = 0; minute < 1440; minute++)
        {
            var counts = SlowOffice.IsInSession(sessions, minute) && (BySession || !Calendar.IsWorked(day) || office.IsOpen(day, minute));
            if (counts && --needed == 0)
                return minute + 1;
        }

        return null;
    }
}
