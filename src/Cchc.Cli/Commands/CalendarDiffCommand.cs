using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Exchange.Documents;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc calendar diff</c>: which days a decision or a layer changes, and which running deadlines move.</summary>
internal static class CalendarDiffCommand
{
    public static Command Create()
    {
        var until = new Option("--until", "diff.until") { Value = "value.date" };
        var dossiers = new Option("--dossiers", "diff.dossiers") { Value = "value.file" };
        var hours = SharedOptions.OfficeHours();
        var sheet = SharedOptions.Sheet();
        var options = new CalendarOptions();
        return new Command("calendar diff", "diff.about")
        {
            More = "diff.more",
            Options = [until, dossiers, hours, sheet, .. options.All],
            Formats = [OutputFormat.Text, OutputFormat.Json],
            Examples =
            [
                "cchc calendar diff --as-of 2025-12-24 --until 2025-12-25",
                "cchc calendar diff --layer quang-nam.json --dossiers open.csv",
            ],
            Run = line =>
            {
                if (!options.HasLayers(line) && options.AsOf(line) is null)
                {
                    throw new UsageException(line.Command, "diff.nothing");
                }

                if (line.Has(sheet) && !line.Has(dossiers))
                {
                    throw new UsageException(line.Command, "diff.sheetAlone");
                }

                var before = options.AsOf(line) is { } date ? options.Bottom(line).AsOf(UserInput.Date(date)) : options.Bottom(line);
                var after = line.Get(until) is { } end ? options.WithLayers(line).AsOf(UserInput.Date(end)) : options.WithLayers(line);
                var change = CalendarDifference.Between(before, after);
                var moves = line.Get(dossiers) is { } path ? Moves(change, path, UserInput.OfficeHours(line.Get(hours)), line.Get(sheet)) : null;
                JsonOut.Print(line.Format, () => CalendarDifferenceDocument.Of(change, moves), () => DiffView.Print(change, moves));
                return ExitCode.Ok;
            },
        };
    }

    private static DeadlineMoves Moves(CalendarDifference change, string path, OfficeTimetable hours, string? sheet) =>
        DeadlineMoves.Of(change, DossierList.Read(path, hours, sheet), new DeadlineOptions { OfficeHours = hours });
}
