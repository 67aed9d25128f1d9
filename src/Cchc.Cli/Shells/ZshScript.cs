using System.Text;
using Cchc.Cli.Line;

namespace Cchc.Cli.Shells;

/// <summary>Completion for zsh.</summary>
internal static class ZshScript
{
    public static string Of(IReadOnlyList<Command> tree) =>
        $$"""
        #compdef cchc
        # cchc completion zsh
        _cchc() {
          local at="" word
          for word in ${words[2,CURRENT-1]}; do
            case "$at $word" in
              {{Cases.Paths(tree)}}) at="$at $word" ;;
            esac
          done
          case "$at ${words[CURRENT-1]}" in
        {{Values(tree)}}  esac
          case "$at" in
        {{Names(tree)}}  esac
          _files
        }
        compdef _cchc cchc

        """;

    private static string Values(IReadOnlyList<Command> tree)
    {
        var text = new StringBuilder();
        foreach (var (patterns, words) in Cases.Values(tree))
        {
            text.Append("    ").AppendJoin('|', patterns.Select(pattern => $"\"{pattern}\"")).Append(") compadd -- ").AppendJoin(' ', words)
                .Append("; return ;;\n");
        }

        return text.ToString();
    }

    private static string Names(IReadOnlyList<Command> tree)
    {
        var text = new StringBuilder();
        foreach (var command in tree)
        {
            text.Append("    \"").Append(Cases.Path(command)).Append("\") compadd -- ").AppendJoin(' ', Cases.Names(command)).Append(" ;;\n");
        }

        return text.ToString();
    }
}
