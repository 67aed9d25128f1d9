using Cchc.Cli.Texts;
using Cchc.Core.Calendars;
using Cchc.Core.Calendars.Lunar;
using NodaTime;

namespace Cchc.Cli.Screens;

/// <summary>Today, and the next holiday, in words.</summary>
internal static class TodayView
{
    public static void Print(CalendarDay day, WorkingCalendar calendar)
    {
        DayView.Print(day, calendar);
        Screen.Line("  " + Say.Text("today.lunar", LunarView.InWords(LunarDate.Of(day.Date))));
    }

    public static void Print(LocalDate start, IReadOnlyList<CalendarDay> daysOff)
    {
        if (daysOff.Count == 0)
        {
            Screen.Line(Say.Text("nextHoliday.none"));
            return;
        }

        var holidays = daysOff.Where(day => day.Kind == DayKind.PublicHoliday).ToList();
        var first = holidays.Find(day => day.Date >= start)!;
        Screen.Line($"[bold]{Screen.Escape(Say.In(first.Name))}[/]: {Words.Weekday(first.Date)} ({Until(start, first.Date)})");
        Screen.Line("  " + Say.Text("nextHoliday.daysOff", daysOff.Count, Words.Weekday(daysOff[0].Date), Words.Weekday(daysOff[^1].Date)));
        foreach (var day in daysOff)
        {
            var look = Screen.Look(day.Kind);
            Screen.Paragraph($"  {look.Mark} {Words.Weekday(day.Date)}: ", day.Kind == DayKind.WeeklyRest ? look.Name : Say.In(day.Name), look.Style);
        }

        Screen.Line($"  {Say.Text("day.certainty")}: {Words.Certainty(daysOff.Max(day => day.Certainty))}");
    }

    private static string Until(LocalDate from, LocalDate to) => Period.DaysBetween(from, to) switch
    {
        0 => Say.Text("nextHoliday.today"),
        1 => Say.Text("nextHoliday.tomorrow"),
        var days => Say.Text("nextHoliday.inDays", days),
    };
}
