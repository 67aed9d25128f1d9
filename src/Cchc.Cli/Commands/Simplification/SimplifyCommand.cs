using System.Globalization;
using Cchc.Cli.Commands.Catalogues;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Deadlines;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Costs;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Exchange.Simplification;
using Cchc.Core.OpenXml;
using Cchc.Core.OpenXml.Plans;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;
using Cchc.Core.Simplification;
using NodaTime;

namespace Cchc.Cli.Commands.Simplification;

/// <summary><c>cchc simplify FILE</c>: what of the procedures of a catalogue could be simplified, each with a question and a bounded estimate.</summary>
internal sealed class SimplifyCommand
{
    private const int Listed = 20;
    private const int ListedOnPage = 200;
    private const int Threads = 2;

    private readonly Argument file = new("value.file", "argument.catalogueFile");
    private readonly Option register = new("--register", "simplify.register") { Value = "value.file" };
    private readonly Option events = new("--events", "register.events") { Short = "-e", Value = "value.file" };
    private readonly Option asOf = new("--as-of", "registerVerdicts.asOf") { Value = "value.moment" };
    private readonly Option dossiers = new("--dossiers", "simplify.dossiers") { Value = "value.file" };
    private readonly Option compare = new("--compare", "simplify.compare") { Value = "value.file", IsMany = true };
    private readonly Option assumptions = new("--assumptions", "simplify.assumptions") { Short = "-a", Value = "value.file" };
    private readonly Option procedure = new("--procedure", "simplify.procedure")
    {
        Short = "-p", Value = "value.code", IsMany = true,
        Goes = words => !File.Exists(words) && words.Split(',').All(word => RulesInput.ReadCode(word.Trim()) is { IsStandard: true }),
    };

    private readonly Option locality = SharedOptions.Locality();
    private readonly Option on = SharedOptions.On("simplify.on");
    private readonly Option most = new("--most", "simplify.most") { Short = "-n", Value = "value.number" };
    private readonly Option draft = new("--draft", "simplify.draft")
    {
        Value = "value.code",
        Formats = [OutputFormat.Json, OutputFormat.Xlsx],
    };


    private readonly Option print = new("--print-assumptions", "simplify.print") { Formats = [OutputFormat.Json] };

    public static Command Create() => new SimplifyCommand().Build();

    private Command Build() => new("simplify", "simplify.about")
    {
        More = "simplify.more",
        No = "simplify.no",
        Arguments = [file],
        Options = [register, events, asOf, dossiers, compare, assumptions, procedure, locality, on, most, draft, print],
        Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Xlsx, OutputFormat.Html],
        Examples =
        [
            "cchc simplify sample --on 2026-09-01",
            "cchc simplify danh-muc.jsonl.gz --register so-theo-doi.csv --format html --output ra-soat.html",
            "cchc simplify sample --draft 1.013225/1 --output plan.json",
        ],
        Run = Run,
    };

    private int Run(CommandLine line)
    {
        if (line.Get(register) is not null && line.Get(dossiers) is not null)
        {
            throw new UsageException(line.Command, "simplify.registerOrDossiers");
        }

        var (path, listed) = (line.Get(file)!, Most(line));
        var assumed = line.Get(assumptions) is { } own ? UserInput.Read(own, "what.assumptions", AssumptionReader.Read).Value! : AssumptionReader.BuiltIn;
        if (line.Has(print))
        {
            Result.Write(AssumptionWriter.Write(assumed), line.Format);
            return ExitCode.Ok;
        }

        var catalogue = CatalogueInput.Read(path);
        var date = CatalogueLaw.DayOf(catalogue, line.Get(on));
        var place = CatalogueInput.Locality(line.Get(locality));
        CatalogueInput.NoteLocality(catalogue, place);
        var procedures = Asked(line, catalogue.AsOf(date, place), path);
        var options = new SimplificationOptions
        {
            Date = date,
            Assumptions = assumed,
            Others = [.. Others(catalogue, date, place), .. line.All(compare).SelectMany(other => CatalogueInput.Read(other).AsOf(date).Procedures)],
            Uses = line.Get(dossiers) is { } counts ? DossierCounts.Read(counts) : Uses(line, catalogue),
        };
        if (line.Has(dossiers))
        {
            DossierCounts.NoteUnknown(options.Uses, catalogue);
        }

        var finder = new SimplificationFinder(options);
        if (line.Get(draft) is { } id)
        {
            return Draft(line, finder, procedures, id);
        }

        var found = SimplificationFinder.Rank(procedures.AsParallel().AsOrdered().WithDegreeOfParallelism(Threads).SelectMany(finder.Find));
        Write(line, found, options, procedures.Count, path, listed);
        return found.Count > 0 ? ExitCode.Ok : ExitCode.NoAnswer;
    }

    private IReadOnlyList<Procedure> Asked(CommandLine line, ProcedureCatalogue catalogue, string path)
    {
        var codes = line.All(procedure);
        return codes.Count == 0 ? catalogue.Procedures
            : [.. codes.Select(UserInput.Code).Select(code => catalogue.TryFind(code.Value, out var found) ? found
                : throw CatalogueInput.Missing(code, catalogue, path))];
    }

    /// <summary>The versions of other places in the same catalogue: what they have of their own in force on the day.</summary>
    private static IEnumerable<Procedure> Others(ProcedureCatalogue catalogue, LocalDate date, Locality? own) => catalogue.LocalVersions
        .Where(version => !version.Locality.Equals(own) && version.Validity.Covers(date) && version.Changes.Parts.Contains(ProcedurePart.Channels))
        .Select(version => catalogue.InForce(version.Code.Value, date, version.Locality)).OfType<VersionAnswer.Found>().Select(found => found.Procedure);

    private IReadOnlyList<ProcedureUse> Uses(CommandLine line, ProcedureCatalogue catalogue)
    {
        if (line.Get(register) is not { } path)
        {
            return [];
        }

        var input = new RegisterInput(path, line.Get(events), null, new RegisterReaderOptions { NeedsEnds = true });
        var judge = new RegisterJudge(new DeadlineCalculator(Core.Calendars.WorkingCalendar.VietnamPublicSector)) { Terms = RegisterTerms.Of(catalogue) };
        var moment = line.Get(asOf) is { } text
            ? UserInput.Received(text, UserInput.OfficeHours(null), out var isDay) is var given && isDay ? given.Date.At(LocalTime.MaxValue) : given
            : UserInput.Now();
        var uses = ProcedureUse.Of(judge.JudgeAll(input.Read(), moment));
        input.Sum();
        return uses;
    }

    private static int Draft(CommandLine line, SimplificationFinder finder, IReadOnlyList<Procedure> procedures, string id)
    {
        var slash = id.LastIndexOf('/');
        if (slash <= 0 || !int.TryParse(id.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            throw new InputException("simplify.noDraftId", UserInput.Quote(id));
        }

        var code = UserInput.Code(id[..slash]);
        var found = procedures.Where(known => known.Code == code).Select(finder.Find).FirstOrDefault()
            ?? throw new InputException("simplify.draftProcedure", UserInput.Quote(code.Value));
        var candidate = found.FirstOrDefault(one => one.Number == number)
            ?? throw new InputException("simplify.draftNumber", code.Value, Say.Grouped(found.Count), UserInput.Quote(id));
        var plan = new CostCase { Sheet = candidate.Plan.Before, Plan = candidate.Plan, Note = candidate.Question.Vi };
        if (line.Format == OutputFormat.Xlsx)
        {
            Result.Write(stream => Notes.Findings(CostPlanWorkbook.Write(stream, plan), "Excel"));
        }
        else
        {
            Result.Write(CostPlanWriter.Write(plan), line.Format);
        }

        Notes.Write(Say.Text("simplify.drafted", candidate.Id));
        return ExitCode.Ok;
    }

    private static void Write(CommandLine line, IReadOnlyList<SimplificationCandidate> found, SimplificationOptions options, int procedures, string path,
        int? listed)
    {
        switch (line.Format)
        {
            case OutputFormat.Json:
                JsonOut.Print(SimplificationDocument.Of(found, options, procedures));
                break;
            case OutputFormat.Xlsx:
                if (found.Count > SimplificationWorkbook.MostCandidates)
                {
                    throw new InputException("simplify.tooManyForWorkbook", Say.Grouped(SimplificationWorkbook.MostCandidates));
                }

                Result.Write(stream => Notes.Findings(SimplificationWorkbook.Write(stream, found, options), "Excel"));
                break;
            default:
                var isPage = line.Format == OutputFormat.Html;
                var report = SimplificationReport.Of(found, options, procedures, listed ?? (isPage ? ListedOnPage : Listed),
                    path == CatalogueInput.Sample ? Say.Text("simplify.sample") : CatalogueInput.NameOf(path == "-" ? path : Path.GetFileName(path)),
                    Say.Language);
                Result.Write(line.Format == OutputFormat.Csv ? report.ToCsv() : isPage ? report.ToHtml() : report.ToText(), line.Format);
                break;
        }
    }

    private int? Most(CommandLine line) => line.Get(most) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 100_000 ? number
        : throw new InputException("simplify.wrongMost", UserInput.Quote(text), Say.Grouped(100_000));
}
