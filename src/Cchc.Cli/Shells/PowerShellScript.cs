using System.Text;
using Cchc.Cli.Line;

namespace Cchc.Cli.Shells;

/// <summary>Completion for PowerShell.</summary>
internal static class PowerShellScript
{
    public static string Of(IReadOnlyList<Command> tree) =>
        $$"""
        # cchc completion pwsh
        Register-ArgumentCompleter -Native -CommandName cchc -ScriptBlock {
          param($wordToComplete, $commandAst, $cursorPosition)
          $names = @{
        {{Names(tree)}}  }
          $values = @{
        {{Values(tree)}}  }
          $typed = @($commandAst.CommandElements | Select-Object -Skip 1 |
            Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
          $at = ''
          foreach ($word in $typed) { if ($names.ContainsKey("$at $word")) { $at = "$at $word" } }
          $previous = if ($typed.Count -gt 0) { $typed[-1] } else { '' }
          $found = if ($values.ContainsKey("$at $previous")) { $values["$at $previous"] } else { $names[$at] }
          $found -split ' ' | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
            [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
          }
        }

        """;

    private static string Names(IReadOnlyList<Command> tree)
    {
        var text = new StringBuilder();
        foreach (var command in tree)
        {
            text.Append("    '").Append(Cases.Path(command)).Append("' = '").AppendJoin(' ', Cases.Names(command)).Append("'\n");
        }

        return text.ToString();
    }

    private static string Values(IReadOnlyList<Command> tree)
    {
        var text = new StringBuilder();
        foreach (var (patterns, words) in Cases.Values(tree))
        {
            foreach (var pattern in patterns)
            {
                text.Append("    '").Append(pattern).Append("' = '").AppendJoin(' ', words).Append("'\n");
            }
        }

        return text.ToString();
    }
}
