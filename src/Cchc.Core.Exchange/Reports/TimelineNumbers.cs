using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Core.Exchange.Reports;

/// <summary>The numbers of a timeline: the days that the reasons of a deadline count, step by step, and no others.</summary>
internal static class TimelineNumbers
{
    /// <summary>For each counted day its number within its step; the last day of a term with a part of a day has the term itself, such as 3.5.</summary>
    public static Dictionary<LocalDate, string> Of(Deadline.Due due, WorkingCalendar calendar, bool vi, IReadOnlyList<DateInterval> pauses)
    {
        var numbers = new Dictionary<LocalDate, string>();
        foreach (var step in due.Explanation)
        {
            var days = pauses.Count == 0 ? step.CountedDays : Running(step, due.Date, calendar, pauses);
            for (var i = 0; i < days.Count; i++)
            {
                var number = Math.Min(i + 1, step.DaysCounted);
                numbers[days[i]] = vi ? DateText.ViNumber(number) : DateText.EnNumber(number);
            }
        }

        return numbers;
    }

    /// <summary>The days that a step counts when the clock stands still in between: as many as without pauses, until the due day at most.</summary>
    private static List<LocalDate> Running(ExplanationStep step, LocalDate last, WorkingCalendar calendar, IReadOnlyList<DateInterval> pauses)
    {
        var days = new List<LocalDate>();
        if (step.CountedDays.Count == 0)
        {
            return days;
        }

        var inWorkingDays = step.Rule == DeadlineRules.WorkingDaysCounted;
        for (var day = step.CountedDays[0]; day <= last && days.Count < step.CountedDays.Count; day = day.PlusDays(1))
        {
            if ((!inWorkingDays || calendar.IsWorkingDay(day)) && !pauses.Any(pause => pause.Contains(day)))
            {
                days.Add(day);
            }
        }

        return days;
    }
}
