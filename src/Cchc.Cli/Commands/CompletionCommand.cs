using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Shells;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc completion bash</c>: a script by which a shell completes commands, options and their words.</summary>
internal static class CompletionCommand
{
    /// <param name="root">Makes the command <c>cchc</c> itself.</param>
    public static Command Create(Func<Command> root)
    {
        var shell = new Argument("value.shell", "completion.shell");
        return new Command("completion", "completion.about")
        {
            More = "completion.more",
            Arguments = [shell],
            Examples = ["cchc completion bash > ~/.local/share/bash-completion/completions/cchc",
                "cchc completion fish > ~/.config/fish/completions/cchc.fish"],
            Run = line =>
            {
                var tree = CommandTree.Of(root()).ToList();
                var script = line.Get(shell)!.Trim().ToLowerInvariant() switch
                {
                    "bash" => BashScript.Of(tree),
                    "zsh" => ZshScript.Of(tree),
                    "fish" => FishScript.Of(tree),
                    "pwsh" => PowerShellScript.Of(tree),
                    _ => throw new UsageException(line.Command, "completion.unknown", UserInput.Quote(line.Get(shell)!)),
                };
                Result.Text.Write(script);
                return ExitCode.Ok;
            },
        };
    }
}
