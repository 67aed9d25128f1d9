using Cchc.Cli.Line;

namespace Cchc.Cli.Shells;

/// <summary>What the scripts of all shells have in common: where one stands, and what can follow there.</summary>
internal static class Cases
{
    /// <summary>A command as a script follows it: its words, each after a space; empty for <c>cchc</c>.</summary>
    public static string Path(Command command) => command.Path.Length == 0 ? string.Empty : " " + command.Path;

    /// <summary>The paths of all commands as a pattern of a shell.</summary>
    public static string Paths(IReadOnlyList<Command> tree) =>
        string.Join('|', tree.Where(command => command.Path.Length > 0).Select(command => $"\"{Path(command)}\""));

    /// <summary>What can follow a command: commands below it and options.</summary>
    public static IEnumerable<string> Names(Command command) =>
        command.Commands.Select(entry => entry.Name).Concat(CommandTree.Options(command).Select(option => option.Name));

    /// <summary>The words that can follow an option of a command, with the option under both its names.</summary>
    public static IEnumerable<(IReadOnlyList<string> Patterns, IReadOnlyList<string> Words)> Values(IReadOnlyList<Command> tree) =>
        from command in tree
        from option in CommandTree.Options(command)
        let words = CommandTree.Words(option, command)
        where words.Count > 0
        select ((IReadOnlyList<string>)[.. Names(option).Select(name => $"{Path(command)} {name}")], words);

    public static IEnumerable<string> Names(Option option) => option.Short is { } letter ? [option.Name, letter] : [option.Name];
}
