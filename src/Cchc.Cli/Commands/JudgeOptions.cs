using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Registers;
using Cchc.Core.Exchange.Samples;
using Cchc.Core.Procedures.Versions;
using NodaTime;

namespace Cchc.Cli.Commands;

/// <summary>The options by which the dossiers of a register are judged: moment, catalogue, pause rules, office hours, calendar.</summary>
/// <param name="byAgency">Whether a layer may be that of one agency.</param>
internal sealed class JudgeOptions(bool byAgency = false)
{
    private readonly Option catalogue = SharedOptions.Catalogue("registerVerdicts.catalogue");
    private readonly Option pauseRules = new("--pause-rules", "clock.pauseRules") { Value = "value.file" };
    private readonly Option hours = SharedOptions.OfficeHours();
    private readonly CalendarOptions calendar = new(byAgency);

    /// <summary>The options that choose the calendar.</summary>
    public CalendarOptions Calendar => calendar;

    /// <summary>The moment for which dossiers are judged.</summary>
    public Option AsOf { get; } = new("--as-of", "registerVerdicts.asOf") { Value = "value.moment" };

    public IReadOnlyList<Option> All => [AsOf, catalogue, pauseRules, hours, .. calendar.WithoutAsOf];

    /// <summary>The moment for which dossiers are judged; a day alone means its end.</summary>
    public LocalDateTime Moment(CommandLine line)
    {
        if (line.Get(AsOf) is not { } text)
        {
            return UserInput.Now();
        }

        var moment = UserInput.Received(text, UserInput.OfficeHours(line.Get(hours)), out var isDay);
        return isDay ? moment.Date.At(LocalTime.MaxValue) : moment;
    }

    /// <summary>The same for a period: its end where nothing is asked for, or now while it is not over.</summary>
    public LocalDateTime Moment(CommandLine line, LocalDateTime end) => line.Has(AsOf) ? Moment(line) : LocalDateTime.Min(end, UserInput.Now());

    /// <summary>Whether a catalogue was named; else it is the embedded sample, which stands for no province.</summary>
    public bool HasCatalogue(CommandLine line) => line.Has(catalogue);

    /// <summary>The catalogue where procedures are looked up.</summary>
    public ProcedureCatalogue Catalogue(CommandLine line) => line.Get(catalogue) is { } path ? CatalogueInput.Read(path) : SampleCatalogue.Load();

    /// <summary>The judge.</summary>
    public RegisterJudge Judge(CommandLine line, ProcedureCatalogue? from = null) =>
        new(new DeadlineCalculator(calendar.Calendar(line), new DeadlineOptions { OfficeHours = UserInput.OfficeHours(line.Get(hours)) }))
        {
            Terms = RegisterTerms.Of(from ?? Catalogue(line)),
            PauseRules = line.Get(pauseRules) is { } rules ? UserInput.Read(rules, "what.pauseRules", DossierEventReader.ReadPauseRules).Value! : [],
        };
}

/// <summary>The options by which a register is read, the same for every command that reads one.</summary>
internal sealed class RegisterOptions
{
    private readonly Option events = new("--events", "register.events") { Short = "-e", Value = "value.file" };
    private readonly Option map = new("--map", "register.map") { Value = "value.map", IsMany = true };
    private readonly Option names = new("--names", "register.names");
    private readonly Option sheet = SharedOptions.Sheet();

    public Argument File { get; } = new("value.file", "register.file");

    public IReadOnlyList<Option> All => [events, map, names, sheet];

    /// <summary>The same for a command that never names a person.</summary>
    public IReadOnlyList<Option> WithoutNames => [events, map, sheet];

    /// <summary>The register that was named.</summary>
    public RegisterInput Open(CommandLine line) => Open(line, line.Get(File)!, seen: null);

    /// <summary>Several registers, over all of which a dossier counts once: where it is read first.</summary>
    public IReadOnlyList<RegisterInput> Open(CommandLine line, IReadOnlyList<string> paths)
    {
        var seen = paths.Count > 1 ? new SeenCodes() : null;
        return [.. paths.Select(path => Open(line, path, seen))];
    }

    private RegisterInput Open(CommandLine line, string path, SeenCodes? seen)
    {
        var headings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in line.All(map))
        {
            var sign = pair.LastIndexOf('=');
            if (sign <= 0)
            {
                throw new InputException("register.noMap", UserInput.Quote(pair));
            }

            if (!headings.TryAdd(pair[..sign].Trim(), pair[(sign + 1)..].Trim()))
            {
                throw new InputException("register.mapTwice", UserInput.Quote(pair[..sign].Trim()));
            }
        }

        return new RegisterInput(path, line.Get(events), line.Get(sheet), new RegisterReaderOptions { Map = [.. headings],
            WithNames = line.Has(names), NeedsEnds = true, Seen = seen });
    }
}
