using System.Globalization;
using Cchc.Core.Text;

namespace Cchc.Cli.Screens;

/// <summary>A list on a terminal from which one is chosen with the arrow keys and Enter.</summary>
internal sealed class KeyList(Terminal terminal, string title, IReadOnlyList<string> choices, int width)
{
    private const int MostShown = 15;

    private int chosen;
    private int first; // of those that are shown

    private int Shown => Math.Min(MostShown, choices.Count);

    /// <summary>The place of what was chosen.</summary>
    /// <param name="readKey">Waits for a key.</param>
    public int Choose(Func<ConsoleKeyInfo> readKey)
    {
        terminal.ShowCursor(isShown: false);
        try
        {
            terminal.Line(Screen.Escape(title));
            Draw();
            while (true)
            {
                var key = readKey();
                if (key.Key is ConsoleKey.Enter or ConsoleKey.Spacebar)
                {
                    terminal.Erase(Shown);
                    return chosen;
                }

                if (Move(key))
                {
                    terminal.Erase(Shown);
                    Draw();
                }
            }
        }
        finally
        {
            terminal.ShowCursor();
        }
    }

    private bool Move(ConsoleKeyInfo key)
    {
        var before = chosen;
        chosen = key.Key switch
        {
            ConsoleKey.UpArrow => (chosen + choices.Count - 1) % choices.Count,
            ConsoleKey.DownArrow => (chosen + 1) % choices.Count,
            ConsoleKey.Home => 0,
            ConsoleKey.End => choices.Count - 1,
            ConsoleKey.PageUp => Math.Max(0, chosen - MostShown),
            ConsoleKey.PageDown => Math.Min(choices.Count - 1, chosen + MostShown),
            _ => key.KeyChar is >= '1' and <= '9' && key.KeyChar - '1' < choices.Count ? key.KeyChar - '1' : chosen,
        };
        return chosen != before;
    }

    // One line a choice: what is longer than the terminal is wide is cut, so that the lines can be counted.
    private void Draw()
    {
        first = Math.Clamp(first, Math.Max(0, chosen - Shown + 1), chosen);
        for (var i = first; i < first + Shown; i++)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{(i == chosen ? '>' : ' ')} {choices[i]}");
            line = Screen.Escape(line[..PlainLine.Fitting(line, 0, width - 1)]);
            terminal.Line(i == chosen ? $"[bold cyan]{line}[/]" : line);
        }
    }
}
