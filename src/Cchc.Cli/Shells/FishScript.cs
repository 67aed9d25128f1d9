using System.Text;
using Cchc.Cli.Line;
using Cchc.Cli.Texts;

namespace Cchc.Cli.Shells;

/// <summary>Completion for fish, with what each name means.</summary>
internal static class FishScript
{
    public static string Of(IReadOnlyList<Command> tree)
    {
        var text = new StringBuilder();
        text.Append("# cchc completion fish\n");
        text.Append("function __cchc_at\n  set -l at ''\n  for word in (commandline -opc)[2..-1]\n    if contains -- \"$at $word\" ");
        text.AppendJoin(' ', tree.Where(command => command.Path.Length > 0).Select(command => Quoted(Cases.Path(command))));
        text.Append("\n      set at \"$at $word\"\n    end\n  end\n  test \"$at\" = \"$argv[1]\"\nend\n");
        foreach (var command in tree)
        {
            var condition = $"complete -c cchc -n {Quoted($"__cchc_at '{Cases.Path(command)}'")}";
            foreach (var entry in command.Commands)
            {
                text.Append(condition).Append(" -a ").Append(entry.Name).Append(" -d ").Append(Quoted(Say.Text(entry.About))).Append('\n');
            }

            foreach (var option in CommandTree.Options(command))
            {
                text.Append(condition).Append(" -l ").Append(option.Name.TrimStart('-'));
                text.Append(option.Short is { } letter ? " -s " + letter.TrimStart('-') : string.Empty);
                var words = CommandTree.Words(option, command);
                text.Append(words.Count > 0 ? $" -x -a {Quoted(string.Join(' ', words))}" : option.IsFlag ? string.Empty : " -r");
                text.Append(" -d ").Append(Quoted(Say.Text(option.About))).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Quoted(string text) =>
        "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal).Replace('\n', ' ') + "'";
}
