using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc help deadline batch</c>: the same as <c>cchc deadline batch --help</c>.</summary>
internal static class HelpCommand
{
    /// <param name="root">Makes the command <c>cchc</c> itself.</param>
    public static Command Create(Func<Command> root)
    {
        var words = new Argument("value.command", "help.command") { IsOptional = true, IsMany = true };
        return new Command("help", "help.about")
        {
            Arguments = [words],
            Examples = ["cchc help deadline", "cchc help calendar diff"],
            Run = line => Print(Find(root(), line.All(words))),
        };
    }

    public static int Print(Command command)
    {
        foreach (var text in Help.Of(command))
        {
            Result.Text.Write(text + "\n");
        }

        return ExitCode.Ok;
    }

    private static Command Find(Command command, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            command = command.Find(word) ?? throw UsageException.NoCommand(command, word);
        }

        return command;
    }
}
