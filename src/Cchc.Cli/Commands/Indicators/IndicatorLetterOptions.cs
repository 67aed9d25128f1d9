using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Core.Exchange.Reporting;
using Cchc.Core.Indicators.Reporting;
using Cchc.Core.OpenXml.Forms;
using Cchc.Core.OpenXml.Reporting;

namespace Cchc.Cli.Commands.Indicators;

/// <summary>What stands in the letter of a report besides the figures.</summary>
internal sealed class IndicatorLetterOptions
{
    private readonly Option agency = Text("--agency", "indicatorsReport.agency");
    private readonly Option governing = Text("--governing-body", "indicatorsReport.governing");
    private readonly Option place = Text("--place", "letter.place");
    private readonly Option number = Text("--number", "indicatorsReport.number");
    private readonly Option on = SharedOptions.On("indicatorsReport.on");
    private readonly Option recipient = Text("--recipient", "indicatorsReport.recipient");
    private readonly Option position = Text("--position", "indicatorsReport.position");
    private readonly Option official = Text("--official", "letter.official");

    public IReadOnlyList<Option> All => [agency, .. OfLetter];

    private Option[] OfLetter => [governing, place, number, on, recipient, position, official];

    /// <summary>What would be left unused is refused.</summary>
    public void Check(CommandLine line)
    {
        if (line.Format != OutputFormat.Docx && Array.Find(OfLetter, line.Has) is { } idle)
        {
            throw new UsageException(line.Command, "indicatorsReport.belongs", idle.Name);
        }
    }

    public string? Agency(CommandLine line) => line.Get(agency);

    public IndicatorLetter Of(CommandLine line, PeriodFigures figures, IndicatorReportOptions options) => new()
    {
        Figures = figures,
        Options = options,
        Number = line.Get(number),
        Date = line.Get(on) is { } day ? UserInput.Date(day) : null,
        Recipient = line.Get(recipient),
        Office = new FormOffice
        {
            Agency = line.Get(agency), GoverningBody = line.Get(governing), Place = line.Get(place), Position = line.Get(position),
                Official = line.Get(official),
        },
    };

    private static Option Text(string name, string about) => new(name, about) { Value = "value.text" };
}
