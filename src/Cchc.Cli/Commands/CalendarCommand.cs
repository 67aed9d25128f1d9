using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Calendars;
using Cchc.Core.Exchange.Calendars;
using Cchc.Core.Exchange.Documents;
using NodaTime;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc calendar 2026</c>: the year on one screen, or for other programs; with subcommands for the data behind it.</summary>
internal static class CalendarCommand
{
    private const string Description =
        """
        The public sector's calendar of a year: holidays, compensatory, swap and make-up days. Lịch làm việc của một năm.

        Examples:
          cchc calendar 2026
          cchc calendar 2026 --layer quang-nam.json
          cchc calendar 2027 --format ics > 2027.ics
          cchc calendar 2027 --format svg > 2027.svg
          cchc calendar export --sql postgresql > calendar.sql
          cchc calendar check quang-nam.json
          cchc calendar diff --as-of 2025-12-24
        """;

    public static Command Create()
    {
        var year = new Argument<string?>("year")
        {
            Description = "The year: 2007 to 2027 as announced, to 2050 as projected.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = SharedOptions.Format();
        format.Description = "text for people (default), json for programs, csv for tables, ics for calendar programs, svg to print.";
        format.HelpName = "text|json|csv|ics|svg";
        format.Recursive = true;
        var options = new CalendarOptions(recursive: true);
        var command = new Command("calendar", Description)
        {
            year,
            format,
            CalendarExportCommand.Create(options),
            CalendarCheckCommand.Create(options, format),
            CalendarDiffCommand.Create(options, format),
        };
        options.AddTo(command);
        foreach (var sub in command.Subcommands)
        {
            sub.Validators.Add(result =>
            {
                if (result.GetResult(year) is { Tokens.Count: > 0 } given)
                {
                    result.AddError($"\"{given.Tokens[0].Value}\" before {sub.Name}: the year belongs to cchc calendar YEAR, not to {sub.Name}.");
                }
            });
        }

        command.SetAction(parsed =>
        {
            var text = parsed.GetValue(year) ?? throw new InputException("A year is needed, such as: cchc calendar 2026. See: cchc calendar --help");
            return Run(text, options.Calendar(parsed), parsed.GetValue(format)!.Trim().ToLowerInvariant());
        });
        return command;
    }

    private static int Run(string text, WorkingCalendar calendar, string format)
    {
        var year = UserInput.Year(text, calendar);
        var (first, last) = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        switch (format)
        {
            case "text":
                YearView.Print(calendar, year);
                break;
            case "json":
                JsonOut.Print(YearDocument.Of(calendar, year));
                break;
            case "csv":
                Report.Write(CalendarCsvWriter.Write(calendar, first, last), ReportFormat.Csv, null);
                break;
            case "ics":
                Console.Out.Write(ICalendarWriter.Write(calendar, first, last));
                break;
            case "svg":
                Console.Out.Write(SvgYearPoster.Draw(calendar, year));
                break;
            default:
                throw new InputException($"\"{format}\" is not a format: expected text, json, csv, ics or svg.");
        }

        return ExitCode.Ok;
    }
}
