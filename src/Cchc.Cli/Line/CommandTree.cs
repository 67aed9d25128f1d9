namespace Cchc.Cli.Line;

/// <summary>All commands with those below them, for what speaks of all: completion and the manual. Everything is made for it.</summary>
internal static class CommandTree
{
    public static IEnumerable<Command> Of(Command command)
    {
        yield return command;
        foreach (var entry in command.Commands)
        {
            foreach (var below in Of(entry.Create()))
            {
                yield return below;
            }
        }
    }

    /// <summary>The options that a command knows, its own first; a group has only those that make sense of it.</summary>
    public static IEnumerable<Option> Options(Command command) => command.Options.Concat(Help.Globals(command));

    /// <summary>The words that can stand after an option; empty where any text can.</summary>
    public static IReadOnlyList<string> Words(Option option, Command command) => option == GlobalOptions.Format
        ? [.. command.Formats.Select(format => Input.OutputFormats.Name(format))]
        : option.Choices;
}
