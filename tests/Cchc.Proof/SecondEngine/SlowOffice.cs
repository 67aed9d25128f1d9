namespace Cchc.Proof.SecondEngine;

/// <summary>Office hours, minute by minute. A session runs from its first minute up to, not including, its end. A moment is a minute; seconds are not asked.</summary>
internal sealed class SlowOffice(SlowCalendar calendar, IReadOnlyList<SlowHours> rules)
{
    public SlowCalendar Calendar => calendar;

    /// <summary>Closed stretches of single days, as minutes of the day.</summary>
    public Dictionary<LocalDate, List<(int From, int To)>> Closed { get; } = [];

    /// <summary>The sessions that the timetable states for a day, worked or not: of the rules that fit the last.</summary>
    public IReadOnlyList<(int From, int To)> Ordinary(LocalDate day)
    {
        var weekday = calendar.HoursOf(day);
        return rules.Last(rule => rule.Fits(day, weekday)).Sessions;
    }

    public bool IsOpen(LocalDate day, int minute) => calendar.IsWorked(day) && IsInSession(Ordinary(day), minute) && !IsClosed(day, minute);

    public bool IsOpen(LocalDateTime moment) => IsOpen(moment.Date, MinuteOf(moment));

    public static int MinuteOf(LocalDateTime moment) => (moment.Hour * 60) + moment.Minute;

    public static LocalDateTime At(LocalDate day, int minute) => minute == 1440 ? day.PlusDays(1).AtMidnight() : day.AtMidnight().PlusMinutes(minute);

    public static bool IsInSession(IReadOnlyList<(int From, int To)> sessions, int minute)
    {
        foreach (var (from, to) in sessions)
        {
            if (minute >= from && minute < to)
                return true;
        }

        return false;
    }

    private bool IsClosed(LocalDate day, int minute) => Closed.Count > 0 && Closed.TryGetValue(day, out var parts) && IsInSession(parts, minute);

    /// <summary>The moment at which so many open minutes have passed. None: the next open moment.</summary>
    public LocalDateTime Add(LocalDateTime from, int minutes, Func<LocalDateTime, bool>? stands = null)
    {
        var day = from.Date;
        for (var minute = MinuteOf(from); ; day = day.PlusDays(1), minute = 0)
        {
            if (!calendar.IsWorked(day))
                continue;
            for (var sessions = Ordinary(day); minute < 1440; minute++)
            {
                if (!IsInSession(sessions, minute) || IsClosed(day, minute) || (stands is not null && stands(At(day, minute))))
                    continue;
                if (minutes == 0)
                    return At(day, minute);
                if (--minutes == 0)
                    return At(day, minute + 1);
            }
        }
    }

    /// <summary>The moment before which so many open minutes lie.</summary>
    public LocalDateTime Back(LocalDateTime from, int minutes)
    {
        var day = from.Date;
        for (var minute = MinuteOf(from); ; day = day.PlusDays(-1), minute = 1440)
        {
            while (--minute >= 0)
            {
                if (IsOpen(day, minute) && --minutes == 0)
                    return At(day, minute);
            }
        }
    }

    public int Count(LocalDateTime from, LocalDateTime to)
    {
        var (count, day) = (0, from.Date);
        for (var minute = MinuteOf(from); day.AtMidnight() < to; day = day.PlusDays(1), minute = 0)
        {
            if (!calendar.IsWorked(day))
                continue;
            for (var end = day == to.Date ? MinuteOf(to) : 1440; minute < end; minute++)
                count += IsOpen(day, minute) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The end of the last open minute of a day; null when none is open.</summary>
    public int? Closing(LocalDate day)
    {
        for (var minute = 1439; minute >= 0; minute--)
        {
            if (IsInSession(Ordinary(day), minute) && !IsClosed(day, minute))
                return minute + 1;
        }

        return null;
    }
}
