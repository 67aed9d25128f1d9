using Cchc.Cli.Input;
using Cchc.Cli.Texts;

namespace Cchc.Cli.Line;

/// <summary>A line that cannot be understood: the sentence names the word, and ends with the command's own help.</summary>
internal sealed class UsageException(Command command, string key, params object?[] values) : InputException(key, values)
{
    /// <summary>That a command has no command of a name below it: with what may have been meant, else with all there are.</summary>
    public static UsageException NoCommand(Command command, string word)
    {
        var names = command.Commands.Select(entry => entry.Name).ToList();
        var near = Nearest.Of(word, names);
        if (near.Count == 0 && command.Path.Length == 0 && SaidWords.Command(command, word) is { } said)
        {
            return new(command, "usage.unknownCommandSaid", command.FullName, UserInput.Quote(word), said.FullName, Say.Text(said.About));
        }

        return near.Count > 0 ? new(command, "usage.unknownCommandNear", command.FullName, UserInput.Quote(word), Nearest.List(near))
            : names.Count > 0 ? new(command, "usage.unknownCommand", command.FullName, UserInput.Quote(word), string.Join(", ", names))
            : new(command, "usage.noCommands", command.FullName, UserInput.Quote(word));
    }

    public override string Message => $"{base.Message} {Say.Text("usage.seeHelp", command.FullName)}";
}
