using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Calendars;
using Cchc.Core.Exchange.Documents;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc day 2026-08-22</c>: what a day is and why.</summary>
internal static class DayCommand
{
    public static Command Create()
    {
        var date = new Argument<string>("date") { Description = "The day, yyyy-MM-dd." };
        var format = SharedOptions.Format();
        var command = new Command("day", "What a day is in the public sector's calendar, and why. Một ngày là ngày gì, căn cứ nào.") { date, format };
        var calendar = new CalendarOptions().AddTo(command);
        command.SetAction(parsed => Run(parsed.GetValue(date)!, calendar.Calendar(parsed), SharedOptions.Parse(parsed.GetValue(format)!)));
        return command;
    }

    private static int Run(string date, WorkingCalendar calendar, OutputFormat format)
    {
        var day = calendar.Day(UserInput.Date(date));
        JsonOut.Print(format, () => DayDocument.Asked(calendar, day), () => DayView.Print(day, calendar));
        return ExitCode.Ok;
    }
}
