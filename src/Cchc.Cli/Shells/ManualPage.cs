using System.Text;
using Cchc.Cli.Input;
using Cchc.Cli.Line;
using Cchc.Cli.Texts;

namespace Cchc.Cli.Shells;

/// <summary>The manual page in the language of the program man (roff with the macros of man), in the language in use.</summary>
internal static class ManualPage
{
    public static string Of(IReadOnlyList<Command> tree, string version)
    {
        var page = new StringBuilder();
        var root = tree[0];
        page.Append($".TH CCHC 1 \"\" \"cchc {version}\" \"cchc\"\n");
        Section(page, Say.Text("man.name")).Append($"cchc \\- {Text(Say.Text(root.About))}\n");
        Section(page, Say.Text("man.synopsis")).Append($"{Text(Help.Usage(root))}\n");
        Section(page, Say.Text("man.description")).Append($"{Text(Say.Text(root.More!))}\n");
        Section(page, Say.Text("man.options"));
        foreach (var option in GlobalOptions.All)
        {
            Row(page, option, root);
        }

        Section(page, Say.Text("man.commands"));
        foreach (var command in tree.Skip(1))
        {
            Command(page, command);
        }

        Section(page, Say.Text("man.exits"));
        foreach (var (code, meaning) in ExitCode.Table)
        {
            page.Append($".TP\n{code}\n{Text(Say.Text(meaning))}\n");
        }

        Section(page, Say.Text("man.environment"));
        page.Append($".TP\nCCHC_LANG\n{Text(Say.Text("man.variableLang"))}\n.TP\nCCHC_NOW\n{Text(Say.Text("man.variableNow"))}\n");
        page.Append($".TP\nNO_COLOR\n{Text(Say.Text("man.variableColour"))}\n");
        return page.ToString();
    }

    private static StringBuilder Section(StringBuilder page, string title) => page.Append($".SH \"{title.ToUpperInvariant()}\"\n");

    private static void Command(StringBuilder page, Command command)
    {
        page.Append($".SS \"{command.FullName}\"\n{Text(Say.Text(command.About))}\n.PP\n{Text(Help.Usage(command))}\n");
        if (command.More is { } more)
        {
            page.Append($".PP\n{Text(Say.Text(more))}\n");
        }

        foreach (var argument in command.Arguments)
        {
            page.Append($".TP\n{Text(Say.Text(argument.Value))}\n{Text(Say.Text(argument.About))}\n");
        }

        foreach (var option in command.Options)
        {
            Row(page, option, command);
        }

        if (command.Run is not null)
        {
            page.Append($".PP\n{Text($"--format {Help.ValueOf(GlobalOptions.Format, command)}")}\n");
        }

        foreach (var example in command.Examples)
        {
            page.Append($".PP\n.EX\n{Text(example)}\n.EE\n");
        }
    }

    private static void Row(StringBuilder page, Option option, Command command)
    {
        // The formats stand with each command.
        var value = option == GlobalOptions.Format ? Say.Text("value.format") : Help.ValueOf(option, command);
        page.Append($".TP\n{Text($"{string.Join(", ", Cases.Names(option))} {value}".TrimEnd())}\n{Text(Say.Text(option.About))}\n");
    }

    // What would be a request or an escape of roff is written as what it is.
    private static string Text(string text) => string.Join("\n.br\n", text.Split('\n').Select(line =>
    {
        var safe = line.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal);
        return safe.StartsWith('.') || safe.StartsWith('\'') ? "\\&" + safe : safe;
    }));
}
