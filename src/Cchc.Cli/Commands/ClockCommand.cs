using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Dossiers;
using NodaTime;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc deadline --events FILE</c>: where a dossier's clock stands.</summary>
internal sealed class ClockCommand
{
    private readonly Option<string> events = new("--events", "-e")
    {
        Description = "The history of a dossier as JSON (cchc-events/1), or - for standard input: where its clock stands, in place of a single receipt.",
        HelpName = "file",
    };

    private readonly Option<string> now = new("--now", "-n")
    {
        Description = "With --events: the moment asked about, Vietnam time, yyyy-MM-ddTHH:mm. Default: that of the last event.",
        HelpName = "moment",
    };

    private readonly Option<string> pauseRules = new("--pause-rules")
    {
        Description = "With --events: pause rules of your own as JSON (cchc-pause-rules/1); that they are law is your assertion, and the answer says so.",
        HelpName = "file",
    };

    public ClockCommand AddTo(Command command)
    {
        command.Add(events);
        command.Add(now);
        command.Add(pauseRules);
        return this;
    }

    public bool IsAsked(ParseResult parsed) => parsed.GetValue(events) is not null
        || (parsed.GetValue(now) is not null ? throw new InputException("--now belongs to --events FILE.")
            : parsed.GetValue(pauseRules) is not null ? throw new InputException("--pause-rules belongs to --events FILE.") : false);

    /// <summary>The file says time and receipt itself.</summary>
    public void CheckAlone(ParseResult parsed, params Option[] others)
    {
        foreach (var option in others)
        {
            if (parsed.GetResult(option) is { Implicit: false })
            {
                throw new InputException($"{option.Name} does not go with {events.Name}: the file states time, rules and receipt itself, and its " +
                    "state is printed as text or JSON.");
            }
        }
    }

    public int Run(ParseResult parsed, WorkingCalendar calendar, string? officeHours, OutputFormat format, (bool Vi, bool En) languages)
    {
        var path = parsed.GetValue(events)!;
        var request = WithRules(UserInput.Read(path, "The events", DossierEventReader.Read).Value!, parsed.GetValue(pauseRules));
        var hours = UserInput.OfficeHours(officeHours);
        var state = new DossierClock(calendar, new DeadlineOptions { OfficeHours = hours }).Compute(request, Moment(parsed, request, hours));
        JsonOut.Print(format, () => ClockDocument.Of(state, calendar), () => ClockView.Print(state, languages));
        return state.LegalDue is null ? ExitCode.NoAnswer : ExitCode.Ok;
    }

    private static DossierClockRequest WithRules(DossierClockRequest request, string? path)
    {
        if (path is null)
        {
            return request;
        }

        var rules = UserInput.Read(path, "The pause rules", DossierEventReader.ReadPauseRules).Value!;
        if (rules.FirstOrDefault(rule => request.PauseRules.Any(own => own.Id == rule.Id)) is { } both)
        {
            throw new InputException($"The pause rule \"{both.Id}\" is in \"{path}\" and in the events: it is needed once.");
        }

        return request with { PauseRules = [.. request.PauseRules, .. rules] };
    }

    private LocalDateTime Moment(ParseResult parsed, DossierClockRequest request, OfficeTimetable hours)
    {
        if (parsed.GetValue(now) is { } text)
        {
            var moment = UserInput.Received(text, hours, out var dateOnly);
            return dateOnly ? throw new InputException($"\"{text}\" has no hour: expected --now yyyy-MM-ddTHH:mm.") : moment;
        }

        if (request.Events.Count == 0)
        {
            throw new InputException("There is no event: give --now yyyy-MM-ddTHH:mm.");
        }

        var last = request.Events.Max(item => item.RecordedAt is { } written && written > item.At ? written : item.At);
        Console.Error.WriteLine($"Note: no --now given; the state is that of the last event, {JsonOut.Iso(last.Date)}T{Words.Time(last.TimeOfDay)}.");
        return last;
    }
}
