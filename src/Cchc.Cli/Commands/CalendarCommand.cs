using System.CommandLine;
using Cchc.Cli.Output;
using Cchc.Core.Calendars;
using Cchc.Core.Exchange;
using NodaTime;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc calendar 2026</c>: the year on one screen.</summary>
internal static class CalendarCommand
{
    public static Command Create()
    {
        var year = new Argument<string>("year") { Description = "The year: 2007 to 2027 as announced, to 2050 as projected." };
        var asOf = SharedOptions.AsOf();
        var format = SharedOptions.Format();
        format.Description = "text for people (default), json for programs, csv for tables, ics for calendar programs.";
        format.HelpName = "text|json|csv|ics";
        var command = new Command("calendar", "The public sector's calendar of a year: holidays, compensatory, swap and make-up days. Lịch làm việc của một năm.") { year, asOf, format };
        command.SetAction(parsed => Run(parsed.GetValue(year)!, SharedOptions.Calendar(parsed.GetValue(asOf)), parsed.GetValue(format)!.Trim().ToLowerInvariant()));
        return command;
    }

    private static int Run(string text, WorkingCalendar calendar, string format)
    {
        var year = Input.Year(text, calendar);
        var (first, last) = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        switch (format)
        {
            case "text":
                YearView.Print(calendar, year);
                break;
            case "json":
                PrintJson(calendar, year);
                break;
            case "csv":
                Console.Out.Write(CalendarCsvWriter.Write(calendar, first, last));
                break;
            case "ics":
                Console.Out.Write(ICalendarWriter.Write(calendar, first, last));
                break;
            default:
                throw new InputException($"\"{format}\" is not a format: expected text, json, csv or ics.");
        }

        return ExitCode.Ok;
    }

    private static void PrintJson(WorkingCalendar calendar, int year) =>
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
}
