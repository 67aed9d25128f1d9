using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Core.Dossiers;

namespace Cchc.Cli.Commands;

/// <summary>The letter of a supplement request and what stands in it beside the check.</summary>
internal sealed class LetterOptions
{
    private readonly Option<bool> letter = new("--letter") { Description = "The single, complete supplement request as a letter." };
    private readonly Option<string> on = new("--on") { Description = "The day of the letter; needed for it.", HelpName = "date" };
    private readonly Option<string> received = new("--received")
    {
        Description = "Letter: the day on which the dossier was first received, by which the law is chosen; default: the day of the letter.",
        HelpName = "date",
    };
    private readonly Option<string> applicant = Text("--applicant", "Letter: the applicant.");
    private readonly Option<string> address = Text("--address", "Letter: the applicant's address.");
    private readonly Option<string> contact = Text("--contact", "Letter: the applicant's telephone and e-mail.");
    private readonly Option<string> ask = Text("--ask", "Letter: whom the applicant can ask, with a telephone.");
    private readonly Option<bool> running = new("--running") { Description = "Letter: the processing time was running already, since a receipt slip " +
        "had been issued; only then can it begin again." };
    private readonly Option<string> agency = Text("--agency", "Letter: the agency.");
    private readonly Option<string> desk = Text("--desk", "Letter: the desk that received the dossier.");
    private readonly Option<string> place = Text("--place", "Letter: the place in the line of the date.");
    private readonly Option<string> number = Text("--number", "Letter: its number.");
    private readonly Option<string> official = Text("--official", "Letter: who signs.");

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { letter, on, received, running, applicant, address, contact, ask, agency, desk, place, number, official })
        {
            command.Add(option);
        }
    }

    /// <summary>What stands in the letter; null when none is asked for.</summary>
    public SupplementLetter? Read(ParseResult parsed)
    {
        if (!parsed.GetValue(letter))
        {
            var idle = Array.Find([on, received, applicant, address, contact, ask, agency, desk, place, number, official], option =>
                parsed.GetValue(option) is not null);
            return idle is null ? parsed.GetValue(running) ? throw new InputException("--running belongs to the letter: give --letter too.") : null
                : throw new InputException($"{idle.Name} belongs to the letter: give --letter too.");
        }

        var day = parsed.GetValue(on) is { } text ? UserInput.Date(text) : throw new InputException("The letter needs its day: give --on 2026-09-01.");
        return new SupplementLetter
        {
            Date = day,
            ReceivedOn = parsed.GetValue(received) is { } first ? UserInput.Date(first) : null,
            TimeWasRunning = parsed.GetValue(running),
            Address = parsed.GetValue(address) ?? string.Empty,
            Contact = parsed.GetValue(contact) ?? string.Empty,
            Help = parsed.GetValue(ask) ?? string.Empty,
            Applicant = parsed.GetValue(applicant) ?? string.Empty,
            Agency = parsed.GetValue(agency) ?? string.Empty,
            Desk = parsed.GetValue(desk) ?? string.Empty,
            Place = parsed.GetValue(place) ?? string.Empty,
            Number = parsed.GetValue(number) ?? string.Empty,
            Official = parsed.GetValue(official) ?? string.Empty,
        };
    }

    private static Option<string> Text(string name, string description) => new(name) { Description = description, HelpName = "text" };
}
