using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc deadline</c>: when the answer is due, and why.</summary>
internal sealed class DeadlineCommand
{
    private readonly Option procedure = SharedOptions.Procedure();
    private readonly Option time = new("--time", "deadline.time") { Short = "-t", Value = "value.text" };
    private readonly Option received = new("--received", "deadline.receivedOption") { Short = "-r", Value = "value.moment" };
    private readonly Option catalogue = SharedOptions.Catalogue();
    private readonly Option locality = SharedOptions.Locality();
    private readonly Option @case = new("--case", "deadline.case") { Value = "value.case" };
    private readonly Option channel = new("--channel", "deadline.channel") { Value = "value.channel" };
    private readonly Option alternative = new("--alternative", "deadline.alternative") { Value = "value.number" };
    private readonly Option hours = SharedOptions.OfficeHours();
    private readonly Option rule = new("--rule", "deadline.rule")
    {
        Value = "value.rule",
        Words = () => [.. StartRules.BuiltIn.All.Select(known => (known.Id, Say.In(known.Title)))],
    };

    private readonly Option explain = new("--explain", "deadline.explain");
    private readonly CalendarOptions calendar = new();
    private readonly ClockOptions clock = new();

    public static Command Create() => new DeadlineCommand().Build();

    private Command Build() => new("deadline", "deadline.about")
    {
        More = "deadline.more",
        No = "deadline.no",
        Options = [procedure, time, received, catalogue, locality, @case, channel, alternative, hours, rule, explain, .. clock.All, .. calendar.All],
        Formats = [OutputFormat.Text, OutputFormat.Json, OutputFormat.Html, OutputFormat.Svg],
        Examples =
        [
            "cchc deadline --procedure 1.001193 --received 2026-08-28T16:30",
            "cchc deadline --procedure 1.001939 --received 2026-08-28T09:00 --case 01",
            "cchc deadline --time \"3,5 ngày làm việc\" --received 2026-08-28T09:00",
            "cchc deadline --procedure 1.001193 --received 2026-08-28 --format html -o due.html",
            "cchc deadline --events dossier.json --now 2026-09-10T08:00",
        ],
        Commands = [new("batch", "batch.about", DeadlineBatchCommand.Create)],
        Run = Run,
    };

    private int Run(CommandLine line)
    {
        if (clock.IsAsked(line))
        {
            clock.CheckAlone(line, [procedure, time, received, catalogue, locality, @case, channel, alternative, rule, explain]);
            return clock.Run(line, calendar.Calendar(line), line.Get(hours));
        }

        var document = DeadlinePage.Choose(line.Has(explain), line.Format);
        var question = new DeadlineQuestion
        {
            Procedure = line.Get(procedure),
            Time = line.Get(time),
            Received = line.Get(received) ?? throw new UsageException(line.Command, "deadline.receivedNeeded"),
            Source = new ProcedureSource(line.Get(catalogue), CatalogueInput.Locality(line.Get(locality))),
            Case = line.Get(@case),
            Channel = line.Get(channel),
            Alternative = line.Get(alternative),
            OfficeHours = line.Get(hours),
            Rule = line.Get(rule),
            Calendar = calendar.Calendar(line),
        };
        var now = calendar.AsOf(line) is null ? null : question with { Calendar = calendar.WithLayers(line) };
        var answer = question.Answer(out var dateOnly) with { Now = now?.Answer(out _) };
        if (document is not null)
        {
            document.Print(answer);
        }
        else
        {
            JsonOut.Print(line.Format, () => DeadlineJson.Of(answer), () => DeadlineView.Print(answer));
        }

        if (dateOnly)
        {
            Notes.Write(Say.Text("deadline.noHour", Words.Time(answer.Received.TimeOfDay)));
        }

        return answer.Items.Any(item => item.Deadline is Deadline.Due) ? ExitCode.Ok : ExitCode.NoAnswer;
    }
}
