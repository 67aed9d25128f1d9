using System.Text;

namespace Cchc.Cli.Screens;

/// <summary>
/// Where a person reads: lines with markup, written with the colours of the terminal. Markup is <c>[bold red]…[/]</c>; brackets of a text are doubled
/// (<see cref="Screen.Escape"/>).
/// </summary>
/// <param name="writer">Takes what is written.</param>
/// <param name="hasColours">Whether colours reach the reader; without them the styles are left out.</param>
/// <param name="movesCursor">Whether the cursor can be moved and hidden.</param>
internal sealed class Terminal(TextWriter writer, bool hasColours, bool movesCursor)
{
    private const string Escape = "\u001b[";

    public bool HasColours { get; } = hasColours;

    public bool MovesCursor { get; } = movesCursor;

    /// <summary>Standard output. NO_COLOR takes colours away and nothing else: the terminal can still move its cursor.</summary>
    public static Terminal OfOutput()
    {
        var isCapable = !Console.IsOutputRedirected && TerminalModes.HaveSequences();
        return new Terminal(Console.Out, isCapable && !NoColour, isCapable);
    }

    /// <summary>Whether the reader asked for no colours.</summary>
    public static bool NoColour { get; } = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public void Write(string markup) => writer.Write(HasColours ? Coloured(markup) : Screen.Plain(markup));

    public void Line(string markup = "") => Write(markup + "\n");

    public void ShowCursor(bool isShown = true) => Sequence(isShown ? "?25h" : "?25l");

    /// <summary>Goes back up over lines that were written and takes them away.</summary>
    public void Erase(int lines) => Sequence($"{lines}F{Escape}J");

    private void Sequence(string letters)
    {
        if (MovesCursor)
        {
            writer.Write(Escape + letters);
            writer.Flush();
        }
    }

    /// <summary>Markup with the sequences of its styles.</summary>
    public static string Coloured(string markup)
    {
        var text = new StringBuilder(markup.Length + 16);
        for (var at = 0; at < markup.Length; at++)
        {
            if (markup[at] == '[' && at + 1 < markup.Length && markup[at + 1] != '[')
            {
                var end = markup.IndexOf(']', at);
                text.Append(Escape).Append(Codes(markup[(at + 1)..end])).Append('m');
                at = end;
                continue;
            }

            text.Append(markup[at]);
            at += markup[at] is '[' or ']' ? 1 : 0; // twice for once
        }

        return text.ToString();
    }

    private static string Codes(string style) => string.Join(';', style.Split(' ').Select(word => word switch
    {
        "/" or "default" => "0",
        "bold" => "1",
        "italic" => "3",
        "underline" => "4",
        "red" => "31",
        "green" => "32",
        "yellow" => "33",
        "blue" => "34",
        "magenta" => "35",
        "cyan" => "36",
        "grey" => "90",
        _ => throw new ArgumentException($"There is no style \"{word}\".", nameof(style)),
    }));
}
