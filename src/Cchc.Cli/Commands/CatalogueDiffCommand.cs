using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc catalogue diff</c>: two snapshots, two days, or the nation beside a province.</summary>
internal static class CatalogueDiffCommand
{
    private const string Description =
        """
        What was added, amended (which parts, from what to what) and withdrawn. So sánh hai danh mục.

        Examples:
          cchc catalogue diff last-week.jsonl.gz this-week.jsonl.gz
          cchc catalogue diff catalogue.jsonl --before 2026-06-30 --after 2026-07-01
          cchc catalogue diff catalogue.jsonl --after 2026-08-01 --locality H15

        With one file its two days are compared; with --locality and one day, the nation with the province on that day.
        Exit code: 0 the same, 1 something differs, 2 wrong input.
        """;

    public static Command Create()
    {
        var file = CatalogueCommand.File();
        var other = new Argument<string?>("other") { Description = "The later file; default: the same file.", Arity = ArgumentArity.ZeroOrOne };
        var before = new Option<string>("--before") { Description = "The earlier side as in force on this day.", HelpName = "date" };
        var after = new Option<string>("--after") { Description = "The later side as in force on this day.", HelpName = "date" };
        var locality = new Option<string>("--locality")
        {
            Description = "A province or agency whose versions are applied to the later side.",
            HelpName = "code",
        };
        var all = new Option<bool>("--all") { Description = "Show also what differs only in the record of the source: its moments, state, decision." };
        var format = SharedOptions.Format();
        var command = new Command("diff", Description) { file, other, before, after, locality, all, format };
        command.SetAction(parsed =>
        {
            var print = SharedOptions.Parse(parsed.GetValue(format)!);
            var (first, second) = (parsed.GetValue(file)!, parsed.GetValue(other));
            var place = CatalogueInput.Locality(parsed.GetValue(locality));
            var (left, right) = (parsed.GetValue(before), parsed.GetValue(after));
            if (place is not null && right is null)
            {
                throw new InputException("--locality needs the day: give --after too.");
            }

            if (second is null && left is null && place is null)
            {
                throw new InputException("Nothing to compare: give two files, --before and --after, or --after and --locality. See: cchc catalogue " +
                    "diff --help");
            }

            if (left is not null != (right is not null) && (place is null || second is not null))
            {
                throw new InputException("One day alone compares nothing: give both --before and --after.");
            }

            if (second == "-" && first == "-")
            {
                throw new InputException("Standard input (-) can be read once only.");
            }

            var earlier = CatalogueInput.Read(first);
            var later = second is null ? earlier : CatalogueInput.Read(second);
            CatalogueInput.NoteLocality(later, place);
            var leftDay = left ?? (second is null ? right : null);
            var change = CatalogueDifference.Between(Side(earlier, leftDay, null), Side(later, right, place));
            var (from, to) = (Name(first, leftDay, null), Name(second ?? first, right, place));
            JsonOut.Print(print, () => CatalogueDifferenceDocument.Of(change, from, to), () => CatalogueDiffView.Print(change, from, to, parsed.GetValue(all)));
            return change.IsEmpty ? ExitCode.Ok : ExitCode.NoAnswer;
        });
        return command;
    }

    private static ProcedureCatalogue Side(ProcedureCatalogue catalogue, string? day, Locality? locality) =>
        day is null ? catalogue : catalogue.AsOf(UserInput.Date(day), locality);

    private static string Name(string file, string? day, Locality? locality) =>
        CatalogueInput.NameOf(file) + (day is null ? string.Empty : $", {day}") + (locality is null ? string.Empty : $", {locality}");
}
