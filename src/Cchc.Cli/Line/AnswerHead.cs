using System.Text.Json;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;

namespace Cchc.Cli.Line;

/// <summary>With what an answer as JSON begins: what it is, by which version, of which command, and what was asked.</summary>
internal static class AnswerHead
{
    /// <summary>The members, one a text.</summary>
    public static IReadOnlyList<string> Of(CommandLine line, string version) =>
    [
        "\"format\": \"cchc-answer/1\"",
        $"\"toolVersion\": \"{version}\"",
        $"\"command\": \"{line.Command.Path}\"",
        $"\"input\": {Input(line)}",
    ];

    private static string Input(CommandLine line) => JsonOut.Written(json =>
    {
        json.WriteStartObject();
        foreach (var argument in line.Command.Arguments)
        {
            Write(json, argument.Value[(argument.Value.IndexOf('.', StringComparison.Ordinal) + 1)..], Understood(argument.Value, line.All(argument)),
                argument.IsMany);
        }

        foreach (var option in line.Command.Options)
        {
            Write(json, Camel(option.Name), Understood(option.Value, line.All(option)), option.IsMany, option.IsFlag);
        }

        json.WriteEndObject();
    });

    // Days and moments as they were understood, ISO 8601: "30/9/2022" and "hôm nay" mean nothing to a program that reads the answer later.
    private static IReadOnlyList<string> Understood(string? value, IReadOnlyList<string> typed) =>
        value is "value.date" or "value.from" or "value.to" or "value.moment" ? [.. typed.Select(UserInput.Iso)] : typed;

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> values, bool isMany, bool isFlag = false)
    {
        if (values.Count == 0)
        {
            return;
        }

        json.WritePropertyName(name);
        if (isFlag)
        {
            json.WriteBooleanValue(true);
        }
        else if (!isMany)
        {
            json.WriteStringValue(values[0]);
        }
        else
        {
            json.WriteStartArray();
            foreach (var value in values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }
    }

    // --as-of is asOf
    private static string Camel(string option)
    {
        var words = option.TrimStart('-').Split('-');
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
