using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Core.Dossiers;
using NodaTime;

namespace Cchc.Cli.Commands;

/// <summary>The letter of a supplement request and what stands in it beside the check.</summary>
internal sealed class LetterOptions
{
    private readonly Option letter = new("--letter", "letter.letter");
    private readonly Option on = SharedOptions.On("letter.on");
    private readonly Option received = new("--received", "letter.received") { Short = "-r", Value = "value.date" };
    private readonly Option running = new("--running", "letter.running");
    private readonly Option applicant = Text("--applicant", "letter.applicant");
    private readonly Option address = Text("--address", "letter.address");
    private readonly Option contact = Text("--contact", "letter.contact");
    private readonly Option ask = Text("--ask", "letter.ask");
    private readonly Option agency = Text("--agency", "letter.agency");
    private readonly Option desk = Text("--desk", "letter.desk");
    private readonly Option place = Text("--place", "letter.place");
    private readonly Option number = Text("--number", "letter.number");
    private readonly Option official = Text("--official", "letter.official");

    public IReadOnlyList<Option> All => [letter, .. Details];

    private Option[] Details => [on, received, running, applicant, address, contact, ask, agency, desk, place, number, official];

    /// <summary>What stands in the letter; null when none is asked for.</summary>
    public SupplementLetter? Read(CommandLine line)
    {
        if (!line.Has(letter))
        {
            return Array.Find(Details, line.Has) is { } idle ? throw new UsageException(line.Command, "letter.belongs", idle.Name) : null;
        }

        var day = line.Get(on) is { } text ? UserInput.Date(text) : throw new UsageException(line.Command, "letter.dayNeeded");
        var first = line.Get(received) is { } typed ? UserInput.Date(typed) : default(LocalDate?);
        if (first > day)
        {
            throw new InputException("letter.beforeReceipt", Words.Date(day), Words.Date(first.Value));
        }

        return new SupplementLetter
        {
            Date = day,
            ReceivedOn = first,
            TimeWasRunning = line.Has(running),
            Address = line.Get(address) ?? string.Empty,
            Contact = line.Get(contact) ?? string.Empty,
            Help = line.Get(ask) ?? string.Empty,
            Applicant = line.Get(applicant) ?? string.Empty,
            Agency = line.Get(agency) ?? string.Empty,
            Desk = line.Get(desk) ?? string.Empty,
            Place = line.Get(place) ?? string.Empty,
            Number = line.Get(number) ?? string.Empty,
            Official = line.Get(official) ?? string.Empty,
        };
    }

    private static Option Text(string name, string about) => new(name, about) { Value = "value.text" };
}
