using Cchc.Cli.Input;
using Cchc.Core.Calendars;
using Cchc.Core.Text;
using Spectre.Console;

namespace Cchc.Cli.Screens;

/// <summary>The terminal and the looks of each kind of day: a colour for those who see colours, a mark for everybody.</summary>
internal static class Screen
{
    public static IAnsiConsole Out { get; } = Create();

    /// <summary>Whether colours reach the reader.</summary>
    public static bool HasColours => Out.Profile.Capabilities.ColorSystem != ColorSystem.NoColors;

    public static (char Mark, string Style, string Vi, string En) Look(DayKind kind) => kind switch
    {
        DayKind.PublicHoliday => ('*', "bold red", "nghỉ lễ, tết", "public holiday"),
        DayKind.Compensatory => ('+', "magenta", "nghỉ bù", "compensatory day"),
        DayKind.SwapOff => ('~', "yellow", "nghỉ hoán đổi", "swap day off"),
        DayKind.MakeUpWorking => ('!', "bold green", "làm bù", "make-up working day"),
        DayKind.LocalClosure => ('x', "blue", "nghỉ theo địa phương", "local closure"),
        DayKind.ExtraWorking => ('w', "bold green", "làm việc bổ sung", "extra working day"),
        DayKind.PartialClosure => ('/', "blue", "nghỉ một phần ngày", "closed for a part"),
        DayKind.Reception => ('o', "cyan", "chỉ tiếp nhận hồ sơ", "reception only"),
        DayKind.WeeklyRest => (' ', "grey", "nghỉ hằng tuần", "weekly rest"),
        _ => (' ', "default", "ngày làm việc", "working day"),
    };

    /// <summary>A line with markup.</summary>
    public static void Line(string markup = "") => Out.MarkupLine(markup);

    /// <summary>A text that may be longer than the terminal is wide: wrapped at spaces, later lines under the first.</summary>
    /// <param name="opening">What stands before the first line; later lines are indented by its length.</param>
    /// <param name="text">Plain text, no markup.</param>
    /// <param name="style">The style of the text.</param>
    public static void Paragraph(string opening, string text, string style = "default")
    {
        foreach (var line in text.Length == 0 ? [] : LetterLines.Wrap(text, Math.Max(20, Out.Profile.Width - opening.Length - 1)))
        {
            Line($"{Escape(opening)}[{style}]{Escape(line)}[/]");
            opening = new string(' ', opening.Length);
        }
    }

    /// <summary>Text from outside: markup escaped, control characters replaced, so that no record can steer the terminal.</summary>
    public static string Escape(string text) => Markup.Escape(string.Concat(text.Select(c => char.IsControl(c) || Notes.IsHarmful(c) ? '\uFFFD' : c)));

    private static IAnsiConsole Create()
    {
        // NO_COLOR takes colours away and nothing else: the terminal can still move its cursor.
        var isPlain = Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
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
