using Cchc.Cli.Input;
using Cchc.Cli.Texts;

namespace Cchc.Cli.Screens;

/// <summary>Questions on a terminal, one at a time: by arrow keys where its cursor can be moved, else as a numbered list.</summary>
internal sealed class Prompts(Terminal terminal, Func<string?> readLine, bool hasKeys)
{
    /// <summary>The terminal of the command.</summary>
    public static Prompts OfTerminal() => new(
        Screen.Out, Console.In.ReadLine, Screen.Out.MovesCursor && !Console.IsInputRedirected);

    /// <summary>One of several; a single one is asked for too, since it may be declined by another.</summary>
    public TValue Choose<TValue>(string title, IReadOnlyList<(TValue Value, string Text)> choices)
    {
        var chosen = hasKeys ? ByKeys(title, choices) : ByNumber(title, choices);
        return choices[chosen].Value;
    }

    /// <summary>A line that can be read; asked again until it can.</summary>
    /// <param name="title">The question.</param>
    /// <param name="expected">What an answer must look like.</param>
    /// <param name="read">The value, or null for what is none.</param>
    public TValue Line<TValue>(string title, string expected, Func<string, TValue?> read)
        where TValue : class
    {
        while (true)
        {
            terminal.Write($"{Screen.Escape(title)} [grey]({Screen.Escape(expected)})[/]: ");
            var text = Next();
            if (read(text) is { } value)
            {
                return value;
            }

            terminal.Line(Screen.Escape(Say.Text("prompt.noAnswer", UserInput.Quote(text), expected)));
        }
    }

    /// <summary>Shows the cursor again, which a list of choices hides.</summary>
    public void ShowCursor()
    {
        if (hasKeys)
        {
            terminal.ShowCursor();
        }
    }

    private int ByKeys<TValue>(string title, IReadOnlyList<(TValue Value, string Text)> choices)
    {
        try
        {
            var list = new KeyList(terminal, title, [.. choices.Select(choice => Notes.Short(choice.Text))], Screen.Width);
            var chosen = list.Choose(() => Console.ReadKey(intercept: true));
            terminal.Erase(1);
            terminal.Line($"{Screen.Escape(title)} [bold]{Screen.Escape(choices[chosen].Text)}[/]");
            return chosen;
        }
        catch (InvalidOperationException)
        {
            throw Ended();
        }
    }

    private int ByNumber<TValue>(string title, IReadOnlyList<(TValue Value, string Text)> choices)
    {
        terminal.Line(Screen.Escape(title));
        for (var i = 0; i < choices.Count; i++)
        {
            terminal.Line($"  {i + 1}. {Screen.Escape(choices[i].Text)}");
        }

        var expected = Say.Text("prompt.oneTo", choices.Count);
        return int.Parse(Line(Say.Text("prompt.choose"), expected, text => Number(text, choices.Count)), System.Globalization.CultureInfo.InvariantCulture) - 1;
    }

    /// <summary>A whole number from 1, as text; null for anything else.</summary>
    public static string? Number(string text, int most) =>
        int.TryParse(text.Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= 1
            && number <= most
            ? number.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : null;

    private string Next() => readLine() ?? throw Ended();

    private InputException Ended()
    {
        terminal.Line();
        return new InputException("prompt.ended");
    }
}
