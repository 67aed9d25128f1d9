using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Clock;
using Cchc.Core.Dossiers.Registers;
using Cchc.Core.Exchange.Documents;
using Cchc.Core.Exchange.Dossiers;
using NodaTime;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc deadline --events FILE</c>: where a dossier's clock stands.</summary>
internal sealed class ClockOptions
{
    private readonly Option events;
    private readonly Option now = new("--now", "clock.now") { Short = "-n", Value = "value.moment" };
    private readonly Option pauseRules = new("--pause-rules", "clock.pauseRules") { Value = "value.file" };

    /// <param name="about">What the file of events is, to a command that takes others too.</param>
    public ClockOptions(string about = "clock.events") => events = new Option("--events", about) { Short = "-e", Value = "value.file" };

    public IReadOnlyList<Option> All => [events, now, pauseRules];

    /// <summary>The file of events.</summary>
    public Option Events => events;

    /// <summary>What goes with the history of one dossier alone.</summary>
    public IReadOnlyList<Option> OfOneDossier => [now, pauseRules];

    public bool IsAsked(CommandLine line)
    {
        if (line.Has(events))
        {
            return true;
        }

        foreach (var option in new[] { now, pauseRules })
        {
            if (line.Has(option))
            {
                throw new UsageException(line.Command, "clock.belongsToEvents", option.Name);
            }
        }

        return false;
    }

    /// <summary>The file says time and receipt itself, and its state is no page and no picture.</summary>
    public void CheckAlone(CommandLine line, IEnumerable<Option> others)
    {
        if (others.FirstOrDefault(line.Has) is { } given)
        {
            throw new UsageException(line.Command, "clock.alone", given.Name, events.Name);
        }

        if (line.Format is not (OutputFormat.Text or OutputFormat.Json))
        {
            throw new UsageException(line.Command, "format.refused", $"{line.Command.FullName} {events.Name}", line.Format.Name(),
                OutputFormats.List([OutputFormat.Text, OutputFormat.Json]));
        }
    }

    public int Run(CommandLine line, WorkingCalendar calendar, string? officeHours)
    {
        var (_, state) = Answer(line, calendar, officeHours);
        JsonOut.Print(line.Format, () => ClockDocument.Of(state, calendar), () => ClockView.Print(state));
        return state.LegalDue is null ? ExitCode.NoAnswer : ExitCode.Ok;
    }

    /// <summary>What the file says, and where its clock stands.</summary>
    /// <param name="line">The line.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="officeHours">The office hours; null for the default.</param>
    /// <param name="day">The day of what is made out from it, which knows nothing of later; null for no limit.</param>
    public (DossierClockRequest Request, DossierClockState State) Answer(CommandLine line, WorkingCalendar calendar, string? officeHours, LocalDate? day = null)
    {
        var path = line.Get(events)!;
        var request = WithRules(UserInput.Read(path, "what.events", DossierEventReader.Read).Value!, line.Get(pauseRules));
        NoteOtherRules(request);
        var hours = UserInput.OfficeHours(officeHours);
        return (request, new DossierClock(calendar, new DeadlineOptions { OfficeHours = hours }).Compute(request, Moment(line, request, hours, day)));
    }

    // A register would be judged by the rules of the procedure; the file says its own, or none.
    private static void NoteOtherRules(DossierClockRequest request)
    {
        var usual = RegisterTerms.RulesOf(request.ProcedureCode, request.FieldCode);
        if (request.Rules.Name == DossierClockRules.OneStop.Name && usual.Name != request.Rules.Name)
        {
            Notes.Write(Say.Text("clock.otherRules", Say.In(usual.Title), usual.Name));
        }
    }

    private static DossierClockRequest WithRules(DossierClockRequest request, string? path)
    {
        if (path is null)
        {
            return request;
        }

        var rules = UserInput.Read(path, "what.pauseRules", DossierEventReader.ReadPauseRules).Value!;
        return rules.FirstOrDefault(rule => request.PauseRules.Any(own => own.Id == rule.Id)) is { } both
            ? throw new InputException("clock.ruleTwice", UserInput.Quote(both.Id), UserInput.Quote(path))
            : request with { PauseRules = [.. request.PauseRules, .. rules] };
    }

    private LocalDateTime Moment(CommandLine line, DossierClockRequest request, OfficeTimetable hours, LocalDate? day)
    {
        if (line.Get(now) is { } text)
        {
            var moment = UserInput.Received(text, hours, out var dateOnly);
            return dateOnly ? throw new InputException("clock.nowWithoutHour", UserInput.Quote(text))
                : moment.Date > day ? throw new InputException("clock.nowAfterDay", UserInput.Quote(text), Words.Date(day.Value)) : moment;
        }

        if (request.Events.Count == 0)
        {
            throw new InputException("clock.noEvent");
        }

        var last = request.Events.Max(item => item.RecordedAt is { } written && written > item.At ? written : item.At);
        if (last.Date > day)
        {
            Notes.Write(Say.Text("clock.untilDay", Words.Date(day.Value)));
            return day.Value.At(LocalTime.MaxValue);
        }

        Notes.Write(Say.Text("clock.noNow", Words.Moment(last.Date, last.TimeOfDay)));
        return last;
    }
}
