using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Core.Exchange.Documents;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc day 2026-08-22</c>: what a day is and why.</summary>
internal static class DayCommand
{
    public static Command Create()
    {
        var date = new Argument("value.date", "day.date");
        var options = new CalendarOptions();
        return new Command("day", "day.about")
        {
            Arguments = [date],
            Options = options.All,
            Formats = [OutputFormat.Text, OutputFormat.Json],
            Examples = ["cchc day 2026-08-31", "cchc day 2026-08-31 --format json"],
            Run = line =>
            {
                var calendar = options.Calendar(line);
                var day = calendar.Day(UserInput.Date(line.Get(date)!));
                JsonOut.Print(line.Format, () => DayDocument.Asked(calendar, day), () => DayView.Print(day, calendar));
                return ExitCode.Ok;
            },
        };
    }
}
