using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Cli.Commands.Catalogues;

/// <summary><c>cchc catalogue diff</c>: two snapshots, two days, or the nation beside a province.</summary>
internal static class CatalogueDiffCommand
{
    public static Command Create()
    {
        var file = CatalogueCommand.File();
        var other = new Argument("value.otherFile", "catalogueDiff.other") { IsOptional = true };
        var before = new Option("--before", "catalogueDiff.before") { Value = "value.date" };
        var after = new Option("--after", "catalogueDiff.after") { Value = "value.date" };
        var locality = SharedOptions.Locality("catalogueDiff.locality");
        var all = new Option("--all", "catalogueDiff.all");
        return new Command("catalogue diff", "catalogueDiff.about")
        {
            More = "catalogueDiff.more",
            No = "catalogueDiff.no",
            Arguments = [file, other],
            Options = [before, after, locality, all],
            Formats = [OutputFormat.Text, OutputFormat.Json],
            Examples =
            [
                "cchc catalogue diff last-week.jsonl.gz this-week.jsonl.gz",
                "cchc catalogue diff catalogue.jsonl --before 2026-06-30 --after 2026-07-01",
                "cchc catalogue diff catalogue.jsonl --after 2026-08-01 --locality H15",
            ],
            Run = line =>
            {
                    var (first, second) = (line.Get(file)!, line.Get(other));
                var place = CatalogueInput.Locality(line.Get(locality));
                var (left, right) = (line.Get(before), line.Get(after));
                if (place is not null && right is null)
                {
                    throw new UsageException(line.Command, "catalogueDiff.localityNeedsDay");
                }

                if (second is null && left is null && place is null)
                {
                    throw new UsageException(line.Command, "catalogueDiff.nothing");
                }

                if (left is not null != (right is not null) && (place is null || second is not null))
                {
                    throw new UsageException(line.Command, "catalogueDiff.oneDay");
                }

                if (second == "-" && first == "-")
                {
                    throw new InputException("input.onlyOnce");
                }

                var earlier = CatalogueInput.Read(first);
                var later = second is null ? earlier : CatalogueInput.Read(second);
                CatalogueInput.NoteLocality(later, place);
                var leftDay = left ?? (second is null ? right : null);
                var change = CatalogueDifference.Between(Side(earlier, leftDay, null), Side(later, right, place));
                var (from, to) = (Name(first, leftDay, null), Name(second ?? first, right, place));
                JsonOut.Print(line.Format, () => CatalogueDifferenceDocument.Of(change, from, to),
                    () => CatalogueDiffView.Print(change, from, to, line.Has(all)));
                return change.IsEmpty ? ExitCode.Ok : ExitCode.NoAnswer;
            },
        };
    }

    private static ProcedureCatalogue Side(ProcedureCatalogue catalogue, string? day, Locality? locality) =>
        day is null ? catalogue : catalogue.AsOf(UserInput.Date(day), locality);

    private static string Name(string file, string? day, Locality? locality) =>
        CatalogueInput.NameOf(file) + (day is null ? string.Empty : $", {day}") + (locality is null ? string.Empty : $", {locality}");
}
