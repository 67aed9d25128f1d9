using System.CommandLine;
using Cchc.Cli.Output;
using Cchc.Core.Calendars;
using NodaTime;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc calendar 2026</c>: the year on one screen.</summary>
internal static class CalendarCommand
{
    public static Command Create()
    {
        var year = new Argument<string>("year") { Description = "The year: 2007 to 2027 as announced, to 2050 as projected." };
        var format = SharedOptions.Format();
        var command = new Command("calendar", "The public sector's calendar of a year: holidays, compensatory, swap and make-up days. Lịch làm việc của một năm.") { year, format };
        command.SetAction(parsed => Run(parsed.GetValue(year)!, SharedOptions.Parse(parsed.GetValue(format)!)));
        return command;
    }

    private static int Run(string text, OutputFormat format)
    {
        var calendar = WorkingCalendar.VietnamPublicSector;
        var year = Input.Year(text, calendar);
        if (format == OutputFormat.Text)
        {
            YearView.Print(calendar, year);
            return ExitCode.Ok;
        }

        JsonOut.Print(writer =>
        {
            writer.WriteNumber("year", year);
            writer.WriteString("dataVersion", calendar.DataVersion);
            writer.WriteNumber("workingDays", calendar.Days(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)).Count(day => day.IsWorkingDay));
            writer.WriteStartArray("days");
            foreach (var day in calendar.Days(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)))
            {
                writer.WriteStartObject();
                writer.WriteDay(day);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
        return ExitCode.Ok;
    }
}
