using Cchc.Cli.Screens;

namespace Cchc.Cli.Tests;

/// <summary>Markup on a terminal, and a list of choices answered with keys.</summary>
public sealed class TerminalTests
{
    [Theory]
    [InlineData("[bold red]a[/]: b", "\u001b[1;31ma\u001b[0m: b", "a: b")]
    [InlineData("x [[1]] [grey]y[/]", "x [1] \u001b[90my\u001b[0m", "x [1] y")]
    public void Markup_becomes_colours_or_nothing(string markup, string coloured, string plain)
    {
        Written(markup, hasColours: true).Should().Be(coloured + "\n");
        Written(markup, hasColours: false).Should().Be(plain + "\n");
    }

    [Fact]
    public void A_style_that_is_none_is_a_fault_of_the_program() =>
        ((Action)(() => Written("[purple]a[/]", hasColours: true))).Should().Throw<ArgumentException>().WithMessage("*purple*");

    [Theory]
    [InlineData(0, ConsoleKey.Enter)]
    [InlineData(1, ConsoleKey.DownArrow, ConsoleKey.Enter)]
    [InlineData(19, ConsoleKey.UpArrow, ConsoleKey.Enter)]
    [InlineData(19, ConsoleKey.End, ConsoleKey.DownArrow, ConsoleKey.UpArrow, ConsoleKey.Enter)]
    [InlineData(15, ConsoleKey.PageDown, ConsoleKey.Enter)]
    [InlineData(0, ConsoleKey.End, ConsoleKey.PageUp, ConsoleKey.Home, ConsoleKey.Spacebar)]
    public void Keys_choose_from_a_list(int chosen, params ConsoleKey[] keys)
    {
        using var screen = new StringWriter();
        var pressed = new Queue<ConsoleKey>(keys);
        var list = new KeyList(new Terminal(screen, hasColours: false, movesCursor: true), "Which?", [.. Enumerable.Range(0, 20).Select(i => $"choice {i}")], 80);
        list.Choose(() => new ConsoleKeyInfo('\0', pressed.Dequeue(), shift: false, alt: false, control: false)).Should().Be(chosen);
        pressed.Should().BeEmpty();
        screen.ToString().Should().Contain($"> choice {chosen}\n").And.EndWith("\u001b[15F\u001b[J\u001b[?25h", "the list is taken away and the cursor shown again");
    }

    private static string Written(string markup, bool hasColours)
    {
        using var writer = new StringWriter();
        new Terminal(writer, hasColours, movesCursor: false).Line(markup);
        return writer.ToString();
    }
}
