using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Screens;
using Cchc.Cli.Shells;

namespace Cchc.Cli.Commands;

/// <summary><c>cchc man</c>: the manual page of all commands, for the program <c>man</c>.</summary>
internal static class ManualCommand
{
    /// <param name="root">Makes the command <c>cchc</c> itself.</param>
    /// <param name="version">The version that the page names.</param>
    public static Command Create(Func<Command> root, string version) => new("man", "man.about")
    {
        More = "man.more",
        Examples = ["cchc man --output cchc.1", "cchc man | man -l -"],
        Run = _ =>
        {
            Result.Text.Write(ManualPage.Of([.. CommandTree.Of(root())], version));
            return ExitCode.Ok;
        },
    };
}
