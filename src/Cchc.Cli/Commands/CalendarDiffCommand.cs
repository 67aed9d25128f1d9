using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Exchange.Documents;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc calendar diff</c>: which days a decision or a layer changes, and which running deadlines move.</summary>
internal static class CalendarDiffCommand
{
    private const string Description =
        """
        Which days change, and which running deadlines move and by how much. So sánh lịch trước và sau một quyết định.

        Before: the built-in calendar, as known on --as-of when it is given. After: the calendar with its --layer files, as known on
        --until when it is given.

        Examples:
          cchc calendar diff --as-of 2025-12-24 --until 2025-12-25
          cchc calendar diff --layer quang-nam.json --dossiers open.csv

        The dossiers are CSV with a header: id, received (yyyy-MM-ddTHH:mm), time (such as 05 ngày làm việc).
        """;

    public static Command Create(CalendarOptions options, Option<string> format)
    {
        var until = new Option<string>("--until")
        {
            Description = "The calendar after, as it was known on this day; default: all decisions.",
            HelpName = "date",
        };
        var dossiers = new Option<string>("--dossiers")
        {
            Description = "Running deadlines as CSV with the columns id, received, time; - for standard input.",
            HelpName = "file",
        };
        var hours = new Option<string>("--office-hours")
        {
            Description = "Sessions of a working day for the dossiers; default 08:00-12:00,13:00-17:00.",
            HelpName = "hours",
        };
        var command = new Command("diff", Description) { until, dossiers, hours };
        command.SetAction(parsed =>
        {
            var printAs = SharedOptions.Parse(parsed.GetValue(format)!);
            if (!options.HasLayers(parsed) && options.AsOf(parsed) is null)
            {
                throw new InputException("Nothing to compare: give --as-of, --layer, or both. See: cchc calendar diff --help");
            }

            var before = options.AsOf(parsed) is { } date ? options.Bottom(parsed).AsOf(UserInput.Date(date)) : options.Bottom(parsed);
            var after = parsed.GetValue(until) is { } end ? options.WithLayers(parsed).AsOf(UserInput.Date(end)) : options.WithLayers(parsed);
            var change = CalendarDifference.Between(before, after);
            var moves = parsed.GetValue(dossiers) is { } path ? Moves(change, path, UserInput.OfficeHours(parsed.GetValue(hours))) : null;
            JsonOut.Print(printAs, () => CalendarDifferenceDocument.Of(change, moves), () => DiffView.Print(change, moves));
            return ExitCode.Ok;
        });
        return command;
    }

    private static DeadlineMoves Moves(CalendarDifference change, string path, OfficeTimetable hours) =>
        DeadlineMoves.Of(change, DossierList.Read(path, hours), new DeadlineOptions { OfficeHours = hours });
}
