using System.Text;
using Cchc.Cli.Input;
using Cchc.Cli.Texts;
using Cchc.Core.Calendars;
using Cchc.Core.Text;

namespace Cchc.Cli.Screens;

/// <summary>
/// The terminal and the looks of each kind of day: a colour for those who see colours, a mark for everybody. Lines have the markup of <see cref="Terminal"/>;
/// where no colour can be seen they are written without it.
/// </summary>
internal static class Screen
{
    private const int PipeWidth = 10_000; // in a pipe lines keep their length: whoever reads them wraps them

    private static Terminal? terminal;

    /// <summary>The terminal that asks questions and shows colours.</summary>
    public static Terminal Out => terminal ??= Terminal.OfOutput();

    /// <summary>Whether colours reach the reader.</summary>
    public static bool HasColours => Result.IsTerminal && Out.HasColours;

    /// <summary>How many columns a line has.</summary>
    public static int Width => Result.IsTerminal ? Math.Max(20, TerminalWidth()) : PipeWidth;

    public static DayLook Look(DayKind kind)
    {
        var (mark, style) = kind switch
        {
            DayKind.PublicHoliday => ('*', "bold red"),
            DayKind.Compensatory => ('+', "magenta"),
            DayKind.SwapOff => ('~', "yellow"),
            DayKind.MakeUpWorking => ('!', "bold green"),
            DayKind.LocalClosure => ('x', "blue"),
            DayKind.ExtraWorking => ('w', "bold green"),
            DayKind.PartialClosure => ('/', "blue"),
            DayKind.Reception => ('o', "cyan"),
            DayKind.WeeklyRest => (' ', "grey"),
            _ => (' ', "default"),
        };
        return new(mark, style, Say.In(CalendarWords.NameOf(kind)));
    }

    /// <summary>A line with markup.</summary>
    public static void Line(string markup = "")
    {
        if (Result.IsTerminal)
        {
            Out.Line(markup);
        }
        else
        {
            Result.Text.Write(Plain(markup) + "\n");
        }
    }

    /// <summary>A text that may be longer than the terminal is wide: wrapped at spaces, later lines under the first.</summary>
    /// <param name="opening">What stands before the first line; later lines are indented by its length.</param>
    /// <param name="text">Plain text, no markup.</param>
    /// <param name="style">The style of the text.</param>
    public static void Paragraph(string opening, string text, string style = "default")
    {
        if (text.Length == 0)
        {
            return;
        }

        var lines = LetterLines.Wrap(text, Math.Max(20, Width - opening.Length - 1));
        for (var i = 0; i < lines.Count; i++)
        {
            Line($"{(i == 0 ? Escape(opening) : new string(' ', opening.Length))}[{style}]{Escape(lines[i])}[/]");
        }
    }

    /// <summary>Text from outside: markup escaped, control characters replaced, so that no record can steer the terminal.</summary>
    public static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            safe.Append(char.IsControl(c) || Notes.IsHarmful(c) ? '\uFFFD' : c);
            if (c is '[' or ']')
            {
                safe.Append(c);
            }
        }

        return safe.ToString();
    }

    /// <summary>Markup without its styles.</summary>
    public static string Plain(string markup)
    {
        var text = new StringBuilder(markup.Length);
        for (var at = 0; at < markup.Length; at++)
        {
            if (markup[at] == '[' && at + 1 < markup.Length && markup[at + 1] != '[')
            {
                at = markup.IndexOf(']', at);
                continue;
            }

            text.Append(markup[at]);
            at += markup[at] is '[' or ']' ? 1 : 0; // twice for once
        }

        return text.ToString();
    }

    private static int TerminalWidth()
    {
        try
        {
            return Console.BufferWidth is > 0 and var width ? width : LetterLines.Columns;
        }
        catch (IOException)
        {
            return LetterLines.Columns;
        }
    }
}

/// <summary>How a kind of day looks: a mark, a style of <see cref="Terminal"/>, and its name.</summary>
internal readonly record struct DayLook(char Mark, string Style, string Name);
