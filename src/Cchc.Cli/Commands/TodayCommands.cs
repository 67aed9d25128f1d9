using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Core.Calendars;
using Cchc.Core.Exchange.Documents;
using NodaTime;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc today</c> and <c>cchc next-holiday</c>: the questions that begin with the day of the clock in Vietnam.</summary>
internal static class TodayCommands
{
    public static Command Today()
    {
        var options = new CalendarOptions();
        return new Command("today", "today.about")
        {
            Options = options.All,
            Formats = [OutputFormat.Text, OutputFormat.Json],
            Examples = ["cchc today"],
            Run = line =>
            {
                var calendar = options.Calendar(line);
                var day = calendar.Day(UserInput.Now().Date);
                JsonOut.Print(line.Format, () => DayDocument.Asked(calendar, day), () => TodayView.Print(day, calendar));
                return ExitCode.Ok;
            },
        };
    }

    public static Command NextHoliday()
    {
        var from = new Argument("value.from", "nextHoliday.from") { IsOptional = true };
        var options = new CalendarOptions();
        return new Command("next-holiday", "nextHoliday.about")
        {
            No = "nextHoliday.no",
            Arguments = [from],
            Options = options.All,
            Formats = [OutputFormat.Text, OutputFormat.Json],
            Examples = ["cchc next-holiday", "cchc next-holiday 2026-08-20"],
            Run = line =>
            {
                var calendar = options.Calendar(line);
                var start = line.Get(from) is { } text ? UserInput.Date(text) : UserInput.Now().Date;
                var holiday = Holiday(calendar, start);
                JsonOut.Print(line.Format, () => HolidayDocument.Of(calendar, start, holiday), () => TodayView.Print(start, holiday));
                return holiday.Count > 0 ? ExitCode.Ok : ExitCode.NoAnswer;
            },
        };
    }

    // The public holiday that comes first, a running one too, with the days off that it hangs together with; empty when the calendar ends before.
    private static IReadOnlyList<CalendarDay> Holiday(WorkingCalendar calendar, LocalDate start)
    {
        _ = calendar.Day(start); // refuses a day outside the calendar
        if (calendar.SpecialDays(start, calendar.End).FirstOrDefault(day => day.Kind == DayKind.PublicHoliday) is not { } holiday)
        {
            return [];
        }

        var (first, last) = (holiday.Date, holiday.Date);
        while (first > calendar.Start && !calendar.IsWorkingDay(first.PlusDays(-1)))
        {
            first = first.PlusDays(-1);
        }

        while (last < calendar.End && !calendar.IsWorkingDay(last.PlusDays(1)))
        {
            last = last.PlusDays(1);
        }

        return [.. calendar.Days(first, last)];
    }
}
