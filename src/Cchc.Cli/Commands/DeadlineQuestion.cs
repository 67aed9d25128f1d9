using System.Globalization;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Cli.Texts;
using Cchc.Core.Calendars;
using Cchc.Core.Deadlines;
using Cchc.Core.Deadlines.Times;
using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Times;
using NodaTime;

namespace Cchc.Cli.Commands;

/// <summary>The question as typed; checks it, finds the procedure and its times, and asks the library.</summary>
internal sealed record DeadlineQuestion
{
    public string? Procedure { get; init; }

    public string? Time { get; init; }

    public required string Received { get; init; }

    public required ProcedureSource Source { get; init; }

    public string? Case { get; init; }

    public string? Channel { get; init; }

    public string? Alternative { get; init; }

    public string? OfficeHours { get; init; }

    public string? Rule { get; init; }

    public required WorkingCalendar Calendar { get; init; }

    public DeadlineAnswer Answer(out bool dateOnly)
    {
        if ((Procedure is null) == (Time is null))
        {
            throw new InputException("deadline.oneOf");
        }

        var officeHours = UserInput.OfficeHours(OfficeHours);
        var received = UserInput.Received(Received, officeHours, out dateOnly);
        var calculator = new DeadlineCalculator(Calendar, new DeadlineOptions { OfficeHours = officeHours });
        return Time is null ? OfProcedure(calculator, received) : OfTime(calculator, received);
    }

    private DeadlineAnswer OfTime(DeadlineCalculator calculator, LocalDateTime received)
    {
        if ((Case ?? Channel ?? Alternative) is not null || Source.IsNamed)
        {
            throw new InputException("deadline.belongToProcedure");
        }

        var (time, rule) = TypedTime.Read(Time!) ?? throw new InputException("deadline.noTime", UserInput.Quote(Time!));
        var deadline = calculator.Compute(new DeadlineRequest { Time = time, Received = received, StartRule = UserInput.Rule(Rule) ?? rule });
        return new DeadlineAnswer(null, received, calculator.Calendar, [new AnswerItem(1, deadline, null)]);
    }

    private DeadlineAnswer OfProcedure(DeadlineCalculator calculator, LocalDateTime received)
    {
        var (procedure, version) = Source.Find(Procedure!, received.Date);
        var selection = procedure.SelectTimes(SelectCases(procedure), SelectChannel(procedure));
        var options = Choose(selection.Options.Select((option, i) => (Number: i + 1, Option: option)).ToList());
        var items = options.Count > 0
            ? options.ConvertAll(item => Item(calculator, procedure, item.Number, item.Option, received, options.Count == 1))
            : [new AnswerItem(1, calculator.Compute(selection.ToUndeterminedRequest(received)), null)];
        if (items.TrueForAll(item => item.Deadline is null))
        {
            throw new InputException("input.outOfCalendar", Words.Date(Calendar.Start), Words.Date(Calendar.End));
        }

        return new DeadlineAnswer(procedure, received, calculator.Calendar, items)
        {
            Version = version,
            Selection = selection,
            Calculator = calculator,
            Doubtful = [.. selection.Doubtful.Select((option, i) => Item(calculator, procedure, i + 1, option, received, alone: false))],
        };
    }

    // An alternative that falls outside the calendar says so; the others are still answered.
    private AnswerItem Item(DeadlineCalculator calculator, Procedure procedure, int number, TimeOption option, LocalDateTime received, bool alone)
    {
        try
        {
            return new AnswerItem(number,
                calculator.Compute(option.ToRequest(received) with { ProcedureCode = procedure.Code.Value, StartRule = UserInput.Rule(Rule)
                    ?? option.StartRule }),
                option);
        }
        catch (CalendarRangeException error) when (!alone)
        {
            return new AnswerItem(number, null, option) { Error = OutOfCalendar.Text(error) };
        }
    }

    private List<(int Number, TimeOption Option)> Choose(List<(int Number, TimeOption Option)> items)
    {
        if (Alternative is null)
        {
            return items;
        }

        return int.TryParse(Alternative, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= items.Count
            ? [items[number - 1]]
            : throw new InputException("deadline.noAlternative", UserInput.Quote(Alternative), items.Count);
    }

    private IReadOnlyCollection<ProcedureCase>? SelectCases(Procedure procedure)
    {
        if (Case is null)
        {
            return null;
        }

        var found = procedure.FindCases(Case);
        if (found.Count > 0)
        {
            return found;
        }

        var codes = procedure.Cases.Select(item => item.Code).Distinct(StringComparer.Ordinal).ToList();
        throw codes.Count == 0 ? new InputException("deadline.noCaseAtAll", procedure.Code, UserInput.Quote(Case))
            : new InputException("deadline.noCase", procedure.Code, UserInput.Quote(Case),
                string.Join(", ", codes.Select((text, i) => text.Length > 0 ? text : Say.Text("deadline.caseWithoutCode", i + 1))));
    }

    private SubmissionMethod? SelectChannel(Procedure procedure)
    {
        if (Channel is null)
        {
            return null;
        }

        var method = UserInput.Channel(Channel);
        if (procedure.Channels.Any(row => row.Method == method))
        {
            return method;
        }

        var methods = procedure.Channels.Select(row => UserInput.Name(row.Method)).Distinct(StringComparer.Ordinal).ToList();
        throw methods.Count == 0 ? new InputException("deadline.noChannelAtAll", procedure.Code, UserInput.Quote(Channel))
            : new InputException("deadline.noChannel", procedure.Code, UserInput.Quote(Channel), string.Join(", ", methods));
    }
}
