using System.Text;
using Cchc.Cli.Line;

namespace Cchc.Cli.Shells;

/// <summary>Completion for bash.</summary>
internal static class BashScript
{
    public static string Of(IReadOnlyList<Command> tree) =>
        $$"""
        # cchc completion bash
        _cchc() {
          local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} at="" words="" i
          for ((i = 1; i < COMP_CWORD; i++)); do
            case "$at ${COMP_WORDS[i]}" in
              {{Cases.Paths(tree)}}) at="$at ${COMP_WORDS[i]}" ;;
            esac
          done
          case "$at $prev" in
        {{Values(tree)}}    *)
              case "$at" in
        {{Names(tree)}}      esac ;;
          esac
          COMPREPLY=($(compgen -W "$words" -- "$cur"))
        }
        complete -o default -F _cchc cchc

        """;

    private static string Values(IReadOnlyList<Command> tree)
    {
        var text = new StringBuilder();
        foreach (var (patterns, words) in Cases.Values(tree))
        {
            text.Append("    ").AppendJoin('|', patterns.Select(pattern => $"\"{pattern}\"")).Append(") words=\"").AppendJoin(' ', words).Append("\" ;;\n");
        }

        return text.ToString();
    }

    private static string Names(IReadOnlyList<Command> tree)
    {
        var text = new StringBuilder();
        foreach (var command in tree)
        {
            text.Append("        \"").Append(Cases.Path(command)).Append("\") words=\"").AppendJoin(' ', Cases.Names(command)).Append("\" ;;\n");
        }

        return text.ToString();
    }
}
