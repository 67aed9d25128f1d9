using Cchc.Core.Calendars;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;

namespace Cchc.Core.Tests.Deadlines.Stages;

/// <summary>
/// The slow, obvious model of a plan: walk minute by minute and ask of each whether the office is open. A minute of a session of two is worth its share of half
/// a day. Whole minutes only.
/// </summary>
internal static class SlowStages
{
    private const long Day = 10_080; // 180, 210 and 240 minutes of half a day divide half of it

    /// <summary>When so many office hours have passed.</summary>
    public static LocalDateTime AddHours(WorkingTime hours, LocalDateTime from, decimal amount) => Walk(hours, from, amount * 60m, static (_, _) => 1L);

    /// <summary>When so many working days have passed, each session half of one.</summary>
    public static LocalDateTime AddDays(WorkingTime hours, LocalDateTime from, decimal amount) => Walk(hours, from, amount * Day, Worth);

    /// <summary>When so many days by the calendar have passed since the beginning of a day.</summary>
    public static LocalDateTime AddCalendarDays(WorkingTime hours, LocalDate first, decimal amount)
    {
        var date = first;
        while (amount > 1m)
        {
            (amount, date) = (amount - 1m, date.PlusDays(1));
        }

        if (hours.Calendar.IsWorkingDay(date))
        {
            return Walk(hours, date.AtMidnight(), amount * Day, Worth);
        }

        while (!hours.Calendar.IsWorkingDay(date))
        {
            date = date.PlusDays(1);
        }

        return Walk(hours, date.AtMidnight(), Day, Worth);
    }

    /// <summary>The due moments of all steps from a beginning; of steps in days by the calendar the day counts.</summary>
    public static LocalDateTime[] Dues(InternalProcess process, Func<string?, WorkingTime> hoursOf, LocalDateTime begin, bool byCalendar)
    {
        var dues = new LocalDateTime[process.Stages.Count];
        var (handed, days) = (begin, 0m);
        for (var i = 0; i < dues.Length;)
        {
            var group = process.Stages[i].Parallel;
            var (from, latest, j) = (handed, handed, i);
            var ends = new Dictionary<string, LocalDateTime>();
            do
            {
                var stage = process.Stages[j];
                var start = stage.Branch is { } branch && ends.TryGetValue(branch, out var earlier) ? earlier : from;
                dues[j] = stage.Time switch
                {
                    ProcessingTime.WorkingHours { Value: > 0m } amount => AddHours(hoursOf(stage.Agency), start, amount.Value),
                    ProcessingTime.WorkingDays { Value: > 0m } amount => AddDays(hoursOf(stage.Agency), start, amount.Value),
                    ProcessingTime.CalendarDays { Value: > 0m } amount when byCalendar => AddCalendarDays(hoursOf(stage.Agency), begin.Date, days += amount.Value),
                    ProcessingTime.CalendarDays { Value: > 0m } amount => AddDays(hoursOf(stage.Agency), start, amount.Value),
                    _ => start,
                };
                ends[stage.Branch ?? $"own {j}"] = dues[j];
                latest = dues[j] > latest ? dues[j] : latest;
                j++;
            }
            while (group is not null && j < dues.Length && process.Stages[j].Parallel == group);
            (handed, i) = (latest, j);
        }

        return dues;
    }

    private static LocalDateTime Walk(WorkingTime hours, LocalDateTime from, decimal amount, Func<WorkingTime, LocalDateTime, long> worth)
    {
        var (minute, passed) = (from, 0m);
        while (passed < amount)
        {
            passed += hours.IsOpen(minute) ? worth(hours, minute) : 0L;
            minute = minute.PlusMinutes(1);
        }

        return minute;
    }

    private static long Worth(WorkingTime hours, LocalDateTime minute)
    {
        var session = hours.HoursOn(minute.Date).Sessions.Single(session => minute.TimeOfDay >= session.Start && minute.TimeOfDay < session.End);
        return Day / 2 / (long)session.Length.TotalMinutes;
    }
}
