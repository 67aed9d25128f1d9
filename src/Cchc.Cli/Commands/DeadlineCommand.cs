using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc deadline</c>: when the answer is due, and why.</summary>
internal static class DeadlineCommand
{
    private const string Description =
        """
        When the result of a dossier is due, and why. Hạn trả kết quả của một hồ sơ và căn cứ.

        Examples:
          cchc deadline --procedure 1.001193 --received 2026-08-28T16:30
          cchc deadline --procedure 1.001939 --received 2026-08-28T09:00 --case 01
          cchc deadline --time "3,5 ngày làm việc" --received 2026-08-28T09:00
          cchc deadline --events dossier.json --now 2026-09-10T08:00

        Where a record states several times, all are listed, each with its due date; --case, --channel or --alternative choose.
        """;

    public static Command Create()
    {
        var procedure = new Option<string>("--procedure", "-p") { Description = "The code of a procedure (mã thủ tục), such as 1.001193.", HelpName = "code" };
        var time = new Option<string>("--time", "-t") { Description = "A processing time typed by hand, such as \"05 ngày làm việc\".", HelpName = "text" };
        var received = new Option<string>("--received", "-r")
        {
            Description = "When the complete dossier was received, Vietnam time: yyyy-MM-ddTHH:mm, or a date (taken as the opening hour).",
            HelpName = "moment",
        };
        var catalogue = new Option<string>("--catalogue", "-c")
        {
            Description = "File of procedures (a portal dump, our own JSON, an exchange packet; plain or gzip), or - for standard input, in place of " +
                "the embedded sample. Of several versions that in force on the day of receipt is used.",
            HelpName = "file",
        };
        var locality = CatalogueCommand.Locality();
        var @case = new Option<string>("--case") { Description = "The case (trường hợp), by code or by its last digits.", HelpName = "case" };
        var channel = new Option<string>("--channel") { Description = "The channel: in-person, online or postal.", HelpName = "channel" };
        var alternative = new Option<string>("--alternative") { Description = "The alternative with this number in the list.", HelpName = "n" };
        var hours = new Option<string>("--office-hours")
        {
            Description = "Sessions of a working day, with rules for weekdays and seasons after bars: \"07:30-11:30,13:30-17:00 | Fri 07:30-11:30 | " +
                "04-16..10-15 07:00-11:30,13:30-17:00\". Default 08:00-12:00,13:00-17:00.",
            HelpName = "hours",
        };
        var rule = new Option<string>("--rule")
        {
            Description = "When the time begins, in place of art. 147.2 of the Civil Code: "
                + string.Join(", ", StartRules.BuiltIn.All.Skip(1).Select(known => known.Id)) + ".",
            HelpName = "rule",
        };
        var language = new Option<string>("--lang")
        {
            Description = "Language of the text: vi, en or both (default).",
            DefaultValueFactory = _ => "both",
            HelpName = "vi|en|both",
        };
        var format = SharedOptions.Format();
        var explain = new Option<bool>("--explain") { Description = "The answer as text to paste into a letter, in the language of --lang " +
            "(Vietnamese for both)." };
        var html = new Option<bool>("--html") { Description = "The answer as an HTML page with its timeline." };
        var svg = new Option<bool>("--svg") { Description = "The timeline alone, as a picture (SVG)." };
        var command = new Command("deadline", Description)
        {
            procedure,
            time,
            received,
            catalogue,
            locality,
            @case,
            channel,
            alternative,
            hours,
            rule,
            language,
            explain,
            html,
            svg,
            format,
        };
        command.Add(DeadlineBatchCommand.Create([procedure, time, received, locality, @case, channel, alternative, rule, language, explain, html, svg,
            format]));
        var calendar = new CalendarOptions().AddTo(command);
        var clock = new ClockCommand().AddTo(command);
        command.SetAction(parsed =>
        {
            var printAs = SharedOptions.Parse(parsed.GetValue(format)!);
            var languages = Languages(parsed.GetValue(language)!);
            if (clock.IsAsked(parsed))
            {
                clock.CheckAlone(parsed, procedure, time, received, catalogue, locality, @case, channel, alternative, rule, explain, html, svg);
                return clock.Run(parsed, calendar.Calendar(parsed), parsed.GetValue(hours), printAs, languages);
            }

            var question = new DeadlineQuestion
            {
                Procedure = parsed.GetValue(procedure),
                Time = parsed.GetValue(time),
                Received = parsed.GetValue(received)
                    ?? throw new InputException("Option '--received' is required, such as --received 2026-08-28T16:30; or --events FILE."),
                Source = new ProcedureSource(parsed.GetValue(catalogue), CatalogueInput.Locality(parsed.GetValue(locality))),
                Case = parsed.GetValue(@case),
                Channel = parsed.GetValue(channel),
                Alternative = parsed.GetValue(alternative),
                OfficeHours = parsed.GetValue(hours),
                Rule = parsed.GetValue(rule),
                Calendar = calendar.Calendar(parsed),
            };
            var document = DeadlinePage.Choose(parsed.GetValue(explain), parsed.GetValue(html), parsed.GetValue(svg));
            return Run(question, calendar.AsOf(parsed) is null ? null : question with { Calendar = calendar.WithLayers(parsed) }, printAs, languages, document);
        });
        return command;
    }

    private static int Run(DeadlineQuestion question, DeadlineQuestion? now, OutputFormat format, (bool Vi, bool En) languages, DeadlinePage? document)
    {
        var answer = question.Answer(out var dateOnly) with { Now = now?.Answer(out _) };
        if (dateOnly)
        {
            Console.Error.WriteLine($"Note: no hour given; received is taken as {Words.Time(answer.Received.TimeOfDay)}, the opening of the office.");
        }

        if (document is not null)
        {
            document.Print(answer, languages.Vi ? Core.Text.Language.Vietnamese : Core.Text.Language.English);
        }
        else
        {
            JsonOut.Print(format, () => DeadlineJson.Of(answer), () => DeadlineView.Print(answer, languages));
        }
        return answer.Items.Any(item => item.Deadline is Deadline.Due) ? ExitCode.Ok : ExitCode.NoAnswer;
    }

    private static (bool Vi, bool En) Languages(string text) => text.Trim().ToLowerInvariant() switch
    {
        "vi" => (true, false),
        "en" => (false, true),
        "both" => (true, true),
        _ => throw new InputException($"\"{text}\" is not a language: expected vi, en or both."),
    };
}
