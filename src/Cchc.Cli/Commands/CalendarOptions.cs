using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Core.Calendars;

namespace Cchc.Cli.Commands;

/// <summary>The options that choose a calendar, the same for every command that uses one.</summary>
internal sealed class CalendarOptions(bool recursive = false)
{
    private readonly Option<string[]> layers = new("--layer", "-l")
    {
        Description = "A layer file over the built-in calendar: closures of a province, a newer decision. May be given several times; later ones decide.",
        HelpName = "file",
        AllowMultipleArgumentsPerToken = false,
        Recursive = recursive,
    };

    private readonly Option<string> asOf = new("--as-of")
    {
        Description = "Answer with the calendar as it was known on this day, yyyy-MM-dd.",
        HelpName = "date",
        Recursive = recursive,
    };

    private readonly Option<string> swaps = new("--swaps")
    {
        Description = "How swap days count: agency (default), as agencies work; literal, swaps change nothing.",
        HelpName = "agency|literal",
        Recursive = recursive,
    };

    private readonly Option<string> cultureDay = new("--culture-day")
    {
        Description = "Whether a 24/11 on a weekend is made up for: none (default) or next, on the next working day. The law leaves it open.",
        HelpName = "none|next",
        Recursive = recursive,
    };

    /// <summary>Adds the options to a command.</summary>
    public CalendarOptions AddTo(Command command)
    {
        command.Add(layers);
        command.Add(asOf);
        command.Add(swaps);
        command.Add(cultureDay);
        return this;
    }

    /// <summary>The calendar that was chosen.</summary>
    public WorkingCalendar Calendar(ParseResult parsed)
    {
        var calendar = WithLayers(parsed);
        return parsed.GetValue(asOf) is { } date ? calendar.AsOf(UserInput.Date(date)) : calendar;
    }

    /// <summary>The chosen calendar without its layers and without a day: what the built-in data alone say.</summary>
    public WorkingCalendar Bottom(ParseResult parsed) =>
        WorkingCalendar.VietnamPublicSectorWith(CultureDay(parsed.GetValue(cultureDay))).WithSwaps(Swaps(parsed.GetValue(swaps)));

    /// <summary>The chosen calendar with its layers, as of today.</summary>
    public WorkingCalendar WithLayers(ParseResult parsed)
    {
        var calendar = Bottom(parsed);
        foreach (var path in parsed.GetValue(layers) ?? [])
        {
            using var content = UserInput.Open(path);
            var (layer, findings) = CalendarLayer.Read(content, Path.GetFileName(path), calendar);
            if (findings.Count > 0)
            {
                throw new InputException($"The layer \"{path}\" cannot be used:{string.Concat(findings.Select(finding => Environment.NewLine + finding))}");
            }

            calendar = calendar.With(layer!);
        }

        return calendar;
    }

    public bool HasLayers(ParseResult parsed) => parsed.GetValue(layers) is { Length: > 0 };

    public string? AsOf(ParseResult parsed) => parsed.GetValue(asOf);

    private static SwapPolicy Swaps(string? text) => text?.Trim().ToLowerInvariant() switch
    {
        null or "agency" => SwapPolicy.AgencyCalendar,
        "literal" => SwapPolicy.Literal,
        _ => throw new InputException($"\"{text}\" is no policy for swap days: expected agency or literal."),
    };

    private static CultureDayMakeUp CultureDay(string? text) => text?.Trim().ToLowerInvariant() switch
    {
        null or "none" => CultureDayMakeUp.None,
        "next" => CultureDayMakeUp.NextWorkingDay,
        _ => throw new InputException($"\"{text}\" is no reading of 24/11: expected none or next."),
    };
}
