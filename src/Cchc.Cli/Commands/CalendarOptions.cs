using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Texts;
using Cchc.Core.Calendars;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands;

/// <summary>The options that choose a calendar, the same for every command that uses one.</summary>
/// <param name="byAgency">Whether a layer may be that of one agency, as AGENCY=FILE.</param>
internal sealed class CalendarOptions(bool byAgency = false)
{
    private readonly Option layers = new("--layer", byAgency ? "option.layerByAgency" : "option.layer")
    {
        Short = "-l", Value = byAgency ? "value.layerOfAgency" : "value.file", IsMany = true,
    };

    private readonly Option asOf = new("--as-of", "option.asOf") { Value = "value.date" };
    private readonly Option swaps = new("--swaps", "option.swaps")
    {
        Choices = ["agency", "literal"],
        Words = () => [("agency", Say.Text("swaps.agency")), ("literal", Say.Text("swaps.literal"))],
    };

    private readonly Option cultureDay = new("--culture-day", "option.cultureDay")
    {
        Choices = ["none", "next"],
        Words = () => [("none", Say.Text("cultureDay.none")), ("next", Say.Text("cultureDay.next"))],
    };

    public IReadOnlyList<Option> All => [layers, asOf, swaps, cultureDay];

    /// <summary>The same without the day, for commands that ask for a moment of their own.</summary>
    public IReadOnlyList<Option> WithoutAsOf => [layers, swaps, cultureDay];

    /// <summary>The calendar that was chosen.</summary>
    public WorkingCalendar Calendar(CommandLine line)
    {
        var calendar = WithLayers(line);
        return line.Get(asOf) is { } date ? calendar.AsOf(UserInput.Date(date)) : calendar;
    }

    /// <summary>The chosen calendar without its layers and without a day: what the built-in data alone say.</summary>
    public WorkingCalendar Bottom(CommandLine line)
    {
        if (line.Get(swaps) is null && line.Get(cultureDay) is null)
        {
            return WorkingCalendar.VietnamPublicSector;
        }

        return WorkingCalendar.VietnamPublicSectorWith(Is(line, cultureDay, "next") ? CultureDayMakeUp.NextWorkingDay : CultureDayMakeUp.None)
            .WithSwaps(Is(line, swaps, "literal") ? SwapPolicy.Literal : SwapPolicy.AgencyCalendar);
    }

    /// <summary>The agencies that have layers of their own, as they were written; each once for each layer.</summary>
    public IEnumerable<string> Agencies(CommandLine line) => line.All(layers).Select(AgencyOf).OfType<string>();

    /// <summary>The calendar of one agency: the layers of all, and its own.</summary>
    public WorkingCalendar Calendar(CommandLine line, string agency)
    {
        var own = line.All(layers).Where(text => AgencyOf(text) is not { } name || VietnameseText.Fold(name) == VietnameseText.Fold(agency));
        var calendar = With(Bottom(line), own.Select(PathOf));
        return line.Get(asOf) is { } date ? calendar.AsOf(UserInput.Date(date)) : calendar;
    }

    /// <summary>The chosen calendar with its layers, as of today.</summary>
    public WorkingCalendar WithLayers(CommandLine line) => With(Bottom(line), line.All(layers).Where(text => AgencyOf(text) is null));

    // A file of that name is a file, equals sign or not.
    private string? AgencyOf(string text) =>
        byAgency && text.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign && !File.Exists(text) ? text[..sign].Trim() : null;

    private string PathOf(string text) => AgencyOf(text) is null ? text : text[(text.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim();

    private static WorkingCalendar With(WorkingCalendar calendar, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            using var content = UserInput.Open(path);
            var (layer, findings) = CalendarLayer.Read(content, Path.GetFileName(path), calendar);
            if (findings.Count > 0)
            {
                throw new InputException("calendar.layerUnusable", UserInput.Quote(path),
                    string.Concat(findings.Select(finding => Environment.NewLine + Notes.Line(finding))));
            }

            calendar = calendar.With(layer!);
        }

        return calendar;
    }

    public bool HasLayers(CommandLine line) => line.Has(layers);

    public string? AsOf(CommandLine line) => line.Get(asOf);

    private static bool Is(CommandLine line, Option option, string word) =>
        string.Equals(line.Get(option)?.Trim(), word, StringComparison.OrdinalIgnoreCase);
}
