using Cchc.Cli.Input;
using Cchc.Core.Text;
using Spectre.Console;

namespace Cchc.Cli.Screens;

/// <summary>Questions on a terminal, one at a time: by arrow keys where its cursor can be moved, else as a numbered list.</summary>
internal sealed class Prompts(IAnsiConsole console, Func<string?> readLine, bool hasKeys, Language language)
{
    private bool Vi => language == Language.Vietnamese;

    /// <summary>The terminal of the command.</summary>
    public static Prompts OfTerminal(Language language) => new(
        Screen.Out, Console.In.ReadLine, Screen.Out.Profile.Capabilities is { Ansi: true, Interactive: true }
            && Environment.GetEnvironmentVariable("TERM") != "dumb", language);

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
            console.Markup($"{Screen.Escape(title)} [grey]({Screen.Escape(expected)})[/]: ");
            var text = Next();
            if (read(text) is { } value)
            {
                return value;
            }

            console.MarkupLine(Screen.Escape(Vi ? $"{UserInput.Quote(text)} không phải câu trả lời: cần {expected}."
                : $"{UserInput.Quote(text)} is no answer: expected {expected}."));
        }
    }

    /// <summary>Shows the cursor again, which a list of choices hides.</summary>
    public void ShowCursor()
    {
        if (hasKeys)
        {
            console.Cursor.Show();
        }
    }

    private int ByKeys<TValue>(string title, IReadOnlyList<(TValue Value, string Text)> choices)
    {
        try
        {
            var chosen = console.Prompt(new SelectionPrompt<int>().Title(Screen.Escape(title)).PageSize(15)
                .UseConverter(i => Screen.Escape(choices[i].Text)).AddChoices(Enumerable.Range(0, choices.Count)));
            console.MarkupLine($"{Screen.Escape(title)} [bold]{Screen.Escape(choices[chosen].Text)}[/]");
            return chosen;
        }
        catch (InvalidOperationException)
        {
            throw Ended();
        }
    }

    private int ByNumber<TValue>(string title, IReadOnlyList<(TValue Value, string Text)> choices)
    {
        console.MarkupLine(Screen.Escape(title));
        for (var i = 0; i < choices.Count; i++)
        {
            console.MarkupLine($"  {i + 1}. {Screen.Escape(choices[i].Text)}");
        }

        var expected = Vi ? $"một số từ 1 đến {choices.Count}" : $"a number from 1 to {choices.Count}";
        return int.Parse(Line(Vi ? "Chọn" : "Choose", expected, text => Number(text, choices.Count)), System.Globalization.CultureInfo.InvariantCulture) - 1;
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
        console.WriteLine();
        return new InputException(Vi ? "Dữ liệu nhập đã hết khi còn câu hỏi chưa trả lời." : "The input ended before all questions were answered.");
    }
}
