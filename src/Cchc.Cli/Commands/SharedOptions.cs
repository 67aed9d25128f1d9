using System.CommandLine;
using Cchc.Cli.Input;
using Cchc.Cli.Screens;
using Cchc.Core.Text;

namespace Cchc.Cli.Commands;

/// <summary>Options that several commands have in common.</summary>
internal static class SharedOptions
{
    public static Option<string> Format()
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = "text for people (default), json for programs.",
            DefaultValueFactory = _ => "text",
            HelpName = "text|json",
        };
        return option;
    }

    public static OutputFormat Parse(string format) => format.Trim().ToLowerInvariant() switch
    {
        "text" => OutputFormat.Text,
        "json" => OutputFormat.Json,
        _ => throw new InputException($"\"{format}\" is not a format: expected text or json."),
    };

    public static Language Language(string text) => text.Trim().ToLowerInvariant() switch
    {
        "vi" => Core.Text.Language.Vietnamese,
        "en" => Core.Text.Language.English,
        _ => throw new InputException($"\"{text}\" is not a language: expected vi or en."),
    };
}
