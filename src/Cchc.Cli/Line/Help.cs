using Cchc.Cli.Input;
using Cchc.Cli.Texts;
using Cchc.Core.Text;

namespace Cchc.Cli.Line;

/// <summary>The help of a command in the language in use, at most 80 columns wide.</summary>
internal static class Help
{
    private const int Columns = LetterLines.Columns;
    private const int Deepest = 26; // a name that is longer stands on a line of its own

    /// <summary>The line that shows how a command is typed.</summary>
    public static string Usage(Command command)
    {
        var words = command.Arguments.Select(argument => (argument.IsOptional, Say.Text(argument.Value) + (argument.IsMany ? "…" : string.Empty)))
            .Select(word => word.IsOptional ? $"[{word.Item2}]" : word.Item2)
            .Concat(command.Options.Where(option => option.IsRequired).Select(option => $"{option.Name} {ValueOf(option, command)}"));
        var rest = command.Run is null ? Say.Text("value.command") : $"[{Say.Text("value.options")}]";
        return string.Join(' ', [command.FullName, .. words, rest]);
    }

    /// <summary>The word for the value of an option; empty for a flag.</summary>
    public static string ValueOf(Option option, Command command) =>
        option == GlobalOptions.Format ? string.Join('|', command.Formats.Select(format => format.Name()))
        : option.Choices.Count > 0 ? string.Join('|', option.Choices)
        : option.Value is { } value ? Say.Text(value) : string.Empty;

    /// <summary>A line that can be typed: the first example of a command; of one without examples how it is used.</summary>
    public static string Example(Command command) => command.Examples.Count > 0 ? Say.Example(command.Examples[0]) : Usage(command);

    /// <summary>The lines of the help of a command, or of all of them.</summary>
    public static IReadOnlyList<string> Of(Command command)
    {
        var lines = new List<string>();
        AddText(lines, $"{command.FullName}: {Say.Text(command.About)}", 0);
        lines.Add(string.Empty);
        lines.Add(Say.Text("help.usage"));
        AddText(lines, Usage(command), 2);
        if (command.More is { } more)
        {
            lines.Add(string.Empty);
            foreach (var paragraph in Say.Text(more).Split('\n'))
            {
                AddText(lines, paragraph, 0);
            }
        }

        AddCommands(lines, command);
        AddRows(lines, "help.arguments", command.Arguments.Select(argument => (Say.Text(argument.Value), Say.Text(argument.About))));
        AddRows(lines, "help.options", command.Options.Select(option => Row(option, command)), command.Options);
        AddRows(lines, "help.global", Globals(command).Select(option => Row(option, command)), [.. Globals(command)]);
        AddExamples(lines, command);
        AddExits(lines, command);
        return lines;
    }

    /// <summary>The options of every command that make sense of this one.</summary>
    public static IEnumerable<Option> Globals(Command command) => GlobalOptions.All.Where(option => option == GlobalOptions.Version ? command.Path.Length == 0
        : command.Run is not null || option.Name is not ("--format" or "--output"));

    private static (string Name, string About) Row(Option option, Command command)
    {
        var names = option.Short is null ? option.Name : $"{option.Name}, {option.Short}";
        var value = ValueOf(option, command);
        return (value.Length == 0 ? names : $"{names} {value}", Say.Text(option.About));
    }

    private static void AddCommands(List<string> lines, Command command)
    {
        var width = command.Commands.Select(entry => entry.Name.Length).DefaultIfEmpty().Max();
        foreach (var group in command.Commands.GroupBy(entry => entry.Group ?? "help.commands", StringComparer.Ordinal))
        {
            lines.Add(string.Empty);
            lines.Add(Say.Text(group.Key));
            foreach (var entry in group)
            {
                AddRow(lines, entry.Name, Say.Text(entry.About), width);
            }
        }
    }

    private static void AddRows(List<string> lines, string heading, IEnumerable<(string Name, string About)> rows, IReadOnlyList<Option>? options = null)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        lines.Add(string.Empty);
        lines.Add(Say.Text(heading));
        var width = Math.Min(Deepest, all.Max(row => PlainLine.Width(row.Name)));
        for (var i = 0; i < all.Count; i++)
        {
            AddRow(lines, all[i].Name, all[i].About, width);
            foreach (var (word, meaning) in options?[i].Words?.Invoke() ?? [])
            {
                if (!string.Equals(word, meaning, StringComparison.OrdinalIgnoreCase))
                {
                    AddText(lines, $"{word}: {meaning}", width + 6);
                }
            }
        }
    }

    private static void AddRow(List<string> lines, string name, string about, int width)
    {
        var indent = width + 4;
        var first = "  " + LetterLines.Padded(name, width) + "  ";
        if (PlainLine.Width(name) > width)
        {
            AddText(lines, name, 2);
            first = new string(' ', indent);
        }

        foreach (var line in LetterLines.Wrap(about, Columns - indent))
        {
            lines.Add(first + line);
            first = new string(' ', indent);
        }
    }

    private static void AddExamples(List<string> lines, Command command)
    {
        if (command.Examples.Count > 0)
        {
            lines.Add(string.Empty);
            lines.Add(Say.Text("help.examples"));
            lines.AddRange(command.Examples.Select(example => "  " + Say.Example(example)));
        }
    }

    private static void AddExits(List<string> lines, Command command)
    {
        if (command.Path.Length == 0)
        {
            AddRows(lines, "help.exits", ExitCode.Table.Select(row => (row.Code, Say.Text(row.Meaning))));
        }
        else if (command.Run is not null)
        {
            lines.Add(string.Empty);
            AddText(lines, command.No is { } no ? Say.Text("help.exitsWithNo", Say.Text(no)) : Say.Text("help.exitsShort"), 0);
        }
    }

    private static void AddText(List<string> lines, string text, int indent)
    {
        var room = new string(' ', indent);
        lines.AddRange(LetterLines.Wrap(text, Columns - indent).Select(line => room + line));
    }
}
