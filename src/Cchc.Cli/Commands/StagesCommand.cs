using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Deadlines.Stages;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Exchange;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Dossiers;
using Cchc.Core.Exchange.Stages;
using Cchc.Core.OpenXml.Stages;
using Cchc.Core.Procedures.Times;
using Cchc.Core.Text;
using NodaTime;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc stages PROCESS</c>: each step of an internal process with its own due moment, and who holds the dossier.</summary>
internal sealed class StagesCommand
{
    private readonly Argument file = new("value.file", "stages.process");
    private readonly Option received = new("--received", "stages.received") { Short = "-r", Value = "value.moment" };
    private readonly Option done = new("--done", "stages.done") { Value = "value.done", IsMany = true };
    private readonly Option events = new("--events", "stages.events") { Short = "-e", Value = "value.file" };
    private readonly Option now = new("--now", "stages.now") { Short = "-n", Value = "value.moment" };
    private readonly StageQuestion question = new();

    public static Command Create() => new StagesCommand().Build();

    private Command Build() => new("stages", "stages.about")
    {
        More = "stages.more",
        No = "stages.no",
        Arguments = [file],
        Options = [received, done, events, now, .. question.All],
        Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Html, OutputFormat.Svg],
        Examples =
        [
            "cchc stages process.json --received 2026-08-18T09:00",
            "cchc stages process.json --received 2026-08-18T09:00 --format svg -o stages.svg",
            "cchc stages process.json --received 2026-08-18T09:00 --done 1=2026-08-19T11:00 --now 2026-08-20T09:00",
        ],
        Run = Run,
    };

    private int Run(CommandLine line)
    {
        UserInput.OnlyOnce(line.Get(file), line.Get(events));
        var process = question.Process(line, line.Get(file)!);
        var typed = line.Get(received) ?? throw new UsageException(line.Command, "stages.receivedNeeded");
        var planner = question.Planner(line, process);
        var moment = UserInput.Received(typed, planner.Calculator.Options.OfficeHours, out var dateOnly);
        var plan = question.Plan(line, planner, process, moment);
        if (dateOnly)
        {
            Notes.Write(Say.Text("deadline.noHour", Words.Time(moment.TimeOfDay)));
        }

        var progress = Progress(line, planner, plan);
        switch (line.Format)
        {
            case OutputFormat.Html:
                Result.Text.Write(Notes.Harmless(StageReport.Of(plan, planner, progress, Say.Language).ToHtml()));
                break;
            case OutputFormat.Svg:
                Result.Text.Write(Notes.Harmless(StageReport.Chart(plan, planner, progress, Say.Language)));
                break;
            case OutputFormat.Csv:
                Result.Write(StageReport.ToCsv(plan, progress, Say.Language), line.Format);
                break;
            default:
                JsonOut.Print(line.Format, () => StagesDocument.Of(plan, progress),
                    () => Result.Write(StageReport.Of(plan, planner, progress, Say.Language).ToText(), line.Format));
                break;
        }

        // A plan whose last step ends after the due moment is no answer, whatever unit the time has.
        var isWrong = plan.AllFindings.Any(finding => finding.Severity == FindingSeverity.Error
            || finding is { Code: StageFindings.EndsElsewhere, Severity: FindingSeverity.Warning });
        return isWrong || plan.Due is null ? ExitCode.NoAnswer : ExitCode.Ok;
    }

    private StageProgress? Progress(CommandLine line, StagePlanner planner, StagePlan plan)
    {
        if (line.Has(done) && line.Has(events))
        {
            throw new UsageException(line.Command, "stages.doneOrEvents", done.Name, events.Name);
        }

        if (!line.Has(done) && !line.Has(events))
        {
            return line.Has(now) ? planner.Progress(plan, Enumerable.Empty<KeyValuePair<string, LocalDateTime>>(), Moment(line.Get(now)!)) : null;
        }

        if (line.Get(events) is { } path)
        {
            var history = UserInput.Read(path, "what.events", DossierEventReader.Read).Value!.Events;
            return planner.Progress(plan, history, Asked(line, history.Select(item => item.At)));
        }

        var handled = line.All(done).Select(Done).ToList();
        return planner.Progress(plan, handled, Asked(line, handled.Select(item => item.Value)));
    }

    // Without a moment: the last one that is known, and a remark says so.
    private LocalDateTime Asked(CommandLine line, IEnumerable<LocalDateTime> known)
    {
        if (line.Get(now) is { } text)
        {
            return Moment(text);
        }

        var last = known.DefaultIfEmpty(UserInput.Now()).Max();
        Notes.Write(Say.Text("clock.noNow", Words.Moment(last.Date, last.TimeOfDay)));
        return last;
    }

    private static KeyValuePair<string, LocalDateTime> Done(string text)
    {
        var sign = text.LastIndexOf('=');
        return sign > 0 && sign < text.Length - 1 ? new(text[..sign].Trim(), Moment(text[(sign + 1)..]))
            : throw new InputException("stages.noPair", UserInput.Quote(text));
    }

    private static LocalDateTime Moment(string text)
    {
        var moment = UserInput.Received(text, Core.Calendars.OfficeTimetable.Default, out var dateOnly);
        return dateOnly ? throw new InputException("clock.nowWithoutHour", UserInput.Quote(text)) : moment;
    }
}

/// <summary>A process from a file and how it is planned: options that <c>stages</c> and <c>form</c> have in common.</summary>
internal sealed class StageQuestion
{
    private readonly Option number = new("--process-number", "stages.number") { Value = "value.number" };
    private readonly Option procedure = SharedOptions.Procedure("stages.procedure");
    private readonly Option time = new("--time", "stages.time") { Short = "-t", Value = "value.text" };
    private readonly Option catalogue = SharedOptions.Catalogue();
    private readonly Option hours = SharedOptions.OfficeHours();
    private readonly StageOptions stages = new();
    private readonly Option sheet = SharedOptions.Sheet();
    private readonly CalendarOptions calendar = new(byAgency: true);

    public IReadOnlyList<Option> All => [number, procedure, time, catalogue, sheet, hours, .. stages.All, .. calendar.All];

    /// <summary>The process of a file; of several the one that was chosen.</summary>
    public InternalProcess Process(CommandLine line, string path) => Choose(Read(path, line.Get(sheet)), line.Get(number), path);

    /// <summary>Reads the processes of a file: JSON, CSV, text, a workbook, a document.</summary>
    public static IReadOnlyList<InternalProcess> Read(string path, string? sheet)
    {
        var reading = TableInput.Read(path, "what.process", ProcessReader.ReadAll,
            (content, name) => ProcessTables.Read(content, name, sheet), sheet);
        Notes.Findings(reading.Findings, Say.Text("stages.whenRead"));
        return reading.Value!;
    }

    /// <summary>The one of several processes that was chosen.</summary>
    public static InternalProcess Choose(IReadOnlyList<InternalProcess> processes, string? number, string path)
    {
        if (number is null)
        {
            return processes.Count == 1 ? processes[0] : throw new InputException("stages.severalProcesses", UserInput.Quote(path), processes.Count,
                string.Concat(processes.Take(20).Select((process, i) => $"{Environment.NewLine}{i + 1}. {Notes.Short(Title(process))}")));
        }

        return int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var chosen)
            && chosen >= 1 && chosen <= processes.Count ? processes[chosen - 1]
            : throw new InputException("stages.noProcess", UserInput.Quote(number), processes.Count);
    }

    public StagePlanner Planner(CommandLine line, InternalProcess process)
    {
        var calculator = new DeadlineCalculator(calendar.Calendar(line), new DeadlineOptions { OfficeHours = UserInput.OfficeHours(line.Get(hours)) });
        return new StagePlanner(calculator, stages.Options(line, calculator, [process], calendar));
    }

    public StagePlan Plan(CommandLine line, StagePlanner planner, InternalProcess process, LocalDateTime received)
    {
        if (line.Has(procedure) && line.Has(time))
        {
            throw new UsageException(line.Command, "stages.timeOrProcedure", time.Name, procedure.Name);
        }

        var (whole, startRule) = Time(line, received);
        return planner.Plan(process, received, whole, line.Get(procedure)?.Trim(), startRule);
    }

    private (ProcessingTime? Time, StartRule? StartRule) Time(CommandLine line, LocalDateTime received)
    {
        if (line.Get(time) is { } text)
        {
            return ProcessingTime.TryParse(text, out var known) ? (known, null) : throw new InputException("deadline.noTime", UserInput.Quote(text));
        }

        if (line.Get(procedure) is not { } code)
        {
            return (null, null);
        }

        var (found, _) = new ProcedureSource(line.Get(catalogue), null).Find(code, received.Date);
        var times = found.SelectTimes(null, null).Options.Select(option => (option.Time, option.StartRule)).Distinct().ToList();
        return times.Count switch
        {
            1 => times[0],
            0 => throw new InputException("stages.noProcedureTime", UserInput.Quote(code)),
            _ => throw new InputException("stages.severalTimes", UserInput.Quote(code), string.Join("; ", times.Select(item => Say.In(item.Time.Description)))),
        };
    }

    private static string Title(InternalProcess process) =>
        string.Join(" ", new[] { process.Procedure, process.Name ?? Say.Text("stages.unnamed", process.Stages.Count) }.OfType<string>());
}
