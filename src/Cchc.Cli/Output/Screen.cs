using Cchc.Core.Calendars;
using Spectre.Console;

namespace Cchc.Cli.Output;

/// <summary>The terminal and the looks of each kind of day: a colour for those who see colours, a mark for everybody.</summary>
internal static class Screen
{
    public static IAnsiConsole Out { get; } = Create();

    public static (char Mark, string Style, string Vi, string En) Look(DayKind kind) => kind switch
    {
        DayKind.PublicHoliday => ('*', "bold red", "nghỉ lễ, tết", "public holiday"),
        DayKind.Compensatory => ('+', "magenta", "nghỉ bù", "compensatory day"),
        DayKind.SwapOff => ('~', "yellow", "nghỉ hoán đổi", "swap day off"),
        DayKind.MakeUpWorking => ('!', "bold green", "làm bù", "make-up working day"),
        DayKind.LocalClosure => ('x', "blue", "nghỉ theo địa phương", "local closure"),
        DayKind.WeeklyRest => (' ', "grey", "nghỉ hằng tuần", "weekly rest"),
        _ => (' ', "default", "ngày làm việc", "working day"),
    };

    /// <summary>A line with markup.</summary>
    public static void Line(string markup = "") => Out.MarkupLine(markup);

    public static string Escape(string text) => Markup.Escape(text);

    private static IAnsiConsole Create()
    {
        var plain = Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Out = new AnsiConsoleOutput(Console.Out),
        });
        if (Console.IsOutputRedirected)
        {
            // In a pipe lines keep their length: whoever reads them wraps them.
            console.Profile.Width = 10_000;
        }

        return console;
    }
}
