using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Procedures.Identifiers;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Cli.Commands.Indicators;

/// <summary><c>cchc indicators levels OLD NEW</c>: which procedures moved up or down in their online level.</summary>
internal sealed class IndicatorsLevelsCommand
{
    private readonly Argument file = new("value.file", "indicatorsLevels.file");
    private readonly Argument other = new("value.otherFile", "catalogueDiff.other") { IsOptional = true };
    private readonly Option before = new("--before", "indicatorsLevels.before") { Value = "value.date" };
    private readonly Option after = new("--after", "indicatorsLevels.after") { Value = "value.date" };
    private readonly Option locality = SharedOptions.Locality("indicatorsLevels.locality");

    public static Command Create() => new IndicatorsLevelsCommand().Build();

    private Command Build() => new("indicators levels", "indicatorsLevels.about")
    {
        More = "indicatorsLevels.more",
        Arguments = [file, other],
        Options = [before, after, locality],
        Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Html],
        Examples =
        [
            "cchc indicators levels danh-muc-cu.jsonl danh-muc-moi.jsonl",
            "cchc indicators levels danh-muc.jsonl --before 2026-06-30 --after 2026-07-01",
            "cchc indicators levels danh-muc-cu.jsonl danh-muc-moi.jsonl --format csv --output muc-do.csv",
        ],
        Run = Run,
    };

    private int Run(CommandLine line)
    {
        var (first, second) = (line.Get(file)!, line.Get(other));
        if (second is null && !line.Has(before))
        {
            throw new UsageException(line.Command, "indicatorsLevels.nothing");
        }

        if (second == "-" && first == "-")
        {
            throw new InputException("input.onlyOnce");
        }

        var (from, to) = (Day(line, before), Day(line, after));
        if (second is null && from >= to)
        {
            throw new InputException("indicatorsLevels.order", Shown(from), Shown(to));
        }

        var place = CatalogueInput.Locality(line.Get(locality));
        var earlier = CatalogueInput.Read(first);
        var later = second is null ? earlier : CatalogueInput.Read(second);
        CatalogueInput.NoteLocality(later, place);
        var changes = OnlineLevelChanges.Between(earlier, from, later, to, place);
        if (line.Format == OutputFormat.Json)
        {
            JsonOut.Print(OnlineLevelsDocument.Of(changes, NameOf));
        }
        else
        {
            var names = (Name(first, from), Name(second ?? first, to));
            TableReports.Write(new OnlineLevelReport(changes, names, NameOf, Say.Language).Report(), line.Format);
        }

        return ExitCode.Ok;

        string? NameOf(ProcedureCode code) => later.TryFind(code.ToString(), out var found) || earlier.TryFind(code.ToString(), out found) ? found.Name : null;
    }

    private static LocalDate Day(CommandLine line, Option option) => line.Get(option) is { } day ? UserInput.Date(day) : UserInput.Now().Date;

    private static string Name(string path, LocalDate day) => Say.Text("indicatorsLevels.side", CatalogueInput.NameOf(path), Shown(day));

    private static string Shown(LocalDate day) => Say.IsVietnamese ? DateText.Vi(day) : DateText.Iso(day);
}
