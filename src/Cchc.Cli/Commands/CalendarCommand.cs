using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Core.Calendars;
using Cchc.Core.Exchange.Calendars;
using Cchc.Core.Exchange.Documents;
using NodaTime;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc calendar 2026</c>: the year on one screen, or for other programs; with commands for the data behind it.</summary>
internal static class CalendarCommand
{
    public static Command Create()
    {
        var year = new Argument("value.year", "calendar.year") { IsOptional = true };
        var options = new CalendarOptions();
        return new Command("calendar", "calendar.about")
        {
            Arguments = [year],
            Options = options.All,
            Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Ics, OutputFormat.Svg],
            Examples =
            [
                "cchc calendar 2026",
                "cchc calendar 2026 --layer quang-nam.json",
                "cchc calendar 2027 --format ics --output 2027.ics",
                "cchc calendar diff --as-of 2025-12-24",
            ],
            Commands =
            [
                new("export", "export.about", CalendarExportCommand.Create),
                new("check", "calendarCheck.about", CalendarCheckCommand.Create),
                new("diff", "diff.about", CalendarDiffCommand.Create),
            ],
            Run = line => Run(line.Get(year) ?? throw new UsageException(line.Command, "calendar.yearNeeded"), options.Calendar(line), line.Format),
        };
    }

    private static int Run(string text, WorkingCalendar calendar, OutputFormat format)
    {
        var year = UserInput.Year(text, calendar);
        var (first, last) = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        switch (format)
        {
            case OutputFormat.Json:
                JsonOut.Print(YearDocument.Of(calendar, year));
                break;
            case OutputFormat.Csv:
                Result.Write(CalendarCsvWriter.Write(calendar, first, last), format);
                break;
            case OutputFormat.Ics:
                Result.Text.Write(ICalendarWriter.Write(calendar, first, last));
                break;
            case OutputFormat.Svg:
                Result.Text.Write(SvgYearPoster.Draw(calendar, year));
                break;
            default:
                YearView.Print(calendar, year);
                break;
        }

        return ExitCode.Ok;
    }
}
